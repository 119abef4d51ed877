"""What the Unified National Testing opens: pairs of profile subjects, and threshold scores."""

from dataclasses import dataclass, field
from functools import cached_property

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


def threshold_of(stated, testing, category, *, is_national=False):
    """What the newest offer states, or else what the testing asks of this kind of programs.

    None where neither is known: nothing stated, and no rule or no group of programs.
    """
    if stated or not testing or not category:
        return stated
    return testing.thresholds.get(category_of(category, is_national=is_national))


def read_score(text, maximum):
    """A score out of 0 … `maximum` as typed; raises `ValueError` for anything else."""
    if not text.isdecimal() or int(text) > maximum:
        raise ValueError(text)
    return int(text)
