"""Where sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lint.document.parts import Block, Sentence
from lint.language.abbreviations import ends_inside_sentence

# An end mark, what closes with it, white space, and what opens the next sentence. The class of marks stands first, so
# that letters are passed over fast; what is looked for behind it is that no mark stands before.
_END = re.compile(
    r"""[.!?…](?<![.!?…][.!?…])[.!?…]*+["')\]”’»*]*+(?=\s[\s"'(\[“‘«¿¡]{0,4}[^\Wa-zß-öø-ÿ_]|\s[^\w\s.,;:)\]'"’”“‘«])""",
)


def split_sentences(prose: str, blocks: Sequence[Block], labels: Iterable[int] = ()) -> list[Sentence]:
    """Return the sentences of each block in order; a block without an end mark is one sentence.

    A mark ends a sentence when a capital letter, a digit or an opening quote follows, unless it belongs to an
    abbreviation, an initial or a number. `labels` are the ends of labels such as a bold "Note:".
    """
    found: list[Sentence] = []
    ends = [match.end() for match in _END.finditer(prose) if not ends_inside_sentence(prose, match)]
    ends = sorted({*ends, *labels})
    place = 0
    for block in blocks:
        start, last = block.start, block.end
        while place < len(ends) and ends[place] <= start:
            place += 1
        while place < len(ends) and ends[place] < last:
            found.append(Sentence(start, ends[place], block))
            start = _skip_space(prose, ends[place])
            place += 1
        if start < last:
            found.append(Sentence(start, last, block))
    return found


def _skip_space(prose: str, offset: int) -> int:
    while offset < len(prose) and prose[offset].isspace():
        offset += 1
    return offset
