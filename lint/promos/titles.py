"""What looks like the title of another page: in quotes, linked, in capitals, in a frame that asks to be clicked."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Mark
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.language.words import WORD

Dress = Literal["quoted", "linked", "bold", "italic", "capitals", "frame", "plain"]
_QUOTED = Pattern(r"[“\"‘«']([^“”\"«»\n]{2,200})[”\"’»'](?!\w)")
_BAIT = Pattern(
    r"(?:the |top |these |our |my )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozens of)\s(?!(?:mg|ml"
    r"|g|kg|days?|weeks?|hours?|minutes?|months?|years?)\b)[a-z]"
    r"|(?:why|how|what|when|which|who|where|is|are|can|could|do|does|did|should|will|would|have|this|these|here's"
    r"|here are|meet|inside|from|best|worst|top)\b"
    r"|the (?:\w+ )?(?:truth|secrets?|real|hidden|surprising|shocking|best|worst|connection|impact|link|links"
    r"|science|ultimate|one|only|power|benefits?|dark side|magic|"
    r"simple|easy|weird|strange|most|rise|art|reasons?|ways?|foods?|role|effects?|history|untold|complete|definitive)\b"
)
_HYPE = Pattern(
    r"\byou (?:need to|should|must|didn't|never|won't|can't)\b|\b(?:doctors?|experts?) (?:hate|love|swear|never"
    r"|won't|don't)\b|\bsecrets?\b|\bnever tell\b|\bmiracle\b"
    r"|\bwithout (?:dieting|exercise|trying)\b|\btruth about\b|\bmust-have\b|\bhacks?\b"
    r"|\bchang(?:e|es|ed) (?:my|your|her|his) life\b|\bdetox|\bbelly fat\b|\bcrying out\b"
    r"|\bultimate\b|\bwon't believe\b|\bsurpris"
    r"|\bshocking\b|\bof all time\b|\bthis (?:year|season|summer|winter)\b|\bbest .{0,40}\b20\d\d\b"
    r"|\b\d+ (?:\w+ ){0,2}(?:things|ways|reasons|signs|foods|tips|tricks|hacks|habits|facts|secrets|benefits|recipes"
    r"|questions|celebrities|gadgets|products|exercises|steps|mistakes|myths|superfoods|herbs|places|gifts)\b"
)
_SMALL = frozenset(word for (word,) in read_table("title_small_words.tsv"))
_MARKS: dict[str, Dress] = {"link": "linked", "strong": "bold", "emphasis": "italic"}
_MOST_WORDS = 24
# So far before what looks like a title its link may start: "[our guide to …]".
_LEAD = 24


class Title(NamedTuple):
    """A title, how it is dressed, and where it leads; `is_bait` if it is framed to be clicked."""

    start: int
    end: int
    text: str
    dress: Dress
    target: str = ""
    is_bait: bool = False

    @property
    def is_title_like(self) -> bool:
        return self.is_bait or self.dress in ("quoted", "capitals", "frame")


def find_title(document: Document, start: int, end: int) -> Title | None:
    """Return the title that a stretch of prose is, or starts with; None if it has nothing of a title."""
    start, end = _trimmed(document, start, end)
    if start >= end or len(document.words(start, end)) > _MOST_WORDS:
        return _dressed(document, start, end) if start < end else None
    return _dressed(document, start, end) or _in_capitals(document, start, end)


def is_bait(text: str) -> bool:
    """Tell whether a title is framed to be clicked: a question, a list of ten, a truth about something."""
    folded = fold(text).strip(" \"'“”*_")
    if folded.endswith((".", ";", ",")) or len(folded.split()) > 18:
        return False
    if _HYPE.search(folded) or folded.endswith(("?", "!")):
        return True
    return _BAIT.match(folded) is not None and len(folded.split()) >= 4


def is_strong_bait(text: str) -> bool:
    """Tell whether a title promises a thrill, whatever it is about."""
    return _HYPE.search(fold(text)) is not None


def is_capitalised(text: str) -> bool:
    """Tell whether a text is written as titles are, Each Word With a Capital."""
    words = [word for word in WORD.findall(text) if word.lower() not in _SMALL and word[0].isalpha()]
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) >= 3 and len(capitals) >= 0.75 * len(words)


def _dressed(document: Document, start: int, end: int) -> Title | None:
    """Return a title that marks or quotation marks dress, if it stands at the start of the stretch."""
    quoted = _QUOTED.match(document.shown, start)
    if quoted and quoted.end() <= end + 2:
        if quoted[1].endswith(".") and not is_capitalised(quoted[1]):
            return None  # somebody speaks
        link = next(document.marks_in(start, end, "link"), None)
        return _title(document, quoted.start(1), quoted.end(1), "quoted", link.target if link else "")
    inner = max(end - 1, start)
    for mark in document.marks_in(max(start - _LEAD, 0), inner, *_MARKS):
        if mark.start <= start + 3 and mark.end > start:
            return _marked(document, mark, start, end)
    return None


def _marked(document: Document, mark: Mark, start: int, end: int) -> Title | None:
    links = document.marks_in(max(start - _LEAD, 0), max(end - 1, start), "link")
    chosen = next((link for link in links if link.end > start), mark)
    quoted = _QUOTED.search(document.shown, max(chosen.start - 1, start), min(chosen.end + 1, end + 1))
    if quoted and quoted.end() - quoted.start() >= 0.8 * (chosen.end - chosen.start):
        return _title(document, quoted.start(1), quoted.end(1), "quoted", chosen.target)
    return _title(document, chosen.start, min(chosen.end, end), _MARKS[chosen.kind], chosen.target)


def _in_capitals(document: Document, start: int, end: int) -> Title | None:
    text = document.shown[start:end]
    if is_capitalised(text):
        return _title(document, start, end, "capitals")
    if is_bait(text) and len(text.split()) >= 4:
        return _title(document, start, end, "frame")
    return None


def plain_title(document: Document, start: int, end: int) -> Title | None:
    """Return a stretch of prose as a title without any dress; for what a label announces."""
    start, end = _trimmed(document, start, end)
    if start >= end or len(document.words(start, end)) > _MOST_WORDS:
        return None
    return _title(document, start, end, "plain")


def _title(document: Document, start: int, end: int, dress: Dress, target: str = "") -> Title:
    text = document.shown[start:end]
    bait = is_bait(document.shown[start : end + 1]) or (is_capitalised(text) and len(text.split()) >= 4)
    return Title(start, end, text, dress, target, bait)


def _trimmed(document: Document, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the spaces and arrows around it."""
    text = document.shown
    while start < end and not (text[start].isalnum() or text[start] in "“\"‘«'(["):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "”\"’»'?!)"):
        end -= 1
    return start, end
