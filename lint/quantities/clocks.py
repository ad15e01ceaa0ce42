"""Times of the day: "9 a.m.", "9:30 pm", "14:00", "10 o'clock", "noon"."""

from __future__ import annotations

import re

from lint.quantities.reading import Reading

_CLOCK = re.compile(
    r"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?(?: ?(?P<half>a\.m\.?|p\.m\.?|am|pm)| o'clock)(?!\w)"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:])"
)
_NAMED = {"noon": 12, "midday": 12, "midnight": 24}
NAMES = tuple(_NAMED)


def clock_at(text: str, place: int, end: int) -> Reading | None:
    """Return the time of the day that stands at a place."""
    for name, hour in _NAMED.items():
        if text.startswith(name, place, end):
            return Reading(place + len(name), hour, hour, "clock", name)
    found = _CLOCK.match(text, place, end)
    if found is None:
        return None
    hours = _hour(found)
    return Reading(found.end(), hours, hours, "clock", found["half"] or "")


def _hour(found: re.Match[str]) -> float:
    if found["hour24"]:
        return float(found["hour24"]) + int(found["minute24"]) / 60
    hour = float(found["hour"]) % 12 if found["half"] else float(found["hour"])
    return hour + int(found["minute"] or 0) / 60 + (12 if (found["half"] or "").startswith("p") else 0)
