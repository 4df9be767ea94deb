"""Muscles, compensation pairs, batteries and profiles: texts with their sources, none of them reviewed yet."""

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.model import Battery, Library, Muscle, Pair, Profile
from nktsense.protocol.library.planning import partners_of, plan_battery

__all__ = ["Battery", "Library", "Muscle", "Pair", "Profile", "load_library", "partners_of", "plan_battery"]
