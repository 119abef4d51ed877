"""From rows of cells to records: semesters, items, totals, and what is left aside."""

from dataclasses import replace

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportFinding, ImportRefused, ImportSeverity
from catalog.common.text.folding import fold

from ...curricula import Level
from ..records import Module
from .columns import Columns, find_columns, is_numbering
from .facts import TERM
from .headings import role_of
from .items import items_of
from .kinds import without_headings
from .module_sums import ModuleSums, heads_module
from .names import pair_of, starts_small
from .options import ElectiveSlotParser
from .periods import PeriodTracker, period_of
from .refusals import broken, refuse_bare_semesters
from .row_cells import RowCells
from .sections import Sections
from .tally import PrintedTotals
from .totals import heads_semester
from .unread_cells import UnreadCells

SHORT = 60
FEW_WORDS = 4
PROBED = 2000


class TableReader:
    """Goes through the rows of a file once; `records`, `printed`, `findings`, `around` grow.

    `around` are the rows outside the table, where header facts stand; `facts` the first row of
    a table that repeats them in columns.
    """

    def __init__(self, terms, level: Level, language: str):
        self.terms, self.level, self.language = terms, level, language
        self.columns = self.place = None
        self.period_tracker, self.sections, self.slot = (
            PeriodTracker(),
            Sections(terms),
            ElectiveSlotParser(),
        )
        self.is_named = self.is_summary = self.has_hours = False
        self.records, self.findings, self.around = [], [], []
        self.facts, self.abbreviations, self.modules, self.pair = {}, {}, {}, ()
        self.tally, self.modules_summed = PrintedTotals(self), ModuleSums(self)
        self.unread, self.broken, self.is_lost, self.below = UnreadCells(terms), [], False, None

    @property
    def printed(self):
        return self.tally.printed

    def read(self, rows):
        """Read all rows; `ImportRefused` where no heading row names discipline and credits."""
        rows = list(rows)
        cells = (cell for row in rows for cell in row.cells if "/" in cell or "\n" in cell)
        self.pair = pair_of(cell for _number, cell in zip(range(PROBED), cells, strict=False))
        place = 0
        while place < len(rows):
            self.below = rows[place + 1] if place + 1 < len(rows) else rows[place]
            self.look_at_sheet(rows[place], rows[place - 1] if place else None)
            place += self.take_headings(rows, place) or self.take_row(rows[place])
        if self.columns is None and not self.records:
            raise ImportRefused(
                _(
                    "No curriculum table was found. Its heading row names at least the discipline "
                    "and its credits."
                )
            )
        self.records = without_headings(self.records)
        self.modules_summed.close()
        self.tally.finish()
        self.findings += self.unread.findings()
        return self

    def look_at_sheet(self, row, before):
        """A sheet may be named for its year or semester."""
        if row.sheet and (before is None or before.sheet != row.sheet):
            self.hear(period_of(row.sheet), row)

    def hear(self, period, row):
        """Take what a line says of time."""
        if period.is_clash:
            self.lose_semester(row)
        elif period:
            self.period_tracker.move(period)
            self.tally.open()
            self.is_named, self.is_summary, self.is_lost = True, False, False
            self.slot.close()

    def take_headings(self, rows, start) -> int:
        """How many rows of headings begin here."""
        row = rows[start]
        if self.columns and row.place == self.place and not self.repeats(row):
            return 0
        found = find_columns(rows, start, self.terms)
        if found is None:
            return 0
        self.start(found[0], row)
        return found[1]

    def repeats(self, row):
        """Whether the cell of the name is a heading again."""
        place = self.columns.titles[0][1]
        return place < len(row.cells) and role_of(row.cells[place], self.terms) == "title"

    def start(self, columns: Columns, row):
        if row.place != self.place:
            self.sections.clear()
            self.slot.close()
            is_timed = columns.periods or columns.places.keys() & {"semester", "year", "time"}
            self.is_summary = bool(
                self.records and self.tally.closed and not (self.is_named or is_timed)
            )
        self.columns, self.place, self.is_named = columns, row.place, False
        self.pair = self.pair or columns.languages

    def take_row(self, row) -> int:
        if self.columns and row.place != self.place and self.leaves_table(row):
            self.columns = None
        if self.columns is None or len(row.cells) == 1:
            self.take_line(row)
        elif not is_numbering([cell for cell in row.cells if cell.strip()]):
            self.take_cells(RowCells(self, row))
        return 1

    def leaves_table(self, row):
        """Another table that repeats no headings goes on only where it is as wide, and begins
        with a row of a plan."""
        if len(row.cells) == 1:
            return False
        values = RowCells(self, row)
        begins = values.amounts or values.period
        return len(row.cells) != self.columns.width or not begins

    def take_line(self, row):
        text = " ".join(cell for cell in row.cells if cell)
        is_term = TERM.search(fold(text[:SHORT]))
        period = period_of(text) if len(text) < SHORT and not is_term else None
        if period and (period.is_all or period.names_semester):
            self.hear(period, row)
        elif self.columns and self.place == row.place and self.tally.take_line(row, text):
            return
        elif not is_term and heads_semester(text) and len(text.split()) <= FEW_WORDS:
            self.lose_semester(row)
        elif self.columns is None or not self.sections.open(text):
            self.around.append(row)

    def lose_semester(self, row):
        """A heading of a semester whose number cannot be told: the rows below it stand in none."""
        self.is_lost = True
        text = _("The heading of a semester, and its number cannot be told.")
        label = " ".join(" ".join(row.cells).split())
        finding = ImportFinding(
            "semester.unknown", ImportSeverity.ERROR, f"{label}: {text}", row.line
        )
        self.findings.append(finding)

    def take_cells(self, values):
        self.facts = self.facts or values.facts()
        self.note_module(values)
        if values.is_foot:
            self.slot.close()
            self.leave(values, _("A count, a note or a signature, no course: left out."))
        elif values.is_total:
            self.slot.close()
            self.tally.take(values)
        elif values.period:
            self.hear(values.period, values.row)
            if values.amounts:
                self.tally.foresee(values, ())
        elif values.section:
            self.sections.take(values.section)
            self.slot.close()
            if values.amounts:
                self.tally.foresee(values, values.section)
        elif self.is_summary:
            self.tally.take(values)
        elif heads_module(values, self.below):
            self.slot.close()
            self.modules_summed.open(values)
            self.leave(values, _("The heading of a module: its sum is held against its rows."))
        elif not self.slot.consume(self, values):
            self.take_rest(values)

    def take_rest(self, values):
        if values.amounts:
            self.take_item(values)
        elif self.goes_on(values):
            self.lengthen(values)
        elif values.is_lost_semester:
            self.lose_semester(values.row)
        elif values.own_terms or values.code:
            self.reject(values, [("row.credits", _("The row has no credits."))])
        elif values.label:
            self.sections.pass_by(values.label)
            self.tally.pass_by()
            self.leave(values, _("Read as a heading, left out."))

    def leave(self, values, text):
        self.around.append(values.row)
        self.find("row.aside", ImportSeverity.INFORMATION, text, values)

    def take_item(self, values):
        refuse_bare_semesters(values)
        if self.is_lost and not values.semesters:
            self.broken.append(broken(values))
            return
        self.is_lost = False
        records = items_of(self, values)
        self.records += records
        self.has_hours = self.has_hours or bool(values.cell("hours"))
        self.slot.start(self, records, values)
        if records:
            self.unread.look(values)

    def reject(self, values, faults):
        """The faults of a row, (rule, sentence) each; it makes no record."""
        for rule, text in faults:
            self.find(rule, ImportSeverity.ERROR, text, values)
        self.broken.append(broken(values))

    def goes_on(self, values):
        """Whether the row holds nothing but the rest of the name above it."""
        is_next = self.records and self.records[-1].line == values.row.line - 1
        return is_next and values.is_alone and starts_small(values.title)

    def lengthen(self, values):
        last = self.records[-1]
        title = {code: f"{name} {values.title}" for code, name in last.title.items()}
        self.records[-1] = replace(last, title=title)

    def note_module(self, values):
        if values.module and values.module.number not in self.modules:
            self.modules[values.module.number] = values.module

    @property
    def told_modules(self) -> tuple[Module, ...]:
        return tuple(self.modules.values())

    def find(self, rule, severity, text, values):
        named = ": ".join(filter(None, (values.row.sheet, values.label, text)))
        self.findings.append(ImportFinding(rule, severity, named, values.row.line))
