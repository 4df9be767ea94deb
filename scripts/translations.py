"""Keep the translations of the window: extract its words, fill in translations, compile and check them.

    python scripts/translations.py update > todo.json   # take new words from the code; prints what is untranslated
    python scripts/translations.py fill done.json        # write translations in; also ends what Linguist may do
    python scripts/translations.py release               # compile, by Qt's lrelease
    python scripts/translations.py check                 # nothing unfinished, places kept, all of it compiled

Qt's lupdate puts the texts of a free function into a context without a name, and cannot read sentences that the rooms
below make with f-strings; so the extraction is our own, and everything else is Qt's: the files, Linguist, lrelease.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

# The folder beside this file; the paths have to be set before it is imported.
import msgspec  # noqa: E402
import PySide6  # noqa: E402
from PySide6.QtCore import QTranslator  # noqa: E402
from translation_parts import ts_file  # noqa: E402
from translation_parts.own import gather_own  # noqa: E402
from translation_parts.printed import gather_printed  # noqa: E402
from translation_parts.rooms import gather  # noqa: E402
from translation_parts.sentences import Gathered  # noqa: E402
from translation_parts.ts_file import Message  # noqa: E402

from nktsense.view.words.language import BELOW, DATA, OWN, PRINTED, TRANSLATED  # noqa: E402
from nktsense.view.words.templates import LIST, Listed  # noqa: E402

_PLACES = re.compile(r"\{[^}]*\}")


Contexts = list[tuple[str, Gathered]]


def extracted() -> Contexts:
    """Return all words by context."""
    own, below, printed = Gathered(), gather(ROOT), Gathered()
    gather_own(ROOT, own, below)
    gather_printed(ROOT, printed)
    return [(OWN, own), (BELOW, below), (PRINTED, printed)]


class Files:
    """The translations in a folder.

    Args:
        folder: Where they are.
    """

    def __init__(self, folder: Path = DATA) -> None:
        self.folder = folder
        self.list = folder / LIST.name

    def of(self, language: str, suffix: str = "ts") -> Path:
        """Return the file of a language."""
        return self.folder / f"nktsense_{language}.{suffix}"

    def update(self, contexts: Contexts) -> list[dict[str, str]]:
        """Bring the files up to the code; return what is untranslated.

        Args:
            contexts: The words of the code by context.
        """
        todo: dict[tuple[str, str], dict[str, str]] = {}
        for language in TRANSLATED:
            known = {(old.context, old.source): old.translation for old in ts_file.read(self.of(language))}
            messages: list[Message] = []
            for context, gathered in contexts:
                for template in gathered.by_text.values():
                    translation = known.pop((context, template.text), "")
                    comment = "; ".join(
                        f"{{{n}}}: {hole.code}" for n, hole in enumerate(template.holes, 1) if hole.code
                    )
                    messages.append(Message(context, template.text, translation, comment))
                    if not translation:
                        entry = {"context": context, "source": template.text} | ({"places": comment} if comment else {})
                        todo.setdefault((context, template.text), entry)[language] = ""
            messages += [
                Message(*gone, translation, vanished=True) for gone, translation in known.items() if translation
            ]
            ts_file.write(self.of(language), language, messages)
        rows = _listed(dict(contexts)[BELOW])
        self.list.write_bytes(msgspec.json.encode(rows).replace(b"},{", b"},\n{") + b"\n")
        return list(todo.values())

    def fill(self, rows: list[dict[str, str]]) -> list[str]:
        """Write translations into the files; return what is wrong with those that were left out."""
        wrong: list[str] = []
        for language in TRANSLATED:
            given = {(row.get("context", ""), row["source"]): row.get(language, "") for row in rows}
            out: list[Message] = []
            for old in ts_file.read(self.of(language)):
                new = given.get((old.context, old.source)) or given.get(("", old.source)) or ""
                faults = _faults(language, Message(old.context, old.source, new)) if new else []
                wrong += faults
                keep = old.translation if faults or not new else new
                out.append(Message(old.context, old.source, keep, old.comment, old.vanished))
            ts_file.write(self.of(language), language, out)
        return wrong

    def release(self) -> None:
        """Compile the files."""
        suffix = ".exe" if sys.platform == "win32" else ""
        tool = Path(PySide6.__file__).parent / f"lrelease{suffix}"
        for language in TRANSLATED:
            files = [str(self.of(language)), "-qm", str(self.of(language, "qm"))]
            subprocess.run([str(tool), "-silent", "-nounfinished", *files], check=True)

    def check(self, contexts: Contexts) -> list[str]:
        """Return what is wrong, a line each; nothing where all is well.

        Args:
            contexts: The words of the code by context; only these are looked at.
        """
        wrong = [line for language in TRANSLATED for line in self._wrong_in(language, contexts)]
        for context, gathered in contexts:
            if context == BELOW and _listed(gathered) != msgspec.json.decode(self.list.read_bytes(), type=list[Listed]):
                wrong.append(f"{self.list.name} is not as the code; run: scripts/translations.py update")
        return wrong

    def _wrong_in(self, language: str, contexts: Contexts) -> Iterator[str]:
        names = {context for context, _ in contexts}
        messages = [one for one in ts_file.read(self.of(language)) if not one.vanished and one.context in names]
        there = {(one.context, one.source) for one in messages}
        wanted = {(context, text) for context, gathered in contexts for text in gathered.by_text}
        yield from (f"{language}: not taken from the code yet: {text}" for _, text in sorted(wanted - there))
        yield from (f"{language}: not in the code any more: {text}" for _, text in sorted(there - wanted))
        compiled = QTranslator()
        if not compiled.load(str(self.of(language, "qm"))):
            yield f"{language}: there is no {self.of(language, 'qm').name}; run: scripts/translations.py release"
        for one in messages:
            yield from _faults(language, one)
            if one.translation and (compiled.translate(one.context, one.source) or "") != one.translation:
                yield f"{language}: not compiled since it was translated: {one.source}"


def _listed(gathered: Gathered) -> list[Listed]:
    """Return the list that the window reads: the sentences of the rooms below, and which places are numbers."""
    return [
        Listed(one.text, tuple(n for n, hole in enumerate(one.holes, 1) if hole.number))
        for one in gathered.by_text.values()
    ]


def _faults(language: str, message: Message) -> list[str]:
    if not message.translation:
        return [f"{language}: not translated: {message.source}"]
    faults: list[str] = []
    if sorted(_PLACES.findall(message.source)) != sorted(_PLACES.findall(message.translation)):
        faults.append(f"{language}: other places: {message.source} -> {message.translation}")
    if message.source.endswith(".") != message.translation.endswith("."):
        faults.append(f"{language}: one of the two ends with a full stop: {message.source} -> {message.translation}")
    return faults


def main() -> int:
    parser = argparse.ArgumentParser(description="Keep the translations of the window.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    for name, text in (
        ("update", "take the words from the code; print what is untranslated as JSON"),
        ("release", "compile, by Qt's lrelease"),
        ("check", "say what is missing or wrong"),
    ):
        verbs.add_parser(name, help=text)
    filling = verbs.add_parser("fill", help="write translations in")
    filling.add_argument("file", type=Path, help='JSON: [{"source": …, "de": …, "es": …}, …], as update prints it')
    wanted = parser.parse_args()
    files = Files()
    if wanted.verb == "update":
        todo: list[Any] = files.update(extracted())
        print(json.dumps(todo, ensure_ascii=False, indent=1))
        print(f"{len(todo)} texts are untranslated.", file=sys.stderr)
        return 0
    if wanted.verb == "release":
        files.release()
        return 0
    if wanted.verb == "check":
        wrong = files.check(extracted())
    else:
        wrong = files.fill(json.loads(wanted.file.read_text(encoding="utf-8")))
    print("\n".join(wrong) if wrong else "All is well.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
