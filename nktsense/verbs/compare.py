"""The verb ``compare``: a test and its retest, or the left and the right side, from recordings to what can be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
from typer.core import TyperCommand

from nktsense.errors import RecordingError, SettingsError
from nktsense.verbs.options import (
    EXIT_PROBLEMS,
    EXIT_REFUSED,
    HoldOption,
    JsonFlag,
    LeverOption,
    TargetOption,
    Test,
    TestOption,
    UnitOption,
    grade_settings,
)
from nktsense.verbs.paths import files_of

if TYPE_CHECKING:
    from rich.text import Text

    from nktsense.batch import GradedRecording
    from nktsense.batch.compared import Comparison, SideComparison, TestSet
    from nktsense.grading import GradeSettings, Remark
    from nktsense.grading.change import OwnError
    from nktsense.recording.formats import ReadOptions
    from nktsense.recording.model import Problem

_SETS: Final = ("--after", "--left", "--right")
_SAY: Final = {
    "muscle": "--muscle",
    "side": "--side",
    "device": "--device",
    "position": "--position",
    "pad_site": "--pad-site",
    "tester": "--tester",
    "lever": "--lever-m",
    "load": "--target",
    "pain": "--pain-before, --pain-after",
    "rest": "--rest-kept",
}
"""With which options a gate that is not known can be answered."""


class BodySide(StrEnum):
    """Sides of the body."""

    LEFT = "left"
    RIGHT = "right"


class Toward(StrEnum):
    """What the retest was expected to show more of."""

    HOLDS = "holds"
    YIELDS = "yields"


class SetsCommand(TyperCommand):
    """A command whose options ``--after``, ``--left`` and ``--right`` take every name up to the next option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line."""
        return super().parse_args(ctx, _spread(args))


def _spread(arguments: Sequence[str]) -> list[str]:
    """Return ``--after A B`` as ``--after A --after B``: a shell puts many names where a pattern stood."""
    out: list[str] = []
    option = ""
    for index, argument in enumerate(arguments):
        if argument == "--":
            return [*out, *arguments[index:]]
        if argument.startswith("-"):
            name, equals, _ = argument.partition("=")
            option = name if name in _SETS else ""
            if not option or equals:
                out.append(argument)
        else:
            out += [option, argument] if option else [argument]
    return out


_Before = Annotated[list[Path] | None, typer.Argument(help="Recordings of the first test, or folders of them.")]
_After = Annotated[list[Path] | None, typer.Option("--after", help="Recordings of the retest, or folders: A B C.")]
_Left = Annotated[list[Path] | None, typer.Option("--left", help="Instead: recordings of the left side, …")]
_Right = Annotated[list[Path] | None, typer.Option("--right", help="… and of the right side.")]
_Time = Annotated[str | None, typer.Option("--time-column", help="Name of the time column.")]
_Force = Annotated[str | None, typer.Option("--force-column", help="Name of the force column, or all.")]
_Gyro = Annotated[str | None, typer.Option("--angular-velocity-column", help="Column of limb velocity in °/s.")]
_Angle = Annotated[str | None, typer.Option("--angle-column", help="Column of limb angle in °.")]
_Rate = Annotated[float | None, typer.Option("--rate", help="Samples per second, where there are no times.")]
_Tare = Annotated[float | None, typer.Option("--tare", help="The first this many seconds are unloaded.")]
_Muscle = Annotated[str | None, typer.Option("--muscle", help="Muscle tested; this and the next: the same in both.")]
_Side = Annotated[BodySide | None, typer.Option("--side", help="Side tested.")]
_Position = Annotated[str | None, typer.Option("--position", help="Test position.")]
_PadSite = Annotated[str | None, typer.Option("--pad-site", help="Where the pad sat.")]
_Tester = Annotated[str | None, typer.Option("--tester", help="Who tested.")]
_Device = Annotated[str | None, typer.Option("--device", help="Which dynamometer.")]
_PainBefore = Annotated[float | None, typer.Option("--pain-before", help="Highest pain in the first test, 0 to 10.")]
_PainAfter = Annotated[float | None, typer.Option("--pain-after", help="Highest pain in the retest, 0 to 10.")]
_Rest = Annotated[
    bool | None, typer.Option("--rest-kept/--rest-not-kept", help="Rests were at least those of the protocol.")
]
_SemN = Annotated[float | None, typer.Option("--sem-n", help="Your own standard error of a single trial, N.")]
_SemSource = Annotated[
    str | None, typer.Option("--sem-source", help='Where it comes from: "12 people, one week, 2026-03".')
]
_Comparisons = Annotated[int | None, typer.Option("--comparisons", help="Number of comparisons made that day.")]
_Expected = Annotated[
    Toward | None, typer.Option("--expected", help="What more was expected of, if named before the tests.")
]
_Involved = Annotated[BodySide | None, typer.Option("--involved", help="With --left and --right: the involved side.")]


def compare(
    before: _Before = None,
    after: _After = None,
    left: _Left = None,
    right: _Right = None,
    involved: _Involved = None,
    unit: UnitOption = None,
    time_column: _Time = None,
    force_column: _Force = None,
    angular_velocity_column: _Gyro = None,
    angle_column: _Angle = None,
    rate: _Rate = None,
    tare: _Tare = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    lever_m: LeverOption = None,
    muscle: _Muscle = None,
    side: _Side = None,
    position: _Position = None,
    pad_site: _PadSite = None,
    tester: _Tester = None,
    device: _Device = None,
    pain_before: _PainBefore = None,
    pain_after: _PainAfter = None,
    rest_kept: _Rest = None,
    sem_n: _SemN = None,
    sem_source: _SemSource = None,
    comparisons: _Comparisons = None,
    expected: _Expected = None,
    json: JsonFlag = False,
) -> None:
    """Hold a retest beside its test (BEFORE… --after AFTER…), or left beside right (--left … --right …).

    Each set holds all trials of one muscle at one time. A change is called more than error or luck only where the two
    tests can be compared. Ends as grade does: 0, 1 where something limits the results, 3 where something could not be
    graded or compared.
    """
    from nktsense.batch.compared import Expected, Stated, compare_changes, compare_sides
    from nktsense.grading.setup import Setup
    from nktsense.recording.formats import ReadOptions

    sets = _two_sets(before, after, left, right)
    options = ReadOptions(unit, time_column, force_column, angular_velocity_column, angle_column, rate, tare)
    settings = replace(grade_settings(test, target, hold_s), setup=Setup(lever_m=lever_m))
    stated = Stated(muscle, side, device, position, pad_site, tester, pain_before, pain_after, rest_kept)
    error, more = _own_error(sem_n, sem_source), None if expected is None else Expected(expected.value)
    _refuse_what_does_not_fit(left, involved, expected, comparisons, pain_before, pain_after, side)
    one, other = _grade(*sets, options, settings, quiet=json)
    if left:
        found = compare_sides(one, other, stated, involved=involved, error=error, settings=settings)
    else:
        found = compare_changes(
            one, other, stated, error=error, comparisons=comparisons, expected=more, settings=settings
        )
    _show(found, json=json)
    raise typer.Exit(EXIT_REFUSED if found.refused else EXIT_PROBLEMS if found.limited else 0)


def _two_sets(
    before: list[Path] | None, after: list[Path] | None, left: list[Path] | None, right: list[Path] | None
) -> tuple[list[Path], list[Path]]:
    if before and after and not left and not right:
        return before, after
    if left and right and not before and not after:
        return left, right
    raise SettingsError(
        "Two sets of recordings are needed.",
        "Give BEFORE… --after AFTER… for a change, or --left … --right … for the sides; not both.",
    )


def _own_error(sem_n: float | None, source: str | None) -> OwnError | None:
    from nktsense.grading.change import OwnError

    if sem_n is None:
        if source is not None:
            raise SettingsError("--sem-source names the source of an SEM that is not given.", "Give --sem-n too.")
        return None
    if not (source or "").strip():
        raise SettingsError(
            "An SEM without its source cannot be used.", "Say who was retested, and when: --sem-source."
        )
    return OwnError(sem_n, source or "")


def _refuse_what_does_not_fit(sides: list[Path] | None, involved: BodySide | None, *of_change: object) -> None:
    if sides and any(value is not None for value in of_change):
        raise SettingsError(
            "--expected, --comparisons, --pain-before, --pain-after and --side belong to a change.",
            "Leave them out with --left and --right.",
        )
    if not sides and involved is not None:
        raise SettingsError("--involved belongs to a comparison of sides.", "Use it with --left and --right.")


def _grade(
    one: list[Path], other: list[Path], options: ReadOptions, settings: GradeSettings, *, quiet: bool
) -> tuple[list[GradedRecording], list[GradedRecording]]:
    from rich.progress import track

    from nktsense.batch import grade_path
    from nktsense.terminal import err

    first, second = list(files_of(one)), list(files_of(other))
    seen: set[Path] = set()
    for path in (*first, *second):
        if path.resolve() in seen:
            raise RecordingError(f"{path} is given twice: one recording cannot count twice.", "Give each file once.")
        seen.add(path.resolve())
    shown = track([*first, *second], "Grading", console=err, transient=True, disable=quiet or len(seen) < 4)
    graded = [grade_path(path, options, settings) for path in shown]
    return [g for each in graded[: len(first)] for g in each], [g for each in graded[len(first) :] for g in each]


def _show(found: Comparison | SideComparison, *, json: bool) -> None:
    """Print the answer first, then what it rests on: trials, gates, notes, problems."""
    from nktsense.batch.compared import SideComparison
    from nktsense.terminal import out, print_json

    if json:
        print_json(found.as_dict())
        return
    for refusal in found.refusals:
        out.print(_text(f"✗ {refusal}", "red"))
    for part in _sides(found) if isinstance(found, SideComparison) else _change(found):
        out.print(part)
    out.print()
    for one in found.sets:
        out.print(_trials(one))
    out.print()
    out.print(_gates(found.gates))
    out.print()
    for note in found.notes:
        out.print(_text(f"▲ {note}", "yellow"))
    _print_problems(found)


def _print_problems(found: Comparison | SideComparison) -> None:
    """Print what is wrong with the recordings; what is wrong with many is said once."""
    from nktsense.terminal import out

    told: dict[Problem, list[str]] = {}
    for graded in (graded for one in found.sets for graded in one.recordings):
        for problem in graded.problems:
            told.setdefault(replace(problem, at_s=None), []).append(str(graded.recording.source))
    for problem, files in told.items():
        style = {"note": "dim", "warning": "yellow", "error": "red"}[problem.severity]
        where = files[0] if len(files) == 1 else f"{files[0]} and {len(files) - 1} more"
        out.print(_text(f"{where}: {problem.message} ({problem.code})", style))


def _text(words: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(words, style=style)


def _grid(rows: Sequence[tuple[str, str, str]]) -> Any:
    """Return rows of a name and words, with a style; long words stay right of the names."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column()
    for name, words, style in rows:
        table.add_row(_text(name, style), _text(words, style))
    return table


