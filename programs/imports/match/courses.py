"""Which discipline of the catalog a row of a file speaks of: found, new, or to be asked."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportFinding, ImportSeverity
from catalog.common.text.folding import fold, normalise_code
from catalog.common.text.languages import LANGUAGES, choose, read

from ...models import Course

NEW = "new"
NEAR = 0.87
STEM = 5
MAX_CHOICES = 5
ROMAN = {"i", "ii", "iii", "iv", "v", "vi"}


@dataclass(frozen=True)
class Match:
    """The answer for one row: a course, or None for a new one; the question where one is open.

    `name` is the same for rows of one discipline.
    """

    name: str
    course: Course | None = None
    question: ImportFinding | None = None


class CourseMatcher:
    """The disciplines of one owner, by code and by folded title in every language."""

    def __init__(self, owner, answers=None, lines=()):
        self.answers = answers or {}
        self.standing = {
            (line.course, fold(name)) for line in lines for name in line.title.values() if name
        }
        self.courses = list(Course.objects.filter(owner=owner).order_by("pk")) if owner else []
        self.by_slug = {course.slug: course for course in self.courses}
        self.by_code = {normalise_code(each.code): each for each in self.courses if each.code}
        self.by_title, self.by_stem, self.known = {}, {}, {}
        for course in self.courses:
            for title in titles(course).values():
                self.by_title.setdefault(title, {})[course.pk] = course
                for stem in stems(title):
                    self.by_stem.setdefault(stem, {})[course.pk] = course

    def match(self, record) -> Match:
        """The discipline of a record; asked once for all rows of one code and name."""
        folded = {fold(title) for title in record.title.values()}
        name = f"{record.course}|{record.code}|{'|'.join(sorted(folded))}"
        if name not in self.known:
            self.known[name] = self.decided(name, record, folded)
        return self.known[name]

    def decided(self, name, record, folded):
        answer = self.answers.get(record.line)
        if answer == NEW:
            return Match(name)
        if answer in self.by_slug:
            return Match(name, self.by_slug[answer])
        found, doubt = self.found(record, folded)
        if not doubt:
            return Match(name, found[0] if found else None)
        return Match(name, question=asked(record, found, doubt))

    def found(self, record, folded):
        """(courses, doubt): one course and no doubt, none for a new one, or what to ask."""
        course = self.by_slug.get(record.course)
        if course and (agrees(course, record) or self.stands(course, folded)):
            return [course], ""
        course = self.by_code.get(record.code) if record.code else None
        if course and (not folded or agrees(course, record)):
            return [course], ""
        if course:
            return [course], _("The catalog has this code under another name")
        named = {pk: each for title in folded for pk, each in self.by_title.get(title, {}).items()}
        if len(named) > 1:
            return list(named.values()), _("Several disciplines have this name")
        if named:
            course = next(iter(named.values()))
            other_code = record.code and course.code
            return [course], _("The catalog has this name under another code") if other_code else ""
        near = self.near(folded)
        return near, _("The catalog has a similar name") if near else ""

    def stands(self, course, folded):
        """Whether the plan that stands calls the discipline so, whatever it is called since."""
        return any((course.slug, name) in self.standing for name in folded)

    def near(self, folded):
        """Courses whose name differs in a few letters; names that differ in a number do not."""
        found = {}
        for title in folded:
            around = {
                pk: c for stem in stems(title) for pk, c in self.by_stem.get(stem, {}).items()
            }
            for pk, course in around.items():
                if any(is_near(title, other) for other in titles(course).values()):
                    found[pk] = course
        return list(found.values())[:MAX_CHOICES]


def titles(course):
    """Folded titles by language, of the languages that have one."""
    named = {code: fold(getattr(course, f"title_{code}") or "") for code in LANGUAGES}
    return {code: title for code, title in named.items() if title}


def agrees(course, record):
    """Whether the names are the same in a language, or no language has both."""
    own = titles(course)
    shared = [code for code in record.title if code in own]
    folded = {fold(title) for title in record.title.values()}
    return not shared or bool(folded & set(own.values()))


def stems(title):
    return {word[:STEM] for word in title.split() if len(word) >= STEM}


def is_near(one, other):
    if numbers(one) != numbers(other):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR <= matcher.ratio()


def numbers(title):
    return [word for word in title.split() if word.isdecimal() or word in ROMAN]


def asked(record, found, doubt):
    language = get_language()
    named = tuple((course.slug, read(course, "title", language).text) for course in found)
    text = _("%(name)s. %(doubt)s: %(names)s. Is it the same discipline?") % {
        "name": shown(record),
        "doubt": doubt,
        "names": "; ".join(
            shown_course(course, title) for course, (_slug, title) in zip(found, named, strict=True)
        ),
    }
    return ImportFinding(
        "course.doubt",
        ImportSeverity.QUESTION,
        text,
        record.line,
        (*named, (NEW, _("A new discipline"))),
    )


def shown(record):
    name = choose(record.title, get_language()).text
    return " ".join(part for part in (record.code, name) if part)


def shown_course(course, title):
    return f"{course.code} {title}".strip()
