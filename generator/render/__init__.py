"""Templates to Markdown, every span of which knows the fact or the template line that made it."""
