"""What a run has gathered so far: points, what was taken again, and what a person said."""

from __future__ import annotations

from dataclasses import dataclass, field

from calibration.errors import CalibrationError
from calibration.points import Discarded, Point


@dataclass(slots=True)
class Gathered:
    """Points and words of a run.

    Attributes:
        points: Points that count, in order.
        discarded: Points that were taken again, with reasons.
        log: What a person did or decided, a sentence each, in order.
        dropped: How many readings were no numbers.
    """

    points: list[Point] = field(default_factory=list[Point])
    discarded: list[Discarded] = field(default_factory=list[Discarded])
    log: list[str] = field(default_factory=list[str])
    dropped: int = 0

    @property
    def next_number(self) -> int:
        """Number of the next point; none is given twice."""
        return 1 + len(self.points) + len(self.discarded)

    def said(self) -> tuple[str, ...]:
        """Return the log, with the readings that were left out."""
        dropped = [f"{self.dropped} readings were no numbers and were left out."] if self.dropped else []
        return (*self.log, *dropped)

    def take_back(self, number: int, reason: str) -> tuple[Point, bool]:
        """Discard a point that is to be taken again, with all that must be taken again with it.

        The latest goes alone; an earlier one, or one of creep, which counts from when the force came on, with its
        series and all after it.

        Returns:
            The first point that was discarded, and whether it is the whole series.

        Raises:
            CalibrationError: There is no such point.
        """
        points = self.points
        position = next((i for i, point in enumerate(points) if point.number == number), None)
        if position is None:
            raise CalibrationError(f"There is no point {number} that could be taken again.")
        point = points[position]
        if position != len(points) - 1 or point.role == "creep":
            position = next(i for i, other in enumerate(points) if other.series == point.series)
        again = tuple(points[position:])
        del points[position:]
        self.discarded.extend(Discarded(point=one, reason=reason) for one in again)
        self.log.append(
            f"Point {number} ({point.where()}) is taken again: {reason}. {len(again)} readings are discarded."
        )
        return again[0], again[0].role == "zero_before"
