"""Papers read as values, and plans of the database to make them of."""

from catalog.common.writers.document import (
    Bullets,
    FactList,
    Grid,
    Heading,
    KeepTogether,
    Paragraph,
)
from catalog.common.writers.table import Total, Weight
from catalog.common.writers.text import one_line
from programs.models import Course, Curriculum
from programs.papers.parts.languages import PaperLanguages
from tests.factories import CurriculumFactory, CurriculumItemFactory, ProgramFactory
from tests.plans import bachelor
from tests.programs.models.curriculum_constraints import OptionFactory

KK, RU, EN, BOTH = (PaperLanguages(language) for language in ("kk", "ru", "en", "kk-ru"))
EVERY = (KK, RU, EN, BOTH)


def store_bachelor():
    """A whole bachelor's plan as rows, with hours, control and elective options."""
    program = ProgramFactory(code="6B03101", level="6B")
    about = {"track": "standard", "base": "secondary", "semesters": 8, "credits": 240}
    curriculum = CurriculumFactory(program=program, **about)
    for line in bachelor.plan().lines:
        store_line(curriculum, line)
    return again(curriculum)


def store_line(curriculum, line):
    named = {"course": None, **by_language("activity", line.title)}
    if line.course:
        named = {"course": course_of(curriculum, line.course, line.title)}
    item = CurriculumItemFactory(
        curriculum=curriculum,
        semester=line.semester,
        position=line.position,
        kind=line.kind.value,
        cycle=line.cycle or "",
        component=line.component or "",
        credits=line.credits,
        control=line.control,
        **line.hours,
        **named,
    )
    for position, option in enumerate(line.options, 1):
        course = course_of(curriculum, option.course, option.title)
        OptionFactory(item=item, position=position, course=course, credits=option.credits)


def course_of(curriculum, slug, title):
    owner = curriculum.program.owner
    given = {"owner": owner, "visibility": "public", **by_language("title", title)}
    return Course.objects.get_or_create(slug=slug[:100], defaults=given)[0]


def by_language(field, texts):
    return {f"{field}_{language}": text for language, text in texts.items()}


def again(curriculum):
    return Curriculum.objects.with_rows().get(pk=curriculum.pk)


def grids(document):
    return [block.table for block in document.blocks if isinstance(block, Grid)]


def sums_of(table):
    """(label, credits) of every sum of a table, with what its rows add up to."""
    for row in table.rows:
        if row.weight != Weight.ROW:
            total = next(cell for cell in row.cells if isinstance(cell, (int, Total)))
            yield one_line(row.cells[0]), getattr(total, "value", total)


def words_of(document) -> str:
    """All the text of a paper's blocks, one line each."""
    lines = []
    for block in document.blocks:
        if isinstance(block, (Heading, Paragraph)):
            lines.append(one_line(block.text))
        elif isinstance(block, Bullets):
            lines += map(one_line, block.items)
        elif isinstance(block, FactList):
            lines += [f"{one_line(label)}: {one_line(value)}" for label, value in block.pairs]
        elif isinstance(block, KeepTogether):
            lines.append(words_of(block))
        elif isinstance(block, Grid):
            for row in block.table.rows:
                lines.append(" | ".join(cell_words(cell) for cell in row.cells))
    return "\n".join(lines)


def cell_words(cell):
    if isinstance(cell, Total):
        return str(cell.value)
    return "" if cell is None else str(cell) if isinstance(cell, int) else one_line(cell)
