"""Checks that a schema cannot express: between fields, between files, and against the calendar."""
