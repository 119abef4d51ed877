"""What a paper is to the catalog: its names, how it is made, and who may have it.

Each paper declares itself in its own file of `documents/`, and `forms.py` names that file. The
pages, the admin, the downloads and the commands read nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from catalog.common.text.languages import BILINGUAL, LANGUAGES
from catalog.common.writers.formats import Format

# What is computed with has its names in every language inside, so two at once would say nothing.
DATA = frozenset({Format.CSV, Format.JSON})


class Audience(Enum):
    """Who may have a paper of what has been approved; a draft is had by all of the staff."""

    READERS = auto()
    STAFF = auto()
    REGISTRAR = auto()


class Subject(Enum):
    """What a paper is made of: one plan; a program, with its plan or while it has none; all."""

    CURRICULUM = auto()
    PROGRAM = auto()
    CATALOG = auto()


@dataclass(frozen=True)
class Making:
    """How a paper is made in one file format: `write` turns into bytes what `dataset` gives.

    `dataset` takes what the paper is of and its `PaperLanguages`, that of a program its plan too.
    `words` are what a page of the site calls the file; by default the title of the paper.
    """

    dataset: Callable[..., Any]
    write: Callable[[Any], bytes]
    words: str = ""


@dataclass(frozen=True, eq=False)
class Form:
    """One paper; `name` stands in addresses, in names of files and in the register.

    One that needs a seal is had by readers only of an approved plan. `sample_title` is what a page
    of the site calls the paper of a program that nobody approved.
    """

    name: str
    title: str
    of: Subject
    had_by: frozenset[Audience]
    formats: Mapping[Format, Making]
    languages: tuple[str, ...] = LANGUAGES
    needs_seal: bool = False
    sample_title: str = ""

    @property
    def is_public(self) -> bool:
        return Audience.READERS in self.had_by

    @property
    def is_official(self) -> bool:
        """Whether of the staff the registrar alone has it once it is approved."""
        return Audience.STAFF not in self.had_by

    @property
    def is_to_be_read(self) -> bool:
        """Whether it is laid out on pages; else it is there to be computed with."""
        return Format.PDF in self.formats

    def languages_in(self, file_format: str) -> tuple[str, ...]:
        """The languages in which it is made: `kk-ru` for papers with names in both."""
        if file_format in DATA:
            return tuple(language for language in self.languages if language != BILINGUAL)
        return self.languages

    def is_had_of(self, plan) -> bool:
        """Whether readers have it of a program with this plan, or with none."""
        if plan is None:
            return self.of is Subject.PROGRAM
        return not self.needs_seal or plan.is_sealed

    def words(self, file_format: str, *, is_sample: bool) -> str:
        """What a page of the site calls it in one format."""
        sample_title = self.sample_title if is_sample else ""
        return self.formats[file_format].words or sample_title or self.title
