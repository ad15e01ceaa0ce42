"""A rule explained on a terminal: why it exists, who says so, what is bad and good, how to change or ignore it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from lint.examples import example_source, mended_example, run_example
from lint.finding import Finding, Safety
from lint.registry import RegisteredRule
from lint.reporters.frame import frame
from lint.reporters.wording import printable, quoted
from lint.rule import EVIDENCE, Example, Option

FIX_IN_WORDS: dict[Safety | None, str] = {
    "safe": "mends itself with --fix",
    "suggested": "suggested, done with --fix --unsafe",
    "display": "shown only",
    None: "by hand",
}
_NAMES_OF_FORMATS = {"md": "Markdown", "html": "HTML", "txt": "plain text", "yml": "YAML"}
_BAR = "    | "


def explain(registered: RegisteredRule, width: int = 80) -> Iterator[str]:
    """Yield the explanation line by line."""
    rule = registered.rule
    yield f"{rule.name}\n"
    yield f"Severity {rule.severity}, confidence {rule.confidence}.{_off_in(rule.off_in)}\n\n"
    for paragraph in registered.reason.split("\n\n"):
        yield fill(" ".join(paragraph.split()), width) + "\n\n"
    yield "Who says so\n"
    for authority in rule.authorities:
        yield f"  {authority.organisation}: {authority.title} ({EVIDENCE[authority.evidence]})\n"
        yield f"  {authority.url}\n" if authority.url else ""
    yield from _options(registered)
    for number, example in enumerate(rule.bad, 1):
        yield from _bad(registered, example, number, width)
    for number, example in enumerate(rule.good, 1):
        yield f"\nGood {number}{_about(example)}\n"
        yield from _text(example.text)
    yield from _how_to_change(registered)


def option_in_words(option: Option) -> str:
    """Return an option's default, and those of other locales."""
    others = [f"{locale}: {toml_value(value)}" for locale, value in option.by_locale.items()]
    return toml_value(option.default) + (f" ({', '.join(others)})" if others else "")


def toml_value(value: Any) -> str:
    """Return a value as settings have it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(toml_value, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def settings_example(registered: RegisteredRule) -> str:
    """Return what plainwell.toml may say about a rule."""
    rule = registered.rule
    weaker = {"error": "warning", "warning": "info", "info": "warning"}[rule.severity]
    lines = ["[severity]", f'{rule.name} = "{weaker}"  # or "off", to switch it off']
    if rule.options:
        lines += ["", f"[options.{rule.name}]"]
        lines += [f"{name} = {toml_value(option.default)}" for name, option in rule.options.items()]
    return "\n".join(lines)


def context_of(example: Example) -> str:
    """Return what an example has that is not usual: its format, its locale, its options."""
    parts = [] if example.format == "md" else [_NAMES_OF_FORMATS[example.format]]
    parts += [] if example.locale == "en-GB" else [example.locale]
    parts += [f"{name} = {toml_value(value)}" for name, value in example.options.items()]
    return ", ".join(parts)


def _about(example: Example) -> str:
    context = context_of(example)
    return f" ({context})" if context else ""


def _off_in(locales: tuple[str, ...]) -> str:
    return f" Off in {', '.join(locales)} unless settings ask for it." if locales else ""


def _options(registered: RegisteredRule) -> Iterator[str]:
    options = registered.rule.options
    if options:
        yield "\nOptions\n"
    for name, option in options.items():
        yield f"  {name} = {option_in_words(option)}  {option.meaning}\n"


def _bad(registered: RegisteredRule, example: Example, number: int, width: int) -> Iterator[str]:
    findings = run_example(registered, example)
    yield f"\nBad {number}{_about(example)}\n"
    if "\n" in example.text.strip():
        yield from _text(example.text)
        yield "  What is found:\n"
    for finding in findings:
        yield from _found(example, finding, width)
    mended = mended_example(example, findings)
    if mended is not None:
        yield "  Mended:\n" if mended.strip() else "  Mended, nothing is left.\n"
        yield from _text(mended)


def _found(example: Example, finding: Finding, width: int) -> Iterator[str]:
    for row in frame(example_source(example), finding.place.span, width - len(_BAR)):
        yield f"{_BAR}{row.text}\n"
        if row.marks:
            yield f"{_BAR}{row.marks}\n"
    yield f"  {finding.message}\n"
    for related in finding.related:
        yield f"  Also line {related.place.line}, {quoted(related.quote)}: {related.message}\n"


def _text(text: str) -> Iterator[str]:
    for line in text.strip("\n").splitlines():
        yield f"{_BAR}{printable(line)}".rstrip() + "\n"


def _how_to_change(registered: RegisteredRule) -> Iterator[str]:
    name = registered.rule.name
    yield "\nTo ignore it in one place, say why in a comment before the paragraph or on its line:\n"
    yield f"    <!-- plainwell: ignore {name} the reason -->\n"
    yield f"    # plainwell: ignore {name} the reason      (in YAML)\n"
    yield "\nTo change it for all pages, in plainwell.toml:\n"
    for line in settings_example(registered).splitlines():
        yield f"    {line}".rstrip() + "\n"
