"""One pass over a document for the cues of all rules: which rules have something to look at, and where."""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

from lint.document.document import Document
from lint.language.words import is_inside_word
from lint.rule import Hit, Rule


class Cues:
    """The cues of a set of rules, searched together. A cue is found as whole words."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        owners: dict[str, list[str]] = {}
        for rule in rules:
            for cue in rule.cues:
                owners.setdefault(cue, []).append(rule.name)
        self._cues = list(owners)
        self._owners = list(owners.values())
        self._automaton = AhoCorasick(self._cues, matchkind=MatchKind.Standard) if owners else None

    def hits(self, document: Document) -> dict[str, list[Hit]]:
        """Return where the cues stand, by the name of the rule. A rule without hits is not there."""
        hits: dict[str, list[Hit]] = {}
        text = document.folded
        if self._automaton is None or not text:
            return hits
        for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if is_inside_word(text, start) or is_inside_word(text, end):
                continue
            hit = Hit(start, end, self._cues[number])
            for name in self._owners[number]:
                hits.setdefault(name, []).append(hit)
        return hits
