"""The body as a map, and the tested pairs as a graph."""
