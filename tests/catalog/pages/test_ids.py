import re
from collections import Counter

import pytest

from tests.factories import CourseFactory, InstitutionFactory, ProgramFactory

pytestmark = pytest.mark.django_db

PAGES = [
    "",
    "programs/",
    "programs/7m03111/",
    "compare/",
    "compare/?programs=7m03111,7m03112",
    "search/?q=теңіз",
    "partners/",
]


@pytest.mark.parametrize("address", PAGES)
def test_no_page_has_an_id_twice(client, address):
    for code in ("7M03111", "7M03112"):
        ProgramFactory(code=code, title_kk="Теңіз ісі", languages=["kk", "en"])
    CourseFactory(title_kk="Теңіз құқығы")
    InstitutionFactory()
    page = client.get(f"/kk/{address}").content.decode()
    ids = Counter(re.findall(r'\sid="([^"]+)"', page))
    assert [each for each, number in ids.items() if number > 1] == []


def test_the_chips_of_a_comparison_lead_to_its_sections(client):
    ProgramFactory(code="7M03111", languages=["kk", "en"])
    page = client.get("/kk/compare/?programs=7m03111").content.decode()
    ids = set(re.findall(r'<tbody id="([^"]+)"', page))
    chips = page.partition('class="chips"')[2].partition("</ul>")[0]
    assert set(re.findall(r'href="#([^"]+)"', chips)) == ids
