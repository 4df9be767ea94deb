"""What is on disk: the journal of a running recording, the formats, recovery.

Import from the modules: :mod:`nktsense.recording.model` for the data, :mod:`nktsense.recording.formats` to read
and write any file, :mod:`nktsense.recording.journal` to record.
"""
