"""Research modes: order and sham by lot, concealed and logged; a readout that shows nothing until the block closes."""
