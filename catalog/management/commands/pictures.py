import shutil
from importlib import import_module, util
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from catalog.common.text.languages import LANGUAGES
from catalog.tools.pictures.addresses import PAGES
from catalog.tools.pictures.site import running


class Command(BaseCommand):
    help = "Take a picture of each page in each language, on a phone and at a desk, light and dark."

    def add_arguments(self, parser):
        parser.add_argument("--output", help="a folder (.data/pictures)")
        parser.add_argument("--page", choices=sorted(PAGES), action="append", help="only these")
        parser.add_argument("--lang", choices=LANGUAGES, action="append", help="only these")

    def handle(self, *, output, page, lang, **options):
        program = shutil.which("chromium")
        if not program:
            raise CommandError("Chromium is missing; on Debian: apt install chromium.")
        if util.find_spec("playwright") is None:
            raise CommandError("Playwright is missing; manage.py verify installs it.")
        camera = import_module("catalog.tools.pictures.camera")
        folder = Path(output) if output else settings.DATA_DIR / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        pages = {name: PAGES[name] for name in page or PAGES}
        with running() as site, camera.chromium(program) as browser:
            troubles = camera.photograph(
                browser,
                site=site,
                folder=folder,
                wanted=camera.shots(pages, lang or LANGUAGES),
                say=self.stdout.write,
            )
        if troubles:
            raise CommandError("\n".join(troubles))
