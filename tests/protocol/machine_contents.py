"""What random steps of a session say: some of it possible, most of it not."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st

from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session import steps
from nktsense.protocol.session.trial_result import RecordingRef, TrialResult

ITEMS = [item.id for item in asked_items()]
STOPS = [item.id for item in asked_items() if item.level == "stop"]

texts = st.sampled_from(["", " ", "In words.", "x" * 20_001, "<b>=1+1</b>", "nul\0", "\ud800"])
numbers = st.sampled_from([-1.0, 0.0, 0.4, 3.0, 5.0, 10.0, 11.0, 1e300, math.nan, math.inf])
maybe = st.one_of(st.none(), numbers)
small = st.integers(-1, 4)
muscles = st.sampled_from(["psoas", "gluteus_maximus", "quadratus", "diaphragm", "multifidus", "popliteus", ""])
sides = st.sampled_from(["left", "right", "midline"])
codes = st.sampled_from(["T1", "T2", "T9", ""])
recordings = st.one_of(st.none(), st.builds(RecordingRef, recording=st.sampled_from(["r-1", "r-2", ""]), trial=small))
results = st.builds(
    TrialResult,
    source=st.sampled_from(["device", "typed"]),
    verdict=st.sampled_from([None, "hold", "break", "strong"]),
    peak_n=maybe,
    began_s=maybe,
    ended_s=maybe,
    recording=recordings,
)

CONTENTS: dict[type[steps.Step], st.SearchStrategy[Any]] = {
    steps.Observe: st.builds(
        steps.Observe, kind=st.sampled_from(["history", "movement", "muscle", "other"]), text=texts, muscle=muscles
    ),
    steps.FinishHistory: st.just(steps.FinishHistory()),
    steps.AnswerItem: st.builds(
        steps.AnswerItem,
        item=st.sampled_from([*ITEMS, "abort", "mood"]),
        answer=st.sampled_from(["yes", "no", "unknown"]),
        words=texts,
    ),
    steps.FinishScreening: st.just(steps.FinishScreening()),
    steps.OverrideStop: st.builds(
        steps.OverrideStop, items=st.lists(st.sampled_from(STOPS), max_size=2).map(tuple), reason=texts
    ),
    steps.AllowBreakTests: st.builds(steps.AllowBreakTests, reason=texts),
    steps.StartTest: st.builds(
        steps.StartTest,
        muscle=muscles,
        side=sides,
        purpose=st.sampled_from(["first", "partner", "retest"]),
        test=st.sampled_from(["make", "break"]),
        position=texts,
        pad_site=st.just(""),
        tester=codes,
        device=st.sampled_from(["", "sim", "d" * 201]),
        of=st.one_of(st.none(), small),
        lever_m=maybe,
        target_n=maybe,
        ramp_low_n_per_s=st.sampled_from([0.0, 60.0, 200.0]),
    ),
    steps.ReportPain: st.builds(
        steps.ReportPain,
        nrs=numbers,
        when=st.sampled_from(["before", "during", "after"]),
        told=st.sampled_from(["asked", "asked", "standing"]),
    ),
    steps.Recontract: st.just(steps.Recontract()),
    steps.RecordTrial: st.builds(steps.RecordTrial, result=results),
    steps.SetAside: st.builds(steps.SetAside, trial=small, reason=st.sampled_from(["pain", "other"]), words=texts),
    steps.CountAgain: st.builds(steps.CountAgain, trial=small, reason=texts),
    steps.CorrectTest: st.builds(steps.CorrectTest, test=small, muscle=muscles, side=sides, reason=texts),
    steps.FinishTest: st.builds(steps.FinishTest, reason=texts),
    steps.GoOn: st.builds(steps.GoOn, reason=texts),
    steps.StartIntervention: st.builds(
        steps.StartIntervention,
        kind=st.sampled_from(["pressure", "other"]),
        muscle=muscles,
        side=sides,
        test=small,
        sham=st.sampled_from([None, True, False]),
        words=texts,
    ),
    steps.Reveal: st.builds(steps.Reveal, intervention=small, to=codes),
    steps.FinishIntervention: st.builds(steps.FinishIntervention, seconds=maybe),
    steps.GiveHomework: st.builds(steps.GiveHomework, text=texts, dose=texts, schedule=texts),
    steps.SetGoal: st.builds(steps.SetGoal, text=texts, by_date=st.sampled_from(["", "2027-01-31", "2027-01-32"])),
    steps.ReportHomework: st.builds(
        steps.ReportHomework, session=st.sampled_from(["s-0", ""]), number=small, done=small, planned=small
    ),
    steps.Resume: st.builds(steps.Resume, reason=texts),
    steps.CloseBlock: st.just(steps.CloseBlock()),
    steps.Close: st.builds(steps.Close, reason=texts),
}
