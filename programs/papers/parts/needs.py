"""What papers read at once, so that the queries of a paper do not grow with its rows."""

from django.db.models import prefetch_related_objects

from ...models.curriculum.queryset import PLAN_ROWS

PLAN = ("program__owner__abbreviations", *PLAN_ROWS)
SIGNED_PLAN = (*PLAN, "program__owner__signatories")


def read_program(program, curriculum, *relations):
    """These relations of a program, and the rows of its plan where it has one."""
    prefetch_related_objects([program], *relations)
    if curriculum is not None:
        prefetch_related_objects([curriculum], *PLAN)
