"""Rows bear only components that the norm of the level knows: one finding per component."""

from ..finding import Finding, weight


def component_allowed(plan, ledger, norm):
    if norm is None or norm.components is None:
        return
    for component, part in ledger.by_component.items():
        if component not in norm.components:
            yield Finding(
                "component.allowed",
                weight(norm),
                rows=part.rows,
                actual=str(component),
                expected=" ".join(sorted(norm.components)),
                norm=norm.source,
            )
