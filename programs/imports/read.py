"""From the content of a file to what it says: one road for every format."""

from collections import Counter

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportRefused
from catalog.common.readers.rows import SourceContent

from ..curricula import Level
from .own.data import read_data
from .own.sheet import with_data
from .records import FileReading
from .table.facts import CODE, facts_of
from .table.names import language_of, script_of
from .table.other_terms import refuse_other_terms
from .table.reader import TableReader
from .table.vocabulary import TableVocabulary

PLAIN = 20


def read(pages: SourceContent, owner=None, level=None, language=None) -> FileReading:
    """What a file says. `owner` is the institution whose abbreviations count besides the usual.

    Where a workbook carries its data beside a table, they complete what the table shows.
    Raises `ImportRefused` where neither a table nor data is found.
    """
    if not pages.rows:
        if pages.data is None:
            raise ImportRefused(_("The file is empty."))
        return read_data(pages.data, language)
    reading = read_rows(pages.rows, owner, level, language)
    return with_data(reading, pages.data, language) if pages.data is not None else reading


def read_rows(rows, owner, level, language):
    refuse_other_terms(rows)
    spoken = spoken_in([cell for row in rows for cell in row.cells], language)
    reader = TableReader(TableVocabulary(owner), level or level_of(rows), spoken).read(rows)
    around = [" ".join(cell for cell in row.cells if cell) for row in reader.around]
    return FileReading(
        language=spoken,
        facts=facts_of(around, reader.facts),
        records=tuple(reader.records),
        printed=tuple(reader.printed),
        findings=tuple(reader.findings),
        modules=reader.told_modules,
        has_hours=reader.has_hours,
        broken=tuple(reader.broken),
    )


def spoken_in(cells, language):
    """The language of names whose letters do not tell: the one asked for, but where a long paper
    is plainly in the other Cyrillic one."""
    found = language_of(cells)
    counts = Counter(script_of(cell) for cell in cells)
    is_plain = counts["ru"] > PLAIN and not counts["kk"] if found == "ru" else counts["kk"] > PLAIN
    return found if not language or (is_plain and "en" not in (found, language)) else language


def level_of(rows):
    """The level that the first program code of a file speaks of."""
    for row in rows:
        for cell in row.cells:
            if found := CODE.search(cell):
                return Level(f"{found[1]}{found[2].upper().translate(str.maketrans('ВМ', 'BM'))}")
    return Level.MASTER
