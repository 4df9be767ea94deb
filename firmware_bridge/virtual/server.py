"""The virtual dynamometer itself: a thread that speaks over a pty (POSIX) or a socket (anywhere)."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import sys
import threading
import time
from dataclasses import dataclass
from typing import Final

import numpy as np

from firmware_bridge.virtual.scenario import Signal
from firmware_bridge.virtual.speakers import Overhears, Speaker, Utterance

_POLL_S: Final = 0.02
_BURST_S: Final = 0.02


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong on the way.

    Attributes:
        drop: Probability that a byte is lost.
        garbage: Probability that random bytes are put before a frame.
        unplug_s: Time on the device clock at which the cable is pulled, s, or None.
        restart_s: Time on the device clock at which the device restarts, s, or None.
        boot_s: How long the device hears nothing after its port was first spoken to, and after a restart, s: a board
            whose boot loader listens first.
        seed: Seed of the chances.
    """

    drop: float = 0.0
    garbage: float = 0.0
    unplug_s: float | None = None
    restart_s: float | None = None
    boot_s: float = 0.0
    seed: int = 7


class VirtualDynamometer:
    """A device that can be opened like any other.

    Args:
        signal: What it measures.
        speaker: How it talks.
        faults: What goes wrong.
        speed: How much faster than real time; 0 sends as fast as the line takes it.
        use_socket: Serve TCP on the loopback address instead of a pty; None chooses by the system.
    """

    def __init__(
        self,
        signal: Signal,
        speaker: Speaker,
        faults: Faults | None = None,
        speed: float = 1.0,
        *,
        use_socket: bool | None = None,
    ) -> None:
        self._signal = signal
        self._speaker = speaker
        self._faults = faults or Faults()
        self._speed = speed
        self._rng = np.random.default_rng(self._faults.seed)
        self._started = threading.Event()
        self._stop = threading.Event()
        self.finished = threading.Event()
        """Set when everything was sent."""
        self.samples_sent = self.bytes_sent = 0
        posix = sys.platform != "win32"
        self._line: _Line = _SocketLine() if use_socket or (use_socket is None and not posix) else _PtyLine()
        self._thread = threading.Thread(target=self._run, name="virtual dynamometer", daemon=True)
        self._thread.start()

    @property
    def port(self) -> str:
        """What a serial link opens: the pty's name or a socket URL."""
        return self._line.port

    def begin(self) -> None:
        """Start to stream without waiting for a start command."""
        self._started.set()

    def close(self) -> None:
        """Stop and let the line go; safe to call twice."""
        self._stop.set()
        self._started.set()
        if self._thread is not threading.current_thread():
            self._thread.join(2.0)
        self._line.close()

    def _run(self) -> None:
        with contextlib.suppress(OSError):
            self._boot()
            self._idle()
            if not self._stop.is_set():
                self._tell(self._speaker.hello())
            self._stream()

    def _boot(self) -> None:
        """Swallow what is said to a board that does not listen yet, from the first word on."""
        if self._faults.boot_s <= 0:
            return
        while not self._line.hear(_POLL_S) and not self._stop.is_set():
            pass
        until_s = time.monotonic() + self._faults.boot_s
        while (left_s := until_s - time.monotonic()) > 0 and not self._stop.is_set():
            self._line.hear(min(_POLL_S, left_s))

    def _idle(self) -> None:
        """Answer until it is told to stream."""
        heard = b""
        while not self._started.is_set():
            new = self._line.hear(_POLL_S)
            if answer := self._speaker.answer(new):
                self._tell(answer)
            heard = (heard + new)[-256:]
            if heard and self._speaker.starts_on(heard):
                self._started.set()

    def _stream(self) -> None:
        """Send bursts of about 20 ms, as an operating system's driver would hand them on."""
        began = time.monotonic()
        burst, burst_at = bytearray(), 0.0
        restart_s = self._faults.restart_s if isinstance(self._speaker, Overhears) else None
        for utterance in self._speaker.speak(self._signal):
            if self._stop.is_set():
                return
            unplug = self._faults.unplug_s
            if unplug is not None and utterance.at_s >= unplug:
                self._say(burst)
                self._line.close()
                return
            if restart_s is not None and utterance.at_s >= restart_s:
                self._say(burst[:-1])  # in the middle of a frame
                burst, restart_s = bytearray(), None
                self._restart(began, utterance.at_s)
                continue
            self.samples_sent += utterance.samples
            burst += self._damage(utterance)
            if utterance.at_s - burst_at < _BURST_S * max(self._speed, 1.0):
                continue
            if self._speed > 0:
                self._wait(began + utterance.at_s / self._speed)
            self._say(burst)
            burst_at = utterance.at_s
            burst = bytearray()
            if not self._overhear():
                self._wait_for_start(began, utterance.at_s)
        self._say(burst)
        self.finished.set()
        while not self._stop.is_set():
            self._overhear(_POLL_S)

    def _restart(self, began: float, at_s: float) -> None:
        """Let the device begin anew and wait until it is told to stream."""
        assert isinstance(self._speaker, Overhears)
        self._started.clear()
        self._speaker.restart(at_s)
        until_s = time.monotonic() + self._faults.boot_s
        while (left_s := until_s - time.monotonic()) > 0 and not self._stop.is_set():
            self._line.hear(min(_POLL_S, left_s))
        self._wait_for_start(began, at_s)

    def _wait_for_start(self, began: float, at_s: float) -> None:
        """Wait until it is told to stream; what the signal does meanwhile, nobody sees."""
        assert isinstance(self._speaker, Overhears)
        self._idle()
        self._speaker.resume(max(at_s, (time.monotonic() - began) * self._speed))

    def _overhear(self, timeout_s: float = 0.0) -> bool:
        """Answer what is said while it streams; return whether it streams on."""
        if not isinstance(self._speaker, Overhears):
            if timeout_s:
                self._line.hear(timeout_s)
            return True
        heard = self._line.hear(timeout_s)
        said, streams = self._speaker.overhear(heard) if heard else (b"", True)
        if said:
            self._tell(said)
        if not streams:
            self._started.clear()
        return streams

    def _wait(self, until_s: float) -> None:
        delay = until_s - time.monotonic()
        if delay > 0:
            self._stop.wait(delay)

    def _say(self, data: bytearray) -> None:
        view = bytes(data)
        while view and not self._stop.is_set():
            view = view[self._tell(view) :]

    def _tell(self, data: bytes) -> int:
        taken = self._line.say(data)
        self.bytes_sent += taken
        return taken

    def _damage(self, utterance: Utterance) -> bytes:
        data = utterance.data
        if self._faults.drop > 0:
            keep = self._rng.random(len(data)) >= self._faults.drop
            data = bytes(b for b, kept in zip(data, keep.tolist(), strict=True) if kept)
        if self._faults.garbage > 0 and self._rng.random() < self._faults.garbage:
            data = self._rng.bytes(int(self._rng.integers(1, 24))) + data
        return data


