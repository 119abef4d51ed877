"""Counts the changes that the search must follow, in the transaction that makes each."""

import time

from django.db import connection
from django.db.models import F, Value
from django.db.models.functions import Greatest
from django.db.models.signals import m2m_changed, post_delete, post_save

from catalog.common.models import rewritten
from partners import models as partners

from .. import models as programs

MODELS = (
    partners.Country,
    partners.CooperationDirection,
    partners.Institution,
    partners.Network,
    partners.NetworkActivity,
    partners.ResearchTopic,
    programs.Course,
    programs.CourseStatement,
    programs.Curriculum,
    programs.Department,
    programs.FieldOfEducation,
    programs.JointStage,
    programs.Language,
    programs.LearningOutcome,
    programs.MainDiscipline,
    programs.MobilityOption,
    programs.Occupation,
    programs.Person,
    programs.ProfileSubject,
    programs.Program,
    programs.ProgramGroup,
    programs.ProgramPartner,
    programs.ProgramStatement,
    programs.SearchSynonym,
    programs.StudentClub,
    programs.TrainingDirection,
)
LINKS = (
    programs.Course.lecturers,
    programs.Course.occupations,
    programs.Program.languages,
    programs.Program.languages_taught,
    programs.Program.occupations,
    programs.ProgramGroup.profile_subjects,
)
ROW = 1


def stamp() -> int:
    """The number that moves with every change; 0 where there was none yet."""
    look_again()
    number = programs.SearchStamp.objects.filter(pk=ROW).values_list("number", flat=True).first()
    return number or 0


def count_change(**signal):
    """Move the stamp, once in a transaction unless somebody read it since.

    It moves to the time at least, so that a number never comes back, not even when a database is
    put back to an earlier day.
    """
    if any(mark is counted for _, mark, *_ in connection.run_on_commit):
        return
    now = time.time_ns() // 1000
    later = Greatest(F("number") + 1, Value(now))
    if not programs.SearchStamp.objects.filter(pk=ROW).update(number=later):
        programs.SearchStamp.objects.get_or_create(pk=ROW, defaults={"number": now})
    if connection.in_atomic_block:
        connection.on_commit(counted)


def counted():
    """Stands among what a transaction does when it is through, as a sign that it was counted."""


def look_again():
    """What changes in this transaction after the stamp was read counts anew."""
    marks = connection.run_on_commit
    if any(mark is counted for _, mark, *_ in marks):
        connection.run_on_commit = [each for each in marks if each[1] is not counted]


def follow_changes():
    for model in MODELS:
        for signal in (post_save, post_delete, rewritten):
            signal.connect(count_change, sender=model, dispatch_uid=f"search {model.__name__}")
    for link in LINKS:
        through = link.through
        m2m_changed.connect(count_change, sender=through, dispatch_uid=f"search {through.__name__}")
