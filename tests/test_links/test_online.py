"""Asking outside addresses, against a server of our own: nothing here leaves the machine."""

from __future__ import annotations

import datetime
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.links.check import check_links
from generator.links.online import AT_A_TIME, Answer, ask, ask_all
from generator.links.settings import read_settings
from generator.project import load

STATUS = {"/ok": 200, "/missing": 404, "/gone": 410, "/broken": 500, "/forbidden": 403}
MOVED = {"/moved": "/ok", "/moved-away": "/missing"}


class Server(ThreadingHTTPServer):
    """Answers, and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: Counter[str] = Counter()
        self.agents: set[str] = set()
        self.busy = self.busiest = 0
        self.lock = threading.Lock()

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_HEAD(self) -> None:  # noqa: N802
        self.answer(405 if self.path == "/only-get" else STATUS.get(self.path, 200))

    def do_GET(self) -> None:  # noqa: N802
        self.answer(STATUS.get(self.path, 200))

    def answer(self, status: int) -> None:
        server = self.server
        with server.lock:
            server.asked[f"{self.command} {self.path}"] += 1
            server.agents.add(self.headers["User-Agent"])
            server.busy += 1
            server.busiest = max(server.busiest, server.busy)
        time.sleep(0.01)
        with server.lock:
            server.busy -= 1
        self.send_response(301 if self.path in MOVED else status)
        if self.path in MOVED:
            self.send_header("Location", MOVED[self.path])
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "*")
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/ok", "/moved", "/only-get", "/%C3%BC", "/ü", "/ok?a=ü", "/ok#anchor"])
def test_an_address_that_is_there(server: Server, path: str) -> None:
    address = server.address(path)

    assert ask_all([address]) == {address: Answer()}


@pytest.mark.parametrize(("path", "status"), [("/missing", 404), ("/gone", 410), ("/moved-away", 404)])
def test_an_address_that_is_gone(server: Server, path: str, status: int) -> None:
    answer = ask(server.address(path), 10)

    assert answer.fault
    assert answer.fault.message == f"the address `{server.address(path)}` is gone: the server answers {status}."


@pytest.mark.parametrize(("path", "status"), [("/broken", 500), ("/forbidden", 403)])
def test_a_server_that_will_not_say_is_no_finding(server: Server, path: str, status: int) -> None:
    assert ask(server.address(path), 10) == Answer(doubt=f"the server answers {status}")


def test_a_server_that_is_not_there_is_no_finding() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but it does not listen
        answer = ask(f"http://127.0.0.1:{taken.getsockname()[1]}/", 10)

    assert answer.fault is None
    assert answer.doubt.startswith("no answer (")


@pytest.mark.parametrize(("code", "found"), [(socket.EAI_NONAME, True), (socket.EAI_AGAIN, False)])
def test_a_name_that_nobody_has_is_a_finding_and_a_missing_network_is_none(
    monkeypatch: pytest.MonkeyPatch, code: int, found: bool
) -> None:
    def no_such_name(*_: object, **__: object) -> None:
        raise socket.gaierror(code, "no such name")

    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)

    answer = ask("http://nobody.example/x", 10)

    assert (answer.fault is not None) == found
    assert bool(answer.doubt) != found


def test_each_address_is_asked_once_few_at_a_time_and_by_name(server: Server) -> None:
    addresses = [server.address(f"/{number}") for number in range(12)]

    answers = ask_all([*addresses, *addresses, server.address("/0#a"), server.address("/0#b")])

    assert len(answers) == 14
    assert server.asked == Counter(f"HEAD /{number}" for number in range(12))
    assert server.busiest <= AT_A_TIME
    assert all(agent.startswith("plainwell/") for agent in server.agents)


def test_a_source_that_is_gone_is_found_at_its_line(server: Server, project: Path, today: datetime.date) -> None:
    sources = project / "content/sources.yml"
    text = sources.read_text(encoding="utf-8")
    text = text.replace("https://example.org/asthma-guide", server.address("/missing"))
    sources.write_text(text.replace("https://example.org/asthma-handout", server.address("/broken")), encoding="utf-8")

    report = check_links(load(project, today), read_settings(project), ask_all)

    (finding,) = report.findings
    assert str(finding).startswith(f"content/sources.yml:5:10: the address `{server.address('/missing')}` is gone")
    assert report.doubts == {server.address("/broken"): "the server answers 500"}
    assert {request.split()[1] for request in server.asked} == {"/missing", "/broken"}
