"""The page of reports in a whole house, on real records: picked, looked at, saved, printed."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from house_stubs import PlainPage, press, shown, until

pytest.importorskip("pytestqt")
sys.path.append(str(Path(__file__).parents[1] / "report"))

from conducted import GIVES_WAY, SESSION, Conducted, low_back, records
from house_visits import LIBRARY, connect, first_step, no_devices, rooms
from made_sessions import SESSION as OPEN_SESSION
from made_sessions import Made, hold
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from nktsense.palette import DARK
from nktsense.preferences import Letterhead, PreferenceStore
from nktsense.protocol.session.steps import Observe
from nktsense.records.sessions.stored import append, load_session, start_session
from nktsense.sound.sounds import Sounds
from nktsense.verbs.window_reports import WindowReports
from nktsense.view.house.house import Below, House
from nktsense.view.house.page import Page
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.house.services import Services
from nktsense.view.reports.page import ReportPage
from nktsense.view.reports.printing import made_ready, print_pages
from nktsense.view.reports.sheets import GAP_PX, PAPER_IN, Zoom, laid_out
from nktsense.view.reports.shown_report import ShownReport
from nktsense.view.reports.words import file_name
from nktsense.view.words import install
from nktsense.visit.desk.orders import Choose

HOSTILE = 'Eve <img src=x onerror="alert(1)"> & Co'


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records with a closed session that was really recorded, and an open one."""
    folder = tmp_path_factory.mktemp("clinic")
    with records(folder) as store:
        made = Conducted(folder / "recordings", low_back(), store).open()
        made.test("gluteus_maximus", GIVES_WAY).end()
        start_session(store, "T1", Made().open().whole([hold(), hold(), hold()]).session)
    return folder


class Desk:
    """A house with the page of reports."""

    def __init__(self, clinic: Path, folder: Path, *, with_reports: bool = True, there: bool = True) -> None:
        self.store = PreferenceStore(folder / "preferences.json")
        self.store.change(sounds=False, language="en", tester="T1", theme="light")
        self.door = RecordsDoor(
            str((clinic if there else folder) / "records.db"),
            (clinic if there else folder) / "key",
            clinic / "recordings",
            keyring=False,
        )
        below = Below(
            preferences=self.store,
            library=LIBRARY,
            connect=connect,
            door=self.door,
            survey=no_devices,  # type: ignore[arg-type]
            sounds=Sounds(self.store.now),
            reports=WindowReports(self.door, LIBRARY, self.store) if with_reports else None,
        )
        self.house = House(below, self.pages, settle_s=0.0)
        self.window = shown(self.house.window)
        self.house.start()
        if there:
            until(lambda: self.door.store is not None)

    @staticmethod
    def pages(services: Services) -> Sequence[Page]:
        return [PlainPage("home"), ReportPage(services), PlainPage("settings")]

    @property
    def page(self) -> ReportPage:
        page = self.window.pages["report"]
        assert isinstance(page, ReportPage)
        return page

    @property
    def report(self) -> ShownReport:
        report = self.page.shown
        assert report is not None
        return report

    def drawn(self) -> bool:
        """Whether what is shown is what was asked for, as sharp as the screen."""
        maker, pages = self.report.maker, self.report.preview.pages
        drawn = maker.drawn
        return (
            drawn is not None
            and not maker.busy
            and maker.ready is drawn.made
            and (drawn.wish.session, drawn.wish.part) == (self.page.session, self.report.part)
            and drawn.wish.client_name == self.report.panel.typed
            and abs(drawn.wish.dots_per_inch / pages.wanted_dpi - 1) < 0.01
        )

    def open(self, session: str = SESSION) -> Desk:
        before = self.report.maker.drawn
        self.window.show_page(f"report:{session}")
        until(lambda: self.report.maker.drawn is not before and self.drawn())
        return self

    def take(self, choice: str) -> None:
        """Light a choice and take it, with two keys."""
        bar = self.window.bar
        QTest.qWait(20)
        assert bar.offer is not None
        for _ in bar.offer.choices:
            if bar.lit is not None and bar.lit.id == choice:
                break
            press(Qt.Key.Key_PageUp)
        assert bar.lit is not None
        assert bar.lit.id == choice
        press(Qt.Key.Key_PageDown)
        QTest.qWait(20)

    def type_name(self, name: str) -> None:
        self.report.panel.name.setFocus()
        QTest.keyClicks(self.report.panel.name, name)
        press(Qt.Key.Key_Return)
        until(self.drawn)

    def save(self, button: QPushButton, path: Path | None = None) -> str:
        """Press a button that saves, and answer the dialog; return the name that it proposed."""
        button.click()
        dialog = self.report.saving.dialog
        assert dialog is not None
        assert not dialog.isModal()
        proposed = Path(dialog.selectedFiles()[0]).name
        if path is not None:
            line = dialog.findChild(QLineEdit)
            assert line is not None
            line.setText(str(path))
        dialog.accept()
        until(lambda: bool(self.said))
        return proposed

    @property
    def said(self) -> str:
        return self.report.panel.outcome.sentence.text()

    def notes(self) -> str:
        return "\n".join(note.words for note in self.report.panel.notes)


