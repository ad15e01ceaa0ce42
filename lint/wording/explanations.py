"""Is a word explained where it stands: in brackets, by "called", "or" or "means", or by plain words beside it?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.wording.places import is_linked

_QUOTES = r"[\"'*“”]{0,3}"
_IN_BRACKETS_BEFORE = Pattern(
    r"\((?:(?:also|sometimes|or|which|are|is|often|commonly|medically|doctors|this|the|a|an|in|medical|term"
    r"|name|word|for"
    rf"|call(?:ed)?|known|as|referred|to|termed|it|say) ){{0,6}}{_QUOTES}\Z"
)
_IN_BRACKETS_AFTER = Pattern(rf"{_QUOTES}(?:,? or [\w\- ]{{2,30}}|,? [a-z0-9\-]{{2,8}}|[,;] [^()]{{2,40}})?\)")
_BRACKETS_AFTER = Pattern(rf"{_QUOTES},? ?\((?!see\b|figure|\d)[^()\n]{{0,80}}?[a-z]{{3}}")
# What follows at once says what the word means.
_GLOSS_AFTER = Pattern(
    rf"{_QUOTES}(?: \([^()\n]{{1,60}}\))?(?:,? (?:also |sometimes |often |commonly |better |usually )?(?:called"
    rf"|known as)\b"
    r"|,? meaning\b|, or (?:[\w'\-]+ ){0,5}[\w'\-]+,|, (?:which|that is|a|an|the|when|where|in other words|i\.e\.)\b"
    r"| ?[–—] ?(?!and\b|or\b)\w| - (?!and\b|or\b)\w|: (?:a|an|the|when|where)\b|,? which (?:is|are|means)\b"
    r"| (?:mean|refer|describe)s?\b| (?:is|are) (?:a|an|the|when|where|what|another|defined|caused when"
    r"|also called|called)\b"
    r"| happens? (?:when|if)\b| occurs? (?:when|if)\b)"
)
_NAMED_BEFORE = Pattern(
    r"\b(?:called|known as|termed|named|(?:term|word|name)s?(?: for (?:this|it|these|them))?(?: is| are)?"
    r"|referred to as"
    r"|say|means?|mean by|call (?:this|it|these|them)|that is|i\.e\.|in other words|diagnosed as)[:,]? "
    rf"(?:a |an |the )?(?:[\w\-]+ )?{_QUOTES}\Z"
)
_CALL_BEFORE = Pattern(
    rf"\b(?:doctors|nurses|people|we|they|clinicians|some|experts) call [^.;:\n]{{3,60}} {_QUOTES}\Z"
)
_LISTED_BEFORE = Pattern(r",[^,.;:()]{1,50},? or \Z")
_THIS_IS = Pattern(
    r"(?:this|these|they|it|that|the (?:word|term|condition))(?: \w+)? (?:is|are|mean|means|happens?|refers?"
    r"|occurs?|causes?)"
    r" (?:a|an|the|when|where|that|because|if|to|your|you)\b"
)
_LABEL_AFTER = Pattern(rf"{_QUOTES} ?(?:\([^()\n]{{1,60}}\))? ?[:–—-]")
_NEAR = 60
# About a sentence.
_BESIDE = 160


def stands_explained(document: Document, start: int, end: int, hints: Sequence[str] = ()) -> bool:
    """Tell whether the word between two offsets is explained there, or leads to where it is.

    `hints` are beginnings of the words that an explanation has.
    """
    block = document.block_at(start)
    if block.kind in ("term", "heading") or is_linked(document, start, end):
        return True
    folded = document.folded
    if _is_beside_brackets(folded, start, end) or _has_hint(folded, block, start, end, hints):
        return True
    sentence = document.sentence_at(start)
    return (
        _has_gloss(folded, sentence.start, start, end)
        or _is_named(folded, sentence.start, start)
        or _is_taken_up(folded, sentence.end, block.end)
    )


def _is_beside_brackets(folded: str, start: int, end: int) -> bool:
    if folded.find("(", end, end + 4) >= 0 and _BRACKETS_AFTER.match(folded, end):
        return True
    return folded.find("(", max(start - _NEAR, 0), start) >= 0 and _is_in_brackets(folded, start, end)


def _is_in_brackets(folded: str, start: int, end: int) -> bool:
    """Tell whether the word is what plain words before it are called: "eardrum (tympanic membrane)"."""
    before = _IN_BRACKETS_BEFORE.search(folded, max(start - _NEAR, 0), start)
    return before is not None and _IN_BRACKETS_AFTER.match(folded, end) is not None


def _has_gloss(folded: str, sentence_start: int, start: int, end: int) -> bool:
    gloss = _GLOSS_AFTER.match(folded, end)
    if gloss is None:
        return start <= sentence_start + 2 and _LABEL_AFTER.match(folded, end) is not None
    # In "fever, rash or gout, or a cough" the comma goes on with a list.
    is_listed = gloss[0].startswith(", ") and folded.rfind(",", sentence_start, start) >= 0
    return not (is_listed and gloss[0][2:4] in ("or", "a ", "an", "th", "a"))


def _is_named(folded: str, sentence_start: int, start: int) -> bool:
    begin = max(sentence_start, start - _NEAR)
    if _NAMED_BEFORE.search(folded, begin, start) or _CALL_BEFORE.search(folded, begin, start):
        return True
    return folded.startswith(", or ", start - 5) and not _LISTED_BEFORE.search(folded, begin, start)


def _has_hint(folded: str, block: Block, start: int, end: int, hints: Sequence[str]) -> bool:
    """Tell whether plain words for it stand near it, in its sentence or in one beside it."""
    around = folded[max(block.start, start - _BESIDE) : min(block.end, end + _BESIDE)]
    return any(hint in around and _starts_word(around, hint) for hint in hints)


def _starts_word(text: str, hint: str) -> bool:
    place = text.find(hint)
    while place > 0 and text[place - 1].isalpha():
        place = text.find(hint, place + 1)
    return place >= 0


def _is_taken_up(folded: str, sentence_end: int, block_end: int) -> bool:
    """Tell whether the next sentence says "This is when ..."."""
    place = sentence_end
    while place < block_end and folded[place] in ' "\n':
        place += 1
    return _THIS_IS.match(folded, place, block_end) is not None


def is_topic(document: Document, names: Iterable[str]) -> bool:
    """Tell whether the page is about what one of these names, in lower case, says."""
    topic = _topic_text(document)
    return any(_starts_word(topic, name) for name in names)


@once_per_document
def _topic_text(document: Document) -> str:
    """Return all that names the page's subject: its heading and what it declares."""
    declared = [
        document.metadata.value(key) for key in ("title", "keywords", "tags", "topic", "name", "alternate_name")
    ]
    heading = document.text(document.title) if document.title is not None else ""
    return fold(" | ".join(filter(None, (heading, *declared))))
