import pytest
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from programs.models import Program
from tests.factories import (
    AdmissionOfferFactory,
    CurriculumFactory,
    InstitutionFactory,
    ProgramFactory,
    ProgramGroupFactory,
)
from tests.factories.admission import PartFactory, ProfileSubjectFactory, ThresholdFactory

pytestmark = pytest.mark.django_db

BUDGET = 8


def build_finder(size):
    """Bachelor programs that ask for history, with plans, offers, languages and partners."""
    owner = InstitutionFactory(is_host=True)
    group = ProgramGroupFactory(code="B140", level="6B")
    group.profile_subjects.add(ProfileSubjectFactory())
    ThresholdFactory(score=50)
    PartFactory()
    for number in range(size):
        program = ProgramFactory(
            owner=owner,
            code=f"6B03{1000 + number}",
            level="6B",
            direction__code="6B031",
            group=group,
            languages=["kk", "en"],
        )
        CurriculumFactory(program=program)
        AdmissionOfferFactory(program=program, threshold=None if number % 2 else 60)
        program.partnerships.create(institution=InstitutionFactory(), role="degree")


@pytest.mark.parametrize("size", [2, 40])
@pytest.mark.parametrize("address", ["", "?level=6B&language=kk&q=қатынастар", "?score=55&page=9"])
def test_the_finder_asks_the_same_number_of_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size, address
):
    build_finder(size)
    with django_assert_num_queries(BUDGET):
        client.get(f"/kk/programs/{address}")


def test_a_page_shows_24_programs_and_keeps_the_choices(client):
    build_finder(30)
    response = client.get("/kk/programs/", {"language": "kk", "page": "2"})
    assert len(response.context["page_obj"].object_list) == 6
    assertContains(response, "?language=kk&amp;page=1")


def test_an_empty_parameter_is_taken_out_of_the_address(client):
    response = client.get("/kk/programs/?q=&level=6B&level=7M&score=")
    assertRedirects(response, "/kk/programs/?level=6B&level=7M")
    assertRedirects(client.get("/kk/programs/?q="), "/kk/programs/")


def test_a_choice_is_ticked_counted_and_can_be_taken_away(client):
    ProgramFactory(languages=["kk"])
    response = client.get("/kk/programs/", {"language": "kk", "sort": "credits"})
    assertContains(response, 'id="language-kk"')
    assertContains(response, 'href="?sort=credits"')
    assertContains(response, '<input type="hidden" name="sort" value="credits">')


def test_values_that_do_not_exist_are_ignored_with_a_word(client):
    ProgramFactory()
    response = client.get("/kk/programs/", {"level": "9Z", "page": "x"})
    assert len(response.context["page_obj"].object_list) == 1
    assertContains(response, "9Z")


def test_a_list_of_nothing_offers_what_to_drop(client):
    ProgramFactory(languages=["kk"])
    response = client.get("/kk/programs/", {"language": "kk", "q": "жоқ нәрсе"})
    assertContains(response, 'class="empty"')
    assertContains(response, 'href="?language=kk" hx-get="?language=kk"')


def test_words_that_no_program_has_lead_to_the_search_first(client):
    ProgramFactory(title_kk="Құқық", languages=["kk"])
    door = '<a class="button" href="/kk/search/?q='
    response = client.get("/kk/programs/", {"q": "жоқ нәрсе"})
    assertContains(response, door)
    assert response.content.index(door.encode()) < response.content.index(b'class="ways"')
    assertNotContains(client.get("/kk/programs/", {"q": "құқық", "level": "8D"}), door)


def test_where_nothing_helps_one_sentence_says_so(client):
    ProgramFactory(languages=["kk"])
    response = client.get("/en/programs/", {"level": "8D", "score": "5"})
    assertContains(response, "No program fits any of this.")
    assertNotContains(response, 'class="ways"')


def test_programs_below_the_score_are_named_apart(client):
    build_finder(2)
    response = client.get("/kk/programs/", {"score": "55"})
    (open_to,), (below,) = response.context["page_obj"].object_list, response.context["below"]
    assert (open_to.entry.threshold.score, below.entry.threshold.score) == (50, 60)
    assertContains(response, 'id="below-title"')
    assertNotContains(client.get("/kk/programs/", {"score": "60"}), 'id="below-title"')


def test_a_long_list_below_the_score_is_cut_and_counted(client):
    build_finder(30)
    response = client.get("/kk/programs/", {"score": "49"})
    assert (len(response.context["below"]), response.context["more_below"]) == (12, 18)
    assertContains(response, "18")


def test_a_threshold_that_is_not_known_is_said_to_be_not_published(client):
    ProgramFactory(code="6B03101", level="6B", direction__code="6B031")
    response = client.get("/en/programs/", {"score": "55"})
    assertContains(response, "threshold not published")


def test_the_rule_bears_its_year_and_its_mark(client):
    build_finder(1)
    response = client.get("/en/programs/")
    assertContains(response, "Rule of 2026")
    assertContains(response, "preliminary")
    assertContains(response, "History of Kazakhstan")


def test_a_score_that_is_none_stands_as_typed_with_a_word(client):
    response = client.get("/en/programs/", {"score": '"><script>'})
    assertNotContains(response, "<script>&gt;")
    assertContains(response, 'aria-invalid="true"')
    assertContains(response, "A score is a whole number from 0 to 140.")


def test_a_card_of_a_bachelor_program_names_its_subjects(client):
    build_finder(1)
    response = client.get("/kk/programs/")
    assertContains(response, "<b>Дүниежүзі тарихы</b>")
    assertContains(response, "91 ECTS")


def test_a_sample_says_so_on_its_card(client):
    ProgramFactory(is_sample=True)
    response = client.get("/en/programs/")
    assertContains(response, '<span class="badge is-plain">sample</span>')
    assertContains(response, "Marked “sample”: 1.")
    Program.objects.update(is_sample=False)
    assertNotContains(client.get("/en/programs/"), "Marked “sample”")


def test_the_finder_stands_with_nothing_in_the_catalog(client):
    assertContains(client.get("/kk/programs/"), 'class="empty"')


def test_htmx_is_loaded_by_the_finder_alone(client):
    program = ProgramFactory()
    assertContains(client.get("/kk/programs/"), "django_htmx/htmx-2.min.js")
    assertNotContains(client.get(program.get_absolute_url()), "htmx-2.min.js")
