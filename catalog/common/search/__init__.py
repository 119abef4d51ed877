"""A search engine over documents of any kind: what was meant, where it stands, how to show it."""

from .documents import HitPage, SearchDocument, Snapshot
from .engine import Hit, SearchResult, nearest, search
from .extent import Extent, extent
from .live import Live

__all__ = [
    "Extent",
    "Hit",
    "HitPage",
    "Live",
    "SearchDocument",
    "SearchResult",
    "Snapshot",
    "extent",
    "nearest",
    "search",
]
