from .model import HOURS, CurriculumItem

__all__ = ["HOURS", "CurriculumItem"]
