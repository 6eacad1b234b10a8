"""The rows of the benchmark: what is measured, against whom, and which ratio is wanted.

usage: bench.py PHULUC FOLDER [--quick]

This process stays small: the peak memory of a child never reads lower than that of the process that started it.
"""
import glob
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile

from measure import Series, alternate

HERE = os.path.dirname(os.path.abspath(__file__))
READERS = os.path.join(HERE, "readers.py")
# Raised when the workbooks change, so that old ones are made anew.
EDITION = 5


def main():
    phuluc, folder = sys.argv[1:3]
    quick = "--quick" in sys.argv[3:]
    bench = Bench(phuluc, os.path.join(folder, f"{'quick' if quick else 'full'}-{EDITION}"), quick)
    bench.make()
    introduction(bench)
    bench.reading("numbers.xlsx", bench.numbers_words)
    bench.reading("annex.xlsx", bench.annex_words)
    bench.importing()
    bench.version()


def introduction(bench):
    system, python = os.uname(), ".".join(map(str, sys.version_info[:3]))
    names = subprocess.run([sys.executable, READERS, "versions"], capture_output=True, check=True, text=True).stdout
    print(f"{system.machine}, {os.cpu_count()} cores, {system.sysname}; Python {python}, {names.strip()}.")
    print(f"Whole processes, median of {bench.runs} alternating runs; every reader's cells and sum are compared.\n")
    print("| work | peer | phuluc | peer's | ratio | wanted | |")
    print("|---|---|---:|---:|---:|---:|---|", flush=True)


