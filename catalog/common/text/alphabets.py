"""The characters in the order of Unicode's collation (CLDR), each letter by its small form.

Taken from ICU, the library that orders PostgreSQL's `kk-x-icu` and `ru-x-icu`; a test compares.
"""

import unicodedata


def between(first, last):
    """The characters of a range that are not made of others."""
    letters = map(chr, range(ord(first), ord(last) + 1))
    return "".join(each for each in letters if unicodedata.normalize("NFKD", each) == each)


# Spaces, punctuation, signs and money stand before digits, and all of them count.
SIGNS = (
    "\t\n\v\f\r\x85\u2028\u2029 "
    "‾_‗-‐‒–—―⁓,、;⁏:!¡?¿‽.。·⁕⁖⁘⁙⁚⁛⁜⁝⁞'‘’‚‛‹›\"“”„‟«»()[]{}⁅⁆〈〉《》「」『』‖§¶"
    "⁋@*⁎⁑/\\&⁊#%‰‱†‡•‣‧⁃⁌⁍′‵〃‸※‿⁔⁀⁐⁁⁂`´˜^¯˘˙¨˚˝¸˛°©®"
    + between("←", "⇿")
    + between("∀", "∑")
    + "+±÷×<=>¬|¦~−⁒∓∔∕⁄"
    + between("∖", "⊼")
    + "⅋"
    + between("⊽", "⋿")
    + between("■", "◿")
    + "¤¢$£¥₠₡₢₣₤₥₦₧₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿₨"
)
DIGITS = "0123456789"
LATIN = (
    "aⱥɑbƀɓƃcȼƈdȸɖɗƌȡeɇǝəɛfƒgɡǥɠɣƣhƕiıɨɩjȷɉkƙlƚȴƛmnɲƞȵŋoɔɵȣpƥqȹɋĸ"
    "rʀɍsȿʃƪtƾŧⱦƫƭʈȶuʉɯʊvʋʌwxyɏƴȝzƍƶȥɀʒƹƺþƿƻƨƽƅɂǀǁǂǃ"
)
CYRILLIC = (
    "аәӕбвгғӻҕӷдԁђԃҙеєжԫҗзԅԑѕӡԇиҋійјкқӄҡҟҝԟԛлӆԯԓԡљԉԕмӎнԩӊңӈԣҥњԋоө"
    "пԥҧҁрҏԗсԍҫтԏҭћуүұѹфхӽӿҳһԧѡѿѽѻцҵчԭҷӌҹҽҿџшщъыьҍѣэюяԙѥѧѫѩѭѯѱѳѵҩ"
    "ԝӏ"
)
# Kazakh has ё beside е, ұ before ү and і after ы; elsewhere ё is an accented е.
KAZAKH = CYRILLIC.replace("і", "").replace("е", "её", 1).replace("үұ", "ұү").replace("ы", "ыі")
GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
OF_LANGUAGE = {
    "kk": KAZAKH + LATIN + GREEK,
    "ru": CYRILLIC + LATIN + GREEK,
    "en": LATIN + GREEK + CYRILLIC,
}

# Letters that count as another one with something to it; `VARIANT` is an accent of ours.
VARIANT = "\U000f0000"
WRITTEN_AS = {
    "ø": "o\u0338",
    "đ": "d\u0335",
    "ħ": "h\u0335",
    "ł": "l\u0335",
    "ð": "d" + VARIANT,
    "æ": "a" + VARIANT + "e",
    "œ": "o" + VARIANT + "e",
    "ß": "s" + VARIANT + "s",
    "ґ": "г" + VARIANT,
    "ſ": "s" + VARIANT,
    "ς": "σ",
}
ACCENTS = (
    "\u0313\u0314\u0301\u0300\u0306\u0302\u030c\u030a\u0342\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304"
    "\u0336\u0335\u0305\u0309\u030f\u0310\u0311\u031b\u0321\u0322\u0323\u0324\u0325\u0326\u032d\u032e\u0330\u0331\u0334"
    "\u0339\u0345\u0358" + VARIANT
)
