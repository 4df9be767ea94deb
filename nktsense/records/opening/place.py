"""Where the records are: an encrypted file on this computer, or a PostgreSQL server by its URL."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path

from nktsense.errors import RecordsError

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

PLACE_VARIABLE: Final = "NKTSENSE_RECORDS"
"""Environment variable that names another file, or a server."""
_SERVER_NAMES: Final = ("postgresql", "postgres", "postgresql+psycopg")
_WEAK_TLS: Final = ("disable", "allow", "prefer")
_LOCAL_HOSTS: Final = ("", "localhost", "127.0.0.1", "::1", "[::1]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where records are, or will be. As text it names file or server, and never a password.

    Args:
        path: The file; None for a server.
        url: The server; None for a file.
    """

    path: Path | None = None
    url: URL | None = None

    @property
    def is_server(self) -> bool:
        """Whether the records are on a server."""
        return self.url is not None

    @property
    def file(self) -> Path:
        """The file.

        Raises:
            RecordsError: The records are on a server.
        """
        if self.path is None:
            raise RecordsError(f"{self} is a server and no file.", "Name a file for this.")
        return self.path

    def __str__(self) -> str:
        if self.url is None:
            return str(self.path)
        who = f"{self.url.username}@" if self.url.username else ""
        port = f":{self.url.port}" if self.url.port else ""
        return f"postgresql://{who}{self.url.host or ''}{port}/{self.url.database or ''}"

    @property
    def address(self) -> str:
        """The whole text with which it is opened again, options too; never a password."""
        if self.url is None:
            return str(self.path)
        from sqlalchemy.engine import URL

        url = self.url
        safe = URL.create("postgresql", url.username, None, url.host, url.port, url.database, url.query)
        return safe.difference_update_query(["password", "sslpassword"]).render_as_string(hide_password=False)

    def __repr__(self) -> str:
        return f"Place({str(self)!r})"


def default_place() -> str:
    """Where the records are unless somebody says otherwise: `NKTSENSE_RECORDS`, or a file in the user's data folder.

    Returns:
        A path, or the URL of a server. The URL can hold a password: show `place_of` of it, not this text.
    """
    return os.environ.get(PLACE_VARIABLE) or str(user_data_path("nktsense") / "records.db")


def place_of(place: str | Path | Place | None = None) -> Place:
    """Read where the records are.

    Args:
        place: A path, or `postgresql://user@host:port/database`; None for the default.

    Returns:
        The place; the URL of a server that is another computer asks for TLS with a verified certificate.

    Raises:
        RecordsError: The text is neither, or the connection would not be protected on its way.
    """
    if isinstance(place, Place):
        return place
    text = default_place() if place is None else str(place)
    scheme, found, _ = text.partition("://")
    if isinstance(place, Path) or not found:
        return Place(path=_file(text))
    if scheme not in _SERVER_NAMES:
        told = f" that begins with “{scheme[:20]}://”" if scheme.isalnum() else " like this"  # it could be a password
        raise RecordsError(
            f"Records cannot be kept at an address{told}.",
            "Name a file, or a server as postgresql://user@host/database.",
        )
    return Place(url=_protected(_url(text)))


def _file(text: str) -> Path:
    if not text.strip() or "\0" in text:
        raise RecordsError("The name of the records' file is empty or holds a NUL.", "Name a file.")
    return absolute(Path(text))


def absolute(path: Path) -> Path:
    """Return the whole path, with the home folder for a “~”.

    Raises:
        RecordsError: It begins with the home folder of somebody who is not known here.
    """
    try:
        return path.expanduser().absolute()
    except RuntimeError as error:
        raise RecordsError("This computer does not know whose folder “~” is here.", "Write the whole path.") from error


def _url(text: str) -> URL:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(text).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        # Their words repeat the address, and with it the password.
        url = None
    if url is None:
        raise RecordsError(
            "The server's address cannot be read.",
            "Write it as postgresql://user@host:port/database, with special signs in a password as %40 and the like.",
        )
    if not (url.database or url.query.get("dbname")):
        raise RecordsError("The server's address names no database.", "Write postgresql://user@host/database.")
    if "service" in url.query or os.environ.get("PGSERVICE"):
        raise RecordsError(
            "A PostgreSQL service name hides which server it is, so its protection cannot be checked.",
            "Name the host in the address instead, and unset PGSERVICE.",
        )
    return url


def _protected(url: URL) -> URL:
    """The same address, which asks for a verified certificate where the server is another computer."""
    if all(_is_local(host) for host in _hosts(url)):
        return url
    mode = url.query.get("sslmode")
    if mode is None:
        return url.update_query_dict({"sslmode": "verify-full"})
    if not isinstance(mode, str) or mode in _WEAK_TLS:
        raise RecordsError(
            f"{Place(url=url)} is another computer, and its address allows a connection without encryption.",
            "Take sslmode out of the address (then the certificate is verified), or write sslmode=verify-full.",
        )
    return url


def _hosts(url: URL) -> list[str]:
    """Every host that this address can lead to; libpq takes more than one, and some from the environment."""
    stated: list[str] = [url.host] if url.host else []
    for name in ("host", "hostaddr"):
        value = url.query.get(name, ())
        stated += [value] if isinstance(value, str) else list(value)
    if not stated:
        stated = [os.environ.get("PGHOST", "")]
    stated.append(os.environ.get("PGHOSTADDR", ""))
    return [host for text in stated for host in text.split(",")]


def _is_local(host: str) -> bool:
    if host.startswith(("/", "@")):
        return True  # a socket of this computer
    name, _, port = host.rpartition(":")
    return host.lower() in _LOCAL_HOSTS or (port.isdigit() and name.lower() in _LOCAL_HOSTS)
