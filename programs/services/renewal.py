"""New drafts out of curricula that stand: another revision, or the plan of the next intake."""

import datetime
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.text.languages import LANGUAGES, choose, read
from partners.choices import AgreementState

from ..checks.findings import norm_of
from ..models import Curriculum, ElectiveOption, Program
from .publication import TransitionRefused

PERMISSION = "programs.add_curriculum"
COPIED = ("program", "track", "base", "semesters", "credits")
NORM_FACTS = ("source", "figures", "compulsory", "components", "confirmed")


@dataclass(frozen=True)
class Renewal:
    """The new draft, and a sentence for each thing that was left out or needs a look."""

    curriculum: Curriculum
    left_out: tuple[str, ...]


def revise(curriculum, *, by=None) -> Renewal:
    """A draft of the next revision for the same intake.

    Raises `TransitionRefused` where the person may not add curricula.
    """
    return copy(curriculum, curriculum.intake, by)


def renew(curriculum, *, intake=None, by=None) -> Renewal:
    """A draft for another intake, the next one unless `intake` says otherwise.

    Raises `TransitionRefused` as `revise` does, and for an intake that is no later one.
    """
    intake = intake or curriculum.intake + 1
    if not curriculum.intake < intake <= 2100:
        raise TransitionRefused(
            _("Renew for a later year of admission than %(year)s.") % years(curriculum)
        )
    return copy(curriculum, intake, by)


def years(curriculum):
    return {"year": curriculum.intake}


def next_revision(curriculum, intake) -> int:
    """The first number that no revision of this plan for an intake has yet."""
    others = Curriculum.objects.filter(
        program=curriculum.program_id, intake=intake, track=curriculum.track, base=curriculum.base
    )
    numbers = others.order_by("-revision").values_list("revision", flat=True)
    return (numbers.first() or 0) + 1


@transaction.atomic
def copy(curriculum, intake, by):
    """Rows, options and modules with today's courses, as a draft without seal or approvals."""
    if by is not None and not by.has_perm(PERMISSION):
        raise TransitionRefused(_("Your role may not do this."))
    Program.objects.select_for_update(of=("self",)).get(pk=curriculum.program_id)
    source = Curriculum.objects.with_rows().get(pk=curriculum.pk)
    draft = saved_draft(source, intake)
    modules = {module.pk: copied(module, draft) for module in source.modules.all()}
    left_out = [*rows_left_out(source, draft, modules), *ended_agreements(source.program, intake)]
    return Renewal(draft, (*left_out, *changed_norm(source, draft)))


def saved_draft(source, intake):
    values = {name: getattr(source, name) for name in COPIED}
    kept = LANGUAGES if intake == source.intake else ()
    notes = {f"note_{language}": getattr(source, f"note_{language}") for language in kept}
    draft = Curriculum(intake=intake, revision=next_revision(source, intake), **values, **notes)
    try:
        with transaction.atomic():
            draft.save()
    except IntegrityError as error:
        raise TransitionRefused(
            _("Somebody made this revision just now: open it in the list.")
        ) from error
    return draft


def copied(row, draft, **changes):
    """A new row like this one that belongs to the draft."""
    twin = type(row).objects.get(pk=row.pk)
    twin.pk, twin._state.adding = None, True
    for name, value in {"curriculum": draft, **changes}.items():
        setattr(twin, name, value)
    twin.save()
    return twin


def rows_left_out(source, draft, modules):
    """Copies the rows; says which disciplines are archived, or not public yet."""
    archived = _("Semester %(semester)s: left out, the discipline is archived: %(title)s.")
    unready = _("Semester %(semester)s: the discipline is still a draft: %(title)s.")
    for item in source.items.all():
        if is_archived(item.course):
            yield told(archived, item, item.course)
            continue
        if item.course and item.course.is_draft:
            yield told(unready, item, item.course)
        twin = copied(item, draft, module=modules.get(item.module_id), snapshot=None)
        yield from options_left_out(item, twin)


def options_left_out(item, twin):
    """Copies the options of a slot, all but those whose discipline is archived."""
    archived = _("Semester %(semester)s: option left out, the discipline is archived: %(title)s.")
    for option in item.options.all():
        if is_archived(option.course):
            yield told(archived, item, option.course)
            continue
        ElectiveOption.objects.create(
            item=twin, course=option.course, position=option.position, credits=option.credits
        )


def is_archived(course):
    return course is not None and course.is_archived


def told(sentence, item, course):
    title = read(course, "title", get_language()).text
    return sentence % {"semester": item.semester, "title": title}


def ended_agreements(program, intake):
    """Agreements of the program that are over when the intake begins."""
    begins = datetime.date(intake, 9, 1)
    for agreement in program.agreements.in_state(AgreementState.ENDED, day=begins):
        title = read(agreement, "title", get_language()).text
        yield _("An agreement of the program has ended by then: %(title)s.") % {"title": title}


def changed_norm(source, draft):
    """Another order, or other figures of the same one, than for the intake before."""
    before, after = norm_of(source), norm_of(draft)
    if norm_facts(before) != norm_facts(after):
        if after is None:
            yield _("No norm is in force for this intake any more: nothing will be compared.")
            return
        named = choose(after.source, get_language()).text
        yield _("Another norm is in force for this intake: %(source)s.") % {"source": named}


def norm_facts(norm):
    return norm and tuple(getattr(norm, name) for name in NORM_FACTS)
