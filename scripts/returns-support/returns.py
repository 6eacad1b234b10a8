"""Sends forms to 80 agencies, fills them in, gathers them, and compares every total with a sum of its own."""
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time

import forms

SECONDS = 3.0
PERIOD = "2025-Q3"
COLUMNS = {5: ("value", "province"), 6: ("commune",)}


def agencies():
    with open("Samples/agencies-cao-bang-2025.yaml", encoding="utf-8") as lines:
        names = re.findall(r"^  - ([^{\n]+)$", lines.read(), re.M)
    # Six of them report by their own ministries' forms, so that eight more make 80 returns.
    return names + [f"UBND xã Thử Nghiệm {word}" for word in "Một Hai Ba Bốn Năm Sáu Bảy Tám".split()]


def convert(files, target, ending):
    os.makedirs(target, exist_ok=True)
    profile = "-env:UserInstallation=file://" + os.path.abspath(".returns/profile")
    subprocess.run(["soffice", profile, "--headless", "--convert-to", ending, "--outdir", target, *files],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def timed(arguments):
    """Runs the command and gives its output, its seconds on the wall and of the processor."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    run = subprocess.run(arguments, capture_output=True, text=True)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return run, wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def fill(folder, all_forms):
    """Fills every form: half by openpyxl alone, half saved again by LibreOffice, each tenth of these as .xls."""
    sent = sorted(name for name in os.listdir(f"{folder}/sent"))
    puts, again, old = [], [], []
    for index, name in enumerate(sent):
        target = f"{folder}/filled/{name}"
        puts.append(forms.fill(f"{folder}/sent/{name}", target, index, all_forms))
        if index % 2:
            (old if index % 20 == 19 else again).append(target)
    if shutil.which("soffice"):
        convert(again, f"{folder}/returns", "xlsx")
        convert(old, f"{folder}/returns", "xls")
    else:
        print("returns: there is no soffice; all returns are openpyxl's", file=sys.stderr)
        again, old = [], []
    for name in sent:
        if f"{folder}/filled/{name}" not in again + old:
            shutil.copy(f"{folder}/filled/{name}", f"{folder}/returns/{name}")
    return puts, len(again), len(old)


def compare(report, expected):
    """The differences between a whole report and the sums, and how many totals were compared."""
    said = {}
    for form in report["forms"]:
        for row in form["rows"]:
            for column, value in row["values"].items():
                place = next((number for number, names in COLUMNS.items() if column in names), None)
                if place and value.get("value") is not None:
                    said["PL" + form["form"][-2:], row["id"], place] = value["value"]
    wrong = [f"{key}: {said.get(key)}, not {value}" for key, value in sorted(expected.items())
             if (said.get(key) is None and value != 0) or abs((said.get(key) or 0) - value) > 1e-6 * max(1, abs(value))]
    return wrong, len(expected)


def main(phuluc, folder):
    names = agencies()
    for part in ("filled", "returns"):
        os.makedirs(f"{folder}/{part}")
    with open(f"{folder}/agencies.txt", "w", encoding="utf-8") as file:
        file.write("\n".join(names) + "\n")
    new = [phuluc, "report", "new", "--period", PERIOD, "--agencies", f"{folder}/agencies.txt", "-o", f"{folder}/sent"]
    run, wall, processor = timed(new)
    assert run.returncode == 0, run.stderr
    print(f"report new: {len(os.listdir(folder + '/sent'))} workbooks, {wall:.2f} s, {processor:.2f} s of processor")
    all_forms = forms.forms()
    puts, again, old = fill(folder, all_forms)
    collect = [phuluc, "report", "collect", f"{folder}/returns", "--agencies", f"{folder}/agencies.txt", "--period",
               PERIOD, "--json", "--force", "-o", f"{folder}/whole.xlsx", "--findings", f"{folder}/findings.json"]
    runs = [timed(collect) for _ in range(3)]
    run, wall, processor = min(runs, key=lambda item: item[1])
    assert run.returncode == 0, run.stderr
    report = json.loads(run.stdout)
    wrong, count = compare(report, forms.totals(puts, all_forms))
    print(f"report collect: {len(puts)} returns ({again} saved by LibreOffice, {old} as .xls), {count} totals compared, "
          f"{len(wrong)} differ; {wall:.2f} s, {processor:.2f} s of processor")
    loud = [finding for finding in report["findings"] if finding["rule"] != "format-changed"]
    changed = len(report["findings"]) - len(loud)
    print(f"findings: {changed} format-changed for {old} files .xls, {len(loud)} others")
    missing = [agency["name"] for agency in report["agencies"] if agency["status"] == "missing"]
    for line in wrong[:20] + [json.dumps(finding, ensure_ascii=False) for finding in loud[:20]] + missing[:20]:
        print("  " + line)
    if wrong or loud or missing or changed != old or wall > SECONDS:
        sys.exit("returns: not as it should be")


main(sys.argv[1], sys.argv[2])
