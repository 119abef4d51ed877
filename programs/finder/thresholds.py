"""What the Unified National Testing opens: pairs of profile subjects, and threshold scores.

The threshold of a program is computed here alone: `with_stated` loads what its offers state,
`threshold_of` says which score counts. The finder, pages and comparison ask these two.
"""

from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import OuterRef, Subquery

from ..curricula import Level
from ..models import AdmissionOffer

STATED = ("stated_score", "stated_year", "stated_as_preliminary")
PAIR = 2  # profile subjects that one applicant takes
ABOVE_NATIONAL = ("pedagogy_law", "health")  # their thresholds hold at national universities too


@dataclass(frozen=True)
class Threshold:
    """The score from which one may apply, and the year whose rule says so."""

    score: int
    year: int
    is_preliminary: bool


@dataclass(frozen=True)
class Testing:
    """The testing of one year: its highest score, and thresholds by kind of programs."""

    year: int
    maximum: int
    is_preliminary: bool
    scores: dict[str, int] = field(default_factory=dict)

    @cached_property
    def thresholds(self):
        return {
            category: Threshold(score, self.year, self.is_preliminary)
            for category, score in self.scores.items()
        }


def fits(pair, chosen):
    """Whether applicants with the chosen subjects may take a program that asks for this pair.

    One subject opens every pair it is part of; two open the pair they make.
    """
    return chosen == set(pair) if len(chosen) >= PAIR else chosen.issubset(pair)


def category_of(category, *, is_national):
    """The kind of programs whose threshold counts; a national university has its own."""
    return "national" if is_national and category not in ABOVE_NATIONAL else category


def is_tested(level):
    """Whether school leavers enter programs of a level, by the Unified National Testing."""
    return level == Level.BACHELOR


def with_stated(programs):
    """Each program with `STATED`: the threshold that its newest offer with one states.

    Where offers of one year differ, the lowest score counts: from it on one may apply.
    """
    offers = AdmissionOffer.objects.filter(program=OuterRef("pk"), threshold__isnull=False)
    newest = offers.order_by("-year", "threshold", "pk")
    columns = dict(zip(STATED, ("threshold", "year", "is_preliminary"), strict=True))
    return programs.annotate(
        **{name: Subquery(newest.values(column)[:1]) for name, column in columns.items()}
    )


def threshold_of(level, stated, testing, category, *, is_national):
    """What an offer states, or else what the testing asks of this kind of programs.

    `stated` are the values of `STATED`, `category` is that of the group of programs, if any. None
    where neither is known, and where nobody is tested.
    """
    if not is_tested(level):
        return None
    if stated[0] is not None:
        return Threshold(*stated)
    if not testing or not category:
        return None
    return testing.thresholds.get(category_of(category, is_national=is_national))


def threshold_of_program(program, testing):
    """The threshold of one row of `with_stated`."""
    return threshold_of(
        program.level,
        [getattr(program, name) for name in STATED],
        testing,
        program.group and program.group.threshold_category,
        is_national=program.owner.is_national,
    )


def read_score(text, maximum):
    """A score out of 0 … `maximum` as typed; raises `ValueError` for anything else."""
    if not text.isdecimal() or int(text) > maximum:
        raise ValueError(text)
    return int(text)
