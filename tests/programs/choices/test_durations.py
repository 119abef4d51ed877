import pytest
from django.utils.translation import override

from programs.choices.durations import duration


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("kk", "1,5\xa0жыл (3\xa0семестр)"),
        ("ru", "1,5\xa0года (3\xa0семестра)"),
        ("en", "1.5\xa0years (3\xa0semesters)"),
    ],
)
def test_a_length_of_study_keeps_its_numbers_by_their_nouns(language, said):
    with override(language):
        assert duration(3) == said
