def describe_entity(graph, row): return {}
def describe_page(title, description, site): return {}
