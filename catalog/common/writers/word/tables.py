"""Tables of a Word paper: fixed widths, headings that repeat, sums that stay with their rows."""

from functools import cached_property

from ..layout import (
    MANY_COLUMNS,
    TEXT_WIDTH,
    Cell,
    centered,
    column_groups,
    placed_rows,
    plain,
    widths,
)
from ..palette import row_color
from ..table import Table, Weight
from ..text import one_line
from .markup import attribute, paragraph, runs, twips

LETTER = 2.2  # Times New Roman needs less; where it is missing, a wider letter stands in for it
SMALL_LETTER = 1.85
RULED = "PaperTable"
EDGES = "".join(f'<w:{edge} w:val="nil"/>' for edge in ("left", "bottom", "right"))
SIDES = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
UNRULED = f"<w:tcBorders>{EDGES}</w:tcBorders><w:tcMar>{SIDES}</w:tcMar>"


def ruled(table: Table, document, tail="") -> str:
    """A table of the paper with its headings; `tail` is markup kept with its last rows."""
    return WordTable(table, document, tail).xml


class WordTable:
    """A table under way; places count columns from 0."""

    def __init__(self, table, document, tail=""):
        self.table, self.second, self.tail = table, document.second_language, tail
        self.is_small = len(table.columns) > MANY_COLUMNS
        letter = SMALL_LETTER if self.is_small else LETTER
        found = widths(table, TEXT_WIDTH[document.orientation], letter)
        self.widths = [twips(width) for width in found]
        self.first = table.language if table.language != document.language else ""

    @cached_property
    def xml(self):
        rows = "".join((*self.headings(), *map(self.row, self.kept_rows), self.tail_row()))
        return shell(self.widths, rows, RULED, one_line(self.table.title))

    @cached_property
    def kept_rows(self):
        """(row, whether it stays with the next)."""
        rows = placed_rows(self.table)
        following = [row.kept == 0 for row in rows[1:]] + [bool(self.tail)]
        return list(zip(rows, following, strict=True))

    def tail_row(self):
        if not self.tail:
            return ""
        end = paragraph("", "Gap")  # a cell ends in a paragraph
        whole = cell(self.tail + end, sum(self.widths), len(self.widths), UNRULED)
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{whole}</w:tr>"

    def headings(self):
        groups = column_groups(self.table)
        if groups:
            yield heading_row("".join(self.group_cells(groups)), is_tall=False)
        is_turned = any(column.is_turned for column in self.table.columns)
        merge = self.merges(groups)
        cells = (
            self.heading(column.label, place, turned=column.is_turned, merge=merge[place])
            for place, column in enumerate(self.table.columns)
        )
        yield heading_row("".join(cells), is_tall=is_turned)

    def merges(self, groups):
        """How each heading continues the one above it: a column without a group has two rows."""
        ungrouped = [not one_line(group.value) for group in groups for _ in range(group.span)]
        return ["<w:vMerge/>" if each else "" for each in ungrouped or [False] * len(self.widths)]

    def group_cells(self, groups):
        place = 0
        for group in groups:
            if one_line(group.value):
                yield self.heading(group.value, place, group.span)
            else:
                for each in range(place, place + group.span):
                    column = self.table.columns[each]
                    restart = '<w:vMerge w:val="restart"/>'
                    yield self.heading(column.label, each, turned=column.is_turned, merge=restart)
            place += group.span

    def heading(self, label, place, span=1, turned=False, merge=""):
        after = '<w:textDirection w:val="btLr"/>' if turned else ""
        content = "" if merge == "<w:vMerge/>" else self.runs(label)
        style = "TableHeadingSmall" if self.is_small else "TableHeading"
        return self.cell(
            paragraph(content, style, keep_next=True),
            place,
            span,
            f'{merge}{shade(Weight.TOTAL)}{after}<w:vAlign w:val="center"/>',
        )

    def row(self, placed):
        row, keep = placed
        place, cells = 0, []
        for cell in row.cells:
            cells.append(self.body_cell(cell, place, row.weight, keep))
            place += cell.span
        whole = "" if row.is_tall else "<w:trPr><w:cantSplit/></w:trPr>"
        return f"<w:tr>{whole}{''.join(cells)}</w:tr>"

    def body_cell(self, cell: Cell, place, weight, keep):
        is_centered = cell.span == 1 and self.centered[place]
        return self.cell(
            paragraph(
                self.runs(plain(cell.value)),
                self.style(weight),
                keep,
                '<w:jc w:val="center"/>' if is_centered else "",
            ),
            place,
            cell.span,
            f'{shade(weight)}<w:vAlign w:val="center"/>',
        )

    def runs(self, text):
        return runs(text, self.second, self.first)

    @cached_property
    def centered(self):
        return centered(self.table)

    def style(self, weight):
        kind = "TableText" if weight == Weight.ROW else "TableSum"
        return f"{kind}Small" if self.is_small else kind

    def cell(self, content, place, span, properties):
        return cell(content, sum(self.widths[place : place + span]), span, properties)


def cell(content, width, span=1, properties=""):
    """A cell of `width` twips; `properties` are those that the schema puts after `w:gridSpan`."""
    reach = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{reach}{properties}</w:tcPr>'
        f"{content}</w:tc>"
    )


def heading_row(cells, is_tall):
    height = f'<w:trHeight w:val="{twips(24)}" w:hRule="atLeast"/>' if is_tall else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}<w:tblHeader/></w:trPr>{cells}</w:tr>"


def shade(weight):
    fill = row_color(weight).removeprefix("#")
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""


def shell(columns, rows, style, title=""):
    """A table of fixed columns (widths in twips)."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    caption = f"<w:tblCaption w:val={attribute(title)}/>" if title else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )
