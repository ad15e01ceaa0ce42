"""Doses as pages write them: amounts of medicine, how they may be misread, and what is said beside them."""
