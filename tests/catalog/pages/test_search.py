import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django.asserts import assertContains, assertNotContains

from programs.models import SearchSynonym
from tests.factories import (
    CourseFactory,
    InstitutionFactory,
    NetworkFactory,
    OccupationFactory,
    PersonFactory,
    ProgramFactory,
    ResearchTopicFactory,
    StudentClubFactory,
)

pytestmark = pytest.mark.django_db
JSON = {"accept": "application/json"}


def ask(client, query, language="kk", **more):
    response = client.get(f"/{language}/search/", {"q": query, **more}, headers=JSON)
    assert response.status_code == 200
    return response.json()


def codes(answer):
    return [result["code"] for result in answer["results"]]


def test_json_is_a_flat_ranking(client):
    program = ProgramFactory(title_kk="Халықаралық қатынастар")
    answer = ask(client, "Халықаралық қатынастар")
    assert answer["query"] == "Халықаралық қатынастар"
    assert answer["understood_as"] is None
    assert answer["results"][0] == {
        "kind": "program",
        "code": program.address,
        "title": "Халықаралық қатынастар",
        "url": program.get_absolute_url(),
    }


@pytest.mark.parametrize("headers", [{}, JSON, {"accept": "*/*"}])
def test_the_answer_depends_on_what_is_accepted(client, headers):
    response = client.get("/kk/search/", {"q": "қатынас"}, headers=headers)
    assert "Accept" in response["Vary"]
    is_json = response["Content-Type"].startswith("application/json")
    assert is_json == (headers == JSON)


@pytest.mark.parametrize(
    ("factory", "kind", "name"),
    [
        (CourseFactory, "course", "title_kk"),
        (InstitutionFactory, "institution", "name_kk"),
        (NetworkFactory, "network", "name_kk"),
        (ResearchTopicFactory, "topic", "title_kk"),
        (StudentClubFactory, "club", "name_kk"),
        (PersonFactory, "person", "name_kk"),
    ],
)
def test_every_kind_is_found_and_leads_to_its_page(client, factory, kind, name):
    row = factory(**{name: "Сирек кездесетін үйеңкі"})
    first = ask(client, "үйеңкі")["results"][0]
    assert (first["kind"], first["code"]) == (kind, row.slug)
    assert client.get(first["url"]).status_code == 200


def test_an_occupation_is_found_once_a_public_program_leads_to_it(client):
    occupation = OccupationFactory(name_kk="Теңіз бақылаушысы")
    assert codes(ask(client, "теңіз бақылаушысы")) == []
    ProgramFactory(title_kk="Кеме ісі").occupations.add(occupation)
    assert codes(ask(client, "теңіз бақылаушысы"))[0] == occupation.slug


@pytest.mark.parametrize("visibility", ["draft", "archived"])
def test_only_what_is_public_is_found(client, visibility):
    program = ProgramFactory(title_kk="Құпия бағдарлама үйеңкі", visibility=visibility)
    assert codes(ask(client, "үйеңкі")) == []
    program.visibility = "public"
    program.save()
    assert codes(ask(client, "үйеңкі")) == [program.address]


def test_an_edit_and_a_deletion_are_seen(client):
    course = CourseFactory(title_kk="Үйеңкі туралы")
    assert codes(ask(client, "үйеңкі")) == [course.slug]
    course.title_kk = "Қайың туралы"
    course.save()
    assert codes(ask(client, "үйеңкі")) == []
    assert codes(ask(client, "қайың")) == [course.slug]
    course.delete()
    assert codes(ask(client, "қайың")) == []


def test_a_synonym_leads_to_what_it_means(client):
    program = ProgramFactory(title_kk="Ақпараттық жүйелер")
    SearchSynonym.objects.create(typed="айтишник", meant="Ақпараттық жүйелер")
    answer = ask(client, "айтишник", "ru")
    assert codes(answer) == [program.address]
    assert answer["understood_as"] == "ақпараттық жүйелер"


def test_a_query_may_be_searched_as_typed(client):
    CourseFactory(title_kk="Қазақстан тарихы")
    assert codes(ask(client, "rfpfrcnfy"))
    assert codes(ask(client, "rfpfrcnfy", **{"as": "typed"})) == []


STRANGE = """
    🦆 «» +-*/ title:қатынас "халықаралық" AND OR NOT ((( %_ \\ ' ~қ қ* <script> ٣ [] {} ^2 қ~2
"""
LONG = ("қ" * 10_000, "қ " * 5_000, "7M" * 900, "[" * 3000)


@pytest.mark.parametrize("query", ["", " ", "AND OR NOT", *STRANGE.split(), *LONG])
@pytest.mark.parametrize("language", ["kk", "en"])
def test_nothing_fails(client, language, query):
    ProgramFactory(title_kk="Халықаралық қатынастар")
    ask(client, query, language)
    assert client.get(f"/{language}/search/", {"q": query}).status_code == 200


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=40))
def test_no_text_fails(client, query):
    ask(client, query)


def test_broken_bytes_in_the_address_do_not_fail(client):
    assert client.get("/kk/search/?q=%FF%FE%D2&as=typed&suggest").status_code == 200


