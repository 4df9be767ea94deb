"""The clinician's window: its pages, its keys, and what stands on all of them."""
