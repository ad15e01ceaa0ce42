"""Risks as pages give them: how many people something happens to, in which format, and compared with what."""
