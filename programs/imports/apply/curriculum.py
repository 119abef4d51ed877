"""Take a file over: one new draft revision, in one transaction."""

from django.db import IntegrityError, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportRefused, ImportSeverity
from catalog.common.text.languages import texts

from ...choices import Paper
from ...curricula import ApprovalAct, Kind
from ...models import (
    Approval,
    Course,
    Curriculum,
    CurriculumItem,
    ElectiveOption,
    PrintedTotal,
    Program,
)
from ...services.renewal import PERMISSION, next_revision
from ..match.target import inferred_note
from .modules import Modules

COURSE_PERMISSION = "programs.add_course"
SLUG_LETTERS = 80


def apply_import(report, *, by=None) -> Curriculum | None:
    """Write the plan of a report as a new draft revision; no plan that stands is touched.

    None, and nothing is written, where nothing differs from the plan it is held against. Rows,
    modules, options, printed totals, approvals, and unknown disciplines as drafts. `by` is the
    person who imports, or None for a command of the server. Raises `ImportRefused` for errors,
    open questions or a role that may not; then nothing is written.
    """
    check_report(report)
    check_person(report, by)
    if report.is_unchanged:
        return None
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
        (ImportSeverity.ERROR, _("The file has errors: %(list)s")),
        (ImportSeverity.QUESTION, _("Answer the questions first: %(list)s")),
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
    modules = Modules(draft, report)
    for row in report.rows:
        course = row.course or courses.get(row.name)
        item = CurriculumItem.objects.create(
            curriculum=draft, course=course, module=modules.of(row), **item_values(row)
        )
        write_options(item, row, courses, report)
    for row in report.reading.printed:
        PrintedTotal.objects.create(curriculum=draft, **printed_values(row.total))
    write_approval(draft, report.reading)
    return draft


def write_options(item, row, courses, report):
    """The options of the file, else those of the row that stands."""
    offers = [
        (each.course or courses[each.name], each.record.credits) for each in row.options
    ] or standing_options(row, report)
    for position, (course, credits) in enumerate(offers, 1):
        ElectiveOption.objects.create(item=item, course=course, position=position, credits=credits)


def standing_options(row, report):
    """What a paper does not name: the options of the same row of the plan that it revises."""
    if row.before is None or row.record.is_whole or row.before.kind != row.record.kind:
        return []
    items = (each for each in report.against.items.all() if each.pk == row.before.key)
    return [(option.course, option.credits) for each in items for option in each.options.all()]


def written_curriculum(report):
    target = report.target
    draft = Curriculum(
        program=report.program,
        intake=target.intake,
        track=target.track,
        base=target.base,
        semesters=target.semesters,
        credits=target.credits,
        **{f"note_{code}": note for code, note in notes_of(report).items()},
    )
    draft.revision = next_revision(draft, target.intake)
    draft.save()
    return draft


def notes_of(report):
    """The note that data of ours tell, else that of the plan revised, else what was inferred."""
    if report.reading.whole:
        return report.reading.whole.note
    if report.against:
        return texts(report.against, "note")
    return inferred_note(report.target)


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
    """The address that data of ours tell, else one out of the English name or the code; Kazakh
    and Russian names give none."""
    told = record.course if record.is_whole else ""
    named = slugify(told or record.title.get("en", "")) or slugify(record.code)
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
        "is_counted": record.counted and record.kind == Kind.ADDITIONAL_TRAINING,
        "group": record.group or "",
        "group_reason": record.group_reason or (record.group and _("As in the file.")) or "",
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
    """Every act of data of ours; of a paper the one on the program document, if whole."""
    found = reading.facts.approval
    act = ApprovalAct(
        Paper.PROGRAM_DOCUMENT.value, {reading.language: found.body}, found.date, found.protocol
    )
    acts = [act] if found.date and found.protocol else []
    for each in reading.whole.acts if reading.whole else acts:
        Approval.objects.get_or_create(
            curriculum=draft,
            paper=each.paper,
            academic_year=each.academic_year,
            defaults={
                "date": each.date,
                "protocol": each.protocol,
                **{f"body_{language}": text for language, text in each.body.items()},
            },
        )
