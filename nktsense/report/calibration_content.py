"""What a calibration record says, in the order in which it is read: the answer, the results, the evidence.

The contents follow ISO/IEC 17025:2017, 7.8.2 and 7.8.4 (from an extract, the rest from memory).
"""

from __future__ import annotations

from calibration.guide.plan import Instrument
from calibration.kept.document import Document, Judged
from nktsense.report import calibration_words as words
from nktsense.report.calibration_annex import annex
from nktsense.report.calibration_blocks import Banner, Facts, Page, Section, Sentences, Signature
from nktsense.report.calibration_conditions import conditions, method, reference
from nktsense.report.calibration_numbers import as_typed, percent, to_place_of, u_text
from nktsense.report.calibration_results import budget, curve, curve_picture, evaluations, results


def page_of(document: Document) -> Page:
    """Return the page of a record."""
    laboratory = document.plan.laboratory
    instrument = document.plan.instrument
    refused = words.refused(document)
    return Page(
        title=document.title,
        identity=document.identity,
        status="REFUSED" if refused else "",
        laboratory=(laboratory.name or "Laboratory not stated", laboratory.address),
        issued=document.issued_on,
        date=words.day_of(document.issued_on),
        instrument=" ".join(part for part in (instrument.maker, instrument.model, instrument.serial) if part),
        answer=_answer(document),
        sections=(
            Section("", (_who_and_what(document),)),
            *results(document),
            Section("Statements and authorisation", (*_statements(document), Signature(laboratory.authorised_by))),
            *(() if refused else (curve(document),)),
            *curve_picture(document),
            *(() if refused else (budget(document),)),
            reference(document),
            method(document),
            conditions(document),
            *evaluations(document),
            *_remarks(document),
            *annex(document),
        ),
        end=f"End of calibration record {document.identity}",
    )


def _answer(document: Document) -> tuple[Banner, ...]:
    if words.refused(document) or document.model is None:
        why = document.refusals or ("No reason was recorded.",)
        first = "There is no curve and no uncertainty: no force may be stated with this calibration."
        return (Banner("bad", "Calibration refused", (first, *why)),)
    model = document.model
    low, high = words.force_text(model.low_n), words.force_text(model.high_n)
    lines = [f"One force reading is uncertain by {_u_at_ends(document)}."] if document.steps else []
    lines.extend(_as_found(document))
    if document.due_on:
        lines.append(f"To be calibrated again by {document.due_on} (interval of the plan).")
    found = [Banner("plain", f"Calibrated from {low} to {high}, {document.plan.instrument.direction}", tuple(lines))]
    if document.judged is not None:
        found.append(_judged("Limit of error, with the new curve", document.judged))
    if document.judged_as_found is not None:
        found.append(_judged("Limit of error, as it came", document.judged_as_found))
    if document.warnings:
        found.append(Banner("unsure", "To be known before use", document.warnings))
    return tuple(found)


def _judged(about: str, judged: Judged) -> Banner:
    rule = f"Decision rule: {judged.rule}. {judged.statement}"
    return Banner(words.TONES.get(judged.decided, "unsure"), f"{about}: {judged.decided}", (rule,))


def _u_at_ends(document: Document) -> str:
    ordered = sorted(document.steps, key=lambda step: step.force_n)
    ends = (ordered[0], ordered[-1]) if len(ordered) > 1 else (ordered[0],)
    factors = [f"k\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{step.k:.2f}" for step in ends]
    at = [f"± {u_text(step.expanded_u_n)} N at {words.force_text(step.force_n)}" for step in ends]
    if len(set(factors)) > 1:
        at = [f"{text} ({factor})" for text, factor in zip(at, factors, strict=True)]
        return f"{' and '.join(at)}, coverage {percent(document.coverage)}"
    return f"{' and '.join(at)} ({factors[0]}, coverage {percent(document.coverage)})"


def _as_found(document: Document) -> tuple[str, ...]:
    """Return the largest error before, in a sentence; nothing where the instrument stated no force."""
    stated = [(step, step.as_found_error_n) for step in document.steps if step.as_found_error_n is not None]
    if not stated:
        return ()
    step, error = max(stated, key=lambda pair: abs(pair[1]))
    worst = f"{to_place_of(error, step.expanded_u_n, sign=True)} N at {words.force_text(step.force_n)}"
    return (f"As it came, its largest error was {worst}.",)


def _who_and_what(document: Document) -> Facts:
    instrument, laboratory = document.plan.instrument, document.plan.laboratory
    kind = " ".join(part for part in (instrument.maker, instrument.model) if part)
    resolution = (
        f"{as_typed(instrument.resolution)} {_one_of(instrument)}"
        if instrument.resolution
        else "smaller than its noise"
    )
    return Facts(
        (
            ("Instrument", words.stated(kind)),
            ("Customer", words.stated(laboratory.customer)),
            ("Serial number", words.stated(instrument.serial)),
            ("Place", words.stated(laboratory.address)),
            ("Condition", words.stated(instrument.condition)),
            ("Received", words.stated(laboratory.received_on)),
            ("Calibrated", words.when(document)),
            ("Capacity", f"{as_typed(instrument.capacity_n)} N, resolution {resolution}"),
            ("Calibrated by", words.stated(laboratory.operator)),
            ("Loaded in", instrument.direction),
            ("Limit of error", words.limit_text(document.plan)),
            ("Filter, gain", words.stated(instrument.filter)),
            ("States of itself", words.stated(document.device)),
            *((("Replaces record", document.amends),) if document.amends else ()),
            ("Made with", document.software),
        ),
        columns=2,
    )


def _one_of(instrument: Instrument) -> str:
    return "count" if instrument.unit == "counts" and instrument.resolution == 1 else instrument.unit


def _statements(document: Document) -> tuple[Sentences, ...]:
    conformity = (
        ()
        if document.judged is not None
        else ("No statement of conformity is made: no limit was set, or nothing could be judged.",)
    )
    return (Sentences((*words.SCOPE, *conformity), "small"),)


def _remarks(document: Document) -> tuple[Section, ...]:
    """Return what is opinion: it is marked as such."""
    if not document.suspects:
        return ()
    told = Sentences(
        (
            "The following are opinions and interpretations, not results of measurement. These readings stand out by a "
            "rule; none was dropped.",
        )
    )
    return (Section("Remarks (opinions)", (told, Sentences(document.suspects, "list"))),)
