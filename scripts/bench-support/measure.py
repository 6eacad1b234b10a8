"""Time and memory of whole processes."""
import os
import shutil
import statistics
import subprocess
import time


class Series:
    """Runs of one command line, before each of which a folder is taken away if one is given."""

    def __init__(self, name, command, empties=None):
        self.name = name
        self.command = command
        self.empties = empties
        self.seconds = []
        self.peak = 0

    def run(self):
        if self.empties is not None:
            shutil.rmtree(self.empties, ignore_errors=True)
        start = time.perf_counter()
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds.append(time.perf_counter() - start)
        # wait4 has taken the process; Popen must not ask for it again.
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
        if process.returncode != 0:
            raise SystemExit(f"bench: {' '.join(self.command[:4])} … failed:\n{said.decode(errors='replace')}")
        self.peak = max(self.peak, usage.ru_maxrss * (1 if os.uname().sysname == "Darwin" else 1024))

    @property
    def median(self):
        return statistics.median(self.seconds)


def alternate(series, runs):
    """One run of each in turn, so that a busy minute of the machine falls on all of them."""
    for _ in range(runs):
        for one in series:
            one.run()
