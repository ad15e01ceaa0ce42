"""What a project decides about the linter: `[tool.plainwell]` in pyproject.toml, or plainwell.toml."""
