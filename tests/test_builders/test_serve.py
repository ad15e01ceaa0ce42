"""`mkdocs serve` follows the facts, and does not answer its own changes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.builder

_BUILDS = "Building documentation"


class Server:
    """A running `mkdocs serve`, and what it has said so far."""

    def __init__(self, folder: Path, port: int) -> None:
        command = [sys.executable, "-u", "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        self.process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        self.lines: list[str] = []
        self.address = f"http://127.0.0.1:{port}/"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        self.lines.extend(iter(self.process.stderr.readline, ""))

    @property
    def builds(self) -> int:
        return sum(_BUILDS in line for line in self.lines)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait for what must happen some time; a minute is only the end of patience."""
        for _ in range(600):
            if condition():
                return
            assert self.process.poll() is None, "".join(self.lines)
            time.sleep(0.1)
        raise AssertionError("".join(self.lines))


@pytest.fixture
def server(project: Path) -> Iterator[Server]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    running = Server(project, port)
    yield running
    running.process.terminate()
    running.process.wait()


def test_one_edit_is_one_build(server: Server, project: Path) -> None:
    server.wait(lambda: any("Serving on" in line for line in server.lines))
    time.sleep(3)  # a loop would show by now: the watcher answers within a second
    assert server.builds == 1, "".join(server.lines)

    page = project / "content" / "movements" / "jerk.yml"
    page.write_text(page.read_text(encoding="utf-8").replace("name: ", "name: Changed ", 1), encoding="utf-8")
    server.wait(lambda: server.builds == 2)
    server.wait(lambda: "Changed" in read(f"{server.address}movements/jerk/"))
    time.sleep(3)
    assert server.builds == 2, "".join(server.lines)


def read(address: str) -> str:
    with urllib.request.urlopen(address) as answer:
        text: str = answer.read().decode("utf-8")
    return text
