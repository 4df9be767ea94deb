"""What people look at on paper or in a file, drawn without Qt."""

from nktsense.report.figure import Panel, draw_trials

__all__ = ["Panel", "draw_trials"]
