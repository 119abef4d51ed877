"""Academic hours of rows. State compulsory standard, order № 2 of 20 July 2022: 1 credit is 30."""

from dataclasses import dataclass

from .plan import Line

HOURS_PER_CREDIT = 30
CONTACT = ("lectures", "practicals", "laboratory", "studio")
PRACTICE = ("practice",)
INDEPENDENT = ("siwi", "siw")


@dataclass(frozen=True)
class Hours:
    """Academic hours: `total` follows from the credits, the rest is what the rows themselves give.

    `contact` are lectures, practical, laboratory and studio classes; `practice` the hours at a
    base of practice; `independent` the student's own work, under an instructor or not. Where
    rows give no hours, the three stay below the total.
    """

    total: int
    contact: int
    practice: int
    independent: int

    @property
    def given(self) -> int:
        return self.contact + self.practice + self.independent


def hours(lines: tuple[Line, ...], credits: int) -> Hours:
    """The hours of rows that bear these credits together."""
    return Hours(
        total=HOURS_PER_CREDIT * credits,
        contact=given(lines, CONTACT),
        practice=given(lines, PRACTICE),
        independent=given(lines, INDEPENDENT),
    )


def given(lines: tuple[Line, ...], types: tuple[str, ...]) -> int:
    return sum(line.hours.get(each, 0) for line in lines if line.hours for each in types)
