"""Settings of what is seen: language, light, size, unit."""

from __future__ import annotations

from nktsense.preferences import LANGUAGES
from nktsense.view.parts.controls import Pick, Switch
from nktsense.view.parts.section import Section
from nktsense.view.words import tr

_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)


class LooksSection(Section):
    """Language and look."""

    def __init__(self) -> None:
        super().__init__("looks", tr("Language and look"))
        # A language is named in itself: who cannot read the present one must find their own.
        languages: dict[object, str] = {"": tr("As the system"), **LANGUAGES}
        self.add(Pick("language", tr("Language"), languages))
        themes: dict[object, str] = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
        self.add(Pick("theme", tr("Light or dark"), themes))
        self.add(
            Switch(
                "high_contrast", tr("High contrast"), tr("Black on white, or white on black, in place of calm colours.")
            )
        )
        sizes: dict[object, str] = {size: tr("{number} %", number=round(100 * size)) for size in _SIZES}
        self.add(Pick("scale", tr("Size"), sizes, tr("Of everything on the screen. Holds from the next start.")))
        units: dict[object, str] = {"N": "N", "kgf": "kgf", "lbf": "lbf", "Nm": "N·m"}
        hint = tr(
            "In which forces are shown. Records are always kept in newtons. N·m is a torque: it is shown where the"
            " lever arm is known, and newtons elsewhere."
        )
        self.add(Pick("unit", tr("Unit"), units, hint))
