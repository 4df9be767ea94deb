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
from firmware_bridge.virtual.speakers import Speaker, Utterance

_POLL_S: Final = 0.02
_BURST_S: Final = 0.02


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong on the way.

    Attributes:
        drop: Probability that a byte is lost.
        garbage: Probability that random bytes are put before a frame.
        unplug_s: Time on the device clock at which the cable is pulled, s, or None.
        seed: Seed of the chances.
    """

    drop: float = 0.0
    garbage: float = 0.0
    unplug_s: float | None = None
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
        self.samples_sent = 0
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
        heard = b""
        with contextlib.suppress(OSError):
            while not self._started.is_set():
                new = self._line.hear(_POLL_S)
                if answer := self._speaker.answer(new):
                    self._line.say(answer)
                heard = (heard + new)[-256:]
                if heard and self._speaker.starts_on(heard):
                    self._started.set()
            if not self._stop.is_set():
                self._line.say(self._speaker.hello())
            self._stream()

    def _stream(self) -> None:
        """Send bursts of about 20 ms, as an operating system's driver would hand them on."""
        began = time.monotonic()
        burst, burst_at = bytearray(), 0.0
        for utterance in self._speaker.speak(self._signal):
            if self._stop.is_set():
                return
            unplug = self._faults.unplug_s
            if unplug is not None and utterance.at_s >= unplug:
                self._say(burst)
                self._line.close()
                return
            self.samples_sent += utterance.samples
            burst += self._damage(utterance)
            if utterance.at_s - burst_at < _BURST_S * max(self._speed, 1.0):
                continue
            if self._speed > 0:
                self._wait(began + utterance.at_s / self._speed)
            self._say(burst)
            burst_at = utterance.at_s
            burst = bytearray()
        self._say(burst)
        self.finished.set()
        while not self._stop.is_set():
            self._line.hear(_POLL_S)

    def _wait(self, until_s: float) -> None:
        delay = until_s - time.monotonic()
        if delay > 0:
            self._stop.wait(delay)

    def _say(self, data: bytearray) -> None:
        view = bytes(data)
        while view and not self._stop.is_set():
            view = view[self._line.say(view) :]

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
        client.settimeout(timeout_s)
        try:
            return client.recv(4096)
        except TimeoutError:
            return b""

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
