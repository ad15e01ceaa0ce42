"""The report for people."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from syrupy.assertion import SnapshotAssertion

from lint.reporters.report import Report
from lint.reporters.text import render
from lint.text.source import Source
from tests_any_report import reports
from tests_made_up import FINDINGS, NOTHING, REPORT, SOURCES, finding


def shown(report: Report, **how: object) -> str:
    return "".join(render(report, **how))  # type: ignore[arg-type]
