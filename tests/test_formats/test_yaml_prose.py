"""The prose in files of YAML, whoever wrote them, and the place of each of its characters."""

from __future__ import annotations

import re
from collections.abc import Callable
from textwrap import dedent

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from lint.document.document import Document
from lint.formats.yaml_prose import read_yaml_prose
from lint.problems import ProjectError
from lint.text.source import Source

CASES = {
    "values under keys": (
        "name: motor neurone disease\ndefinition:\n  text: The nerve cells die.\n",
        """
        paragraph [key.name]: motor neurone disease
        paragraph [key.definition > key.text]: The nerve cells die.
        """,
    ),
    "what is no prose": (
        "id: not read at all\nurl: see this page now\nsources:\n  - title: the title of a book\n"
        "source_id: one two three\n"
        "short: two words\nloud: ONLY CAPITAL LETTERS HERE\nnumbers: 1 2 3 4\npaths: a/b c/d e/f\n"
        "codes: in_a b_c d_e f_g\nempty:\nyes: yes\n",
        "",
    ),
    "lists": (
        "- a first item here\n- - a nested item here\n- text: a text in it\n- [one flow item here, x]\n",
        """
        item [list > item]: a first item here
        item [list > item > list > item]: a nested item here
        paragraph [list > item > key.text]: a text in it
        item [list > item > list > item]: one flow item here
        """,
    ),
    "quotes and escapes": (
        "a: 'It''s in quotes'\nb: \"Say \\\"rest\\\" caf\\u00e9 \\x41\\U0001F600 a\\\n   b\\tc\\n d\\_e\\\\\"\n",
        """
        paragraph [key.a]: It's in quotes
        paragraph [key.b]: Say "rest" café A😀 ab c d\u00a0e\\
        """,
    ),
    "folded lines": (
        "a: one plain text\n  that goes on\n\n  and on\nb: \"one quoted\n  text that  \n\n  goes on\"\n",
        "paragraph [key.a]: one plain text that goes on and on\nparagraph [key.b]: one quoted text that goes on\n",
    ),
    "blocks": (
        "a: |2-\n    One line here\n   and more.\n\n   Two lines here.\n\n\n"
        "b: >+\n  Folded text is\n  here.\n\n\nc: |  # why\n\n   text at last\n",
        """
        paragraph [key.a]: One line here and more.
        paragraph [key.a]: Two lines here.
        paragraph [key.b]: Folded text is here.
        paragraph [key.c]: text at last
        """,
    ),
    "CRLF and a byte-order mark": (
        "\ufeffa: >\r\n  Folded text\r\n  is here.\r\n\r\n  More of it here.\r\nb: 'a quoted\r\n  text 😀 here'\r\n",
        """
        paragraph [key.a]: Folded text is here.
        paragraph [key.a]: More of it here.
        paragraph [key.b]: a quoted text 😀 here
        """,
    ),
    "anybody's YAML": (
        "%YAML 1.1\n---\na: &x !!str tagged text is here\nb: *x\nc: *nobody\na: the key stands twice\n"
        "? [a, b]\n: a value of it\n? a long key here\n...\n"
        "---\n- !mine\n  k: &y >\n    more text is here\n--- just a text here\n",
        """
        paragraph [key.a]: tagged text is here
        paragraph [key.a]: the key stands twice
        paragraph [key.]: a value of it
        paragraph [list > item > key.k]: more text is here
        paragraph: just a text here
        """,
    ),
    "an empty file": ("# nothing\n", ""),
}  # fmt: skip


def read(text: str) -> Document:
    return read_yaml_prose(Source("facts.yml", text))


@pytest.mark.parametrize("name", CASES)
def test_blocks(dump: Callable[..., str], assert_places: Callable[..., None], name: str) -> None:
    text, expected = CASES[name]
    document = read(text)
    assert dump(document) == dedent(expected).strip("\n")
    assert_places(document, None)


