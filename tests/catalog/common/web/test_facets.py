from catalog.common.web.facets import Facet, FacetChoice, FacetRow, tally

ROWS = [
    FacetRow(1, {"level": ("6B",), "language": ("kk", "en")}),
    FacetRow(2, {"level": ("6B",), "language": ("ru",)}),
    FacetRow(3, {"level": ("7M",), "language": ("en",)}),
    FacetRow(4, {"level": ("8D",), "language": ()}),
]


def is_bachelor(row):
    return "6B" in row.values["level"]


def is_in_english(row):
    return "en" in row.values["language"]


def found(tests):
    return [row.pk for row in tally(ROWS, tests).found]


def test_without_tests_everything_is_found():
    assert found({}) == [1, 2, 3, 4]


def test_rows_pass_every_test():
    assert found({"level": is_bachelor, "language": is_in_english}) == [1]


def test_a_facet_is_counted_with_the_others_applied_and_itself_aside():
    book = tally(ROWS, {"level": is_bachelor, "language": is_in_english})
    assert book.counts("level") == {"6B": 1, "7M": 1}
    assert book.counts("language") == {"kk": 1, "en": 1, "ru": 1}


def test_a_facet_without_a_choice_counts_what_is_found():
    assert tally(ROWS, {"level": is_bachelor}).counts("language") == {"kk": 1, "en": 1, "ru": 1}


def test_what_one_test_alone_keeps_out_is_known():
    book = tally(ROWS, {"level": is_bachelor, "language": is_in_english})
    assert [row.pk for row in book.kept_out["language"]] == [2]
    assert (book.without("level"), book.without("language"), book.without("other")) == (2, 2, 1)


def test_a_choice_is_a_control_of_its_own():
    chosen = FacetChoice("level", "6B", "Бакалавриат", 2, True)
    facet = Facet("level", "Деңгей", (chosen, FacetChoice("level", "7M", "Магистратура", 1, False)))
    assert chosen.id == "level-6B"
    assert facet.chosen == [chosen]
