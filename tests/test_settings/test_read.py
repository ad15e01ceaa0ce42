"""Settings of the linter: what is read, and what is wrong with them, each with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from lint.problems import ProjectError
from lint.settings.read import read_settings
from lint.settings.settings import Settings


def write(folder: Path, text: str, name: str = "plainwell.toml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(ProjectError) as caught:
        read_settings(folder)
    return [str(problem).removeprefix(f"{folder}/") for problem in caught.value.problems]


def test_no_settings_are_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings(tmp_path)


def test_everything_that_can_be_set(tmp_path: Path) -> None:
    write(
        tmp_path,
        'locale = "en-US"\nselect = ["read"]\nignore = ["lint"]\nfail-on = "warning"\nexclude = ["drafts"]\n'
        'site-url = "https://example.org/"\n'
        '[severity]\nread = "info"\nread-sentence-long = "off"\n'
        "[options.read-sentence-long]\nmost-words = 25\n"
        '[ignore-in]\n"old/**" = ["read"]\n'
        '[site-wide]\ntext = "Not medical advice."\n',
    )

    settings = read_settings(tmp_path)

    assert settings == Settings(
        tmp_path,
        "en-US",
        ("read",),
        ("lint",),
        "warning",
        {"read": "info", "read-sentence-long": "off"},
        {"read-sentence-long": {"most-words": 25}},
        {"old/**": ("read",)},
        ("drafts",),
        "not medical advice.\n".strip(),
        "https://example.org/",
    )


def test_pyproject_counts_where_it_names_the_linter(tmp_path: Path) -> None:
    write(tmp_path, '[tool.plainwell]\nlocale = "en-US"\n', "pyproject.toml")
    inner = write(tmp_path / "inner", "[tool.other]\nx = 1\n", "pyproject.toml")

    assert read_settings(inner).locale == "en-US"
    assert read_settings(inner).root == tmp_path


def test_the_own_file_goes_before_pyproject(tmp_path: Path) -> None:
    write(tmp_path, '[tool.plainwell]\nlocale = "en-US"\n', "pyproject.toml")
    write(tmp_path, 'locale = "en-GB"\n')

    assert read_settings(tmp_path).locale == "en-GB"


def test_words_of_a_site_wide_file_count(tmp_path: Path) -> None:
    write(tmp_path, '[site-wide]\nfiles = ["footer.md"]\n')
    (tmp_path / "footer.md").write_text("This is **not** medical advice.", encoding="utf-8")

    assert "this is not medical advice." in read_settings(tmp_path).site_wide


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("locale = 'en-GB'\nlocal = 1\n", "2:1: unknown setting `local`. Did you mean `locale`?"),
        ("locale = 'en-UK'", "1:1: `locale` cannot be `en-UK`. Did you mean `en-US`?"),
        ("locale = 3", "1:1: `locale` is no text. Write it in quotes."),
        ("fail-on = 'eror'", "1:1: `fail-on` cannot be `eror`. Did you mean `error`?"),
        ("select = 'read'", '1:1: `select` is no list of texts. Write `["one", "two"]`.'),
        ("\nselect = ['raed']", "2:1: there is no rule or family `raed`. Did you mean `read`?"),
        (
            "[severity]\nread-sentense-long = 'info'",
            "2:1: there is no rule or family `read-sentense-long`. Did you mean `read-sentence-long`?",
        ),
        ("[severity]\nread = 'fatal'", "2:1: `read` cannot be `fatal`."),
        ("severity = 1", "1:1: `severity` is no table. Write it under `[severity]`."),
        ("[options.read-sentence-lang]\nx = 1", "1:2: there is no rule `read-sentence-lang`."),
        (
            "[options.read-sentence-long]\nmost-word = 1",
            "2:1: `read-sentence-long` has no option `most-word`. Did you mean `most-words`?",
        ),
        (
            "[options.read-sentence-long]\nmost-words = 'many'",
            "2:1: `most-words` has the wrong kind of value. It must be a int.",
        ),
        ("[ignore-in]\n'a/**' = ['nothing-such']", "2:1: there is no rule or family `nothing-such`."),
        ("[site-wide]\nfile = []", "2:1: unknown setting `file`. Did you mean `files`?"),
        ("[site-wide]\nfiles = ['no.md']", "2:1: no.md: does not exist."),
        ("locale = ", "1:10: invalid value."),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, expected: str) -> None:
    [problem] = problems(write(tmp_path, text))

    assert problem.startswith(f"plainwell.toml:{expected}")


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    found = problems(write(tmp_path, "a = 1\nlocale = 'x'\n[severity]\nnope = 'info'\n"))

    assert [problem.split(":")[1] for problem in found] == ["1", "2", "4"]
