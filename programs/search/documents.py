"""The public rows of this app as documents of the search."""

from collections.abc import Iterator

from django.db.models import Prefetch

from catalog.common.search.documents import (
    HitPage,
    SearchDocument,
    address_of,
    in_every_language,
    together,
)
from catalog.common.text.languages import LANGUAGES, texts
from partners.models import Institution

from ..models import Course, Department, Occupation, Person, SearchSynonym, StudentClub
from . import sorts
from .programs import program_documents

CHUNK = 500
PRIOR = {"course": 0.62, "occupation": 0.55, "club": 0.5, "person": 0.4}


def documents() -> Iterator[SearchDocument]:
    yield from program_documents()
    yield from map(occupation, Occupation.objects.published())
    departments = public_names(Department, "name")
    for row in Person.objects.published():
        yield person(row, departments.get(row.department_id, {}))
    for row in StudentClub.objects.published():
        yield club(row, departments.get(row.department_id, {}))
    owners = public_names(Institution, "short_name", "name")
    for row in courses().iterator(chunk_size=CHUNK):
        yield course(row, owners.get(row.owner_id, {}))


def synonyms():
    return SearchSynonym.objects.values_list("typed", "meant")


def courses():
    people = Person.objects.published()
    return (
        Course.objects.published()
        .with_sample()
        .prefetch_related("statements", Prefetch("lecturers", people))
        .order_by("pk")
    )


def course(row, owner):
    statements = [texts(statement, "text") for statement in row.statements.all()]
    lecturers = [texts(person, "name") for person in row.lecturers.all()]
    return SearchDocument(
        kind="course",
        code=row.slug,
        page=HitPage(
            url=address_of(row),
            label=row.code,
            title=texts(row, "title"),
            body=together(texts(row, "content"), *statements),
            facts=as_fact(owner),
            is_sample=row.is_sample,
        ),
        codes=(row.code,) if row.code else (),
        traits=sorts.COURSE,
        keywords=joined(lecturers),
        prior=PRIOR["course"],
    )


def occupation(row):
    return SearchDocument(
        kind="occupation",
        code=row.slug,
        page=HitPage(
            url=address_of(row),
            title=texts(row, "name"),
            facts=as_fact(in_every_language(lambda: str(row.get_kind_display()))),
        ),
        traits=sorts.OCCUPATION,
        prior=PRIOR["occupation"],
    )


def person(row, department):
    return SearchDocument(
        kind="person",
        code=row.slug,
        page=HitPage(
            url=address_of(row),
            title=texts(row, "name"),
            body=texts(row, "post"),
            facts=as_fact(department),
        ),
        traits=sorts.PERSON,
        keywords=joined([department]),
        prior=PRIOR["person"],
    )


def club(row, department):
    return SearchDocument(
        kind="club",
        code=row.slug,
        page=HitPage(
            url=address_of(row),
            title=texts(row, "name"),
            body=together(texts(row, "aim"), texts(row, "about")),
            facts=as_fact(department),
        ),
        traits=sorts.CLUB,
        keywords=joined([department]),
        prior=PRIOR["club"],
    )


def as_fact(names):
    """A name as a fact, in the languages that name it."""
    return {language: [names[language]] if names.get(language) else [] for language in LANGUAGES}


def public_names(model, *fields):
    """What the public rows of a noun are called, by their keys: the first field that says it."""
    return {
        row.pk: {
            language: next((said for each in fields if (said := texts(row, each)[language])), "")
            for language in LANGUAGES
        }
        for row in model.objects.published()
    }


def joined(texts_of):
    return " ".join(text for each in texts_of for text in each.values())
