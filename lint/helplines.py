"""Emergency, advice and crisis numbers by country. The numbers themselves live in data/helplines.yml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lint.text.located import Text
from lint.text.reading import read_text

_FILE = Path(__file__).parent / "data" / "helplines.yml"


@dataclass(frozen=True, slots=True)
class Helpline:
    """One number to call: `name` is the service's own name, where it has one."""

    number: Text
    name: Text | None
    organisation: Text
    url: Text | None


@dataclass(frozen=True, slots=True)
class Country:
    """A country's numbers, by what they are for: emergency, urgent_advice, crisis, crisis_text, poison_help."""

    name: Text
    numbers: dict[str, Helpline]


@cache
def helplines() -> dict[str, Country]:
    """Return the countries by their code."""
    # Most runs need no number, and to load the reader takes longer than anything else here.
    from lint.text.yaml_reader import read_yaml

    shown = "lint/data/helplines.yml"
    data = read_yaml(read_text(_FILE, shown), shown)
    return {
        str(code): Country(
            name=country["name"],
            numbers={
                str(use): Helpline(
                    number=entry["number"],
                    name=entry.get("name"),
                    organisation=entry["source"]["organisation"],
                    url=entry["source"].get("url"),
                )
                for use, entry in country["numbers"].items()
            },
        )
        for code, country in data["countries"].items()
    }
