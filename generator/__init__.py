"""Sourced facts to plain pages: read, check, plan, render with provenance, publish."""
