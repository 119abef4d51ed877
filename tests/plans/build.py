"""Rows of a plan from one line each, complete: names in three languages, hours, outcomes.

`names` is "kk | ru | en"; `place` is "cycle component" or empty. The key of a course is its
English name, so a discipline that runs through several semesters keeps it.
"""

from dataclasses import replace

from programs.curricula import Component, Cycle, Kind, Level, Line, Option, Plan
from programs.curricula.hours import HOURS_PER_CREDIT

OUTCOMES = ("ОН1", "ОН2", "ОН3", "ОН4")


def discipline(semester, credits, place, names, requires=()):
    return row(
        Kind.DISCIPLINE,
        semester,
        credits,
        place,
        names,
        course=course_key(names),
        hours=class_hours(credits),
        control="exam",
        requires=frozenset(requires),
    )


def slot(semester, credits, place, *options):
    """An elective slot whose options have its credits."""
    names = "Таңдау компоненті | Компонент по выбору | Elective component"
    offered = tuple(Option(course_key(each), title(each), credits) for each in options)
    return row(Kind.ELECTIVE_SLOT, semester, credits, place, names, options=offered)


def practice(semester, credits, place, names):
    hours = {"practice": HOURS_PER_CREDIT * credits}
    return row(Kind.PRACTICE, semester, credits, place, names, hours=hours, control="graded_pass")


def research(semester, credits, names):
    return row(Kind.RESEARCH, semester, credits, "", names)


def internship(semester, credits):
    names = "Тағылымдама | Стажировка | Internship"
    return row(Kind.INTERNSHIP, semester, credits, "", names)


def attestation(semester, credits):
    names = "Қорытынды аттестаттау | Итоговая аттестация | Final attestation"
    return row(Kind.FINAL_ATTESTATION, semester, credits, "", names, control="defence")


def row(kind, semester, credits, place, names, **more):
    cycle, component = place.split() if place else (None, None)
    return {
        "kind": kind,
        "semester": semester,
        "credits": credits,
        "cycle": cycle and Cycle(cycle),
        "component": component and Component(component),
        "title": title(names),
        **more,
    }


def title(names):
    return dict(zip(("kk", "ru", "en"), names.split(" | "), strict=True))


def course_key(names):
    return title(names)["en"].lower().replace(" ", "-")


def class_hours(credits):
    """A third of the hours in class, a sixth under an instructor, the rest alone."""
    return {
        "lectures": 4 * credits,
        "practicals": 6 * credits,
        "siwi": 5 * credits,
        "siw": 15 * credits,
    }


def plan(level: Level, rows, **about) -> Plan:
    """The whole plan, its rows numbered as they come and its length and total stated."""
    lines = tuple(Line(key=key, position=key, **each) for key, each in enumerate(rows, 1))
    stated = {
        "intake": 2025,
        "semesters": max(line.semester for line in lines),
        "stated_credits": sum(line.credits for line in lines),
        "outcomes": OUTCOMES,
    }
    return Plan(level=level, lines=tuple(map(with_outcome, lines)), **{**stated, **about})


def with_outcome(line):
    """Disciplines and research serve the outcomes in turn."""
    if line.kind not in (Kind.DISCIPLINE, Kind.RESEARCH):
        return line
    return replace(line, outcomes=frozenset({OUTCOMES[line.key % len(OUTCOMES)]}))
