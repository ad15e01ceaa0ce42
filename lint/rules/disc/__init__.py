"""Disclaimers and warnings that must stand beside what a page advises."""
