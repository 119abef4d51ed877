"""Every paper that the catalog makes: a line for each names its file in `documents/`."""

from functools import partial
from importlib import import_module

from django.conf import settings
from django.utils.translation import override

from .form import Form, Subject
from .parts.languages import SITE, PaperLanguages


def form_of(document: str) -> Form:
    """The paper that a file of `documents/` declares."""
    return import_module(f".documents.{document}", __package__).FORM


# In the order in which the admin lists them.
DOCUMENTS = (
    "approved",
    "working",
    "electives",
    "passport",
    "curriculum",
    "brochure",
    "catalog",
)
FORMS = {form.name: form for form in map(form_of, DOCUMENTS)}


class NoSuchPaper(KeyError):
    """A form that is not made in a format or language; the sentence says which."""

    def __str__(self):
        return self.args[0]


def made_of(*subjects: Subject) -> list[Form]:
    return [form for form in FORMS.values() if form.of in subjects]


def public(plan) -> list[Form]:
    """What readers have of a program with this plan, or with none."""
    return [form for form in FORMS.values() if form.is_public and form.is_had_of(plan)]


def formats() -> list[str]:
    """The formats in which any paper is made."""
    return sorted({str(name) for form in FORMS.values() for name in form.formats})


def check(*, form: str, file_format: str, language: str):
    """Raise `NoSuchPaper` where a form is not made so; its sentence says what there is."""
    if form not in FORMS:
        raise NoSuchPaper(f"There is no form {form}. Forms: {', '.join(FORMS)}.")
    if file_format not in FORMS[form].formats:
        raise NoSuchPaper(
            f"{form} is not made as {file_format}. Formats: {', '.join(FORMS[form].formats)}."
        )
    languages = FORMS[form].languages_in(file_format)
    if language not in languages:
        raise NoSuchPaper(
            f"{form} is not made in {language} as {file_format}. Languages: {', '.join(languages)}."
        )


def export(curriculum, *, form, file_format, language, site=None) -> bytes:
    """One paper of a curriculum as the bytes of a file.

    `language` is one of `Form.languages_in(…)`; `site` is where seals are verified, the settings'
    `SITE_URL` by default. Raises `NoSuchPaper`, a `KeyError`, for a paper that is not made so.
    """
    paper = {"form": form, "file_format": file_format, "language": language, "site": site}
    if form in FORMS and FORMS[form].of is Subject.PROGRAM:
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
    making = FORMS[form].formats[file_format]
    edition = PaperLanguages(language, site or getattr(settings, "SITE_URL", SITE))
    with override(edition.first):
        return making.write(partial(making.dataset, **more)(subject, edition))


def file_name(curriculum, *, form: str, file_format: str, language: str) -> str:
    """`7M03111-2024-curriculum-kk.xlsx`, `6B06101-2026-shortened-curriculum-kk.xlsx`"""
    code = curriculum.official_names()["code"]
    return f"{code}-{curriculum.short_name}-{form}-{language}.{file_format}"


def program_file_name(program, *, form: str, file_format: str, language: str) -> str:
    """`7M03111-passport-kk.pdf`"""
    return f"{program.code}-{form}-{language}.{file_format}"
