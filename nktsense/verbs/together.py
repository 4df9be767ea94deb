"""``nktsense together``: recordings of several devices on one time line."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO

import typer

from nktsense.errors import RecordingError
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

if TYPE_CHECKING:
    from nktsense.recording.together import Together


def together(
    paths: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="Recordings (.nkt, or exported from one), or folders of .nkt.")
    ],
    out: Annotated[Path | None, typer.Option("-o", "--output", help="Write all forces to this .csv file.")] = None,
    rate: Annotated[float, typer.Option(min=0.1, max=10_000, help="Rows per second of that file.")] = 100.0,
    json: JsonFlag = False,
) -> None:
    """Put recordings of several devices on one time line, by the clock of the computer that made them.

    Ends with 0 where all is well, 1 where a recording has a problem or only the calendars of two computers join them,
    3 where they cannot be put together.
    """
    from nktsense.recording.formats import read_recordings
    from nktsense.recording.together import put_together
    from nktsense.terminal import err, print_json

    if out is not None and out.exists():
        raise RecordingError(f"{out} exists already.", "Choose another name: nothing is overwritten.")
    if out is not None and out.suffix != ".csv":
        raise RecordingError(f"{out} must end in .csv.", "Other formats hold one device each: nktsense export.")
    files = _files(paths)
    with err.status(f"Putting {len(files)} recordings together."):
        joined = put_together([read_recordings(path)[0] for path in files], _names(files))
        if out is not None:
            _write(joined, rate, out)
    rows = [_about(joined, i) for i in range(len(joined.names))]
    if json:
        print_json({"started_utc": joined.started_utc.isoformat(), "clock": joined.clock, "devices": rows})
    else:
        _print(joined, rows)
        if out is not None:
            print(f"Written: {out}, {rate:g} rows a second")
    if joined.clock == "utc" or any(row["problems"] for row in rows):
        raise typer.Exit(EXIT_PROBLEMS)


def _files(paths: list[Path]) -> list[Path]:
    """Return the recordings; of a folder the .nkt files only, because tables beside them are made from them.

    Raises:
        RecordingError: A folder holds none, or a recording is named twice.
    """
    files: list[Path] = []
    for path in paths:
        found = sorted(p for p in path.rglob("*.nkt") if p.is_file()) if path.is_dir() else [path]
        if not found:
            raise RecordingError(f"There is no recording (.nkt) in {path}.", "Name the folder that you recorded to.")
        files += found
    for path, times in Counter(file.resolve() for file in files).items():
        if times > 1:
            raise RecordingError(f"{path.name} is named more than once.", "Name each recording once.")
    return files


def _names(files: list[Path]) -> list[str]:
    """Return a name for each: its file's name, with its folder where two files are called the same."""
    stems = Counter(file.stem for file in files)
    return [file.stem if stems[file.stem] == 1 else file.with_suffix("").as_posix() for file in files]


def _about(joined: Together, i: int) -> dict[str, Any]:
    recording, times = joined.recordings[i], joined.time_s[i]
    stream: dict[str, Any] = recording.metadata["stream"]
    longest = max(stream["clock"], key=lambda row: -(row["drift_within_ppm"] or math.inf), default=None)
    known = longest is not None and longest["drift_within_ppm"] is not None
    return {
        "name": joined.names[i],
        "file": str(recording.source),
        "from_s": float(times[0]),
        "to_s": float(times[-1]),
        "rate_hz": stream["rate_hz"],
        "lost_share": stream["lost_share"],
        "reconnections": stream["reconnections"],
        "drift_ppm": longest["drift_ppm"] if longest is not None and known else None,
        "drift_within_ppm": longest["drift_within_ppm"] if longest is not None and known else None,
        "arrival_jitter_ms": stream["arrival_jitter_ms"],
        "clock": recording.metadata["clock"],
        "problems": [problem.message for problem in recording.problems],
    }


def _print(joined: Together, rows: list[dict[str, Any]]) -> None:
    from rich.table import Table

    from nktsense.terminal import out

    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("device", "from (s)", "to (s)", "rate (Hz)", "lost", "clock off by (ppm)", "arrivals scatter (ms)"):
        table.add_column(heading, justify="left" if heading == "device" else "right")
    for row in rows:
        drift = "host's own" if row["clock"] == "host" else "not known"
        if row["drift_ppm"] is not None:
            drift = f"{row['drift_ppm']:+.0f} ± {row['drift_within_ppm']:.0f}"
        table.add_row(
            row["name"],
            f"{row['from_s']:.3f}",
            f"{row['to_s']:.3f}",
            _shown(row["rate_hz"], ".4g"),
            f"{row['lost_share']:.2%}",
            drift,
            _shown(row["arrival_jitter_ms"], ".1f"),
        )
    out.print(table)
    lines = [f"{row['name']}: {problem}" for row in rows for problem in row["problems"]]
    lines.append(f"0 s is {joined.started_utc.isoformat(timespec='milliseconds')}")
    if joined.clock == "utc":
        lines.append(
            "They were made by different computers, or the computer was switched off between them: only calendars "
            "join them, which may differ by seconds."
        )
    lines.append("A device's own delay, from the force to its fastest packet, is in no clock and not taken off.")
    for line in lines:
        out.print(line, markup=False)


def _shown(value: float | None, form: str) -> str:
    return "–" if value is None else format(value, form)


def _write(joined: Together, rate: float, path: Path) -> None:
    from nktsense.recording.tabular_files import replace_file

    grid, columns = joined.resampled(rate)
    units = [recording.unit or "unknown" for recording in joined.recordings]
    names = [f"{name} ({unit})" for name, unit in zip(joined.names, units, strict=True)]
    lines = [",".join(["time_s", *map(_quoted, names)])]
    for at, *forces in zip(grid.tolist(), *(column.tolist() for column in columns.values()), strict=True):
        lines.append(",".join([f"{at:.6f}", *("" if math.isnan(force) else f"{force:.6g}" for force in forces)]))

    def fill(stream: BinaryIO) -> None:
        stream.write(("\r\n".join(lines) + "\r\n").encode())

    replace_file(path, fill)


def _quoted(text: str) -> str:
    """Return a heading as CSV writes it (RFC 4180); a file's name may hold anything."""
    return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\r\n') else text
