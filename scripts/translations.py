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
from translation_parts.rooms import gather  # noqa: E402
from translation_parts.sentences import Gathered  # noqa: E402
from translation_parts.ts_file import Message  # noqa: E402

from nktsense.view.words.language import BELOW, DATA, OWN, TRANSLATED  # noqa: E402
from nktsense.view.words.templates import LIST, Listed  # noqa: E402

_PLACES = re.compile(r"\{[^}]*\}")


def extracted() -> list[tuple[str, Gathered]]:
    """Return all words by context."""
    own, below = Gathered(), gather(ROOT)
    gather_own(ROOT, own, below)
    return [(OWN, own), (BELOW, below)]


def file_of(language: str, suffix: str = "ts") -> Path:
    """Return the file of a language."""
    return DATA / f"nktsense_{language}.{suffix}"


def update() -> list[dict[str, str]]:
    """Bring the files up to the code; return what is untranslated."""
    contexts = extracted()
    todo: dict[tuple[str, str], dict[str, str]] = {}
    for language in TRANSLATED:
        known = {(old.context, old.source): old.translation for old in ts_file.read(file_of(language))}
        messages: list[Message] = []
        for context, gathered in contexts:
            for template in gathered.by_text.values():
                translation = known.pop((context, template.text), "")
                comment = "; ".join(f"{{{n}}}: {hole.code}" for n, hole in enumerate(template.holes, 1))
                messages.append(Message(context, template.text, translation, comment))
                if not translation:
                    entry = {"context": context, "source": template.text} | ({"places": comment} if comment else {})
                    todo.setdefault((context, template.text), entry)[language] = ""
        messages += [
            Message(context, source, translation, vanished=True)
            for (context, source), translation in known.items()
            if translation
        ]
        ts_file.write(file_of(language), language, messages)
    rows = [
        Listed(one.text, tuple(n for n, hole in enumerate(one.holes, 1) if hole.number))
        for one in dict(contexts)[BELOW].by_text.values()
    ]
    LIST.write_bytes(msgspec.json.encode(rows).replace(b"},{", b"},\n{") + b"\n")
    return list(todo.values())


def fill(rows: list[dict[str, str]]) -> list[str]:
    """Write translations into the files; return what is wrong with those that were left out."""
    wrong: list[str] = []
    for language in TRANSLATED:
        given = {(row.get("context", ""), row["source"]): row.get(language, "") for row in rows}
        out: list[Message] = []
        for old in ts_file.read(file_of(language)):
            new = given.get((old.context, old.source)) or given.get(("", old.source)) or ""
            faults = _faults(language, Message(old.context, old.source, new)) if new else []
            wrong += faults
            keep = old.translation if faults or not new else new
            out.append(Message(old.context, old.source, keep, old.comment, old.vanished))
        ts_file.write(file_of(language), language, out)
    return wrong


def release() -> None:
    """Compile the files."""
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    for language in TRANSLATED:
        command = [str(tool), "-silent", "-nounfinished", str(file_of(language)), "-qm", str(file_of(language, "qm"))]
        subprocess.run(command, check=True)


def check() -> list[str]:
    """Return what is wrong, a line each; nothing where all is well."""
    contexts = extracted()
    wanted = [(context, text) for context, gathered in contexts for text in gathered.by_text]
    wrong: list[str] = []
    for language in TRANSLATED:
        messages = [one for one in ts_file.read(file_of(language)) if not one.vanished]
        there = {(one.context, one.source) for one in messages}
        wrong += [
            f"{language}: not taken from the code yet: {text}" for key in wanted if key not in there for text in key[1:]
        ]
        wrong += [
            f"{language}: not in the code any more: {one.source}"
            for one in messages
            if (one.context, one.source) not in set(wanted)
        ]
        compiled = QTranslator()
        if not compiled.load(str(file_of(language, "qm"))):
            wrong.append(
                f"{language}: there is no {file_of(language, 'qm').name}; run: scripts/translations.py release"
            )
        for one in messages:
            wrong += _faults(language, one)
            if one.translation and (compiled.translate(one.context, one.source) or "") != one.translation:
                wrong.append(f"{language}: not compiled since it was translated: {one.source}")
    numbers = {one.text: one.numbers for one in msgspec.json.decode(LIST.read_bytes(), type=list[Listed])}
    for one in dict(contexts)[BELOW].by_text.values():
        if numbers.get(one.text) != tuple(n for n, hole in enumerate(one.holes, 1) if hole.number):
            wrong.append(f"{LIST.name} is not as the code: {one.text}")
    return wrong


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
    if wanted.verb == "update":
        todo: list[Any] = update()
        print(json.dumps(todo, ensure_ascii=False, indent=1))
        print(f"{len(todo)} texts are untranslated.", file=sys.stderr)
        return 0
    if wanted.verb == "release":
        release()
        return 0
    wrong = check() if wanted.verb == "check" else fill(json.loads(wanted.file.read_text(encoding="utf-8")))
    print("\n".join(wrong) if wrong else "All is well.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