def _in_the_way(gates: Sequence[Remark]) -> str:
    """Return what keeps two tests from being compared: first what differs, then what is not known."""
    differs = [gate.text.rstrip(".") for gate in gates if gate.passed is False]
    unknown = [gate.text.partition(":")[0].lower() for gate in gates if gate.passed is None]
    parts = [*differs, f"Not known: {', '.join(unknown)}"] if unknown else differs
    return " ".join(f"{part}." for part in parts)


def _change(found: Comparison) -> Iterator[Any]:
    """Yield the answer on a change, each line beginning with what can be said; then the luck in it."""
    if not found.comparability.comparable:
        yield _text("Not comparable: no change is stated.", "bold")
        yield _text(_in_the_way(found.comparability.gates))
        yield _grid(_measured(found))
        return
    rows: list[tuple[str, str, str]] = []
    luck = ""
    if found.verdicts is not None:
        said, _, luck = found.verdicts.text.partition(". ")
        rows.append(("Verdicts", said.rstrip("."), "bold"))
    if found.mean is not None and found.best is not None:
        rows.append((f"Mean of {len(found.after.forces_n)} peaks", found.mean.text, "bold"))
        rows.append(("Highest peak", found.best.text, ""))
    yield _grid(rows)
    if luck:
        yield _text(luck, "dim")


