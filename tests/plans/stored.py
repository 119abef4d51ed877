"""Plans of this folder as rows of the database."""

from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory, ProgramFactory

from . import golden


def store_golden():
    """The plan of 7M03111, its titles in Kazakh and Russian; the published curriculum."""
    program = ProgramFactory(code="7M03111")
    curriculum = CurriculumFactory(program=program)
    courses = {}
    for line in golden.plan().lines:
        title = line.title["kk"]
        named = {"activity_kk": title, "course": None}
        if line.kind == "discipline":
            if title not in courses:
                courses[title] = CourseFactory(
                    owner=program.owner, title_kk=title, title_ru=f"{title} (ru)", title_en=""
                )
            named = {"course": courses[title]}
        CurriculumItemFactory(
            curriculum=curriculum,
            semester=line.semester,
            position=line.position,
            kind=line.kind.value,
            cycle=line.cycle or "",
            component=line.component or "",
            credits=line.credits,
            **named,
        )
    return curriculum
