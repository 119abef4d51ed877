"""The admin's pages of accounts and roles."""

from .account import AccountAdmin
from .role import RoleAdmin

__all__ = ["AccountAdmin", "RoleAdmin"]
