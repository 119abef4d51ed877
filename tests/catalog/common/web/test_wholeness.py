"""Files that begin as one thing and go on as another are refused by forms and by the admin."""

import io
import re

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from pypdf import PdfReader, PdfWriter

from catalog.common.web.uploads import check_picture, check_scan
from catalog.common.web.wholeness import is_pdf, is_picture_alone
from partners.models import Agreement, Institution
from programs.papers.forms import export_program
from tests.factories import AgreementFactory, InstitutionFactory, ProgramFactory
from tests.files import NAMES, pdf, picture
from tests.staff import client_of, page, typed

HTML = "<!DOCTYPE html><html><script>alert('Қазақша')</script></html>".encode()
PAGE = pdf()


def with_stream(content):
    """A PDF that carries these bytes in a stream."""
    writer = PdfWriter(clone_from=io.BytesIO(PAGE))
    writer.add_attachment("қосымша.txt", content)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def from_pillow():
    output = io.BytesIO()
    Image.new("RGB", (30, 40), "white").save(output, "PDF")
    return output.getvalue()


def saved_again(**how):
    output = io.BytesIO()
    PdfWriter(io.BytesIO(PAGE), **how).write(output)
    return output.getvalue()


WHOLE = {
    "the smallest": PAGE,
    "of a picture": from_pillow(),
    "with a change at its end": saved_again(incremental=True),
    "with markup in a stream": with_stream(HTML),
    "with spaces at its end": PAGE + b"\r\n \0\0\0\n",
    "without a line at its end": PAGE.rstrip(),
    "with lines of Windows at its end": PAGE.rstrip() + b"\r\n",
}
OTHER = {
    "text": "Сурет емес, әншейін мәтін.".encode(),
    "nothing": b"",
    "a header alone": b"%PDF-1.7\n",
    "half of it": PAGE[: len(PAGE) // 2],
    "without its end": PAGE.replace(b"%%EOF", b""),
    "html behind it": PAGE + HTML,
    "a far html behind it": PAGE + b" " * 5000 + HTML,
    "html and another end behind it": PAGE + HTML + b"\nstartxref\n9\n%%EOF\n",
    "html before its objects": PAGE.replace(b"1 0 obj", HTML + b"\n1 0 obj", 1),
    "html in a comment": PAGE.replace(b"%PDF-1.7\n", b"%PDF-1.7\n%" + HTML + b"\n", 1),
    "html between a header and an end": b"%PDF-1.7\n" + HTML + b"\nstartxref\n0\n%%EOF",
    "cross-references that are elsewhere": pdf().replace(b"startxref\n", b"startxref\n9"),
    "no root": PAGE.replace(b"/Root", b"/Boot"),
    "an archive behind it": PAGE + b"PK\x03\x04 \xd3\x99",
    "html of a version that is none": b"%PDF-<html>" + PAGE[8:],
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_pdf_is_taken(name):
    assert PdfReader(io.BytesIO(WHOLE[name])).pages
    check_scan(ContentFile(WHOLE[name], name="келісім.pdf"))


@pytest.mark.parametrize("name", OTHER)
def test_what_is_no_pdf_or_more_than_one_is_refused(name):
    with pytest.raises(ValidationError):
        check_scan(ContentFile(OTHER[name], name="келісім.pdf"))


def with_comment(text):
    """A PDF whose cross-references are where it says, behind a comment."""
    begins, added = b"%PDF-1.7\n", b"%" + text.encode() + b"\n"
    place = int(re.search(rb"startxref\s+(\d+)", PAGE)[1])
    moved = PAGE.replace(begins, begins + added, 1)
    return moved.replace(b"startxref\n%d" % place, b"startxref\n%d" % (place + len(added)))


@pytest.mark.parametrize(
    "markup",
    ["<script>", "<SVG onload=a()>", "<img src=x onerror=a()>", "<form action=x>", "<svg/>"],
)
def test_a_pdf_with_markup_that_a_browser_runs_is_refused(markup):
    assert is_pdf(with_comment("Келісім <2026>"))
    assert not is_pdf(with_comment(markup))


@pytest.mark.django_db
def test_our_own_papers_are_whole():
    content = export_program(ProgramFactory(), form="brochure", file_format="pdf", language="kk")
    assert is_pdf(content)
    assert not is_pdf(content + HTML)


def test_a_pdf_of_nothing_but_beginnings_of_streams_is_looked_through_once():
    content = PAGE[:9] + b"stream\n" * 200_000 + PAGE[9:]
    assert not is_pdf(content)


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("behind", [HTML, PAGE, b"PK\x03\x04", b"<?php echo 1;"])
def test_a_picture_with_something_else_behind_it_is_refused(kind, behind):
    content = picture(kind)
    assert is_picture_alone(content, kind)
    for check in (check_picture, check_scan):
        check(ContentFile(content, name=NAMES[kind]))
        with pytest.raises(ValidationError):
            check(ContentFile(content + b"\0" * 9 + behind, name=NAMES[kind]))


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_nothing_at_all_stands_behind_a_picture_that_knows_its_length(kind):
    with pytest.raises(ValidationError):
        check_picture(ContentFile(picture(kind) + b"\xd3\x99", name=NAMES[kind]))


def test_markup_inside_a_picture_is_refused():
    output = io.BytesIO()
    Image.new("RGB", (12, 8)).save(output, "JPEG", comment=HTML)
    with pytest.raises(ValidationError):
        check_picture(ContentFile(output.getvalue(), name="елтаңба.jpg"))


def test_a_photograph_of_a_phone_is_taken_with_what_it_carries():
    """Several pictures in one file, a thumbnail inside the first, a mark of the maker behind."""
    output, small = io.BytesIO(), Image.new("RGB", (4, 4))
    exif = small.getexif()
    exif[0x010F] = "Қазақстан"
    Image.new("RGB", (12, 8)).save(
        output, "MPO", save_all=True, append_images=[small], exif=exif.tobytes()
    )
    content = output.getvalue() + b"SEFH\x01\x02SEFT"
    check_scan(ContentFile(content, name="келісім.jpg"))
    with pytest.raises(ValidationError):
        check_scan(ContentFile(content + HTML, name="келісім.jpg"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("factory", "field", "content", "name"),
    [
        (AgreementFactory, "scan", PAGE, "келісім.pdf"),
        (AgreementFactory, "scan", picture("JPEG"), "келісім.jpg"),
        (InstitutionFactory, "logo", picture(), "елтаңба.png"),
    ],
)
def test_the_admin_asks_the_same(factory, field, content, name, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    row, client = factory(), client_of("superuser")
    opened = client.get(page(row))

    for bytes_of_file, is_taken in ((content + HTML, False), (content, True)):
        file = SimpleUploadedFile(name, bytes_of_file)
        client.post(page(row), typed(opened, **{field: file}))
        row.refresh_from_db()
        assert bool(getattr(row, field)) is is_taken


@pytest.mark.django_db
def test_a_row_whose_file_is_missing_can_still_be_changed(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    Agreement.objects.filter(pk=AgreementFactory().pk).update(scan="scans/жоқ.pdf")
    Institution.objects.update(logo="pictures/жоқ.png")
    client = client_of("superuser")

    for row, name in (
        (Agreement.objects.get(), "title_kk"),
        (Institution.objects.get(), "city_kk"),
    ):
        client.post(page(row), typed(client.get(page(row)), **{name: "Ақтау"}))
        row.refresh_from_db()
        assert getattr(row, name) == "Ақтау"
