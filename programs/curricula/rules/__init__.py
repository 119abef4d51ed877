"""The registry: what is looked at in a plan, in the order in which findings are told.

A rule is a function of the plan, its ledger and the norm (or None) that yields findings; it
explains and never blocks by itself. One that could not look, because the plan or the catalog lacks
what it would compare with, says so as information: silence means that all is well. Without a norm
`norm_known` says it once for all rules of the norm. A new rule is a file, a line here and a
sentence in `messages.py`.
"""

from .attestation_volume import attestation_volume
from .component_allowed import component_allowed
from .course_repeated import course_repeated
from .cycle_share import cycle_share
from .discipline_compulsory import discipline_compulsory
from .discipline_size import discipline_size
from .elective_choice import elective_choice
from .hours_credits import hours_credits
from .norm_known import norm_known
from .outcome_coverage import outcome_coverage
from .plan_empty import plan_empty
from .plan_length import plan_length
from .plan_stated import plan_stated
from .practice_present import practice_present
from .prerequisite_order import prerequisite_order
from .printed_total import printed_total
from .program_total import program_total
from .research_volume import research_volume
from .semester_load import semester_load
from .text_missing import text_missing
from .year_load import year_load

RULES = {
    "plan.empty": plan_empty,
    "plan.length": plan_length,
    "plan.stated": plan_stated,
    "printed.total": printed_total,
    "norm.known": norm_known,
    "program.total": program_total,
    "year.load": year_load,
    "semester.load": semester_load,
    "cycle.share": cycle_share,
    "component.allowed": component_allowed,
    "discipline.compulsory": discipline_compulsory,
    "discipline.size": discipline_size,
    "practice.present": practice_present,
    "research.volume": research_volume,
    "attestation.volume": attestation_volume,
    "prerequisite.order": prerequisite_order,
    "course.repeated": course_repeated,
    "elective.choice": elective_choice,
    "hours.credits": hours_credits,
    "outcome.coverage": outcome_coverage,
    "text.missing": text_missing,
}
