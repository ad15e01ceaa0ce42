"""Risks that only say how much more or less: "doubles your risk", "40% more likely", "cut deaths by a third"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import heads_back_matter, is_disclaimer, is_running_text
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question
from lint.risks.shares import LONGEST
from lint.rule import Hit

_RISK = r"(?:risks?|chances?|likelihood|odds|probability|rates? of|death rates?|deaths from|incidence)(?! factors?\b)"
_HOW_MUCH = (
    r"(?:\d[\d.,]* ?(?:%|percent|per cent)|(?:a |one[- ])?(?:half|third|quarter|fifth)|two[- ]thirds|three[- ]quarters"
    r"|(?:\d[\d.]*|two|three|four|five|six|seven|eight|nine|ten) times)"
)
_TIMES = (
    r"(?:twice|thrice|(?:\d[\d.]*|two|three|four|five|six|seven|eight|nine|ten)(?: (?:to|or) (?:\d[\d.]*|\w+))? times"
    r"|(?:\d[\d.]*|two|three|four|five|ten)-?fold)"
)
_CHANGE = (
    r"(?:rais\w*|increas\w*|lower\w*|reduc\w*|cuts?|cutting|decreas\w*|slash\w*|drop\w*|rises?|rose|rising|falls?|fell"
    r"|(?:go|goes|went|push\w*) up|(?:go|goes|went|bring\w*|brought) down|boost\w*|improv\w*)"
)
_NEARLY = r"(?:about |around |up to |as much as |at least |more than |nearly |almost |over )?"
_FOLD = r"(?:\d[\d.]*-?|two-?|three-?|four-?|five-?|six-?|ten-?)fold"
_WORDS = r"(?: [a-z'\-]+){0,8}?"
_MORE = r"(?:higher|lower|greater|smaller|increased|reduced|less|more|as high)"
_MULTIPLIED = r"(?:doubl|trebl|tripl|quadrupl|halv)(?:es?|ed|ing)"
_RELATIVE = Pattern(
    "|".join(
        (
            rf"\b{_MULTIPLIED} (?:[a-z']+ ){{0,3}}{_RISK}\b",
            rf"\b{_RISK}\b{_WORDS} {_NEARLY}{_MULTIPLIED}\b",
            rf"\b{_TIMES} (?:as|more) likely\b",
            rf"\b{_TIMES} (?:{_MORE}|the) (?:[a-z]+ )?{_RISK}\b",
            rf"\b{_RISK}\b{_WORDS} (?:is|are|was|were) {_NEARLY}(?:{_TIMES}|{_HOW_MUCH}) {_MORE}\b",
            rf"\b{_HOW_MUCH} (?:more|less) likely\b",
            rf"\b{_HOW_MUCH} {_MORE} (?:[a-z]+ )?{_RISK}\b",
            rf"\b{_CHANGE} (?:[a-z']+ ){{0,4}}?{_RISK}\b{_WORDS} by {_NEARLY}{_HOW_MUCH}(?![\w-])",
            rf"\b{_CHANGE} (?:[a-z']+ ){{0,4}}?{_RISK}\b{_WORDS} (?:by )?{_FOLD}\b",
            rf"\b{_RISK}\b{_WORDS} {_CHANGE} by {_NEARLY}{_HOW_MUCH}(?![\w-])",
            rf"\b{_HOW_MUCH} (?:increase|reduction|decrease|rise|drop|cut|fall) in (?:[a-z]+ ){{0,2}}{_RISK}\b",
        )
    )
)
_MULTIPLES = tuple(
    f"{stem}{end}"
    for stem in ("doubl", "trebl", "tripl", "quadrupl", "halv")
    for end in ("e", "es", "ed", "ing")
)  # fmt: skip
_PARTS = ("half", "third", "quarter", "thirds", "quarters", "fifth")
CUES = (
    *_MULTIPLES,
    *("twice", "thrice", "times", "%", "percent", "per cent", "fold", *_PARTS),
    *(f"{many}fold" for many in ("two", "three", "four", "five", "six", "ten")),
)
"""Without one of these, nothing is said to be more or less than something."""
_RISKY = Pattern(rf"\b(?:{_RISK}|likely)\b")
# Who gets an illness, women or men: nobody decides by it.
_FEMALE, _MALE = r"\b(?:wom[ae]n|girls?|females?)\b", r"\b(?:m[ae]n|boys?|males?)\b"
_SEXES = Pattern(rf"{_FEMALE}[^.]{{0,80}}{_MALE}|{_MALE}[^.]{{0,80}}{_FEMALE}")
# What is no illness and no harm: genes, giving up what harms, and a treatment that begins.
_NO_RISK = Pattern(
    r"\b(?:alleles?|genetic variants?|likely to (?:stop|succeed|quit|give up|stay off|manage|stick)"
    r"|(?:treatments?|prescriptions?|use) (?:was|were|is|are)\b[^.]{0,40}\blikely)\b"
)


def relative_risks(document: Document, hits: Iterable[Hit]) -> Iterator[tuple[int, int, Sentence]]:
    """Yield where the running text of a page says how much a risk goes up or down, with the sentence."""
    folded = document.folded
    last = -1
    for hit in hits:
        if hit.start < last:
            continue
        sentence = document.sentence_at(hit.start)
        start, last, block = sentence
        if last - start > LONGEST or not is_running_text(block) or _RISKY.search(folded, start, last) is None:
            continue
        found = _RELATIVE.search(folded, start, last)
        if found is not None and not _is_exempt(document, sentence, *found.span()):
            yield found.start(), found.end(), sentence


def _is_exempt(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    text = document.folded[sentence.start : sentence.end]
    block = sentence.block
    if is_disclaimer(document, block) or heads_back_matter(document, document.section_of(block)):
        return True
    return (
        is_question(text)
        or _NO_RISK.search(text) is not None
        or _SEXES.search(text) is not None
        or is_quoted(document, start, end)
    )
