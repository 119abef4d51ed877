"""Which papers stand on a page: forms, their formats, their languages, and who may have them."""

from collections.abc import Callable
from dataclasses import dataclass

from catalog.common.text.languages import BILINGUAL, NAMES

from ...papers.forms import FORMS, OF_THE_CATALOG, languages_of
from ...papers.parts.official import is_draft
from ...papers.titles import TITLES
from ..curriculum.frozen import PUBLISH

OFFICIAL = frozenset({"approved", "working", "electives", "passport"})
OF_CURRICULA = tuple(form for form in FORMS if form not in OF_THE_CATALOG)


@dataclass(frozen=True)
class PaperLink:
    """One paper: what it is called, the language of that name, and where it is had."""

    name: str
    language: str
    to: str


def has_official(user) -> bool:
    """Whether this person exports the official papers of what has been approved."""
    return user.has_perm(PUBLISH)


def may_export(user, form, program, curriculum) -> bool:
    """Official papers are the registrar's; drafts and data are had by all who see the page."""
    return form not in OFFICIAL or has_official(user) or is_draft(program, curriculum)


def table(forms, link: Callable) -> list:
    """(title, [(format, [Choice …]) …]) of these forms; `link` takes form, language and format."""
    return [(TITLES[form], list(formats(form, link))) for form in forms]


def formats(form, link):
    for file_format in FORMS[form]:
        languages = languages_of(form, file_format)
        yield (
            str(file_format).upper(),
            [choice(language, link(form, language, str(file_format))) for language in languages],
        )


def choice(language, to):
    if language == BILINGUAL:
        return PaperLink(f"{NAMES['kk']} + {NAMES['ru']}", "kk", to)
    return PaperLink(NAMES[language], language, to)
