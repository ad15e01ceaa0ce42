"""The Jinja environment whose output keeps its provenance.

Autoescape is on, and escaping means Markdown: a value is emitted as text, whatever it contains. A template
may only transform values and then emit them; what would lose or break the marks is refused when a template
is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import TemplateAssertionError
from markupsafe import Markup

from generator.render.escaping import escape_markdown
from generator.render.provenance import mark_piece, mark_value
from lint.text.located import Origin, Text

_BANNED_FILTERS = {
    "capitalize", "center", "escape", "e", "filesizeformat", "first", "forceescape", "format", "indent", "join",
    "last", "lower", "pprint", "replace", "reverse", "safe", "string", "striptags", "title", "tojson", "trim",
    "truncate", "upper", "urlencode", "urlize", "wordwrap", "xmlattr",
}  # fmt: skip
_STRING_METHODS = {name for name in dir(str) if not name.startswith("_")} - {"count", "index"}
_BANNED_NODES = (nodes.Add, nodes.Mod, nodes.Concat, nodes.FilterBlock, nodes.ScopedEvalContextModifier)


def emit(value: Any) -> str:
    """Return a value as marked Markdown text; what a filter already rendered passes through."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, Text):
        return mark_value(escape_markdown(value), value.origin)
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return escape_markdown(str(value))
    raise TypeError(f"a template emits {value!r}: only text and numbers can be shown")


class _PlainGenerator(CodeGenerator):
    """Emits template text as it is, and values only through `emit`."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        """Leave out Jinja's own escaping: `emit` has done it."""
        self.write(f"({finalize.src}")

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if not isinstance(node, nodes.TemplateData):
            # A filter may depend on the page, so nothing is worked out when the template is compiled.
            raise nodes.Impossible()
        return super()._output_child_to_const(node, frame, finalize)


class _MarkingGenerator(_PlainGenerator):
    """Marks each piece of template text with the line it stands on."""

    environment: MarkingEnvironment

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:  # noqa: N802 (Jinja's name)
        """Put an empty piece before each expression: what it adds to its values belongs to its own line."""
        parts: list[nodes.Expr] = []
        for child in node.nodes:
            if not isinstance(child, nodes.TemplateData):
                parts.append(nodes.TemplateData("", lineno=child.lineno))
            parts.append(child)
        super().visit_Output(nodes.Output(parts, lineno=node.lineno), frame)

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        constant = super()._output_child_to_const(node, frame, finalize)
        return mark_piece(constant, self.environment.add_piece(self.filename or "", node.lineno))


class PlainEnvironment(Environment):
    """Templates of one folder, for pages whose text alone is wanted."""

    code_generator_class: type[CodeGenerator] = _PlainGenerator

    def __init__(self, folder: Path) -> None:
        super().__init__(
            loader=FileSystemLoader(folder),
            auto_reload=False,
            autoescape=True,
            optimized=False,
            undefined=StrictUndefined,
            finalize=emit,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            extensions=["jinja2.ext.do"],
        )

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        for line, what in refused(template):
            raise TemplateAssertionError(f"{what} would lose where the text came from", line, name, filename)
        return template


class MarkingEnvironment(PlainEnvironment):
    """The same with marks. `pieces` lists the places of all template text, by the number of its mark."""

    code_generator_class = _MarkingGenerator

    def __init__(self, folder: Path, shown: str) -> None:
        super().__init__(folder)
        self._folder = folder
        self._shown = shown
        self.pieces: list[Origin] = []

    def add_piece(self, filename: str, line: int) -> int:
        path = Path(filename)
        name = path.relative_to(self._folder).as_posix() if path.is_relative_to(self._folder) else filename
        self.pieces.append(Origin(f"{self._shown}/{name}", 0, 0, line, 1))
        return len(self.pieces) - 1


def refused(template: nodes.Template) -> Iterator[tuple[int, str]]:
    """Yield the line and name of each construct that loses or breaks provenance."""
    for node in template.find_all((*_BANNED_NODES, nodes.Filter, nodes.Call)):
        if isinstance(node, nodes.Filter):
            if node.name in _BANNED_FILTERS:
                yield node.lineno, f"the filter `{node.name}`"
        elif isinstance(node, nodes.Call):
            if isinstance(node.node, nodes.Getattr) and node.node.attr in _STRING_METHODS:
                yield node.lineno, f"the method `{node.node.attr}`"
        else:
            yield node.lineno, f"`{type(node).__name__}`"
