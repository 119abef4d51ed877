"""From the content of a file to what it says: one road for every format."""

from dataclasses import replace

from django.utils.translation import gettext as _

from catalog.common.imports.report import Finding, ImportRefused, Severity
from catalog.common.imports.rows import Pages

from ..curricula import Level
from .data import read_data
from .facts import CODE, facts_of
from .names import language_of
from .records import Facts, Reading
from .table import TableReader
from .vocabulary import Terms

SHOWN = ("semester", "kind", "credits", "cycle", "component", "code")


def read(pages: Pages, owner=None, level=None, language=None) -> Reading:
    """What a file says. `owner` is the institution whose abbreviations count besides the usual.

    Where a workbook carries its data beside a table, the data are taken as long as they agree.
    Raises `ImportRefused` where neither a table nor data is found.
    """
    if not pages.rows:
        if pages.data is None:
            raise ImportRefused(_("The file is empty."))
        return read_data(pages.data, language)
    reading = read_rows(pages.rows, owner, level, language)
    return with_data(reading, pages.data, language) if pages.data is not None else reading


def read_rows(rows, owner, level, language):
    spoken = language or language_of(cell for row in rows for cell in row.cells)
    reader = TableReader(Terms(owner), level or level_of(rows), spoken).read(rows)
    around = [" ".join(cell for cell in row.cells if cell) for row in reader.around]
    return Reading(
        language=spoken,
        facts=facts_of(around, reader.facts),
        records=tuple(reader.records),
        printed=tuple(reader.printed),
        findings=tuple(reader.findings),
    )


def level_of(rows):
    """The level that the first program code of a file speaks of."""
    for row in rows:
        for cell in row.cells:
            if found := CODE.search(cell):
                return Level(f"{found[1]}{found[2].upper().translate(str.maketrans('ВМ', 'BM'))}")
    return Level.MASTER


def with_data(reading, data, language):
    try:
        told = read_data(data, language or reading.language)
    except ImportRefused:
        told = None
    if told is None or shown(told.records) != shown(reading.records):
        text = _("The hidden data sheet differs from the table: the table was read.")
        finding = Finding("data.differs", Severity.WARNING, text)
        return replace(reading, findings=(*reading.findings, finding))
    lines = {key: record.line for key, record in zip(keys(reading), reading.records, strict=True)}
    records = (
        replace(record, line=lines[key])
        for key, record in zip(keys(told), told.records, strict=True)
    )
    return replace(reading, facts=fuller(told.facts, reading.facts), records=tuple(records))


def shown(records):
    """What a table shows of its rows, in an order that both files can be put in."""
    rows = sorted(records, key=lambda record: (record.semester, record.position or 0))
    return [tuple(str(getattr(row, name)) for name in SHOWN) for row in rows]


def keys(reading):
    """A name for each row by its semester and place there."""
    rows = sorted(
        enumerate(reading.records), key=lambda pair: (pair[1].semester, pair[1].position or 0)
    )
    places = {index: place for place, (index, _record) in enumerate(rows)}
    return [places[index] for index in range(len(reading.records))]


def fuller(facts: Facts, others: Facts) -> Facts:
    """Facts, completed by others where they say nothing."""
    own = {
        name: value
        for name, value in vars(facts).items()
        if value not in (None, "", Facts.approval)
    }
    return replace(others, **own)
