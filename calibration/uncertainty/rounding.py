"""A result as it is written: its uncertainty to two digits, its value to the same place."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

from calibration._checks import finite, positive

_DIGITS: Final = 2
_NO_DOUBT: Final = Decimal("0.05")
_EXACT: Final = Context(prec=60)


@dataclass(frozen=True, slots=True)
class Rounded:
    """A value and its expanded uncertainty, ready to print.

    Attributes:
        value: The value, to the place of the uncertainty's last digit.
        expanded_u: The uncertainty, two digits that count.
    """

    value: Decimal
    expanded_u: Decimal

    @property
    def value_text(self) -> str:
        """The value without an exponent."""
        return f"{self.value:f}"

    @property
    def u_text(self) -> str:
        """The uncertainty without an exponent."""
        return f"{self.expanded_u:f}"


def round_uncertainty(expanded_u: float) -> Decimal:
    """Return an uncertainty to two significant digits, up in doubt.

    What lies more than 0.05 of the last digit above goes up. So 10.47 becomes 11 and 28.05 stays 28, the two examples
    of GUM 7.2.6 (from memory, not checked); rounding down never takes more than half a percent away.

    Args:
        expanded_u: The uncertainty, in any unit.

    Returns:
        The rounded uncertainty.

    Raises:
        CalibrationError: It is no number above 0.
    """
    exact = Decimal(repr(float(positive("The uncertainty", expanded_u))))
    place = exact.adjusted() - (_DIGITS - 1)
    unit = Decimal(1).scaleb(place)
    whole = int(exact / unit)
    if exact / unit - whole > _NO_DOUBT:
        whole += 1
    result = Decimal(whole).scaleb(place)
    if result.adjusted() > exact.adjusted():  # 9.96 became 10: two digits are one place higher now
        result = result.quantize(unit.scaleb(1), context=_EXACT)
    return result


def rounded(value: float, expanded_u: float) -> Rounded:
    """Return a value and its uncertainty as they are written.

    Args:
        value: The value.
        expanded_u: Its expanded uncertainty, in the same unit.

    Returns:
        Both, to the same place.

    Raises:
        CalibrationError: The value is no number, or the uncertainty is none above 0.
    """
    u = round_uncertainty(expanded_u)
    exact = Decimal(repr(float(finite("The value", value))))
    place = Decimal(1).scaleb(int(u.as_tuple().exponent))
    return Rounded(exact.quantize(place, rounding=ROUND_HALF_EVEN, context=_EXACT), u)
