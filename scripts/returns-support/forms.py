"""The report forms as scripts/returns needs them: read from Templates without anything of the package itself."""
import random
import re

import openpyxl

TABLE = re.compile(r'\{ id: (?P<id>[^,]+), (?P<rest>.*) \}$')
# Rows that others may not exceed, or must equal, get figures that agree; the rest get figures of their own.
MULTIPLES = {"I.3.1": 4, "IV.2.1": 6}


class Row:
    def __init__(self, text):
        match = TABLE.search(text)
        self.id, rest = match["id"].strip('"'), match["rest"]
        self.kind = re.search(r"kind: (\w+)", rest)[1]
        formula = re.search(r'formula: "([^"]+)"', rest)
        self.formula = formula[1] if formula else None
        self.related = [name for part in re.findall(r"(?:rules|expectations): \[([^\]]*)\]", rest)
                        for name in re.findall(r"[IVX]+[.\d]*", part)]


def forms(folder="Templates"):
    """The rows of every form by its sheet's name."""
    found = {}
    for annex in ("02", "03", "04", "05", "06", "07"):
        with open(f"{folder}/report-{annex}.yaml", encoding="utf-8") as lines:
            found["PL" + annex] = [Row(line) for line in lines if line.startswith("  - { id:")]
    return found


def fill(path, target, seed, all_forms):
    """Fills every cell that is open, and says what was put where: {(sheet, row's id, column): figure}."""
    dice = random.Random(seed)
    book = openpyxl.load_workbook(path)
    put = {}
    for sheet in book:
        rows = {row.id: row for row in all_forms.get(sheet.title, ())}
        related = {name for row in rows.values() for name in row.related} | {"IV.2.1"}
        for name in sorted(related):
            related |= set(re.findall(r"[IVX]+[.\d]*", rows[name].formula or "")) if name in rows else set()
        base = dice.randint(1, 50)
        for row in range(1, sheet.max_row + 1):
            own = rows.get(sheet.cell(row, 1).value)
            if own is None:
                continue
            for column in range(5, sheet.max_column + 1):
                cell = sheet.cell(row, column)
                if cell.protection.locked or is_note(sheet, column) or own.formula:
                    continue
                value = figure(own, related, base, dice)
                cell.value = value
                put[sheet.title, own.id, column] = 0 if value == "-" else value
    book.save(target)
    return put


def is_note(sheet, column):
    return any(sheet.cell(row, column).value == "Ghi chú" for row in range(6, 12))


def figure(row, related, base, dice):
    if row.kind == "count":
        if row.id in related:
            return base * MULTIPLES.get(row.id, 1)
        return "-" if dice.random() < 0.1 else dice.randint(0, 900)
    return {"money": lambda: round(dice.uniform(0, 90_000), 3), "percent": lambda: round(dice.uniform(0, 100), 2),
            "code": lambda: dice.choice([0, 1]), "text": lambda: "Đã thực hiện"}[row.kind]()


def totals(puts, all_forms):
    """What the whole report must say: {(sheet, row's id, column): figure}, percentages computed from the sums."""
    sums = {}
    for put in puts:
        for key, value in put.items():
            if isinstance(value, (int, float)):
                sums[key] = sums.get(key, 0) + value
    for sheet, rows in all_forms.items():
        columns = {key[2] for key in sums if key[0] == sheet}
        known = {row.id: row for row in rows}

        def value(name, column):
            row = known[name]
            return computed(row, column) if row.formula else sums.get((sheet, name, column))

        def part(text, column):
            terms = [(sign, value(name, column)) for sign, name in re.findall(r"([+-]?)\s*([IVX]+[.\d]*)", text)]
            if any(number is None for _, number in terms):
                return None
            return sum(-number if sign == "-" else number for sign, number in terms)

        def computed(row, column):
            above, *below = row.formula.split("/")
            if not below:
                return part(above, column)
            top, bottom = part(above, column), part(below[0], column)
            return round(100 * top / bottom, 2) if top is not None and bottom else None

        for column in columns:
            for row in rows:
                if row.formula and (result := computed(row, column)) is not None:
                    sums[sheet, row.id, column] = result
                elif row.kind not in ("count", "money"):
                    sums.pop((sheet, row.id, column), None)
    return sums
