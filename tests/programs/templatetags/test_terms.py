import pytest
from django.template import RequestContext, Template

from programs.pages.explanations import ExplainedTerm, TermMark


@pytest.fixture
def render(rf):
    request = rf.get("/kk/")

    def rendered(text, **context):
        template = Template("{% load terms %}" + text)
        return template.render(RequestContext(request, context))

    return rendered


def test_a_word_opens_its_explanation_without_a_script(render):
    page = render('{% term "ects" "ECTS" %}{% terms_explained %}')
    assert 'popovertarget="t-ects">ECTS</button>' in page
    assert 'id="t-ects" popover' in page


def test_a_word_used_twice_is_explained_once(render):
    page = render('{% term "nqf" %}{% term "nqf" "ҰБШ" %}{% terms_explained %}')
    assert page.count("popovertarget") == 2
    assert page.count('id="t-nqf"') == 1


def test_the_terms_of_an_institution_bring_their_own_names(render):
    mark = TermMark(
        "BD-UC",
        "БП · ЖООК",
        (ExplainedTerm("Базалық пәндер", "Іргетас."), ExplainedTerm("ЖООК", "Таңдау.")),
    )
    page = render("{% marked mark %}{% terms_explained %}", mark=mark)
    assert ">БП · ЖООК</button>" in page
    assert "<b>Базалық пәндер</b> Іргетас." in page


def test_a_page_without_such_words_has_no_list_of_them(render):
    assert not render("{% terms_explained %}").strip()


def test_a_script_in_a_word_stays_text(render):
    mark = TermMark("BD", "<script>", (ExplainedTerm("<i>ә</i>", "Мән."),))
    page = render("{% marked mark %}{% terms_explained %}", mark=mark)
    assert "<script>" not in page
    assert "<i>" not in page
