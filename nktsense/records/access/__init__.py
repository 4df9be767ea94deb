"""Who may do what on a server, and the lock of an idle screen."""
