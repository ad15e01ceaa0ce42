"""Every word of a page of HTML keeps its place, whatever the markup."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.document.draft import Draft
from lint.formats.html import HtmlReader, read_html
from lint.text.source import Source

_UNSHOWN = re.compile(
    r"<(?P<raw>script|style|svg|textarea)\b[^>]*>.*?(?:</(?P=raw)[^>]*>|\Z)|<!--.*?(?:-->|\Z)|</?[a-z!?][^>]*>",
    re.S | re.I,
)
_WHOLE = [
    "twitch", "café", "😀", "x2.5", "don’t", "naïve", "&amp;", "&eacute;", "&copy", "&shy;", "&nbsp;", "&#233;",
    "&#x1F600;", "&notit;", "&unknown;", " ", "\n", "\r\n", "\t", "\u00a0", "\u2003", "  ", "<b>", "</b>",
    "<a href='x'>", '<a class="b" href=y>', "</a>", "<p>", "</p>", "<p class=warning>", "<div id=a>", "</div>",
    "<ul>", "<li>", "</li>", "</ul>", "<ol>", "</ol>", "<table>", "<tr>", "<td>", "<th>", "</td>", "</table>",
    "<h1>", "</h2>", "<br>", "<br/>", "<hr>", "<img src=i alt='a b'>", "<!-- c -->", "<!--[if IE]> x <![endif]-->",
    "<main>", "</main>", "<article>", "</article>", "<dl>", "<dt>", "<dd>", "<code>", "</code>", "<blockquote>",
    "</blockquote>", "<details>", "<summary>", "</details>", "<script>if (a<b) x</script>", "<style>p{}</style>",
    "<svg>t</svg>", "<textarea>t</textarea>", "<button>", "</button>", "<ins class=x>", "</ins>", "\ufeff", "é",
    "A.", "&", "< ",
]  # fmt: skip
_BROKEN = [
    "<", ">", '"', "'", "=", "/", "<a href=\"", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script", "<nav>",
    "</nav>", "<span hidden>", "</span>", "<sup>", "</sup>", "<sup>1</sup>", "[1]", "<?", "<!", "</", "&#", "&#x",
    "&#0;", "&#1114112;", "<head>", "</head>", "<body>", "<html>", "<title>", "</title>", "<template>", "<p",
    "<x-y>", "\x00", "\x0c", "\r",
]  # fmt: skip

_ENDLESS = [
    "<a ", "<", '<a href="', "<div>", "<div class=a>", "<p><b>", "<!--", "<![CDATA[", "&#", "<script ", "</div>",
    "<ul><li>", "<main>", "<table><td>", "<nav>", "<sup><a ", "<code>x", "<i></b>", "<br>", "<span hidden>",
    "<a b='><i ",
]  # fmt: skip


def _texts(pieces: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pieces), max_size=40).map("".join)


def _undo(markup: str) -> str:
    return html.unescape(_UNSHOWN.sub("", markup)).replace("\u00ad", "")


@given(_texts(_WHOLE))
def test_the_source_of_a_word_is_the_word(assert_places: Callable[..., None], text: str) -> None:
    assert_places(read_html(Source("page.html", text)), _undo)


@given(_texts(_WHOLE + _BROKEN) | st.text() | st.text(alphabet="<>a/&;=\"'! -p#1\n"))
def test_anything_is_a_document(assert_places: Callable[..., None], text: str) -> None:
    assert_places(read_html(Source("page.html", text)), None)


@given(_texts(_WHOLE + _BROKEN), st.lists(st.integers(0, 200), max_size=5))
def test_a_fragment_may_come_in_pieces(assert_places: Callable[..., None], text: str, cuts: list[int]) -> None:
    draft = Draft(Source("page.md", text))
    reader = HtmlReader(draft, fragment=True)
    places = sorted({0, len(text), *(min(cut, len(text)) for cut in cuts)})
    for start, end in zip(places, places[1:], strict=False):
        reader.feed(start, end)
        assert draft.block is None
    reader.close()
    assert_places(draft.document("markdown"), None)


@pytest.mark.parametrize("unit", _ENDLESS)
def test_endless_markup_is_read_to_its_end(unit: str) -> None:
    document = read_html(Source("page.html", unit * (100_000 // len(unit)) + "<p>end"))
    assert len(document.prose) < 200_000
