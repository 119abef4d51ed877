"""Which form is had in which format: a form is one function, a format one writer.

The functions take what the form is of and its `PaperLanguages`, those of a program its plan too.
"""

from functools import partial

from django.conf import settings
from django.utils.translation import override

from catalog.common.text.languages import BILINGUAL
from catalog.common.writers import csv, docx, json, pdf, xlsx
from catalog.common.writers.formats import Format

from .documents.approved import approved_document
from .documents.brochure import brochure_document
from .documents.catalog import catalog_document
from .documents.curriculum import curriculum_book, curriculum_data, curriculum_table
from .documents.electives import electives_document, electives_tables
from .documents.passport import passport_document
from .documents.working import working_document, working_tables
from .parts.languages import PAPER_LANGUAGES, SITE, PaperLanguages
from .parts.passport_data import passport_data


def in_one_language(dataset):
    """A form that asks for the language alone."""
    return lambda curriculum, edition: dataset(curriculum, edition.language)


def book_with_data(book) -> bytes:
    """A workbook that carries on a hidden sheet the data it is read back by."""
    tables, data = book
    return xlsx.write_book(tables, hidden=data)


FORMS = {
    "approved": {
        Format.PDF: (approved_document, pdf.write),
        Format.DOCX: (approved_document, docx.write),
    },
    "working": {
        Format.PDF: (working_document, pdf.write),
        Format.DOCX: (working_document, docx.write),
        Format.XLSX: (working_tables, xlsx.write_book),
    },
    "electives": {
        Format.PDF: (electives_document, pdf.write),
        Format.DOCX: (electives_document, docx.write),
        Format.XLSX: (electives_tables, xlsx.write_book),
    },
    "passport": {
        Format.PDF: (passport_document, pdf.write),
        Format.DOCX: (passport_document, docx.write),
        Format.JSON: (passport_data, json.write),
    },
    "curriculum": {
        Format.XLSX: (in_one_language(curriculum_book), book_with_data),
        Format.CSV: (in_one_language(curriculum_table), csv.write),
        Format.JSON: (in_one_language(curriculum_data), json.write),
    },
    "brochure": {Format.PDF: (brochure_document, pdf.write)},
    "catalog": {Format.PDF: (catalog_document, pdf.write)},
}
OF_PROGRAMS = frozenset({"passport", "brochure"})
OF_THE_CATALOG = frozenset({"catalog"})
IN_TWO_LANGUAGES = frozenset({"approved", "working", "electives", "passport"})


class NoSuchPaper(KeyError):
    """A form that is not made in a format or language; the sentence says which."""

    def __str__(self):
        return self.args[0]


def check(*, form: str, file_format: str, language: str):
    """Raise `NoSuchPaper` where a form is not made so; its sentence says what there is."""
    if form not in FORMS:
        raise NoSuchPaper(f"There is no form {form}. Forms: {', '.join(FORMS)}.")
    if file_format not in FORMS[form]:
        raise NoSuchPaper(
            f"{form} is not made as {file_format}. Formats: {', '.join(FORMS[form])}."
        )
    languages = languages_of(form, file_format)
    if language not in languages:
        raise NoSuchPaper(
            f"{form} is not made in {language} as {file_format}. Languages: {', '.join(languages)}."
        )


def languages_of(form: str, file_format: str) -> tuple[str, ...]:
    """The languages in which a form is made: `kk-ru` for papers with names in both."""
    is_data = file_format in (Format.JSON, Format.CSV)
    if form in IN_TWO_LANGUAGES and not is_data:
        return PAPER_LANGUAGES
    return tuple(language for language in PAPER_LANGUAGES if language != BILINGUAL)


def export(curriculum, *, form, file_format, language, site=None) -> bytes:
    """One paper of a curriculum as the bytes of a file.

    `language` is one of `languages_of(…)`; `site` is where seals are verified, the settings'
    `SITE_URL` by default. Raises `NoSuchPaper`, a `KeyError`, for a paper that is not made so.
    """
    paper = {"form": form, "file_format": file_format, "language": language, "site": site}
    if form in OF_PROGRAMS:
        return export_program(curriculum.program, curriculum=curriculum, **paper)
    return written(curriculum, **paper)


def export_program(program, *, form, file_format, language, curriculum=None, site=None) -> bytes:
    """One paper of a program, with its curriculum or while it has none; see `export`."""
    return written(
        program,
        form=form,
        file_format=file_format,
        language=language,
        site=site,
        curriculum=curriculum,
    )


def export_catalog(programs, *, file_format, language, form="catalog", site=None) -> bytes:
    """The book of all these programs, each from `ProgramQuerySet.with_plan`; see `export`."""
    return written(programs, form=form, file_format=file_format, language=language, site=site)


def written(subject, *, form, file_format, language, site, **more) -> bytes:
    check(form=form, file_format=file_format, language=language)
    dataset, write = FORMS[form][file_format]
    edition = PaperLanguages(language, site or getattr(settings, "SITE_URL", SITE))
    with override(edition.first):
        return write(partial(dataset, **more)(subject, edition))


def file_name(curriculum, *, form: str, file_format: str, language: str) -> str:
    """`7M03111-2024-curriculum-kk.xlsx`, `6B06101-2026-shortened-curriculum-kk.xlsx`"""
    code = curriculum.official_names()["code"]
    return f"{code}-{curriculum.short_name}-{form}-{language}.{file_format}"


def program_file_name(program, *, form: str, file_format: str, language: str) -> str:
    """`7M03111-passport-kk.pdf`"""
    return f"{program.code}-{form}-{language}.{file_format}"
