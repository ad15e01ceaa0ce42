"""What amounts are of: each module reads the amounts of one dimension in a clause, and names the slot they belong
to."""
