"""The disciplines that a passport lists of a plan, each with its credits."""

from ...curricula.ledger import sums


def taught(curriculum):
    """(sum of its rows, discipline) for each discipline, once where it runs through semesters."""
    courses = {item.course.slug: item.course for item in curriculum.items.all() if item.course_id}
    parts = sums(curriculum.ledger().lines, lambda line: line.course or None)
    return [(part, courses.get(slug)) for slug, part in parts.items()]


def options(curriculum):
    courses = {
        option.course.slug: option.course
        for item in curriculum.items.all()
        for option in item.options.all()
    }
    seen = set()
    for line in curriculum.plan().lines:
        for option in line.options:
            if option.course not in seen:
                seen.add(option.course)
                yield option, courses.get(option.course)
