"""Rows of a plan and their sums on the way into a table."""

from collections.abc import Callable

from catalog.common.writers.table import TableRow, Total, Weight


class PlanSheet:
    """Rows under way; remembers where each line stands, so that sums can point at their rows.

    `cells(line)` are the cells of a row; `sums(semester, label, part, total, weight)` those of a
    sum, where `total` is its figure of credits.
    """

    def __init__(self, cells: Callable, sums: Callable):
        self.cells, self.sums = cells, sums
        self.rows, self.places = [], {}

    def add_lines(self, lines):
        for line in lines:
            self.places[line.key] = len(self.rows)
            self.rows.append(TableRow(self.cells(line)))

    def add_sum(self, semester, label, part, weight):
        total = self.figure(part.credits, part)
        self.rows.append(TableRow(self.sums(semester, label, part, total, weight), weight))

    def figure(self, value, part) -> Total:
        """A sum's figure and the rows of the table that it adds up."""
        return Total(value, tuple(self.places[line.key] for line in part.lines))

    def add_semesters(self, book, group_label, semester_label):
        """Each semester: its groups with their sub-totals, its total, what stands outside it."""
        for semester, groups in book.by_semester_and_group.items():
            for group, part in groups.items():
                self.add_lines(part.lines)
                if part:
                    self.add_sum(semester, group_label(group), part, Weight.SUBTOTAL)
            whole = book.by_semester[semester]
            self.add_sum(semester, semester_label(semester), whole, Weight.TOTAL)
            if semester in book.outside:
                self.add_lines(book.outside[semester].lines)
        for semester, part in book.outside.items():
            if semester not in book.by_semester:
                self.add_lines(part.lines)
