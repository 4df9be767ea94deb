"""The page of devices in a whole house: devices found, tried, listened to and calibrated, with real virtual ones."""

from __future__ import annotations

import datetime
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from bench_session import QUICK
from house_stubs import PlainPage, press, shown, until
from house_visits import LIBRARY, connect, first_step
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from calibration.kept.archive import Archive
from calibration.kept.document import Document
from firmware_bridge.virtual.bench import Bench, BenchSpeaker
from firmware_bridge.virtual.scenario import SCENARIOS, Scenario, play
from firmware_bridge.virtual.server import VirtualDynamometer
from firmware_bridge.virtual.speakers import make_speaker
from nktsense.acquire.near import Near, Sources
from nktsense.acquire.near import survey as real_survey
from nktsense.preferences import PreferenceStore
from nktsense.sound.sounds import Sounds
from nktsense.verbs.window_calibrations import WindowCalibrations
from nktsense.view.calibration.window import CalibrationWindow
from nktsense.view.devices.kept import kept_here
from nktsense.view.devices.page import DevicesPage
from nktsense.view.house.addresses import limb_is_turned, with_limb_turned
from nktsense.view.house.house import Below, House
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.look.tokens import Mark
from nktsense.view.words import install
from tests.app.virtual_technician import CALM

SIM = "sim:hold?peak=185&hold=1.6&rest=2.6&repeat=30&rate=100&speed=4"
PLAN = QUICK.replace("dwell_s = 8", "dwell_s = 2\nfalling = false").replace("preload_hold_s = 6", "preload_hold_s = 2")
REST = "sim:rest?rest=60&rate=100&speed=8"


class Place:
    """A house with the page in view."""

    def __init__(self, folder: Path, *, device: str = SIM, practice_speed: float = 300.0) -> None:
        self.folder, self.closed = folder, False
        self.store = PreferenceStore(folder / "preferences.json")
        self.store.change(device=device, sounds=False, hands_free=False, language="en", theme="light")
        self.ports: list[Near] = []
        self.asked: list[dict[str, object]] = []
        below = Below(
            preferences=self.store,
            library=LIBRARY,
            connect=connect,
            door=RecordsDoor(str(folder / "records.db"), folder / "key", folder / "recordings", keyring=False),
            survey=self.survey,  # type: ignore[arg-type]
            sounds=Sounds(self.store.now),
        )
        made = WindowCalibrations(practice_speed)
        self.house = House(
            below,
            lambda services: [PlainPage("home"), PlainPage("session"), DevicesPage(services, made)],
            settle_s=0.0,
        )
        self.house.window.resize(960, 540)  # less to paint
        shown(self.house.window)
        self.house.window.show_page("devices")
        until(lambda: bool(self.page.near.rows))

    def survey(self, **how: object) -> list[Near]:
        """What the computer has: simulated devices, and the ports of the test."""
        self.asked.append(how)
        simulated = [Near("simulated", f"sim:{name}", name, "sim", "always there") for name in SCENARIOS]
        return [*simulated, *self.ports]

    @property
    def page(self) -> DevicesPage:
        page = self.house.window.pages["devices"]
        assert isinstance(page, DevicesPage)
        return page

    def choose(self, choice: str) -> None:
        """Light a choice with one key of a clicker, and take it with the other."""
        bar = self.house.window.bar
        self.house.driver.frame()
        assert bar.offer is not None
        for _ in bar.offer.choices:
            if bar.lit is not None and bar.lit.id == choice:
                break
            press(Qt.Key.Key_PageUp)
        assert bar.lit is not None
        assert bar.lit.id == choice, [one.id for one in bar.offer.choices]
        press(Qt.Key.Key_PageDown)
        self.house.driver.frame()

    def close(self) -> None:
        if self.closed:
            return
        self.closed = True
        self.house.window.close()
        until(lambda: not self.house.window.isVisible())
        self.house.stop()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Place]]:
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path / "calibrations"))
    made: list[Place] = []

    def make(**how: object) -> Place:
        made.append(Place(tmp_path, **how))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.close()
    install("en")


def words_of(page: DevicesPage) -> list[str]:
    return [card.title.text() for card in page.near.cards]


