#!/usr/bin/env python3
"""Whole-command benchmarks of `minsheng convert`: time, throughput, peak memory, growth.

    bench.py COMMAND [--runs N] [--size MB]

Dumps are made by repeating a plan of the corpus until they have the size asked for. Each command runs once to warm
up and then N times, peers in turn, so that a machine that slows down slows both. Printed are medians, and the ratio
to the peer: Python's csv module reading the same cells and its json module writing them, without any understanding.
Only the standard library is used.
"""
import argparse
import os
import pathlib
import statistics
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLAN = ROOT / "Corpus" / "made-up-2019-allocation-tsv" / "source.txt"
SOURCE = ROOT / "Corpus" / "hangzhou-2024-allocation" / "source.txt"
PEER = """
import csv, json, sys
with open(sys.argv[1], encoding="utf-8", newline="") as dump, open(sys.argv[2], "w", encoding="utf-8") as out:
    json.dump([{"cells": row} for row in csv.reader(dump, delimiter="\\t")], out, ensure_ascii=False)
"""


def make_dump(folder, megabytes):
    """A dump of about so many megabytes, a plan repeated."""
    plan = PLAN.read_bytes()
    path = folder / f"{megabytes}.txt"
    with open(path, "wb") as dump:
        for _ in range(max(1, megabytes * 1_000_000 // len(plan))):
            dump.write(plan)
    return path


def run(command):
    """Seconds of wall time, seconds of processor time and peak memory in bytes of one run."""
    start = time.perf_counter()
    child = os.posix_spawn(
        command[0], command, os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                      (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def compare(commands, runs):
    """The median figures of each command, run in turn."""
    figures = [[] for _ in commands]
    for turn in range(runs + 1):
        for place, command in enumerate(commands):
            measured = run(command)
            if turn > 0:
                figures[place].append(measured)
    return [tuple(statistics.median(column) for column in zip(*rows)) for rows in figures]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--size", type=int, default=50, help="megabytes of the larger dumps")
    arguments = parser.parse_args()
    minsheng = str(arguments.command.resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        out = str(folder / "out.json")
        peer_script = folder / "peer.py"
        peer_script.write_text(PEER)

        def convert(path):
            return [minsheng, "convert", str(path), "-o", out, "-q", "--fail-on", "never"]

        def peer(path):
            return [sys.executable, str(peer_script), str(path), out]

        print(f"{'dump':<28}{'wall s':>9}{'cpu s':>9}{'MB/s':>8}{'peak MB':>9}{'of input':>9}{'to peer':>9}")
        (wall, cpu, peak), = compare([convert(SOURCE)], max(arguments.runs, 20))
        print(f"{'Hangzhou 2024 (8 kB)':<28}{wall:>9.4f}{cpu:>9.4f}{'':>8}{peak / 1e6:>9.1f}")
        before = None
        for size in (arguments.size // 2, arguments.size, arguments.size * 2):
            path = make_dump(folder, size)
            megabytes = path.stat().st_size / 1e6
            (wall, cpu, peak), (peer_wall, _, _) = compare([convert(path), peer(path)], arguments.runs)
            growth = f"  {wall / before:.2f} times the row above" if before else ""
            print(f"{size:>4} MB, a plan repeated      {wall:>8.3f}{cpu:>9.3f}{megabytes / wall:>8.1f}{peak / 1e6:>9.0f}"
                  f"{peak / 1e6 / megabytes:>8.1f}x{wall / peer_wall:>9.2f}{growth}")
            before = wall
            path.unlink()


if __name__ == "__main__":
    main()