def _measured(found: Comparison) -> list[tuple[str, str, str]]:
    """Return what was measured in both, without calling it a change."""
    from nktsense.grading.words import newtons

    one, other = found.sets
    rows: list[tuple[str, str, str]] = []
    if one.counts is not None and other.counts is not None:
        rows.append(("Verdicts", f"{one.counts.text}, then {other.counts.text}", ""))
    for name, first, second in (
        ("Mean of the peaks", one.mean_n, other.mean_n),
        ("Highest peak", one.best_n, other.best_n),
    ):
        if first is not None and second is not None:
            rows.append((name, f"{newtons(first)}, then {newtons(second)}", ""))
    return rows


def _sides(found: SideComparison) -> Iterator[Any]:
    """Yield the answer on the sides."""
    from nktsense.grading.symmetry import CONVENTION_TEXT

    if not found.indices:
        yield _text("No index of symmetry can be given.", "bold")
        return
    for index in found.indices:
        yield _text(index.text, "bold")
    counts = [f"{one.name} {len(one.forces_n)} of {len(one.trials)}" for one in found.sets]
    yield _text(f"From the means of the peaks: {', '.join(counts)} trials.", "dim")
    if found.difference:
        yield _text(found.difference)
    if not found.comparability.comparable:
        yield _text(f"▲ The sides are not known to be tested alike. {_in_the_way(found.gates)}", "yellow")
    yield _text(CONVENTION_TEXT, "dim")


