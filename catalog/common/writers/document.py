"""A paper laid out in blocks, without a format: facts in, Word or PDF out.

Texts are plain text in the language of the document. In a bilingual paper a text that stands in
two languages is a `Pair`: the first above, the second below it.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from .table import Table
from .text import Text


@dataclass(frozen=True)
class Title:
    """The title once more, at the head of a further part; it is no heading."""

    text: Text


@dataclass(frozen=True)
class Heading:
    """A numbered or plain heading; levels count from 1 (the title of the paper is no heading).

    `anchor` is the name by which an index finds its page.
    """

    text: Text
    level: int = 1
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    text: Text
    is_centered: bool = False
    is_strong: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list of sentences; `is_numbered` counts them."""

    items: tuple[Text, ...]
    is_numbered: bool = False


@dataclass(frozen=True)
class FactList:
    """Labels and their values, as a table without lines."""

    pairs: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True)
class Grid:
    """A table of the paper; its heading rows repeat on each page, a sub-total never stands alone.

    `total_label` of a `Row` is not needed: sub-total rows carry their label in a cell, which
    reaches over the empty cells after it. Title and facts of the table are not printed.
    """

    table: Table
    caption: Text = ""


@dataclass(frozen=True)
class Stamp:
    """The block of approval at the top right: each line a text."""

    lines: tuple[Text, ...]


@dataclass(frozen=True)
class Signatures:
    """Lines to sign on, one for each role."""

    roles: tuple[Text, ...]


@dataclass(frozen=True)
class Bars:
    """Shares of semesters as stacked bars: rows are (label, ((series, amount), …))."""

    rows: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    caption: Text = ""


@dataclass(frozen=True)
class PageBreak:
    pass


@dataclass(frozen=True)
class Contents:
    """The headings of the paper with their pages, under a heading that is not among them."""

    title: Text


@dataclass(frozen=True)
class PageIndex:
    """Entries with their pages, in the order given: (text, anchor of a heading)."""

    entries: tuple[tuple[Text, str], ...]


@dataclass(frozen=True)
class KeepTogether:
    """Blocks that stay on one page; none of them is a `Grid`."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class QrLink:
    """An address to open with a telephone, and what is found there."""

    url: str
    text: Text


Block = (
    Title
    | Heading
    | Paragraph
    | Bullets
    | FactList
    | Grid
    | Stamp
    | Signatures
    | Bars
    | PageBreak
    | Contents
    | PageIndex
    | KeepTogether
    | QrLink
)


class Orientation(StrEnum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True)
class Seal:
    """What every page of an official paper bears: the short code, and where it is verified."""

    code: str
    url: str


@dataclass(frozen=True)
class Attachment:
    """A file inside the PDF: the rows from which the paper was made."""

    name: str
    content: bytes
    media_type: str = "application/json"
    description: str = ""


@dataclass(frozen=True)
class Document:
    """A paper in one language, or two (`second_language` stands under the first).

    `draft` is the word printed across every page of a paper that nobody approved; such a paper
    bears no seal. `notice` stands framed under the title (a sample says so), `mark` is a word
    beside every page number. `page_label` is the wording of the page number, with `{page}` and
    `{pages}`. A leaflet is laid out to be looked at: each part up to a page break fills a page;
    a book has a title page, up to its first page break. `day` is the day that the file says it
    was made on, by default the fixed clock's.
    """

    title: Text
    language: str
    blocks: tuple[Block, ...]
    second_language: str = ""
    orientation: Orientation = Orientation.PORTRAIT
    page_label: str = "{page} / {pages}"
    draft: str = ""
    notice: Text = ""
    mark: str = ""
    is_leaflet: bool = False
    is_book: bool = False
    day: date | None = None
    seal: Seal | None = None
    attachments: tuple[Attachment, ...] = field(default=())
