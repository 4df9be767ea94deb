"""The verbs of the command ``nktsense``, by what they work on."""