# finding


def test_simulated_devices_come_last_and_say_that_nothing_is_measured(place: Callable[..., Place]) -> None:
    here = place()
    here.ports = [
        Near("hid", "", problem="hidapi is not installed.", advice="Install nktsense[hid]."),
        Near("serial", "serial:/dev/ttyUSB9", "USB Serial", latency_ms=16),
    ]
    here.choose("look")
    until(lambda: "USB Serial" in words_of(here.page))
    assert here.asked[0]["bluetooth"] is False  # nobody waits for a radio when the page is opened
    assert here.asked[-1]["bluetooth"] is True
    assert words_of(here.page)[:2] == ["USB Serial", "USB"]
    assert len(words_of(here.page)) == 2 + len(SCENARIOS)
    assert here.page.near.cards[0].mark.mark is Mark.RING
    assert here.page.near.cards[1].mark.mark is Mark.CROSS
    assert any("latency timer" in text and "16 ms" in text for text in texts(here.page.near.cards[0]))
    assert "hidapi is not installed. Install nktsense[hid]." in texts(here.page.near.cards[1])
    assert "For practice. Nothing is measured." in texts(here.page.near.cards[2])


def texts(widget: object) -> list[str]:
    from nktsense.view.look.shapes import Text

    return [one.text() for one in widget.findChildren(Text)]  # type: ignore[attr-defined]


def test_two_keys_use_the_next_device_and_it_is_kept(place: Callable[..., Place]) -> None:
    here = place(device="sim:rest")
    order = [row.address for row in here.page.near.rows]
    following = order[order.index("sim:rest") + 1]
    here.choose(f"use:{following}")
    assert here.store.now.device == following
    assert PreferenceStore(here.store.path).now.device == following
    used = [card for card in here.page.near.cards if card.mark.mark is Mark.FILLED_CIRCLE]
    assert [card.beside.text() for card in used] == ["Simulated · In use"]


def test_an_address_is_checked_before_it_is_used(place: Callable[..., Place]) -> None:
    here = place()
    near = here.page.near
    near.address.setFocus()
    for typed, told in (
        ("nonsense", "is no device address"),
        ("serial:/dev/ttyUSB0?driver=wonder", "There is no driver 'wonder'"),
        ("serial:/dev/ttyUSB0?driver=nkt1&driver=nkt1", "given twice"),
    ):
        near.address.setText(typed)
        QTest.keyClick(near.address, Qt.Key.Key_Return)
        assert told in near.address_said.text()
        assert here.store.now.device == SIM
    near.address.setText(" serial:/dev/ttyUSB0?driver=nkt1 ")
    QTest.mouseClick(near.use, Qt.MouseButton.LeftButton)
    assert here.store.now.device == "serial:/dev/ttyUSB0?driver=nkt1"


def test_a_way_that_fails_does_not_hide_the_others(place: Callable[..., Place]) -> None:
    here = place()

    def broken() -> list[object]:
        raise OSError("no bus")

    import asyncio

    rows = asyncio.run(real_survey(Sources(ports=broken, hid=list, streams=list), bluetooth=False))  # type: ignore[arg-type]
    here.page.near.show_rows(rows)
    assert words_of(here.page)[0] == "Serial port"
    assert here.page.near.cards[0].buttons == []
    assert "This cannot be looked through: no bus." in texts(here.page.near.cards[0])


# listening


def test_a_port_is_listened_to_and_told_what_it_is(place: Callable[..., Place]) -> None:
    signal = play(Scenario("rest", rest_s=30.0, rate_hz=80))
    with_clock = VirtualDynamometer(signal, make_speaker("nkt1", 80.0), speed=1.0)
    try:
        here = place()
        here.ports = [Near("serial", f"serial:{with_clock.port}", "Unknown")]
        here.choose("look")
        until(lambda: "Unknown" in words_of(here.page))
        here.page.use(f"serial:{with_clock.port}")
        with_clock.begin()
        here.choose(f"listen:serial:{with_clock.port}")
        assert [job.must_finish for job in here.house.work.shown] == [False]
        until(lambda: not here.page.seeking.listening)
        wanted = f"serial:{with_clock.port}?driver=nkt1&baud=115200"
        use = next(
            button
            for button in here.page.near.findChildren(QAbstractButton)
            if button.accessibleName() == f"Use {wanted}"
        )
        use.click()
        assert here.store.now.device == wanted
    finally:
        with_clock.close()


