"""A search engine over documents of any kind: what was meant, where it stands, how to show it."""

from .documents import Document, Page, Snapshot
from .engine import Answer, Hit, nearest, search
from .extent import Extent, extent
from .live import Live

__all__ = [
    "Answer",
    "Document",
    "Extent",
    "Hit",
    "Live",
    "Page",
    "Snapshot",
    "extent",
    "nearest",
    "search",
]
