"""All sums of a plan of 60 rows, held against one SQLite query: at most five times its time."""

from functools import cached_property

from programs.curricula import Component, Cycle, Kind, Ledger, Level, Line, Plan, ledger

from .sqlite import one_row
from .timing import seconds

ROWS = 60
TARGET = 5
KINDS = (Kind.DISCIPLINE, Kind.DISCIPLINE, Kind.DISCIPLINE, Kind.ELECTIVE_SLOT, Kind.PRACTICE)
SUMS = [name for name, value in vars(Ledger).items() if isinstance(value, cached_property)]


def run(say) -> bool:
    """Measure, say what was found, and tell whether the target is met."""
    plan = sixty_rows()
    with one_row() as query:
        sums, queried = seconds(lambda: every_sum(plan)), seconds(query)
    ratio = sums / queried
    say(f"every sum of {ROWS} rows: {1e6 * sums:.0f} µs; one SQLite query: {1e6 * queried:.0f} µs")
    say(f"ratio {ratio:.2f}, target at most {TARGET}")
    return ratio <= TARGET


def every_sum(plan):
    """Each sum of the ledger and its credits."""
    book = ledger(plan)
    return [figures(getattr(book, name)) for name in SUMS]


def figures(part):
    if isinstance(part, dict):
        return [figures(each) for each in part.values()]
    return getattr(part, "credits", None)


def sixty_rows() -> Plan:
    """A bachelor's plan of eight semesters, every row with hours and a module."""
    return Plan(level=Level.BACHELOR, lines=tuple(line(number) for number in range(ROWS)))


def line(number) -> Line:
    return Line(
        key=number,
        semester=1 + number % 8,
        position=number,
        kind=KINDS[number % len(KINDS)],
        credits=4,
        cycle=list(Cycle)[number % 3],
        component=list(Component)[number % 3],
        title={"kk": "Қазақстанның сыртқы саясаты", "ru": "Внешняя политика Казахстана"},
        module=str(1 + number % 12),
        hours={"lectures": 20, "practicals": 20, "siwi": 20, "siw": 60},
    )
