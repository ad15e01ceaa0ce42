"""What a worried reader does: looks for help, calls, follows a reference, searches, compares, prints."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import FloatRect, Locator, Page, expect

pytestmark = pytest.mark.browser

TWITCH = "movements/twitch/"
SPASM = "movements/spasm/"
PHONE = 360
PLAIN_LINKS = """() => [...document.querySelectorAll('article a:not(.headerlink, sup a)')].filter(link => {
  const style = getComputedStyle(link);
  return !style.textDecorationLine.includes('underline') && style.borderBottomStyle == 'none';
}).map(link => link.outerHTML)"""
OUTLINE = "element => getComputedStyle(element).outlineStyle"
PRINTED = "link => getComputedStyle(link, '::after').content"


def box(locator: Locator) -> FloatRect:
    """Return where an element is in the window."""
    found = locator.bounding_box()
    assert found is not None
    return found


def bottom(locator: Locator) -> float:
    return box(locator)["y"] + box(locator)["height"]


def height(page: Page) -> int:
    assert page.viewport_size is not None
    return page.viewport_size["height"]


def test_the_way_to_help_is_on_the_first_screen_of_a_phone(reader: Any) -> None:
    home = reader.open("", PHONE)
    assert bottom(home.locator(".admonition a[href^='tel:']").first) < height(home)
    movement = reader.open(TWITCH, PHONE)
    way = movement.locator("article a[href='#when-to-get-help']").first
    assert bottom(way) < height(movement)
    way.click()
    expect(movement.get_by_role("heading", name="When to get help")).to_be_in_viewport()


def test_telephone_numbers_can_be_tapped(reader: Any) -> None:
    numbers = reader.open(SPASM, PHONE).locator("article a[href^='tel:']")
    assert {number.get_attribute("href") for number in numbers.all()} >= {"tel:999", "tel:911", "tel:111"}
    assert all(box(number)["height"] >= 36 and box(number)["width"] >= 44 for number in numbers.all())


@pytest.mark.parametrize("path", ["", "compare/", "movements/", TWITCH, "no/such/page/"])
def test_the_line_on_top_leads_to_help_from_anywhere(reader: Any, path: str) -> None:
    page = reader.open(path, PHONE)
    page.locator(".md-banner a").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("When to get help")
    assert page.url == f"{reader.address}get-help/"


def test_an_address_that_does_not_exist_says_so_and_leads_home(reader: Any) -> None:
    page = reader.open("no/such/page/", PHONE)
    expect(page.get_by_role("heading", level=1)).to_have_text("We cannot find this page")
    page.get_by_role("link", name="Home page").click()
    page.wait_for_url(reader.address)
    expect(page.get_by_role("heading", level=1)).not_to_have_text("We cannot find this page")


def test_a_reference_number_leads_to_its_source(reader: Any) -> None:
    page = reader.open(TWITCH, PHONE)
    number = page.locator("article sup a").first
    assert box(number)["height"] >= 24
    number.click()
    source = page.locator("li:has(#ref-1)")
    expect(source).to_be_in_viewport()
    assert box(source)["y"] >= bottom(page.locator("header.md-header"))


def test_links_look_like_links(reader: Any) -> None:
    for path in ("", TWITCH, "compare/"):
        assert reader.open(path).evaluate(PLAIN_LINKS) == []


def test_the_keyboard_skips_to_the_content_and_shows_where_it_is(reader: Any) -> None:
    page = reader.open(TWITCH)
    focused = page.locator(":focus")
    page.keyboard.press("Tab")
    expect(focused).to_have_text("Skip to content")
    expect(focused).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.wait_for_url("**#muscle-twitch")
    for _ in range(5):
        page.keyboard.press("Tab")
        assert focused.evaluate("element => element.closest('article') != null")
        assert focused.evaluate(OUTLINE) != "none"


def test_the_comparison_scrolls_in_its_own_box_beside_its_first_column(reader: Any) -> None:
    page = reader.open("compare/", PHONE)
    movement, last = page.locator(".compare tbody tr").first.locator("td").first, page.locator(".compare th").last
    before = box(movement)["x"]
    last.scroll_into_view_if_needed()
    assert box(last)["x"] + box(last)["width"] <= PHONE
    assert box(movement)["x"] == pytest.approx(before, abs=17)  # at most the border and the page's margin
    assert page.evaluate("scrollX") == 0


@pytest.mark.parametrize("width", [PHONE, 1280])
def test_a_search_for_an_everyday_word_finds_the_page_about_it(reader: Any, width: int) -> None:
    page = reader.open("", width)
    page.locator("label[for='__search']:visible, .md-search__input:visible").first.click()
    page.keyboard.type("charley horse")
    result = page.locator(".md-search-result__link").first
    expect(result).to_contain_text("Muscle spasm")
    result.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Muscle spasm")
    assert reader.faults == []


def test_lists_of_sources_stay_out_of_the_search(reader: Any) -> None:
    index = reader.open("").request.get(f"{reader.address}search/search_index.json").json()
    places = [entry["location"] for entry in index["docs"]]
    assert f"{TWITCH}#causes" in places
    assert not [place for place in places if place.endswith("#references") or place.startswith("about/sources/")]


def test_paper_says_where_the_sources_are(reader: Any) -> None:
    page = reader.open(TWITCH)
    page.emulate_media(media="print")
    source = page.locator("#references + ol a[href^='http']").first
    assert str(source.get_attribute("href")) in source.evaluate(PRINTED)
    expect(page.locator(".md-banner")).to_be_hidden()
