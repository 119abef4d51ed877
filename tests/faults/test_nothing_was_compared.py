"""What could not be compared is said wherever findings are, and never passes for a success."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.utils.translation import override

from catalog.common.text.languages import LANGUAGES
from programs.checks.findings import findings_of
from programs.curricula.messages import NO_NORM
from programs.models import Curriculum
from programs.papers.documents.approved import approved_document
from programs.papers.parts.languages import PAPER_LANGUAGES, PaperLanguages
from tests.plans.tracks import SHORTENED, WHOLE, store_tracks
from tests.programs.models.curriculum_constraints import NormFactory, NormFigureFactory
from tests.programs.papers.papers import words_of
from tests.staff import client_of, page

pytestmark = pytest.mark.django_db


@pytest.fixture
def plans():
    """Plans of six and eight semesters and a shortened one; a norm of the longest alone."""
    norm = NormFactory(level="6B", track="standard", semesters=8)
    NormFigureFactory(norm=norm, key="program.total", least=300)
    return store_tracks()


def rules_of(plan):
    return {finding.rule for finding in findings_of(plan)}


def in_every_language():
    for language in LANGUAGES:
        with override(language):
            yield language, str(NO_NORM)


def test_one_changed_number_takes_the_warnings_away_with_a_word(plans):
    plan = plans[WHOLE]
    assert "program.total" in rules_of(plan)
    for semesters in (7, 9):
        Curriculum.objects.filter(pk=plan.pk).update(semesters=semesters)
        assert {"norm.known", "plan.length"} <= rules_of(plan)
        assert "program.total" not in rules_of(plan)


def test_a_plan_of_another_track_is_told_that_nothing_was_compared(plans):
    assert "norm.known" in rules_of(plans[SHORTENED])
    assert "norm.known" not in rules_of(plans[WHOLE])


def test_the_command_says_it_in_every_language(plans):
    for language, sentence in in_every_language():
        out = StringIO()
        call_command("check_curricula", "6B06101", language=language, stdout=out)
        lines = [line for line in out.getvalue().splitlines() if sentence in line]
        assert [line.split()[1] for line in lines] == [key for key in plans if key != WHOLE]


def test_the_pages_say_it_in_every_language(client, plans):
    for language, sentence in in_every_language():
        address = f"/{language}/programs/6b06101/"
        own = f"{address}curricula/{SHORTENED.replace('-', '/')}/"
        assert sentence in client.get(own).content.decode()
        assert sentence not in client.get(address).content.decode()
    Curriculum.objects.filter(pk=plans[WHOLE].pk).update(semesters=7)
    for language, sentence in in_every_language():
        assert sentence in client.get(f"/{language}/programs/6b06101/").content.decode()


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_the_approved_paper_says_it(plans, language):
    edition = PaperLanguages(language)
    with override(edition.first):
        sentence = str(NO_NORM)
        told = {key: words_of(approved_document(plans[key], edition)) for key in (WHOLE, SHORTENED)}
    assert sentence in told[SHORTENED]
    assert sentence not in told[WHOLE]


def test_the_ledger_of_the_admin_says_it(plans):
    client = client_of("registrar")
    for language, sentence in in_every_language():
        asked = {"headers": {"accept-language": language}}
        assert sentence in client.get(page(plans[SHORTENED]), **asked).content.decode()
        assert sentence not in client.get(page(plans[WHOLE]), **asked).content.decode()
