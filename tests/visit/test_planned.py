"""What a session begins with, where something is missing: told so that a window and a terminal can both show it."""

from __future__ import annotations

from pathlib import Path

import pytest

from nktsense.errors import LibraryError, SettingsError
from nktsense.protocol.library.load import load_library
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.testers import Tester, add_tester
from nktsense.verbs.session.planned import by_options
from nktsense.visit import planned
from nktsense.visit.planned import Wanted, plan_of

LIBRARY = load_library()


@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        (Wanted("low-back", sham=True), SettingsError),
        (Wanted("low-back", side="up"), SettingsError),
        (Wanted("low-back", targets=("gluteus_maximus=much",)), SettingsError),
        (Wanted("low-back", targets=("nobody=100",)), SettingsError),
        (Wanted("nothing"), LibraryError),
    ],
)
def test_a_plan_that_cannot_be_made_is_told_without_the_words_of_a_terminal(
    wanted: Wanted, error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        plan_of(LIBRARY, wanted)
    assert "--" not in str(caught.value)
    assert "nktsense " not in str(caught.value)


def test_who_tests_has_to_be_said_where_there_are_several(tmp_path: Path) -> None:
    with open_store(tmp_path / "records.db", KeySource(key_file=tmp_path / "key"), create=True) as store:
        add_tester(store, "T1", Tester("T1"))
        add_tester(store, "T1", Tester("T2", licensed=True, licence="PT 7"))
        for codes, licence in (((), ""), (("T2",), "PT 8")):
            with pytest.raises(SettingsError) as caught:
                planned.testers_of(store, codes, licence=licence)
            assert "--" not in str(caught.value)
        assert planned.testers_of(store, ("t2",), licence="")[0].licence == "PT 7"


def test_the_command_line_names_its_options() -> None:
    with pytest.raises(SettingsError, match=r"need a seed.*Give --seed"), by_options():
        plan_of(LIBRARY, Wanted("low-back", blind=True))
    with pytest.raises(SettingsError, match=r"no side\. Say left or right"), by_options():
        plan_of(LIBRARY, Wanted("low-back", side="up"))
