import io
import zipfile

import pytest

from programs.verification.claims import codes_in, digits_of

CODE = "AB12-CD34-EF56"


def packed(text, name="word/document.xml"):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, text)
    return content.getvalue()


@pytest.mark.parametrize(
    "text",
    [
        f"<t>мөр {CODE}</t>",
        "<p><t>мөр AB12-</t><b/><t>CD34-EF56</t></p>",
        "<p><t>мөр &#65;B12-CD34-E&#x46;56</t></p>",
        f"<t>мөр {CODE}</t>".encode("utf-16"),
        f"<t>мөр {CODE}</t>, бірақ XML емес",
    ],
)
def test_a_code_in_a_word_paper_is_found_however_its_xml_is_spelled(text):
    assert codes_in(packed(text), "жоспар.docx") == [digits_of(CODE)]


def test_xml_with_entities_is_not_followed():
    entity = f'<!DOCTYPE p [<!ENTITY code "{CODE[5:]}">]><p>AB12-&code;</p>'
    assert codes_in(packed(entity), "жоспар.docx") == []
