"""What the section around a dose says: the most to take, for which age, and whom to ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Section
from lint.dosing.instructions import Instruction, instructions
from lint.language.patterns import Pattern

_MAXIMUM = Pattern(
    r"(?:\b(?:not|never)\b|n't\b)[^.;!?\n]{0,60}\b(?:more than|exceed|over)\b|\b(?:no|not) more than\b"
    r"|\b(?:maximum|max|at most|up to|the most you|limit(?:ed)? (?:of|to)|only (?:once|one|1))\b"
)
# How often is said, and so how much that is in a day.
_BOUNDED = Pattern(
    r"\b(?:once|twice|[1-6]|one|two|three|four) (?:times? )?(?:a|per|each|every) (?:day|night|week)\b"
    r"|\b(?:once|twice|(?:[1-6]|two|three|four) times) (?:daily|nightly|weekly)\b|\b(?:daily|nightly|weekly)\b"
    r"|\bevery (?:other )?(?:day|night|morning|evening|week|12 hours|24 hours)\b|\beach (?:day|night|morning|evening)\b"
    r"|\bat (?:bedtime|night)\b|\bin the (?:morning|evening)\b|\bbefore bed\b|\bsingle dose\b|\bone-off\b"
    r"|\bwith (?:breakfast|lunch|dinner|each meal|meals|every meal)\b"
)
# Once, before or after something.
_ONCE = Pattern(
    r"\b(?:straight|right) ?away\b|\bat once\b|\bimmediately\b|\b(?:hours?|minutes|mins|days?|night|morning) before\b"
    r"|\bas soon as\b|\bbefore (?:you |a |the |travel|surgery|bed|sex|flying|exercise)"
    r"|\bafter (?:each|every|a|the|sex)\b"
)
# How often is said, and leaves open how much that is in a day.
_REPEATED = Pattern(
    r"\bevery (?:\d|four|six|eight|three|few)[^.;!?\n]{0,12}hours?\b|\b(?:as|when|whenever|if) (?:you )?(?:need|needed"
    r"|necessary|required)\b|\banother\b|\brepeat\w*\b|\bagain\b|\bhourly\b|\bwhile symptoms\b"
)
_AGE = Pattern(
    r"\b(?:adults?|child(?:ren)?(?:'s)?|bab(?:y|ies)|infants?|toddlers?|teens?|teenagers?|kids?|aged?|ages|elderly"
    r"|older people|adolescents?|pregnan\w+|newborns?|your child|paediatric|pediatric|by weight|per kg"
    r"|(?:1[0-9]|[2-9]|[6-8]\d) (?:years|or over|and over|or older|and older|or above|and up)|(?:over|under)[- ]"
    r"(?:1[0-9]|[2-9]|6[05])s?\b(?! (?:mg|ml|hours|days|minutes)))(?!\w)|/kg\b"
)
_WHOM = (
    r"(?:doctors?|gps?|pharmacists?|pharmacy|nurses?|midwi(?:fe|ves)|dentists?|health ?care|provider|team"
    r"|health visitor|specialist|clinic)"
)
_ASK = Pattern(
    r"\b(?:ask|check with|speak (?:to|with)|talk (?:to|with)|see|tell|call|consult|contact|advice (?:from|of))\b"
    rf"[^.!?\n]{{0,50}}\b{_WHOM}\b"
    r"|\b(?:read|follow|check|see|on|in|to|as)\b[^.!?\n]{0,30}\b(?:label|leaflet|packet|package|packaging|box"
    r"|instructions|directions|pack|bottle|carton)\b|\bas directed\b|\bprescri(?:bed|ption)\b"
    rf"|\b{_WHOM}\b[^.!?\n]{{0,24}}\b(?:tells?|told|says?|said|advis\w+|prescrib\w+|recommends?|suggests?|gives?|gave"
    r"|will|may|can|agrees?)\b"
)
_TOP = 1


def gives_maximum(document: Document, instruction: Instruction) -> bool:
    """Tell whether the section of a dose says how much is the most, by a limit or by how often it is taken."""
    folded, (start, end, block) = document.folded, instruction.sentence
    if _BOUNDED.search(folded, start, end) is not None:
        return True
    is_repeated = _REPEATED.search(folded, start, block.end) is not None
    if not is_repeated and _ONCE.search(folded, start, end) is not None:
        return True
    return _is_said(document, instruction, _MAXIMUM) or (not is_repeated and _is_said(document, instruction, _BOUNDED))


def gives_age(document: Document, instruction: Instruction) -> bool:
    """Tell whether the section of a dose, or the page's title, says for whom it is."""
    title = document.title
    if title is not None and _AGE.search(document.folded, title.start, title.end) is not None:
        return True
    return _is_said(document, instruction, _AGE)


def sends_to_ask(document: Document, instruction: Instruction) -> bool:
    """Tell whether the section of a dose says to ask somebody, to follow the label, or what is prescribed."""
    return _is_said(document, instruction, _ASK)


def section_key(document: Document, instruction: Instruction) -> int:
    """Return what names the section that a dose stands in, with those that stand with it under one heading."""
    return _key(document.section_of(instruction.sentence.block))


def _is_said(document: Document, instruction: Instruction, pattern: Pattern) -> bool:
    folded = document.folded
    return any(pattern.search(folded, start, end) is not None for start, end in _around(document, instruction))


def _around(document: Document, instruction: Instruction) -> Iterator[tuple[int, int]]:
    """Yield the blocks of the section of a dose, and of those that stand with it under one heading."""
    for section in _families(document)[section_key(document, instruction)]:
        for block in section.blocks:
            yield block.start, block.end


@once_per_document
def _families(document: Document) -> dict[int, list[Section]]:
    """Return the sections that stand together under one heading, by their key."""
    families: dict[int, list[Section]] = defaultdict(list)
    for section in document.sections:
        families[_key(section)].append(section)
    return families


def _key(section: Section) -> int:
    return _root(section).blocks[0].position


def _root(section: Section) -> Section:
    """Return the section that a section is part of, below the page's title."""
    while section.parent is not None and section.parent.level > _TOP:
        section = section.parent
    return section


def lacking(document: Document, is_given: Callable[[Document, Instruction], bool]) -> Iterator[Instruction]:
    """Yield the first dose of each section beside which something is not given, and nobody is to be asked for it."""
    seen = set()
    for each in instructions(document):
        section = section_key(document, each)
        if section not in seen and not is_given(document, each) and not sends_to_ask(document, each):
            seen.add(section)
            yield each
