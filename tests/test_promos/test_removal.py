"""After the fixes a page reads on as if its promotions had never been there."""

from __future__ import annotations

import datetime
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from lint.engine import Plan, lint
from lint.finding import Finding, Safety
from lint.fixing.apply import apply_until_stable
from lint.formats.read import read_document
from lint.registry import all_rules
from lint.text.source import Source

_HONEST = (
    "Hay fever is an allergy to pollen.",
    "It makes the nose run and the eyes itch.",
    "Keep the windows shut in the morning.",
    "A steroid spray works best if you start it early.",
    "Ask a pharmacist which tablets do not make you sleepy.",
    "See a GP if your chest feels tight.",
)
_PROMOS = (
    "Learn more about “Seven Castles You Can Rent for a Song”",
    "Also read: Ten Tractors That Changed Farming",
    "**Trending:** [Which Soap Star Owns This Mansion?](/mansion)",
    "> Don’t miss *The Secret Life of Caravan Parks*",
    "Join 40,000 readers and get our Sunday newsletter.",
    "Follow us on Instagram for daily gnome pictures.",
    "## You may also like\n\n- [Small Boats for Big Adventures](/boats)\n- [How to Win at Chess](/chess)",
)
_RULES = [registered for registered in all_rules().values() if registered.rule.family == "promo"]
_PLAN = Plan(_RULES, "en-GB", datetime.date(2026, 11, 25), {each.rule.name: {} for each in _RULES}, {})


def _find(source: Source) -> list[Finding]:
    return lint(read_document(source), _PLAN)


def _fix(text: str, *safeties: Safety, name: str = "page.md") -> str:
    return apply_until_stable(Source(name, text), _find, safeties).text


@given(
    honest=st.lists(st.sampled_from(_HONEST), min_size=3, max_size=6, unique=True),
    promos=st.lists(st.sampled_from(_PROMOS), max_size=4, unique=True),
    seed=st.integers(0, 1000),
)
@settings(max_examples=60, deadline=None)
def test_exactly_the_promotions_go(honest: list[str], promos: list[str], seed: int) -> None:
    chance = random.Random(seed)
    blocks = list(honest)
    for promo in promos:
        # A list under a heading would take what follows it into its section.
        blocks.insert(len(blocks) if promo.startswith("#") else chance.randrange(1, len(honest) + 1), promo)
    page = "# Hay fever\n\n" + "\n\n".join(blocks) + "\n"
    assert _fix(page, "safe") == "# Hay fever\n\n" + "\n\n".join(honest) + "\n"


@given(
    honest=st.lists(st.sampled_from(_HONEST), min_size=2, max_size=5, unique=True),
    promo=st.sampled_from([f"{promo.rstrip('.')}." for promo in _PROMOS if promo[0] not in "#>"]),
    place=st.integers(1, 5),
)
@settings(max_examples=60, deadline=None)
def test_a_sentence_goes_with_one_space_and_only_where_asked(honest: list[str], promo: str, place: int) -> None:
    sentences = list(honest)
    sentences.insert(min(place, len(sentences)), promo)
    page = "# Hay fever\n\n" + " ".join(sentences) + "\n"
    assert _fix(page, "safe") == page
    assert _fix(page, "safe", "suggested") == "# Hay fever\n\n" + " ".join(honest) + "\n"


@given(
    st.text(alphabet="learn more about “Ab”:>*[](x)\n#-<div class=ad>.!?", max_size=300),
    st.sampled_from(["md", "html", "txt"]),
)
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_the_search(text: str, suffix: str) -> None:
    source = Source(f"page.{suffix}", text)
    for finding in _find(source):
        assert 0 <= finding.place.span.start <= finding.place.span.end <= len(text)


def test_advice_beside_an_offer_is_never_deleted_by_a_safe_fix() -> None:
    page = (
        "# Acne\n\nAcne is common.\n\nUse a thin layer at night. Ask a pharmacist if you are "
        "pregnant. Shop our range now!\n"
    )
    assert "Ask a pharmacist if you are pregnant." in _fix(page, "safe", "suggested")


def test_a_wrapped_sentence_goes_without_a_trace() -> None:
    page = (
        "# Hay fever\n\nHay fever is an allergy to pollen.\nAlso read: [Ten Tractors "
        "That\nChanged Farming](/t). Keep the\nwindows shut.\n"
    )
    assert _fix(page, "suggested") == "# Hay fever\n\nHay fever is an allergy to pollen.\nKeep the\nwindows shut.\n"
