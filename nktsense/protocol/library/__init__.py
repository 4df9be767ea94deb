"""Muscles, compensation pairs, batteries and profiles: texts with their sources, none of them reviewed yet."""
