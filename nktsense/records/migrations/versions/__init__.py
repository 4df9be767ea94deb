"""One file a version of the tables; none is ever changed once records were made with it."""
