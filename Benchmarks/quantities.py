#!/usr/bin/env python3
"""Numbers and quantities beside the peers that PyPI has: how many are right, and how long one takes.

    quantities.py PROGRAM [--rounds N]

PROGRAM is `QuantityBenchmark` of this folder's package. The peers are installed into .build/peers, with the versions
of requirements.txt. The suite is the Chinese whole-cell cases of microsoft/Recognizers-Text, one JSON case a line;
it is no part of this repository: MINSHENG_NUMBER_SUITE names it, or it lies in ../shared/conformance.

The table goes to the standard output and, under the heading "Quantities", into README.md of this folder.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time
import warnings
from decimal import Decimal, InvalidOperation

import peers

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = ROOT / ".build" / "peers"
SUITE = pathlib.Path(os.environ.get("MINSHENG_NUMBER_SUITE") or
                     ROOT.parent / "shared" / "conformance" / "recognizers-zh-whole-cell.jsonl")
EXCLUSIONS = ROOT / "Tests" / "QuantitiesTests" / "conformance-exclusions.tsv"

# Cells as plans print them, the number in each by itself (for a peer that knows no units), and its value.
CELLS = [
    ("1400个", "1400", "1400"), ("85.8万人次", "85.8万", "858000"), ("858000人次", "858000", "858000"),
    ("15万平方米", "15万", "150000"), ("6.1万个", "6.1万", "61000"), ("3.5万户", "3.5万", "35000"),
    ("84.3公里", "84.3", "84.3"), ("83%", "83%", "83"), ("8万亩", "8万", "80000"), ("0.5公顷", "0.5", "0.5"),
    ("500套（间）", "500", "500"), ("20条（城乡公交）", "20", "20"), ("1,200个", "1,200", "1200"),
    ("16.4亿元", "16.4亿", "1640000000"), ("1.2万亿元", "1.2万亿", "1200000000000"),
    ("不少于300张", "300", "300"), ("10个以上", "10", "10"), ("35周岁以下", "35", "35"),
    ("百分之八十三", "百分之八十三", "83"), ("5个百分点", "5", "5"), ("一百二十三个", "一百二十三", "123"),
    ("3万4000人", "3万4000", "34000"), ("25万6千人", "25万6千", "256000"), ("12千米", "12", "12"),
    ("110千伏", "110", "110"), ("200余个", "200余", "200"), ("两千人", "两千", "2000"),
]


def fold(text):
    """What the stage before the room of quantities does: full-width digits, point and per cent sign."""
    return text.translate({**{0xFF10 + digit: str(digit) for digit in range(10)}, 0xFF0E: ".", 0xFF05: "%"})


def decimal(value):
    """The number in an answer, without a per cent sign; None where there is none."""
    try:
        return Decimal(str(value).replace("%", ""))
    except InvalidOperation:
        return None


class Minsheng:
    """This library, through its benchmark program."""

    name = "Minsheng"

    def __init__(self, program):
        self.program = str(program)

    def run(self, arguments, texts):
        lines = subprocess.run([self.program, *arguments], input="".join(f"{text}\n" for text in texts), text=True,
                               capture_output=True, check=True).stdout.split("\n")[:-1]
        assert len(lines) == len(texts)
        return lines

    def answers(self, cases):
        return [decimal(line.split("\t")[0]) for line in self.run(["read"], [fold(text) for _, text, _ in cases])]

    def times(self, cases):
        return [int(line) for line in self.run(["time", "5"], [fold(text) for _, text, _ in cases])]


class Peer:
    """A library of Python; its answers come one by one."""

    batch = 20

    def answers(self, cases):
        return [self.answer(*case) for case in cases]

    def answer(self, kind, text, number):
        try:
            return decimal(self.parse(kind, text, number))
        except Exception:  # A peer that refuses a text has no answer.
            return None

    def times(self, cases):
        times = []
        for case in cases:
            start = time.perf_counter_ns()
            for _ in range(self.batch):
                self.answer(*case)
            times.append((time.perf_counter_ns() - start) // self.batch)
        return times


class CN2AN(Peer):
    """cn2an: numbers without units; it is given the number by itself."""

    name = "cn2an"

    def __init__(self):
        import cn2an

        self.number = cn2an.cn2an
        self.transform = cn2an.transform

    def parse(self, kind, text, number):
        if kind == "percentage":
            return self.transform(number, "cn2an")
        return self.number(number, "smart")


class Recognizers(Peer):
    """Microsoft's recognizers: it is told what sort of amount each text is."""

    name = "recognizers-text"

    def __init__(self):
        from recognizers_number import NumberRecognizer
        from recognizers_number_with_unit import NumberWithUnitRecognizer

        numbers, units = NumberRecognizer("zh-cn"), NumberWithUnitRecognizer("zh-cn")
        self.models = {
            "number": numbers.get_number_model(), "percentage": numbers.get_percentage_model(),
            "ordinal": numbers.get_ordinal_model(), "dimension": units.get_dimension_model(),
            "currency": units.get_currency_model(), "age": units.get_age_model(),
        }

    def parse(self, kind, text, number):
        results = self.models[kind].parse(text)
        return results[0].resolution["value"] if len(results) == 1 else None


