"""Data that rules and pages share: each entry with its source."""
