"""Files to findings: which files there are, checking them in batches, and replacing those that were mended."""
