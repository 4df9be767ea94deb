"""The screen of a test, and the windows of one device and of the demo."""