def test_containers_reach_over_keys_and_dashes() -> None:
    text = "list:\n  - one two three\n  -   k: four five six\nflow: [seven eight nine]  # end\nend: x\n"
    document = read(text)

    assert [(part.kind, text[part.span.start : part.span.end]) for part in document.containers] == [
        ("key", "list:\n  - one two three\n  -   k: four five six"),
        ("list", "- one two three\n  -   k: four five six"),
        ("item", "- one two three"),
        ("item", "-   k: four five six"),
        ("key", "k: four five six"),
        ("key", "flow: [seven eight nine]"),
        ("list", "[seven eight nine]"),
        ("item", "seven eight nine"),
    ]


def test_comments_for_the_linter_are_kept() -> None:
    text = (
        "\ufeff# plainwell: ignore a why\na: one two three # plainwell: ignore b\r\nb: 'a text # plainwell: ignore c'\n"
        "c: |\n  some text here\n  # plainwell: ignore d\n#plainwell:ignore e\n# other\n"
    )
    assert [text[span.start : span.end].rpartition(" ")[2] for span in read(text).comments] == ["why", "b", "e"]


@pytest.mark.parametrize("text", ["a: 'b", "a: [b", "a: b: c", "a:\n\t- b", "a: \x00", "a: \ud800"])
def test_what_is_no_yaml_is_explained(text: str) -> None:
    with pytest.raises(ProjectError, match="facts.yml:"):
        read(text)


@pytest.mark.parametrize(
    "unit", ["[", "- ", "a: {", "? ", "&a ", "!", "'a ", '"\\', "|\n ", "- - a b c\n", "a:\n b c\n"]
)
def test_endless_nesting_is_read_or_refused(unit: str) -> None:
    try:
        document = read(unit * (50_000 // len(unit)))
    except ProjectError as error:
        assert all(str(problem).startswith("facts.yml:") for problem in error.problems)
    else:
        assert len(document.prose) <= len(document.source.text)


_WORDS = st.sampled_from(
    [
        "twitch", "café", "😀", "don't", 'say "no"', "x2.5", "A:", "# b", "- c", "\\", "\n", "\n\n", " ", "  ", "\t",
        "é\u00a0f", "'", "%",
    ]
)  # fmt: skip
_VALUES = st.lists(_WORDS, max_size=15).map(lambda words: " ".join(["the", "long", "text", *words]))


@given(
    st.lists(_VALUES, min_size=1, max_size=4),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.booleans(),
    st.integers(20, 80),
    st.sampled_from([("", "\n"), ("", "\r\n"), ("\ufeff", "\r\n")]),
)
def test_every_way_to_write_a_text_shows_its_words(
    assert_places: Callable[..., None], values: list[str], style: str, plain: bool, width: int, ends: tuple[str, str]
) -> None:
    data = {"k": values, "deep": {"text": values[0]}}
    mark, end = ends
    text = yaml.dump(data, default_style=style, allow_unicode=plain, width=width, indent=4, line_break=end)
    document = read(mark + text)

    assert " ".join(document.shown.split()) == " ".join(" ".join([values[0], *values]).split())
    assert_places(document, _undo)


@given(st.text() | st.text(alphabet="ab :-#|>'\"\\\n\t&*![]{},?\r") | st.lists(_WORDS, max_size=9).map("\n".join))
def test_anything_is_a_document_or_refused(assert_places: Callable[..., None], text: str) -> None:
    try:
        document = read(text)
    except ProjectError:
        return
    assert_places(document, None)


def _undo(written: str) -> str:
    """Return the characters that a word of YAML stands for."""
    joined = re.sub(r"\\\r?\n[ \t]*\\?", "", written).replace("''", "'")
    return re.sub(r"\\(?:x\w\w|u\w{4}|U\w{8})", lambda escape: chr(int(escape[0][2:], 16)), joined)
