"""Stand-ins for what a production machine must say, to check its settings anywhere."""

STAND_IN = {
    "SECRET_KEY": "stand-in-0123456789-abcdefghij-KLMNOPQRST-uvwxyz-ABCDEFG-9876543210",
    "ALLOWED_HOSTS": "catalog.example.kz",
    "DATABASE_URL": "postgres://catalog@localhost/catalog",
}
SETTINGS = {"DJANGO_SETTINGS_MODULE": "catalog.settings.production"}
