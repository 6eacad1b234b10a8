"""Does to a real return, with openpyxl, what offices do, and prints which rules each gave."""
import json
import os
import subprocess
import sys

import openpyxl


class Return:
    """A return of the forms 02 and 03 that was filled in, and where its rows stand."""

    def __init__(self, path):
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book["PL03"]
        ids = {self.sheet.cell(row, 1).value: row for row in range(1, self.sheet.max_row + 1)}
        self.rows = {name: row for name, row in ids.items() if name}

    def cell(self, name, column="E"):
        return self.sheet[f"{column}{self.rows[name]}"]

    def find(self, text):
        return next(cell for row in self.sheet.iter_rows() for cell in row if str(cell.value).startswith(text))

    def set(self, name, value, column="E"):
        self.cell(name, column).value = value

    def copy_row(self, name, target):
        for column in range(1, 7):
            source = self.sheet.cell(self.rows[name], column)
            self.sheet.cell(target, column).value = source.value

    @property
    def last(self):
        return max(self.rows.values())


def remove_properties(item):
    for name in list(item.book.custom_doc_props.names):
        del item.book.custom_doc_props[name]


def swap_rows(item, one, other):
    for column in range(1, 7):
        left, right = item.cell(one, "ABCDEF"[column - 1]), item.cell(other, "ABCDEF"[column - 1])
        left.value, right.value = right.value, left.value


def date(item):
    import datetime
    item.cell("II.2.1").value = datetime.date(2025, 2, 1)
    item.cell("II.2.1").number_format = "d/m/yyyy"


def hide(item):
    item.sheet.row_dimensions[item.rows["II.2.1"]].hidden = True


def merge(item):
    item.set("II.1.2", None)
    item.sheet.merge_cells(f"E{item.rows['II.1.1']}:E{item.rows['II.1.2']}")


def blank(item):
    for sheet in item.book:
        for row in sheet.iter_rows():
            for cell in row:
                if not cell.protection.locked and type(cell).__name__ == "Cell":
                    cell.value = None


