"""How many, or how often: shares as intervals from never to always."""

from __future__ import annotations

from typing import NamedTuple


class Share(NamedTuple):
    """The smallest and the largest share that words allow: "some" is more than none, "most" more than half."""

    low: float
    high: float

    def negated(self) -> Share:
        return Share(round(1 - self.high, 6), round(1 - self.low, 6))

    def excludes(self, other: Share) -> bool:
        """Tell whether no share fits both."""
        return self.high < other.low or other.high < self.low

    @property
    def is_closed(self) -> bool:
        """Whether it leaves no exception: always, never, only."""
        return self.low == self.high and self.low in (0.0, 1.0)


GENERIC = Share(0.5, 1.0)
"""A plain statement speaks of the usual case, and allows exceptions."""

POSSIBLE = Share(0.01, 1.0)
"""What can happen happens at least now and then."""

NEVER = Share(0.0, 0.0)
"""A plain denial."""

ALWAYS = Share(1.0, 1.0)
