"""Facts: YAML files with a schema, read with their places and checked all at once."""
