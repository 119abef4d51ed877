"""One form of every public program: its files and the manifest that lists them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from ..models import Curriculum, Program
from .files import MANIFEST, listed_in_manifest, manifest
from .form import Subject
from .forms import FORMS, NoSuchPaper, export, export_catalog, export_program


class PaperFailed(Exception):
    """A paper could not be made; the sentence names its program."""


def published_plans(program, *, intake=None, track="", base=""):
    """What papers of a program are made of: its face first, then its other plans of the choice.

    By default intakes that have begun, every track and every base of admission.
    """
    plans = Curriculum.objects.published().filter(program=program)
    plans = plans.begun() if intake is None else plans.filter(intake=intake)
    return plans.of_choice(track=track, base=base).face_first()


def published_plan(program, **choice):
    """The first of `published_plans`, with its rows; None where there is none."""
    return published_plans(program, **choice).with_rows().first()


def loaded(plans):
    """The first of some plans, with its rows; None where there is none."""
    return Curriculum.objects.with_rows().get(pk=plans[0].pk) if plans else None


def unregistered(plan, *, content, **paper):
    """What becomes of a paper of an approved plan unless the caller registers it: nothing."""


def write_bundle(sink, **asked) -> int:
    """Put the files of `bundle` into a sink; how many papers they are. Raises `PaperFailed`."""
    papers = 0
    for name, content in bundle(**asked):
        sink.add(name, content)
        papers += name != MANIFEST
    return papers


def bundle(
    *,
    programs=None,
    intake=None,
    track="",
    base="",
    say: Callable = print,
    register: Callable = unregistered,
    languages: Iterable[str] = (),
    **paper,
) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of one paper of each public program, and last of the manifest.

    `languages` asks for the paper in each of them, in place of the one of `paper`.

    `programs` is a queryset, by default of all programs; those that are not public are left out.
    `paper` are form, file_format and language, as `forms.export` has them. A program without a
    plan of the `intake`, `track` and `base` asked for is left out of the forms of curricula, and
    said; so is which plan was taken of several. `register` is called with the plan and the bytes
    of each paper made of one, once the paper was taken. Raises `PaperFailed`.
    """
    entries, choice = [], {"intake": intake, "track": track, "base": base}
    needs_plan = FORMS[paper["form"]].of is not Subject.PROGRAM or any(choice.values())
    programs = Program.objects.all() if programs is None else programs
    programs = list(programs.published().select_related("owner").order_by("code", "pk"))
    codes = Counter(program.code for program in programs)
    for number, program in enumerate(programs, 1):
        plans = list(published_plans(program, **choice))
        plan = loaded(plans)
        stem = program.code if codes[program.code] == 1 else program.address
        if plan is None and needs_plan:
            say(f"{number}/{len(programs)} {stem}: no published curriculum, left out.")
            continue
        for each in in_languages(paper, languages):
            name = bundled_name(stem, plan, **each)
            content = made(program, plan, each)
            yield name, content
            if plan:
                register(plan, content=content, **each)
            seal = plan.seal if plan else ""
            entries.append(listed_in_manifest(name, program.code, seal, content))
            say(f"{number}/{len(programs)} {name}{one_of_several(plans)}")
    yield MANIFEST, manifest(entries)


def one_of_several(plans):
    """Which plan was taken, where there was a choice."""
    return f" ({plans[0].key}, 1 of {len(plans)} plans)" if len(plans) > 1 else ""


def book(*, intake=None, track="", base="", **paper) -> bytes:
    """The book of every public program with the plan that is its face, or that of a choice.

    Raises `PaperFailed`.
    """
    plans = Curriculum.objects.published().of_choice(track=track, base=base)
    plans = plans.begun() if intake is None else plans.filter(intake=intake)
    programs = Program.objects.published().select_related("owner").with_plan(plans)
    try:
        return export_catalog(programs, **paper)
    except NoSuchPaper:
        raise
    except Exception as error:
        raise PaperFailed(f"{paper['form']}: {error or type(error).__name__}") from error


def in_languages(paper, languages):
    """The paper as it is, or once in each of these languages."""
    return [{**paper, "language": language} for language in languages] or [paper]


def bundled_name(stem, plan, *, form, file_format, language):
    parts = (stem, plan.short_name if plan else "", form, language)
    return f"{'-'.join(part for part in parts if part)}.{file_format}"


def made(program, plan, paper) -> bytes:
    try:
        return export(plan, **paper) if plan else export_program(program, **paper)
    except Exception as error:
        raise PaperFailed(f"{program.code}: {error or type(error).__name__}") from error