class _PtyLine:
    """Master side of a pseudo-terminal in raw mode."""

    def __init__(self) -> None:
        import pty
        import tty

        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self.port = os.ttyname(self._slave)
        self._lock = threading.Lock()
        self._open = True

    def hear(self, timeout_s: float) -> bytes:
        ready, _, _ = select.select([self._master], [], [], timeout_s)
        return os.read(self._master, 4096) if ready else b""

    def say(self, data: bytes) -> int:
        _, ready, _ = select.select([], [self._master], [], _POLL_S)
        if not ready:
            return 0
        try:
            return os.write(self._master, data)
        except BlockingIOError:
            return 0

    def close(self) -> None:
        with self._lock:
            if not self._open:
                return
            self._open = False
            # The slave first: its readers then see the hang-up, as when a USB cable is pulled.
            os.close(self._slave)
            os.close(self._master)


class _SocketLine:
    """One client on a loopback socket."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(_POLL_S)
        self.port = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self._client: socket.socket | None = None

    def _connected(self) -> socket.socket | None:
        if self._client is None:
            with contextlib.suppress(TimeoutError):
                self._client, _ = self._server.accept()
                self._client.settimeout(_POLL_S)
        return self._client

    def hear(self, timeout_s: float) -> bytes:
        client = self._connected()
        if client is None:
            return b""
        ready, _, _ = select.select([client], [], [], timeout_s)
        return client.recv(4096) if ready else b""

    def say(self, data: bytes) -> int:
        client = self._connected()
        if client is None:
            return 0
        try:
            return client.send(data)
        except TimeoutError:
            return 0

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
        self._server.close()


_Line = _PtyLine | _SocketLine
