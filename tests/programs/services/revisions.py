"""A plan that took the place of another one."""

from programs.services.publication import move_curriculum
from programs.services.renewal import revise
from tests.programs.models.curriculum_constraints import ApprovalFactory


def replacement(plan):
    """The next revision, approved by another protocol and published in this one's place."""
    new = revise(plan).curriculum
    ApprovalFactory(curriculum=new, paper="program_document", academic_year=None, protocol="15")
    for act in ("submit", "approve", "publish"):
        move_curriculum(new, act)
    return new
