"""Plain text as Markdown: what was written is what is read."""

from __future__ import annotations

from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from plainwell.documentation.markdown import fence, prose, table

SIGNS = st.text(st.sampled_from("ab *_[]()<>{}|\\#!&:.\"'“”~=+-1"), max_size=30)
LINES = st.text(st.sampled_from("ab `~\n#<&*"), max_size=40).filter(str.strip)


def to_html(text: str) -> str:
    return Markdown(extensions=["tables", "fenced_code", "attr_list", "md_in_html", "sane_lists"]).convert(text)


def one_line(text: str) -> str:
    return " ".join(text.split())


@given(SIGNS)
def test_prose_is_read_as_it_was_written(text: str) -> None:
    html = to_html(f"Text {prose(text)} end")

    assert one_line(unescape(html)) == one_line(f"<p>Text {text} end</p>")


@given(SIGNS)
def test_a_cell_holds_what_was_written(text: str) -> None:
    html = to_html(table(("One", "Two"), [(f"a {prose(text)} b", "last")]))

    assert html.count("<td>") == 2
    assert one_line(f"<td>a {text} b</td>") in one_line(unescape(html))


def test_code_stays_code() -> None:
    assert to_html(prose("Write `a|b <c>`, not *d*.")).startswith("<p>Write <code>")
    assert prose("Write `--fix`.") == "Write `--fix`."


@given(LINES)
def test_nothing_ends_a_block_of_code(text: str) -> None:
    html = to_html(f"{fence(text, 'text')}\n\nAfter.")

    code = unescape(html).removeprefix('<pre><code class="language-text">').partition("\n</code></pre>")[0]
    # Markdown empties lines of spaces, and drops empty lines around.
    assert [line.rstrip() for line in code.strip("\n ").split("\n")] == [
        line.rstrip() for line in text.strip("\n ").split("\n")
    ]
    assert html.endswith("</code></pre>\n<p>After.</p>")
