"""One form of every public program: its files and the manifest that lists them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from ..models import Curriculum, Program
from .files import MANIFEST, listed_in_manifest, manifest
from .forms import OF_PROGRAMS, NoSuchPaper, export, export_catalog, export_program


class PaperFailed(Exception):
    """A paper could not be made; the sentence names its program."""


def published_plan(program, intake=None):
    """The newest plan of an intake, by default of the newest intake not in the future."""
    plans = Curriculum.objects.published().filter(program=program).newest_first().with_rows()
    return (plans.begun() if intake is None else plans.filter(intake=intake)).first()


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
    say: Callable = print,
    register: Callable = unregistered,
    languages: Iterable[str] = (),
    **paper,
) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of one paper of each public program, and last of the manifest.

    `languages` asks for the paper in each of them, in place of the one of `paper`.

    `programs` is a queryset, by default of all programs; those that are not public are left out.
    `paper` are form, file_format and language, as `forms.export` has them. A program without a
    plan is left out of the forms of curricula, and said. `register` is called with the plan and
    the bytes of each paper made of one, once the paper was taken. Raises `PaperFailed`.
    """
    entries = []
    programs = Program.objects.all() if programs is None else programs
    programs = list(programs.published().select_related("owner").order_by("code", "pk"))
    codes = Counter(program.code for program in programs)
    for number, program in enumerate(programs, 1):
        plan = published_plan(program, intake)
        stem = program.code if codes[program.code] == 1 else program.address
        if plan is None and (paper["form"] not in OF_PROGRAMS or intake):
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
            say(f"{number}/{len(programs)} {name}")
    yield MANIFEST, manifest(entries)


def book(*, intake=None, **paper) -> bytes:
    """The book of every public program with its newest plan, or that of an intake.

    Raises `PaperFailed`.
    """
    plans = Curriculum.objects.published()
    if intake is not None:
        plans = plans.filter(intake=intake)
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
    parts = (stem, str(plan.intake) if plan else "", form, language)
    return f"{'-'.join(part for part in parts if part)}.{file_format}"


def made(program, plan, paper) -> bytes:
    try:
        return export(plan, **paper) if plan else export_program(program, **paper)
    except Exception as error:
        raise PaperFailed(f"{program.code}: {error or type(error).__name__}") from error