def test_listening_can_be_stopped(place: Callable[..., Place]) -> None:
    silent = VirtualDynamometer(play(Scenario("rest", rest_s=1.0)), make_speaker("nkt1", 80.0))
    try:
        here = place(device=f"serial:{silent.port}")
        here.choose(f"listen:serial:{silent.port}")
        until(lambda: here.house.work.shown != () and here.house.work.shown[0].progress.share is not None)
        began_s = time.monotonic()
        here.choose("quiet")
        until(lambda: not here.house.work.jobs)
        assert time.monotonic() - began_s < 3.0  # it would have listened for ten
        assert not here.page.seeking.listening
    finally:
        silent.close()


# trying


def test_a_device_is_tried_with_its_rate_and_its_clock_and_zeroed(place: Callable[..., Place]) -> None:
    here = place(device=REST)
    here.choose("try")
    page = here.page
    until(lambda: page.trying.health.key in ("good", "clock_unsure"))
    stream = page.trying.stream
    assert stream.nominal_hz == 100
    assert stream.rate_hz == pytest.approx(100, rel=0.001)  # on the device's own clock, however fast it is played
    assert stream.lost_samples == 0
    assert stream.has_clock is True
    page.try_out.show_slow(page.trying)
    seconds, rates = page.try_out.rate.line
    assert len(seconds) >= 4
    assert set(rates[1:].tolist()) == {100.0}
    here.choose("zero")
    assert page.trying.zero_n != 0.0
    assert page.trying.force_n is not None
    assert abs(page.trying.force_n) < 1.0
    here.choose("stop")
    assert not page.trying.open
    assert page.trying.wait()
    assert page.try_out.word.text() == "No device is open"


def test_a_limb_sensor_worn_the_other_way_round_is_turned_once_for_all_that_follows(
    place: Callable[..., Place],
) -> None:
    limb_gives_way = play(Scenario("break", rest_s=0.5, repeat=20, rate_hz=100.0, noise=0.0, sensor_noise_n=0.0))
    board = VirtualDynamometer(limb_gives_way, make_speaker("nkt1", 100.0), speed=4.0)
    here = place(device=f"serial:{board.port}?driver=nkt1")
    page = here.page
    here.choose("try")
    until(lambda: (page.trying.velocity_dps or 0.0) > 10.0)
    page.try_out.show_slow(page.trying)
    assert page.try_out.turn.isVisible()
    here.choose("turn")
    until(lambda: (page.trying.velocity_dps or 0.0) < -10.0)
    page.try_out.show_slow(page.trying)
    assert page.try_out.facts["motion"].text().endswith("turned round")
    assert here.store.now.device == f"serial:{board.port}?driver=nkt1&motion_sign=-1"
    here.choose("turn")
    assert here.store.now.device == f"serial:{board.port}?driver=nkt1"
    here.close()
    board.close()


@pytest.mark.parametrize(
    ("address", "turned"),
    [
        ("serial:COM5?driver=nkt1", "serial:COM5?driver=nkt1&motion_sign=-1"),
        ("ble:NKT1-1A2B", "ble:NKT1-1A2B?motion_sign=-1"),
        ("ble:NKT1-1A2B?rate=80&motion_sign=1", "ble:NKT1-1A2B?rate=80&motion_sign=-1"),
    ],
)
def test_an_address_is_turned_and_turned_back(address: str, turned: str) -> None:
    assert with_limb_turned(address) == turned
    assert limb_is_turned(turned)
    assert not limb_is_turned(with_limb_turned(turned))
    assert limb_is_turned(turned.replace("motion_sign=-1", "motion_sign=-1.0"))


@pytest.mark.parametrize("address", ["", "sim:hold", "serial:COM5?driver=mark10", "ble:Progressor_1", "no address"])
def test_other_devices_have_no_limb_that_could_be_turned(address: str) -> None:
    assert limb_is_turned(address) is None


