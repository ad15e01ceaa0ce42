"""Links: what they say of where they lead."""
