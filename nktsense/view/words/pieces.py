"""How a text is cut into lines and sentences. Who extracts the sentences and who translates them cut alike."""

from __future__ import annotations

import re
from typing import Final

_SHORT: Final = ("e.g", "i.e", "cal", "approx")
"""What stands before a full stop that ends no sentence."""
_END: Final = re.compile(
    "".join(rf"(?<!\b{short}\.)" for short in _SHORT) + r"(?<=[^\s.][.?!…])\s+(?=[A-ZÄÖÜÁÉÍÓÚÑ\"“„¿¡\d\0])"
)


def sentences_of(line: str) -> list[str]:
    """Return the sentences of a text, without the blanks between them.

    >>> sentences_of("Push on. Then wait 3.5 s (cal. 3 days ago). Good")
    ['Push on.', 'Then wait 3.5 s (cal. 3 days ago).', 'Good']
    """
    return [part for part in _END.split(line.strip()) if part]
