"""The curriculum core: rows, sums and their proof, norms, findings, differences and seals.

Pure Python, no Django, no database; only `messages`, which is not imported here, knows Django.
"""

from .diff import Change, Difference, diff
from .findings import Finding, Severity, findings
from .groups import groups_of
from .hours import Hours
from .ledger import Ledger, ledger
from .line import Line, Option, Plan
from .norms import FIGURES, Compulsory, Figure, Norm, in_force
from .printed import Printed
from .proof import Proof, explain, proof
from .rules import RULES
from .seal import Act, canonical, seal, short_code
from .sums import Sum
from .terms import Component, Cycle, Group, Kind, Level

__all__ = [
    "FIGURES",
    "RULES",
    "Act",
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
    "Norm",
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
