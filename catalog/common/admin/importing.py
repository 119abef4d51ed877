"""What a list may look like before it is imported, each refusal in one sentence."""

import io
import zipfile
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from ..readers import limits
from ..readers.encoding import CYRILLIC_PAGE
from ..readers.letters import is_lost, sentence
from ..readers.report import ImportRefused

FIRST_ROW = 2
NUL = "\0"

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


def passed_over(resource, headers):
    """The columns of a file that an import leaves alone."""
    taken = {field.column_name for field in resource.get_import_fields() if not field.readonly}
    return [name for name in headers or () if name and name not in taken]
