"""Each cycle, or cycles together, have the volume of the norm.

Practice belongs inside BD or PD (order № 2 of 20 July 2022): one without a cycle counts as PD
here, though papers print it apart.
"""

from ..finding import missed
from ..ledger import Sum
from ..plan import Cycle, Group, Kind

CYCLES_OF_GROUPS = {Group.GED: Cycle.GED, Group.BD: Cycle.BD, Group.PD: Cycle.PD}


def cycle_share(plan, ledger, norm):
    for figure in norm.figures if norm else ():
        name, _, share = figure.key.partition(".")
        if name == "cycle":
            yield from missed("cycle.share", norm, figure.key, share_of(ledger, share))


def share_of(ledger, share) -> Sum:
    """The rows of `BD+PD`, or of one component of a cycle: `GED.CC`."""
    cycles, _, component = share.partition(".")
    return Sum(
        tuple(
            line
            for line in ledger.lines
            if cycle_for_norm(line) in cycles.split("+")
            and (not component or line.component == component)
        )
    )


def cycle_for_norm(line):
    cycle = line.cycle or CYCLES_OF_GROUPS.get(line.group)
    return cycle or (Cycle.PD if line.kind == Kind.PRACTICE else None)
