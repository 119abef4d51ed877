"""What of institutions, networks and research topics is found."""

from catalog.common.search.documents import HitPage, SearchDocument, address_of, together
from catalog.common.text.languages import LANGUAGES, texts

from .choices import InstitutionKind
from .models import Institution, Network, ResearchTopic

HIGHER = "университет университеті вуз ЖОО жоғары оқу орны university college institute институт"
SORTS = {
    InstitutionKind.UNIVERSITY: HIGHER,
    InstitutionKind.RESEARCH_INSTITUTE: "ғылыми институт научный институт research institute",
    InstitutionKind.MINISTRY: "министрлік министерство ministry",
}
PARTNER = "серіктес әріптес партнёр партнер partner"
NETWORK = "желі қауымдастық сеть ассоциация network association"
TOPIC = "зерттеу тақырыбы ғылым тема исследование исследования наука research topic"
HOST, UNIVERSITY, OTHER, OF_NETWORK, OF_TOPIC = 0.8, 0.65, 0.6, 0.55, 0.45


def documents():
    """Every public row of this app as a document of the search."""
    yield from map(institution, Institution.objects.published().select_related("country"))
    yield from map(network, Network.objects.published().prefetch_related("activities"))
    topics = ResearchTopic.objects.published().select_related("direction")
    yield from map(topic, topics)


def institution(row):
    place = [texts(row, "city")] + ([texts(row.country, "name")] if row.country else [])
    return SearchDocument(
        kind="institution",
        code=row.slug,
        page=HitPage(
            url=address_of(row),
            title=texts(row, "name"),
            body=texts(row, "about"),
            facts=as_facts(place),
        ),
        names=all_of(row, "short_name", "former_names"),
        traits=f"{SORTS.get(row.kind, '')} {'' if row.is_host else PARTNER}",
        places=tuple(dict.fromkeys(text for each in place for text in each.values() if text)),
        is_shortened=True,
        prior=HOST if row.is_host else UNIVERSITY if row.kind == "university" else OTHER,
    )


def network(row):
    activities = [texts(activity, "text") for activity in row.activities.all()]
    return SearchDocument(
        kind="network",
        code=row.slug,
        page=HitPage(
            url=address_of(row),
            title=texts(row, "name"),
            body=together(texts(row, "aim"), texts(row, "about"), *activities),
            facts=dict.fromkeys(LANGUAGES, [str(row.founded)] if row.founded else []),
        ),
        traits=NETWORK,
        is_shortened=True,
        prior=OF_NETWORK,
    )


def topic(row):
    direction = texts(row.direction, "title")
    return SearchDocument(
        kind="topic",
        code=row.slug,
        page=HitPage(url=address_of(row), title=texts(row, "title"), facts=as_facts([direction])),
        traits=TOPIC,
        keywords=" ".join(direction.values()),
        prior=OF_TOPIC,
    )


def all_of(row, *fields):
    """The texts of some fields in every language, each once."""
    every = [text for field in fields for text in texts(row, field).values() if text]
    return tuple(dict.fromkeys(every))


def as_facts(parts):
    """Short facts by language; a fact that a language lacks is left out there."""
    return {
        language: [part[language] for part in parts if part[language]] for language in LANGUAGES
    }
