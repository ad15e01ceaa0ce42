"""Our own check of every link and anchor of a site: each builder's strict mode misses some."""
