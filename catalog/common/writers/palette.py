"""The colours of papers, which stand in the settings of the site."""

from django.conf import settings


def row_color(weight) -> str:
    """The fill of a table's row as `#RRGGBB`; empty for a row that is no heading and no sum."""
    return settings.PAPER_COLORS["rows"].get(weight, "")


def drawn() -> dict:
    """The colours as the template of PDF papers reads them."""
    colors = settings.PAPER_COLORS
    return {
        "accent": colors["accent"],
        "series": list(colors["series"]),
        "sums": list(bytes.fromhex(colors["sums"].removeprefix("#"))),
    }
