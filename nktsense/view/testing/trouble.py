"""What is wrong with a stream while its device is connected: in a word, a shape and a sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from nktsense.view.look.tokens import Mark, Role
from nktsense.view.words import tr


class Trouble(StrEnum):
    """What is wrong; a connection that is gone is told by its state."""

    NO_READING = "no_reading"
    """Nothing has come yet, as must be for a moment."""
    STILL_NO_READING = "still_no_reading"
    """Nothing has come for longer than a device needs to begin."""
    SILENT = "silent"
    """Readings came, and come no longer."""
    BEYOND_RANGE = "beyond_range"
    FAULTY = "faulty"
    COUNTS = "counts"
    """Nothing makes a force of what it sends."""

    @property
    def asks(self) -> bool:
        """Whether it goes away only when a person does something."""
        return self not in (Trouble.NO_READING, Trouble.COUNTS)

    @property
    def without_force(self) -> bool:
        """Whether nobody knows what is pressed now: no number may be shown."""
        return self is not Trouble.COUNTS


TROUBLE_LOOKS: Final[dict[Trouble, tuple[Mark, Role]]] = {
    Trouble.NO_READING: (Mark.DOTS, "muted"),
    Trouble.STILL_NO_READING: (Mark.DOTS, "caution"),
    Trouble.SILENT: (Mark.DASH, "caution"),
    Trouble.BEYOND_RANGE: (Mark.ABOVE, "caution"),
    Trouble.FAULTY: (Mark.CROSS, "caution"),
    Trouble.COUNTS: (Mark.TRIANGLE, "caution"),
}
"""Shape and colour of each. The triangle is that of the trace of raw counts."""


def trouble_word(trouble: Trouble) -> str:
    """Return the word of a trouble where the phase stands, in capitals."""
    return {
        Trouble.NO_READING: tr("NO READING YET"),
        Trouble.STILL_NO_READING: tr("NO READING YET"),
        Trouble.SILENT: tr("SILENT"),
        Trouble.BEYOND_RANGE: tr("BEYOND ITS RANGE"),
        Trouble.FAULTY: tr("SENSOR FAULTY"),
        Trouble.COUNTS: tr("COUNTS ONLY"),
    }[trouble]


def trouble_title(trouble: Trouble) -> str:
    """Return the same as it stands in the place of the verdict."""
    return {
        Trouble.NO_READING: tr("No reading yet"),
        Trouble.STILL_NO_READING: tr("No reading yet"),
        Trouble.SILENT: tr("Silent"),
        Trouble.BEYOND_RANGE: tr("Beyond its range"),
        Trouble.FAULTY: tr("Sensor faulty"),
        Trouble.COUNTS: tr("Counts only"),
    }[trouble]


def trouble_sentence(trouble: Trouble) -> str:
    """Return what it means, and what to do."""
    return {
        Trouble.NO_READING: tr("Connected. It waits for the first reading."),
        Trouble.STILL_NO_READING: tr(
            "Connected, but no reading has come. Check that the device is switched on and measures, and its cable."
        ),
        Trouble.SILENT: tr("Connected, but nothing comes. Check that the device is switched on, and its cable."),
        Trouble.BEYOND_RANGE: tr(
            "The sensor stands at the end of its range: no force. With nothing on the pad, a wire of the load cell is "
            "off; with a push, it is too strong for the cell."
        ),
        Trouble.FAULTY: tr(
            "The device says that its force sensor does not answer or is stuck: no force. Check the sensor's wires, "
            "then unplug the device and plug it in again."
        ),
        Trouble.COUNTS: tr(
            "The device sends counts, and there is no calibration that makes newtons of them: no force, no trial. Make "
            "one under Devices, Calibrate, or with nktsense calibrate (docs/calibration.md)."
        ),
    }[trouble]


def trouble_briefly(trouble: Trouble) -> str:
    """Return the same in two lines of a narrow column, so that nothing below them has to move."""
    short = {
        Trouble.STILL_NO_READING: tr("No reading has come: check that it measures, and its cable."),
        Trouble.BEYOND_RANGE: tr("No force: a wire of the cell is off, or the push is too strong for it."),
        Trouble.FAULTY: tr("No force: the sensor does not answer or is stuck. Check its wires."),
    }
    return short.get(trouble) or trouble_sentence(trouble)
