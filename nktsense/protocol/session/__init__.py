"""A session as a pure state machine: steps in, states out; no clock, no device, no storage."""
