"""The guided run: a plan, the sequence that it makes, when a reading is steady, and the run itself."""
