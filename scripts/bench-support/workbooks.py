"""Makes the workbooks of the benchmark with XlsxWriter. All texts are invented.

usage: workbooks.py FOLDER ROWS ANNEXES ANNEX_ROWS

Prints the bytes of XML in the large annex.
"""
import os
import random
import sys
import zipfile

import xlsxwriter

HEADER = [
    "TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Kết quả/ Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian",
    "Kinh phí (triệu đồng)",
]
LEADS = ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Các sở, ban, ngành"]
HELPERS = ["Các sở, ngành, địa phương", "UBND cấp xã", "Văn phòng UBND tỉnh"]
OUTPUTS = ["Kế hoạch", "Báo cáo", "Quyết định", "Công văn"]
WORDS = "rà soát cập nhật công bố thủ tục hành chính nội bộ trên Cổng Dịch vụ công quốc gia theo quy định".split()


ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")]
ROMAN += [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(number):
    text = ""
    for value, letters in ROMAN:
        text, number = text + letters * (number // value), number % value
    return text


def numbers(path, rows, columns=10):
    """A sheet of random numbers with many digits."""
    dice = random.Random(1)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Số liệu")
        for row in range(rows):
            for column in range(columns):
                sheet.write_number(row, column, round(dice.uniform(0, 100_000), 4))


def sentence(dice, words):
    return " ".join(dice.choice(WORDS) for _ in range(words))


def annex(path, rows, seed=2, words=20):
    """An annex of nine columns: sections, objectives of four rows, tasks merged downwards."""
    dice = random.Random(seed)
    with xlsxwriter.Workbook(path) as workbook:
        cell = workbook.add_format({"text_wrap": True, "border": 1, "valign": "top", "font_name": "Times New Roman"})
        bold = workbook.add_format({"bold": True, "border": 1, "font_name": "Times New Roman"})
        sheet = workbook.add_worksheet("Phụ lục")
        sheet.merge_range(0, 0, 0, 8, "Phụ lục", bold)
        sheet.merge_range(1, 0, 1, 8, "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025", bold)
        sheet.write_row(3, 0, HEADER, bold)
        row, section, objective, activities = 4, 0, 0, 0
        while activities < rows:
            if activities % 40 == 0:
                section, objective = section + 1, 0
                sheet.merge_range(row, 0, row, 8, f"{roman(section)}. LĨNH VỰC {section}", bold)
                row += 1
            objective += 1
            count = min(4, rows - activities)
            sheet.write_number(row, 0, objective, cell)
            down(sheet, row, 1, count, f"{objective}. {sentence(dice, words)}", cell)
            # A task of three rows and one of one row.
            tasks = [(0, min(3, count))] + [(3, 1)] * (count > 3)
            for task, (first, height) in enumerate(tasks, start=1):
                text = f"{objective}.{task}. Nhiệm vụ {task}: {sentence(dice, words)}"
                down(sheet, row + first, 2, height, text, cell)
            for step in range(count):
                text = f"Hoạt động {step % 3 + 1}: {sentence(dice, words + 4)}"
                sheet.write_string(row + step, 3, text, cell)
                sheet.write_string(row + step, 4, f"{dice.choice(OUTPUTS)} {sentence(dice, 3)}", cell)
                sheet.write_string(row + step, 5, dice.choice(LEADS), cell)
                sheet.write_string(row + step, 6, dice.choice(HELPERS), cell)
                sheet.write_string(row + step, 7, f"Tháng {dice.randint(1, 12)}/2025", cell)
                sheet.write_number(row + step, 8, dice.randint(1, 2_000_000) / 100, cell)
            activities += count
            row += count


def down(sheet, row, column, count, text, style):
    """A text over so many rows of a column."""
    if count > 1:
        sheet.merge_range(row, column, row + count - 1, column, text, style)
    else:
        sheet.write_string(row, column, text, style)


def main():
    folder, rows, annexes, annex_rows = sys.argv[1], *map(int, sys.argv[2:5])
    os.makedirs(os.path.join(folder, "annexes"))
    numbers(os.path.join(folder, "numbers.xlsx"), rows)
    large = os.path.join(folder, "annex.xlsx")
    annex(large, rows)
    for number in range(annexes):
        annex(os.path.join(folder, "annexes", f"annex-{number:03}.xlsx"), annex_rows, seed=1000 + number)
    with zipfile.ZipFile(large) as package:
        print(sum(entry.file_size for entry in package.infolist()))


if __name__ == "__main__":
    main()
