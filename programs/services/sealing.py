"""What an approval keeps: every row, the official names, the texts, and the seal over them."""

from ..checks.seals import computed_seal
from ..checks.texts import kept_texts
from ..models import Curriculum


def take_snapshot(curriculum):
    """Keep every row, the official names and the texts as they are now, and seal rows and names.

    Needs an approval of the program document. The rows of `curriculum` itself are left as they
    were read.
    """
    rows = Curriculum.objects.with_rows().get(pk=curriculum.pk)
    for item in rows.items.all():
        item.snapshot = item.live_snapshot()
        item.save()
    rows.snapshot = {**rows.live_snapshot(), "texts": kept_texts(rows.program)}
    curriculum.snapshot = rows.snapshot
    curriculum.seal = computed_seal(rows)
