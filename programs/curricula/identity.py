"""Which rows are the same course."""

from catalog.common.text.folding import fold
from catalog.common.text.languages import LANGUAGES

from .plan import Kind, Line


def identity(line: Line) -> tuple[str, str] | None:
    """What stays the same when a discipline runs through several semesters, None for other rows.

    The key of the course, else its code, else its name however it was typed.
    """
    if line.kind != Kind.DISCIPLINE:
        return None
    if line.course:
        return "course", line.course
    if line.code:
        return "code", line.code
    names = (fold(line.title.get(language) or "") for language in LANGUAGES)
    return next((("title", name) for name in names if name), None)
