"""The drawn vocabulary: sizes, colours, shapes, the application, and whether a window can be shown."""
