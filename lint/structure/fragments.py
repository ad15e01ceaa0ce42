"""Sentences that are none: "If the pain goes on for long, is worse at night." has no main clause.

There is no parser here. A sentence counts as a fragment only if it opens like one and nothing in it can be a main
clause: no clause with a subject before its verb, and none that begins with an order.
"""

from __future__ import annotations

from lint.document.document import PLACEHOLDER, Document
from lint.document.parts import Block, Sentence
from lint.language.instructions import base_verbs
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.verbs import is_bare, is_verb, verb_groups

_OPENERS = (
    r"[\"'(]{0,2}(?:(?:however|additionally|also|furthermore|moreover|therefore|for example|for instance|similarly"
    r"|in addition|but|and|or|so|then|finally|especially|particularly|usually|often|sometimes)[, ]+){0,3}"
)
_SUBORDINATE = Pattern(
    _OPENERS + r"(?:not )?(?:because(?! of)|since(?! then)|so that|until|whether|as long as|as soon as|in case(?! of)"
    r"|rather than|if(?! so| not| in doubt| only)|when(?! in doubt)|whenever|although|though|even though|even if"
    r"|whereas|unless|while)\b"
)
_WHICH = Pattern(
    r"[\"'(]{0,2}(?:and |or )?(?:which|who)(?: then| also| in turn,?| often| usually| can| may| too)? (?=(\w+))"
)
_WHICH_IS_WHY = Pattern(r"[\"'(]{0,2}(?:and )?which (?:is why|is how|is when|is where|means|is because)\b")
_VERBLESS = Pattern(
    r"[\"'(]{0,2}(?:and|or|plus|such as|including|especially|particularly|like|as well as|not to mention|along with"
    r"|depending on|meaning|thus|thereby|by \w+ing|not (?:just|only|even|always|because)"
    r"|(?:leav|giv|help|keep|reduc|improv|increas|mak|caus|allow|lead|result|rang|eas|reliev|prevent|boost|promot|support"
    r"|creat|trigger|turn|put|tak|add|avoid|lower|rais|provid|contribut|ensur|block)ing"
    r"|(?:mostly|mainly|usually|often|sometimes|even) (?:at|in|on|after|before|during|for|from)"
    r"|to (?=[a-z]+ (?:the|your|a|you|more|it|them)\b))\b(?! (?:yes|no|so|now|not)\b)"
)
_CANDIDATE = Pattern(
    r"[\"'(]{0,2}(?:however|additionally|also|furthermore|moreover|therefore|for|similarly|in addition|but|and|or|so"
    r"|then|finally|especially|particularly|usually|often|sometimes|because|if|when|whenever|although|though|even"
    r"|whereas|until|whether|as|in case|rather|not|unless|while|which|who|plus|such|including|like|along|\w+ing"
    r"|since|thus|thereby|mostly|mainly|by|to)\b"
)
# "That area hurts" opens no relative clause.
_RELATIVE = Pattern(r"(?<=\s)(?:who|which|that|whose|where|what|how|why)\b.*")
_CLAUSE_END = Pattern(r"[,;:—()]|\s[–-]\s")
_WORD = Pattern(r"[^\W_]++(?:['-][^\W_]++)*+")
_LEADS_ON = frozenset(
    (
        *("such", "including", "like", "especially", "particularly", "who", "which", "whose", "where", "because", "if"),
        *("when", "even", "whether", "although", "though", "unless", "while", "as"),
    )
)
_NESTS = frozenset(
    ("that", "who", "which", "when", "if", "because", "how", "what", "where", "whether", "until", "unless")
)
_JOINERS = frozenset(("and", "or", "but", "then", "so", "nor"))
_DIGIT = Pattern(r"\d")
_MOST_VERBS = 2
"""How many words of the subordinate clause may look like verbs: "blood tests show" has two."""
_LONGEST_BLOCK = 10_000
_CLOSE = 8
"""How far before a sentence the end mark of the one before it stands at the most."""
_FEWEST_WORDS = 3
_MOST_WORDS = 60


def fragments(document: Document) -> list[Sentence]:
    """Return the sentences of paragraphs that have no main clause, in order."""
    folded, may_be_one = document.folded, _CANDIDATE.compiled.match
    return [
        sentence
        for sentence in document.sentences
        if sentence.block.kind == "paragraph"
        and may_be_one(folded, sentence.start, sentence.end)
        and sentence.end - sentence.start <= _LONGEST_BLOCK
        and is_fragment(folded[sentence.start : sentence.end].strip())
        and not _may_stand_alone(document, sentence)
    ]


