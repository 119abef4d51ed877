import pytest
from django.urls import reverse

from programs.urls import urlpatterns
from programs.views.addresses import canonical_address

VALUES = {
    "intake": 2024,
    "track": "profile",
    "base": "higher",
    "revision": 1,
    "form": "brochure",
    "file_format": "pdf",
}


PAGES = [each for each in urlpatterns if "address" in each.pattern.converters]


def test_the_pages_of_a_program_are_known():
    assert {"program", "changes", "curriculum", "curriculum_revision", "download"} <= {
        page.name for page in PAGES
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_of_a_program_leads_from_any_spelling_to_its_address(client, page):
    values = {key: value for key, value in VALUES.items() if key in page.pattern.converters}
    spelled = reverse(f"programs:{page.name}", kwargs={"address": "7М03111", **values})
    own = reverse(f"programs:{page.name}", kwargs={"address": "7m03111", **values})
    response = client.get(spelled, {"ә": "1"})
    assert (response.status_code, response["Location"]) == (301, f"{own}?%D3%99=1")


def test_cyrillic_letters_and_blanks_do_not_change_an_address():
    assert canonical_address("7М 03111") == "7m03111"
