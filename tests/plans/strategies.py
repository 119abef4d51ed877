"""Any plan that a database could hold, for properties."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from programs.curricula import Component, Cycle, Group, Kind, Level, Line, Option, Plan

NAMES = ("Қазақстанның сыртқы саясаты", "Ғылым тарихы", "Өңіртану", "Дәйекнама", "Тағылымдама", "")
RUSSIAN = ("Внешняя политика", "Обучение", "")
unhurried = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
KEYS = ("", "foreign-policy", "regional-studies", "history")

titles = st.fixed_dictionaries(
    {"kk": st.sampled_from(NAMES), "ru": st.sampled_from(RUSSIAN)},
    optional={"en": st.sampled_from(["Foreign policy", ""])},
)
options = st.builds(
    Option,
    course=st.sampled_from(KEYS),
    title=titles,
    credits=st.integers(1, 8),
    code=st.sampled_from(["", "SS 5201"]),
)
lines = st.builds(
    Line,
    key=st.integers(1, 10**6),
    semester=st.integers(1, 4),
    position=st.integers(0, 4),
    kind=st.sampled_from(Kind),
    credits=st.integers(1, 10),
    cycle=st.sampled_from([None, *Cycle]),
    component=st.sampled_from([None, *Component]),
    code=st.sampled_from(["", "SS 5201", "ГП 5202"]),
    title=titles,
    module=st.sampled_from(["", "1", "2"]),
    hours=st.dictionaries(st.sampled_from(["lectures", "siw"]), st.integers(1, 90)),
    counted=st.booleans(),
    course=st.sampled_from(KEYS),
    options=st.lists(options, max_size=2).map(tuple),
    control=st.sampled_from(["", "exam"]),
    group=st.sampled_from([None, None, *Group]),
)
plans = st.builds(
    Plan,
    level=st.sampled_from(Level),
    lines=st.lists(lines, max_size=8, unique_by=lambda line: line.key).map(tuple),
    intake=st.sampled_from([2024, 2025]),
    outcomes=st.sampled_from([(), ("ОН1", "ОН2")]),
)
