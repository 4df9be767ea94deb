"""``nktsense calibrate verify``: a few minutes with two or three weights, against the stored calibration."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from calibration.errors import CalibrationError
from nktsense.verbs.calibrate.run import PlanOption, UnattendedFlag, WindowFlag, follow, open_session
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

if TYPE_CHECKING:
    from calibration.guide.plan import Plan


def verify(
    address: Annotated[str, typer.Argument(help="The instrument, for example serial:/dev/ttyUSB0?driver=nkt1.")],
    plan: PlanOption,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The check, a .json file; its raw readings lie beside it.")
    ],
    steps: Annotated[
        str | None, typer.Option(help="Which steps of the plan, as 3,10; without it one in the middle and the highest.")
    ] = None,
    limit_percent: Annotated[
        float | None, typer.Option("--limit", min=0.0, help="Largest error permitted, % of the force; else the plan's.")
    ] = None,
    window: WindowFlag = True,
    unattended: UnattendedFlag = False,
    json: JsonFlag = False,
) -> None:
    """Check an instrument against its stored calibration, and keep the result in its history.

    Ends with 0 where the calibration holds, with 1 where it does not, or where nothing can be told.
    """
    from calibration.guide.plan import Plan
    from nktsense.terminal import print_json
    from nktsense.terminal.checked import print_check
    from nktsense.verbs.calibrate.conclude import archive, before, write_json
    from nktsense.verbs.calibrate.verified import check_of

    loaded = Plan.load(plan)
    serial = loaded.instrument.serial
    conversion, record = before(serial), archive().latest(serial)
    if conversion is None or record is None:
        raise CalibrationError(f"There is no calibration of {serial!r} to check against. Run nktsense calibrate run.")
    limit = loaded.judgement.limit_percent if limit_percent is None else limit_percent
    if limit is None:  # before anything is hung
        raise CalibrationError("The plan has no limit_percent; give --limit.")
    session = open_session(checking(loaded, steps), address, output, known=conversion)
    follow(session, window=window and not json and not unattended, unattended=unattended, json=json)
    check = check_of(session, record, conversion, limit, datetime.datetime.now(datetime.UTC))
    kept = archive().add_check(check)
    content = kept.read_bytes()
    write_json(content, output)
    if json:
        print_json(msgspec.json.decode(content))
    else:
        print_check(check)
        print(f"{output} holds the check, {output.with_suffix('.nkt')} every raw reading.")
    if check.outcome != "holds":
        raise typer.Exit(EXIT_PROBLEMS)


def checking(plan: Plan, steps: str | None) -> Plan:
    """Return the plan of a check: a preload, one rising series of a few of the plan's steps, short waits.

    Raises:
        CalibrationError: A step is none of the plan's.
    """
    count = len(plan.sequence.steps or plan.sequence.forces_n)
    chosen = [max(1, count // 2), count] if steps is None else _numbers(steps, count)
    sequence = msgspec.structs.replace(
        plan.sequence,
        kind="check",
        steps=tuple(plan.sequence.steps[number - 1] for number in chosen) if plan.sequence.steps else (),
        forces_n=tuple(plan.sequence.forces_n[number - 1] for number in chosen) if plan.sequence.forces_n else (),
        preloads=1,
        preload_hold_s=min(plan.sequence.preload_hold_s, 10.0),
        between_series_s=min(plan.sequence.between_series_s, 10.0),
        creep=False,
        as_left=False,
        falling=False,
    )
    made = msgspec.structs.replace(plan, sequence=sequence)
    made.check()
    return made


def _numbers(text: str, count: int) -> list[int]:
    try:
        numbers = sorted({int(part) for part in text.split(",")})
    except ValueError:
        raise CalibrationError(f"{text!r} are no steps. Write their numbers, as 3,10.") from None
    if not numbers or numbers[0] < 1 or numbers[-1] > count:
        raise CalibrationError(f"The plan has the steps 1 to {count}.")
    return numbers
