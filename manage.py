#!/usr/bin/env python3
"""Django's command line, which first makes .venv where it is missing."""

import os
import sys

from catalog import bootstrap


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "catalog.settings.dev")
    bootstrap.hand_over(sys.argv)
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
