"""What people look at live: the test window.

Importing this package does not import Qt, so that a machine without a screen can still be told what it lacks.
"""

from nktsense.view.look.probe import require_window, window_problem

__all__ = ["require_window", "window_problem"]
