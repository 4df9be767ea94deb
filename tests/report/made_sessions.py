"""Sessions made of steps alone, without a device: as many tests as wanted, and any text in every field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from nktsense.protocol.library import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.part import Side
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import MeasuredError, PlannedMuscle, Research, SessionPlan, Tester
from nktsense.protocol.session.steps import (
    AllowBreakTests,
    AnswerItem,
    AnyStep,
    Begin,
    FinishHistory,
    FinishIntervention,
    FinishScreening,
    FinishTest,
    GiveHomework,
    Observe,
    OverrideStop,
    Recontract,
    RecordTrial,
    ReportHomework,
    ReportPain,
    SetAside,
    SetGoal,
    StartIntervention,
    StartTest,
)
from nktsense.protocol.session.trial_result import TrialResult
from nktsense.signal import ALGORITHM_VERSION

SESSION: Final = "0d9b1c52-6b7d-4e0a-9c11-2f5e6a7b8c9d"
BEGAN_S: Final = 1_790_000_000.0
VERSION: Final = f"algorithm {ALGORITHM_VERSION}, settings 2"


def hold(peak_n: float = 180.0) -> TrialResult:
    return _result("hold", f"Held up to {peak_n:.0f} ± 2 N", peak_n, None, 1.0)


def gave_way(af_iso_n: float = 110.0, peak_n: float = 180.0) -> TrialResult:
    return _result("break", f"Gave way at {af_iso_n:.0f} ± 3 N", peak_n, af_iso_n, af_iso_n / peak_n)


def cannot_tell() -> TrialResult:
    return _result("indeterminate", "Cannot tell: the force was pushed too fast", 180.0, None, None)


def low_load() -> TrialResult:
    return _result("low_load_hold", "Held up to 60 N, too little to tell", 60.0, None, 1.0, load=False)


def suspected() -> TrialResult:
    return _result("suspected_break", "Force fell by 40 %", 150.0, None, None)


def typed(peak_n: float = 142.0) -> TrialResult:
    return TrialResult(source="typed", headline=f"{peak_n:.0f} N, typed: no verdict", peak_n=peak_n)


def _result(
    verdict: str, headline: str, peak_n: float, af_iso_n: float | None, ratio: float | None, *, load: bool = True
) -> TrialResult:
    return TrialResult(
        source="device",
        verdict=verdict,
        headline=headline,
        peak_n=peak_n,
        peak_u_n=0.9,
        af_iso_n=af_iso_n,
        ratio=ratio,
        slope_n_per_s=80.0,
        moved_deg=0.4 if af_iso_n is None else 22.0,
        has_motion=True,
        load_adequate=load,
        began_s=1.0,
        ended_s=5.0,
        rule="break_test_motion",
        calibration="cal. 12 days ago",
        algorithm=VERSION,
    )


class Made:
    """A session that grows step by step, a minute and a half each trial.

    Args:
        plan: What is planned; the low-back battery on the left where it is None.
        device: The dynamometer.
        testers: Who tests.
        comparisons_before: Comparisons made that day before.
    """

    def __init__(
        self,
        plan: SessionPlan | None = None,
        *,
        device: str = "Progressor 4711",
        testers: Sequence[Tester] = (Tester(code="T1", licensed=True, licence="PT 1234"),),
        client: str = "C-17",
        comparisons_before: int = 0,
    ) -> None:
        plan = plan or plan_battery(load_library(), "low-back", side="left")
        begin = Begin(
            session=SESSION,
            client=client,
            plan=plan,
            testers=tuple(testers),
            age_years=46,
            comparisons_before=comparisons_before,
        )
        self.device, self.now_s = device, BEGAN_S
        self.session = Session.begin(begin, at_s=self.now_s, by="T1")

    def take(self, step: AnyStep, after_s: float = 5.0) -> Made:
        self.now_s += after_s
        self.session = self.session.take(step, at_s=self.now_s, by="T1")
        return self

    def open(self, history: str = "Low back pain", movement: str = "Stiff", words: str = "", **answers: str) -> Made:
        self.take(Observe(kind="history", text=history)).take(Observe(kind="movement", text=movement))
        self.take(FinishHistory())
        for item in asked_items():
            answer: Literal["yes", "no", "unknown"] = answers.get(item.id, "no")  # type: ignore[assignment]
            self.take(AnswerItem(item=item.id, answer=answer, words=words if answer != "no" else ""))
        return self.take(FinishScreening())

    def test(
        self,
        results: Sequence[TrialResult],
        muscle: str = "gluteus_maximus",
        side: Side = "left",
        *,
        purpose: Literal["first", "partner", "retest"] = "first",
        of: int | None = None,
        pain: float | None = 1.0,
        position: str = "face down",
    ) -> Made:
        kind = "make" if all(result.source == "typed" for result in results) else "break"
        self.take(
            StartTest(
                muscle=muscle,
                side=side,
                purpose=purpose,
                of=of,
                test=kind,
                position=position,
                pad_site="thigh",
                tester="T1",
                device=self.device,
                lever_m=0.3,
                target_n=150.0,
            )
        )
        if pain is not None:
            self.take(ReportPain(nrs=pain, when="before"))
        for result in results:
            self.take(Recontract(), 60.0).take(RecordTrial(result=result), 9.0)
        return self

    def finish(self, reason: str = "") -> Made:
        return self.take(FinishTest(reason=reason))

    def whole(self, results: Sequence[TrialResult], *where: str, **how: object) -> Made:
        self.test(results, *where, **how)  # type: ignore[arg-type]
        return self.finish()

    def release(self, muscle: str = "iliopsoas", side: Side = "left", test: int = 1, **words: str) -> Made:
        step = StartIntervention(kind="pressure", muscle=muscle, side=side, test=test, **words)  # type: ignore[arg-type]
        return self.take(step).take(FinishIntervention(), 40.0)

    def compared(self) -> Made:
        """Return it with a test, a release and a retest that changed in all three repeats."""
        self.whole([gave_way(108), gave_way(110), gave_way(112)])
        self.release(site="deep in the groin", dose="light")
        return self.whole([hold(181), hold(183), hold(182)], purpose="retest", of=1)


def with_text(text: str) -> Session:
    """Return a session with one text in every field that a person types, as far as a session takes it."""
    short = text[:200]
    muscle = PlannedMuscle(
        muscle="gluteus_maximus", name=short, side="left", region="hip", test="break", target_n=150.0
    )
    error = MeasuredError(sem_n=6.0, source=short)
    tester = Tester(code="T1", licensed=True, licence=short, nkt_training=short, errors=(error,))
    made = Made(SessionPlan(title=short, muscles=(muscle,)), device=short, testers=(tester,))
    made.open(history=text, movement=text, words=text, fracture="yes", recent_load="yes")
    made.take(OverrideStop(items=("fracture",), reason=text)).take(AllowBreakTests(reason=text))
    made.take(Observe(kind="muscle", text=text, muscle="gluteus_maximus", side="left"))
    made.test([gave_way(), gave_way(), gave_way()])
    made.take(SetAside(trial=2, reason="other", words=text)).finish(text)
    made.release(site=text, dose=text)
    made.whole([hold(), hold(), hold()], purpose="retest", of=1)
    made.take(GiveHomework(text=text, dose=text, schedule=text)).take(SetGoal(text=text))
    made.take(ReportHomework(session=SESSION.replace("0d9b", "1111"), number=1, done=3, planned=7, words=text))
    return made.session


def blinded(*, sham: bool = False) -> Made:
    """Return a blinded session with two tests, a release and a retest; its block is not closed."""
    research = Research(seed=917_353, sham=sham, randomised_order=False)
    plan = plan_battery(load_library(), "low-back", side="left", research=research)
    return Made(plan)
