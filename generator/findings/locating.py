"""From a place on a generated page to the place in the file that an editor must change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.project import Page, templates_folder
from lint.engine import place
from lint.finding import Edit, Finding, Fix, Place, RelatedPlace
from lint.text.located import Origin
from lint.text.reading import read_text
from lint.text.source import Source, Span


class Locator:
    """Finds the facts and the template lines of a project. Their files are read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._templates, self._templates_shown = templates_folder(root)
        self._sources: dict[str, Source] = {}

    def source(self, path: str) -> Source:
        """Return a file of the project. Raises ProjectError where it cannot be read."""
        if path not in self._sources:
            self._sources[path] = Source(path, read_text(self._file(path), path))
        return self._sources[path]

    def _file(self, path: str) -> Path:
        """Return where a file is: templates may be the built-in ones."""
        shown = f"{self._templates_shown}/"
        return self._templates / path.removeprefix(shown) if path.startswith(shown) else self._root / path

    def relocate(self, finding: Finding, page: Page) -> Finding:
        """Return a finding of a page's text as one of the file that the text came from."""
        span = finding.place.span
        origin = self._origin(page, span.start)
        if not origin.path:
            return finding
        fix = self._fix(finding.fix, page)
        return replace(
            finding,
            place=self._place(origin, page, span, finding.quote),
            related=tuple(self._related(related, page) for related in finding.related),
            fix=fix,
            page=page.path,
            page_line=finding.place.line,
        )

    def _origin(self, page: Page, offset: int) -> Origin:
        return page.locate(min(offset, max(len(page.text) - 1, 0)))

    def _place(self, origin: Origin, page: Page, span: Span, quote: str) -> Place:
        """Return the words themselves where the file has them just so, else the whole value or template line."""
        source = self.source(origin.path)
        if origin.end <= origin.start:
            start = source.offset(origin.line, 1)
            return place(source, Span(start, start + len(source.line_text(origin.line))))
        if same := self._same_words(source, origin, page.text[span.start : span.end]):
            return place(source, same)
        return place(source, self._same_words(source, origin, quote) or Span(origin.start, origin.end))

    def _same_words(self, source: Source, origin: Origin, words: str) -> Span | None:
        """Return where the words stand in a value, if they stand there once."""
        value = source.text[origin.start : origin.end]
        if not words or value.count(words) != 1:
            return None
        start = origin.start + value.index(words)
        return Span(start, start + len(words))

    def _related(self, related: RelatedPlace, page: Page) -> RelatedPlace:
        span = related.place.span
        origin = self._origin(page, span.start)
        return related._replace(place=self._place(origin, page, span, related.quote)) if origin.path else related

    def _fix(self, fix: Fix | None, page: Page) -> Fix | None:
        """Return the fix with edits of the facts; none where a fact has other words than the page."""
        if fix is None:
            return None
        edits = [self._edit(edit, page) for edit in fix.edits]
        return Fix(fix.safety, tuple(edit for edit in edits if edit)) if all(edits) else None

    def _edit(self, edit: Edit, page: Page) -> Edit | None:
        origin = self._origin(page, edit.start)
        if not origin.path.endswith((".yml", ".yaml")) or origin.end <= origin.start:
            return None
        words = page.text[edit.start : edit.end]
        same = self._same_words(self.source(origin.path), origin, words)
        return Edit(same.start, same.end, edit.text, origin.path) if same else None
