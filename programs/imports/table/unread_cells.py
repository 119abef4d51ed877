"""Cells that were not understood, each text once, whatever the number of rows that hold it."""

from django.utils.translation import gettext as _

from catalog.common.readers.letters import may_be_lost
from catalog.common.readers.report import ImportFinding, ImportSeverity

from ...choices import ABBREVIATIONS
from .cells import control_of, is_nothing, whole_number
from .row_place import PLACES
from .sections import WORDS

MAX_LINES = 12


class UnreadCells:
    """What is to be said of the cells of all rows, and of the columns that are not read."""

    def __init__(self, terms):
        self.terms, self.lines, self.columns, self.groups = terms, {}, {}, set()
        self.doubts = []

    def look(self, values):
        """Note what a row that was taken holds, and the plan does not."""
        for heading in values.columns.unread:
            self.columns.setdefault(_("“%(text)s”") % {"text": heading})
        for role in PLACES:
            self.look_at_terms(values, role)
        if values.training:
            self.note(values, "module", values.training)
        control = values.cell("control")
        if not is_nothing(control) and not control_of(control):
            self.note(values, "control", control)
        kind = values.cell("kind")
        if not is_nothing(kind) and not values.own_kind:
            self.note(values, "kind", kind)
        number = values.cell("module_number")
        if not is_nothing(number) and whole_number(number) is None:
            self.note(values, "module_number", number)
        if values.in_periods and values.periods_unread:
            self.note(values, "", values.periods_unread)
        self.look_at_letters(values)
        self.look_at_marks(values)
        self.look_at_bare_columns(values)

    def look_at_letters(self, values):
        """A name that ends in a question mark may be «Салық», saved without its last letter."""
        if may_be_lost(values.title):
            text = _("a word ends in a question mark: look whether a letter was lost.")
            found = ImportFinding(
                "letters.doubt", ImportSeverity.WARNING, f"{values.label}: {text}", values.row.line
            )
            self.doubts.append(found)

    def look_at_terms(self, values, role):
        text = values.cell(role)
        if not is_nothing(text) and self.terms.leaves(text, WORDS):
            found = [str(ABBREVIATIONS[term]) for term in self.terms.of(text)]
            self.note(values, role, text, ", ".join(found))

    def look_at_marks(self, values):
        if values.told.mark:
            read = ", ".join(map(str, values.told.numbers))
            self.note(values, "semester", values.cell("semester"), read)
        stated = values.cell("credits", merged=False)
        if stated != values.credits_text:
            self.note(values, "credits", stated, values.credits_text)

    def look_at_bare_columns(self, values):
        """Figures and words in a column that has no heading."""
        for place, cell in enumerate(values.row.cells):
            bare = place >= values.columns.width or not values.columns.heading_at(place)
            if bare and cell.strip() and place not in values.row.merged:
                self.columns.setdefault(_("without a heading: “%(text)s”") % {"text": cell.strip()})
                return

    def take_group(self, text):
        """An elective group became a slot of that name: its number is kept."""
        self.groups.add(" ".join(text.split()))

    def note(self, values, role, text, read=""):
        key = values.columns.heading(role) if role else _("Semester"), " ".join(text.split()), read
        self.lines.setdefault(key, []).append(values.row.line)

    def findings(self):
        """A warning for each text, and one word on all columns."""
        for (column, text, read), lines in self.lines.items():
            if text in self.groups:
                continue
            yield ImportFinding(
                "cell.unread", ImportSeverity.WARNING, sentence(column, text, read, lines), lines[0]
            )
        yield from self.doubts
        if self.columns:
            text = _("Columns that were not read: %(columns)s.")
            told = {"columns": ", ".join(self.columns)}
            yield ImportFinding("column.unread", ImportSeverity.INFORMATION, text % told)


def sentence(column, text, read, lines):
    told = {"column": column, "text": text, "read": read}
    said = (
        _("“%(text)s” in the column “%(column)s”: only this was read of it: %(read)s.")
        if read
        else _("“%(text)s” in the column “%(column)s” was not understood and is left out.")
    ) % told
    if len(lines) == 1:
        return said
    more = " …" if len(lines) > MAX_LINES else ""
    named = ", ".join(map(str, lines[:MAX_LINES])) + more
    return f"{said} {_('Lines: %(lines)s.') % {'lines': named}}"
