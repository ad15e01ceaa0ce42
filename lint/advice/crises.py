"""Where a page speaks of suicide or self-harm to its reader, or about somebody the reader knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint.advice.own_text import SITE_PARTS
from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Hit

CUES = tuple(phrase for (phrase,) in read_table("crisis_phrases.tsv"))
_DIRECT = Pattern(
    r"(?:kill(?:ing)?|harming|cutting) yourself|(?:end|ending|taking|take) your (?:own )?li(?:fe|ves)|want(?:ing)? to "
    r"die|wish (?:to die|you were dead)|better off (?:dead|without you)|"
    r"(?:not|n't|no longer) want to live|end(?:ing)? it all|worth living|(?:nothing|reason) to live"
)
# What is only studied, counted, or listed as an effect.
_NO_PERSON = Pattern(
    r"\bsuicid\w* (?:genes?|inhibitors?|substrates?|vectors?|rates?|statistics|bags?|prevention "
    r"(?:research|strategy|strategies|program\w*|trial))\b|\b(?:gene|enzyme|cell) suicide\b|\bassisted suicide\b"
    r"|\bside effects?\b|\brates? of suicide\b|\brisk (?:of|for) suicide\b|\bsuicide risk\b|\bsuicid\w* "
    r"(?:is|was|are|were) (?:the|a|more|less) \w+|\bdied by suicide\b|\bdeaths? (?:by|from) suicide\b"
)
_READER = Pattern(
    r"\b(?:you|your|yourself|someone|somebody|anyone|friend|friends|child|son|daughter|teen|teenager|partner|loved "
    r"one|family member|person you|them|themselves|himself|herself)\b"
)
_ACT = Pattern(
    r"(?:^|[,;:.] "
    r")\W{0,3}(?:tell|talk|call|ring|get|ask|see|phone|speak|go|contact|seek|reach|stay|listen)\b"
)
# An accident: "lift with care, or you may hurt yourself".
_HURT = Pattern(
    r"hurt(?:ing)? (?:yourself|themselves|himself|herself)(?: or herself)?|harm "
    r"(?:yourself|themselves)|cutting (?:yourself|themselves)|harm (?:himself|herself)|self-injury"
)
_ON_PURPOSE = Pattern(
    r"\b(?:thoughts?|think(?:s|ing)?|urges?|feel(?:s|ing)?|feelings?|want(?:s|ing)?|plans?|planning|might|tempted"
    r"|purpose|cope|coping|marks|scars|self-harm\w*|suicid\w*|crisis|sad|hopeless|depress\w*|mood|unsafe|someone "
    r"else|somebody else|others|the person you)\b"
)


def crises(document: Document, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield where the page speaks of a crisis of its reader or of somebody whom the reader knows."""
    for hit in hits:
        sentence = document.sentence_at(hit.start)
        block = sentence.block
        if block.kind == "reference" or block.within(*SITE_PARTS) or is_quoted(document, hit.start, hit.end):
            continue
        if _concerns_reader(document, sentence, hit):
            yield hit


def _concerns_reader(document: Document, sentence: Sentence, hit: Hit) -> bool:
    folded, start, end = document.folded, sentence.start, sentence.end
    if _NO_PERSON.search(folded, start, end):
        return False
    if _HURT.fullmatch(hit.cue) and not _ON_PURPOSE.search(folded, *_paragraph(document, sentence)):
        return False
    return (
        _DIRECT.search(hit.cue) is not None
        or _READER.search(folded, start, end) is not None
        or _ACT.search(folded[slice(*_paragraph(document, sentence))]) is not None
        or (document.title is not None and document.title.start <= hit.start < document.title.end)
    )


def _paragraph(document: Document, sentence: Sentence) -> tuple[int, int]:
    """Return the sentence with the ones around it in its block; of a heading, with the text below it."""
    if sentence.block.kind == "heading":
        blocks = document.blocks
        return sentence.start, blocks[min(sentence.block.position + 2, len(blocks) - 1)].end
    near = document.sentences_in(sentence.block.start, sentence.block.end)
    place = near.index(sentence)
    return near[max(place - 1, 0)].start, near[min(place + 1, len(near) - 1)].end
