"""A clinic's own file: what it changes and what stays, and what is said of every mistake in it."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from nktsense.errors import LibraryError
from nktsense.protocol.library import Battery, Muscle, Pair, Profile, load_library, partners_of, plan_battery
from nktsense.protocol.library.mistakes import LibraryFileError
from nktsense.protocol.library.toml_file import MAX_BYTES

PAGE = (Path(__file__).parents[2] / "docs" / "library.md").read_text("utf-8")
SHIPPED = load_library()
SOURCE = 'source = "our handbook"\n'


def example() -> str:
    [text] = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    return text


def written(path: Path, text: str) -> Path:
    file = path / "library.toml"
    file.write_text(text, "utf-8")
    return file


def mistakes(path: Path, text: str) -> tuple[str, ...]:
    with pytest.raises(LibraryFileError) as caught:
        load_library(written(path, text))
    assert all(mistake in str(caught.value) for mistake in caught.value.mistakes[:20])
    return caught.value.mistakes


def one(path: Path, text: str) -> str:
    [mistake] = mistakes(path, text)
    return mistake


class TestTheExampleOfThePage:
    def test_what_it_names_changes_and_the_rest_stays(self, tmp_path: Path) -> None:
        library = load_library(written(tmp_path, example()))
        before, after = SHIPPED.muscles["middle_deltoid"], library.muscles["middle_deltoid"]
        changed = {key for key in Muscle.__struct_fields__ if getattr(before, key) != getattr(after, key)}
        assert changed == {"test_position", "cautions", "source", "reviewed_by"}
        assert after.cautions == "We always test at 45°."
        assert after.review == "reviewed by: A. Example, physiotherapist"
        # The source of the one is not claimed for the words of the other.
        assert after.source.startswith("Handbook of the Lakeside practice, 2026 (test_position, cautions); the rest: ")
        assert after.source.endswith(before.source)
        assert library.origin["middle_deltoid"].changed == ("test_position", "cautions")
        assert "changes test_position, cautions, the rest stays" in library.origin["middle_deltoid"].text

    def test_what_it_adds_is_there(self, tmp_path: Path) -> None:
        file = written(tmp_path, example())
        library = load_library(file)
        assert len(library.muscles) == 63
        assert library.origin["adductor_squeeze"].text == str(file)
        assert library.muscles["adductor_squeeze"].reviewed_by == ""
        [pair] = library.pairs_of("adductor_squeeze")
        assert (pair.id, pair.words) == ("K01", "hypothesis to test")
        plan = plan_battery(library, "groin", side="left", profile="dancers", targets={"iliopsoas": 100.0})
        assert [(m.muscle, m.side, m.test) for m in plan.muscles] == [
            ("adductor_squeeze", "midline", "make"),
            ("iliopsoas", "left", "make"),
            ("gluteus_medius", "left", "make"),
        ]
        assert plan.muscles[1].target_n == pytest.approx(80.0)
        assert plan.rest_s == 90

    def test_order_and_hidden(self, tmp_path: Path) -> None:
        library = load_library(written(tmp_path, example()))
        assert [pair.id for pair in library.pairs[:3]] == ["P012", "K01", "P001"]
        assert len(library.pairs) == 66
        assert library.find("P036") is None
        assert library.hidden == ("P036",)
        assert library.warnings == ()
        first, *_ = partners_of(library, "gluteus_medius", "left")
        assert first[1] == "tensor_fasciae_latae"

    def test_the_page_names_every_key(self) -> None:
        for kind in (Muscle, Pair, Battery, Profile):
            for key in kind.__struct_fields__:
                assert f"`{key}`" in PAGE, (kind.__name__, key)


def test_without_a_file_it_is_as_it_comes(tmp_path: Path) -> None:
    empty = load_library(written(tmp_path, ""))
    assert empty.rows == SHIPPED.rows
    assert empty.warnings == ("the file holds nothing",)


def test_a_review_is_not_handed_on_to_changed_words(tmp_path: Path) -> None:
    text = f'[[muscle]]\nid = "soleus"\ncautions = "x"\n{SOURCE}'
    assert load_library(written(tmp_path, text)).muscles["soleus"].review == "reviewed by: nobody yet"


def test_a_review_of_the_shipped_words(tmp_path: Path) -> None:
    library = load_library(written(tmp_path, f'[[pair]]\nid = "P001"\nreviewed_by = "B"\n{SOURCE}'))
    assert library.pairs[0].review == "reviewed by: B"
    assert library.pairs[0].rationale == SHIPPED.pairs[0].rationale
    assert library.warnings == ()


def test_a_row_that_changes_nothing_is_told(tmp_path: Path) -> None:
    library = load_library(written(tmp_path, f'[[muscle]]\nid = "soleus"\n{SOURCE}'))
    assert library.warnings == ('[[muscle]] "soleus": it changes nothing',)


def test_pairs_and_batteries_follow_a_hidden_muscle(tmp_path: Path) -> None:
    library = load_library(written(tmp_path, 'hidden = ["multifidus"]'))
    assert "multifidus" not in library.muscles
    assert not [pair for pair in library.pairs if "multifidus" in (pair.inhibited, pair.facilitated)]
    assert "multifidus" not in library.batteries["low-back"].muscles
    assert set(library.hidden) == {"multifidus", "P039"}
    assert "pair P039 goes with multifidus, which the file hides" in library.warnings
    assert "battery low-back is without multifidus, which the file hides" in library.warnings


def test_a_battery_without_muscles_is_none(tmp_path: Path) -> None:
    names = ", ".join(f'"{name}"' for name in SHIPPED.batteries["posture"].muscles)
    library = load_library(written(tmp_path, f"hidden = [{names}]"))
    assert "posture" not in library.batteries
    assert "battery posture has no muscle left and is hidden" in library.warnings


def test_a_pain_limit_above_what_can_be_compared_is_told(tmp_path: Path) -> None:
    text = f'[[profile]]\nid = "athlete"\npain_limit_nrs = 6\n{SOURCE}'
    [warning] = load_library(written(tmp_path, text)).warnings
    assert warning.startswith('[[profile]] "athlete": pain_limit_nrs is 6; with pain above 4 no retest is comparable')


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            '[[muscle]]\nid = "gluteus_maximus"\nhhd = "maybe"',
            '[[muscle]] "gluteus_maximus": hhd is "maybe"; it is yes, limited, strap or no',
        ),
        (
            '[[muscle]]\nid = "soleus"\ncaution = "x"',
            '[[muscle]] "soleus": "caution" is no key here (nearest: "cautions")',
        ),
        ('[[muscle]]\nid = "soleus"\npaired = "yes"', '[[muscle]] "soleus": paired is "yes"; it is true or false'),
        (
            '[[muscle]]\nid = "soleus"\nnorm_action = "heel_raise"',
            '[[muscle]] "soleus": norm_action is "heel_raise"; the tables of norms hold ankle_dorsiflexion,',
        ),
        ('[[muscle]]\nid = "soleus"\nregion = "calf"', '[[muscle]] "soleus": region is "calf"; it is ankle,'),
        ('[[muscle]]\nid = "soleus"\nregion = "knee/calf"', '[[muscle]] "soleus": region is "calf"; it is ankle,'),
        (
            '[[muscle]]\nid = "soleus"\nlever_fallback = "a hand"',
            '[[muscle]] "soleus": lever_fallback is "a hand"; it is metres such as',
        ),
        (
            '[[muscle]]\nid = "popliteus"\nhhd = "yes"\npad_site = ""',
            '[[muscle]] "popliteus": pad_site or resist_direction is empty; only with hhd "no"',
        ),
        ('[[muscle]]\nid = "two words"', '[[muscle]] number 1: id is "two words"; it is letters, digits, - and _'),
        ('[[muscle]]\nname = "x"', "[[muscle]] number 1: id is missing"),
        (
            '[[muscle]]\nid = "new_one"\nname = "x"',
            '[[muscle]] "new_one": region, joint, action, test_position, hhd and confidence are missing',
        ),
        (
            '[[muscle]]\nid = "soleus"\ncautions = "\\u001b[2J"',
            '[[muscle]] "soleus": cautions holds the character U+001B, which cannot be shown; leave it out',
        ),
        (
            '[[muscle]]\nid = "soleus"\ncautions = "\\u202egnp"',
            '[[muscle]] "soleus": cautions holds the character U+202E, which cannot be shown; leave it out',
        ),
        ('[[pair]]\nid = "P001"\nevidence = "E9"', '[[pair]] "P001": evidence is "E9"; it is E0, E1 or E2'),
        (
            '[[pair]]\nid = "P001"\nfacilitated = "ilio_psoas"',
            '[[pair]] "P001": facilitated is "ilio_psoas", which is no muscle of the library (nearest: "iliopsoas")',
        ),
        (
            '[[pair]]\nid = "P001"\nfacilitated = "gluteus_maximus"',
            '[[pair]] "P001": it pairs gluteus_maximus with itself',
        ),
        (
            '[[pair]]\nid = "P003"\nfacilitated = "iliopsoas"',
            '[[pair]] "P003": it is the pair P001 once more; change that one by its id',
        ),
        ('[[battery]]\nid = "posture"\nmuscles = []', '[[battery]] "posture": muscles is a list; it is a list of 1 to'),
        (
            '[[battery]]\nid = "posture"\nmuscles = ["soleus", "rhomboid"]',
            '[[battery]] "posture": muscles names "rhomboid", which is no muscle of the library (nearest: "rhomboids")',
        ),
        (
            '[[battery]]\nid = "posture"\nmuscles = ["soleus", "scm", "soleus"]',
            '[[battery]] "posture": muscles names soleus twice',
        ),
        ('[[profile]]\nid = "athlete"\ntrials = 2', '[[profile]] "athlete": trials is 2; it is a whole number from 3'),
        (
            '[[profile]]\nid = "athlete"\nrest_s = nan',
            '[[profile]] "athlete": rest_s is nan; it is a number from 10 to 900',
        ),
        (
            '[[profile]]\nid = "athlete"\nhold_ratio = 0.8',
            '[[profile]] "athlete": "hold_ratio" is no key here',
        ),
        (
            '[[profile]]\nid = "posture"\ntitle = "P"\nwords = "w"\ntest = "make"',
            '[[profile]] "posture": a battery has this id already; choose another',
        ),
    ],
)
def test_a_mistake_is_told_by_table_row_and_key(tmp_path: Path, row: str, told: str) -> None:
    assert one(tmp_path, f"{row}\n{SOURCE}").startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('hidden = ["P999"]', 'hidden names "P999", which is no row of the library'),
        ('order = ["soleus"]', 'order names "soleus", which is no pair of the library'),
        ('hidden = ["P001", "P001"]', "hidden names P001 twice"),
        ("hidden = [7]", "hidden is a list; it is a list"),
        ('hidden = "P001"', 'hidden is "P001"; it is a list'),
        ('[[muscles]]\nid = "soleus"', '"muscles" is no table here (nearest: "muscle")'),
        ('[muscle]\nid = "soleus"', "muscle is a table; its rows are written [[muscle]], with two brackets"),
        ("muscle = [1]", "[[muscle]] number 1: it is 1; it is a table"),
        ('[[muscle]]\nid = "soleus"\ncautions = "x"', '[[muscle]] "soleus": source is missing; a row that changes'),
        ('[[muscle]]\nid = "soleus"\nsource = "  "', '[[muscle]] "soleus": source is empty; say where the row'),
        ('[[muscle]]\nid = "soleus"\nsource = ""', '[[muscle]] "soleus": source is empty; say where the row'),
    ],
)
def test_a_mistake_in_the_file_itself_is_told(tmp_path: Path, text: str, told: str) -> None:
    assert one(tmp_path, text).startswith(told)


def test_two_rows_of_one_id_are_a_mistake(tmp_path: Path) -> None:
    row = f'[[muscle]]\nid = "soleus"\ncautions = "x"\n{SOURCE}'
    assert one(tmp_path, row + row) == '[[muscle]] "soleus": there are two rows of this id; keep one'


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    rows = "".join(f'[[pair]]\nid = "P{n:03d}"\nevidence = "E{n}"\n{SOURCE}' for n in range(3, 28))
    file = written(tmp_path, rows)
    with pytest.raises(LibraryFileError) as caught:
        load_library(file)
    assert len(caught.value.mistakes) == 25
    assert f"{file} holds 25 mistakes:" in str(caught.value)
    assert '[[pair]] "P003": evidence is "E3"; it is E0, E1 or E2.' in str(caught.value)
    assert "… and 5 more." in str(caught.value)
    assert str(caught.value).endswith("Nothing of the file is used until it is corrected.")


def test_a_muscle_with_a_mistake_is_not_told_as_unknown_too(tmp_path: Path) -> None:
    battery = f'[[battery]]\nid = "b"\ntitle = "b"\nwords = "b"\nmuscles = ["new_one"]\n{SOURCE}'
    told = one(tmp_path, f'[[muscle]]\nid = "new_one"\n{SOURCE}{battery}')
    assert told.startswith('[[muscle]] "new_one": name, region')


class TestFilesThatAreNone:
    def refusal(self, path: Path) -> str:
        with pytest.raises(LibraryError) as caught:
            load_library(path)
        return str(caught.value)

    def test_a_missing_one(self, tmp_path: Path) -> None:
        assert "There is no library file" in self.refusal(tmp_path / "none.toml")

    def test_a_folder(self, tmp_path: Path) -> None:
        assert "is no ordinary file" in self.refusal(tmp_path)

    def test_a_pipe_does_not_keep_anybody_waiting(self, tmp_path: Path) -> None:
        if not hasattr(os, "mkfifo"):
            pytest.skip("no named pipes here")
        os.mkfifo(tmp_path / "pipe")
        assert "is no ordinary file" in self.refusal(tmp_path / "pipe")

    def test_a_name_that_no_file_can_have(self) -> None:
        assert "cannot be read" in self.refusal(Path("a\0b"))
        assert "cannot be read" in self.refusal(Path("x" * 5000))

    def test_a_large_one(self, tmp_path: Path) -> None:
        file = written(tmp_path, "# " + "x" * MAX_BYTES)
        assert "larger than 1024 KiB" in self.refusal(file)

    def test_one_of_just_the_size(self, tmp_path: Path) -> None:
        library = load_library(written(tmp_path, "#" + "x" * (MAX_BYTES - 1)))
        assert library.muscles == load_library().muscles

    def test_another_encoding(self, tmp_path: Path) -> None:
        file = tmp_path / "latin.toml"
        file.write_bytes('# Ärztin\n[[muscle]]\nid = "soleus"\nname = "ä"\n'.encode("latin-1"))
        assert "is not written in UTF-8 (line 1)" in self.refusal(file)

    def test_the_mark_of_an_editor_does_no_harm(self, tmp_path: Path) -> None:
        file = tmp_path / "bom.toml"
        file.write_bytes(b"\xef\xbb\xbfhidden = ['P001']\r\n")
        assert load_library(file).hidden == ("P001",)

    def test_no_toml(self, tmp_path: Path) -> None:
        assert "is no TOML:" in self.refusal(written(tmp_path, "[[muscle]\nid = 1"))

    def test_keys_in_keys_without_end(self, tmp_path: Path) -> None:
        began = time.process_time()
        assert "more than 1000 dots" in self.refusal(written(tmp_path, ".".join("a" * 500_000) + " = 1"))
        assert time.process_time() - began < 5

    @pytest.mark.parametrize("text", ["x = " + "[" * 50_000, "hidden = [0x" + "f" * 9000 + "]", "x = " + "9" * 9000])
    def test_values_without_end(self, tmp_path: Path, text: str) -> None:
        assert self.refusal(written(tmp_path, text))
