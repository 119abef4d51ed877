"""Phrases that several papers share."""

from django.utils.translation import gettext_lazy as _

from catalog.common.writers.document import Block, Bullets, Paragraph

from ...choices.durations import duration
from .languages import UNPUBLISHED, PaperLanguages, listed, named


def length_of_study(program, curriculum, edition: PaperLanguages):
    """The plan's own length, or the one the card of the program states, or an empty text.

    A plan of a track that is not a whole one says so: its length is not that of the program.
    """
    if curriculum and not curriculum.is_whole:
        return edition.each(lambda language: f"{duration(curriculum.semesters)}. {way(curriculum)}")
    semesters = curriculum.semesters if curriculum else program.semesters
    return edition.each(lambda language: duration(semesters)) if semesters else ""


def way(curriculum) -> str:
    """The study track and the base of admission, in the active language."""
    return f"{curriculum.get_track_display()}. {curriculum.get_base_display()}"


def term_of_study(program, curriculum, edition: PaperLanguages):
    return length_of_study(program, curriculum, edition) or edition.say(UNPUBLISHED)


def statement(row, edition: PaperLanguages):
    """`Ынтымақтастық: ұжым жұмысына үлес қосады.`"""
    return edition.each(
        lambda language: ": ".join(
            part for part in (named(row, "heading", language), named(row, "text", language)) if part
        )
    )


def statements(rows, edition: PaperLanguages, *, is_numbered=False) -> Block:
    """Statements of one kind, or the words that nobody published them."""
    if not rows:
        return unpublished(edition)
    return Bullets(tuple(statement(row, edition) for row in rows), is_numbered)


def unpublished(edition) -> Paragraph:
    return Paragraph(edition.say(UNPUBLISHED))


def missing(labels, edition) -> tuple[Block, ...]:
    """All that nobody published, in one sentence; nothing where all is known."""
    if not labels:
        return ()
    opening = edition.each(lambda language: str(UNPUBLISHED).capitalize())
    named = listed([edition.say(label) for label in labels], ", ")
    return (Paragraph(listed([opening, named], ": ")),)


def texts(obj, field, edition) -> tuple[Block, ...]:
    """The paragraphs of a text, or the words that nobody published it."""
    found = edition.paragraphs(obj, field)
    return tuple(map(Paragraph, found)) if found else (unpublished(edition),)


def names(objects, edition: PaperLanguages, field="name"):
    """Names one after another, or the words that nobody published them."""
    found = list(objects)
    if not found:
        return edition.say(UNPUBLISHED)
    return edition.each(lambda language: ", ".join(named(each, field, language) for each in found))


def note(curriculum, edition) -> tuple[Block, ...]:
    """What was inferred, and from what; nothing where the plan says all itself."""
    first, *others = edition.paragraphs(curriculum, "note") or ("",)
    if not first:
        return ()
    return tuple(map(Paragraph, (listed([edition.say(_("Note")), first], ": "), *others)))
