"""The graph of a site: its entities, and the relations between them seen from both ends."""
