"""The firmware that comes with the package, and how it is written into a board."""
