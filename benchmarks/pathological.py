"""Texts made to be slow: a megabyte of one construct. Each must take about as long as a megabyte of prose.

Usage: python benchmarks/pathological.py [MEGABYTES, default 1]
"""

from __future__ import annotations

import datetime
import gc
import sys
import time
from pathlib import Path

# Started as a program, Python looks for modules in this folder first, where `lint` is a benchmark.
sys.path[0] = str(Path(__file__).parents[1])

from lint.engine import lint  # noqa: E402
from lint.formats.read import read_document  # noqa: E402
from lint.problems import ProjectError  # noqa: E402
from lint.settings.plan import Planner  # noqa: E402
from lint.settings.settings import Settings  # noqa: E402
from lint.text.source import Source  # noqa: E402

_PROSE = "A muscle twitch is short and mostly harmless, and it goes away when you rest. "
_UNITS = {
    "prose": _PROSE,
    "words": "a ",
    "brackets": "[",
    "brackets and links": "[a](",
    "closed brackets": "[]",
    "stars": "*a ",
    "underscores": "_a_",
    "ticks": "`a",
    "quotes": "> ",
    "quote marks": '"',
    "curly quotes": "“",
    "tags": "<a ",
    "opened tags": "<div>",
    "unclosed attributes": '<a href="',
    "angles": "<",
    "comments": "<!--",
    "entities": "&#",
    "pipes": "|",
    "hashes": "#",
    "full stops": ".",
    "stops and spaces": ". ",
    "capitals": "A. ",
    "digits": "1",
    "numbers": "1, ",
    "newlines": "\n",
    "carriage returns": "\r",
    "spaces": " ",
    "colons": ":",
    "dashes": "-",
    "rules": "- - -\n",
    "list items": "- a\n",
    "callouts": '!!! note "a"\n',
    "titles": "Learn More About ",
    "footnotes": "[^a]",
    "addresses": "http://a.b ",
    "mail": "a@b.c ",
    "emoji": "👉 ",
    "no word breaks": "a",
    "apostrophes": "a'",
    "headings": "# a\n\n",
}
_SUFFIXES = (".md", ".html", ".txt", ".yml")


def nested_lists(size: int) -> str:
    """Return list items each deeper than the one before, again and again."""
    ladder = "".join(f"{'  ' * depth}- a\n" for depth in range(60))
    return (ladder * (size // len(ladder) + 1))[:size]


def main() -> None:
    size = int(float(sys.argv[1] if len(sys.argv) > 1 else 1) * 1_000_000)
    texts = {name: (unit * (size // len(unit) + 1))[:size] for name, unit in _UNITS.items()}
    texts["nested lists"] = nested_lists(size)
    planner = Planner(Settings(Path()), datetime.date.today())
    print(f"CPU seconds for {size / 1e6:g} MB\n{'construct':<22}", *(f"{suffix:>7}" for suffix in _SUFFIXES))
    for name, text in texts.items():
        seconds = [_seconds(Source(f"x{suffix}", text), planner) for suffix in _SUFFIXES]
        print(f"{name:<22}", *(f"{each:7.2f}" for each in seconds), flush=True)


def _seconds(source: Source, planner: Planner) -> float:
    gc.collect()
    started = time.process_time()
    try:
        document = read_document(source)
        lint(document, planner.plan(document))
    except ProjectError:
        pass  # a text that is no YAML is refused, and that may not take long either
    return time.process_time() - started


if __name__ == "__main__":
    main()
