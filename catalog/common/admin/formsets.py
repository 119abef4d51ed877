"""Dependent rows on a form that may be older than the rows."""

from unfold.forms import PaginationInlineFormSet


class CatalogFormSet(PaginationInlineFormSet):
    """Rows that keep what was typed into one that somebody deleted meanwhile.

    Django drops such a row from the page. Here it becomes a new row, and `revived` tells its place.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.revived = []
        self.added_meanwhile = []
        if self.is_bound:
            self.match_to_database()

    def match_to_database(self):
        """Line the posted rows up with those that still stand."""
        standing = {str(row.pk): row for row in super().get_queryset()}
        posted = [self.posted_pk(index) for index in range(self.posted_count("INITIAL_FORMS"))]
        kept = [index for index, pk in enumerate(posted) if pk in standing]
        gone = [index for index, pk in enumerate(posted) if pk not in standing]
        if gone:
            extra = range(len(posted), self.posted_count("TOTAL_FORMS"))
            self.renumber([*kept, *gone, *extra])
            self.data[f"{self.prefix}-INITIAL_FORMS"] = str(len(kept))
            self.revived = list(range(len(kept), len(posted)))
            for index in self.revived:
                self.data[self.pk_key(index)] = ""
        self.added_meanwhile = [row for pk, row in standing.items() if pk not in posted]
        self._queryset = [standing[posted[index]] for index in kept]

    def posted_count(self, name):
        value = self.data.get(f"{self.prefix}-{name}", "")
        return min(int(value), self.absolute_max) if value.isdecimal() else 0

    def pk_key(self, index):
        return f"{self.prefix}-{index}-{self.model._meta.pk.name}"

    def posted_pk(self, index):
        return self.data.get(self.pk_key(index), "")

    def renumber(self, order):
        """Give the row that was at `order[n]` the number n, with everything posted for it."""
        for posted in (self.data, self.files):
            moved = {}
            for number, index in enumerate(order):
                start = f"{self.prefix}-{index}-"
                for key in [key for key in posted if key.startswith(start)]:
                    moved[f"{self.prefix}-{number}-{key.removeprefix(start)}"] = posted.getlist(key)
            for key in [key for key in posted if self.belongs_to_a_row(key)]:
                del posted[key]
            for key, values in moved.items():
                posted.setlist(key, values)

    def belongs_to_a_row(self, key):
        number = key.removeprefix(f"{self.prefix}-").partition("-")[0]
        return key.startswith(f"{self.prefix}-") and number.isdecimal()
