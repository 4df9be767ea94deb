"""A workstation of its own: writes one tester after the other and tells of each that is kept. Run as a program."""

from __future__ import annotations

import sys
from pathlib import Path

from nktsense.records.models import TesterRow
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource


def main(place: str, key_file: str, name: str, count: int, create: str) -> None:
    with open_store(place, KeySource(key_file=Path(key_file), keyring=False), create=create == "create") as store:
        print("ready", flush=True)
        sys.stdin.readline()
        for number in range(count):
            code = f"{name}-{number}"
            with store.writing(name) as write:
                if write.db.get(TesterRow, code) is not None:  # reads before it writes, as everything does
                    raise LookupError(code)
                row = TesterRow(code=code, name="x" * 300 if number % 7 == 0 and not store.is_server else "y" * 150)
                write.db.add(row)
                write.log("create", "tester", code, row=row)
            print(code, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5])
