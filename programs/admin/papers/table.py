"""Which papers stand on a page: forms, their formats, their languages, and who may have them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from catalog.common.text.languages import BILINGUAL, NAMES

from ...papers.form import Form
from ...papers.parts.official import is_draft
from ..curriculum.frozen import PUBLISH


@dataclass(frozen=True)
class PaperLink:
    """One paper: what it is called, the language of that name, and where it is had."""

    name: str
    language: str
    to: str


def has_official(user) -> bool:
    """Whether this person exports the official papers of what has been approved."""
    return user.has_perm(PUBLISH)


def may_export(user, form: Form, program, curriculum) -> bool:
    """Official papers are the registrar's; drafts and data are had by all who see the page."""
    return not form.is_official or has_official(user) or is_draft(program, curriculum)


def table(forms: Iterable[Form], link: Callable) -> list:
    """(title, [(format, [PaperLink …]) …]) of forms; `link` takes form, language and format."""
    return [(form.title, list(formats(form, link))) for form in forms]


def formats(form, link):
    for file_format in form.formats:
        languages = form.languages_in(file_format)
        yield (
            str(file_format).upper(),
            [
                choice(language, link(form.name, language, str(file_format)))
                for language in languages
            ],
        )


def choice(language, to):
    if language == BILINGUAL:
        return PaperLink(f"{NAMES['kk']} + {NAMES['ru']}", "kk", to)
    return PaperLink(NAMES[language], language, to)
