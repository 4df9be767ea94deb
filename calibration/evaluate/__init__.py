"""From the points of a run to a model, its uncertainty, the evaluations and a decision."""
