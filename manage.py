#!/usr/bin/env python3
"""Django's command line; before it, `bootstrap` chooses the settings and makes .venv."""

import sys

from catalog import bootstrap


def main():
    bootstrap.hand_over(sys.argv)
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
