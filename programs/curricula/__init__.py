"""The curriculum core: rows, sums and their proof, norms, findings, differences and seals.

Pure Python, no Django, no database; only `messages`, which is not imported here, knows Django.
"""

from .diff import Change, Difference, diff
from .findings import Finding, Severity, findings
from .hours import Hours
from .ledger import Ledger, Proof, Sum, explain, groups_of, ledger, proof
from .norms import FIGURES, Compulsory, Figure, NormValue, in_force
from .plan import Component, Cycle, Group, Kind, Level, Line, Option, Plan, Printed
from .rules import RULES
from .seal import ApprovalAct, canonical, seal, short_code

__all__ = [
    "FIGURES",
    "RULES",
    "ApprovalAct",
    "Change",
    "Component",
    "Compulsory",
    "Cycle",
    "Difference",
    "Figure",
    "Finding",
    "Group",
    "Hours",
    "Kind",
    "Ledger",
    "Level",
    "Line",
    "NormValue",
    "Option",
    "Plan",
    "Printed",
    "Proof",
    "Severity",
    "Sum",
    "canonical",
    "diff",
    "explain",
    "findings",
    "groups_of",
    "in_force",
    "ledger",
    "proof",
    "seal",
    "short_code",
]
