"""All programs of a list as a light matrix: what the finder counts before it loads a page."""

from typing import NamedTuple

from django.db.models import F, Value
from django.utils.translation import get_language

from catalog.common.models.listed import sort_column
from catalog.common.text.languages import choose
from catalog.common.web.facets import FacetRow
from partners.models import Country

from ..choices import Feature
from ..curricula import Level
from ..models import FieldOfEducation, Language, ProfileSubject, TestingPart, TestingThreshold
from .thresholds import STATED, Testing, Threshold, is_tested, threshold_of, with_stated

COLUMNS = (
    "pk",
    "level",
    "direction__field__code",
    "study_form",
    "plan_semesters",
    "feature",
    "group__threshold_category",
    "owner__is_national",
    *STATED,
    "holds",
)
NAMED = {
    "field": (FieldOfEducation, "code", {}),
    "language": (Language, "code", {}),
    "country": (Country, "code", {}),
    "subject": (ProfileSubject, "slug", {"groups__level": Level.BACHELOR}),
}


class Marks(NamedTuple):
    """What the finder asks of a program beside its values: the text, the level, the threshold."""

    holds: bool
    level: str
    threshold: Threshold | None


def matrix(programs, testing):
    """A `FacetRow` for each program, in the order given, in two queries."""
    several = values_of_several(programs)
    programs_with_columns = with_stated(programs.with_figures()).rewrite(False)
    for record in programs_with_columns.values_list(*COLUMNS):
        yield row_of(record, several.get(record[0], {}), testing)


def row_of(record, values, testing):
    pk, level, field, form, semesters, feature, category, is_national, *stated, holds = record
    values["level"], values["field"] = (level,), (field,)
    values["form"] = (form,) if form else ()
    values["duration"] = (str(semesters),) if semesters else ()
    values["feature"] = () if feature == Feature.NONE else (feature,)
    if not is_tested(level):
        values.pop("subject", None)
    threshold = threshold_of(level, stated, testing, category, is_national=is_national)
    return FacetRow(pk, values, Marks(holds, level, threshold))


def values_of_several(programs):
    """Program → facet → its values, for the facets of which a program may have several."""
    found = {}
    for facet, pk, value in programs.rewrite(False).several_values():
        values = found.setdefault(pk, {})
        values[facet] = (*values.get(facet, ()), value)
    return found


def in_order(row):
    """By the alphabet, and by the value where two are named alike."""
    _facet, value, *_texts, place = row
    return place, value


def names():
    """Facet → value → name in the reader's language, in the order of the alphabet: one query."""
    first, *others = [
        model.objects.rewrite(False)  # the columns of a union stand in one order
        .order_by()
        .filter(**given)
        .annotate(facet=Value(facet), value=F(key), place=F(sort_column()))
        .values_list("facet", "value", "name_kk", "name_ru", "name_en", "place")
        for facet, (model, key, given) in NAMED.items()
    ]
    found = {facet: {} for facet in NAMED}
    for facet, value, *texts, _place in sorted(first.union(*others), key=in_order):
        read = choose(dict(zip(("kk", "ru", "en"), texts, strict=True)), get_language())
        found[facet][value] = read.text
    return found


def newest_testing():
    """The testing of the newest year that has thresholds, or None."""
    rows = TestingThreshold.objects.select_related("rule").order_by("-rule__year", "-score")
    rows = [row for row in rows if row.rule == rows[0].rule]
    if not rows:
        return None
    rule = rows[0].rule
    scores = {row.category: row.score for row in rows}
    return Testing(rule.year, rule.maximum, rule.is_preliminary, scores)


def testing_parts(testing):
    """The subjects of a year's testing, in their order."""
    parts = TestingPart.objects.select_related("rule")
    return list(parts.filter(rule__year=testing.year)) if testing else []