@pytest.mark.parametrize("size", [2, 40])
@pytest.mark.parametrize(("more", "number"), [({}, 2), ({"suggest": "1"}, 1)])
def test_a_search_costs_the_same_queries_at_2_and_40_programs(
    client, django_assert_num_queries, size, more, number
):
    ProgramFactory.create_batch(size, title_kk="Халықаралық қатынастар")
    client.get("/kk/search/", {"q": "қатынас"})
    with django_assert_num_queries(number):
        client.get("/kk/search/", {"q": "қатынас", **more})


def test_the_page_groups_by_kind_and_the_best_answer_leads(client):
    ProgramFactory(title_kk="Теңіз кемелерінің теориясы")
    CourseFactory(title_kk="Кеме теориясы")
    page = client.get("/kk/search/", {"q": "кеме теориясы"}).content.decode()
    assert page.index('id="course"') < page.index('id="program"')
    assert "<mark>Кеме</mark> <mark>теориясы</mark>" in page


def test_what_is_marked_is_escaped(client):
    CourseFactory(title_kk="<b>Қауіп</b> & қатер", content_kk="<script>қауіп</script>")
    page = client.get("/kk/search/", {"q": "қауіп"})
    assertContains(page, "&lt;b&gt;<mark>Қауіп</mark>&lt;/b&gt; &amp; қатер")
    assertNotContains(page, "<script>қауіп")


def test_a_title_in_another_language_says_so(client):
    CourseFactory(title_kk="Кеме теориясы", title_ru="", title_en="")
    assertContains(client.get("/en/search/", {"q": "кеме"}), 'class="fallback"')


def test_a_repair_is_told_and_can_be_undone(client):
    CourseFactory(title_kk="Қазақстан тарихы")
    page = client.get("/kk/search/", {"q": "rfpfrcnfy"})
    assertContains(page, "<b>қазақстан</b>")
    assertContains(page, "?q=rfpfrcnfy&amp;as=typed")


def test_a_dead_end_offers_what_is_near_and_ways_on(client):
    CourseFactory(title_kk="Картина")
    page = client.get("/kk/search/", {"q": "кортена"})
    assertContains(page, "Картина")
    assertContains(page, 'href="/kk/courses/"')


def test_suggestions_are_titles_alone(client):
    CourseFactory(title_kk="Гидравлика")
    page = client.get("/kk/search/", {"q": "гидр", "suggest": "1"})
    assertContains(page, "Гидравлика")
    assertNotContains(page, "<html")


@pytest.mark.parametrize("query", ["ghbdtn", "кежегелік", "asdfgh"])
def test_what_is_hardly_alike_is_not_offered(client, query):
    CourseFactory(title_kk="Гидтің шешендік шеберлігі", title_ru="Мастерство гида")
    CourseFactory(title_kk="Кеме теориясы", title_en="Assessment of guides")
    page = client.get("/kk/search/", {"q": query})
    assert not page.context["groups"]
    assert not page.context["nearest"]


def consular():
    agent = OccupationFactory(
        name_kk="Консулдық агент", name_ru="Консульский агент", name_en="Consular agent"
    )
    ProgramFactory(title_kk="Кеме ісі").occupations.add(agent)
    SearchSynonym.objects.create(typed="консул", meant="консульский агент")


@pytest.mark.parametrize("query", ["consul", "konsul", "консул"])
def test_a_direct_match_is_no_repair_and_is_marked(client, query):
    consular()
    assert ask(client, query, "en")["understood_as"] is None
    assertContains(client.get("/en/search/", {"q": query}), "<mark>Consular</mark> agent")


def test_a_synonym_of_another_script_is_told_by_a_name_in_the_readers_language(client):
    ProgramFactory(title_ru="Программная инженерия", title_en="Software engineering")
    SearchSynonym.objects.create(typed="geek", meant="программная инженерия")
    assert ask(client, "geek", "en")["understood_as"] == "Software engineering"
    assert ask(client, "geek", "ru")["understood_as"] == "программная инженерия"


def test_a_text_in_the_language_of_the_reader_goes_before_one_that_answers(client):
    CourseFactory(title_kk="Кеме", content_ru="Тут ясень.", content_en="A tree stands here.")
    page = client.get("/en/search/", {"q": "ясень"})
    assertContains(page, "A tree stands here.")


def test_papers_for_entry_are_no_answer(client):
    program = ProgramFactory(title_kk="Кеме ісі")
    for kind in ("document", "requirement"):
        program.statements.create(kind=kind, text_kk="Медициналық анықтама")
    assert codes(ask(client, "медициналық")) == []


def test_an_answer_without_some_of_the_words_says_so(client):
    CourseFactory(title_kk="Физика")
    CourseFactory(title_kk="Ядролық энергетика")
    said = "Not every word was found"
    assertContains(client.get("/en/search/", {"q": "ядролық физика"}), said)
    assertNotContains(client.get("/en/search/", {"q": "ядролық энергетика"}), said)
    assertNotContains(client.get("/en/search/", {"q": "физика курсы"}), said)


def test_an_answer_that_no_name_has_says_so(client):
    CourseFactory(title_kk="Кеме", content_kk="Мұнда үйеңкі өседі.")
    said = "Only mentioned in these"
    assertContains(client.get("/en/search/", {"q": "үйеңкі"}), said)
    assertNotContains(client.get("/en/search/", {"q": "кеме"}), said)
