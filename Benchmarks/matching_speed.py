#!/usr/bin/env python3
"""How long comparisons of large plans take, how much memory they hold, and how both grow.

    matching_speed.py PROGRAM [--runs N]

PROGRAM is `DiffBenchmark` of this folder's package, which says what it compares. Every size is a process of its own:
the time is that of the comparison alone, the memory the peak of the whole process with both plans in it. Printed is the
fastest of N runs, sizes in turn: other work on a machine only adds.

The table goes to the standard output and, between its marks, into docs/matching.md.
"""
import argparse
import math
import os
import pathlib
import subprocess
import sys

from matching import write_page

SIZES = {"cities": (500, 1_000, 2_000, 5_000, 10_000, 20_000), "same": (500, 1_200, 2_000, 20_000),
         "parts": (500, 2_000, 20_000), "ends": (500, 2_000, 20_000), "long": (1, 2, 4, 8)}
NAMES = {"cities": "a year of many towns", "same": "one project, every measure in the same words",
         "parts": "four of a kind in every project", "ends": "names that begin and end alike",
         "long": "names of a megabyte each"}


def run(program, kind, size):
    """Measures on either side, seconds, peak bytes, and whether every pair was looked at."""
    process = subprocess.Popen([program, kind, str(size)], stdout=subprocess.PIPE, text=True)
    fields = process.stdout.read().split()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"failed: {program} {kind} {size}")
    return int(fields[0]), int(fields[1]), float(fields[2]) / 1000, usage.ru_maxrss * 1024, fields[4] == "dense"


def table(program, runs):
    figures = {(kind, size): [] for kind, sizes in SIZES.items() for size in sizes}
    for _ in range(runs):
        for kind, size in figures:
            figures[kind, size].append(run(program, kind, size))
    lines = ["| | measures | time | peak memory | growth | pairs looked at |", "|---|---|---|---|---|---|"]
    last = None
    for (kind, size), rows in figures.items():
        old, new, _, _, is_dense = rows[0]
        seconds = min(row[2] for row in rows)
        peak = max(row[3] for row in rows)
        growth = ""
        if last and last[:2] == (kind, is_dense):
            growth = f"{math.log(seconds / last[3]) / math.log(size / last[2]):.1f}"
        last = (kind, is_dense, size, seconds)
        lines.append(f"| {NAMES[kind]} | {old:,} × {new:,} | {seconds:.3f} s | {peak / 1e6:.0f} MB | {growth} | "
                     + ("all" if is_dense else "some") + " |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--dry", action="store_true", help="print only, and leave docs/matching.md as it is")
    arguments = parser.parse_args()
    text = table(str(arguments.program.resolve()), arguments.runs)
    print(text)
    if not arguments.dry:
        write_page("matching_speed.py", text)


if __name__ == "__main__":
    main()
