"""What several sessions of one person show: baseline, trend, verdicts, homework, the map of tested pairs."""
