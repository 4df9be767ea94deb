"""What the drawings of the building guide are made of: a small vocabulary of shapes, the wires, and the sketches."""
