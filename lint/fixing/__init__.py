"""Findings to mended files: which edits go together, what may never change, and how a file is replaced."""
