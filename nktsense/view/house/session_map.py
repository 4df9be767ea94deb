"""The body map beside the plan of a session."""

from __future__ import annotations

from nktsense.view.body.body_map import BodyMap

SessionMap = BodyMap
"""A body map takes the states of a session as they are."""
