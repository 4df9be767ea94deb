"""Whole sessions by the command, on the virtual dynamometer: what is asked, kept, shown, and never claimed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nktsense.protocol.library import load_library
from tests.app.session_script import FAST, GIVES_WAY, HOLDS, MADE, OPENING, Said, a_test, records, run, session

FIRST = a_test(GIVES_WAY, "test gluteus_maximus left lever 0.3")
RELEASE = ("release pressure left iliopsoas | deep in the groin | light, one spot", "done 40")
CLOSE = "close only this was wanted"


def battery_lines(battery: str) -> tuple[str, ...]:
    """Return the lines of a whole session of a battery: every muscle, a partner, a release, a retest, homework."""
    library = load_library()
    scored: list[str] = []
    lines: list[str] = [*OPENING]
    for name in library.batteries[battery].muscles:
        muscle = library.muscles[name]
        side = "left" if muscle.paired else "midline"
        if not muscle.scorable:
            lines.append(f"muscle {name} {side} Drawn in without holding the breath")
            continue
        made = "break" if muscle.breakable else "make"
        device = MADE if made == "make" else HOLDS if scored else GIVES_WAY
        lines += a_test(device, f"test {name} {side} {made} lever 0.3")
        scored.append(f"{name} {side}")
    pair = library.pairs_of(scored[0].split()[0])[0]
    partner = library.muscles[pair.facilitated]
    at = "left" if partner.paired else "midline"
    lines += a_test(HOLDS, f"partner {partner.id} {at} of 1 lever 0.3")
    lines += [f"release pressure {at} {partner.id} for 1 | its middle | light", "done 40"]
    lines += a_test(HOLDS, "retest")
    lines += ["homework lift the leg | 2 x 10 | every morning", "goal walk an hour | 2027-01-31", "close"]
    return tuple(lines)


@pytest.mark.parametrize(
    "battery",
    [
        "low-back",
        pytest.param("posture", marks=pytest.mark.ci),
        # The same with other muscles; what the library holds of them is read in tests/protocol.
        *(
            pytest.param(name, marks=pytest.mark.long)
            for name in ("neck-and-shoulder", "hip-knee-ankle", "headache-and-jaw")
        ),
    ],
)
def test_a_session_of_each_battery_runs_end_to_end(
    battery: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    said = session("--client", "C-1", "--tester", "T1", "--tester", "T2", battery=battery, lines=battery_lines(battery))
    assert said.refusals == []
    assert said.events[0]["event"] == "notice"
    identifier = said.one("closed")["session"]
    kept = json.loads(run("session", "show", identifier).text)
    muscles = {muscle: load_library().muscles[muscle] for muscle in load_library().batteries[battery].muscles}
    tested_first = {test["muscle"] for test in kept["tests"] if test["purpose"] == "first"}
    assert tested_first == {name for name, muscle in muscles.items() if muscle.scorable}
    described = {seen["muscle"] for seen in kept["observations"] if seen["kind"] == "muscle"}
    assert described == {name for name, muscle in muscles.items() if not muscle.scorable}
    assert all(len(test["trials"]) == 3 and test["finished_s"] for test in kept["tests"])
    assert kept["comparisons"] == len(kept["outcomes"]) == 1
    assert kept["homework"] == [{"text": "lift the leg", "dose": "2 x 10", "schedule": "every morning"}]
    folder = tmp_path / "recordings"
    named = {trial["recording"] for test in kept["tests"] for trial in test["trials"]}
    assert {file.stem for file in folder.iterdir()} == named  # a recording is called by its identifier alone
    checked = run("records", "verify", "--recordings", str(folder))
    assert (checked.code, json.loads(checked.text)["findings"]) == (0, [])


def test_none_of_three_then_all_three_is_a_repeated_change_with_its_chance() -> None:
    said = session(lines=(*OPENING, *FIRST, *RELEASE, *a_test(HOLDS, "retest"), "next", CLOSE))
    outcome = said.one("outcome")
    assert outcome["kind"] == "repeated change (3 of 3)"
    # 0 of 3 and then 3 of 3, each trial a fair coin: (1/2)^3 · (1/2)^3.
    assert outcome["chance"] == pytest.approx(1 / 64)
    assert "1.6 %" in outcome["text"]
    assert "Tester not blinded." in outcome["text"]
    assert (outcome["comparisons"], outcome["partner"]) == (1, "iliopsoas")
    assert [trial["verdict"] for trial in said.of("trial")] == ["break"] * 3 + ["hold"] * 3
    # Gaps of 62 s lie between the trials on the device's own clock, though they were played in a moment.
    assert all(60 < trial["rest_s"] < 66 for trial in said.of("trial") if trial["rest_s"] is not None)
    assert said.one("not_proven")["sentences"]
    assert said.of("not_blinded")
    suspects = [one["muscle"] for one in said.of("candidates")[0]["candidates"] if one["purpose"] == "partner"]
    listed = [pair.facilitated for pair in load_library().pairs_of("gluteus_maximus")]
    assert suspects == list(dict.fromkeys(listed))  # the user's order, no other


def test_a_change_inside_the_testers_own_error_is_told_as_error() -> None:
    more = MADE.replace("peak=185", "peak=190").replace("seed=13", "seed=14")
    before = a_test(MADE, "test gluteus_maximus left make lever 0.3")
    said = session(
        *("--sem-n", "10", "--sem-source", "12 people, one week"),
        lines=(*OPENING, *before, *RELEASE, *a_test(more, "retest"), CLOSE),
    )
    outcome = said.one("outcome")
    assert outcome["kind"] == "within measurement error"
    assert "12 people, one week" in outcome["text"]
    assert outcome["chance"] is None


@pytest.mark.parametrize(
    ("device", "line", "failed"),
    [
        (HOLDS, "retest lever 0.35", {"lever"}),
        (HOLDS.replace("sim:hold?", "sim:hold?ramp=130&"), "retest", {"slope"}),
    ],
    ids=["lever", "push speed"],
)
def test_a_retest_with_another_lever_or_push_is_not_comparable(device: str, line: str, failed: set[str]) -> None:
    said = session(lines=(*OPENING, *FIRST, *RELEASE, *a_test(device, line), CLOSE))
    outcome = said.one("outcome")
    assert outcome["kind"] == "not comparable"
    assert {gate["code"] for gate in outcome["gates"] if gate["passed"] is not True} == failed
    assert outcome["chance"] is None


def test_a_stop_of_the_screening_locks_until_a_licensed_tester_overrides_with_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    opening = ("history Fell last week", "movement Limps", "done", "y the ankle is swollen", "none", "none", "done")
    said = session(
        *("--client", "C-1", "--tester", "T1", "--tester", "T2"),
        lines=(
            *opening,
            "test gluteus_maximus left lever 0.3 pain 0",  # locked
            "override seems fine",  # by T1, who has no licence
            "as T2",
            "override",  # without a reason
            "override X-ray of yesterday seen: no fracture",
            "test gluteus_maximus left break lever 0.3 pain 0",  # the stop still refuses break tests
            *a_test(MADE, "test gluteus_maximus left make lever 0.3"),
            CLOSE,
        ),
    )
    assert said.refusals == ["locked", "not_licensed", "reason_needed", "break_refused"]
    assert said.one("overridden")["items"] == ["fracture"]
    assert len(said.of("test_ended")) == 1
    kept = json.loads(run("session", "show", said.one("closed")["session"]).text)
    assert kept["overridden"] == {"fracture": "X-ray of yesterday seen: no fracture"}


def test_no_answer_is_read_as_no(tmp_path: Path) -> None:
    opening = ("history x", "movement x", "done", "?", "done", "none", "done", "", "close nothing was tested")
    said = session(lines=opening)
    # An unknown stop stops; the list cannot be finished half answered, nor by one word that was meant as a question.
    assert said.refusals[0] == "unanswered"
    assert "safe" not in said.text.lower()


def test_pain_halts_a_test_until_somebody_says_what_is_to_happen() -> None:
    said = session(
        lines=(
            *OPENING,
            f"device {GIVES_WAY}",
            "test gluteus_maximus left lever 0.3 pain 1",
            "wait",
            "pain 6 after",
            "done",  # three trials are there, so the test may end
            f"device {GIVES_WAY}",
            "meter Grip meter",
            "test gluteus_medius left lever 0.3 pain 5",
            "peak 100 N",  # halted: no trial
            "go on",  # without a reason
            "go on the pain was there before, and is the usual one",
            "peak 100 N",
            "stop it hurts",
            CLOSE,
        )
    )
    assert len(said.of("pain_prompt")) == 2
    assert said.refusals == ["halted", "reason_needed"]
    assert [one["trials"] for one in said.of("test_ended")] == [3, 1]


def test_a_meter_that_cannot_be_read_gives_peaks_and_no_verdict() -> None:
    test = ("meter Grip meter 7", "test gluteus_maximus left lever 0.3 pain 0")
    again = ("retest pain 0", "peak 15 kgf", "peak 15,5 kg", "peak 16 kgf", "pain 0", "done")
    said = session(
        lines=(
            *OPENING,
            *test,
            "peak 30 stone",
            "peak",
            "peak -3 N",
            "peak 142 N",
            "peak 30 lbf",
            "peak 14.5 kgf",
            "pain 0",
            "done",
            *RELEASE,
            *again,
            CLOSE,
        )
    )
    assert said.refusals == ["UnusableValueError", "usage", "UnusableValueError"]
    peaks = [trial["peak_n"] for trial in said.of("trial")]
    assert peaks[:3] == pytest.approx([142.0, 30 * 4.4482216152605, 14.5 * 9.80665])
    assert {trial["verdict"] for trial in said.of("trial")} == {None}
    outcome = said.one("outcome")
    assert outcome["kind"] == "not comparable"  # the speed of a typed push is not known
    assert outcome["chance"] is None


def test_a_device_that_is_lost_leaves_the_trials_and_the_test_goes_on_with_another_recording(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    lost = (
        f"{GIVES_WAY}&unplug=130"  # after the second of three trials; a cable that is pulled loses what was still in it
    )
    said = session(
        *("--client", "C-1", "--tester", "T1"),
        lines=(
            *OPENING,
            f"device {lost}",
            "test gluteus_maximus left lever 0.3 pain 1",
            "wait",
            "done",  # one trial is missing
            f"device {GIVES_WAY.replace('repeat=3', 'repeat=1')}",
            "wait",
            "aside 1 pad slipped",
            "pain 1",
            "done",  # and now again
            "stop the other one is not made again",
            CLOSE,
        ),
    )
    assert said.refusals == ["reason_needed", "reason_needed"]
    assert "went away" in said.of("device_gone")[0]["text"]
    kept = json.loads(run("session", "show", said.one("closed")["session"]).text)
    (test,) = kept["tests"]
    recordings = [trial["recording"] for trial in test["trials"]]
    assert (len(recordings), len(set(recordings))) == (3, 2)
    assert test["trials"][0]["aside"] == "pad_slipped"
    checked = run("records", "verify")
    assert json.loads(checked.text)["findings"] == []


class Child:
    """A session in a process of its own, told line by line."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "nktsense", "session", *arguments, "--json"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.events: list[dict[str, Any]] = []

    def say(self, *lines: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{line}\n" for line in lines))
        self.process.stdin.flush()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(20)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()

    def until(self, event: str, number: int = 1) -> dict[str, Any]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            if sum(one["event"] == event for one in self.events) == number:
                return self.events[-1]
        raise AssertionError((event, self.events[-5:]))


@pytest.mark.ci
def test_a_crash_loses_nothing_that_was_told_and_the_session_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    start = ("start", "--battery", "low-back", "--side", "left", "--target", "150", "--client", "C-1", "--tester", "T1")
    child = Child(*start)
    slow = GIVES_WAY.replace("speed=0", "speed=60")
    child.say(*OPENING, f"device {slow}", "test gluteus_maximus left lever 0.3 pain 1")
    child.until("trial", 2)
    child.kill()
    told = [event for event in child.events if event["event"] == "trial"]
    (left,) = [json.loads(line) for line in run("session", "list", "--open").text.splitlines()]
    kept = json.loads(run("session", "show", left["session"]).text)
    assert [trial["headline"] for trial in kept["tests"][0]["trials"]] == [trial["headline"] for trial in told]

    again = run(
        *("session", "resume", left["session"][:8], "--reason", "the computer stopped"),
        lines=(
            f"device {GIVES_WAY.replace('repeat=3', 'repeat=1')}",
            "recontract always",
            "wait",
            "pain 1",
            "done",
            *RELEASE,
            *a_test(HOLDS, "retest"),
            CLOSE,
        ),
    )
    assert again.code == 0, again.errors
    assert any("sealed now" in one["text"] for one in again.of("found"))
    kept = json.loads(run("session", "show", left["session"]).text)
    assert kept["resumed"] == 1
    assert len(kept["tests"][0]["trials"]) == 3
    # The rest across the interruption is not known, and so the retest is not comparable.
    assert again.one("outcome")["kind"] == "not comparable"
    assert {gate["code"] for gate in again.one("outcome")["gates"] if gate["passed"] is not True} == {"rest"}
    assert json.loads(run("records", "verify").text)["findings"] == []


@pytest.mark.ci
def test_ctrl_c_seals_the_recording_and_leaves_the_session_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    start = ("start", "--battery", "low-back", "--side", "left", "--target", "150", "--client", "C-1", "--tester", "T1")
    child = Child(*start)
    slow = GIVES_WAY.replace("speed=0", "speed=60")
    child.say(*OPENING, f"device {slow}", "test gluteus_maximus left lever 0.3 pain 1")
    child.until("trial", 1)
    child.process.send_signal(signal.SIGINT)
    assert child.until("left")["resume"].startswith("nktsense session resume")
    assert child.process.wait(20) == 0
    child.kill()
    (left,) = [json.loads(line) for line in run("session", "list", "--open").text.splitlines()]
    assert left["phase"] == "testing"
    assert json.loads(run("records", "verify").text)["findings"] == []


def test_a_session_with_a_typed_meter_is_resumed_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records(tmp_path, monkeypatch)
    typed = ("meter Grip meter 7", "test gluteus_maximus left lever 0.3 pain 0", "peak 142 N")
    said = session("--client", "C-1", "--tester", "T1", lines=(*OPENING, *typed))
    again = run(
        *("session", "resume", said.one("begun")["session"]),
        lines=("meter Another", "peak 143 N", "peak 141 N", "pain 0", "done", f"device {GIVES_WAY}", CLOSE),
    )
    assert again.refusals == ["other_device"]
    assert again.one("test_ended")["trials"] == 3


def test_no_peak_is_typed_for_a_device_that_is_read() -> None:
    said = session(
        lines=(
            *OPENING,
            f"device {GIVES_WAY.replace('repeat=3', 'repeat=1')}",
            "test gluteus_maximus left lever 0.3 pain 1",
            "wait",
            "peak 150 N",
            "stop it was only a try",
            CLOSE,
        )
    )
    assert said.refusals == ["device_read"]
    assert said.one("test_ended")["trials"] == 1


def test_the_end_of_the_input_leaves_the_session_open_and_close_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    said = session("--client", "C-1", "--tester", "T1", lines=("history Told in part",))
    resume = said.one("left")["resume"]
    assert resume.startswith("nktsense session resume ")
    identifier = said.one("begun")["session"]
    refused = run("session", "close", identifier)
    assert refused.code != 0  # something planned was left out, and nobody said why
    closed = run("session", "close", identifier, "--reason", "the client had to go")
    assert closed.code == 0, closed.errors
    assert closed.one("closed")["session"] == identifier
    assert run("session", "resume", identifier).code != 0


def research(*more: str, lines: tuple[str, ...]) -> Said:
    return session("--seed", "7", "--sham", "--blind", "--tester", "T1", "--tester", "T9", *more, lines=lines)


def test_a_blinded_session_shows_no_result_until_the_block_is_closed() -> None:
    looks = research(lines=("history x",)).one("begun")["muscles"]
    drawn = next(one for one in looks if one["scorable"])
    kind = "make" if not load_library().muscles[drawn["muscle"]].breakable else "break"
    line = f"test {drawn['muscle']} {drawn['side']} {kind} lever 0.3"
    other = next(one for one in looks if one["scorable"] and one != drawn)
    said = research(
        lines=(
            *OPENING,
            f"device {GIVES_WAY}",
            f"test {other['muscle']} {other['side']} make lever 0.3 pain 1",  # another than the lot drew
            *a_test(GIVES_WAY, line),
            *RELEASE[:1],
            "reveal T9",
            "done 40",
            *a_test(HOLDS, "retest"),
            "show",
            "block",
            "close only one",
        )
    )
    assert said.refusals == ["drawn_order"]
    at = next(i for i, event in enumerate(said.events) if event["event"] == "block_closed")
    before, after = said.events[:at], said.events[at:]
    assert all("verdict" not in event for event in before if event["event"] == "trial")
    text = json.dumps([event for event in before if event["event"] not in ("device", "connecting")])
    assert "Gave way" not in text
    assert "Held" not in text
    assert not [event for event in before if event["event"] == "outcome"]
    shown = next(event for event in before if event["event"] == "session")
    assert shown["interventions"][0]["sham"] is None
    outcome = next(event for event in after if event["event"] == "outcomes")["outcomes"][0]
    assert outcome["blinded"] is True
    assert said.one("revealed")["to"] == "T9"


def test_what_people_type_is_shown_and_does_nothing_to_the_terminal() -> None:
    evil = "[bold red]x[/bold red] \x1b[2J=1+1 <script>\u202e ../../etc"
    said = session(lines=(f"history {evil}", "show"), json_lines=False)
    assert "\x1b" not in said.text
    assert "\u202e" not in said.text
    assert "[bold red]x[/bold red] \\x1b[2J=1+1 <script>\\u202e ../../etc" in said.text


def test_a_note_of_a_million_signs_is_refused_and_the_session_goes_on() -> None:
    said = session(lines=(f"history {'x' * 1_000_000}", "history short"))
    assert said.refusals == ["text_too_long"]
    assert len(said.of("recorded")) == 1
    assert max(len(line) for line in said.text.splitlines()) < 10_000


@pytest.mark.parametrize(
    "line",
    [
        "test",
        "test nothing left",
        "test gluteus_maximus",
        "test gluteus_maximus left lever long",
        "test gluteus_maximus left lever 9 pain 1",
        "test gluteus_maximus left colour red",
        "test multifidus left pain 1",
        "partner iliopsoas left pain 1",
        "retest",
        "retest 7",
        "release",
        "release magic left iliopsoas",
        "aside",
        "did 1 2 of 3",
        "answer",
        "homework only this",
        "pain 3",
        "peak 3 N",
        "go on",
        "stop",
        "device",
        "reveal",
        "block",
        "allow because",
        "as T7",
        "fly",
        "",
    ],
)
def test_what_cannot_be_done_now_is_refused_by_a_code_and_changes_nothing(line: str) -> None:
    said = session(lines=(*OPENING, line, "show"))
    shown = said.one("session")
    assert len(said.of("refused")) == 1, said.text[-2000:]
    assert (shown["phase"], shown["tests"], shown["interventions"], shown["homework"]) == ("ready", [], [], [])


def test_help_tells_every_word_and_every_prompt_tells_its_own() -> None:
    from nktsense.verbs.session.vocabulary import WORDS

    said = session(lines=("help", "history x"))
    assert [one["usage"] for one in said.one("help")["words"]] == [word.usage for word in WORDS.values()]
    for asked in said.of("asked"):
        assert asked["words"]
        for word in asked["words"]:
            assert word.split()[0].rstrip(",") in WORDS


def test_sessions_of_a_day_count_together_and_homework_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    person = ("--client", "C-1", "--tester", "T1")
    retested = (*OPENING, *FIRST, *RELEASE, *a_test(HOLDS, "retest"))
    session(*person, lines=(*retested, "homework lift the leg | 2 x 10 | daily", CLOSE))
    said = session(*person, lines=(*retested, "did 1 5 of 7 | not on Sundays", CLOSE))
    assert said.one("homework_before")["text"] == "lift the leg"
    outcome = said.one("outcome")
    assert outcome["comparisons"] == 2
    assert outcome["chance_of_any"] == pytest.approx(1 - (1 - 1 / 64) ** 2)
    shown = json.loads(run("client", "show", "C-1").text)
    assert shown["course"]["homework"][0]["done"] == 5


def test_start_refuses_what_makes_no_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records(tmp_path, monkeypatch)
    start = ("session", "start", "--battery")
    for arguments in (
        (*start, "nothing"),
        (*start, "low-back", "--side", "up"),
        (*start, "low-back", "--sham"),
        (*start, "low-back", "--sem-n", "3"),
        (*start, "low-back", "--target", "much"),
        (*start, "low-back", "--client", "C-9", "--tester", "T1"),
        (*start, "low-back", "--client", "C-1", "--tester", "T9"),
        (*start, "low-back", "--client", "C-1"),
    ):
        said = run(*arguments)
        assert said.code != 0, arguments
        assert said.of("begun") == []
    assert FAST in HOLDS
    assert run("session", "list").text == ""