class Bench:
    def __init__(self, phuluc, folder, quick):
        self.phuluc, self.folder, self.quick = phuluc, folder, quick
        self.runs = 3 if quick else 9
        self.rows = 10_000 if quick else 100_000
        self.annexes = 50 if quick else 500
        self.annex_rows = 100

    def path(self, name):
        return os.path.join(self.folder, name)

    # Workbooks

    def make(self):
        """Makes the workbooks, once: the folder gets its name when it is whole."""
        if not os.path.isdir(self.folder):
            print("bench: making the workbooks …", file=sys.stderr)
            part = self.folder + ".part"
            shutil.rmtree(part, ignore_errors=True)
            sizes = map(str, (self.rows, self.annexes, self.annex_rows))
            maker = [sys.executable, os.path.join(HERE, "workbooks.py"), part, *sizes]
            size = subprocess.run(maker, stdout=subprocess.PIPE, check=True, text=True).stdout
            with open(os.path.join(part, "annex.bytes"), "w") as file:
                file.write(size)
            os.rename(part, self.folder)
        with open(self.path("annex.bytes")) as file:
            inflated = int(file.read())
        self.numbers_words = f"read {self.rows * 10:,} numbers"
        self.annex_words = f"read an annex of {self.rows:,} rows ({inflated / 1e6:.0f} MB of XML)"

    # Rows

    def row(self, work, peer, ours, theirs, ratio, wanted=None):
        # Small workbooks are read in the time that a process takes to start, which says nothing of reading.
        verdict = "–" if self.quick or wanted is None else "held" if ratio <= wanted else "missed"
        bound = "–" if wanted is None else f"≤ {wanted:.2f}"
        print(f"| {work} | {peer} | {ours} | {theirs} | {ratio:.3f} | {bound} | {verdict} |", flush=True)

    def reading(self, name, words):
        path = self.path(name)
        self.compare(path)
        ours = Series("phuluc", [self.phuluc, "cells", "--summary", path])
        calamine = Series("python-calamine", [sys.executable, READERS, "calamine", path])
        openpyxl = Series("openpyxl, read-only", [sys.executable, READERS, "openpyxl", path])
        alternate([ours, calamine, openpyxl], self.runs)
        for peer, wanted in ((calamine, 0.25), (openpyxl, 0.03)):
            self.row(words, peer.name, *seconds(ours, peer), wanted)
        memory = ours.peak / calamine.peak
        self.row("its peak memory", calamine.name, megabytes(ours.peak), megabytes(calamine.peak), memory, 1.0)

    def compare(self, path):
        """Stops unless all readers find the same: a fast reader that is wrong is no reader."""
        lines = subprocess.run([self.phuluc, "cells", "--summary", path], capture_output=True, check=True).stdout
        sheets = [json.loads(line) for line in lines.splitlines()]
        ours = {key: sum(sheet[key] for sheet in sheets) for key in ("strings", "numbers", "numberSum", "stringBytes")}
        for peer in ("calamine", "openpyxl"):
            theirs = counted(peer, [path])[0]
            same = all(ours[key] == theirs[key] for key in ("strings", "numbers", "stringBytes"))
            if not same or not math.isclose(ours["numberSum"], theirs["numberSum"], rel_tol=1e-9):
                raise SystemExit(f"bench: {path}: phuluc reads {ours}, {peer} {theirs}")

    def importing(self):
        inputs = sorted(glob.glob(self.path("annexes/*.xlsx")))
        # The peer writes nothing, so its time is held against an import whose plans go to memory, where that is
        # possible. What disks do with new files differs by more than either reader takes: it is shown and not judged.
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else self.folder
        with tempfile.TemporaryDirectory(dir=memory) as fresh, tempfile.TemporaryDirectory(dir=self.folder) as disk:
            folders = [os.path.join(fresh, "plans"), self.path("plans"), os.path.join(disk, "plans")]
            commands = [self.import_command(folder) for folder in folders]
            ours = Series("phuluc", commands[0], empties=folders[0])
            again = Series("phuluc", commands[1])
            on_disk = Series("phuluc", commands[2], empties=folders[2])
            findings = ["--findings", os.path.join(fresh, "findings.json")]
            told = Series("phuluc", commands[0] + findings, empties=folders[0])
            calamine = Series("python-calamine, cells only", [sys.executable, READERS, "calamine", *inputs])
            subprocess.run(again.command, check=True, stdout=subprocess.DEVNULL)
            alternate([ours, told, again, on_disk, calamine], self.runs)
            for folder in folders:
                self.check_plans(inputs, folder)
        words = f"import {self.annexes} annexes of {self.annex_rows} rows to plans, one process"
        self.row(words, calamine.name, *seconds(ours, calamine), 1.0)
        self.row("the same over those plans, on this disk", calamine.name, *seconds(again, calamine), 1.0)
        self.row("the same with every finding written", calamine.name, *seconds(told, calamine))
        self.row("the same to new files on this disk", calamine.name, *seconds(on_disk, calamine))
        # No bound is set: the peer's process is a Python that holds one file's cells.
        peak = ours.peak / calamine.peak
        self.row("its peak memory", calamine.name, megabytes(ours.peak), megabytes(calamine.peak), peak)

    def import_command(self, output):
        return [self.phuluc, "import", self.path("annexes"), "--as", "json", "-o", output, "--force", "--quiet"]

    def check_plans(self, inputs, output):
        """Stops unless every annex gave its activities and money."""
        counts = counted("calamine", inputs)
        for path, theirs in zip(inputs, counts):
            name = os.path.splitext(os.path.basename(path))[0] + ".json"
            with open(os.path.join(output, name), encoding="utf-8") as file:
                objectives = [one for section in json.load(file)["sections"] for one in section["objectives"]]
            activities = [one for objective in objectives for task in objective["tasks"] for one in task["activities"]]
            # The numbers of a workbook are the ordinals of its objectives and the money in millions.
            total = sum(one["budget"]["amountVND"] for one in activities) / 1e6
            total += sum(int(one["ordinal"]) for one in objectives)
            if len(activities) != self.annex_rows or not math.isclose(total, theirs["numberSum"], rel_tol=1e-9):
                raise SystemExit(f"bench: {name}: {len(activities)} activities, sum {total}; the cells say {theirs}")

    def version(self):
        series = Series("phuluc", [self.phuluc, "--version"])
        alternate([series], 21)
        milliseconds = series.median * 1000
        self.row("`phuluc --version`, against 20 ms", "–", f"{milliseconds:.1f} ms", "–", milliseconds / 20, 1.0)


def counted(peer, paths):
    command = [sys.executable, READERS, peer, "--count", *paths]
    lines = subprocess.run(command, capture_output=True, check=True).stdout
    return [json.loads(line) for line in lines.splitlines()]


def seconds(ours, peer):
    return f"{ours.median:.3f} s", f"{peer.median:.3f} s", ours.median / peer.median


def megabytes(count):
    return f"{count / 1e6:.0f} MB"


if __name__ == "__main__":
    main()
