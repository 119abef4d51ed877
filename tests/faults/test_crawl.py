"""No address answers 5xx or hands out another's file, whoever asks and however oddly."""

import os

import pytest
from django.contrib import admin
from django.core.files.base import ContentFile
from django.db import transaction
from django.test import Client

from catalog.accounts.roles import ROLES
from programs.models import Curriculum
from tests.factories import (
    AdmissionOfferFactory,
    AgreementFactory,
    CurriculumItemFactory,
    NetworkFactory,
    OccupationFactory,
    PersonFactory,
    ProgramStatementFactory,
    ResearchTopicFactory,
    SourceDocumentFactory,
    StudentClubFactory,
)
from tests.files import pdf
from tests.staff import client_of, listing

from .crawl import ODD, addresses, with_one_odd_part

pytestmark = pytest.mark.django_db
SECRET = b"Scan of an agreement"
READERS = ["anybody", *ROLES, "superuser"]
# Each night everybody asks everything; else they share the questions out among them.
ASKS_ALL = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
FACTORIES = (
    AdmissionOfferFactory,
    NetworkFactory,
    OccupationFactory,
    PersonFactory,
    ProgramStatementFactory,
    ResearchTopicFactory,
    SourceDocumentFactory,
    StudentClubFactory,
)
MODELS = sorted(admin.site._registry, key=str)
LEFT_OUT = {"logout"}  # ends the session of the one who asks
ODD_TEXT = "a\0ә" * 100
LARGE = "9" * 5000
QUERIES = [
    *(
        f"{name}={odd}"
        for name in ["p", "o", "q", "e", "missing"]
        for odd in ("-1", "nope", "a%00b")
    ),
    *(f"{name}={LARGE}" for name in ["p", "o", "q", "id", "id__in", "pk__gt"]),
    "p=99999999999999999999",
    "o=1.2.99999999999999999999.-0",
    "id__exact=99999999999999999999",
    "id__exact=a%00b",
    "id__in=%ED%A0%80,²",
    "id__isnull=nope",
    "nothing__of__this=5",
    "visibility__exact=a%00b",
    "code__regex=(",
    "year__gte=nope",
    "last_login__gte=nope",
    "form=a%00b",
    "file_format=%FF&language=%00",
    "_to_field=password&_popup=1",
    "_facets=1&all=",
    "q=%00%ED%A0%80" + "x" * 300,
]
POSTED = (
    "program course owner languages lecturers occupations institution country groups items-0-id "
    "items-0-course items-TOTAL_FORMS items-INITIAL_FORMS statements-TOTAL_FORMS year intake "
    "revision planned seen reason version opened semesters credits"
)
FINDER = "q page level field subject subjects score fee intake sort language form group shared"
PAGES = {
    "search/": "q as suggest",
    "compare/": "programs pick q",
    "programs/": FINDER,
    "courses/": "q page",
    "occupations/": "q",
    "verify/": "code",
    "programs/7m03111/": "plan preview",
    "programs/7m03111/changes/": "from to",
    "programs/7m03111/curriculum.csv": "plan bilingual",
}


