"""What is searched: documents as their owners describe them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.urls import get_script_prefix
from django.utils.translation import override

from ..text.languages import LANGUAGES


@dataclass(frozen=True)
class HitPage:
    """What a hit shows: its address without a language, its code, texts by language.

    One that `is_sample` was made up to show the catalog, and is marked.
    """

    url: str
    title: dict[str, str]
    body: dict[str, str] = field(default_factory=dict)
    facts: dict[str, list[str]] = field(default_factory=dict)
    label: str = ""
    is_sample: bool = False


@dataclass(frozen=True)
class SearchDocument:
    """One thing that can be found.

    `names` are other names as good as the title, `places` where it is; `codes` are found
    whole or by their beginning; `traits` are words about every document of its sort (its kind,
    its level) that may stand in a query without standing in the title; `keywords` are words close
    to it. People know one that `is_shortened` by its initials. `prior` (0 to 1) says which of two
    equally good documents comes first.
    """

    kind: str
    code: str
    page: HitPage
    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    traits: str = ""
    keywords: str = ""
    is_shortened: bool = False
    prior: float = 0.5


@dataclass(frozen=True)
class Snapshot:
    """Everything an index is made of at one moment; synonyms are (typed, meant)."""

    documents: Iterable[SearchDocument]
    synonyms: Iterable[tuple[str, str]] = ()


def address_of(obj) -> str:
    """The address of a row's page, without the language it begins with."""
    with override(LANGUAGES[0]):
        return obj.get_absolute_url().removeprefix(f"{get_script_prefix()}{LANGUAGES[0]}/")


def in_every_language(say) -> dict[str, str]:
    """What `say` answers while each language is the active one."""
    said = {}
    for language in LANGUAGES:
        with override(language):
            said[language] = say()
    return said


def together(*texts_by_language) -> dict[str, str]:
    """Texts of each language under one another; a blank one leaves no line."""
    return {
        language: "\n".join(texts[language] for texts in texts_by_language if texts[language])
        for language in LANGUAGES
    }
