"""The page of devices: what can be reached, how well it works, and its calibrations."""
