"""A session as it is conducted: the device, the procedure and the records brought together, without a window."""
