"""The door of the command ``nktsense``, also as ``python -m nktsense``."""

from __future__ import annotations

import signal


def main() -> None:
    """Load the command and run it; Ctrl-C while it loads ends it without a word.

    Loading takes long enough to be interrupted, and an exception inside an import is shown as a traceback.
    """
    usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not where the shell has it ignored
    if usual:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from nktsense.cli import main as run

    if usual:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    run()


if __name__ == "__main__":
    main()
