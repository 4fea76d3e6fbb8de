#!/usr/bin/env python3
"""Benchmarks of flow text: `minsheng convert` of a dump in turn with `pdftotext -raw` making the same dump.

    flow.py COMMAND [--runs N] [--copies N]

Plans in PDF (plans/) are joined so many times over, and 2, 4 and 8 times as many, so that the growth shows. Each
command runs once to warm up and then N times, in turn with its peer. Printed are medians, throughput, growth and the
ratio to pdftotext. Needs pdftotext and pdfunite (Debian: poppler-utils); without them it says so and measures
nothing but the real document and a table whose every line is a cell.

A plan repeated flatters whatever remembers texts that it has seen; the real document does not.
"""
import argparse
import pathlib
import shutil
import subprocess
import tempfile

from bench import ROOT, compare

PLANS = pathlib.Path(__file__).resolve().parent / "plans"
CELLS = ROOT / "Corpus" / "zhuzhou-2024-cell-a-line" / "source.txt"
SOURCE = ROOT / "Corpus" / "hangzhou-2023-responsibility" / "source.txt"


def join(plan, copies, folder):
    """A PDF of a plan so many times over; doubled step by step, for a command line has an end."""
    result = folder / f"{plan.stem}-{copies}.pdf"
    if copies == 1:
        shutil.copyfile(plan, result)
        return result
    half = join(plan, copies // 2, folder)
    subprocess.run(["pdfunite", str(half), str(half), str(result)], check=True)
    half.unlink()
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--copies", type=int, default=16, help="of the shortest dump; a power of 2")
    arguments = parser.parse_args()
    minsheng = str(arguments.command.resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        out = str(folder / "out.json")

        def convert(path):
            return [minsheng, "convert", str(path), "-o", out, "-q", "--fail-on", "never"]

        print(f"{'flow text':<28}{'kB':>8}{'wall s':>9}{'cpu s':>9}{'MB/s':>8}{'peak MB':>9}{'to pdftotext':>14}")
        (wall, cpu, peak), = compare([convert(SOURCE)], max(arguments.runs, 20))
        kilobytes = SOURCE.stat().st_size / 1e3
        print(f"{'Hangzhou 2023':<28}{kilobytes:>8.0f}{wall:>9.4f}{cpu:>9.4f}{'':>8}{peak / 1e6:>9.1f}")
        before = None
        for copies in (128, 256, 512):
            dump = folder / "cells.txt"
            dump.write_bytes(CELLS.read_bytes() * copies)
            megabytes = dump.stat().st_size / 1e6
            (wall, cpu, peak), = compare([convert(dump)], arguments.runs)
            growth = f"{'':>14}  {wall / before:.2f} times the row above" if before else ""
            print(f"{f'a cell a line, {copies} times':<28}{megabytes * 1e3:>8.0f}{wall:>9.3f}{cpu:>9.3f}"
                  f"{megabytes / wall:>8.1f}{peak / 1e6:>9.0f}{growth}")
            before = wall
        pdftotext = shutil.which("pdftotext")
        if pdftotext is None or shutil.which("pdfunite") is None:
            print("skipped: the rest needs pdftotext and pdfunite (Debian: poppler-utils)")
            return
        for plan in sorted(PLANS.glob("*.pdf")):
            before = None
            for times in (1, 2, 4, 8):
                copies = arguments.copies * times
                pdf = join(plan, copies, folder)
                dump = folder / "dump.txt"
                print_dump = [pdftotext, "-raw", str(pdf), str(dump)]
                subprocess.run(print_dump, check=True)
                megabytes = dump.stat().st_size / 1e6
                (wall, cpu, peak), (peer, _, _) = compare([convert(dump), print_dump], arguments.runs)
                growth = f"  {wall / before:.2f} times the row above" if before else ""
                print(f"{plan.stem + f', {copies} times':<28}{megabytes * 1e3:>8.0f}{wall:>9.3f}{cpu:>9.3f}"
                      f"{megabytes / wall:>8.1f}{peak / 1e6:>9.0f}{wall / peer:>14.2f}{growth}")
                before = wall
                pdf.unlink()


if __name__ == "__main__":
    main()
