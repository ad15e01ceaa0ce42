"""The tool's own pages in the finished site: reached by links, but neither in the navigation nor in the search."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.builder


@pytest.mark.parametrize(("builder", "index"), [("mkdocs", "search/search_index.json"), ("zensical", "search.json")])
def test_they_are_out_of_navigation_and_search(project: Path, builder: str, index: str) -> None:
    command = [str(Path(sys.executable).with_name("plainwell")), "build", "--strict", "--builder", builder]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

    site = project / "site"
    assert (site / "tool" / "rules" / "read-sentence-long" / "index.html").is_file()
    found = json.loads((site / index).read_text(encoding="utf-8"))
    locations = [entry["location"] for entry in found.get("docs") or found["items"]]
    assert any(location.startswith("movements/twitch") for location in locations)
    assert [location for location in locations if "tool/" in location] == []
    for page in ("index.html", "movements/twitch/index.html"):
        html = (site / page).read_text(encoding="utf-8")
        assert re.findall(r'href="[^"]*tool/', html) == []
