"""Plans with one thing changed."""

from dataclasses import replace


def where(plan, **values):
    """The first row whose fields have these values; `title` is any of its names."""
    return next(line for line in plan.lines if agrees(line, values))


def agrees(line, values):
    wanted = dict(values)
    title = wanted.pop("title", None)
    return (title is None or title in line.title.values()) and all(
        getattr(line, name) == value for name, value in wanted.items()
    )


def edit(plan, line, **changes):
    """The plan with one of its rows changed."""
    return with_lines(
        plan, [replace(each, **changes) if each is line else each for each in plan.lines]
    )


def resize(plan, line, credits):
    """The plan with other credits for a row, and hours to match."""
    hours = {name: count * credits // line.credits for name, count in line.hours.items()}
    return edit(plan, line, credits=credits, hours=hours)


def with_lines(plan, lines):
    return replace(plan, lines=tuple(lines))


def without(plan, line):
    return with_lines(plan, [each for each in plan.lines if each is not line])


def with_figures(norm, *figures):
    """The norm with some of its figures replaced or added."""
    keys = {figure.key for figure in figures}
    kept = tuple(figure for figure in norm.figures if figure.key not in keys)
    return replace(norm, figures=(*kept, *figures))


def without_figure(norm, key):
    return replace(norm, figures=tuple(each for each in norm.figures if each.key != key))
