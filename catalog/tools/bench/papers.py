"""A plan of 60 rows as XLSX, DOCX and PDF, each held against the plain way to write its cells."""

import io
from functools import partial

import xlsxwriter

from catalog.common.writers import docx, pdf, xlsx
from catalog.common.writers.document import Document, Grid
from catalog.common.writers.layout import plain
from catalog.common.writers.table import Column, Table, TableRow, Total, Weight

from .borrowed import NotHad, borrowed, of_the_tests
from .timing import seconds

ROWS = 60
PER_SEMESTER = 8
ROUNDS = 20
XLSX_TARGET = 1.5
DOCX_TARGET = 0.5
PDF_TARGET = 0.2


def run(say) -> bool:
    """Measure, say what was found, and tell whether every target is met."""
    table = sixty_rows()
    paper = Document(title=table.title, language="kk", blocks=(Grid(table),))
    return all(
        [
            compare(
                say, "XLSX", partial(xlsx.write, table), partial(bare_xlsx, table), XLSX_TARGET
            ),
            compare_docx(say, paper, table),
            compare_pdf(say, paper, table),
        ]
    )


def compare(say, name, ours, bare, target):
    mine, other = seconds(ours, ROUNDS), seconds(bare, ROUNDS)
    say(f"{name} of {ROWS} rows: {1e3 * mine:.1f} ms; the plain way: {1e3 * other:.1f} ms")
    say(f"ratio {mine / other:.2f}, target at most {target}")
    return mine / other <= target


def compare_docx(say, paper, table):
    """Against python-docx, which is there to read papers back in tests."""
    ours = partial(docx.write, paper)
    try:
        plain_way = partial(bare_docx, table, of_the_tests("docx", "python-docx"))
        return compare(say, "DOCX", ours, plain_way, DOCX_TARGET)
    except NotHad as reason:
        return without_ratio(say, "DOCX", ours, reason)


def compare_pdf(say, paper, table):
    """Against WeasyPrint, which is installed for this comparison alone."""
    ours = partial(pdf.write, paper)
    try:
        with borrowed("weasyprint") as weasyprint:
            plain_way = partial(bare_pdf, table, weasyprint)
            return compare(say, "PDF", ours, plain_way, PDF_TARGET)
    except NotHad as reason:
        return without_ratio(say, "PDF", ours, reason)


def without_ratio(say, name, ours, reason):
    """Our own time alone; a target that cannot be tried is not missed."""
    say(f"{name} of {ROWS} rows: {1e3 * seconds(ours, ROUNDS):.1f} ms")
    say(f"no ratio: {reason}")
    return True


def cells_of(table):
    """Headings and rows as plain values."""
    return [
        [column.label for column in table.columns],
        *([plain(cell) for cell in row.cells] for row in table.rows),
    ]


def bare_xlsx(table):
    """The same cells and formulas by XlsxWriter itself."""
    output = io.BytesIO()
    with xlsxwriter.Workbook(output, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, [column.label for column in table.columns])
        for number, row in enumerate(table.rows, 1):
            for place, cell in enumerate(row.cells):
                if isinstance(cell, Total):
                    rows = [1 + each for each in cell.rows]
                    formula = xlsx.sum_formula(rows, place)
                    sheet.write_formula(number, place, formula, None, cell.value)
                else:
                    sheet.write(number, place, cell)
    return output.getvalue()


def bare_docx(table, plain_docx):
    """The same cells by python-docx, one by one, a row at a time (its fastest way)."""
    document = plain_docx.Document()
    document.add_heading(table.title)
    rows = cells_of(table)
    grid = document.add_table(len(rows), len(table.columns), "Table Grid")
    for row, values in zip(grid.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def bare_pdf(table, weasyprint):
    """The same cells as an HTML table by WeasyPrint."""
    rows = "".join(
        f"<tr>{''.join(f'<td>{value}</td>' for value in row)}</tr>" for row in cells_of(table)
    )
    html = f"<title>{table.title}</title><table border=1>{rows}</table>"
    return weasyprint.HTML(string=html).write_pdf()


def sixty_rows() -> Table:
    """Eight semesters of disciplines with their totals; credits are ECTS."""
    rows, places = [], []
    for number in range(ROWS):
        places.append(len(rows))
        rows.append(line(number))
        if number % PER_SEMESTER == PER_SEMESTER - 1:
            rows.append(total("Аралық жиын", places[-PER_SEMESTER:], Weight.SUBTOTAL))
    rows.append(total("Барлығы", places, Weight.TOTAL))
    columns = (
        Column("Семестр", 10),
        Column("№", 6),
        Column("Түрі", 20),
        Column("Цикл", 8),
        Column("Компонент", 12),
        Column("Код", 12),
        Column("Атауы", 60),
        Column("ECTS кредит", 10),
    )
    return Table(title="Оқу жоспары", language="kk", columns=columns, rows=tuple(rows))


def line(number):
    semester, position = 1 + number // PER_SEMESTER, 1 + number % PER_SEMESTER
    title = "Қазақстанның сыртқы саясаты және дипломатиялық қызметі"
    return TableRow((semester, position, "Пән", "БП", "ЖООК", f"IR {5200 + number}", title, 4))


def total(label, places, weight):
    figure = Total(4 * len(places), tuple(places))
    return TableRow((None, None, label, None, None, None, None, figure), weight)
