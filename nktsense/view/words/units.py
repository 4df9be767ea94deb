"""The unit in which forces are shown, and forces in sentences in that unit."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from nktsense.view.words.language import number

NEWTONS_PER_KGF: Final = 9.80665
NEWTONS_PER_LBF: Final = 4.4482216152605
_GRACE: Final = 0.02
"""So little above a step an uncertainty is not rounded up: it is not known that well."""
_NUMBER = r"[-−+]?\d+(?:[.,]\d+)?"
_FORCE: Final = re.compile(
    rf"(?<![\w.,/])(?P<first>{_NUMBER})"
    rf"(?P<more>(?:\s?(?:±|–|−|to|bis|a|and|und|y|or|oder|o|/)\s?{_NUMBER})*)"
    r"(?P<blank>\s?)N(?P<per>/s)?(?![\w/·²³-])"
)
_MORE: Final = re.compile(rf"(\s?(?:±|–|−|to|bis|a|and|und|y|or|oder|o|/)\s?)({_NUMBER})")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit in which forces are shown.

    Attributes:
        name: Its symbol: ``N``, ``kgf``, ``lbf`` or ``N·m``.
        per_newton: What a newton is in it.
        decimals: Digits behind the decimal sign of a force that is known to the newton.
    """

    name: str = "N"
    per_newton: float = 1.0
    decimals: int = 0

    def text(self, force_n: float, u_n: float | None = None) -> str:
        """Return a force with its unit, and with ± where its expanded uncertainty is given, rounded up.

        Args:
            force_n: The force, N.
            u_n: Its expanded uncertainty, N, or None.
        """
        return self._told(force_n, u_n, self.decimals + (1 if abs(force_n) < 10 else 0))

    def three_digits(self, force_n: float, u_n: float | None = None) -> str:
        """Return the same with three significant digits, whatever the unit is."""
        value = abs(force_n * self.per_newton)
        return self._told(force_n, u_n, 0 if value >= 100 else 1 if value >= 10 else 2)

    def _told(self, force_n: float, u_n: float | None, fine: int) -> str:
        within = "" if u_n is None else f" ± {number(_up(u_n * self.per_newton, fine), fine)}"
        return f"{number(force_n * self.per_newton, fine)}{within} {self.name}"


NEWTON: Final = Unit()
_UNITS: Final = {
    "N": NEWTON,
    "kgf": Unit("kgf", 1 / NEWTONS_PER_KGF, 1),
    "lbf": Unit("lbf", 1 / NEWTONS_PER_LBF, 1),
}


@dataclass
class _Chosen:
    """What was chosen.

    Attributes:
        name: Name of the unit.
        lever_m: Lever arm of the test that is shown, m, or None.
        lacking: A force was shown in N, because the lever arm for its torque is not known.
        told: That was said.
    """

    name: str = "N"
    lever_m: float | None = None
    lacking: bool = False
    told: bool = False


_chosen = _Chosen()


def set_unit(name: str) -> None:
    """Choose the unit of what is shown from now on.

    Args:
        name: ``N``, ``kgf``, ``lbf`` or ``Nm`` (also ``N·m``).

    Raises:
        ValueError: There is no such unit here.
    """
    wanted = "Nm" if name in ("Nm", "N·m") else name
    if wanted not in (*_UNITS, "Nm"):
        raise ValueError(f"{name} is no unit in which forces are shown. Choose N, kgf, lbf or Nm.")
    _chosen.name, _chosen.lacking, _chosen.told = wanted, False, False


def set_lever(lever_m: float | None) -> None:
    """Say which lever arm turns the forces that are shown into torques.

    Args:
        lever_m: The lever arm, m; None where it is not known.
    """
    _chosen.lever_m = lever_m if lever_m is not None and math.isfinite(lever_m) and lever_m > 0 else None


def unit_now() -> Unit:
    """Return the unit in which a force is shown now; newtons for a torque whose lever arm is not known."""
    if _chosen.name != "Nm":
        return _UNITS[_chosen.name]
    if _chosen.lever_m is None:
        _chosen.lacking = True
        return NEWTON
    return Unit("N·m", _chosen.lever_m, _decimals(_chosen.lever_m, 0))


def torque_lacks_lever() -> bool:
    """Return once that torques were asked for and forces are shown, because no lever arm is known; then False."""
    if not _chosen.lacking or _chosen.told:
        return False
    _chosen.told = True
    return True


def force_text(force_n: float, u_n: float | None = None) -> str:
    """Return a force in the chosen unit, such as ``11.4 ± 0.4 kgf``.

    Args:
        force_n: The force, N.
        u_n: Its expanded uncertainty, N, or None.
    """
    return unit_now().text(force_n, u_n)


def three_digits(force_n: float, u_n: float | None = None) -> str:
    """Return a force in the chosen unit with three significant digits, such as ``57.3 ± 0.1 N·m``.

    Args:
        force_n: The force, N; or a speed of it, N/s.
        u_n: Its expanded uncertainty, N, or None; rounded up to the digits that are shown.
    """
    return unit_now().three_digits(force_n, u_n)


def in_unit(text: str) -> str:
    """Return a text with its forces, which are in N or N/s, in the chosen unit; any other N stays.

    Args:
        text: The text, with decimal points.
    """
    if "N" not in text or _chosen.name == "N" or _FORCE.search(text) is None:
        return text
    unit = unit_now()
    return text if unit is NEWTON else _FORCE.sub(lambda found: _converted(found, unit), text)


def _converted(found: re.Match[str], unit: Unit) -> str:
    first = found["first"]
    more = [(between, figures) for between, figures in _MORE.findall(found["more"])]
    fine = max(_fine(figures, unit) for figures in (first, *(figures for _, figures in more)))
    told = _shown(_value(first) * unit.per_newton, first, fine)
    for between, figures in more:
        value = _value(figures) * unit.per_newton
        told += between + _shown(_up(value, fine) if "±" in between else value, figures, fine)
    return f"{told}{found['blank']}{unit.name}{found['per'] or ''}"


def _fine(figures: str, unit: Unit) -> int:
    """Return how many decimals keep what the figures in N tell."""
    return _decimals(unit.per_newton, len(figures.replace(",", ".").partition(".")[2]))


def _decimals(per_newton: float, decimals: int) -> int:
    return max(math.ceil(decimals - math.log10(per_newton) - 1e-9), 0)


def _value(figures: str) -> float:
    return float(figures.replace("−", "-").replace(",", "."))


def _shown(value: float, figures: str, decimals: int) -> str:
    plain = f"{round(value, decimals) + 0.0:.{decimals}f}".replace("-", "−" if "-" not in figures else "-")
    return f"+{plain}" if figures.startswith("+") and value >= 0 else plain


def _up(value: float, decimals: int) -> float:
    step = 10**decimals
    return max(math.ceil(value * (1 - _GRACE) * step - 1e-9), 1) / step if value > 0 else 0.0