MakeDesk = Callable[..., Desk]


@pytest.fixture(scope="module")
def house(clinic: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(clinic, tmp_path_factory.mktemp("house"))
    yield desk
    desk.house.stop()
    install("en")


@pytest.fixture
def desk(house: Desk) -> Desk:
    """The house with nothing of the test before."""
    house.window.show_page("home")
    house.page.pick_another()
    house.window.resize(1180, 700)
    house.report.show_part("both")
    house.report.preview.set_zoom(Zoom.WIDTH)
    house.window.activateWindow()
    QTest.qWaitForWindowActive(house.window)
    return house


@pytest.fixture
def make(clinic: Path, tmp_path: Path) -> Iterator[MakeDesk]:
    with rooms(lambda **how: Desk(clinic, tmp_path, **how)) as several:
        yield several


def dark_share(image: Any) -> float:
    """Return how much of a page is dark: none of an empty one, little of one with text."""
    small = image.scaled(200, 280)
    dark = sum(small.pixelColor(x, y).lightness() < 160 for x in range(200) for y in range(280))
    return dark / (200 * 280)


def test_a_session_is_picked_and_its_pages_appear_as_sharp_as_the_screen(desk: Desk) -> None:
    desk.window.show_page("report")
    until(lambda: desk.page.picking.list.count() == 2)
    rows = [desk.page.picking.list.item(row).text() for row in range(2)]
    assert all(row.startswith("C-17 · Low back") for row in rows)
    assert sorted(row.rpartition("· ")[2] for row in rows) == ["closed", "open"]
    assert desk.page.offer.choices[-1].id == "leave"
    desk.take(f"session:{SESSION}")
    until(desk.drawn)
    view = desk.report.preview.pages
    assert view.count == 3
    for picture, sheet in zip(view.pages, view.sheets.rects, strict=True):
        assert picture.width() == pytest.approx(sheet.width() * view.devicePixelRatioF(), abs=1.5)
        assert 0.003 < dark_share(picture) < 0.3
    assert desk.report.preview.where.text() == "Page 1 of 3"
    assert desk.window.header.title.text() == "Report · C-17"
    press(Qt.Key.Key_Escape)
    assert desk.page.session == ""
    assert desk.window.page is desk.page


def test_paper_stays_white_where_all_else_is_dark(desk: Desk) -> None:
    desk.store.change(theme="dark")
    desk.house.services.changed()
    desk.open()
    for size in ((960, 540), (1180, 700)):
        desk.window.resize(*size)
        QTest.qWait(30)
    until(desk.drawn)
    view = desk.report.preview.pages
    seen = view.viewport().grab().toImage()
    sheet = view.sheets.rects[0]
    ratio = seen.devicePixelRatio()
    assert seen.pixelColor(round((sheet.left() + 9) * ratio), round((sheet.top() + 9) * ratio)) == QColor("white")
    assert seen.pixelColor(round(3 * ratio), round(3 * ratio)).lightness() < 80
    words = desk.report.preview.where.palette().windowText().color()
    assert words == QColor(DARK.muted), "also after the window was small and is large again"
    desk.store.change(theme="light")
    desk.house.services.changed()


def test_two_keys_and_a_keyboard_go_through_pages_and_readers(desk: Desk) -> None:
    desk.open()
    view = desk.report.preview.pages
    top = view.verticalScrollBar().value
    before = top()
    desk.take("on")
    assert before < top() < view.sheets.rects[1].top()
    for page in (1, 2):
        desk.take("page:next")
        assert view.page == page
        assert desk.page.offer.question == f"Page {page + 1} of 3"
    assert view.at_end or top() == view.sheets.rects[2].top() - GAP_PX
    desk.take("page:previous")
    assert (view.page, top()) == (1, view.sheets.rects[1].top() - GAP_PX)
    view.go_to(0)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key, page in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_End, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Home, 0)):
        press(key)
        assert view.page == page
    press(Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    assert view.accessibleDescription().startswith("Page 1 of 3")
    view.go_to(1)
    desk.window.setFocus()
    desk.take("zoom")
    assert view.zoom is Zoom.WHOLE
    assert view.page == 1
    assert view.sheets.rects[1].height() <= view.viewport().height()
    desk.take("part")
    until(desk.drawn)
    assert (desk.report.part, view.count, view.page) == ("client", 1, 0)
    desk.take("part")
    until(desk.drawn)
    assert (desk.report.part, view.count) == ("colleague", 2)
    desk.take("leave")
    assert desk.window.page.name == "home"


class Opened(QObject):
    """What the system was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.places.append(url.toLocalFile())


def test_a_pdf_is_saved_opened_and_replaced_only_when_that_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    panel, path = desk.report.panel, tmp_path / "a.pdf"
    proposed = desk.save(panel.pdf, path)
    assert proposed == "Report C-17 2026-09-21.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert desk.said == "Saved: a.pdf"
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")  # type: ignore[call-overload]
    try:
        for button in panel.outcome.buttons:
            button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.places == [str(path), str(tmp_path)]

    path.write_bytes(b"mine")
    desk.report.panel.outcome.say("")
    desk.save(panel.pdf, path)
    assert desk.said == "a.pdf is there already."
    assert path.read_bytes() == b"mine"
    assert [choice.id for choice in desk.page.offer.choices] == ["do:other_name", "do:leave_it", "do:replace"]
    desk.take("do:leave_it")
    assert (desk.said, path.read_bytes()) == ("", b"mine")
    desk.save(panel.pdf, path)
    desk.take("do:replace")
    until(lambda: desk.said == "Saved: a.pdf")
    assert path.read_bytes().startswith(b"%PDF")


def test_two_keys_save_it_where_the_last_one_went_and_a_folder_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.report.show_part("client")
    desk.open()
    desk.report.saving.folder = tmp_path
    desk.take("save:html")
    until(lambda: desk.said.startswith("Saved"))
    text = (tmp_path / "Report C-17 2026-09-21 client.html").read_text("utf-8")
    assert "Your muscle tests" in text
    assert "Muscle test report" not in text
    desk.report.saving.folder = tmp_path / "gone"
    desk.take("save:pdf")
    until(lambda: "cannot be written" in desk.said)
    assert "Choose another folder." in desk.said


def test_a_typed_name_is_printed_is_no_markup_and_is_forgotten(desk: Desk, tmp_path: Path) -> None:
    desk.report.show_part("client")
    desk.open()
    desk.type_name(HOSTILE)
    path = tmp_path / "named.html"
    proposed = desk.save(desk.report.panel.html, path)
    assert proposed == "Report Eve img src=x onerror= alert(1) & Co 2026-09-21 client.html"
    text = path.read_text("utf-8")
    assert "<img" not in text
    assert "Eve &lt;img src=x" in text
    desk.window.show_page("home")
    assert desk.report.panel.name.text() == ""
    assert desk.report.maker.drawn is None
    assert "Eve" not in desk.store.path.read_text("utf-8")
    desk.open()
    desk.save(desk.report.panel.html, tmp_path / "code.html")
    assert "Eve &lt;" not in (tmp_path / "code.html").read_text("utf-8")


def test_an_open_session_and_a_lost_logo_are_sentences_and_settings_are_near(desk: Desk, tmp_path: Path) -> None:
    desk.open(OPEN_SESSION)
    assert "Not finished. This session is not closed." in desk.notes()
    assert not any(note.warns for note in desk.report.panel.notes)
    assert desk.report.panel.letterhead.isVisible()
    desk.report.panel.letterhead.click()
    assert desk.window.page.name == "settings"
    letterhead = Letterhead(practice="Praxis am Kanal", logo=str(tmp_path / "lost.png"))
    desk.store.change(letterhead=letterhead)
    desk.open(OPEN_SESSION)
    until(lambda: "lost.png cannot be read" in desk.notes())
    assert [note.warns for note in desk.report.panel.notes] == [False, True]
    assert not desk.report.panel.letterhead.isVisible()
    desk.store.change(letterhead=Letterhead())
    desk.save(desk.report.panel.html, tmp_path / "head.html")
    assert "Praxis am Kanal" in (tmp_path / "head.html").read_text("utf-8")


def test_it_is_made_anew_where_the_session_went_on(desk: Desk, clinic: Path, tmp_path: Path) -> None:
    desk.open(OPEN_SESSION)
    assert desk.door.store is not None
    session = load_session(desk.door.store, OPEN_SESSION)
    note = Observe(kind="muscle", text="Sleeps badly", muscle="gluteus_maximus", side="left")
    said = session.take(note, at_s=time.time(), by="T1")
    append(desk.door.store, "T1", OPEN_SESSION, said.entries[-1:], expected_seq=session.state.seq)
    before = desk.report.maker.drawn
    desk.window.show_page("home")
    desk.window.show_page("report")
    until(lambda: desk.report.maker.drawn is not before and desk.drawn())
    desk.save(desk.report.panel.html, tmp_path / "more.html")
    assert "Sleeps badly" in (tmp_path / "more.html").read_text("utf-8")


def test_the_report_of_a_visit_that_goes_on_follows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nktsense.view.reports.page.SETTLED_S", 0.2)
    records(tmp_path).close()
    desk = Desk(tmp_path, tmp_path)
    try:
        begin = first_step("C-17")
        assert desk.house.visits.begin(begin)
        until(lambda: desk.house.driver.view is not None)
        desk.report.show_part("client")
        desk.open(begin.session)
        assert desk.page.offer.choices[-1].words == "Back to the session"
        before, view = desk.report.maker.drawn, desk.house.driver.view
        assert view is not None
        desk.house.driver.post(Choose("history:low_back", view.offer.key))
        until(lambda: desk.report.maker.drawn is not before and desk.drawn())
        desk.save(desk.report.panel.html, tmp_path / "on.html")
        seq = desk.house.driver.view.state.seq if desk.house.driver.view is not None else 0
        assert seq > view.state.seq
        assert f"step {seq}" in (tmp_path / "on.html").read_text("utf-8")
    finally:
        desk.house.stop()


def test_what_was_asked_for_last_is_shown_and_what_came_before_is_let_go(desk: Desk) -> None:
    desk.window.show_page(f"report:{SESSION}")
    until(lambda: desk.report.maker.busy)
    first = desk.house.work.jobs[-1]
    desk.window.show_page(f"report:{OPEN_SESSION}")
    assert first.progress.stopped
    until(desk.drawn)
    assert desk.report.maker.drawn is not None
    assert desk.report.maker.drawn.wish.session == OPEN_SESSION
    desk.window.show_page(f"report:{SESSION}")
    until(lambda: desk.report.maker.busy)
    desk.window.status.stop_wanted.emit(desk.house.work.jobs[-1])
    until(lambda: not desk.report.maker.busy)
    assert desk.report.maker.problem == "The report was not made: it was cancelled."
    assert not desk.report.panel.pdf.isEnabled()


def test_a_window_in_another_language_shows_the_same_session_in_newtons(make: MakeDesk, tmp_path: Path) -> None:
    desk = make()
    desk.report.show_part("client")
    desk.window.show_page(f"report:{SESSION}")
    desk.store.change(language="de", unit="kgf")
    desk.house.services.changed()
    assert desk.house.window is not desk.window
    desk.window = desk.house.window
    desk.window.show_page("report")
    until(desk.drawn)
    assert desk.page.session == SESSION
    desk.save(desk.report.panel.html, tmp_path / "de.html")
    text = (tmp_path / "de.html").read_text("utf-8")
    assert '<html lang="de"' in text
    assert "Gesäß" in text or "Muskel" in text
    assert "kgf" not in text


def test_a_session_that_is_not_there_and_no_records_are_sentences(make: MakeDesk) -> None:
    desk = make()
    desk.window.show_page(f"report:{SESSION[:-1]}e")
    until(lambda: bool(desk.report.maker.problem))
    assert "There is no session" in desk.report.maker.problem
    assert desk.page.offer.choices[0].id == "another"
    without = make(with_reports=False, there=False)
    without.window.show_page("report")
    assert without.page.shown is None
    assert [choice.id for choice in without.page.offer.choices] == ["leave"]
    empty = make(there=False)
    empty.window.show_page("report")
    assert empty.page.picking.words.text().startswith("The records are not open.")


def test_a_printer_gets_every_page_or_those_that_were_chosen(desk: Desk, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    desk.open()
    maker, reports = desk.report.maker, desk.house.services.reports
    assert maker.ready is not None
    assert reports is not None
    pictures = reports.pictures(maker.ready, "both", 60.0)
    for pages, count in (((0, 0), 3), ((2, 3), 2)):
        printer = made_ready(QPrinter(QPrinter.PrinterMode.HighResolution))
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setFromTo(*pages)
        assert print_pages(pictures, printer) == count
        printed = (tmp_path / "printed.pdf").read_bytes()
        assert printed.startswith(b"%PDF")
        assert printed.count(b"/Type /Page\n") == count


def test_where_there_is_no_printer_that_is_told_and_the_dialog_holds_nothing_up(desk: Desk) -> None:
    desk.open()
    printing = desk.report.printing
    printing.there = lambda: False
    desk.report.panel.print.click()
    assert "knows no printer" in desk.said
    printing.there = lambda: True
    desk.report.panel.print.click()
    dialog = printing.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    desk.window.show_page("home")
    assert printing.dialog is None


def test_everything_has_a_name_is_reached_in_order_and_fits_a_small_window(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    desk.window.resize(960, 540)
    QTest.qWait(50)
    preview = desk.report.preview
    assert preview.narrow
    for tab, there, gone in ((1, preview.panel, preview.pages), (0, preview.pages, preview.panel)):
        preview.tabs[tab].click()
        assert there.isVisible()
        assert not gone.isVisible()
    for button in desk.page.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    desk.report.saving.write(desk.report.maker.ready, "both", tmp_path / "a.html")  # type: ignore[arg-type]
    until(lambda: desk.said == "Saved: a.html")
    chain = [*preview.tabs, *preview.panel.chain, *preview.zooms.values(), preview.before, preview.after]
    for first, second in pairwise([*chain, preview.pages]):
        following = first.nextInFocusChain()
        while following.focusPolicy() == Qt.FocusPolicy.NoFocus or not desk.page.isAncestorOf(following):
            following = following.nextInFocusChain()
        assert following is second
    assert preview.pages.sheets.rects[0].right() <= preview.pages.viewport().width()
    shown_parts: list[QWidget] = [preview.before, preview.after, *preview.zooms.values(), *preview.tabs]
    for one in shown_parts:
        assert one.width() >= one.sizeHint().width()
        assert not any(
            one.geometry().intersects(other.geometry())
            for other in shown_parts
            if other is not one and other.parent() is one.parent()
        )


@pytest.mark.parametrize(
    ("client", "part", "name", "file"),
    [
        ("C-1", "both", "", "Report C-1 2026-09-21.pdf"),
        ("C-1", "client", "", "Report C-1 2026-09-21 client.pdf"),
        ("C/1:\u202e", "colleague", "", "Report C 1 2026-09-21 colleague.pdf"),
        ("C-1", "both", "Ann ../../etc", "Report Ann .. .. etc 2026-09-21.pdf"),
        ("C-1", "both", "x" * 200, f"Report {'x' * 60} 2026-09-21.pdf"),
    ],
)
def test_a_file_has_a_name_that_every_system_takes(client: str, part: Any, name: str, file: str) -> None:
    assert file_name(client, 1_790_000_000.0, part, name, "pdf") == file


@pytest.mark.parametrize("zoom", list(Zoom))
@pytest.mark.parametrize("room", [(1100, 560), (600, 200), (90, 40)])
def test_sheets_keep_the_shape_of_paper_and_never_overlap(zoom: Zoom, room: tuple[int, int]) -> None:
    sheets = laid_out(5, zoom, *room)
    for index, rect in enumerate(sheets.rects):
        assert rect.width() / rect.height() == pytest.approx(PAPER_IN[0] / PAPER_IN[1], rel=0.01)
        assert rect.bottom() < sheets.height_px
        assert rect.right() < sheets.width_px
        assert not any(rect.intersects(other) for other in sheets.rects[index + 1 :])
    if zoom is Zoom.WIDTH and room[0] > 300:
        assert sheets.rects[0].width() == room[0] - 2 * GAP_PX
    assert sheets.page_at(sheets.rects[3].top()) == 3 or zoom is Zoom.WHOLE
