"""Parts of a brochure that stand there only where there is something to say."""

from catalog.common.writers.document import Heading

from .words import statements

MAX_STATEMENTS = 6


def laid(parts, edition):
    """Headings with their blocks; a part without blocks has no heading either."""
    for heading, blocks in parts:
        if blocks:
            yield Heading(edition.say(heading))
            yield from blocks


def some(rows, edition):
    """The first statements of a kind, or nothing."""
    return (statements(rows[:MAX_STATEMENTS], edition),) if rows else ()
