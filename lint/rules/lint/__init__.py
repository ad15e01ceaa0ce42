"""Comments to the linter itself."""
