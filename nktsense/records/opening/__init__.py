"""Where records are, their key, how a file or a server is opened, made and brought to this version."""
