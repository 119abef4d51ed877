from django.utils.safestring import SafeString

from catalog.common.templatetags.squeeze import squeeze


def test_indentation_and_empty_lines_go_and_words_stay_apart():
    markup = "\n  <p>\n    Ақтау\n\n    <b>қаласы</b>  \n  </p>\n"
    assert squeeze(markup) == "<p>\nАқтау\n<b>қаласы</b></p>"


def test_markup_stays_markup():
    assert isinstance(squeeze(SafeString("<p>ә</p>")), SafeString)
