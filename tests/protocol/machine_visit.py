"""A visit for tests of the session: a plan, a walker with a clock, and for each kind of step one that is legal now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.screening.rules import break_refusals, unanswered
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.order import region_of, untested
from nktsense.protocol.session.plan import OtherMuscle, PlannedMuscle, Research, SessionPlan, Tester
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import AnyStep, Begin, Entry, Step, entry_from_json, entry_to_json
from nktsense.protocol.session.trial_result import RecordingRef, TrialResult

START_S = 1_800_000_000.0
T1 = Tester(code="T1", licensed=True, licence="PT 1234", nkt_training="NKT level 2")
T2 = Tester(code="T2")


def plan(**changes: Any) -> SessionPlan:
    muscles = (
        PlannedMuscle(muscle="psoas", name="Psoas", side="left", region="hip", suspects=("quadratus", "multifidus")),
        PlannedMuscle(muscle="gluteus_maximus", name="Gluteus maximus", side="right", region="hip"),
        PlannedMuscle(muscle="diaphragm", name="Diaphragm", side="midline", region="trunk", scorable=False),
    )
    others = (
        OtherMuscle(muscle="quadratus", name="Quadratus lumborum", region="trunk"),
        OtherMuscle(muscle="multifidus", name="Multifidus", region="trunk", scorable=False),
    )
    return SessionPlan(**{"title": "Low back", "muscles": muscles, "others": others, **changes})


def begin_step(**changes: Any) -> Begin:
    return Begin(**{"session": "s-1", "client": "C1", "plan": plan(), "testers": (T1, T2), "age_years": 40, **changes})


def research(**changes: Any) -> Research:
    return Research(**{"seed": 7, "sham": True, **changes})


def start(muscle: str = "psoas", side: str = "left", purpose: str = "first", **changes: Any) -> steps.StartTest:
    setup = {
        "muscle": muscle,
        "side": side,
        "purpose": purpose,
        "test": "break",
        "position": "supine",
        "pad_site": "above the ankle",
        "tester": "T1",
        "device": "sim break",
        "lever_m": 0.4,
        "target_n": 120.0,
    }
    return steps.StartTest(**{**setup, **changes})


def device(verdict: str = "hold", peak_n: float | None = 130.0, **changes: Any) -> steps.RecordTrial:
    return steps.RecordTrial(result=TrialResult(source="device", verdict=verdict, peak_n=peak_n, **changes))


def typed(peak_n: float | None = 130.0) -> steps.RecordTrial:
    return steps.RecordTrial(result=TrialResult(source="typed", peak_n=peak_n))


def in_recording(began_s: float, ended_s: float, trial: int = 1, recording: str = "r-1") -> steps.RecordTrial:
    return device(began_s=began_s, ended_s=ended_s, recording=RecordingRef(recording=recording, trial=trial))


@dataclass
class Visit:
    """A session that is walked through, with a clock that goes on by a second a step."""

    session: Session
    now_s: float = START_S

    @staticmethod
    def begun(**changes: Any) -> Visit:
        return Visit(Session.begin(begin_step(**changes), at_s=START_S, by="T1"))

    @staticmethod
    def ready(**changes: Any) -> Visit:
        return Visit.begun(**changes).to_screening().screened()

    @staticmethod
    def testing(**changes: Any) -> Visit:
        return Visit.ready(**changes).take(start(), steps.ReportPain(nrs=1, when="before"))

    @property
    def state(self) -> SessionState:
        return self.session.state

    def take(self, *taken: AnyStep, after_s: float = 1.0, by: str = "T1") -> Visit:
        for step in taken:
            self.now_s += after_s
            self.session = self.session.take(step, at_s=self.now_s, by=by)
        return self

    def to_screening(self) -> Visit:
        return self.take(
            steps.Observe(kind="history", text="Low back pain for three months."),
            steps.Observe(kind="movement", text="Bends forward with a shift to the left."),
            steps.FinishHistory(),
        )

    def screened(self, **answers: str) -> Visit:
        for item in asked_items():
            self.take(steps.AnswerItem(item=item.id, answer=answers.get(item.id, "no")))  # pyright: ignore
        return self.take(steps.FinishScreening())

    def tested(self, muscle: str = "psoas", side: str = "left", purpose: str = "first", **changes: Any) -> Visit:
        self.take(start(muscle, side, purpose, **changes), steps.ReportPain(nrs=1, when="before"))
        for _ in range(self.state.plan.trials):
            self.take(steps.Recontract(), device(), after_s=61.0)
        return self.take(steps.FinishTest())

    def released(self, **changes: Any) -> Visit:
        what = {"kind": "pressure", "muscle": "quadratus", "side": "left", "test": 1, **changes}
        return self.take(steps.StartIntervention(**what)).take(steps.FinishIntervention(), after_s=30.0)


def through_json(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(entry_from_json(entry_to_json(entry)) for entry in entries)


def legal(state: SessionState, kind: type[Step]) -> AnyStep:
    """Return a step of a kind that is legal now if any is, to be taken by T1; without licence where T1 has none."""
    simple: dict[type[Step], AnyStep] = {
        steps.FinishHistory: steps.FinishHistory(),
        steps.FinishScreening: steps.FinishScreening(),
        steps.Observe: steps.Observe(kind="history", text="More."),
        steps.SetGoal: steps.SetGoal(text="Walk for an hour.", by_date="2027-03-01"),
        steps.ReportHomework: steps.ReportHomework(session="s-0", number=1, done=9, planned=14),
        steps.AnswerItem: steps.AnswerItem(item=asked_items()[-1].id, answer="no"),
        steps.AllowBreakTests: steps.AllowBreakTests(reason="Light loads only."),
        steps.ReportPain: steps.ReportPain(nrs=0, when="before"),
        steps.Recontract: steps.Recontract(),
        steps.RecordTrial: typed(),
        steps.FinishTest: steps.FinishTest(reason="Enough for today."),
        steps.GoOn: steps.GoOn(reason="The client wants to go on."),
        steps.FinishIntervention: steps.FinishIntervention(),
        steps.GiveHomework: steps.GiveHomework(text="As typed.", dose="ten times", schedule="daily"),
        steps.Resume: steps.Resume(),
        steps.CloseBlock: steps.CloseBlock(),
        steps.Close: steps.Close(reason="The client has to leave."),
    }
    if kind in simple:
        return simple[kind]
    if kind is steps.OverrideStop:
        return steps.OverrideStop(items=state.stops, reason="Cleared by the surgeon in writing.")
    if kind is steps.StartTest:
        return _legal_test(state)
    if kind is steps.SetAside:
        counted = state.tests[-1].counted if state.tests else ()
        return steps.SetAside(trial=counted[-1].number if counted else 1, reason="pad_slipped")
    if kind is steps.CountAgain:
        aside = [trial for trial in state.tests[-1].trials if trial.aside is not None] if state.tests else []
        return steps.CountAgain(trial=aside[-1].number if aside else 1, reason="It was set aside by mistake.")
    if kind is steps.CorrectTest:
        return _legal_correction(state)
    if kind is steps.StartIntervention:
        lot = state.plan.research is not None and state.plan.research.sham
        done = [test.number for test in state.tests if test.finished_s is not None]
        return steps.StartIntervention(
            kind="pressure", muscle="psoas", side="left", test=done[-1] if done else 1, sham=None if lot else False
        )
    assert kind is steps.Reveal
    codes = [tester.code for tester in state.begin.testers]
    free = [(i.number, code) for i in state.interventions for code in codes if code not in i.revealed_to]
    number, code = free[0] if free else (1, "T1")
    return steps.Reveal(intervention=number, to=code)


def _legal_test(state: SessionState) -> AnyStep:
    left = untested(state)
    if left:
        return start(left[0].muscle, left[0].side, test="make")
    return start("popliteus", "left", test="make")


def _legal_correction(state: SessionState) -> AnyStep:
    """Return a correction that is legal if any is: of a make test where there is one, else to a muscle to be broken."""
    done = [test for test in state.tests if test.finished_s is not None]
    found = next((test for test in done if test.setup.test == "make"), done[0] if done else None)
    if found is None:
        return steps.CorrectTest(test=1, muscle="psoas", side="right", reason="Said wrongly.")
    muscle = found.setup.muscle if found.setup.test == "make" else _breakable(state)
    side = "left" if (found.setup.muscle, found.setup.side) == (muscle, "right") else "right"
    return steps.CorrectTest(test=found.number, muscle=muscle, side=side, reason="Said wrongly.")


def _breakable(state: SessionState) -> str:
    answers = answers_of(state)
    for muscle in ("psoas", "gluteus_maximus", "quadratus", "popliteus"):
        if not break_refusals(answers, state.begin.age_years, region_of(state.plan, muscle), muscle):
            return muscle
    return "psoas"


def next_item(state: SessionState) -> str:
    missing = unanswered(answers_of(state))
    return missing[0] if missing else asked_items()[0].id
