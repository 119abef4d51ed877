import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import override

from catalog.common.web import uploads
from tests.files import NAMES, pdf, picture

SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>Ғарыш</title></svg>'.encode()
PDF = pdf()
TEXT = "Сурет емес, әншейін мәтін.".encode()


def label(value):
    """Names a case by its check or its file, never by the bytes in it."""
    return value if isinstance(value, str) else getattr(value, "__name__", "bytes")


in_each_format = pytest.mark.parametrize("kind", NAMES)
each_check = pytest.mark.parametrize("check", [uploads.check_picture, uploads.check_scan])


def upload(content, name):
    """A file as a form hands it over: somebody may have read it already."""
    file = ContentFile(content, name=name)
    file.seek(0, 2)
    return file


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_that_claims(width, height):
    """A PNG of a few bytes whose header promises any number of pixels."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + header + data


@each_check
@in_each_format
def test_a_picture_is_taken(check, kind):
    check(upload(picture(kind), NAMES[kind]))


@each_check
@pytest.mark.parametrize("name", ["ЕЛТАҢБА.JPG", "елтаңба.jpeg", "2024.09.01 ұйым.Jpg"])
def test_a_jpeg_has_two_suffixes_in_any_case(check, name):
    check(upload(picture("JPEG"), name))


@each_check
@pytest.mark.parametrize(
    ("content", "name"),
    [
        (TEXT, "мәтін.png"),
        (b"", "бос.png"),
        (SVG, "ғарыш.svg"),
        (SVG, "ғарыш.png"),
        (picture("PNG"), "елтаңба.jpg"),
        (picture("JPEG"), "елтаңба.webp"),
        (picture("GIF"), "елтаңба.gif"),
        (picture("GIF"), "елтаңба.png"),
        (picture("PNG"), "елтаңба"),
        (picture("PNG"), "елтаңба.png.html"),
        (picture("PNG"), ".png"),
    ],
    ids=label,
)
def test_what_is_no_picture_or_lies_about_its_kind_is_refused(check, content, name):
    file = upload(content, name)
    with pytest.raises(ValidationError):
        check(file)


@each_check
@in_each_format
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_truncated_picture_is_refused(check, kind, part):
    whole = picture(kind, (200, 200))
    file = upload(whole[: int(len(whole) * part)], NAMES[kind])
    with pytest.raises(ValidationError):
        check(file)


@in_each_format
def test_a_picture_cut_anywhere_never_breaks_the_check(kind):
    whole = picture(kind)
    for length in range(0, len(whole), 7):
        try:
            uploads.check_picture(upload(whole[:length], NAMES[kind]))
        except ValidationError:
            continue


@pytest.mark.parametrize(
    ("check", "limit", "content", "name"),
    [
        (uploads.check_picture, "PICTURE_BYTES", picture("PNG"), "елтаңба.png"),
        (uploads.check_scan, "SCAN_BYTES", picture("PNG"), "келісім.png"),
        (uploads.check_scan, "SCAN_BYTES", PDF, "келісім.pdf"),
    ],
    ids=label,
)
def test_a_file_may_be_as_large_as_the_limit_and_no_larger(
    monkeypatch, check, limit, content, name
):
    monkeypatch.setattr(uploads, limit, len(content))
    check(upload(content, name))
    monkeypatch.setattr(uploads, limit, len(content) - 1)
    with pytest.raises(ValidationError):
        check(upload(content, name))


@each_check
@in_each_format
def test_a_picture_may_have_as_many_pixels_as_the_limit_and_no_more(monkeypatch, check, kind):
    monkeypatch.setattr(uploads, "PICTURE_PIXELS", 96)
    check(upload(picture(kind, (12, 8)), NAMES[kind]))
    with pytest.raises(ValidationError):
        check(upload(picture(kind, (13, 8)), NAMES[kind]))


@each_check
@pytest.mark.parametrize("side", [6_500, 10_000, 20_000, 2**31 - 1])
def test_a_small_file_that_unpacks_into_a_huge_picture_is_refused(check, side):
    with pytest.raises(ValidationError):
        check(upload(png_that_claims(side, side), "бомба.png"))


@pytest.mark.parametrize("name", ["келісім.pdf", "КЕЛІСІМ.PDF"])
def test_a_pdf_is_a_scan(name):
    uploads.check_scan(upload(PDF, name))


def test_a_pdf_is_no_picture():
    with pytest.raises(ValidationError):
        uploads.check_picture(upload(PDF, "келісім.pdf"))


@pytest.mark.parametrize("content", [TEXT, b"", b"%PD", picture("PNG"), b"\n" + PDF], ids=label)
def test_a_scan_named_pdf_begins_as_a_pdf(content):
    with pytest.raises(ValidationError):
        uploads.check_scan(upload(content, "келісім.pdf"))


@pytest.mark.parametrize("name", ["келісім.png", "келісім.docx", "келісім.exe", "келісім"])
def test_a_pdf_under_another_name_is_refused(name):
    with pytest.raises(ValidationError):
        uploads.check_scan(upload(PDF, name))


@pytest.mark.parametrize(
    ("check", "content", "name"),
    [
        (uploads.check_picture, picture("PNG"), "елтаңба.png"),
        (uploads.check_picture, picture("JPEG"), "елтаңба.jpg"),
        (uploads.check_picture, picture("WEBP"), "елтаңба.webp"),
        (uploads.check_scan, picture("PNG"), "келісім.png"),
        (uploads.check_scan, PDF, "келісім.pdf"),
    ],
    ids=label,
)
def test_a_checked_file_is_whole_and_at_its_beginning(check, content, name):
    file = upload(content, name)
    check(file)
    assert file.tell() == 0
    assert file.read() == content


@pytest.mark.parametrize(
    ("check", "content", "name"),
    [
        (uploads.check_picture, TEXT, "мәтін.png"),
        (uploads.check_picture, picture("PNG"), "елтаңба.jpg"),
        (uploads.check_scan, TEXT, "мәтін.pdf"),
    ],
    ids=label,
)
def test_a_refused_file_is_at_its_beginning_too(check, content, name):
    file = upload(content, name)
    with pytest.raises(ValidationError):
        check(file)
    assert file.tell() == 0


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("келісім.pdf", "application/pdf"),
        ("елтаңба.JPEG", "image/jpeg"),
        ("елтаңба.webp", "image/webp"),
        ("бет.html", "application/octet-stream"),
        ("ғарыш.svg", "application/octet-stream"),
        ("атаусыз", "application/octet-stream"),
    ],
)
def test_a_stored_file_is_served_as_nothing_that_a_browser_runs(name, kind):
    assert uploads.content_type(name) == kind


class Body:
    """A request that says its size; `held` is what nobody has read of it."""

    def __init__(self, length, held=0):
        self.META = {} if length is None else {"CONTENT_LENGTH": str(length)}
        self.held = held

    def read(self, size):
        part = min(size, self.held)
        self.held -= part
        return b" " * part


@pytest.mark.parametrize("length", [None, "", "көп", 0, uploads.SCAN_BYTES + uploads.FORM_BYTES])
def test_a_form_of_an_allowed_size_will_be_read_in_memory(length):
    request = Body(length, held=100)
    assert uploads.refused_unread(request) == ""
    assert request.held == 100
    assert [type(each) for each in request.upload_handlers] == [uploads.InMemory]


def test_a_larger_form_goes_by_unread_and_is_told_its_size():
    length = uploads.SCAN_BYTES + uploads.FORM_BYTES + 1
    request = Body(length, held=length)
    with override("en"):
        assert uploads.refused_unread(request).startswith("The file is too large: 20.1")
    assert request.held == 0


def test_a_body_without_end_is_let_by_only_so_far():
    request = Body(uploads.DRAINED * 2, held=uploads.DRAINED * 2)
    assert uploads.refused_unread(request)
    assert request.held == uploads.DRAINED


def test_a_form_may_carry_more_than_its_file():
    assert uploads.refused_unread(Body(uploads.SCAN_BYTES + 10), beside=10) == ""
    assert uploads.refused_unread(Body(uploads.SCAN_BYTES + 11), beside=10)
