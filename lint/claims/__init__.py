"""What a page claims, and where its claims disagree: sentences to clauses to claims to conflicts."""
