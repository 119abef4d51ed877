from .model import Curriculum, CurriculumModule

__all__ = ["Curriculum", "CurriculumModule"]
