"""What a graded trial says, as lines for a card: nothing twice, and no number torn from its unit."""

from __future__ import annotations

import re
from typing import Final

from nktsense.grading import GradedTrial, Remark, Verdict
from nktsense.view.testing.words import verdict_word
from nktsense.view.words import said, tr

_BEFORE_UNIT: Final = re.compile(r"(?<=\d) (?=[±%°]|(?:N|N·m|kgf|lbf|s|ms|counts)\b)|(?<=±) (?=\d)")


def without_word(word: str, headline: str) -> str:
    """Return a headline without the word of the verdict in front, which stands above it already."""
    rest = headline.removeprefix(f"{word}: ")
    return rest[:1].upper() + rest[1:]


def new_remarks(graded: GradedTrial) -> list[str]:
    """Return what limits the verdict, and why there is none, unless the headline says it already.

    The reason of a hold or a break is its evidence, which stands above in numbers.
    """
    headline = graded.headline.casefold()
    reasons = graded.reasons if graded.verdict is Verdict.INDETERMINATE else ()
    texts = [remark.text for remark in (*reasons, *graded.flags)]
    return [text for text in texts if text.rstrip(".").casefold() not in headline]


def bind_units(text: str) -> str:
    """Return a text in which no line breaks between a number and its unit or its uncertainty."""
    return _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", text)


def check_line(checks: tuple[Remark, ...]) -> str:
    """Return the checks of the push in one line, with the ones that failed."""
    done = [check for check in checks if check.passed is not None]
    failed = [check for check in done if not check.passed]
    if not done:
        return tr("The push could not be checked") if checks else ""
    if not failed:
        return tr("1 check passed") if len(done) == 1 else tr("{number} checks passed", number=len(done))
    some = tr("{number} of {all} checks passed", number=len(done) - len(failed), all=len(done))
    return "\n".join([some, *(said(check.text) for check in failed)])


def check_word(check: Remark) -> str:
    """Return how a check came out."""
    if check.passed is None:
        return tr("could not be checked")
    return tr("passed") if check.passed else tr("not passed")


def whole_story(graded: GradedTrial) -> str:
    """Return everything that a graded trial says, as plain lines."""
    lines = [verdict_word(graded.verdict), said(graded.headline), *map(said, graded.evidence)]
    lines += [said(remark.text) for remark in (*graded.reasons, *graded.flags)]
    lines += [f"{said(check.text)} ({check_word(check)})" for check in graded.checks]
    if graded.calibration is not None:
        lines.append(said(graded.calibration.line))
    return "\n".join(line for line in (*lines, said(graded.advice) if graded.advice else "") if line)
