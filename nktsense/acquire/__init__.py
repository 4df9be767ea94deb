"""A device's stream: journaled first, calibrated, zeroed, watched for trials, handed on."""

from nktsense.acquire.live import LiveSession
from nktsense.acquire.replay import ReplayDevice
from nktsense.acquire.update import LinkState, LiveUpdate

__all__ = ["LinkState", "LiveSession", "LiveUpdate", "ReplayDevice"]
