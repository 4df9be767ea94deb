"""What a session showed: tests held beside their retests, in plain words, with the luck in it."""
