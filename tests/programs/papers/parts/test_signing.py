import pytest

from catalog.common.writers.document import Signatures
from catalog.common.writers.text import Pair
from programs.models import Signatory
from programs.papers.documents.approved import approved_document
from programs.papers.documents.electives import electives_document
from programs.papers.documents.passport import passport_document
from programs.papers.documents.working import working_document

from ..papers import BOTH, EN, KK, again

pytestmark = pytest.mark.django_db

DEFAULTS = ("Rector", "Vice-rector for academic affairs", "Head of department")


def signed(document):
    return next(block.roles for block in document.blocks if isinstance(block, Signatures))


def named(curriculum, paper, *posts):
    for position, post in enumerate(posts):
        Signatory.objects.create(
            institution=curriculum.program.owner,
            paper=paper,
            position=position,
            post_kk=post,
            post_ru=f"{post} (ru)",
        )
    return again(curriculum)


def test_an_institution_that_names_nobody_has_the_usual_posts(sealed):
    assert signed(approved_document(sealed, EN)) == DEFAULTS


def test_the_posts_of_the_institution_sign_in_their_order(sealed):
    curriculum = named(sealed, "program_document", "Төраға", "Тіркеуші")
    assert signed(approved_document(curriculum, KK)) == ("Төраға", "Тіркеуші")
    assert signed(passport_document(curriculum.program, KK, curriculum)) == ("Төраға", "Тіркеуші")


def test_each_paper_has_its_own_posts(sealed):
    named(sealed, "working_curriculum", "Декан")
    curriculum = named(sealed, "elective_catalog", "Тіркеуші")
    assert signed(working_document(curriculum, KK)) == ("Декан",)
    assert signed(electives_document(curriculum, KK)) == ("Тіркеуші",)
    assert signed(approved_document(curriculum, EN)) == DEFAULTS


def test_posts_stand_in_both_languages(sealed):
    curriculum = named(sealed, "program_document", "Төраға")
    assert signed(approved_document(curriculum, BOTH)) == (Pair("Төраға", "Төраға (ru)"),)