def test_what_is_lost_is_told_in_words_and_marked_where_it_happened(place: Callable[..., Place]) -> None:
    here = place(device="sim:rest?rest=60&rate=100&speed=8&drop=0.002")
    here.page.try_device()
    page = here.page
    until(lambda: page.trying.health.key == "losing" and page.trying.stream.lost_samples > 8)
    page.try_out.show_slow(page.trying)
    health, stream = page.trying.health, page.trying.stream
    assert (health.mark, health.word) == (Mark.TRIANGLE, "Losing samples")
    assert f"{stream.lost_samples} samples are missing so far" in health.sentence
    marked = [at_s for at_s, mark in page.try_out.rate.marks if mark is Mark.TRIANGLE]
    assert marked == [mark.at_s for mark in stream.marks]
    assert all(0 <= at_s <= stream.length_s for at_s in marked)


def test_a_device_that_cannot_be_opened_says_why_and_nothing_hangs(place: Callable[..., Place]) -> None:
    here = place(device="serial:/dev/nothing-here?driver=nkt1")
    here.page.try_device()
    until(lambda: not here.page.trying.open)
    assert here.page.try_out.word.text() == "The device is gone"
    assert "/dev/nothing-here" in here.page.try_out.sentence.text()
    assert here.page.try_out.start.isEnabled()


def test_leaving_the_page_lets_the_device_go(place: Callable[..., Place]) -> None:
    here = place(device=REST)
    here.page.try_device()
    until(lambda: here.page.trying.stream.samples > 0)
    press(Qt.Key.Key_Escape)
    assert here.page.tab == "near"
    assert not here.page.trying.open
    assert here.page.trying.wait()


def test_nothing_here_touches_the_device_of_a_visit(place: Callable[..., Place]) -> None:
    here = place(device=REST)
    page = here.page
    page.try_device()
    until(lambda: page.trying.stream.samples > 0)
    assert here.house.visits.begin(first_step())
    here.house.driver.frame()
    here.house.window.show_page("devices")
    here.house.driver.frame()
    assert page.offer is None
    assert not page.trying.open
    page.try_device()
    assert not page.trying.open
    assert page.try_out.sentence.text() == "A session is open: the device is in use there."
    before = here.store.now.device
    page.use("sim:break")
    assert here.store.now.device == before
    assert [card.buttons for card in page.near.cards if card.buttons] == []
    assert not page.run.practice.isEnabled()


# calibrations


def hang(here: Place, bench: Bench) -> Callable[[], bool]:
    """Hang what the window of the run asks for, until it says that all is done."""

    def done() -> bool:
        window = here.page.keeper.window
        assert window is not None
        action = window.view.action
        if action is not None and window.view.phase == "load":
            bench.load(action.force_n)
        return window.view.over

    return done


def run_window(here: Place) -> CalibrationWindow:
    window = here.page.keeper.window
    assert window is not None
    window.resize(960, 540)
    return window


@pytest.fixture
def bench() -> Iterator[tuple[Bench, VirtualDynamometer]]:
    cell = Bench(CALM)
    device = VirtualDynamometer(play(Scenario("rest", rest_s=0.1)), BenchSpeaker(cell, "BENCH-01"), speed=300.0)
    yield cell, device
    device.close()


def ready_plan(here: Place, device: VirtualDynamometer) -> Path:
    """Load the plan of a file, as a technician does, for the device on the bench; return where the record will be."""
    plan = here.folder / "plan.toml"
    plan.write_text(PLAN, "utf-8")
    page = here.page
    page.use(f"serial:{device.port}?driver=nkt1&reconnect=0")
    page.open_tab("run")
    page.run.file.setFocus()
    page.run.file.setText(str(plan))
    QTest.keyClick(page.run.file, Qt.Key.Key_Return)
    until(lambda: bool(page.run.output.text()))
    return Path(page.run.output.text())


