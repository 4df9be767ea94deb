"""What leaves the records: exports, backups, erasures."""
