"""Findings to what people and programs read. One format a module; each offers `render`, a pure function of a report."""
