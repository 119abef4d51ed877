"""In which languages one studies, and how much of each is stated."""

from dataclasses import replace
from fractions import Fraction

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.common.text.languages import LANGUAGES, read

from ...curricula.comparison import SOME, Share, certainty, exactly, in_language, leader
from .rows import Section, language, named, row, word


def languages(sides):
    """A row for each language: the ways in which each program has it, and who has most of it."""
    programs = [side.program for side in sides]
    uses = [LanguagesOfProgram(side) for side in sides]
    return Section(
        "study-languages",
        _("Languages"),
        (
            row(
                _("Languages of instruction"),
                [several(program.languages.all()) for program in programs],
            ),
            row(
                _("Languages you may learn"),
                [several(program.languages_taught.all()) for program in programs],
            ),
            *(of_language(each, uses) for each in met(uses)),
        ),
    )


def several(found):
    return [item for each in in_order(found) for item in named(each)]


def in_order(found):
    """The catalog's own languages first, then the others by code."""
    own = {code: place for place, code in enumerate(LANGUAGES)}
    return sorted(found, key=lambda each: (own.get(each.code, len(own)), each.code))


def met(uses):
    """Every language in which some program is taught, wholly or in part."""
    return in_order({each.code: each for use in uses for each in use.found()}.values())


def of_language(each, uses):
    cells = [use.ways(each.code) for use in uses]
    name = read(each, "name", language()).text or each.code
    label = _("How much: %(language)s") % {"language": name}
    most = leader([use.share(each.code) for use in uses])
    return replace(row(label, cells), most=most)


class LanguagesOfProgram:
    """The languages of one program: of its courses, of its stages abroad, of its card."""

    def __init__(self, side):
        self.side, self.program = side, side.program
        self.spoken = spoken(side.plan) if side.plan else {}
        self.credits = in_language(side.book, self.spoken) if side.book else {}

    def found(self):
        yield from self.program.languages.all()
        yield from (stage.language for stage in self.program.stages.all() if stage.language)
        if self.side.plan:
            for course in courses_of(self.side.plan):
                yield from course.languages.all()

    def semesters(self, code):
        """How many semesters of a joint degree are stated to be in the language."""
        return sum(
            stage.last_semester - stage.first_semester + 1
            for stage in self.program.stages.all()
            if stage.language and stage.language.code == code
        )

    def length(self):
        plan = self.side.plan
        stated = plan.semesters if plan else self.program.semesters
        return stated or max(
            (stage.last_semester for stage in self.program.stages.all()), default=1
        )

    def is_taught(self, code):
        return any(each.code == code for each in self.program.languages.all())

    def is_foreign(self, code):
        """Whether the card names languages of instruction, and this is none of them."""
        return bool(self.program.languages.all()) and not self.is_taught(code)

    def is_alone(self, code):
        """Whether the card names this language of instruction and no other."""
        return [each.code for each in self.program.languages.all()] == [code]

    def share(self, code):
        """How much of the study is in the language, by what is published."""
        if self.is_alone(code):
            return exactly(1)
        by_stages = Fraction(self.semesters(code), self.length())
        if self.is_foreign(code):
            part = self.credits.get(code)
            single = Fraction(part.credits, self.side.book.total.credits) if part else 0
            return Share(by_stages, max(by_stages, single))
        book = self.side.book
        by_courses = certainty(book, self.spoken, code) if book and self.spoken else SOME
        least = max(by_stages, by_courses.least)
        most = min(by_courses.most, SOME.most) if self.is_taught(code) else by_courses.most
        return Share(least, max(least, most))

    def ways(self, code):
        """In words; a language without a stated amount says so."""
        if semesters := self.semesters(code):
            text = ngettext("%(number)s semester", "%(number)s semesters", semesters)
            yield from word(text % {"number": semesters}, note=_("by the stages of the degree"))
        part = self.credits.get(code)
        if self.is_foreign(code) and not semesters:
            note = _("single courses") if part else ""
            yield from word(_("not a language of instruction"), note=note)
            return
        if part:
            figures = {"credits": part.credits, "total": self.side.book.total.credits}
            yield from word(
                _("up to %(credits)s of %(total)s ECTS") % figures,
                note=_("by the languages of the courses"),
            )
        if semesters or part:
            return
        if self.is_alone(code):
            yield from word(_("the only language of instruction"))
        elif self.is_taught(code):
            yield from word(_("taught in it; how much is not published"))


def courses_of(plan):
    """Each discipline that the rows of a plan name, electives too."""
    return {course.slug: course for item in plan.items.all() for course in item.taught()}.values()


def spoken(plan):
    """The codes of the languages of each discipline, by its address."""
    return {
        course.slug: frozenset(each.code for each in course.languages.all())
        for course in courses_of(plan)
    }
