"""What is read on the screen: the window's own words, and what the rooms below say, in the chosen language and unit."""

from nktsense.view.words.say import said, tr

__all__ = ["said", "tr"]
