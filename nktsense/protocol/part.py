"""The base of everything of a session that is kept as JSON."""

from __future__ import annotations

from typing import Literal

import msgspec

Side = Literal["left", "right", "midline"]
"""Side of the body that is tested; neck flexors and the like have none."""


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a session: a name that it does not know is a mistake and is told."""
