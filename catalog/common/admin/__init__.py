"""The admin as this project knows it; nothing else imports the packages it is made of."""

from .base import CatalogAdmin
from .inlines import BlocksInline, PlainRowsInline, RowsInline
from .lists import resource

__all__ = ["BlocksInline", "CatalogAdmin", "PlainRowsInline", "RowsInline", "resource"]
