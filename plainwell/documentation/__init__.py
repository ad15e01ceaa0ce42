"""The pages under docs/ that are made from the code: rules, commands, settings. `python -m plainwell.documentation`."""
