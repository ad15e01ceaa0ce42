"""How well negation is found: precision and recall on clinical sentences with labels, after the test set of NegEx.

Usage: python benchmarks/negation.py FILE [--half odd|even] [--wrong N]

FILE has tab-separated columns: line number, condition, sentence with the condition in it, and Negated or Affirmed.
The cues were tuned on the odd lines only, so the even ones are the honest figure.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

# Started as a program, Python looks for modules in this folder first, where `lint` is a benchmark.
sys.path[0] = str(Path(__file__).parents[1])

from lint.language.folding import fold  # noqa: E402
from lint.language.scope import stands_in  # noqa: E402

_HALVES = {"odd": 1, "even": 0}


class _Case(NamedTuple):
    number: int
    sentence: str
    start: int
    end: int
    is_negated: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--half", choices=_HALVES)
    parser.add_argument("--wrong", type=int, default=0, help="how many sentences to print that come out wrong")
    options = parser.parse_args()
    cases = list(_cases(options.file))
    for half, rest in _HALVES.items():
        if options.half in (None, half):
            _measure(half, [case for case in cases if case.number % 2 == rest], options.wrong)
    if options.half is None:
        _measure("all", cases, 0)


def _measure(name: str, cases: list[_Case], wrong: int) -> None:
    counts: Counter[tuple[bool, bool]] = Counter()
    for case in cases:
        found = stands_in("negation", fold(case.sentence), 0, len(case.sentence), case.start, case.end)
        counts[found, case.is_negated] += 1
        if found != case.is_negated and wrong > 0:
            wrong -= 1
            text = f"{case.sentence[: case.start]}[{case.sentence[case.start : case.end]}]{case.sentence[case.end :]}"
            print(f"{case.number} {'missed' if case.is_negated else 'false alarm'}: {text}")
    right = counts[True, True]
    precision, recall = right / (right + counts[True, False]), right / (right + counts[False, True])
    print(f"{name:<5} {len(cases):5,} sentences: precision {precision:.3f}, recall {recall:.3f}")


def _cases(path: Path) -> Iterator[_Case]:
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        number, condition, sentence, status, *_ = line.split("\t")
        text, phrase = " ".join(sentence.split()), " ".join(condition.split())
        yield _Case(int(number), text, *_place(text, phrase), status == "Negated")


def _place(sentence: str, condition: str) -> tuple[int, int]:
    """Return where the condition stands: where it is in capitals, if it is there more than once."""
    for phrase in (condition, condition.partition(". ")[0]):  # some run on into the next sentence
        for text, wanted in ((sentence, phrase.upper()), (sentence.lower(), phrase.lower())):
            if (start := text.find(wanted)) >= 0:
                return start, start + len(wanted)
    capitals = re.search(r"[A-Z][A-Z0-9 ,./'-]{2,}[A-Z.]", sentence)
    return capitals.span() if capitals else (0, len(sentence))


if __name__ == "__main__":
    main()
