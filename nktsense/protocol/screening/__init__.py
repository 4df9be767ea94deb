"""What is asked before any resisted test, and what an answer locks."""
