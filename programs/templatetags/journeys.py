"""A joint or double degree drawn as a timeline, and told year by year."""

from dataclasses import dataclass

from django import template

from partners.models import Institution
from programs.curricula.timeline import MobilityTimeline, Stay
from programs.models import JointStage

register = template.Library()


@dataclass(frozen=True)
class JourneyTrack:
    """One row of the timeline; only the first row of a place bears its name."""

    number: int
    is_first: bool
    place: Institution | None
    blocks: list["Block"]


@dataclass(frozen=True)
class Block:
    """Semesters on a track; the stage is None where no source says anything of them."""

    first: int
    last: int
    stage: JointStage | None


@dataclass(frozen=True)
class JourneyYear:
    """Semesters of one year of study, and the stages that go on in them."""

    year: int
    first: int
    last: int
    stages: list[JointStage]


@register.inclusion_tag("programs/_journey.html")
def journey(program, curriculum):
    """Semesters across, institutions below each other, and the same as a table."""
    stages = list(program.stages.all())
    semesters = program.semesters or (curriculum and curriculum.semesters)
    stays = [
        Stay(stage.first_semester, stage.last_semester, stage.institution_id, stage)
        for stage in stages
    ]
    places = {stage.institution_id: stage.institution for stage in stages}
    timeline = MobilityTimeline(stays, semesters)
    parts = list(told(timeline.periods))
    numbers = [number for part in parts for number in range(part.first, part.last + 1)]
    return {
        "tracks": list(tracks(timeline.places, places)),
        "parts": parts,
        "semesters": numbers,
        "years": [(number + 1) // 2 for number in numbers if number % 2],
        "last": numbers[-1],
    }


def tracks(found, institutions):
    number = 0
    for each in found:
        for position, row in enumerate(each.rows):
            number += 1
            blocks = [Block(stay.first, stay.last, stay.what) for stay in row]
            yield JourneyTrack(number, position == 0, institutions.get(each.place), blocks)


def told(periods):
    for part in periods:
        known = [stay.what for stay in part.stays if stay.what]
        yield JourneyYear(part.year, part.first, part.last, known)
