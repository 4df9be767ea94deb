"""What is wrong with the computer's own Bluetooth, and what mends it on its system."""

from __future__ import annotations

import re
import sys
from typing import Final

from firmware_bridge.errors import DeviceOpenError

_OFF: Final = {
    "linux": "Run `rfkill unblock bluetooth && bluetoothctl power on`, then try again.",
    "darwin": "Switch it on: `open x-apple.systempreferences:com.apple.BluetoothSettings`.",
    "win32": "Switch it on: `start ms-settings:bluetooth`.",
}
_ABSENT: Final = {
    "linux": "Plug in a Bluetooth adapter; `bluetoothctl list` shows it once it is there.",
    "darwin": "`system_profiler SPBluetoothDataType` shows what the computer has.",
    "win32": "Plug in a Bluetooth adapter; `start ms-settings:bluetooth` shows it once it is there.",
}
_DENIED: Final = {
    "linux": "Run `sudo usermod -aG bluetooth $USER`, then log out and in again.",
    "darwin": "Allow it to your terminal: "
    "`open 'x-apple.systempreferences:com.apple.preference.security?Privacy_Bluetooth'`.",
    "win32": "Allow it: `start ms-settings:privacy-radios`.",
}
_NO_SERVICE: Final = {
    "linux": "Run `sudo apt install bluez && sudo systemctl enable --now bluetooth`, then try again.",
    "darwin": "Restart the computer.",
    "win32": "Run `net start bthserv` as an administrator, then try again.",
}
_MUTE: Final = _NO_SERVICE | {"linux": "Run `sudo systemctl restart bluetooth`, then try again."}
_TROUBLES: Final = (
    # words of bleak's reason or of the error, what happened, what mends it
    (r"powered_off|turned o(ff|n)|not powered|no powered|notready", "Bluetooth is switched off.", _OFF),
    (r"denied|not authorized|unauthorized", "This program may not use Bluetooth.", _DENIED),
    (r"no_ble_central_role", "The Bluetooth adapter cannot connect to low-energy devices.", _ABSENT),
    (r"no_bluetooth|no bluetooth adapters|adapter '\w*' not found", "This computer has no Bluetooth adapter.", _ABSENT),
    (r"timeouterror", "Bluetooth does not answer.", _MUTE),
    (
        r"filenotfound|connectionrefused|serviceunknown|namehasnoowner|system bus",
        "The Bluetooth service of this computer does not run.",
        _NO_SERVICE,
    ),
)


def bluetooth_trouble(error: BaseException, platform: str = sys.platform) -> DeviceOpenError:
    """Return what is wrong with the computer's own Bluetooth, and what mends it on its system.

    Args:
        error: What bleak or the system raised.
        platform: As :data:`sys.platform`.
    """
    system = "linux" if platform.startswith("linux") else platform
    reason = getattr(getattr(error, "reason", None), "name", "")  # of bleak 2 and later
    text = f"{reason} {type(error).__name__} {getattr(error, 'type', '')} {error}".lower()
    for words, message, advice in _TROUBLES:
        if re.search(words, text):
            return DeviceOpenError(message, advice.get(system, ""))
    said = str(error) or type(error).__name__
    return DeviceOpenError(f"Bluetooth cannot be used: {said.rstrip('.')}.", _OFF.get(system, ""))