def _trials(one: TestSet) -> Any:
    from rich.table import Table

    from nktsense.grading.words import newtons
    from nktsense.terminal.graded import verdict_text

    title = f"{one.name.capitalize()}: {len(one.trials)} trial{'' if len(one.trials) == 1 else 's'}"
    table = Table(box=None, pad_edge=False, header_style="dim", title=title, title_justify="left", title_style="bold")
    for heading in ("recording", "trial", "peak", "push", "verdict", ""):
        table.add_column(heading, overflow="fold")
    files = [graded.recording.source for graded in one.recordings]
    many = len(set(files)) < len(files)
    for each in one.trials:
        slope = each.graded.trial.ramp_slope_n_per_s
        table.add_row(
            _text(f"{Path(each.file).name} · {each.channel}" if many and each.channel else Path(each.file).name),
            str(each.number),
            "?" if each.force_n is None else newtons(each.force_n),
            "?" if each.force_n is None or slope is None else f"{slope:.0f} N/s",
            verdict_text(each.graded.verdict),
            _text(each.graded.headline),
        )
    return table


def _gates(gates: Sequence[Remark]) -> Any:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, show_header=False, title="Gates", title_justify="left", title_style="bold")
    marks = {True: ("✓ passed", "green"), False: ("✗ not passed", "red"), None: ("? not known", "yellow")}
    for order in (False, None, True):
        mark, style = marks[order]
        for gate in gates:
            if gate.passed is order:
                say = f" → {_SAY[gate.code]}" if order is None and gate.code in _SAY else ""
                table.add_row(_text(mark, style), _text(gate.text + say))
    return table
