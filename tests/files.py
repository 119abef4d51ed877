"""Files as people upload them, as small as they can be."""

from io import BytesIO

from PIL import Image

NAMES = {"PNG": "елтаңба.png", "JPEG": "елтаңба.jpg", "WEBP": "елтаңба.webp"}


def picture(kind="PNG", size=(12, 8)):
    content = BytesIO()
    Image.new("RGB", size, "teal").save(content, kind)
    return content.getvalue()


def pdf(text="Қазақша келісім"):
    """A PDF of one empty page; `text` stands in its title."""
    title = text.encode("utf-16-be").hex().encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
        b"<< /Title <feff" + title + b"> >>",
    ]
    content, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size %d /Root 1 0 R /Info 4 0 R >>" % (len(objects) + 1)
    return content + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, table, trailer, len(content))
    )
