"""Muscles, pairs, batteries and profiles: what a row of the library holds. Every row says its source and reviewer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Final, Literal

from msgspec import Meta

from nktsense.protocol.part import Part
from nktsense.protocol.session.plan import MIN_TRIALS, TestKind

HYPOTHESIS: Final = "hypothesis to test"
EVIDENCE: Final[Mapping[str, str]] = {
    "E0": "told by practitioners; nothing else is known of it",
    "E1": "plausible: a shared action or a known substitution; no data on whether it can be found in a person",
    "E2": "groups of patients differ from others in EMG; not shown to find a pair in one person",
}
"""What a level of evidence means. None of them says that a pair can be diagnosed or that treating it helps."""
LEVER_SOURCE: Final = (
    "shares of the stature from memory of Winter (Drillis & Contini), not checked; measure the lever where you can"
)
"""Where the fallback levers come from."""
SHIPPED: Final = "nktsense"
"""Origin of a row that comes with the program."""

Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\Z")]
Words = Annotated[str, Meta(max_length=2000)]
Text = Annotated[str, Meta(min_length=1, max_length=2000)]
Name = Annotated[str, Meta(min_length=1, max_length=120)]
Short = Annotated[str, Meta(max_length=120)]
Nrs = Annotated[float, Meta(ge=0, le=10)]

Hhd = Literal["yes", "limited", "strap", "no"]
Laterality = Literal["ipsi", "contra", "either", "none"]
Evidence = Literal["E0", "E1", "E2"]


class Row(Part, frozen=True, kw_only=True):
    """What every row has.

    Attributes:
        id: Identifier; a session keeps it.
        source: Where the row comes from, and whether that was checked.
        reviewed_by: Who reviewed it; "" for nobody yet.
    """

    id: Id
    source: Text
    reviewed_by: Short = ""

    @property
    def review(self) -> str:
        """Who reviewed it, in words."""
        return f"reviewed by: {self.reviewed_by or 'nobody yet'}"

    @property
    def provenance(self) -> str:
        """Source and review in one line."""
        return f"{self.source.rstrip('. ')}; {self.review}"


class Muscle(Row, frozen=True, kw_only=True):
    """A muscle, or an action of several, and how it is tested. No test isolates one muscle.

    Attributes:
        name: What people call it.
        region: Region of the body by which screening restricts tests; ``hip/knee`` lies in both.
        joint: The joint.
        action: What it does in the test.
        test_position: Position of the person.
        pad_site: Where the pad goes.
        resist_direction: Where the tester pushes.
        stabilisation: What is held.
        substitutions: What else may do the work, and how that is seen.
        roots: Nerve roots; texts differ.
        nerve: Nerve.
        lever_from: Landmark at which the lever arm begins, or "".
        lever_to: Where it ends.
        lever_fallback: Lever arm where none was measured: metres, or a share of the stature H as in ``0.245H-0.05``.
        hhd: Whether a hand-held dynamometer can test it: ``yes``, ``limited``, held by a ``strap``, or ``no``: recorded
            in words, never scored.
        hhd_note: More of that.
        break_test: False where no tester can break it with this instrument.
        paired: False for what lies in the midline and has no side.
        gravity: Whether it works against gravity in the test position.
        norm_action: The action that tables of reference values know it by, or "".
        cautions: What to beware of.
        confidence: How sure it is that the source says so; says nothing of how good the test is.
    """

    name: Name
    region: Name
    joint: Name
    action: Name
    test_position: Text
    hhd: Hhd
    confidence: Literal["high", "moderate", "low"]
    pad_site: Words = ""
    resist_direction: Words = ""
    stabilisation: Words = ""
    substitutions: Words = ""
    roots: Short = ""
    nerve: Short = ""
    lever_from: Short = ""
    lever_to: Short = ""
    lever_fallback: Short = ""
    hhd_note: Words = ""
    break_test: bool = True
    paired: bool = True
    gravity: Literal["against", "neutral", "none"] = "none"
    norm_action: Short = ""
    cautions: Words = ""

    @property
    def scorable(self) -> bool:
        """False for a muscle that is recorded in words only, never scored."""
        return self.hhd != "no"

    @property
    def breakable(self) -> bool:
        """Whether a tester can do a break test of it: by hand, on a limb that can yield."""
        return self.break_test and self.hhd in ("yes", "limited")


class Pair(Row, frozen=True, kw_only=True):
    """A muscle thought inhibited and a partner that may compensate for it: a hypothesis to test, not a finding.

    Attributes:
        inhibited: Identifier of the muscle thought inhibited.
        facilitated: Identifier of the partner thought facilitated.
        laterality: The partner's side beside the muscle's: the same, the other, either, or of no meaning.
        relation: How the two are related.
        evidence: Level of evidence; see ``EVIDENCE``.
        rationale: What is told of it.
    """

    inhibited: Id
    facilitated: Id
    laterality: Laterality
    relation: Name
    evidence: Evidence
    rationale: Text

    @property
    def words(self) -> str:
        """What it is to be called wherever it is shown."""
        return HYPOTHESIS

    @property
    def evidence_words(self) -> str:
        """What its level of evidence means."""
        return EVIDENCE[self.evidence]


class Battery(Row, frozen=True, kw_only=True):
    """Muscles to be tested one after the other.

    Attributes:
        title: What it is called.
        words: What it is for.
        muscles: Identifiers in order; those recorded in words only may be among them.
    """

    title: Name
    words: Text
    muscles: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=40)]


class Profile(Row, frozen=True, kw_only=True):
    """How people of a kind are tested: cautions, load and rest. No rule by which a trial is judged is changed.

    Attributes:
        title: What it is called.
        words: Whom it is for.
        cautions: What to beware of with all muscles.
        test: Kind of test that is planned, where the muscle allows it.
        target_share: Share of a muscle's target load that is planned.
        rest_s: Shortest rest between trials, s.
        trials: Trials of a test.
        retest_within_s: Time from the end of an intervention in which a retest is timely, s.
        pain_limit_nrs: Pain above this asks for an end of the test, 0 to 10.
        pain_rise_nrs: A rise of pain above this asks for it too.
    """

    title: Name
    words: Words
    test: TestKind
    cautions: Words = ""
    target_share: Annotated[float, Meta(ge=0.05, le=2)] = 1.0
    rest_s: Annotated[float, Meta(ge=10, le=900)] = 60.0
    trials: Annotated[int, Meta(ge=MIN_TRIALS, le=20)] = MIN_TRIALS
    retest_within_s: Annotated[float, Meta(ge=10, le=900)] = 60.0
    pain_limit_nrs: Nrs = 4.0
    pain_rise_nrs: Nrs = 2.0


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a row comes from.

    Attributes:
        file: ``nktsense``, or the clinic's file.
        changed: Keys of a shipped row that the clinic's file changed; the others stay as shipped.
    """

    file: str
    changed: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """In words."""
        if self.changed:
            return f"{SHIPPED}; {self.file} changes {', '.join(self.changed)}, the rest stays"
        return self.file


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that a session can be planned from.

    Attributes:
        muscles: By identifier, in the order of the library.
        pairs: In the order of the user.
        batteries: By identifier.
        profiles: By identifier.
        origin: Where each row comes from, by its identifier; none is given twice.
        hidden: Identifiers of rows that the clinic's file takes out, and of pairs that went with them.
        warnings: What is worth a look, though nothing is wrong.
    """

    muscles: Mapping[str, Muscle]
    pairs: tuple[Pair, ...]
    batteries: Mapping[str, Battery]
    profiles: Mapping[str, Profile]
    origin: Mapping[str, Origin] = field(default_factory=dict[str, Origin])
    hidden: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row of the four tables."""
        return (*self.muscles.values(), *self.pairs, *self.batteries.values(), *self.profiles.values())

    def find(self, identifier: str) -> Row | None:
        """Return the row of an identifier in any table, or None."""
        return next((row for row in self.rows if row.id == identifier), None)

    def pairs_of(self, muscle: str) -> tuple[Pair, ...]:
        """Return the pairs in which a muscle is thought inhibited, in the order of the user."""
        return tuple(pair for pair in self.pairs if pair.inhibited == muscle)
