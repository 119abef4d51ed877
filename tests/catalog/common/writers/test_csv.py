from catalog.common.writers import csv
from catalog.common.writers.table import Column, Table, TableRow
from catalog.common.writers.text import Pair


def test_two_languages_stand_in_one_cell():
    pair = Pair("Пән", "Предмет")
    content = csv.write(Table("А", "kk", (Column(pair),), (TableRow((pair,)),))).decode("utf-8-sig")
    assert content == "Пән / Предмет\r\n" * 2
