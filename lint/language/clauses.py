"""Where a sentence's main clause begins: behind "If you cannot sleep," what is said is no longer denied."""

from __future__ import annotations

from lint.language.patterns import Pattern

_LEADING = Pattern(
    r"\W*(?:(?:and|but|so|then|or) )?(?:if|when|whenever|once|as|after|before|while|since|because|although|though"
    r"|unless|until|should|for|on|in|at|with|without|instead of|rather than)\b[^.;:!?\n]{0,200}?,\s"
)


def main_clause(folded: str, start: int, offset: int) -> int:
    """Return where the clause with `offset` begins: behind the clause that a sentence from `start` on opens with."""
    found = _LEADING.match(folded, start, offset)
    return found.end() if found is not None else start
