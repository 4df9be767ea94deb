"""Every fixed sentence of a session's report, as data, so that it can be translated. ``{…}`` are places for values.

A value that is put into a place is never read as a template. What comes from the rooms below (headlines, outcomes,
notes, names of muscles) is not in this file; it goes through the same look-up as a whole sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# Shapes of a trial: for a colleague, then for the client

HELD: Final = "held"
GAVE_WAY: Final = "gave way"
SUSPECTED: Final = "seemed to give way, by force alone"
LOW_LOAD: Final = "held, load too low"
UNCLEAR: Final = "cannot tell"
FORCE_ONLY: Final = "force only, no verdict"
COVERED: Final = "not shown"
PLAIN_HELD: Final = "held"
PLAIN_GAVE_WAY: Final = "gave way"
PLAIN_LOW_LOAD: Final = "held, but the push was too light to tell"
PLAIN_UNCLEAR: Final = "cannot tell"
PLAIN_FORCE_ONLY: Final = "only the force was read"
PLAIN_COVERED: Final = "not shown yet"
TRIAL_ASIDE: Final = "set aside"

# Words that stand inside sentences

SIDES: Final[Mapping[str, str]] = {"left": "left", "right": "right", "midline": "middle"}
PURPOSES: Final[Mapping[str, str]] = {"first": "first", "partner": "partner", "retest": "retest"}
PURPOSE_OF: Final = "{purpose} of {test}"
KINDS: Final[Mapping[str, str]] = {"break": "break test", "make": "make test"}
INTERVENTIONS: Final[Mapping[str, str]] = {
    "pressure": "pressure",
    "deep_tissue": "deep tissue work",
    "myofascial": "myofascial release",
    "stretch": "stretch",
    "activation": "activation",
    "other": "something else",
}
ANSWERS: Final[Mapping[str, str]] = {"yes": "yes", "unknown": "not known", "no": "no"}
OBSERVED: Final[Mapping[str, str]] = {
    "history": "History",
    "movement": "Movement",
    "muscle": "In words",
    "other": "Note",
}
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
DATE: Final = "{day} {month} {year}"
MUSCLE_AND_SIDE: Final = "{muscle}, {side}"
AND: Final = "{first} and {last}"
NOT_KNOWN: Final = "not known"
NONE: Final = "none"

# Both parts

PAGE: Final = "page {page} of {pages}"
STATE_OPEN: Final = "This session is not closed. The page shows where it stood after step {step}."
SIMULATED: Final = "Made with a simulated device: these numbers were measured on nobody."
HIDDEN_TITLE: Final = "Results are not shown"
OPEN_TITLE: Final = "Not finished"
SIMULATED_TITLE: Final = "A demonstration"
SESSION_AND_STEP: Final = "Session {session}, step {step}"
MADE: Final = "made {when}"

# The page for the client

CLIENT_TITLE: Final = "Your muscle tests"
CLIENT_INTRO: Final = (
    "In each test somebody pushed against you with a small force meter, and you tried to stay still. We looked at "
    "whether you held or gave way. Every mark below is one try."
)
CLIENT_PLAN: Final = (
    "This visit followed a research plan, in which some of what is done is meant to do nothing. Ask {tester} about it."
)
CELL_ALL_HELD: Final = "held each time"
CELL_ALL_GAVE_WAY: Final = "gave way each time"
CELL_SOME: Final = "held {held} of {total} times"
CELL_UNCLEAR: Final = "cannot tell"
CELL_SOME_UNCLEAR: Final = "held {held} of {total} times, {unclear} unclear"
CELL_FORCE: Final = "only the force was read"
CELL_COVERED: Final = "not shown yet"
CELL_NOT_DONE: Final = "not finished"
CLIENT_NO_TEST: Final = "No test was made at this visit."
CLIENT_DONE: Final = "{what} on {muscle}, {side}"
CLIENT_SECONDS: Final = "about {seconds} seconds"
CLIENT_NOTHING_DONE: Final = "Nothing was done between the tests."
CHANGED: Final = "It changed in all three repeats: it {before}, and after that it {after}."
CHANGED_LUCK: Final = "Luck alone would show this in about {one} of such comparisons, or more."
CHANGED_LUCK_OF_DAY: Final = (
    "Luck alone would show this in about {one} of such comparisons, or more; at least once among the {comparisons} "
    "of this day in {some}."
)
CHANGED_CAUSE: Final = "It does not show what caused the change."
BY_HELD: Final = "held each time"
BY_GAVE_WAY: Final = "gave way each time"
FORCE_CHANGED: Final = (
    "The force changed by more than the measuring error: from {before} to {after}. Whether it held or gave way did "
    "not clearly change. It does not show what caused the change."
)
FORCE_WITHIN: Final = "No change was seen that is larger than the measuring error."
NO_CLEAR_CHANGE: Final = "The result is mixed: no change can be told from it."
NOT_COMPARED: Final = "The two tests cannot be compared: {because}."
CLIENT_BLINDED: Final = "The tester did not see the results while testing."
CLIENT_NOT_BLINDED: Final = "The tester knew what was done, which can sway a test."
BEFORE: Final = "before"
AFTER: Final = "after"
CLIENT_NO_HOMEWORK: Final = "No exercises were given at this visit."
CLIENT_GOAL: Final = "Your goal: {goal}"
CLIENT_GOAL_BY: Final = "Your goal: {goal} (by {date})"
CLIENT_NOT_SHOWN: Final = (
    "A muscle that gave way is not shown to be damaged, switched off or the cause of pain. One that held is not "
    "shown to be healthy.",
    "A change after something was done may have other causes: practice, warming up, getting tired, how fast one "
    "pushes, what one expects, and luck.",
    "These tests do not show whether a treatment or an exercise helps, and they find no disease.",
)
CLIENT_DOCTOR: Final = (
    "A muscle becomes weak that was not weak before, or weakness grows: this needs a medical examination. Do not "
    "wait for the next visit.",
    "An exercise hurts, or something worries you: stop it, and ask who tested you.",
)
CLIENT_BY: Final = "Tested by {tester} on {date}."

# The pages for the colleague

COLLEAGUE_TITLE: Final = "Muscle test report"
NO_COMPARISON: Final = "No test was repeated, so no change can be told."
AFTER_INTERVENTION: Final = "after {what} on {muscle}, {side}"
NOTHING_BETWEEN: Final = "with nothing done in between"
MORE_COMPARISONS: Final = "and {number} more comparisons below"
AGE: Final = "{age} years"
LICENCE: Final = "licensed: {licence}"
IN_CHARGE: Final = "{tester} (in charge)"
SESSION_TIMES: Final = "{begun} to {ended}"
SESSION_SINCE: Final = "begun {begun}, not closed"
RESUMED: Final = "taken up again {times} times; times across an interruption are not known exactly"
CLOCK_BACK: Final = "the clock went back by {seconds} s"
SIGNED: Final = "Version {version} signed by {tester}, {when}: {meaning}. SHA-256 {digest}"
AMENDED: Final = "It amends the one before: {reason}"
SIGNED_OTHERWISE: Final = "Signed versions of this session do not fit: {wrong}"
NOT_SIGNED: Final = "not signed"
NOT_IN_RECORDS: Final = "not in the records, so not signed"
RESEARCH: Final = "Research mode: order {order}, releases {sham}, results {blind}. Seed {seed}."
RESEARCH_NO_SEED: Final = "Research mode: order {order}, releases {sham}, results {blind}. The seed is hidden."
ORDER_DRAWN: Final = "drawn by lot"
ORDER_CHOSEN: Final = "chosen"
SHAM_DRAWN: Final = "real or sham by lot"
SHAM_NONE: Final = "all real"
BLIND_YES: Final = "hidden until the block is closed"
BLIND_NO: Final = "seen by the tester"
CLOSED_BECAUSE: Final = "Closed with a reason: {reason}"
LEFT_OUT: Final = "Planned and not tested: {muscles}."
COUNTS: Final = "{held} of {total} held"
COUNTS_UNCLEAR: Final = "{held} of {total} held, {unclear} unclear"
COUNTS_FORCE: Final = "{total} forces, no verdict"
COUNTS_COVERED: Final = "{total} trials, not shown"
COUNTS_NONE: Final = "no trial counts"
COUNTS_ASIDE: Final = "{counts}; {aside} set aside"
LOAD_REACHED: Final = "reached"
LOAD_LOW: Final = "too low"
REST_KEPT: Final = "kept"
REST_SHORT: Final = "short"
REST_LEAST: Final = "{word}, {seconds} s"
TESTS_NOTE: Final = (
    "Forces: mean of the peaks of the trials that count, ± expanded uncertainty (k = 2) of one reading; mean force "
    "at which the limb began to give way, where it did; R: mean of that force as a share of the peak. Pain: highest "
    "told, of 10. Rest: the shortest before a trial."
)
TEST_DEVICE: Final = "Test {number}: {device}, by {tester}."
TEST_CORRECTED: Final = "Test {number} was recorded as {muscle}, {side}, and corrected afterwards: {reason}"
TEST_ENDED: Final = "Test {number} ended with fewer trials than planned: {reason}"
TEST_OPEN: Final = "Test {number} is not finished."
TEST_PAIN: Final = "Test {number} went on in spite of pain: {reason}"
TEST_ASIDE: Final = "Test {number}, trial {trial} set aside: {reason}"
TEST_AGAIN: Final = "Test {number}, trial {trial} was set aside ({reason}) and counts again: {why}"
TEST_NO_PEAK: Final = "Test {number}, trial {trial}, no force is stated: {reason}"
SHORT_REASON: Final = "{reason}: {words}"
ASIDE_REASONS: Final[Mapping[str, str]] = {
    "device_lost": "device lost",
    "pad_slipped": "pad slipped",
    "wrong_side": "wrong side",
    "wrong_muscle": "wrong muscle",
    "interrupted": "interrupted",
    "pain": "pain",
    "other": "other",
}
COMPARED: Final = "{muscle}, {side}: test {test}, retest {retest}"
FORCE_LINE: Final = "Force: {text}."
FIGURE_MEAN: Final = "mean {force}"
FIGURE_BAND: Final = "band: mean before ± MDC95 {force}"
FIGURE_NO_BAND: Final = "no band: the tester’s own error is not known"
FIGURE_NOT_COMPARED: Final = "not comparable: no band"
FIGURE_AXIS: Final = "force (N)"
FIGURE_LEGEND: Final = (
    "Each line is a trial: the mark stands where the limb began to give way, else at the peak; the small upright "
    "stroke is the peak, the long one the mean of the peaks."
)
COMPARISON_DESCRIBED: Final = "Peaks before: {before}. Peaks after: {after}."
INTERVENTION: Final = "{number}. {what} on {muscle}, {side}"
INTERVENTION_FOR: Final = "meant for test {test}"
INTERVENTION_SECONDS: Final = "{seconds} s"
INTERVENTION_SHAM: Final = "a sham"
INTERVENTION_HIDDEN: Final = "real or sham: hidden"
INTERVENTION_OPEN: Final = "not finished"
RETEST_SINCE: Final = "retest {test} began {seconds} s after it ({word})"
RETEST_TIMELY: Final = "in time"
RETEST_LATE: Final = "late"
PAIR: Final = "{muscle} ↔ {partner}: {words}; {evidence}: {meaning}."
PAIR_UNKNOWN: Final = "{muscle} ↔ {partner}: {words}; the library has no such pair."
HOMEWORK: Final = "{number}. {text}; {dose}; {schedule}"
HOMEWORK_TOLD: Final = "{done} of {planned} planned times, as told by the client"
ADHERENCE: Final = "Earlier homework {number} ({session}): {told}"
GOAL: Final = "Goal: {goal}"
GOAL_BY: Final = "Goal: {goal} (by {date})"
BY_AT: Final = "{when}, {by}: {text}"
NO_ANSWER_ASIDE: Final = "No question was answered with yes or not known."
SCREENING_ANSWER: Final = "{item}: {answer}"
SCREENING_ANSWER_WORDS: Final = "{item}: {answer} ({words})"
OVERRIDDEN: Final = "Stop overridden, {item}: {reason}"
BREAKS_ALLOWED: Final = "Break tests allowed in spite of a caution: {reason}"

# Evidence

TEST_TITLE: Final = "{number}  {muscle}, {side}"
RECORDING_NONE: Final = "No recording was made of these trials."
RECORDING_MISSING: Final = "The recording {file} is not there, so its trace is not drawn."
RECORDING_UNREADABLE: Final = "The recording {file} cannot be read, so its trace is not drawn: {why}"
RECORDING_FOLDER: Final = "The folder of recordings was not given, so no trace is drawn."
RECORDING_OTHERWISE: Final = (
    "Trial {trial}: read again from the recording it comes out otherwise. The file is another one, or another "
    "version of the program graded it."
)
RECORDING_NO_TRIAL: Final = "Trial {trial} is not found in the recording {file}."
TRACE_HIDDEN: Final = "Traces are not shown."
TRACE_LEGEND: Final = (
    "Force (left side a full line, right side dashed) from the onset on, in newtons above zero; below it the speed "
    "of the limb. Dotted upright: onset. Ring: where the limb began to give way. Triangle: peak. Grey band: ± 10 % "
    "of the planned load."
)
TRACE_DESCRIBED: Final = "Force over time of the trials of test {number}."
TRACE_LIMB: Final = "{most} °/s"
TRACE_FORCE: Final = "force (N)"
TRACE_TIME: Final = "s"
TRIAL_LINE: Final = "{number} {headline}"
TRIAL_RATIO: Final = "R {ratio}"
TRIAL_PUSH: Final = "push {slope} N/s"
TRIAL_MOVED: Final = "limb moved {angle}°"
TRIAL_PEAK: Final = "peak {force}"
EACH_TRIAL: Final = "Each trial: {remarks}"
CHECKS_PASSED: Final = "{number} checks passed."
CHECK_FAILED: Final = "Not passed: {text}"
CHECK_UNKNOWN: Final = "Not checked: {text}"
FLAG: Final = "Flag: {text}"

# Method

RULE_RATIO: Final = (
    "Break test with motion: R is the force at which the limb began to give way, as a share of the highest force. "
    "Hold at R ≥ {hold}, break at R < {least}, between them no verdict."
)
RULE_YIELD: Final = (
    "The limb gives way where it turns faster than {velocity} °/s (or {sd} standard deviations of rest) for {time} "
    "ms and by {angle}° or more."
)
RULE_FORCE: Final = (
    "Without motion a break is only suspected, from a fall of {drop} within {window} s: a limb that yields while the "
    "force rises, a tester who backs off and slow creep are not seen."
)
RULE_MAKE: Final = "Make test: hold where the force stays above {share} of its best second for {time} s."
RULE_LOAD: Final = (
    "Load adequate from {share} of the planned load. No verdict on a push slower than {slow} N/s or faster than "
    "{fast} N/s, or less straight than R² {r2}."
)
RULE_COMPARED: Final = (
    "A retest is compared only with the same muscle, side, device, kind, position, pad site and tester, lever ± "
    "{lever} mm, push ± {slope}, velocity of yield ± {velocity} °/s, load adequate, rests kept, pain ≤ {pain} and "
    "changed by ≤ {change}, as many trials and at least {trials}. Only none of three, then three of three (or the "
    "reverse) is a repeated change."
)
RULE_OTHER: Final = (
    "These trials were graded by {version}; this program has {own}, so its limits are not printed as those that held."
)
RULES_NONE: Final = "No trial was graded."
VERSIONS: Final = "rules of comparison {change}, procedure {procedure}"
PLAN_LIMITS: Final = (
    "Planned: {trials} trials, rest {rest} s, retest within {retest} s, push {low} to {high} N/s, pain limit {pain}, "
    "rise {rise}."
)
DETECTED_WITH: Final = "All settings: {settings}."
OWN_ERROR: Final = "{tester}, {muscle}: SEM {sem} N of one trial, from {source}"
OWN_ERROR_ALL: Final = "{tester}, all muscles: SEM {sem} N of one trial, from {source}"
OWN_ERROR_NONE: Final = "{tester}: not known, so no change of force is called real"
COMPARISONS: Final = (
    "{made} made that day. If nothing had changed, at least one of them would show a repeated change in {chance} of "
    "such days."
)
COMPARISONS_ONE: Final = "1 comparison"
COMPARISONS_MANY: Final = "{number} comparisons"
WHILE_HIDDEN: Final = "Not told while results are hidden."
COMPARISONS_NONE: Final = "no comparison was made that day"

# Over the visits

COURSE_LINE: Final = "{muscle}, {side}, {kind}"
COURSE_MORE: Final = "{number} more muscles with earlier visits are not drawn."
COURSE_DESCRIBED: Final = "Mean peak force by visit: {points}."
COURSE_POINT: Final = "{date} {force}"
COURSE_POINT_ASIDE: Final = "{date} {force}, not comparable"
COURSE_BASELINE: Final = "baseline"
COURSE_LEGEND: Final = (
    "Mean of the peaks at the first test of a visit. Filled: can be held beside the baseline; hollow: cannot. Band: "
    "baseline ± MDC95, where the tester’s own error is known."
)

# What is told to whoever makes the report; it is not printed

LOGO_UNREADABLE: Final = "The logo {file} cannot be read ({why}). The report has none."
LOGO_ODD: Final = "The logo {file} is no PNG, JPEG or SVG that can be drawn. The report has none."
LOGO_LARGE: Final = "The logo {file} is larger than {limit} MB. The report has none."
LOGO_FOREIGN: Final = "The logo {file} holds scripts or points to other files. The report has none."

LABELS: Final[Mapping[str, str]] = {
    "tested": "What was tested, and what was seen",
    "muscle": "Muscle",
    "left": "Left",
    "right": "Right",
    "middle": "Middle",
    "before": "before",
    "after": "after",
    "done": "What was done",
    "changes": "What the second test showed",
    "homework": "Your exercises at home",
    "not_shown": "What these tests do not show",
    "doctor": "When to see a doctor",
    "for": "For",
    "client": "Client",
    "session": "Session",
    "time": "Time",
    "tester": "Tester",
    "device": "Device",
    "signed": "Signature",
    "research": "Research",
    "answer": "The answer",
    "tests": "Tests",
    "number": "No.",
    "test": "Muscle, kind",
    "trials": "Trials",
    "peak": "Peak (N)",
    "gave_way": "Gave way (N)",
    "ratio": "R",
    "push": "Push (N/s)",
    "load": "Load",
    "pain": "Pain",
    "rest": "Rest",
    "comparisons": "Before and after",
    "interventions": "What was done",
    "observations": "History, movement and notes",
    "plans": "Homework and goals",
    "evidence": "Evidence",
    "traces": "Trials and their traces",
    "screening": "Screening",
    "course": "Over the visits",
    "method": "Method",
    "limits": "Limits",
    "versions": "Versions",
    "plan": "Plan",
    "settings": "Settings",
    "calibration": "Calibration",
    "error": "Own error",
    "chance": "Chance",
    "not_proven": "Not shown by any of this",
    "notice": "Notice",
}
"""Headings and labels, by the name under which the pages know them."""


def sentences() -> tuple[str, ...]:
    """Return every template and word of this file, for whoever translates them."""
    found: dict[str, None] = {}
    for name, value in globals().items():
        if not name.isupper():
            continue
        kept = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
        found.update(dict.fromkeys(kept))
    return tuple(found)
