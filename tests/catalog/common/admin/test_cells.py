from decimal import Decimal

import pytest
from django.utils.translation import override

from catalog.common.admin.cells import Number, WholeNumber, YesOrNo
from programs.admin.program import ProgramAdmin

LANGUAGES = ["kk", "ru", "en"]


@pytest.mark.parametrize("text", ["1", 1, True, "yes", "Иә", " да ", "+", "1.0"])
def test_yes_is_read_in_every_language(text):
    assert YesOrNo().clean(text) is True


@pytest.mark.parametrize("text", ["0", 0, False, "no", "жоқ", "Нет", "-"])
def test_no_is_read_in_every_language(text):
    assert YesOrNo().clean(text) is False


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["мүмкін", "x", "2"])
def test_a_word_that_is_neither_is_never_taken_for_no(language, text):
    with override(language), pytest.raises(ValueError, match=text):
        YesOrNo().clean(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["3,5", "3.5", 3.5])
def test_a_number_is_the_same_in_every_language(language, text):
    with override(language):
        assert Number().clean(text) == Decimal("3.5")
        assert Number().clean(Number().render(Decimal("43.650001"))) == Decimal("43.650001")


@pytest.mark.parametrize("text", ["2.5", "2,5", 2.5, "NaN", "Infinity", "бес"])
def test_half_a_semester_is_never_cut_off(text):
    with pytest.raises(ValueError, match=str(text)):
        WholeNumber().clean(text)


def test_a_whole_number_may_come_with_an_empty_fraction():
    assert [WholeNumber().clean(text) for text in ("8", 8.0, "8,0", "")] == [8, 8, 8, None]


def test_the_lists_of_the_admin_read_their_cells_so():
    fields = ProgramAdmin.resource_classes[0]().fields
    assert isinstance(fields["is_sample"].widget, YesOrNo)
    assert isinstance(fields["semesters"].widget, WholeNumber)
