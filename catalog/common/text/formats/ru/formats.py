"""Django's Russian formats, with a day that stays beside its month and a year beside its «г.».

Django's own day and month say «20 Март».
"""

DATE_FORMAT = "j\xa0E Y\xa0г."
DATETIME_FORMAT = "j\xa0E Y\xa0г. G:i"
YEAR_MONTH_FORMAT = "F Y\xa0г."
MONTH_DAY_FORMAT = "j\xa0E"
