"""A text that narrows a list, kept in its address."""


class TextFilter:
    """The rows of a list that hold every word of `q`."""

    def __init__(self, query, rows):
        self.text = query.get("q", "").strip()[:100]
        self.rows = rows.matching(self.text) if self.text else rows

    @property
    def is_active(self):
        return bool(self.text)
