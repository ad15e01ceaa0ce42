"""Every fault of a YAML document is told once, where it must be mended; § marks the place."""

from __future__ import annotations

import pytest

from lint.problems import ProjectError
from lint.text.located import line_and_column
from lint.text.yaml_reader import read_yaml

IN_QUOTES = "Put the whole text in double quotes."
IF_TEXT = "If it is part of the text, put the text in double quotes."
INDENT = "the indentation does not fit the lines above. Line up keys of one group."
TAB = "a tab stands here. Indent with spaces only."
BRACKET = "the bracket that opens here is not closed, or a comma is missing after it. Add the bracket or the comma."
QUOTE = "the quote that opens here is never closed. Close it at the end of the text."
ENDED = (
    "the value has ended before this. Delete it, or put the whole text in double quotes. "
    'A double quote inside is then written `\\"`.'
)
NO_KEY = "this line has no key. Write `key: value` with a space after the colon; in a list, put a space after the `-`."
SECOND = (
    "a second `: ` stands in one value. Put the text in double quotes; "
    "if a key was meant, line it up with the keys above."
)
DEEP = "is nested more than 40 levels deep. Facts need only a few."


def check(marked: str, message: str) -> None:
    text = marked.replace("§", "", 1)
    line, column = line_and_column(marked, marked.index("§"))
    with pytest.raises(ProjectError) as error:
        read_yaml(text, "a.yml")
    assert str(error.value) == f"a.yml:{line}:{column}: {message}"


@pytest.mark.parametrize("before", ["", "\ufeff", "# é 😀\r\n", "# é\r"])
@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("§\ta: b\n", TAB),
        ("a:\n§\tb: c\n", TAB),
        ("a: |\n  b\n§\tc\n", TAB),
        ('a: §"b\nc: d\n', QUOTE),
        ("a: §'b\nc: d\n", QUOTE),
        ('a: "b"§c\n', ENDED),
        ("a: 'don'§t'\n", ENDED),
        ("a: [b]§]\n", ENDED),
        ("a: §[b\nc: d\n", BRACKET),
        ("a: §{b: c\nd: e\n", BRACKET),
        ("a: §{b: c d: e}\n", BRACKET),
        ("a: [b,§", "the file ends inside a bracket. Close the bracket, and write what it lacks."),
        ("a: {b: [§", "the file ends inside a bracket. Close the bracket, and write what it lacks."),
        ("a:\n  b: c\n §d: e\n", INDENT),
        ("a:\n  - b\n §- c\n", INDENT),
        ("a:\r  b: c\r §d: e\r", INDENT),
        ("a: b\n  c§: d\n", SECOND),
        ("a: b§: c\n", SECOND),
        ("a b\nc§: d\n", SECOND),
        ("x: y\n§a:b\nc: d\n", NO_KEY),
        ("x:\n  y: z\n  §-b\n  -c\n", NO_KEY),
        ("- a\n§b: c\n", "this line is in a list, and does not start with `- `. Add the `- `."),
        ("a: §- b\n", "a list cannot start here. Start it on a line of its own, indented."),
        ("a: §@b\n", f"this character (@) cannot start a text. {IN_QUOTES}"),
        ("a: §%b\n", f"this character (%) cannot start a text. {IN_QUOTES}"),
        ("a: §`b`\n", f"this character (`) cannot start a text. {IN_QUOTES}"),
        ("a: §*b* c\n", f"this character (*) cannot start a text. {IN_QUOTES}"),
        ("a: §& b\n", f"this character (&) cannot start a text. {IN_QUOTES}"),
        ("a: §}\n", f"this character (}}) stands where a text should. {IN_QUOTES}"),
        ('a: "b§\\q"\n', "a backslash in double quotes must be doubled. Write `\\\\`."),
        ('a: §"b\\0"\n', "this text holds the invisible character U+0000. Delete it."),
        ('a: [§"\\u0085"]\n', "this text holds the invisible character U+0085. Delete it."),
        ("a: §*b\n", f"an alias (`*b`) is not read. Write the value out. {IF_TEXT}"),
        ("a: §&b c\n", f"an anchor (`&b`) is not read. Delete it. {IF_TEXT}"),
        ("a: §&b [c]\n", f"an anchor (`&b`) is not read. Delete it. {IF_TEXT}"),
        ("§&b a: c\n", f"an anchor (`&b`) is not read. Delete it. {IF_TEXT}"),
        ("a: §!b c\n", f"a tag (`!b`) is not read. Delete it. {IF_TEXT}"),
        ("a: §! b\n", f"a tag (`!`) is not read. Delete it. {IF_TEXT}"),
        ("a: §!!map {b: c}\n", f"a tag (`tag:yaml.org,2002:map`) is not read. Delete it. {IF_TEXT}"),
        ("a: b\n§a: c\n", "the key `a` stands twice; the first is on line {line}. Keep one of them."),
        ("b: {a: c, §a: d}\n", "the key `a` stands twice; the first is on line {line}. Keep one of them."),
        ("? §[b]\n: c\n", "a bracket or a list stands where a key should. Write `key: value`."),
        ("a: b\n§---\nc: d\n", "a second document starts here. Keep one document in a file."),
        ("a: b\n...\n§c: d\n", "the document has ended before this line. Delete the `...` above it."),
        ("a: b§\u2028c\n", "the invisible character U+2028 stands here. Delete it."),
        ("a: b§\x85c\n", "the invisible character U+0085 stands here. Delete it."),
        ("a: b§\ufeffc\n", "the invisible character U+FEFF stands here. Delete it."),
        ("a: b§\uffffc\n", "the invisible character U+FFFF stands here. Delete it."),
        ("a: b§\ud800c\n", "the invisible character U+D800 stands here. Delete it."),
        ("a: b§\x00c\n", "the invisible character U+0000 stands here. Delete it."),
    ],
)
def test_a_fault_is_told_at_its_place(before: str, marked: str, message: str) -> None:
    check(before + marked, message.replace("{line}", "2" if before.startswith("#") else "1"))


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("§%FOO\n---\na: b\n", f"a line cannot start with `%`. {IN_QUOTES}"),
        ("§%YAML 2.0\n---\na: b\n", "this is not YAML: found incompatible YAML document. "
                                    "Check the quotes and the indentation."),
        ('"a" §"b"\n', ENDED),
    ],
)  # fmt: skip
def test_a_fault_of_the_first_line(marked: str, message: str) -> None:
    check(marked, message)


@pytest.mark.parametrize(
    "marked",
    [
        "[" * 40 + "§" + "[" * 9960,
        "{a: " * 40 + "§" + "{a: " * 9960,
        "- " * 40 + "§" + "- " * 9960,
        "".join(f"{' ' * depth}{'§' if depth == 40 else ''}a:\n" for depth in range(3000)),
        "".join(f"{' ' * depth}{'§' if depth == 40 else ''}- \n" for depth in range(3000)),
    ],
    ids=["brackets", "braces", "dashes", "indented keys", "indented dashes"],
)
def test_nesting_without_end_is_told_where_it_is_too_deep(marked: str) -> None:
    check(marked, DEEP)
