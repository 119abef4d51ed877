"""The passport of a program as data: codes inside, names in every language."""

from catalog.common.text.languages import texts

from ...models import Program
from .languages import PaperLanguages
from .passport_fields import prepare
from .passport_rows import options, taught
from .register import OF_PASSPORT, Holds


def passport_data(program: Program, edition: PaperLanguages, curriculum=None) -> dict:
    """The register's field set; null where nobody published a value. Credits are ECTS."""
    prepare(program, curriculum)
    names = curriculum.official_names() if curriculum else None
    field = program.direction.field
    return {
        "code": names["code"] if names else program.code,
        "is_sample": program.is_sample,
        "is_sample_code": program.is_sample_code,
        "title": names["title"] if names else texts(program, "title"),
        "owner": {"slug": program.owner.slug, "name": texts(program.owner, "name")},
        "field": coded(field),
        "direction": coded(program.direction),
        "group": coded(program.group) if program.group else None,
        **{name: getattr(program, name) or None for name in columns(Holds.VALUE, Holds.CHOICE)},
        **{name: texts(program, name) for name in columns(Holds.TEXT)},
        "purpose": texts(program, "purpose"),
        **{name: day(getattr(program, name)) for name in columns(Holds.DAY)},
        "languages": [language.code for language in program.languages.all()],
        "partners": [partner(each) for each in program.partnerships.all()],
        "curriculum": plan_data(curriculum) if curriculum else None,
        "outcomes": [outcome_data(outcome) for outcome in program.outcomes.all()],
        "disciplines": list(disciplines(program, curriculum)),
    }


def columns(*holds):
    return [field.name for field in OF_PASSPORT if field.holds in holds]


def coded(obj):
    return {"code": obj.code, "name": texts(obj, "name")}


def day(value):
    return value.isoformat() if value else None


def partner(each):
    name = texts(each.institution, "name")
    return {"slug": each.institution.slug, "name": name, "role": each.role}


def plan_data(curriculum):
    return {
        "intake": curriculum.intake,
        "track": curriculum.track,
        "base": curriculum.base,
        "revision": curriculum.revision,
        "status": curriculum.status,
        "seal": None if curriculum.program.is_sample else curriculum.seal or None,
        "semesters": curriculum.semesters,
        "credits": curriculum.ledger().total.credits,
    }


def outcome_data(outcome):
    """An outcome and the disciplines that serve it: a row of the matrix."""
    return {
        "code": outcome.code,
        "text": texts(outcome, "text"),
        "courses": sorted(course.slug for course in outcome.courses.all()),
    }


def disciplines(program, curriculum):
    if curriculum is None:
        for main in program.disciplines.all():
            named = texts(main, "title")
            title = named if any(named.values()) else texts(main.course, "title")
            yield discipline(title, None, main.course, is_elective=False)
        return
    for part, course in taught(curriculum):
        yield discipline(part.lines[0].title, part.credits, course, is_elective=False)
    for option, course in options(curriculum):
        yield discipline(option.title, option.credits, course, is_elective=True)


def discipline(title, credits, course, *, is_elective):
    return {
        "title": title,
        "credits": credits,
        "is_elective": is_elective,
        "slug": course.slug if course else None,
        "content": texts(course, "content") if course else None,
    }
