"""Every public address of the site, by the name of its pattern, over a world in small."""

from django.urls import get_resolver, reverse
from django.utils.translation import override

from catalog.common.text.languages import LANGUAGES
from programs.papers.forms import FORMS
from tests.factories import (
    InstitutionFactory,
    NetworkFactory,
    OccupationFactory,
    PersonFactory,
    ResearchTopicFactory,
    StudentClubFactory,
)
from tests.programs.services.papers import again, brought

NOT_PUBLIC = "admin"
OF_STAFF = "admin/"
ONCE = {
    "enter": "/",
    "health": "/health/",
    "robots": "/robots.txt",
    "sitemap": "/sitemap.xml",
    "set_language": "/i18n/setlang/",
    None: "/kz/programs/",
}


def pattern_names(resolver=None, space=()):
    """The names of all patterns that are not the admin's; None for one without a name."""
    for entry in (resolver or get_resolver()).url_patterns:
        if not hasattr(entry, "url_patterns"):
            if not str(entry.pattern).startswith(OF_STAFF):
                yield ":".join([*space, entry.name]) if entry.name else None
        elif entry.namespace != NOT_PUBLIC:
            yield from pattern_names(entry, (*space, *filter(None, [entry.namespace])))


def public_addresses():
    """Makes the world, then gives (name, address) of its pages, files and searches."""
    plan = brought("archived")
    plan = again(brought("published", program=plan.program, revision=2))
    program, course = plan.program, plan.items.first().course
    program.occupations.add(occupation := OccupationFactory())
    people = [PersonFactory(), StudentClubFactory()]
    partners = [InstitutionFactory(), NetworkFactory(), ResearchTopicFactory()]
    yield from ONCE.items()
    for language in LANGUAGES:
        with override(language):
            yield from ((name, reverse(name)) for name in ("home", "search", "compare"))
            yield "search", f"{reverse('search')}?q=құқық"
            yield "search", f"{reverse('search')}?q=құқық&suggest=1"
            yield "compare", f"{reverse('compare')}?programs={program.address}"
            for name in ("programs", "courses", "occupations", "verify"):
                yield f"programs:{name}", reverse(f"programs:{name}")
            yield "programs:verify", f"{reverse('programs:verify')}?code={plan.code}"
            yield "programs:verify_seal", reverse("programs:verify_seal", args=[plan.seal])
            yield "programs:changes", reverse("programs:changes", args=[program.address])
            place = [program.address, plan.intake]
            yield "programs:curriculum", reverse("programs:curriculum", args=place)
            yield "programs:curriculum_revision", plan.get_absolute_url()
            yield "partners:institutions", reverse("partners:institutions")
            for noun in (program, course, occupation, *people):
                yield named(noun, "programs")
            for noun in partners:
                yield named(noun, "partners")
            yield from downloads(program.address, language)


def named(noun, space):
    name = {"researchtopic": "topic", "studentclub": "club"}
    model = noun._meta.model_name
    return f"{space}:{name.get(model, model)}", noun.get_absolute_url()


def downloads(address, language):
    for form in (form for form in FORMS.values() if form.is_public):
        for file_format in form.formats:
            url = reverse("programs:download", args=[address, form.name, file_format])
            yield "programs:download", url
            if language == "kk" and "kk-ru" in form.languages_in(file_format):
                yield "programs:download", f"{url}?bilingual=1"
