"""Dependent rows on a form that may be older than the rows."""

from unfold.forms import PaginationInlineFormSet

from ..web.keys import number
from . import unique_rows
from .merge import FIELD, Merge, is_touched, read_opened, row_values, write


class CatalogFormSet(PaginationInlineFormSet):
    """Rows that are lined up with what was saved since their page was opened.

    A row that came meanwhile joins the page. One that went stays away, unless something was typed
    into it: then it becomes a new row, and `revived` tells its place. `merges` says what became
    of the others.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.revived = {}
        self.dropped = []
        self.added_meanwhile = []
        self.merges = {}
        self.saving_order = None
        if self.is_bound:
            self.match_to_database()

    def clean(self):
        """Besides, what must be unique among the rows of this page."""
        rows = [form for form in self.forms if self.is_written(form) and form.is_valid()]
        unique_rows.refuse_twins(self, rows)
        super().clean()
        if not any(form.errors for form in self.forms):
            unique_rows.refuse_exchanges(self)

    def is_written(self, form):
        """Whether a row will stand once the page is saved."""
        is_blank = form.empty_permitted and not form.has_changed()
        return not is_blank and form not in self.deleted_forms

    @property
    def initial_forms(self):
        return self.saving_order or super().initial_forms

    def save_existing_objects(self, commit=True):
        """In an order in which each row finds free what it takes."""
        self.saving_order, _stuck = unique_rows.in_order(self)
        try:
            return super().save_existing_objects(commit)
        finally:
            self.saving_order = None

    def match_to_database(self):
        """Line the posted rows up with those that still stand, and take over their values."""
        standing = {str(row.pk): row for row in super().get_queryset()}
        posted = [self.posted_pk(index) for index in range(self.posted_count("INITIAL_FORMS"))]
        opened = read_opened(self.data.get(FIELD)).get("rows", {}).get(self.prefix, {})
        kept = [index for index, pk in enumerate(posted) if pk in standing]
        gone = [index for index, pk in enumerate(posted) if pk not in standing]
        typed = [index for index in gone if self.is_typed(index, opened.get(posted[index]))]
        self.dropped = [name_of(opened, posted[index]) for index in gone if index not in typed]
        self.added_meanwhile = [row for pk, row in standing.items() if pk not in posted]
        shown = [*(standing[posted[index]] for index in kept), *self.added_meanwhile]
        if gone or self.added_meanwhile:
            extra = range(len(posted), self.posted_count("TOTAL_FORMS"))
            self.renumber([*kept, *(None for _row in self.added_meanwhile), *typed, *extra])
            self.write_count("INITIAL_FORMS", len(shown))
            self.write_count("TOTAL_FORMS", len(shown) + len(typed) + len(extra))
            for number, index in enumerate(typed, start=len(shown)):
                self.data[self.pk_key(number)] = ""
                self.revived[number] = name_of(opened, posted[index])
            for number, row in enumerate(self.added_meanwhile, start=len(kept)):
                self.write_row(number, row)
        for number, index in enumerate(kept):
            self.merges[number] = self.merged(number, shown[number], opened.get(posted[index]))
        self._queryset = shown

    def merged(self, number, row, opened):
        fields = self.form.base_fields
        values = (opened or {}).get("values", {})
        saved = row_values(fields, row)
        return Merge(fields, saved, values, self.data, self.files, self.start(number))

    def is_typed(self, index, opened):
        """Whether somebody typed into a row that is gone, and did not delete it here as well."""
        if self.data.get(f"{self.start(index)}DELETE"):
            return False
        fields = self.form.base_fields
        values = (opened or {}).get("values", {})
        return is_touched(fields, values, self.data, self.files, self.start(index))

    def write_row(self, index, row):
        """A row that came meanwhile, as if the page had been opened with it."""
        fields = self.form.base_fields
        self.data[self.pk_key(index)] = str(row.pk)
        for name, value in row_values(fields, row).items():
            write(self.data, f"{self.start(index)}{name}", fields[name], value)

    def posted_count(self, name):
        value = number(self.data.get(f"{self.prefix}-{name}", ""))
        return min(value or 0, self.absolute_max)

    def write_count(self, name, count):
        self.data[f"{self.prefix}-{name}"] = str(count)

    def start(self, index):
        return f"{self.prefix}-{index}-"

    def pk_key(self, index):
        return f"{self.start(index)}{self.model._meta.pk.name}"

    def posted_pk(self, index):
        return self.data.get(self.pk_key(index), "")

    def renumber(self, order):
        """Give the row that was at `order[n]` the number n, with everything posted for it."""
        for posted in (self.data, self.files):
            moved = {}
            for place, index in enumerate(order):
                start = self.start(index)
                for key in [key for key in posted if key.startswith(start)]:
                    moved[f"{self.start(place)}{key.removeprefix(start)}"] = posted.getlist(key)
            for key in [key for key in posted if self.belongs_to_a_row(key)]:
                del posted[key]
            for key, values in moved.items():
                posted.setlist(key, values)

    def belongs_to_a_row(self, key):
        index = key.removeprefix(f"{self.prefix}-").partition("-")[0]
        return key.startswith(f"{self.prefix}-") and index.isdecimal()


def name_of(opened, pk):
    return (opened.get(pk) or {}).get("name", "")
