"""Which form is had in which format: a form is one function, a format one writer."""

from django.utils.translation import override

from catalog.common.exports import csv, json, xlsx
from catalog.common.exports.formats import Format

from .curriculum import curriculum_data, curriculum_table

FORMS = {
    "curriculum": {
        Format.XLSX: (curriculum_table, xlsx.write),
        Format.CSV: (curriculum_table, csv.write),
        Format.JSON: (curriculum_data, json.write),
    },
}


def export(curriculum, *, form: str, file_format: str, language: str) -> bytes:
    """One paper of a curriculum as the bytes of a file.

    Raises `KeyError` for a form or format that does not exist.
    """
    dataset, write = FORMS[form][file_format]
    with override(language):
        return write(dataset(curriculum, language))


def file_name(curriculum, *, form: str, file_format: str, language: str) -> str:
    """`7M03111-2024-curriculum-kk.xlsx`"""
    return f"{curriculum.program.code}-{curriculum.intake}-{form}-{language}.{file_format}"
