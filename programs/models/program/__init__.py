from .model import Program

__all__ = ["Program"]
