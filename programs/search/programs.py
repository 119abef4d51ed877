"""Programs as documents of the search."""

from catalog.common.search.documents import (
    HitPage,
    SearchDocument,
    address_of,
    in_every_language,
    together,
)
from catalog.common.text.languages import LANGUAGES, texts
from partners.models import Institution

from ..choices import LEVEL_LABELS, StatementKind
from ..choices.durations import duration
from ..curricula import Level
from ..models import Department, Program
from . import sorts

CHUNK = 200
PRIOR = {Level.BACHELOR: 0.95, Level.MASTER: 0.9, Level.DOCTORATE: 0.88, Level.RESIDENCY: 0.86}
OF_ENTRY = {StatementKind.REQUIREMENT, StatementKind.DOCUMENT}  # say nothing of what is studied
OF_ANOTHER = 0.03  # a program of another institution stands behind the host's own


def program_documents():
    labels = {
        level.value: in_every_language(lambda label=label: str(label))
        for level, label in LEVEL_LABELS.items()
    }
    public = public_keys(Institution) | public_keys(Department)
    for row in rows().iterator(chunk_size=CHUNK):
        yield program(row, labels, public)


def public_keys(model):
    return {(model, key) for key in model.objects.published().values_list("pk", flat=True)}


def rows():
    return (
        Program.objects.published()
        .with_figures()
        .select_related("owner", "direction__field", "group", "department")
        .prefetch_related(
            "languages",
            "languages_taught",
            "occupations",
            "statements",
            "disciplines",
            "outcomes",
            "group__profile_subjects",
            "partnerships__institution__country",
            "stages__institution__country",
            "mobility__country",
            "mobility__institution",
        )
    )


def program(row, labels, public):
    statements = [part for part in row.statements.all() if part.kind not in OF_ENTRY]
    parts = [texts(part, "text") for part in (*statements, *row.outcomes.all())]
    disciplines = [texts(discipline, "title") for discipline in row.disciplines.all()]
    return SearchDocument(
        kind="program",
        code=row.address,
        page=HitPage(
            url=address_of(row),
            label=row.code,
            title=texts(row, "title"),
            body=together(
                *(texts(row, field) for field in Program.long_texts), *disciplines, *parts
            ),
            facts=facts(row, labels),
            is_sample=row.is_sample,
        ),
        codes=codes(row),
        traits=f"{sorts.PROGRAM} {sorts.LEVELS[row.level]} {sorts.FEATURES[row.feature]}",
        keywords=" ".join(text for names in close_to(row, public) for text in names.values()),
        is_shortened=True,
        prior=PRIOR[row.level] - OF_ANOTHER * (not row.owner.is_host),
    )


def codes(row):
    others = (row.group and row.group.code, row.direction.code)
    return tuple(dict.fromkeys([row.code, *filter(None, others)]))


def close_to(row, public):
    """The names of what a program belongs to, leads to and works with, by language."""
    yield texts(row, "qualification")
    yield texts(row.direction, "name")
    yield texts(row.direction.field, "name")
    yield from in_names(row.languages, row.languages_taught, row.occupations)
    if row.group:
        yield texts(row.group, "name")
        yield from in_names(row.group.profile_subjects)
    for institution in institutions(row):
        if (Institution, institution.pk) in public:
            yield texts(institution, "name")
            yield texts(institution, "short_name")
            yield texts(institution, "city")
    if (Department, row.department_id) in public:
        yield texts(row.department, "name")
    for option in row.mobility.all():
        if option.country:
            yield texts(option.country, "name")


def in_names(*managers):
    for manager in managers:
        for each in manager.all():
            yield texts(each, "name")


def institutions(row):
    yield row.owner
    for tie in (*row.partnerships.all(), *row.stages.all(), *row.mobility.all()):
        if tie.institution:
            yield tie.institution


def facts(row, labels):
    """Level, volume and length; what is not published is left out."""
    known = {language: [labels[row.level][language]] for language in LANGUAGES}
    if row.plan_credits:
        for of_language in known.values():
            of_language.append(f"{row.plan_credits} ECTS")
    if row.plan_semesters:
        lengths = in_every_language(lambda: duration(row.plan_semesters))
        for language in LANGUAGES:
            known[language].append(lengths[language])
    return known
