"""How a calibration was made: reference and traceability, method with its deviations, conditions of the place."""

from __future__ import annotations

from calibration.guide.plan import Plan
from calibration.kept.document import Document, Piece
from nktsense.report.calibration_blocks import Block, Facts, Grid, Section, Sentences
from nktsense.report.calibration_numbers import as_typed, significant
from nktsense.report.calibration_words import NOT_STATED, blank, numbered, stated

_KINDS = {
    "weights": "weights",
    "gauge": "a reference gauge, read at the same time",
    "stated": "forces stated with readings that were taken elsewhere",
}


def reference(document: Document) -> Section:
    """Return where the forces came from, with each piece and its certificate."""
    used = document.reference
    facts = [("Traceability", stated(used.statement)), ("Kind of reference", _KINDS[used.kind])]
    if used.kind == "weights" or used.gravity:
        facts.append(("Gravity", stated(used.gravity)))
    if used.kind == "weights" or used.air:
        facts.append(("Air density", stated(used.air)))
    facts.append(
        (
            "Shared by all forces",
            f"{significant(100 * used.relative_u)} % of the force, standard uncertainty (k = 1), the largest of the "
            "steps",
        )
    )
    blocks: list[Block] = [Facts(tuple(facts))]
    if used.pieces:
        blocks.append(
            Grid(
                ("pieces", "what each is", "uncertainty", "certificate"),
                _pieces(used.pieces),
                (False, False, False, False),
                dense=True,
            )
        )
    return Section("Reference and traceability", tuple(blocks))


def _pieces(pieces: tuple[Piece, ...]) -> tuple[tuple[str, ...], ...]:
    """Return a row for all pieces of which the same is known."""
    alike: dict[tuple[str, str, str], list[str]] = {}
    for piece in pieces:
        alike.setdefault((piece.what, piece.uncertainty, blank(piece.certificate)), []).append(piece.name)
    return tuple((", ".join(names), *known) for known, names in alike.items())


def method(document: Document) -> Section:
    """Return what was done, and where it was not done as planned."""
    done = document.procedure or ("The procedure was not recorded.",)
    return Section(
        "Method", (Sentences(done, "list"), Facts((*_loading(document), ("Deviations", _deviations(document)))))
    )


def _loading(document: Document) -> tuple[tuple[str, str], ...]:
    sequence = document.plan.sequence
    angles = {point.mounting: point.angle_deg for point in sorted(document.points, key=lambda point: -point.number)}
    mountings = ", ".join(f"{number} at {as_typed(angles[number])}°" for number in sorted(angles))
    if document.reference.kind == "stated":
        return (
            ("Direction", document.plan.instrument.direction),
            ("Mountings", mountings or NOT_STATED),
            ("Preloads, dwell", "as made elsewhere; not stated with the readings"),
        )
    runs = {(point.series, point.way) for point in document.points if point.role == "force"}
    rising = sum(way == "rising" for _, way in runs)
    return (
        ("Direction", document.plan.instrument.direction),
        ("Mountings", mountings or NOT_STATED),
        ("Series", f"{rising} rising, {len(runs) - rising} falling"),
        ("Preloads planned", f"{sequence.preloads}, each held {as_typed(sequence.preload_hold_s)} s"),
        (
            "Dwell planned",
            f"{as_typed(sequence.dwell_s)} s at each force before it is read over "
            f"{as_typed(sequence.read_s)} s; {as_typed(sequence.between_series_s)} s between series",
        ),
    )


def _deviations(document: Document) -> str:
    noted = [point for point in document.points if point.note]
    said = document.plan.laboratory.deviations.strip().rstrip(".")
    found = [said] if said else []
    found += [f"reading {point.number} ({point.where()}): {point.note}" for point in noted]
    if document.discarded:
        found.append(f"{numbered(len(document.discarded), 'reading')} taken again, with reasons in annex C")
    return "; ".join(found) + "." if found else "none recorded."


def conditions(document: Document) -> Section:
    """Return the conditions of the place."""
    if document.reference.kind == "stated":
        return Section("Environmental conditions", (Sentences(("Not stated with the readings.",)),))
    return Section("Environmental conditions", (Facts(_place(document.plan), columns=2),))


def _place(plan: Plan) -> tuple[tuple[str, str], ...]:
    place = plan.place
    facts = [
        (
            "Temperature",
            f"{as_typed(place.temperature_c)} °C, range {as_typed(place.temperature_range_k)} K",
        ),
        ("Humidity", f"{as_typed(place.humidity_percent)} %"),
        (
            "Air pressure",
            NOT_STATED if place.pressure_hpa is None else f"{as_typed(place.pressure_hpa)} hPa at the place",
        ),
        ("Tilt of the axis", f"at most {as_typed(place.tilt_at_most_deg)}°"),
    ]
    if place.latitude_deg is not None and place.height_m is not None:
        facts.append(("Latitude, height", f"{as_typed(place.latitude_deg)}°, {as_typed(place.height_m)} m"))
    return tuple(facts)
