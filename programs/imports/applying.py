"""Take a file over: one new draft revision, in one transaction."""

from django.db import IntegrityError, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from catalog.common.imports.report import ImportRefused, Severity

from ..choices import Paper
from ..curricula import Kind
from ..models import Approval, Course, Curriculum, CurriculumItem, PrintedTotal, Program
from ..services.renewal import PERMISSION, next_revision

COURSE_PERMISSION = "programs.add_course"
SLUG_LETTERS = 80


def apply_import(report, *, by=None) -> Curriculum:
    """Write the plan of a report as a new draft revision; no plan that stands is touched.

    Rows, printed totals, the approval as found, and unknown disciplines as drafts. `by` is the
    person who imports, or None for a command of the server. Raises `ImportRefused` for errors,
    open questions or a role that may not; then nothing is written.
    """
    check_report(report)
    check_person(report, by)
    try:
        with transaction.atomic():
            Program.objects.select_for_update(of=("self",)).get(pk=report.program.pk)
            return written(report)
    except IntegrityError as error:
        raise ImportRefused(
            _("Somebody changed the catalog meanwhile: read the file again.")
        ) from error


def check_report(report):
    for severity, sentence in (
        (Severity.ERROR, _("The file has errors: %(list)s")),
        (Severity.QUESTION, _("Answer the questions first: %(list)s")),
    ):
        if found := report.of(severity):
            raise ImportRefused(sentence % {"list": " ".join(each.message for each in found)})
    if not report.rows:
        raise ImportRefused(_("The file has no rows of a curriculum."))


def check_person(report, by):
    needed = [PERMISSION, *([COURSE_PERMISSION] if report.new_courses else [])]
    if by is not None and not by.has_perms(needed):
        raise ImportRefused(_("Your role may not do this."))


def written(report):
    draft = written_curriculum(report)
    courses = {row.name: new_course(report, row) for row in report.new_courses}
    for row in report.rows:
        course = row.course or courses.get(row.name)
        CurriculumItem.objects.create(curriculum=draft, course=course, **item_values(row))
    for row in report.reading.printed:
        PrintedTotal.objects.create(curriculum=draft, **printed_values(row.total))
    write_approval(draft, report.reading)
    return draft


def written_curriculum(report):
    target, language = report.target, report.reading.language
    inferred = [each.message for each in report.findings if each.rule == "inferred"]
    draft = Curriculum(
        program=report.program,
        intake=target.intake,
        track=target.track,
        base=target.base,
        semesters=target.semesters,
        credits=target.credits,
        **{f"note_{language}": " ".join(inferred)},
    )
    draft.revision = next_revision(draft, target.intake)
    draft.save()
    return draft


def new_course(report, row):
    """A draft with the names and the code of the file."""
    owner, record = report.program.owner, row.record
    taken = Course.objects.filter(owner=owner, code=record.code).exists() if record.code else True
    return Course.objects.create(
        owner=owner,
        slug=free_slug(record, report),
        code="" if taken else record.code,
        **{f"title_{language}": title for language, title in record.title.items()},
    )


def free_slug(record, report):
    """An address out of the English name or the code; Kazakh and Russian names give none."""
    named = slugify(record.title.get("en", "")) or slugify(record.code)
    stem = (named or f"{report.program.address}-{report.target.intake}-{record.line}")[
        :SLUG_LETTERS
    ]
    slug, number = stem, 1
    while Course.objects.filter(slug=slug).exists():
        number += 1
        slug = f"{stem}-{number}"
    return slug


def item_values(row):
    record = row.record
    named = record.title if record.kind != Kind.DISCIPLINE else {}
    return {
        "semester": record.semester,
        "position": row.position,
        "kind": record.kind.value,
        "cycle": record.cycle or "",
        "component": record.component or "",
        "credits": record.credits,
        "control": record.control,
        **record.hours,
        **{f"activity_{language}": title for language, title in named.items()},
    }


def printed_values(total):
    return {
        "semester": total.semester,
        "group": total.group or "",
        "term": total.term or "",
        "credits": total.credits,
        "label": total.label[:250],
    }


def write_approval(draft, reading):
    """The act on the program document, where the file gives its date and protocol."""
    act = reading.facts.approval
    if act.date and act.protocol:
        Approval.objects.create(
            curriculum=draft,
            paper=Paper.PROGRAM_DOCUMENT,
            date=act.date,
            protocol=act.protocol,
            **{f"body_{reading.language}": act.body},
        )
