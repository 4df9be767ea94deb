"""A visit as a window drives it: at every moment one question with its answers, and what came of the device."""
