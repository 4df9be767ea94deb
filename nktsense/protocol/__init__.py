"""The muscle test as a procedure: muscles and pairs, screening, the session as a pure state machine, what it showed."""
