import pytest

from programs.models import Norm, NormDiscipline
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def norm():
    norm = Norm.objects.create(
        level="7M", track="profile", semesters=3, source_kk="Бұйрық", valid_from="2022-07-20"
    )
    NormDiscipline.objects.create(norm=norm, title_kk="Философия", credits=5)
    return norm


def test_the_administrator_changes_a_norm_with_its_figures(norm):
    client = client_of("administrator")
    changes = {
        "source_ru": "Приказ № 2",
        "figures-TOTAL_FORMS": "1",
        "figures-0-key": "semester.load",
        "figures-0-least": "30",
        "disciplines-0-credits": "6",
    }

    client.post(page(norm), typed(client.get(page(norm)), **changes))

    norm.refresh_from_db()
    assert norm.source_ru == "Приказ № 2"
    assert list(norm.figures.values_list("key", "least")) == [("semester.load", 30)]
    assert norm.disciplines.get().credits == 6


@pytest.mark.parametrize("role", ["editor", "translator", "registrar"])
def test_the_others_of_the_staff_read_it(norm, role):
    client = client_of(role)
    response = client.get(page(norm))

    assert response.status_code == 200
    assert 'name="_save"' not in response.content.decode()
    assert client.post(page(norm), {"source_kk": "Басқа"}).status_code == 403
    assert f'href="{listing(Norm)}"' in client.get("/admin/").content.decode()
