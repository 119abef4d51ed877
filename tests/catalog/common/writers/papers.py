"""Papers to write and read back: a plan of any length between texts in Kazakh."""

from catalog.common.writers.document import (
    Attachment,
    Bars,
    Bullets,
    Document,
    FactList,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Seal,
    Signatures,
    Stamp,
)
from catalog.common.writers.table import Column, Table, TableRow, Total, Weight
from catalog.common.writers.text import Pair

KAZAKH = "ә ғ қ ң ө ұ ү һ і"
TITLE = "«7M03111 – Халықаралық қатынастар» білім беру бағдарламасы"
SEAL = Seal("7KQ2-M9XA", "https://catalog.example.kz/kk/verify/7KQ2M9XA/")
LIKE_CODE = ("#import", "$x$", "=2+5", "<script>", "*a* _b_ @c", r"\u{41} & </w:t>", "]]>")


def table(rows=6, per_semester=3):
    """Rows of 5 credits with the sub-total of each semester and the total of the plan."""
    laid, places = [], []
    for number in range(rows):
        semester = 1 + number // per_semester
        places.append(len(laid))
        laid.append(
            TableRow((semester, "БП", f"IR {5200 + number}", "Қазақстанның сыртқы саясаты", 5))
        )
        if number % per_semester == per_semester - 1 or number == rows - 1:
            part = tuple(places[-1 - number % per_semester :])
            total = Total(5 * len(part), part)
            laid.append(TableRow((semester, "Аралық жиын", None, None, total), Weight.SUBTOTAL))
    total = Total(5 * rows, tuple(places))
    laid.append(TableRow(("Барлығы", None, None, None, total), Weight.TOTAL))
    return Table(title="Оқу жоспары", language="kk", columns=columns(), rows=tuple(laid))


def columns():
    return (
        Column("Семестр", 8),
        Column("Цикл", 7),
        Column("Код", 10),
        Column("Пән атауы", 60),
        Column("Кредит", 8),
    )


def grouped_table():
    """A table with two rows of headings, the lower ones turned."""
    hours = [
        Column(label, 5, group, is_turned=True)
        for group in ("1-кезең", "2-кезең")
        for label in ("Дәріс", "СӨЖ")
    ]
    rows = (TableRow(("Өңірлік қауіпсіздік", 30, 60, None, 15)),)
    return Table("Жұмыс жоспары", "kk", (Column("Пән", 30), *hours), rows)


def paper(rows=6, **changes):
    """A paper with every kind of block."""
    facts = {"title": TITLE, "language": "kk", "blocks": every_block(rows)}
    return Document(**facts | {"page_label": "{page}-бет, барлығы {pages}"} | changes)


def every_block(rows=6):
    return (
        Stamp(("БЕКІТІЛДІ", "№ 14 хаттама")),
        FactList((("Деңгейі", "Магистратура"),)),
        Heading("1. Мақсаты"),
        Paragraph(KAZAKH),
        Paragraph("Ортада", is_centered=True, is_strong=True),
        Heading("1.1. Құзыреттер", 2),
        Bullets(("Бірінші", "Екінші")),
        Bullets(("Үшінші", "Төртінші"), is_numbered=True),
        Bullets(("Қайтадан",), is_numbered=True),
        Heading("2. Оқу жоспары"),
        Grid(table(rows), "1-кесте. Пәндер"),
        PageBreak(),
        Bars((("1-семестр", (("Теория", 24), ("Ғылым", 6))),), "Жүктеме"),
        Signatures(("Тіркеуші", "Кафедра меңгерушісі")),
    )


def bilingual():
    return paper(
        title=Pair("Қазақша атауы", "Русское название"),
        second_language="ru",
        blocks=(Heading(Pair("Мақсаты", "Цель")), Paragraph(Pair("Мәтін", "Русский текст"))),
    )


def attachment(content=b'{"\xd2\x9b": 1}', name="rows.json"):
    return Attachment(name, content, description="Жолдар")
