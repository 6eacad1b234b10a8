"""The peers, each run as a process of its own: reads every cell of workbooks and keeps nothing.

usage: readers.py calamine|openpyxl WORKBOOK…            decode every cell
       readers.py calamine|openpyxl --count WORKBOOK…    and print what there is, as JSON
       readers.py versions                               print the peers' versions
"""
import json
import sys


def calamine(path):
    """The rows of every sheet: python-calamine decodes them all at once, blanks as empty strings."""
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_path(path)
    for name in workbook.sheet_names:
        yield from workbook.get_sheet_by_name(name).to_python()


def openpyxl(path):
    """The rows of every sheet, read-only and without cell objects: the quickest way openpyxl has."""
    from openpyxl import load_workbook

    workbook = load_workbook(path, read_only=True)
    for sheet in workbook.worksheets:
        yield from sheet.iter_rows(values_only=True)
    workbook.close()


def count(rows):
    """The totals that `phuluc cells --summary` prints too."""
    strings = numbers = string_bytes = 0
    total = 0.0
    for row in rows:
        for value in row:
            if isinstance(value, str):
                if value:
                    strings += 1
                    string_bytes += len(value.encode())
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                numbers += 1
                total += value
    return {"strings": strings, "numbers": numbers, "numberSum": total, "stringBytes": string_bytes}


def versions():
    from importlib.metadata import version

    return ", ".join(f"{name} {version(name)}" for name in ("python-calamine", "openpyxl"))


def main():
    if sys.argv[1] == "versions":
        print(versions())
        return
    rows_of = {"calamine": calamine, "openpyxl": openpyxl}[sys.argv[1]]
    counting = sys.argv[2] == "--count"
    for path in sys.argv[3 if counting else 2 :]:
        if counting:
            print(json.dumps(count(rows_of(path))))
            continue
        # The peer's own work only: to count in Python would add to its time.
        for _ in rows_of(path):
            pass


if __name__ == "__main__":
    main()
