"""What makes this catalog that of one university.

For another one: this file, `static/css/tokens.css` with the colours of pages, and rows of data
(the institution marked as the host in the admin, with its logo). No other file of the product
names it.
"""

TIME_ZONE = "Asia/Aqtau"

SITE_TEXTS = {
    "name": {  # in the head of every page, in titles, and over the admin
        "kk": "Бағдарламалар каталогы",
        "ru": "Каталог программ",
        "en": "Program catalog",
    },
    "description": {  # at the foot of every page, and for search engines
        "kk": (
            "Білім беру бағдарламалары, олардың оқу жоспарлары, пәндері мен серіктестері – қазақ,"
            " орыс және ағылшын тілдерінде."
        ),
        "ru": (
            "Образовательные программы, их учебные планы, дисциплины и партнёры – на казахском, "
            "русском и английском языках."
        ),
        "en": (
            "Degree programs, their study plans, courses and partners, in Kazakh, Russian and "
            "English."
        ),
    },
    "welcome": {  # over the home page
        "kk": "Каспий жағалауынан әлемге",
        "ru": "С берегов Каспия – в мир",
        "en": "From the Caspian shore to the world",
    },
    "region": {  # over the shared degrees on the home page
        "kk": "Каспий өңірімен ынтымақтастық",
        "ru": "Сотрудничество с Каспийским регионом",
        "en": "Working with the Caspian region",
    },
    "partners": {  # of the list of partners, for search engines
        "kk": (
            "Университеттің Каспий теңізі маңындағы серіктестері: университеттер, министрліктер "
            "мен қауымдастықтар картада және олар қатысатын бағдарламалар."
        ),
        "ru": (
            "С кем университет сотрудничает вокруг Каспийского моря: университеты, министерства и"
            " объединения на карте и программы с их участием."
        ),
        "en": (
            "Whom the university works with around the Caspian Sea: universities, ministries and "
            "networks on a map, and the programs they take part in."
        ),
    },
    "map": {  # of the map of partners, for those who hear the page
        "kk": "Каспий теңізі маңындағы серіктестер картасы",
        "ru": "Карта партнёров вокруг Каспийского моря",
        "en": "Map of partners around the Caspian Sea",
    },
}

SITE_ICON = "icons/favicon.svg"  # below `static/`; a picture with colours of its own
SITE_SYMBOL = "school"  # over the admin, of the Material Symbols
SITE_COLOR = "#062f39"  # of the bar around a phone's page: `--sea-deep` of the tokens

# The admin takes its shades from here, from the lightest to the darkest.
ADMIN_COLORS = {
    "50": "#eff7f9",
    "100": "#d8ebf0",
    "200": "#b3d7e1",
    "300": "#82bccc",
    "400": "#4a99b0",
    "500": "#237c96",
    "600": "#0d5c75",
    "700": "#0b4d62",
    "800": "#0a4051",
    "900": "#0a3544",
    "950": "#06222d",
}

# Papers: the headings and the first bar of a leaflet, its other bars, the fill of sums in PDF (laid
# on thinly), and the fills of rows in Word and Excel. Letters on bars turn black or white.
PAPER_COLORS = {
    "accent": "#1f4e5f",
    "series": ("#a9cdd2", "#e8b04a", "#7a3e48", "#dddddd"),
    "sums": "#005f6e",
    "rows": {"heading": "#F3F6F6", "subtotal": "#EEF4F5", "total": "#D6E6E9"},
}