@pytest.fixture(autouse=True)
def content(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    settings.MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
    for factory in FACTORIES:
        factory()
    CurriculumItemFactory(curriculum__program__code="7M03111")
    AgreementFactory().scan.save("қағаз.pdf", ContentFile(pdf() + SECRET))
    AgreementFactory().scan.save("x.pdf", ContentFile(pdf() + SECRET))


def reader(role):
    client = Client() if role == "anybody" else client_of(role)
    client.raise_request_exception = False
    return client


def shared_out(questions, place, among):
    """Every question by somebody: those of the one at a place among so many who ask."""
    return questions if ASKS_ALL else questions[place % among :: among]


def right(address, part):
    """What a part should be, so that only another one is odd."""
    if part in ("pk", "object_id", "id") and address.model:
        return address.model._default_manager.values_list("pk", flat=True).first() or 1
    plan = Curriculum.objects.select_related("program").first()
    facts = {name: getattr(plan, name) for name in ("intake", "track", "base", "revision")}
    return facts.get(part) or {
        "address": plan.program.address,
        "form": "curriculum",
        "language": "kk",
        "file_format": "csv",
        "act": "submit",
        "way": "revise",
        "path": "scans/agreements/x.pdf",
    }.get(part, 1)


def faults(client, method, paths, data=None):
    """The addresses that fail, or that give away what is not for everybody."""
    found = {}
    for path in paths:
        with transaction.atomic():  # what an answer writes, or breaks, is taken back
            response = getattr(client, method)(path, data)
            body = b"".join(response.streaming_content) if response.streaming else response.content
            transaction.set_rollback(True)
        client.cookies.pop("messages", None)  # what one answer says does not pile up for the next
        if response.status_code >= 500 or SECRET in body:
            found[path] = response.status_code
    return found


@pytest.mark.parametrize("role", READERS)
def test_no_address_fails_at_an_odd_part(role):
    paths = [path for address in addresses() for path in with_one_odd_part(address, right)]

    assert len(paths) > 100 * len(ODD)
    mine = shared_out(paths, READERS.index(role), len(READERS))
    assert faults(reader(role), "get", mine) == {}


@pytest.mark.parametrize("role", READERS)
def test_no_form_fails_at_odd_values_for_what_is_there(role):
    """Every page that a person may post to, with keys and counts that none could have."""
    paths = [
        address.filled({part: right(address, part) for part in address.parts})
        for address in addresses()
        if address.model and address.parts and "delete" not in address.name
    ]

    mine = shared_out(paths, READERS.index(role), 2)
    for odd in (LARGE, ODD_TEXT):
        assert faults(reader(role), "post", mine, dict.fromkeys(POSTED.split(), odd)) == {}


@pytest.mark.parametrize("role", READERS)
def test_no_address_fails_when_something_is_posted_to_what_is_not_there(role):
    posted = {"post": "yes", "action": "nope", "version": "²", "items-TOTAL_FORMS": "9" * 5000}
    paths = [
        address.filled(dict.fromkeys(address.parts, ODD[odd]))
        for address in addresses()
        for odd in ("a number that is nobody's", "NUL")
        if address.parts
    ]

    mine = shared_out(paths, READERS.index(role), 3)
    assert faults(reader(role), "post", mine, posted) == {}


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("role", READERS)
def test_no_address_fails_that_takes_no_part(role, method):
    odd = dict.fromkeys(
        ["q", "code", "next", "language", "program", "paper", "app_label", "format"], ODD_TEXT
    )
    pages = [each for each in addresses() if not each.parts and each.name not in LEFT_OUT]

    assert faults(reader(role), method, [each.filled({}) for each in pages], odd) == {}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_no_list_fails_at_an_odd_question(model):
    asked = shared_out(QUERIES, MODELS.index(model), 4)
    paths = [f"{listing(model)}?{query}" for query in asked]

    assert faults(reader("superuser"), "get", paths) == {}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_no_action_fails_at_keys_of_nothing(model):
    keys = ["nope", LARGE, "99999999999999999999", "a\0ә", "²"]
    for action in ("delete_selected", "papers_of_selected", "export_admin_action", "nope"):
        posted = {"action": action, "_selected_action": keys, "index": "0"}
        assert faults(reader("superuser"), "post", [listing(model)], posted) == {}


def test_no_page_for_readers_fails_at_an_odd_question():
    paths = [
        f"/kk/{page}?{name}={odd}"
        for page, names in PAGES.items()
        for name in names.split()
        for odd in ("a%00b", "%ED%A0%80", "²", "-1", "9" * 5000, "%D3%99" * 300)
    ]

    assert faults(reader("anybody"), "get", paths) == {}


def test_an_address_that_fails_would_be_noticed(monkeypatch):
    monkeypatch.setattr("catalog.pages.home.Home.get_context_data", lambda *args, **kwargs: 1 / 0)
    scan = "/media/scans/agreements/x.pdf"

    assert faults(reader("superuser"), "get", ["/kk/", scan, "/kk/programs/"]) == {
        "/kk/": 500,
        scan: 200,
    }