def test_a_guided_run_is_made_kept_and_shown_with_its_page(
    place: Callable[..., Place], bench: tuple[Bench, VirtualDynamometer]
) -> None:
    here = place()
    cell, device = bench
    output = ready_plan(here, device)
    page = here.page
    assert re.search(r"BENCH-01: 4 forces from 49.0 N to 294.2 N by weights A, B, C, D", page.run.sentence.text())
    here.choose("begin")
    until(lambda: page.keeper.under_way)
    assert not page.run.begin.isEnabled()
    window = run_window(here)
    until(hang(here, cell), 40.0)
    assert window.view.phase == "done"
    QTest.keyClick(window, Qt.Key.Key_Return)
    until(lambda: page.keeper.made is not None, 40.0)
    made = page.keeper.made
    assert made is not None
    assert made.valid
    assert [path.suffix for path in made.files] == [".json", ".pdf", ".html", ".nkt"]
    kept = Archive(here.folder / "calibrations").latest("BENCH-01")
    assert kept is not None
    assert kept.sha256 == Document.load(output).sha256
    until(lambda: "BENCH-01" in page.kept.cards)
    card = page.kept.cards["BENCH-01"]
    assert card.title.text() == "BENCH-01: Valid"
    page.kept.show_serial("BENCH-01")
    assert page.kept.cards["BENCH-01"].beside.text() == "fits the device in use"
    page.kept.show_serial("ANOTHER")
    assert page.kept.cards["BENCH-01"].beside.text() == "of another device"
    html = next(button for button in page.kept.cards["BENCH-01"].buttons if button.text() == "Page as HTML")
    html.click()
    until(lambda: any(field.text().endswith(".html") for field in page.kept.findChildren(QLineEdit)))
    path = next(Path(field.text()) for field in page.kept.findChildren(QLineEdit) if field.text().endswith(".html"))
    assert kept.identity in path.read_text("utf-8")
    due = datetime.date.fromisoformat(kept.due_on)
    states = [kept_here(due + datetime.timedelta(days=days))[0].state for days in (-60, -20, 1)]
    assert states == ["valid", "due soon", "overdue"]
    entry = next((here.folder / "calibrations").rglob("*-record.json"))
    entry.write_text(entry.read_text("utf-8").replace("BENCH-01", "BENCH-02", 1), "utf-8")
    page.calibrating.read_kept()
    until(lambda: page.kept.cards["BENCH-01"].mark.mark is Mark.CROSS)
    assert page.kept.cards["BENCH-01"].title.text() == "BENCH-01: The archive is damaged"
    assert page.kept.cards["BENCH-01"].buttons == []


def test_a_run_that_breaks_off_keeps_what_was_measured_and_goes_on(
    place: Callable[..., Place], bench: tuple[Bench, VirtualDynamometer]
) -> None:
    here = place()
    cell, device = bench
    output = ready_plan(here, device)
    page = here.page
    page.calibrating.begin()
    until(lambda: page.keeper.under_way)
    window, done = run_window(here), hang(here, cell)
    until(lambda: len(window.view.points) >= 3 or done(), 40.0)  # nothing more is hung then, so no more is read
    count = len(window.view.points)
    device.close()  # the cable is pulled
    until(lambda: window.view.over)
    QTest.keyClick(window, Qt.Key.Key_Return)
    until(lambda: page.keeper.trouble is not None)
    assert "What was read is kept" in str(page.keeper.trouble)
    assert not output.exists()
    until(lambda: not page.run.resume.isHidden())
    assert page.run.output.text() == str(output)
    assert page.run.resume.isChecked()
    until(lambda: len(page.run.broken_off) == 1)
    page.run.show_plan("")
    page.run.broken_off[0].buttons[0].click()  # as after a crash, when nothing else is known of it
    until(lambda: page.run.ready)
    again = VirtualDynamometer(play(Scenario("rest", rest_s=0.1)), BenchSpeaker(cell, "BENCH-01"), speed=300.0)
    try:
        page.use(f"serial:{again.port}?driver=nkt1")
        page.calibrating.begin()
        until(lambda: page.keeper.under_way)
        window, done = run_window(here), hang(here, cell)
        assert len(window.view.points) + len(window.view.discarded) == count  # a series is not cut in two
        until(lambda: len(window.view.points) >= 3 or done(), 40.0)
        here.close()  # closing the window of the clinic ends the run first
        assert "too few readings" in str(page.keeper.trouble)  # its record was tried: the run was evaluated
        assert WindowCalibrations().suggest("BENCH-01") == (output, True)  # and what was read can still go on
        left = WindowCalibrations().broken_off()
        assert [(one.output, one.serial, one.plan_text) for one in left] == [(output, "BENCH-01", PLAN)]
        assert left[0].points >= 3
    finally:
        again.close()


