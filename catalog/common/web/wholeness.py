"""Whether a file is what it begins as from its first byte to its last, and holds nothing else.

What a browser runs is not taken inside of anything; compressed streams of a PDF stay closed.
"""

import re

MARKUP = re.compile(
    rb"<(?:!doctype|html|body|script|iframe|svg|img|object|embed|form|meta|link|style|base"
    rb"|video|audio|math)[\s>/]",
    re.IGNORECASE,
)

PDF_BEGINS = re.compile(rb"%PDF-[12]\.\d")
PDF_ENDS = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF[\s\0]*\Z")
PDF_END_BYTES = 2048
STREAM_BEGINS = re.compile(rb"(?<!end)stream\r?\n")
STREAM_ENDS = b"endstream"
CROSS_REFERENCES = re.compile(rb"(?<!start)xref\b|\b\d+\s+\d+\s+obj\b")
ROOT = re.compile(rb"/Root\s*\d+\s+\d+\s+R\b")
SLACK = 20  # bytes by which the scanners of some makers count beside

PNG_SIGNATURE = 8
PNG_FRAME = 12  # length, name and checksum of a chunk
RIFF_HEADER = 8
JPEG_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
JPEG_END = 0xD9
# Phones put pictures of depth and marks of their makers behind the picture.
FOREIGN = re.compile(rb"%PDF-|PK\x03\x04|<\?php|<svg[\s>]", re.IGNORECASE)


def is_pdf(content: bytes) -> bool:
    """Header, objects, cross-references where the end says they are, a root, and no markup."""
    end = PDF_ENDS.search(content, max(0, len(content.rstrip(b"\0\r\n\t\f ")) - PDF_END_BYTES))
    if not PDF_BEGINS.match(content) or not end:
        return False
    place = int(end[1])
    beginning = content[max(0, place - SLACK) : place + 2 * SLACK]
    if place >= end.start() or not CROSS_REFERENCES.search(beginning):
        return False
    outside = outside_of_streams(content)
    return bool(ROOT.search(outside)) and not MARKUP.search(outside)


def outside_of_streams(content):
    parts, place = [], 0
    while begins := STREAM_BEGINS.search(content, place):
        end = content.find(STREAM_ENDS, begins.end())
        if end < 0:
            break
        parts.append(content[place : begins.start()])
        place = end + len(STREAM_ENDS)
    return b"".join([*parts, content[place:]])


def is_picture_alone(content: bytes, kind: str) -> bool:
    """Whether a picture that could be opened ends where its format says."""
    end = {"PNG": end_of_png, "JPEG": end_of_jpeg, "WEBP": end_of_webp}[kind](content)
    behind = content[end:].strip(b"\0")
    if MARKUP.search(content) or end > len(content):
        return False
    return not (FOREIGN.search(behind) if kind == "JPEG" else behind)


def end_of_png(content):
    place = PNG_SIGNATURE
    while place + PNG_FRAME <= len(content):
        name = content[place + 4 : place + 8]
        place += PNG_FRAME + int.from_bytes(content[place : place + 4])
        if name == b"IEND":
            break
    return place


def end_of_webp(content):
    length = int.from_bytes(content[4:8], "little")
    return RIFF_HEADER + length + length % 2


def end_of_jpeg(content):
    """Past the marker of the end; lengths are followed: a thumbnail's end is not taken for it."""
    place = 2
    while marker := JPEG_MARKER.search(content, place):
        place = marker.end()
        if marker[1][0] == JPEG_END:
            return place
        place += int.from_bytes(content[place : place + 2])
    return len(content)
