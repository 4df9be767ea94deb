"""A real PostgreSQL for the tests: one cluster in a folder of its own, without a port, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any, Final

import psycopg

_ENOUGH_BYTES: Final = 1_000_000_000
_USERS: Final = ("postgres", "nobody")
_QUICK: Final = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=60",
    "shared_buffers=32MB",
)


class NoServer(Exception):
    """Why there is no PostgreSQL here."""


def programs() -> Path:
    """The folder of initdb and postgres, the newest one."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    by_path = shutil.which("initdb")
    if by_path is None:
        raise NoServer("no PostgreSQL server is installed here (initdb not found)")
    return Path(by_path).parent


def _quick_folder() -> Path | None:
    """Memory that looks like a disk, where there is enough of it: a database is made thirty times as fast."""
    shared = Path("/dev/shm")
    if shared.is_dir() and os.access(shared, os.W_OK) and shutil.disk_usage(shared).free > _ENOUGH_BYTES:
        return shared
    return None


class Cluster:
    """A server that runs until `stop`."""

    def __init__(self) -> None:
        self._programs = programs()
        self.folder = Path(tempfile.mkdtemp(prefix="nktpg", dir=_quick_folder()))
        self._user = self._as_user()
        self.port = 5432
        try:
            self._start()
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise

    def _as_user(self) -> dict[str, Any]:
        if os.geteuid() != 0:
            return {}
        for name in _USERS:
            try:
                entry = pwd.getpwnam(name)
            except KeyError:
                continue
            os.chown(self.folder, entry.pw_uid, entry.pw_gid)
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
        raise NoServer("tests run as root, and there is no user “postgres” or “nobody” to run PostgreSQL as")

    def _start(self) -> None:
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        data = self.folder / "data"
        subprocess.run(
            [self._programs / "initdb", "-D", data, "-U", "nkt", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            capture_output=True,
            cwd=self.folder,
            env=environment,
            **self._user,
        )
        settings = [part for each in _QUICK for part in ("-c", each)]
        with (self.folder / "log").open("wb") as log:
            self._server = subprocess.Popen(
                [self._programs / "postgres", "-D", data, "-k", self.folder, "-c", "listen_addresses=", *settings],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env=environment,
                **self._user,
            )
        self._wait()

    def _wait(self) -> None:
        for _ in range(1200):
            try:
                psycopg.connect(self.conninfo("postgres")).close()
            except psycopg.OperationalError:
                if self._server.poll() is not None:
                    raise NoServer((self.folder / "log").read_text()[-500:]) from None
                time.sleep(0.05)
            else:
                return
        raise NoServer("PostgreSQL did not start within a minute")

    def conninfo(self, database: str, user: str = "nkt") -> str:
        return f"host={self.folder} port={self.port} user={user} dbname={database}"

    def url(self, database: str, user: str = "nkt") -> str:
        return f"postgresql://{user}@/{database}?host={self.folder}&port={self.port}"

    def run(self, statement: str, database: str = "postgres") -> None:
        with psycopg.connect(self.conninfo(database), autocommit=True) as connection:
            connection.execute(statement.encode())

    def new_database(self, template: str = "template1") -> str:
        name = f"t{uuid.uuid4().hex}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}" ENCODING UTF8 STRATEGY FILE_COPY')
        return name

    def drop(self, database: str) -> None:
        self.run(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def stop(self) -> None:
        self._server.terminate()  # every transaction was of a test
        self._server.send_signal(3)  # SIGQUIT: at once
        try:
            self._server.wait(10)
        finally:
            if self._server.poll() is None:
                self._server.kill()
                self._server.wait(10)
            shutil.rmtree(self.folder, ignore_errors=True)
