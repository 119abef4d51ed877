"""Every page of the admin opens, in every language."""

import pytest
from django.contrib import admin

from tests.factories import (
    AdmissionOfferFactory,
    AgreementFactory,
    CurriculumItemFactory,
    LanguageFactory,
    NetworkFactory,
    OccupationFactory,
    PersonFactory,
    ProgramGroupFactory,
    ProgramStatementFactory,
    ResearchTopicFactory,
    SourceDocumentFactory,
    StudentClubFactory,
)
from tests.staff import client_of, listing, page

pytestmark = pytest.mark.django_db
PAGES = sorted(admin.site._registry, key=lambda model: model._meta.label)
FACTORIES = (
    AdmissionOfferFactory,
    AgreementFactory,
    CurriculumItemFactory,
    LanguageFactory,
    NetworkFactory,
    OccupationFactory,
    PersonFactory,
    ProgramGroupFactory,
    ProgramStatementFactory,
    ResearchTopicFactory,
    SourceDocumentFactory,
    StudentClubFactory,
)


@pytest.fixture
def client():
    for factory in FACTORIES:
        factory()
    return client_of("superuser")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_list_and_form_opens_in_every_language(client, language):
    headers = {"accept-language": language}
    addresses = ["/admin/"]
    for model, options in admin.site._registry.items():
        addresses.append(listing(model))
        row = model.objects.first()
        if row:
            addresses += [page(row), page(row, "history")]
        if options.has_add_permission(client.get("/admin/").wsgi_request):
            addresses.append(listing(model, "add"))
        if getattr(options, "resource_classes", None):
            addresses += [listing(model, "export"), listing(model, "import")]

    answers = {address: client.get(address, headers=headers) for address in addresses}

    assert {address: answer.status_code for address, answer in answers.items()} == dict.fromkeys(
        addresses, 200
    )
    assert {answer.headers["Content-Language"] for answer in answers.values()} == {language}


@pytest.mark.parametrize("model", PAGES, ids=lambda model: model._meta.label)
def test_a_list_is_searched_without_an_error(client, model):
    assert client.get(listing(model), {"q": "«халықаралық» 7М 50%_"}).status_code == 200


def test_a_menu_line_leads_to_every_list_that_has_a_place_of_its_own(client):
    content = client.get("/admin/").content.decode()
    hidden = {"curriculumitem"}

    for model in PAGES:
        if model._meta.model_name not in hidden:
            assert f'href="{listing(model)}"' in content
