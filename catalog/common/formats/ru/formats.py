"""Django's Russian formats are good but for this one, which says «20 Март»."""

MONTH_DAY_FORMAT = "j E"
