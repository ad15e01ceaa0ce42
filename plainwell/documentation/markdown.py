"""Plain text as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_SIGNS = re.compile(r"[\\`*_\[\]{}]|\A[#+-](?=\s)")
_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("|"): "&#124;"}
_TICKS = re.compile(r"`+|~+")


def prose(text: str) -> str:
    """Return text in which only code spans mean something, and no vertical bar ends a cell."""
    text = " ".join(text.split())
    done, parts = 0, []
    for code in _CODE.finditer(text):
        parts += [_escape(text[done : code.start()]), code[0]]
        done = code.end()
    return "".join((*parts, _escape(text[done:])))


def fence(text: str, language: str) -> str:
    """Return a block of code that nothing in the text can end."""
    lines = "\n".join(text.strip("\r\n").splitlines())
    longest = max((len(found) for found in _TICKS.findall(lines)), default=0)
    mark = "`" * max(3, longest + 1)
    return f"{mark}{language}\n{lines}\n{mark}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of cells that are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def link(text: str, address: str) -> str:
    return f"[{prose(text)}]({address.replace(' ', '%20').replace(')', '%29')})" if address else prose(text)


def _escape(text: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", text).translate(_ENTITIES)
