"""The finder: which programs an address asks for, and what else may be chosen."""

from functools import cached_property
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from catalog.common.web.facets import Facet, FacetChoice, tally

from ..choices import LEVEL_LABELS, Feature, StudyForm
from ..choices.durations import duration
from .matrix import matrix, names, newest_testing, testing_parts
from .thresholds import PAIR, fits, is_tested, read_score

FACETS = ("level", "field", "language", "form", "duration", "feature", "country")
SORTS = ("level", "credits")
HIGHEST = 140


class ProgramFilters:
    """What is chosen of level, field, language, form, duration, feature, country and testing.

    Several values of one facet widen it; facets narrow each other. A value that is none of a
    facet's is ignored, and named in `ignored`; so is a third subject, in `surplus`.
    """

    def __init__(self, query, programs):
        self.query, self.ignored, self.surplus = query, [], []
        self.text = query.get("q", "").strip()[:100]
        self.sort = query.get("sort") if query.get("sort") in SORTS else ""
        self.testing = newest_testing()
        self.labels = labels()
        listed = programs.sorted_by(self.sort).holding(self.text)
        self.all_rows = list(matrix(listed, self.testing))
        self.chosen = {name: self.read(name) for name in FACETS}
        subjects = self.read("subject")
        self.chosen["subject"] = subjects[:PAIR]
        self.surplus = [self.labels["subject"][value] for value in subjects[PAIR:]]
        self.score_text, self.score, self.score_error = self.read_score()
        self.tally = tally(self.all_rows, self.tests)

    def read(self, name):
        given = set(self.query.getlist(name)) - {""}
        known = [value for value in self.labels[name] if value in given]
        self.ignored += sorted(value[:60] for value in given.difference(known))
        return known

    def read_score(self):
        """The score as typed and as a number, and what is wrong with it."""
        text = self.query.get("score", "").strip()[:10]
        highest = self.testing.maximum if self.testing else HIGHEST
        try:
            return text, read_score(text, highest) if text else None, ""
        except ValueError:
            asked = _("A score is a whole number from 0 to %(highest)s.") % {"highest": highest}
            return text, None, asked

    @cached_property
    def tests(self):
        """The tests that a program has to pass, by the name of what was chosen."""
        tests = {
            name: is_one_of(name, frozenset(values))
            for name, values in self.chosen.items()
            if values and name != "subject"
        }
        subjects = frozenset(self.chosen["subject"])
        if self.text:
            tests["q"] = lambda row: row.marks.holds
        if subjects:
            tests["subject"] = lambda row: fits(row.values.get("subject", ()), subjects)
        if self.score is not None:
            tests["score"] = self.is_within_reach
        return tests

    def is_within_reach(self, row):
        threshold = row.marks.threshold
        is_open = threshold is None or threshold.score <= self.score
        return is_tested(row.marks.level) and is_open

    @property
    def found(self):
        return self.tally.found

    @cached_property
    def below(self):
        """Programs that the score alone keeps out, the nearest threshold first."""
        rows = [row for row in self.tally.kept_out.get("score", []) if row.marks.threshold]
        return sorted(rows, key=lambda row: row.marks.threshold.score)

    @cached_property
    def facets(self):
        return tuple(Facet(name, facet_label(name), self.choices(name)) for name in FACETS)

    def choices(self, name):
        """Every value that some program has, with how many it would leave."""
        counts, chosen = self.tally.counts(name), self.chosen[name]
        present = {value for row in self.all_rows for value in row.values.get(name, ())}
        return tuple(
            FacetChoice(name, value, label, counts[value], value in chosen)
            for value, label in self.labels[name].items()
            if value in present or value in chosen
        )

    @cached_property
    def subjects(self):
        """The profile subjects: beside one, what makes a pair with it; beside two, no other."""
        chosen = self.chosen["subject"]
        pairs = [row.values.get("subject", ()) for row in self.found]
        return tuple(
            FacetChoice(
                "subject",
                value,
                label,
                sum(value in pair for pair in pairs),
                value in chosen,
                is_offered=value in chosen or len(chosen) < PAIR,
            )
            for value, label in self.labels["subject"].items()
        )

    @cached_property
    def parts(self):
        return testing_parts(self.testing)

    @property
    def is_text_unknown(self):
        """Whether no program has what was typed, whatever else is chosen."""
        return bool(self.text) and not any(row.marks.holds for row in self.all_rows)

    @property
    def is_active(self):
        return bool(self.tests)

    def address(self, **changes):
        """The query of what is chosen, with some of it changed; `./` where nothing is left."""
        asked = {"q": self.text, **self.chosen, "score": self.score, "sort": self.sort} | changes
        given = {name: value for name, value in asked.items() if value not in ("", None, [])}
        return f"?{urlencode(given, doseq=True)}" if given else "./"


FINDER_LINKS = {
    "level": "level",
    "field": "direction__field__code",
    "subject": "group__profile_subjects__slug",
}


def finder_links(programs):
    """What some program has of each facet on a page that leads to the finder, with counts."""
    known, counts = labels(), programs.counted_by(**FINDER_LINKS)
    return {
        name: [
            FacetChoice(name, value, label, counts[name][value], False)
            for value, label in known[name].items()
            if value in counts[name]
        ]
        for name in FINDER_LINKS
    }


def is_one_of(name, values):
    return lambda row: not values.isdisjoint(row.values.get(name, ()))


def labels():
    """Facet → value → label, in the order in which they are offered."""
    return names() | {
        "level": {str(level): label for level, label in LEVEL_LABELS.items()},
        "form": dict(StudyForm.choices),
        "duration": {str(number): duration(number) for number in range(1, 15)},
        "feature": {value: label for value, label in Feature.choices if value != Feature.NONE},
    }


def facet_label(name):
    return {
        "level": _("Level"),
        "field": _("Field of education"),
        "language": _("Language of instruction"),
        "form": _("Study form"),
        "duration": _("Duration"),
        "feature": _("Distinctive feature"),
        "country": _("Partner country"),
    }[name]