def test_a_plan_with_examples_in_it_begins_nothing(place: Callable[..., Place]) -> None:
    here = place()
    page = here.page
    page.open_tab("run")
    form = page.run.form
    form.make.click()
    assert "serial number" in page.run.sentence.text()
    for field, typed in (
        (form.serial, "LC-7"),
        (form.capacity, "500"),
        (form.masses, "5 10 20 20"),
        (form.latitude, "48,1"),
        (form.above_sea, "520"),
    ):
        QTest.keyClicks(field, typed)
    form.make.click()
    until(lambda: bool(page.run.editor.toPlainText()))
    assert "CORRECT THIS" in page.run.sentence.text()
    assert not page.run.ready
    editor = page.run.editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText(editor.toPlainText().replace("CORRECT THIS", "checked"))
    until(lambda: page.run.ready)
    assert page.run.sentence.text().startswith("LC-7: 10 forces from 49.0 N to 490.3 N")
    editor.setPlainText(editor.toPlainText().replace("capacity_n = 500", "capacity_n = -1"))
    assert not page.run.ready


def test_a_practice_goes_on_in_a_window_that_is_built_anew_and_is_not_kept(place: Callable[..., Place]) -> None:
    here = place()
    here.choose("tab:run")
    here.choose("practise")
    until(lambda: here.page.keeper.under_way)
    window, before = run_window(here), here.page
    here.store.change(language="de")
    here.house.services.changed()
    assert here.page is not before
    assert here.page.keeper.window is window
    assert window.isVisible()
    assert here.page.run.practice.isEnabled() is False
    here.page.try_device()
    assert not here.page.trying.open  # a run has its device for itself
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Return)
    until(lambda: not here.page.calibrating.busy)
    assert "Nothing was read in the practice" in str(here.page.keeper.trouble)
    assert not (here.folder / "calibrations").exists()


# what everything needs


def test_everything_has_a_name_and_can_have_the_focus(place: Callable[..., Place]) -> None:
    here = place()
    page = here.page
    for tab in ("near", "try", "kept", "run"):
        page.open_tab(tab)
        for part in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)):
            if part.isVisibleTo(page):
                assert part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()), part
                assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_without_who_makes_records_nothing_is_calibrated(place: Callable[..., Place]) -> None:
    page = DevicesPage(place().house.services)
    assert page.tabs["run"].isHidden()
    assert page.offer is not None
    assert "tab:run" not in [choice.id for choice in page.offer.choices]
    page.calibrating.practise()
    assert not page.calibrating.busy
    page.deleteLater()


def test_tab_goes_through_the_list_as_it_is_read(place: Callable[..., Place]) -> None:
    here = place(device="sim:rest")
    here.ports = [Near("serial", "serial:/dev/ttyUSB9", "USB Serial")]
    here.page.look(bluetooth=False)  # what is found is put in anew
    until(lambda: "USB Serial" in words_of(here.page))
    QTest.qWait(1)
    here.page.tabs["run"].setFocus()
    seen: list[QWidget] = []
    while True:
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if not isinstance(focused, QWidget) or not here.page.near.isAncestorOf(focused):
            break
        seen.append(focused)
    inside = here.page.near.inside
    middles = [part.mapTo(inside, part.rect().center()) for part in seen]
    places = [(round(at.y(), -1), at.x()) for at in middles]  # beside each other to some px
    assert places == sorted(places)
    assert [part.text() for part in seen[:4] if isinstance(part, QAbstractButton)] == [
        "Try it",
        "Look again",
        "Without Bluetooth",
        "Ask for batteries",
    ]
    assert seen[-2:] == [here.page.near.address, here.page.near.use]
