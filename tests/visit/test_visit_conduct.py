"""A visit without any terminal: what is kept before it is seen, what a lost or wrong device leaves, what waits."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from visits import FAST, HOLDS, TEST, Clock, begin, connect, ready, records, until

from nktsense.errors import ConflictError, RecordingError, RecordsError, StepRefusedError, UnusableValueError
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import FinishTest, Observe, RecordTrial, ReportPain
from nktsense.records.sessions.recordings import check_recordings
from nktsense.records.sessions.stored import load_session, open_sessions
from nktsense.visit.conduct import Visit
from nktsense.visit.kept import InMemory
from nktsense.visit.recover import resume_visit


def trials(visit: Visit) -> int:
    test = visit.state.open_test
    return 0 if test is None else len(test.trials)


def test_a_first_test_needs_neither_client_nor_records(tmp_path: Path) -> None:
    visit = ready(Visit.begin(begin(), "T1", connect, folder=tmp_path))
    visit.start_test(TEST, HOLDS, pain_nrs=1)
    assert visit.connecting
    assert visit.state.open_test is None  # nothing has begun before the device has answered
    seen = until(visit, lambda: trials(visit) == 3)
    assert [progress.started for progress in seen].count(True) == 1
    visit.take(ReportPain(nrs=1, when="after"))
    state, _ = visit.finish_test()
    (test,) = state.tests
    assert "SIM-0001" in test.setup.device
    assert [trial.result.verdict for trial in test.trials] == ["hold"] * 3
    refs = [trial.result.recording for trial in test.trials]
    assert [ref.trial for ref in refs if ref is not None] == [1, 2, 3]
    assert {f"{ref.recording}.nkt" for ref in refs if ref is not None} == {file.name for file in tmp_path.iterdir()}
    assert all(trial.rest_kept for trial in test.trials)


def test_every_step_is_in_the_records_before_it_is_seen(tmp_path: Path) -> None:
    with records(tmp_path) as store:
        visit = Visit.begin(begin("C-1"), "T1", connect, store=store, folder=tmp_path / "recordings")
        ready(visit)
        identifier = visit.state.begin.session
        assert load_session(store, identifier) == visit.session
        visit.start_test(TEST, HOLDS, pain_nrs=1)
        seen = until(visit, lambda: trials(visit) == 3)
        assert load_session(store, identifier) == visit.session
        shown = [one.record for progress in seen for one in progress.trials]
        assert visit.state.open_test is not None
        assert tuple(shown) == visit.state.open_test.trials
        visit.finish_test()
        assert check_recordings(store, tmp_path / "recordings") == ()


def test_the_sealed_hash_is_that_of_the_file_and_a_replaced_one_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    with records(tmp_path) as store:
        visit = ready(Visit.begin(begin("C-1"), "T1", connect, store=store, folder=folder))
        visit.start_test(TEST, HOLDS, pain_nrs=1)
        until(visit, lambda: trials(visit) == 3)
        visit.finish_test()
        (file,) = folder.iterdir()
        content = file.read_bytes()
        before = hashlib.sha256(content).hexdigest()
        assert check_recordings(store, folder) == ()
        file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))  # it may end in a zero already
        assert hashlib.sha256(file.read_bytes()).hexdigest() != before
        assert [finding.fault for finding in check_recordings(store, folder)] == ["replaced"]


def test_somebody_who_wrote_first_is_read_and_nothing_is_lost(tmp_path: Path) -> None:
    with records(tmp_path) as store:
        mine = Visit.begin(begin("C-1"), "T1", connect, store=store)
        other, _ = resume_visit(store, mine.state.begin.session, connect)
        other.take(Observe(kind="history", text="by the other workstation"))
        with pytest.raises(ConflictError):
            mine.take(Observe(kind="history", text="by me"))
        assert mine.session == other.session  # what the other one wrote was read
        mine.take(Observe(kind="history", text="by me"))
        texts = [seen.text for _, _, seen in load_session(store, mine.state.begin.session).state.observations]
        assert texts == ["by the other workstation", "by me"]


def test_a_trial_is_taken_even_if_somebody_wrote_between(tmp_path: Path) -> None:
    with records(tmp_path) as store:
        mine = ready(Visit.begin(begin("C-1"), "T1", connect, store=store, folder=tmp_path / "recordings"))
        mine.start_test(TEST, HOLDS, pain_nrs=1)
        until(mine, lambda: trials(mine) == 1)
        other, _ = resume_visit(store, mine.state.begin.session, connect)
        other.take(Observe(kind="other", text="by the other workstation"))
        until(mine, lambda: trials(mine) == 3)
        mine.finish_test()
        kept = load_session(store, mine.state.begin.session).state
        assert len(kept.tests[0].trials) == 3
        assert kept.observations[-1][2].text == "by the other workstation"


def test_a_test_that_does_not_begin_as_somebody_wrote_first_is_told_once(tmp_path: Path) -> None:
    with records(tmp_path) as store:
        mine = ready(Visit.begin(begin("C-1"), "T1", connect, store=store, folder=tmp_path / "recordings"))
        other, _ = resume_visit(store, mine.state.begin.session, connect)
        other.take(Observe(kind="other", text="by the other workstation"))
        mine.start_test(TEST, HOLDS, pain_nrs=1)
        seen = until(mine, lambda: not mine.device_open)
        troubles = [trouble for progress in seen for trouble in progress.troubles]
        assert [type(trouble) for trouble in troubles] == [ConflictError, RecordingError]
        assert "belongs to no test" in str(troubles[1])
        assert mine.state.open_test is None


class FullDisk(InMemory):
    """Records on a disk that is full for trials until there is room again."""

    def __init__(self) -> None:
        self.full = True

    def steps(self, by: str, before: Session, after: Session) -> None:
        if self.full and isinstance(after.entries[-1].step, RecordTrial):
            raise RecordsError("The disk is full.", "Make room.")


def test_trials_that_cannot_be_written_wait_in_order_and_are_not_lost() -> None:
    disk = FullDisk()
    visit = ready(Visit(Session.begin(begin(), at_s=1.0, by="T1"), "T1", connect, kept=disk))
    visit.start_test(TEST, HOLDS, pain_nrs=1)
    seen = until(visit, lambda: not visit.connecting and not visit.device_open)
    waiting = [one for progress in seen for one in progress.trials]
    assert [str(one.trouble) for one in waiting] == ["The disk is full. Make room."] * 3
    assert trials(visit) == 0
    with pytest.raises(RecordsError):
        visit.finish_test("nothing more comes")  # the test does not end without its trials
    disk.full = False
    until(visit, lambda: trials(visit) == 3)
    assert visit.state.open_test is not None
    peaks = [trial.result.peak_n for trial in visit.state.open_test.trials]
    assert peaks == [one.graded.forces["peak_n"] for one in waiting]
    visit.finish_test()


def test_another_dynamometer_does_not_go_on_with_a_test(tmp_path: Path) -> None:
    visit = ready(Visit.begin(begin(), "T1", connect, folder=tmp_path))
    visit.start_test(TEST, HOLDS.replace("repeat=3", "repeat=1"), pain_nrs=1)
    until(visit, lambda: trials(visit) == 1 and not visit.device_open)
    assert visit.lost
    visit.connect_again(f"sim:hold?codec=ascii&{FAST}")
    seen = until(visit, lambda: not visit.device_open)
    codes = [error.code for one in seen for error in one.troubles if isinstance(error, StepRefusedError)]
    assert codes == ["other_device"]
    assert trials(visit) == 1
    visit.connect_again(HOLDS.replace("repeat=3", "repeat=2"))
    until(visit, lambda: trials(visit) == 3)
    visit.finish_test()
    (test,) = visit.state.tests
    recordings = [trial.result.recording.recording for trial in test.trials if trial.result.recording is not None]
    assert [recordings.index(one) for one in recordings] == [0, 1, 1]


def test_a_device_that_does_not_answer_begins_no_test(tmp_path: Path) -> None:
    visit = ready(Visit.begin(begin(), "T1", connect, folder=tmp_path))
    visit.start_test(TEST, "serial:/dev/nothing-here?driver=nkt1", pain_nrs=1)
    seen = until(visit, lambda: not visit.device_open)
    assert seen[-1].ended
    assert seen[-1].troubles
    assert not visit.connecting
    assert (visit.state.phase, visit.state.tests) == (Phase.READY, ())


@pytest.mark.parametrize(
    ("force", "unit", "newtons"),
    [(142.0, "N", 142.0), (10.0, "kgf", 98.0665), (10.0, "kg", 98.0665), (10.0, "lbf", 44.482216152605)],
)
def test_a_typed_peak_is_in_newtons_and_has_no_verdict(force: float, unit: str, newtons: float) -> None:
    visit = ready(Visit.begin(begin(), "T1", connect))
    visit.typed_test(TEST)
    visit.take(ReportPain(nrs=0, when="before"))
    state = visit.typed_peak(force, unit)
    assert state.open_test is not None
    (trial,) = state.open_test.trials
    assert trial.result.peak_n == pytest.approx(newtons)
    assert (trial.result.source, trial.result.verdict) == ("typed", None)


@pytest.mark.parametrize(("force", "unit"), [(1.0, "stone"), (0.0, "N"), (-3.0, "N"), (float("nan"), "N"), (1e9, "N")])
def test_what_no_display_shows_is_no_peak(force: float, unit: str) -> None:
    visit = ready(Visit.begin(begin(), "T1", connect))
    visit.typed_test(TEST)
    visit.take(ReportPain(nrs=0, when="before"))
    before = visit.session
    with pytest.raises(UnusableValueError):
        visit.typed_peak(force, unit)
    assert visit.session == before


def test_the_clock_of_the_visit_is_that_of_the_steps() -> None:
    clock = Clock()
    visit = Visit.begin(begin(), "T1", connect, clock=clock)
    clock.now_s += 5
    visit.take(Observe(kind="history", text="x"))
    clock.now_s -= 100  # set back
    visit.take(Observe(kind="movement", text="x"))
    times = [entry.at_s for entry in visit.session.entries]
    assert times == [1_790_000_000.0, 1_790_000_005.0, 1_790_000_005.0]
    assert visit.state.clock_back_s == 100


def test_a_visit_is_resumed_where_it_was_and_its_recording_is_sealed(tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    with records(tmp_path) as store:
        lost = ready(Visit.begin(begin("C-1"), "T1", connect, store=store, folder=folder))
        identifier = lost.state.begin.session
        # Two seconds lie between its trials, so that a busy machine does not see two of them at once.
        lost.start_test(TEST, HOLDS.replace("speed=0", "speed=30"), pain_nrs=1)
        until(lost, lambda: trials(lost) == 1)
        (left,) = open_sessions(store)
        assert (left.session, left.phase) == (identifier, "testing")
        # The program is gone: nobody polls, nobody seals. Its device is let go of so that the file is not in use.
        assert lost._running is not None  # pyright: ignore[reportPrivateUsage]
        lost._running.live.stop()  # pyright: ignore[reportPrivateUsage]
        assert [finding.fault for finding in check_recordings(store, folder)] == ["never sealed"]

        visit, found = resume_visit(store, identifier, connect, folder=folder, reason="the computer stopped")
        assert any("sealed now" in text for text in found)
        assert check_recordings(store, folder) == ()
        assert trials(visit) == 1
        assert visit.lost
        with pytest.raises(StepRefusedError):
            visit.take(FinishTest())
        visit.connect_again(HOLDS.replace("repeat=3", "repeat=2"))
        until(visit, lambda: trials(visit) == 3)
        state, _ = visit.finish_test()
        assert state.resumed == 1
        assert state.tests[0].trials[1].rest_kept is None  # across the interruption it is not known


def test_a_recording_that_is_gone_is_told_at_the_resume(tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    with records(tmp_path) as store:
        visit = ready(Visit.begin(begin("C-1"), "T1", connect, store=store, folder=folder))
        visit.start_test(TEST, HOLDS, pain_nrs=1)
        until(visit, lambda: trials(visit) == 3)
        visit.close()
        for file in folder.iterdir():
            file.unlink()
        _, found = resume_visit(store, visit.state.begin.session, connect, folder=folder)
        assert any("is not there" in text for text in found)
