"""Any plan of the strategies as rows of the database, complete with what only data carry."""

import datetime
from dataclasses import replace

from programs.choices import Base, Paper, Track
from programs.curricula import Kind, ledger
from programs.models import (
    Approval,
    Curriculum,
    CurriculumItem,
    CurriculumModule,
    ElectiveOption,
    PrintedTotal,
    Program,
)
from tests.factories import CourseFactory, CurriculumFactory, ProgramFactory

LANGUAGES = ("kk", "ru", "en")
NOTE = {"kk": "Ескертпе\n\nекі бөлім", "ru": "Примечание", "en": ""}


def store(plan):
    """The curriculum that holds a plan, as far as a database can: each course has one name."""
    program = program_of(plan.level)
    curriculum = CurriculumFactory(
        program=program,
        intake=2024,
        track=Track.SHORTENED,
        base=Base.VOCATIONAL,
        semesters=6,
        credits=177,
        **by_language("note", NOTE),
    )
    modules = {
        number: CurriculumModule.objects.create(
            curriculum=curriculum,
            number=int(number),
            **by_language("kind", {"kk": "Негізгі", "ru": "Базовый"}),
            **by_language("title", {"kk": f"{number}-модуль", "ru": "", "en": f"Module {number}"}),
        )
        for number in ("1", "2")
    }
    for line in plan.lines:
        store_line(curriculum, line, modules)
    for year in (None, 2024):
        Approval.objects.create(
            curriculum=curriculum,
            paper=Paper.WORKING_CURRICULUM if year else Paper.PROGRAM_DOCUMENT,
            academic_year=year,
            date=datetime.date(2024, 3, 20),
            protocol=f"№ {year}",
            **by_language("body", {"kk": "Кеңес", "ru": "Совет"}),
        )
    book = ledger(replace(plan, lines=curriculum.plan().lines))
    for group, part in list(book.by_group.items())[:2]:
        PrintedTotal.objects.create(
            curriculum=curriculum, group=str(group), credits=part.credits + 1, label="Барлығы"
        )
    return whole(curriculum)


def program_of(level, **about):
    number = 1000 + Program.objects.count()
    return ProgramFactory(level=str(level), code=f"{level}03{number}", **about)


def whole(curriculum):
    return Curriculum.objects.with_rows().get(pk=curriculum.pk)


def by_language(field, texts):
    return {f"{field}_{code}": text for code, text in texts.items()}


def store_line(curriculum, line, modules):
    is_course = line.kind == Kind.DISCIPLINE
    title = {code: line.title.get(code, "") for code in LANGUAGES}
    outside = line.kind == Kind.FINAL_ATTESTATION
    item = CurriculumItem.objects.create(
        curriculum=curriculum,
        semester=line.semester,
        position=line.position,
        kind=str(line.kind),
        credits=line.credits,
        cycle="" if outside else line.cycle or "",
        component="" if outside else line.component or "",
        course=course(curriculum, title) if is_course else None,
        module=modules.get(line.module),
        control=line.control,
        is_counted=line.counted and line.kind == Kind.ADDITIONAL_TRAINING,
        group=line.group or "",
        group_reason="кеңес шешімі" if line.group else "",
        **line.hours,
        **({} if is_course else by_language("activity", title)),
    )
    for place, option in enumerate(line.options):
        ElectiveOption.objects.create(
            item=item, position=place, credits=option.credits, course=course(curriculum, title)
        )


def course(curriculum, title):
    """A discipline of that name; the rows of one name may be several disciplines."""
    named = {**title, "kk": title["kk"] or "Пән"}
    return CourseFactory(owner=curriculum.program.owner, **by_language("title", named))
