"""What the linter finds in a project: its facts, the pages made of them, and the pages written by hand."""
