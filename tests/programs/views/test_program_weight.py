"""What the page of a program weighs, packed as it is sent."""

import re
from itertools import product
from pathlib import Path

import brotli
import pytest
from django.conf import settings
from django.utils.text import slugify

from catalog.tools.synthetic.words import ASPECTS, SUBJECTS
from programs.models import Course

from .whole import whole_program

pytestmark = pytest.mark.django_db

STATIC = Path(settings.BASE_DIR, "static")


def packed(text):
    return len(brotli.compress(text.encode()))


def with_names_unlike_each_other(program):
    """A page of one name repeated would pack far better than any that readers see."""
    courses = Course.objects.order_by("pk")
    for course, (subject, aspect) in zip(courses, product(SUBJECTS, ASPECTS), strict=False):
        course.slug = slugify(f"{subject[2]}-{aspect[2]}")
        course.title_kk, course.title_ru, course.title_en = (
            f"{one} {other}" for one, other in zip(subject, aspect, strict=True)
        )
        course.save()
    return program


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_page_of_sixty_rows_and_a_first_visit_stay_small(client, language):
    program = with_names_unlike_each_other(whole_program(8, rows=60))
    address = f"/{language}/programs/{program.address}/"
    sent = client.get(address, headers={"Accept-Encoding": "gzip, br"}).content
    page = brotli.decompress(sent).decode()
    assert page.count('class="plan-name"') == 60
    assert len(set(re.findall(r'href="/../courses/([^"]+)/"', page))) >= 100
    assert len(sent) <= 10 * 1000
    styles, scripts = (
        [packed((STATIC / name).read_text()) for name in re.findall(pattern, page)]
        for pattern in (r'/static/(css/[^"]+)', r'/static/(js/[^"]+)')
    )
    assert len(styles) == 3
    assert sum(scripts) <= 2 * 1000
    assert len(sent) + sum(styles) + sum(scripts) <= 20 * 1000
