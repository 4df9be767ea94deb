"""What is read on the screen: the window's own words, and what the rooms below say, in the chosen language and unit."""

from nktsense.view.words.language import install, language_now, number
from nktsense.view.words.say import missing, printed, said, tr
from nktsense.view.words.units import Unit, force_text, set_lever, set_unit, torque_lacks_lever, unit_now

__all__ = [
    "Unit",
    "force_text",
    "install",
    "language_now",
    "missing",
    "number",
    "printed",
    "said",
    "set_lever",
    "set_unit",
    "torque_lacks_lever",
    "tr",
    "unit_now",
]
