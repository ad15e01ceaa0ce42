"""Asking outside addresses whether they are still there: each once, few at a time, and without haste."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from importlib.metadata import version
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from generator.links.findings import Fault, quoted
from generator.project import Progress, silent

AT_A_TIME = 4
PATIENCE_SECONDS = 10.0
_GONE = {404, 410}
_NO_SUCH_NAME = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
_KEPT = "/%:@!$&'()*+,;=~?-._"


class Answer(NamedTuple):
    """What came of asking for an address: a fault, or why it could not be told; neither where it is there."""

    fault: Fault | None = None
    doubt: str = ""


def ask_all(addresses: Iterable[str], progress: Progress = silent) -> dict[str, Answer]:
    """Ask for each distinct address once, and return the answer for every one that was given."""
    asked = {address: _without_anchor(address) for address in addresses}
    distinct = list(dict.fromkeys(asked.values()))
    answers: dict[str, Answer] = {}
    threads = ThreadPoolExecutor(AT_A_TIME)
    try:
        for address, answer in threads.map(lambda address: (address, ask(address, PATIENCE_SECONDS)), distinct):
            answers[address] = answer
            progress("Asking outside addresses", len(answers), len(distinct))
    finally:
        # Whoever stops a run does not wait for what nobody has asked yet.
        threads.shutdown(cancel_futures=True)
    return {address: answers[bare] for address, bare in asked.items()}


def ask(address: str, patience: float) -> Answer:
    """Ask whether an address is there. Some servers do not know HEAD, so only GET can say that it is not."""
    try:
        status = _status(address, "HEAD", patience)
        if status >= 400:
            status = _status(address, "GET", patience)
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, socket.gaierror) and reason.errno in _NO_SUCH_NAME:
            host = urlsplit(address).hostname
            return Answer(Fault(f"the address {quoted(address)} leads nowhere: there is no `{host}`.", _ADVICE))
        return Answer(doubt=f"no answer ({reason or type(error).__name__})")
    if status in _GONE:
        return Answer(Fault(f"the address {quoted(address)} is gone: the server answers {status}.", _ADVICE))
    return Answer(doubt=f"the server answers {status}" if status >= 400 else "")


_ADVICE = "Find where the text is now, or take another source."


def _status(address: str, method: str, patience: float) -> int:
    name = f"plainwell/{version('plainwell')} (checks the links of a website)"
    request = Request(_in_ascii(address), method=method, headers={"User-Agent": name, "Accept": "*/*"})
    try:
        with urlopen(request, timeout=patience) as response:
            return int(response.status)
    except HTTPError as error:
        error.close()
        return error.code


def _without_anchor(address: str) -> str:
    return address.partition("#")[0]


def _in_ascii(address: str) -> str:
    """Return an address as it is sent: other letters are written in the two ways that servers understand."""
    parts = urlsplit(address)
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    return urlunsplit((parts.scheme, host, quote(parts.path, _KEPT), quote(parts.query, _KEPT), ""))
