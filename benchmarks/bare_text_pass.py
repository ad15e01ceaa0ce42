"""The least that Python can do for pages of text: read them, split sentences and words once, count for a score.

Run as a program, in a process of its own: `bare_text_pass.py FOLDER`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_SENTENCE_END = re.compile(r"[.!?]\s+")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_VOWELS = re.compile(r"[aeiouy]+")


def bare_text_pass(folder: Path) -> tuple[int, int, int]:
    """Return the words, sentences and vowel groups of all Markdown files below `folder`."""
    words = sentences = syllables = 0
    counted: dict[str, int] = {}
    for path in folder.rglob("*.md"):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            for sentence in _SENTENCE_END.split(block):
                found = _WORD.findall(sentence)
                words += len(found)
                sentences += 1
                for word in found:
                    if word not in counted:
                        counted[word] = len(_VOWELS.findall(word.lower())) or 1
                    syllables += counted[word]
    return words, sentences, syllables


if __name__ == "__main__":
    print(bare_text_pass(Path(sys.argv[1]))[0])
