"""What the report of a session says: it agrees with the session, claims no more, leaves out nothing that matters."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest
from conducted import GIVES_WAY, HOLDS, Clock, Conducted, low_back, ordinary, records
from made_sessions import Made, cannot_tell, gave_way, hold, low_load, suspected, typed, with_text
from printed import Html, squeezed

from nktsense.protocol.library import load_library
from nktsense.protocol.notice import NEW_WEAKNESS, NOT_PROVEN, NOTICE, SHORT_NOTICE
from nktsense.protocol.outcome.compare import shown_outcomes
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import MeasuredError, Tester
from nktsense.protocol.session.steps import SetAside
from nktsense.protocol.session.trial_result import TrialResult
from nktsense.records.sessions.signing import sign_off
from nktsense.report.session_model import Model
from nktsense.report.session_page import html_of, report_of
from nktsense.report.session_words import LABELS, sentences
from nktsense.signal import ALGORITHM_VERSION

CHANGED = "changed in all three repeats"
CLAIMS = ("improve", "better", "cured", "healed", "treated successfully", "inhibited", "worked", "normal", "stronger")


def report(session: Session, **options: object) -> Model:
    return report_of(session, load_library(), zone=UTC, made_s=1_790_100_000.0, **options)  # type: ignore[arg-type]


def client_text(model: Model) -> str:
    return Html(html_of(model, "client")).text


def colleague_text(model: Model) -> str:
    return Html(html_of(model, "colleague")).text


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("recordings")


@pytest.fixture(scope="module")
def session(folder: Path) -> Session:
    return ordinary(folder)


@pytest.fixture(scope="module")
def model(session: Session, folder: Path) -> Model:
    return report(session, recordings=folder)


def test_the_answer_stands_first_with_the_shapes_of_both_tests(session: Session, model: Model) -> None:
    [answer] = model.colleague.answers
    [outcome] = shown_outcomes(session.state)
    assert answer.text == outcome.text
    assert answer.before is not None
    assert answer.after is not None
    assert answer.before.marks == ("gave_way",) * 3
    assert answer.after.marks == ("held",) * 3
    assert colleague_text(model).index(outcome.text) < colleague_text(model).index("Gave way (N)")


def test_numbers_of_the_table_are_those_of_the_session(session: Session, model: Model) -> None:
    assert len(model.colleague.tests) == len(session.state.tests) == 4
    for row, test in zip(model.colleague.tests, session.state.tests, strict=True):
        results = [trial.result for trial in test.trials]
        peaks = [result.peak_n or 0.0 for result in results]
        assert row.number == test.number
        assert float(row.peak.split(" ")[0]) == pytest.approx(sum(peaks) / 3, abs=0.5)
        assert float(row.push) == pytest.approx(sum(result.slope_n_per_s or 0.0 for result in results) / 3, abs=0.5)
        assert float(row.ratio) == pytest.approx(sum(result.ratio or 0.0 for result in results) / 3, abs=0.005)
        yields = [result.af_iso_n for result in results if result.verdict == "break" and result.af_iso_n is not None]
        assert row.gave_way == (f"{sum(yields) / len(yields):.0f}" if yields else "–")
        least = min(trial.rest_s for trial in test.trials if trial.rest_s is not None)
        assert row.rest == f"kept, {least:.0f} s"
        assert (row.load, row.pain) == ("reached", "1")


def test_each_trial_of_the_evidence_has_its_headline_and_its_checks(session: Session, model: Model) -> None:
    for evidence, test in zip(model.colleague.evidence, session.state.tests, strict=True):
        assert evidence.missing == ()
        for line, trial in zip(evidence.trials, test.trials, strict=True):
            assert trial.result.headline in line.text
            assert line.remarks == ()
        assert evidence.note == "Each trial: 5 checks passed."


def test_a_trial_that_differs_has_its_own_remark() -> None:
    made = Made().open().test([hold(), hold(), hold(), gave_way()]).take(SetAside(trial=4, reason="pad_slipped"))
    [evidence] = report(made.finish().session).colleague.evidence
    assert evidence.note == ""
    assert [line.remarks for line in evidence.trials] == [(), (), (), ("set aside: pad slipped.",)]


def test_traces_mark_where_each_trial_gave_way_and_its_peak(session: Session, model: Model) -> None:
    for evidence, test in zip(model.colleague.evidence, session.state.tests, strict=True):
        assert evidence.figure is not None
        written = re.findall(r">([^<>]+)</text>", evidence.figure.svg)
        for trial in test.trials:
            assert f"{trial.result.peak_n:.0f}" in written
            if trial.result.verdict == "break":
                assert f"{trial.result.af_iso_n:.0f}" in written


def test_left_is_drawn_full_and_right_dashed(model: Model) -> None:
    left, right = (model.colleague.evidence[number].figure for number in (0, 1))
    assert left is not None
    assert right is not None
    traces = [re.findall(r"<polyline[^>]*stroke=\"#0B5FA5\"[^>]*>", figure.svg) for figure in (left, right)]
    assert ["dasharray" in one for one in traces[0]] == [False] * 3
    assert ["dasharray" in one for one in traces[1]] == [True] * 3


def test_client_reads_what_was_seen_on_each_side_in_plain_words(model: Model) -> None:
    first, second = model.client.rows
    assert (first.muscle, second.muscle) == ("Gluteus maximus", "Iliopsoas (hip flexors)")
    assert first.left is not None
    assert first.right is not None
    assert (first.left.words, first.right.words) == ("gave way each time", "held each time")
    assert second.right is None
    [change] = model.client.changes
    assert CHANGED in change.lines[0]
    assert "1.6 %" in change.lines[1]
    assert "does not show what caused the change" in change.lines[2]
    text = client_text(model)
    for expected in (
        "Pressure on Iliopsoas (hip flexors), left: deep in the groin, light, one spot, about 45 seconds.",
        "Lie on the side and lift the upper leg, knee straight",
        "2 × 10 · every morning",
        "Sit through a concert (by 2027-05-01)",
        "needs a medical examination",
        "Tested by T1 on 21 September 2026",
    ):
        assert expected in text
    assert html_of(model, "client").count("<i></i>") == 7


def _retested(
    before: list[TrialResult], after: list[TrialResult], *, error: bool = False, after_pain: float = 1
) -> Made:
    errors = (MeasuredError(sem_n=3.0, source="12 people, one week"),) if error else ()
    made = Made(testers=(Tester(code="T1", errors=errors),)).open()
    made.whole(before)
    made.release()
    return made.whole(after, purpose="retest", of=1, pain=after_pain)


@pytest.mark.parametrize(
    ("made", "kind", "said"),
    [
        (lambda: Made().open().compared(), OutcomeKind.REPEATED_CHANGE, CHANGED),
        (lambda: _retested([hold()] * 3, [gave_way()] * 3), OutcomeKind.REPEATED_CHANGE, CHANGED),
        (lambda: _retested([gave_way(), gave_way(), hold()], [hold()] * 3), OutcomeKind.INCONCLUSIVE, "mixed"),
        (lambda: _retested([cannot_tell()] * 3, [hold()] * 3), OutcomeKind.INCONCLUSIVE, "mixed"),
        (lambda: _retested([gave_way()] * 3, [hold()] * 3, after_pain=4.0), OutcomeKind.NOT_COMPARABLE, "compared"),
        (lambda: _retested([hold(180)] * 3, [hold(183)] * 3, error=True), OutcomeKind.WITHIN_ERROR, "No change"),
        (lambda: _retested([hold(150)] * 3, [hold(190)] * 3, error=True), OutcomeKind.BEYOND_ERROR, "150 N to 190 N"),
    ],
    ids=["rise", "fall", "one held", "unclear", "pain", "within", "beyond"],
)
def test_client_is_told_of_a_change_only_where_there_is_one(
    made: Callable[[], Made], kind: OutcomeKind, said: str
) -> None:
    session = made().session
    [outcome] = shown_outcomes(session.state)
    assert outcome.kind is kind
    model = report(session)
    text = client_text(model)
    assert said in text
    assert (CHANGED in text) == (kind is OutcomeKind.REPEATED_CHANGE)
    changed = kind in (OutcomeKind.REPEATED_CHANGE, OutcomeKind.BEYOND_ERROR)
    assert ("does not show what caused the change" in text) == changed
    assert ("Luck alone" in text) == changed
    assert outcome.text in colleague_text(model)
    for claim in CLAIMS:
        assert claim not in text.lower(), claim


def test_direction_of_a_change_is_the_one_that_was_seen() -> None:
    [fell] = report(_retested([hold()] * 3, [gave_way()] * 3).session).client.changes
    [rose] = report(_retested([gave_way()] * 3, [hold()] * 3).session).client.changes
    assert "it held each time, and after that it gave way each time" in fell.lines[0]
    assert "it gave way each time, and after that it held each time" in rose.lines[0]


def test_band_of_the_error_is_drawn_only_where_it_holds() -> None:
    known = report(_retested([hold(180)] * 3, [hold(183)] * 3, error=True).session).colleague.comparisons[0]
    unknown = report(_retested([hold(180)] * 3, [hold(183)] * 3).session).colleague.comparisons[0]
    apart = report(_retested([hold(180)] * 3, [hold(183)] * 3, error=True, after_pain=4.0).session)
    unlike = apart.colleague.comparisons[0]
    bands = [one.figure is not None and "fill-opacity" in one.figure.svg for one in (known, unknown, unlike)]
    assert bands == [True, False, False]
    # 1.96 · √2 · 3 N / √3 trials.
    assert "MDC95 4.8 N" in known.band
    assert "not known" in unknown.band
    assert unlike.band == "Not comparable: no band."


def test_each_verdict_has_its_word_and_shape_and_set_aside_stands_apart() -> None:
    made = Made().open()
    made.whole([hold(), gave_way(), cannot_tell()]).whole([low_load(), suspected(), hold()], "gluteus_maximus", "right")
    made.test([hold(), hold(), hold(), gave_way()], "iliopsoas").take(SetAside(trial=4, reason="pad_slipped")).finish()
    made.whole([typed(), typed(), typed()], "iliopsoas", "right")
    model = report(made.session)
    cells = [row.trials for row in model.colleague.tests]
    assert cells[0].marks == ("held", "gave_way", "unclear")
    assert cells[1].marks == ("low_load", "suspected", "held")
    assert (cells[2].marks, cells[2].aside) == (("held",) * 3, ("gave_way",))
    assert cells[2].words == "3 of 3 held; 1 set aside"
    assert cells[3].marks == ("force_only",) * 3
    assert {name for name, _ in model.colleague.legend} == {
        mark for cell in cells for mark in (*cell.marks, *cell.aside)
    }
    assert "Test 3, trial 4 set aside: pad slipped" in model.colleague.remarks
    assert model.client.rows[1].left is not None
    assert model.client.rows[1].left.words == "held each time"


def test_notice_is_whole_for_the_colleague_and_short_for_the_client(model: Model) -> None:
    theirs, own = colleague_text(model), client_text(model)
    for sentence in (NOTICE, NEW_WEAKNESS, *NOT_PROVEN):
        assert squeezed(sentence) in squeezed(theirs)
    assert SHORT_NOTICE in own
    assert NOTICE not in own


def test_limits_versions_and_chance_are_printed(model: Model) -> None:
    text = colleague_text(model)
    for expected in (
        "R ≥ 0.90",
        "R < 0.80",
        "5 °/s",
        f"algorithm {ALGORITHM_VERSION}, settings 2",
        "nktsense 0.1.0",
        "yield_angle_deg 3",
        "SEM 6 N of one trial, from 12 people, one week, 2026-03",
        "virtual NKT1 SIM-0001: simulated",
        "1 comparison made that day",
        "hypothesis to test",
    ):
        assert expected in text


def test_trials_of_another_version_are_not_told_to_have_followed_these_limits() -> None:
    from msgspec.structs import replace

    old = replace(hold(), algorithm="algorithm 1, settings 1")
    method = report(Made().open().whole([old, old, old]).session).colleague.method
    assert "algorithm 1, settings 1" in method.limits[0]
    assert method.settings == ""
    assert "0.90" not in " ".join(method.limits)


def test_screening_tells_what_was_not_answered_with_no_and_who_lifted_it() -> None:
    session = with_text("because of this")
    text = " ".join(report(session).colleague.screening)
    assert "T1: Fracture, dislocation or unstable joint: yes (because of this)" in text
    assert "Stop overridden, Fracture, dislocation or unstable joint: because of this" in text
    assert "Break tests allowed in spite of a caution: because of this" in text
    assert "Pregnancy" not in text


def test_a_missing_recording_is_told_in_its_place(session: Session, folder: Path, tmp_path: Path) -> None:
    copied = tmp_path / "recordings"
    shutil.copytree(folder, copied)
    ref = session.state.tests[1].trials[0].result.recording
    assert ref is not None
    (copied / f"{ref.recording}.nkt").unlink()
    evidence = report(session, recordings=copied).colleague.evidence
    assert [one.figure is None for one in evidence] == [False, True, False, False]
    assert f"{ref.recording}.nkt is not there" in evidence[1].missing[0]
    assert session.state.tests[1].trials[0].result.headline in evidence[1].trials[0].text


def test_a_recording_that_was_replaced_is_not_drawn(session: Session, folder: Path, tmp_path: Path) -> None:
    copied = tmp_path / "recordings"
    shutil.copytree(folder, copied)
    yielded, held = (session.state.tests[number].trials[0].result.recording for number in (0, 1))
    assert yielded is not None
    assert held is not None
    shutil.copy(copied / f"{held.recording}.nkt", copied / f"{yielded.recording}.nkt")
    first = report(session, recordings=copied).colleague.evidence[0]
    assert first.figure is None
    assert len(first.missing) == 3
    assert "comes out otherwise" in first.missing[0]
    (copied / f"{held.recording}.nkt").write_bytes(b"no recording at all")
    second = report(session, recordings=copied).colleague.evidence[1]
    assert "cannot be read" in second.missing[0]
    assert str(tmp_path) not in second.missing[0]


def test_what_a_demonstration_or_an_open_session_is_says_so(model: Model) -> None:
    assert "measured on nobody" in client_text(model)
    assert "is not closed" not in client_text(model)
    still_open = report(Made().open().compared().session)
    assert "measured on nobody" not in client_text(still_open)
    for text in (client_text(still_open), colleague_text(still_open)):
        assert "This session is not closed." in text


def test_names_signature_and_earlier_visits_come_from_the_records(tmp_path: Path) -> None:
    recordings = tmp_path / "recordings"
    with records(tmp_path) as store:
        visits: list[Session] = []
        for number, device in enumerate((GIVES_WAY.replace("185", "150"), HOLDS, HOLDS.replace("185", "200"))):
            begin = low_back(f"{number}f3a1c52-6b7d-4e0a-9c11-2f5e6a7b8c9d")
            clock = Clock(1_790_000_000.0 + 9 * 86_400 * number)
            visits.append(
                Conducted(recordings, begin, store, clock).open().test("gluteus_maximus", device).end().session
            )
        signed = sign_off(store, "T1", visits[1].state.begin.session, "results reviewed")
        made = report(visits[1], store=store, by="T1", recordings=recordings)
        named = report(visits[1], store=store, by="T1", client_name="Zaphod Beeblebrox")
        first = report(visits[0], store=store, by="T1")
    text = html_of(made)
    assert "Beeblebrox" not in text
    assert "Beeblebrox" in client_text(named)
    assert "C-17" in client_text(made)
    assert "Tested by Dr. K. Łukasik" in client_text(made)
    assert signed.sha256 in text
    [line] = made.colleague.course
    assert "2026-09-21" in line.figure.described
    assert "2026-09-30" in line.figure.described
    assert "2026-10-09" not in line.figure.described  # what came later says nothing of this day
    assert "MDC95" in line.lines[0]
    assert first.colleague.course == ()
    assert "not signed" in dict(first.colleague.facts)["Signature"]


def test_every_heading_and_fixed_sentence_can_be_translated(session: Session, folder: Path) -> None:
    known = set(sentences())

    def words(sentence: str) -> str:
        return f"¶{sentence}" if sentence in known else sentence

    model = report(session, recordings=folder, words=words, language="de")
    assert [words for _, words in model.labels] == [f"¶{label}" for label in LABELS.values()]
    html = html_of(model)
    assert '<html lang="de">' in html
    headings = re.findall(r"<h[12]>(.*?)</h[12]>", html)
    assert len(headings) > 12
    assert all(heading.startswith("¶") for heading in headings)
    paragraphs = [*model.client.not_shown, *model.client.doctor, model.client.intro, *model.colleague.method.limits]
    assert all(paragraph.startswith("¶") for paragraph in paragraphs)


def test_a_translation_without_its_places_costs_nothing(session: Session) -> None:
    def words(sentence: str) -> str:
        return "{lost} {" if "{" in sentence else sentence

    model = report(session, words=words)
    assert model.client.by == "Tested by T1 on 21 September 2026."


def test_words_that_stood_ready_are_said_in_the_language_and_typed_ones_stay() -> None:
    made = Made().open(history="Low back pain", movement="As I saw it")
    known = {"Low back pain": "Kreuzschmerzen", "As I saw it": "Wie ich es sah"}
    translated = report(
        made.session, language="de", words=lambda text: known.get(text, text), ready=frozenset({"Low back pain"})
    )
    text = colleague_text(translated)
    assert "Kreuzschmerzen" in text
    assert "Low back pain" not in text
    assert "As I saw it" in text, "what was typed is nobody else's to translate"
