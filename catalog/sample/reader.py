"""Sample files as records that remember the file and the row they came from."""

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from .nouns import NOUNS


class SampleError(Exception):
    """A sample file cannot be loaded; the sentence names file, key and reason."""


@dataclass(frozen=True)
class SampleRecord:
    """One row of a sample file: where it stands, and its values by field."""

    place: str
    values: dict

    def fail(self, key, reason):
        raise SampleError(f"{self.place}, {key}: {reason}")

    def sub(self, table, index, values):
        return SampleRecord(f"{self.place}, {table} {index}", values)


def read_folder(folder: Path) -> dict[str, list[SampleRecord]]:
    """The records of every `*.toml` below a folder, by noun; files in the order of their names."""
    records = {table: [] for table in NOUNS}
    for path in sorted(folder.rglob("*.toml")):
        for table, rows in read_file(path).items():
            if table not in NOUNS:
                raise SampleError(f"{path.name}, {table}: no such table.")
            records[table] += [
                SampleRecord(f"{path.name}, {table} {index}", values)
                for index, values in enumerate(rows, 1)
            ]
    return records


def read_file(path):
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SampleError(f"{path.name}, not readable as TOML: {error}") from error
    for table, rows in content.items():
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise SampleError(f"{path.name}, {table}: must be an array of tables.")
    return content