def kind_of(text):
    """The sort of amount that a cell is, for the peer that wants to know."""
    for kind, pattern in [("percentage", "%|百分"), ("age", "岁"), ("currency", "元"),
                          ("dimension", "平方米|公里|千米|公顷|亩")]:
        if re.search(pattern, text):
            return kind
    return "number"


def right(reader, cases, expected):
    return [answer is not None and answer == value for answer, value in zip(reader.answers(cases), expected)]


def suite_rows(readers):
    """For every reader how many of the suite's cases are right: all, those that fit plans, by kind."""
    if not SUITE.exists():
        print(f"no suite at {SUITE}; set MINSHENG_NUMBER_SUITE", file=sys.stderr)
        return None
    suite = [json.loads(line) for line in SUITE.read_text(encoding="utf-8").splitlines()]
    excluded = {line.split("\t")[0] for line in EXCLUSIONS.read_text(encoding="utf-8").splitlines()}
    fits = [case["source"] not in excluded for case in suite]
    cases = [(case["kind"], case["input"], case["input"]) for case in suite]
    expected = [decimal(case["resolution"]["value"]) for case in suite]
    rows = {reader.name: (sum(found), sum(hit for hit, fit in zip(found, fits) if fit))
            for reader in readers for found in [right(reader, cases, expected)]}
    return rows, len(suite), sum(fits)


def report(readers, rounds):
    cases = [(kind_of(text), text, number) for text, number, _ in CELLS]
    cells = {reader.name: sum(right(reader, cases, [Decimal(value) for _, _, value in CELLS])) for reader in readers}
    rounds_of = {reader.name: [] for reader in readers}
    for _ in range(rounds):
        for reader in readers:
            rounds_of[reader.name].append(reader.times(cases))
    times = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in rounds_of.items()}
    suite = suite_rows(readers)
    lines = ["| | suite, all | suite, fits plans | cells of plans | one parse, median | slowest cell |",
             "|---|---|---|---|---|---|"]
    for reader in readers:
        name = reader.name
        if suite:
            rows, total, fitting = suite
            counts = f"{rows[name][0]} of {total} | {rows[name][1]} of {fitting}"
        else:
            counts = "– | –"
        lines.append(f"| {name} | {counts} | {cells[name]} of {len(CELLS)} | "
                     f"{duration(statistics.median(times[name]))} | {duration(max(times[name]))} |")
    return "\n".join(lines)


def duration(nanoseconds):
    return f"{nanoseconds:.0f} ns" if nanoseconds < 1000 else f"{nanoseconds / 1000:.1f} µs"


ABOUT = """`make bench`, or `quantities.py`; the peers are those of `requirements.txt`, measured in the same run, by turns.

{table}

- *Suite*: the 432 Chinese whole-cell cases of microsoft/Recognizers-Text, compared as exact decimals. Those that do
  not fit plans are listed with their reasons in `Tests/QuantitiesTests/conformance-exclusions.tsv`; the tests demand
  that all others pass and that no excluded one does. The suite is the peer's own: it was written for
  recognizers-text, and its Python edition is not held to all of it.
- *Cells of plans*: amounts as plans print them, listed in `quantities.py`. Only the value counts.
- The peers have it easier: recognizers-text is told what sort of amount each text is, and cn2an, which knows no units,
  is given the number without its unit. Minsheng reads the bare cell, and gives unit, bound and scope as well.
- *One parse*: a call with everything loaded; the median over the cells, and the slowest cell.
"""


def write_section(table):
    """Puts the section into README.md, in the place of the one that is there."""
    path = HERE / "README.md"
    text = path.read_text(encoding="utf-8") if path.exists() else "# Benchmarks\n"
    section = "## Quantities\n\n" + ABOUT.format(table=table)
    pattern = re.compile(r"^## Quantities\n.*?(?=^## |\Z)", re.DOTALL | re.MULTILINE)
    if pattern.search(text):
        text = pattern.sub(lambda found: section + ("\n" if text[found.end():] else ""), text, count=1)
    else:
        text = text.rstrip("\n") + "\n\n" + section
    path.write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    peers.enter(PEERS, HERE / "requirements.txt", __file__)
    warnings.simplefilter("ignore")  # cn2an warns of every text that it leaves alone.
    table = report([Minsheng(arguments.program.resolve()), CN2AN(), Recognizers()], arguments.rounds)
    print(table)
    write_section(table)


if __name__ == "__main__":
    main()
