"""The real site, served to a real browser that reports everything that goes wrong."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response, sync_playwright

ROOT = Path(__file__).parents[2]
NAMES = (os.environ.get("CHROMIUM") or "chromium", "chromium-browser")
SWITCHES = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HEIGHT = {360: 740, 1280: 800}


class Handler(SimpleHTTPRequestHandler):
    """Serves files as a static host does, 404.html included."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@dataclass
class Reader:
    """Opens pages of one site in fresh windows. `faults` lists what went wrong in any of them."""

    browser: Browser
    address: str
    faults: list[str] = field(default_factory=list)
    windows: list[BrowserContext] = field(default_factory=list)

    def open(self, path: str, width: int = 1280, scheme: str = "light") -> Page:
        """Return the page when all of it has arrived."""
        window = self.browser.new_context(
            viewport={"width": width, "height": HEIGHT[width]}, color_scheme="dark" if scheme == "dark" else "light"
        )
        self.windows.append(window)
        page = window.new_page()
        page.on("console", self._check_console)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("requestfailed", lambda request: self.faults.append(f"failed: {request.url}"))
        page.on("response", self._check_response)
        page.on("request", self._check_request)
        page.goto(self.address + path, wait_until="networkidle")
        return page

    def _check_console(self, said: ConsoleMessage) -> None:
        if said.type in ("error", "warning"):
            self.faults.append(said.text)

    def _check_request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", f"blob:{self.address}")):
            self.faults.append(f"another host: {request.url}")

    def _check_response(self, response: Response) -> None:
        if response.status >= 400:
            self.faults.append(f"{response.status}: {response.url}")


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """A function that serves the site as a builder makes it, and returns its address."""
    servers: dict[str, ThreadingHTTPServer] = {}

    def serve(builder: str) -> str:
        if builder not in servers:
            site = build(tmp_path_factory.mktemp(builder), builder)
            server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            servers[builder] = server
        return f"http://127.0.0.1:{servers[builder].server_port}/"

    yield serve
    for server in servers.values():
        server.shutdown()
        server.server_close()


def build(root: Path, builder: str) -> Path:
    """Build the site in a copy of the repository; return its folder."""
    shutil.copy(ROOT / "mkdocs.yml", root)
    for folder in ("content", "site_templates", "generator", "lint", "docs"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "build" / "docs").mkdir(parents=True)
    program = Path(sys.executable).with_name("plainwell")
    command = [str(program), "build", "--builder", builder, "--strict"]
    built = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return root / "site"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail('Install Chromium, name it in $CHROMIUM, or leave these tests out with -m "not browser".')
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture
def reader_of(chromium: Browser, address: Callable[[str], str]) -> Iterator[Callable[[str], Reader]]:
    """A function that returns a reader of the site that a builder makes."""
    readers: list[Reader] = []

    def read(builder: str) -> Reader:
        readers.append(Reader(chromium, address(builder)))
        return readers[-1]

    yield read
    for window in (window for reader in readers for window in reader.windows):
        window.close()


@pytest.fixture
def reader(reader_of: Callable[[str], Reader]) -> Reader:
    return reader_of("mkdocs")
