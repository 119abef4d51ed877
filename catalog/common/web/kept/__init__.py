"""What the staff had typed when a session was over: kept for its author, and shown once more.

A page says in a signed token whose it is. A form that comes back without its author's session is
not read by its page: its texts are kept, and fill the page when its author opens it again. It is
saved by nobody but its author, who presses Save once more.
"""
