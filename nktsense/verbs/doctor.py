"""``nktsense doctor``: what could keep the program from working here."""

from __future__ import annotations

import typer

from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag


def doctor(json: JsonFlag = False) -> None:
    """Check this machine, and say how to mend what is wrong."""
    from nktsense.doctor import examine
    from nktsense.terminal import print_json
    from nktsense.terminal.findings import print_findings

    findings = examine()
    if json:
        for finding in findings:
            keys = ("topic", "state", "text", "fix")
            print_json({key: getattr(finding, key) for key in keys})
    else:
        print_findings(findings)
    if any(finding.state == "problem" for finding in findings):
        raise typer.Exit(EXIT_PROBLEMS)
