"""Data as JSON with its letters readable."""

import json


def write(data) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
