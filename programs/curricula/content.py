"""What a row says: everything but its key and its place among the rows of its semester."""

import unicodedata

from catalog.common.text.languages import LANGUAGES

from .plan import Line


def texts(title) -> tuple[str, ...]:
    """A name by language, comparable: composed letters, a missing language is an empty text."""
    return tuple(composed(title.get(language) or "") for language in LANGUAGES)


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def options(line: Line):
    return tuple((each.course, texts(each.title), each.credits, each.code) for each in line.options)


READERS = {
    "semester": lambda line: line.semester,
    "credits": lambda line: line.credits,
    "title": lambda line: texts(line.title),
    "kind": lambda line: line.kind,
    "cycle": lambda line: line.cycle or None,
    "component": lambda line: line.component or None,
    "code": lambda line: line.code,
    "course": lambda line: line.course,
    "options": options,
    "control": lambda line: line.control,
    "hours": lambda line: frozenset(line.hours.items()),
    "module": lambda line: line.module,
    "counted": lambda line: line.counted,
    "group": lambda line: line.group or None,
    "group_reason": lambda line: line.group_reason,
    "outcomes": lambda line: line.outcomes,
    "requires": lambda line: line.requires,
}


def content(line: Line) -> tuple:
    """The values of `READERS`, in their order: equal for rows that say the same."""
    return tuple(read(line) for read in READERS.values())


def differing(before: Line, after: Line) -> tuple[str, ...]:
    """The names of the fields in which two rows differ, in the order of `READERS`."""
    return tuple(name for name, read in READERS.items() if read(before) != read(after))
