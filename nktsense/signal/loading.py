"""What detection takes from scipy, loaded before a device is read: it takes a second, and never between two samples."""

from __future__ import annotations

from importlib import import_module


def load() -> None:
    """Load it; at once where it is loaded."""
    for name in ("scipy.fft", "scipy.ndimage", "scipy.signal"):
        import_module(name)
