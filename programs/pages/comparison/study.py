"""What is studied: credits by cycle and semester, courses shared and distinct, careers."""

from dataclasses import replace

from django.utils.translation import gettext as _

from catalog.common.text.languages import choose, texts

from ...choices import CYCLE_LABELS
from ...curricula import Sum
from ...curricula.comparison import ComparedName, overlap
from ...curricula.ledger import by_bar
from .rows import ComparisonRow, Item, Section, language, row, word


def credits_section(sides):
    """Every figure is a sum of a ledger; a program without a plan has none."""
    books = [side.book for side in sides]
    cycles = [book and by_bar(book.lines) for book in books]
    semesters = [book and book.by_semester for book in books]
    longest = max((len(book.span) for book in books if book), default=0)
    named_cycles = {**CYCLE_LABELS, None: _("Outside the cycles")}
    numbers = range(1, longest + 1)
    named_semesters = {each: _("Semester %(number)s") % {"number": each} for each in numbers}
    return Section(
        "credits",
        _("Credits by cycle and semester"),
        (
            row(_("Total credits"), [figure(book and book.total) for book in books]),
            *bars(cycles, named_cycles, figure(Sum())),
            *bars(semesters, named_semesters, word("—")),
        ),
    )


def figure(total):
    """A sum in figures; nothing where there is no plan to sum up."""
    return [] if total is None else word(str(total.credits), credits=total.credits)


def bars(parts, labels, none):
    """A row of bars for each label that some plan has a sum for, all on one scale."""
    known = [part for part in parts if part is not None]
    widest = max((total.credits for part in known for total in part.values()), default=0)
    for key, label in labels.items():
        if any(key in part for part in known):
            cells = [
                [] if part is None else figure(part[key]) if key in part else none for part in parts
            ]
            yield row(str(label), cells, widest=widest)


def courses(sides):
    """Courses in common, and those of one program alone."""
    urls = {key: url for side in sides for key, url in addresses(side).items()}
    source = row(_("Where the list comes from"), [source_of(side) for side in sides])
    lists = [list(taught(side)) for side in sides]
    rows = in_common(_("Courses"), lists, sides, urls)
    return Section("courses", _("Courses"), (replace(source, mark=None), *rows))


def source_of(side):
    if side.plan:
        year = _("Plan for admission in %(year)s") % {"year": side.plan.intake}
        return word(year, url=side.plan.get_absolute_url())
    if side.program.disciplines.all():
        return word(_("Main disciplines; no plan is published"))
    return []


def taught(side):
    """The courses of the plan, electives too; without a plan the main disciplines of the card."""
    if side.book is None:
        for row_ in side.program.disciplines.all():
            course = row_.course
            titles = texts(course, "title") if course else texts(row_, "title")
            yield ComparedName(course.slug if course else "", titles)
        return
    for line in side.book.plan.lines:
        if line.course:
            yield ComparedName(line.course, line.title)
        yield from (ComparedName(option.course, option.title) for option in line.options)


def addresses(side):
    if side.plan:
        return side.plan.course_urls()
    mentioned = [each.course for each in side.program.disciplines.all() if each.course]
    return {course.slug: course.get_absolute_url() for course in mentioned if course.is_public}


def careers(sides):
    lists = [
        [ComparedName(each.slug, texts(each, "name")) for each in side.program.occupations.all()]
        for side in sides
    ]
    urls = {
        each.slug: each.get_absolute_url()
        for side in sides
        for each in side.program.occupations.all()
    }
    rows = in_common(_("Positions and fields of work"), lists, sides, urls)
    return Section("careers", _("Careers"), tuple(rows))


def in_common(label, lists, sides, urls):
    """Rows of what all have, what some have, and what each has alone.

    Nothing is said to be in all of them, or in none, while the list of one is not known.
    """
    common = overlap(lists)

    def items(found, note=""):
        return tuple(
            Item(choose(named.title, language()), urls.get(named.key, ""), note) for named in found
        )

    if len(sides) == 1 or not any(lists):
        yield ComparisonRow(label, (items(common.shared),), is_list=True)
        return
    if all(lists):
        yield ComparisonRow(
            in_all(common.shared), (items(common.shared) or none(),), is_list=True, spans=True
        )
    if common.partly:
        some = [
            item
            for named, columns in common.partly
            for item in items([named], ", ".join(sides[at].program.code for at in columns))
        ]
        yield ComparisonRow(_("In some of them"), (tuple(some),), is_list=True, spans=True)
    alone = [
        items(found) or (none() if known else ())
        for found, known in zip(common.alone, lists, strict=True)
    ]
    yield ComparisonRow(_("Only in this program"), tuple(alone), is_list=True)


def none():
    return tuple(word(_("none")))


def in_all(shared):
    return f"{_('In all of them')} ({len(shared)})" if shared else _("In all of them")
