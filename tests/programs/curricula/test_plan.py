import pytest

from programs.curricula import Printed


@pytest.mark.parametrize(
    ("group", "term", "name"),
    [("theory", None, "theory"), (None, "MD", "MD"), (None, "BD/XC", "XC")],
)
def test_a_printed_total_of_nothing_known_is_refused(group, term, name):
    with pytest.raises(ValueError, match=name):
        Printed(None, group, term, 3)