# What is done, and the rules it must give.
CASES = {
    "nothing": (lambda item: None, []),
    "agency's line": (lambda item: setattr(item.find("Cơ quan, đơn vị báo cáo"), "value",
                                           "Cơ quan, đơn vị báo cáo: Sở Y tế"), ["agency-altered"]),
    "period's line": (lambda item: setattr(item.find("Kỳ báo cáo"), "value", "Kỳ báo cáo: Quý I năm 2025"),
                      ["period-altered"]),
    "title": (lambda item: setattr(item.find("BÁO CÁO THỐNG KÊ"), "value", "BÁO CÁO KHÁC"), ["title-altered"]),
    "label": (lambda item: item.set("II.2.1", "Số văn bản đã kiểm tra", "C"), ["label-altered"]),
    "number": (lambda item: item.set("II.2.1", "9.9", "B"), ["number-altered"]),
    "unit": (lambda item: item.set("II.2.1", "Trang", "D"), ["unit-altered"]),
    "header": (lambda item: setattr(item.sheet["E9"], "value", "Ước thực hiện"), ["header-altered"]),
    "column added": (lambda item: setattr(item.sheet["G8"], "value", "Căn cứ"), ["column-added"]),
    "row added": (lambda item: (setattr(item.sheet.cell(item.last + 1, 3), "value", "Chỉ tiêu thêm"),
                                setattr(item.sheet.cell(item.last + 1, 5), "value", 3)), ["row-added"]),
    "row copied": (lambda item: item.copy_row("II.2.1", item.last + 1), ["row-repeated"]),
    "rows swapped": (lambda item: swap_rows(item, "II.2.1", "II.3.1"), ["row-moved", "row-moved"]),
    "last row deleted": (lambda item: item.sheet.delete_rows(item.last), ["row-missing", "ratio-uneven"]),
    "row hidden": (hide, ["row-hidden"]),
    "cells merged": (merge, ["cells-merged"]),
    "sheet renamed": (lambda item: setattr(item.sheet, "title", "Biểu 3"), ["sheet-renamed"]),
    "sheet deleted": (lambda item: item.book.remove(item.sheet), ["sheet-missing"]),
    "sheet added": (lambda item: item.book.create_sheet("Nháp").append([12]), ["sheet-added"]),
    "properties lost": (remove_properties, []),
    "hidden sheet lost": (lambda item: item.book.remove(item.book["_phuluc"]), []),
    "both lost": (lambda item: (remove_properties(item), item.book.remove(item.book["_phuluc"])),
                  ["passport-missing"]),
    "passports differ": (lambda item: setattr(item.book["_phuluc"]["B2"], "value", "so-y-te"), ["passport-differs"]),
    "unlocked": (lambda item: setattr(item.sheet.protection, "sheet", False), ["protection-removed"]),
    "text": (lambda item: item.set("II.2.1", "900"), ["figure-as-text"]),
    "text with unit": (lambda item: item.set("II.2.1", "900 văn bản"), ["figure-as-text"]),
    "words": (lambda item: item.set("II.1.3", "nhiều"), ["figure-unreadable"]),
    "date": (date, ["figure-is-date"]),
    "negative": (lambda item: item.set("II.1.2", -3), ["figure-negative"]),
    "fraction": (lambda item: item.set("II.1.1", 10.5), ["figure-not-whole"]),
    "blank": (lambda item: item.set("II.1.3", None), ["figure-missing"]),
    "not known": (lambda item: item.set("II.1.3", "Chưa có số liệu"), ["figure-not-known"]),
    "nothing to report": (lambda item: item.set("II.1.3", "Không phát sinh"), []),
    "in the notes": (lambda item: (item.set("II.1.3", None), item.set("II.1.3", 12, "F")), ["figure-misplaced"]),
    "in a title row": (lambda item: item.set("II.2", 5), ["figure-not-asked"]),
    "relation": (lambda item: item.set("II.2.2.2", 9_999), ["figure-relation"]),
    "formula overwritten": (lambda item: item.set("II.2.2", 100), ["formula-replaced"]),
    "formula deleted": (lambda item: item.set("II.2.2", None), ["formula-replaced"]),
    "formula changed": (lambda item: item.set("II.2.2", f"=100*E{item.rows['II.2.1']}"), ["formula-altered"]),
    "empty": (blank, ["return-empty", "return-empty"]),
    "note": (lambda item: item.set("II.2.1", "Tăng so với cùng kỳ", "F"), []),
    "widths": (lambda item: setattr(item.sheet.column_dimensions["C"], "width", 90), []),
    "tabs sorted": (lambda item: item.book.move_sheet(item.sheet, -1), []),
}


def main(phuluc, folder):
    path = f"{folder}/filled/2025-Q3_so-tu-phap.xlsx"
    wrong = 0
    for number, (name, (change, expected)) in enumerate(CASES.items()):
        item = Return(path)
        change(item)
        target = f"{folder}/tampered-{number}.xlsx"
        item.book.save(target)
        run = subprocess.run([phuluc, "report", "collect", target, "--period", "2025-Q3", "--json", "--quiet"],
                             capture_output=True, text=True)
        if run.stdout:
            found = [(finding["rule"], finding.get("cell")) for finding in json.loads(run.stdout)["findings"]]
        else:
            found = [("fault", run.stderr.strip())]
        rules = sorted(rule for rule, _ in found)
        verdict = "  " if rules == sorted(expected) else "! "
        wrong += verdict != "  "
        print(f"{verdict}{name:22} {', '.join(f'{rule} {cell}' if cell else rule for rule, cell in found) or '–'}")
        os.remove(target)
    print(f"tampering: {len(CASES)} done, {wrong} not named as they should be")
    if wrong:
        sys.exit("returns: not as it should be")


main(sys.argv[1], sys.argv[2])
