"""What a text would be had it been typed with another keyboard layout switched on."""

ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?@#$^&"
RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?'
ENGLISH_ROW = "1234567890-=!@#$%^&*()_+"
KAZAKH_ROW = '"әіңғ,.үұқөһ!ӘІҢҒ;:ҮҰҚӨҺ'
RUSSIAN_ROW = '1234567890-=!"№;%:?*()_+'

ENGLISH_TO_RUSSIAN = str.maketrans(ENGLISH, RUSSIAN)
RUSSIAN_TO_ENGLISH = str.maketrans(RUSSIAN[:67], ENGLISH[:67])
ROW_TO_KAZAKH = str.maketrans(ENGLISH_ROW, KAZAKH_ROW)
RUSSIAN_ROW_TO_KAZAKH = str.maketrans(RUSSIAN_ROW, KAZAKH_ROW)
KAZAKH_TO_ROW = str.maketrans(KAZAKH_ROW, ENGLISH_ROW)
ENGLISH_TO_KAZAKH = {**ENGLISH_TO_RUSSIAN, **ROW_TO_KAZAKH}
KAZAKH_TO_ENGLISH = {**RUSSIAN_TO_ENGLISH, **KAZAKH_TO_ROW}


def retyped(text):
    """The other texts that the same keys give, each once, likelier ones first."""
    tables = (
        ENGLISH_TO_RUSSIAN,
        RUSSIAN_TO_ENGLISH,
        ENGLISH_TO_KAZAKH,
        KAZAKH_TO_ENGLISH,
        RUSSIAN_ROW_TO_KAZAKH,
    )
    others = dict.fromkeys(text.translate(table) for table in tables)
    return [other for other in others if other != text]
