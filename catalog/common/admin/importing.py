"""What a list may look like before it is imported, each refusal in one sentence."""

import datetime
import io
import zipfile
from collections import Counter
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from import_export.widgets import DateTimeWidget, DateWidget, TimeWidget

from ..readers import limits
from ..readers.encoding import CYRILLIC_PAGE
from ..readers.letters import is_lost, sentence
from ..readers.report import ImportRefused
from ..readers.spoiled import said_of

FIRST_ROW = 2
NUL = "\0"

DATED = (DateWidget, DateTimeWidget, TimeWidget)
TIMES = (datetime.date, datetime.time, datetime.timedelta)
ENCODINGS = ("utf-8-sig", CYRILLIC_PAGE)


def decoded(content):
    """The text of a file, which old spreadsheets save in the code page of Kazakhstan."""
    if isinstance(content, str):
        return content.removeprefix("\ufeff")
    for encoding in ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if is_text(text):
            return text
    raise ValidationError(_("The file is not UTF-8 text."))


def is_text(text):
    """Whether a text holds no control characters but those that part lines and cells."""
    return all(letter.isprintable() or letter in "\n\r\t\xa0\xad\u200b\ufeff" for letter in text)


def check_is_workbook(content):
    if not isinstance(content, bytes) or not zipfile.is_zipfile(io.BytesIO(content)):
        raise ValidationError(_("The file is not an XLSX workbook."))


@contextmanager
def refusals_shown():
    """What the readers of files refuse, as a sentence under the field of the file."""
    try:
        yield
    except ImportRefused as refused:
        raise ValidationError(str(refused)) from refused


def check_rows(dataset):
    with refusals_shown():
        if len(dataset) > limits.LIST.rows:
            raise limits.too_many_rows(limits.LIST)
        if dataset.width > limits.LIST.columns:
            raise limits.too_many_columns(limits.LIST)
        if any(NUL in cell for row in dataset for cell in row if isinstance(cell, str)):
            raise limits.damaged()


def check_headers(resource, headers):
    """Every column that knows a row is there."""
    missing = [name for name in resource._meta.import_id_fields if name not in (headers or [])]
    if missing:
        raise ValidationError(
            _("The file has no column “%(columns)s”, by which the rows are known.")
            % {"columns": "”, “".join(missing)}
        )


def check_letters(dataset):
    """No cell holds signs in place of its letters."""
    for number, row in enumerate(dataset, FIRST_ROW):
        for cell in row:
            if isinstance(cell, str) and is_lost(cell):
                raise ValidationError(sentence(number, cell))


def check_spoiled(resource, dataset):
    """No cell that would be taken holds an error, a formula without a result or a stray date."""
    uncached = getattr(dataset, "uncached", {})
    fields = taken(resource) if resource else dict.fromkeys(dataset.headers or ())
    check_formulas(uncached.get(1, {}), dict.fromkeys(uncached.get(1, {}), ""), 1)
    places = [(place, name) for place, name in enumerate(dataset.headers or ()) if name in fields]
    for number, row in enumerate(dataset, FIRST_ROW):
        check_formulas(uncached.get(number, {}), dict(places), number)
        for place, name in places:
            if fault := fault_of(row[place], name, fields[name]):
                raise at_line(number, fault)


def check_formulas(formulas, names, number):
    """No formula without a result in a column that is read; `names` are by place."""
    for place in sorted(formulas.keys() & names.keys()):
        raise at_line(number, said_of(names[place], formulas[place], is_uncached=True))


def fault_of(cell, name, field):
    """What is wrong with a cell of a column, "" where nothing is."""
    if isinstance(cell, str):
        return said_of(name, cell.strip())
    if not isinstance(cell, TIMES) or field is None or isinstance(field.widget, DATED):
        return ""
    text = _("The column “%(column)s” holds a date instead of a text or a number: %(text)s.")
    return text % {"column": name, "text": cell}


def at_line(number, text):
    line = _("Line %(line)s") % {"line": number}
    return ValidationError(f"{line}: {text}")


def check_once(headers):
    """No column stands twice: one of the two would be lost."""
    for name, count in Counter(headers or ()).items():
        if name and count > 1:
            text = _("The column “%(column)s” stands in the file more than once.")
            raise ValidationError(text % {"column": name})


def passed_over(resource, dataset):
    """The columns of a file that an import leaves alone, those without a heading too."""
    fields = taken(type(resource))
    for place, name in enumerate(dataset.headers or ()):
        if name and name not in fields:
            yield str(name)
        elif not name and (told := first_text(dataset, place)):
            yield _("without a heading: “%(text)s”") % {"text": told}


def first_text(dataset, place):
    texts = (str(row[place]).strip() for row in dataset if row[place] not in (None, ""))
    return next(filter(None, texts), "")


def taken(resource):
    """The fields that an import writes, by the names of their columns."""
    fields = resource().get_import_fields()
    return {field.column_name: field for field in fields if not field.readonly}
