"""People and what happened to them: clients, sessions, results, audit; in one encrypted file or in PostgreSQL."""