def is_fragment(sentence: str) -> bool:
    """Tell whether a sentence in lower case has no main clause."""
    if not sentence.endswith((".", '."', ".)")) or sentence.endswith("...") or PLACEHOLDER in sentence:
        return False
    return _lacks_main_clause(sentence) and _FEWEST_WORDS <= len(_words(sentence)) <= _MOST_WORDS


def _lacks_main_clause(sentence: str) -> bool:
    if opener := _SUBORDINATE.match(sentence):
        return _never_closes(sentence[opener.end() :])
    if _WHICH_IS_WHY.match(sentence):
        return True
    if found := _WHICH.match(sentence):
        return is_verb(found[1]) and len(verb_groups(_words(sentence))) == 1
    if _VERBLESS.match(sentence) is None or _DIGIT.search(sentence):
        return False
    return not any(map(_has_verb, _CLAUSE_END.split(sentence)))


def _never_closes(after: str) -> bool:
    """Tell whether what follows "if" or "because" has no main clause."""
    first, *others = _CLAUSE_END.split(after)
    groups = verb_groups(_words(first))
    if not any(map(_words, others)):
        return len(groups) > 0 and _clauses_of(_words(first), groups) == 1
    # Without a verb that is known, as in "if possible", what follows may be anything.
    if not 1 <= len(groups) <= _MOST_VERBS:
        return False
    is_predicate = True
    for clause in map(_words, others):
        if _may_be_main(_without_joiners(clause)):
            return False
        begins_with_verb = verb_groups(clause)[:1] == [0]
        # "If you do, prednisone, a steroid, is used" closes; "if it lasts, is worse at night" does not.
        if begins_with_verb and not is_predicate:
            return False
        is_predicate = is_predicate and begins_with_verb
    return True


def _clauses_of(words: list[str], groups: list[int]) -> int:
    """Return how many clauses have these verbs, but for those that "and", "that" or "when" make part of another."""
    joined = sum(place > 0 and words[place - 1] in _JOINERS for place in groups)
    nested = sum(word in _NESTS and any(group > place for group in groups) for place, word in enumerate(words) if place)
    return max(len(groups) - joined - nested, 1)


def _without_joiners(words: list[str]) -> list[str]:
    while words and words[0] in _JOINERS:
        words = words[1:]
    return words


def _may_be_main(words: list[str]) -> bool:
    """Tell whether a clause can be a main one: it begins with an order, or a verb follows its subject."""
    if not words:
        return False
    groups = verb_groups(words)
    if words[0] in _LEADS_ON or len(groups) > 1:
        return len(groups) > 1
    if groups[:1] == [0]:
        return "'" in words[0] or (is_bare(words[0]) and (len(words) > 1 or words[0] in base_verbs()))
    return bool(verb_groups(_words(_RELATIVE.sub("", " ".join(words)))))


def _has_verb(clause: str) -> bool:
    if clause.strip().startswith(("who ", "which ")):
        return False
    return len(verb_groups(_words(clause))) > 1 or bool(verb_groups(_words(_RELATIVE.sub("", clause.strip()))))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _may_stand_alone(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence answers a question, leads to a list, is marked as a title, or is somebody's words."""
    block = sentence.block
    start, end = sentence.start, sentence.end
    if not document.is_page and (start, end) == (block.start, block.end):
        # A field of its own, such as what a word means: "When a joint swells up."
        return True
    if _answers(document, sentence) or block.within("outside", "nav", "footer"):
        return True
    # Whether it is quoted is asked of the whole block.
    if block.end - block.start > _LONGEST_BLOCK or is_quoted(document, start, end):
        return True
    if end >= block.end - 1 and _next_is_item(document, block):
        return True
    return any(mark.end >= end - 1 for mark in document.marks_in(start, start + 2, "strong", "link"))


def _answers(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence stands behind a question, a colon or a heading."""
    block = sentence.block
    before = document.prose[max(block.start, sentence.start - _CLOSE) : sentence.start].rstrip()
    if before or block.position == 0:
        return before.endswith("?")
    above = document.blocks[block.position - 1]
    # Right under a heading a fragment says what the heading means: "When a joint swells up."
    return above.kind in ("heading", "term", "title") or document.text(above).rstrip().endswith(("?", ":"))


def _next_is_item(document: Document, block: Block) -> bool:
    following = document.blocks[block.position + 1 : block.position + 2]
    return bool(following) and following[0].kind == "item"
