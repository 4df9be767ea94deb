"""How the library looks in a terminal: readable at 80 columns, with source and review of every row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from nktsense.protocol.library.mistakes import printable
from nktsense.protocol.library.model import (
    EVIDENCE,
    HYPOTHESIS,
    LEVER_SOURCE,
    Battery,
    Library,
    Muscle,
    Pair,
    Profile,
    Row,
)

_HHD: Final = {"yes": "yes", "limited": "limited", "strap": "strap", "no": "words only"}
_SIDE: Final = {"ipsi": "same side", "contra": "other side", "either": "either side", "none": "no side"}
_Cells = Sequence[str]


def listed(library: Library, table: str) -> Iterator[Any]:
    """Yield a table of the library, a line for each row, and the sources below it.

    Args:
        library: The library.
        table: ``muscles``, ``pairs``, ``batteries`` or ``profiles``.
    """
    match table:
        case "muscles":
            yield from _muscles(tuple(library.muscles.values()))
        case "pairs":
            columns = ("pair", "inhibited", "facilitated", "side", "level")
            title = f"{len(library.pairs)} pairs, each a {HYPOTHESIS}"
            yield from _list(title, columns, library.pairs, [_pair_cells(row) for row in library.pairs])
            yield _hanging(EVIDENCE.items())
        case "batteries":
            rows = tuple(library.batteries.values())
            cells = [(row.id, row.title, ", ".join(row.muscles)) for row in rows]
            yield from _list(f"{len(rows)} batteries", ("battery", "title", "muscles"), rows, cells)
        case _:
            rows = tuple(library.profiles.values())
            columns = ("profile", "test", "load", "rest", "trials", "pain limit", "rise")
            yield from _list(f"{len(rows)} profiles", columns, rows, [_profile_cells(row) for row in rows])
    yield Text()


def _muscles(muscles: Sequence[Muscle]) -> Iterator[Any]:
    """Yield the muscles by region."""
    regions = dict.fromkeys(muscle.region for muscle in muscles)
    rows = [muscle for region in regions for muscle in muscles if muscle.region == region]
    heads = {next(n for n, row in enumerate(rows) if row.region == region): region for region in regions}
    columns, cells = ("muscle", "name", "hand-held", "sure"), [_muscle_cells(row) for row in rows]
    yield from _list(f"{len(rows)} muscles", columns, rows, cells, heads)
    yield Text("sure: that the source says so; nothing of how good the test is", style="dim")


def _list(
    title: str, columns: _Cells, rows: Sequence[Row], cells: Sequence[_Cells], heads: Mapping[int, str] | None = None
) -> Iterator[Any]:
    """Yield a table whose last column points to the sources below it; a head stands above the row of its number."""
    notes: dict[str, int] = {}
    marks = [notes.setdefault(row.provenance, len(notes) + 1) for row in rows]
    yield Text(title, style="bold")
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="dim")
    for number, name in enumerate((*columns, "source")):
        table.add_column(Text(name), no_wrap=number == 0, overflow="fold")
    for number, (values, mark) in enumerate(zip(cells, marks, strict=True)):
        if heads and number in heads:
            table.add_row(Text(heads[number], style="bold dim"))
        table.add_row(*(Text(value) for value in values), Text(f"[{mark}]"))
    yield table
    yield _hanging((f"[{mark}]", provenance) for provenance, mark in notes.items())


def _hanging(lines: Iterable[tuple[str, str]]) -> Any:
    """Return lines whose words stay right of their marks."""
    grid = Table(box=None, pad_edge=False, show_header=False, show_edge=False)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for mark, words in lines:
        grid.add_row(Text(mark, style="dim"), Text(words, style="dim"))
    return grid


def _muscle_cells(row: Muscle) -> _Cells:
    return row.id, row.name.partition(" (")[0], _HHD[row.hhd], row.confidence


def _pair_cells(row: Pair) -> _Cells:
    return row.id, row.inhibited, row.facilitated, _SIDE[row.laterality].split()[0], row.evidence


def _profile_cells(row: Profile) -> _Cells:
    load, rest = f"{100 * row.target_share:g} %", f"{row.rest_s:g} s"
    return row.id, row.test, load, rest, str(row.trials), f"{row.pain_limit_nrs:g}", f"{row.pain_rise_nrs:g}"


def shown(library: Library, row: Row) -> Iterator[Any]:
    """Yield one row in full, its source and review last."""
    title = row.name if isinstance(row, Muscle) else row.id if isinstance(row, Pair) else _title(row)
    yield Text(title, style="bold").append(f"  {row.id}" if title != row.id else "", style="dim")
    match row:
        case Muscle():
            lines = _muscle_lines(library, row)
        case Pair():
            lines = _pair_lines(library, row)
        case Battery():
            lines = _battery_lines(library, row)
        case Profile():
            lines = _profile_lines(row)
        case _:
            lines = ()
    yield _grid([*lines, ("source", row.source), ("reviewed by", row.reviewed_by or "nobody yet")])
    origin = library.origin[row.id]
    if origin.text != "nktsense":
        yield _grid([("from", origin.text)])


def _title(row: Row) -> str:
    return row.title if isinstance(row, Battery | Profile) else row.id


def _grid(lines: Iterable[tuple[str, str]]) -> Any:
    """Return names and words; what is empty is left out."""
    grid = Table(box=None, pad_edge=False, show_header=False, show_edge=False)
    grid.add_column(width=16)
    grid.add_column(overflow="fold")
    for name, words in lines:
        if words:
            grid.add_row(Text(name, style="dim"), Text(words))
    return Padding(grid, (0, 0, 0, 2))


def _muscle_lines(library: Library, row: Muscle) -> list[tuple[str, str]]:
    lever = f"{row.lever_from} to {row.lever_to}" if row.lever_from else ""
    fallback = f"{row.lever_fallback} m, H the stature ({LEVER_SOURCE})" if row.lever_fallback else ""
    return [
        ("region, joint", f"{row.region}; {row.joint}"),
        ("action", row.action),
        ("position", row.test_position),
        ("pad", row.pad_site),
        ("push", row.resist_direction),
        ("hold", row.stabilisation),
        ("substitutions", row.substitutions),
        ("roots, nerve", "; ".join(filter(None, (row.roots, row.nerve)))),
        ("lever", lever),
        ("if not measured", fallback),
        ("dynamometer", f"{_HHD[row.hhd]}{', make test only' if row.scorable and not row.breakable else ''}"),
        ("", row.hhd_note),
        ("gravity", {"against": "against gravity", "neutral": "neutral", "none": ""}[row.gravity]),
        ("norm", row.norm_action),
        ("cautions", row.cautions),
        ("confidence", f"{row.confidence} that the source says so"),
        ("partners", _named((pair, pair.facilitated) for pair in library.pairs if pair.inhibited == row.id)),
        ("partner of", _named((pair, pair.inhibited) for pair in library.pairs if pair.facilitated == row.id)),
        ("batteries", ", ".join(battery.id for battery in library.batteries.values() if row.id in battery.muscles)),
    ]


def _named(pairs: Iterable[tuple[Pair, str]]) -> str:
    """Return pairs by the other muscle, and what they are; "" for none."""
    names = [f"{muscle} ({pair.id}, {pair.evidence})" for pair, muscle in pairs]
    return f"{', '.join(names)}; each a {HYPOTHESIS}" if names else ""


def _pair_lines(library: Library, row: Pair) -> list[tuple[str, str]]:
    return [
        ("what it is", f"a {row.words}, not a finding"),
        ("inhibited", library.muscles[row.inhibited].name),
        ("facilitated", f"{library.muscles[row.facilitated].name}, {_SIDE[row.laterality]}"),
        ("relation", row.relation),
        ("told of it", row.rationale),
        ("evidence", f"{row.evidence}: {row.evidence_words}"),
    ]


def _battery_lines(library: Library, row: Battery) -> list[tuple[str, str]]:
    muscles = [library.muscles[name] for name in row.muscles]
    listed = [f"{n}. {m.name}{'' if m.scorable else ' (words only)'}" for n, m in enumerate(muscles, start=1)]
    return [("for", row.words), ("muscles", "\n".join(listed))]


def _profile_lines(row: Profile) -> list[tuple[str, str]]:
    return [
        ("for", row.words),
        ("cautions", row.cautions),
        ("test", f"{row.test}, where the muscle allows it"),
        ("load", f"{100 * row.target_share:g} % of the muscle's target"),
        ("rest", f"at least {row.rest_s:g} s between trials"),
        ("trials", f"{row.trials} of each test"),
        ("retest", f"within {row.retest_within_s:g} s of the end of a release"),
        ("pain", f"stop above {row.pain_limit_nrs:g} of 10, or at a rise of more than {row.pain_rise_nrs:g}"),
        ("what it changes", "cautions, kind of test, load and rest; no rule by which a trial is judged"),
    ]


def validated(library: Library, counts: Mapping[str, Any]) -> Iterator[Any]:
    """Yield what a check found: the counts, what a clinic's file changes, and what is worth a look."""
    file = "The library as it comes" if counts["file"] is None else printable(counts["file"])
    yield Text(f"{file}: in order.", style="green")
    levels = ", ".join(f"{number} of {level}" for level, number in counts["evidence"].items())
    yield _grid(
        [
            ("muscles", f"{counts['muscles']}, of which {counts['words_only']} are recorded in words only"),
            ("pairs", f"{counts['pairs']}, each a {HYPOTHESIS}: {levels}"),
            ("batteries", str(counts["batteries"])),
            ("profiles", str(counts["profiles"])),
            ("added", ", ".join(counts["added"])),
            ("changed", "; ".join(f"{name}: {', '.join(keys)}" for name, keys in counts["changed"].items())),
            ("hidden", ", ".join(counts["hidden"])),
            ("reviewed", f"{counts['reviewed'] or 'none'} of {counts['rows']} rows"),
        ]
    )
    for warning in library.warnings:
        yield Text(f"▲ {warning}.", style="yellow")
