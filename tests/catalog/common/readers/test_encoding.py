import pytest

from catalog.common.readers.encoding import decode
from catalog.common.readers.report import ImportRefused

RUSSIAN = "Семестр;Дисциплина;Кредиты\n1;История;5\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
def test_the_usual_encodings_are_read(encoding):
    assert decode(RUSSIAN.encode(encoding)) == RUSSIAN


def test_kazakh_letters_of_the_old_code_page_are_read():
    assert decode("Қазақстан тарихы".encode("kz1048")) == "Қазақстан тарихы"


@pytest.mark.parametrize("content", [b"\x98", b"\xef\xbb\xbfa\xd0", b"a\x01", b"\0\0\0"])
def test_what_is_no_text_is_refused(content):
    with pytest.raises(ImportRefused):
        decode(content)
