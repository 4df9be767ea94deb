"""A device's stream: journaled first, calibrated, zeroed, watched for trials, handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nktsense.acquire.live import LiveSession
    from nktsense.acquire.replay import ReplayDevice
    from nktsense.acquire.update import LinkState, LiveUpdate

_HOME = {
    "LinkState": "nktsense.acquire.update",
    "LiveSession": "nktsense.acquire.live",
    "LiveUpdate": "nktsense.acquire.update",
    "ReplayDevice": "nktsense.acquire.replay",
}

__all__ = ["LinkState", "LiveSession", "LiveUpdate", "ReplayDevice"]


def __getattr__(name: str) -> Any:
    # The drivers that live here are listed by programs that watch no trial: a list must not wait for scipy.
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module 'nktsense.acquire' has no attribute {name!r}")
