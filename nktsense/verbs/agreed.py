"""A question that is answered with yes or no."""

from __future__ import annotations

import sys

import typer


def agreed(question: str) -> bool:
    """Ask, and return whether the answer is yes; Ctrl-C, or nobody there who could answer, is no.

    Args:
        question: The question.
    """
    try:
        return typer.confirm(question)
    except typer.Abort:
        print()
        if not sys.stdin.isatty():
            print("Nobody is there to answer: --yes does it without asking.")
        return False
