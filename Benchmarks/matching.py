#!/usr/bin/env python3
"""Matching the measures of two years beside the peers that PyPI has: how many pairs are right, and how long it takes.

    matching.py PROGRAM COMMAND [--seeds N] [--keep FOLDER]

PROGRAM is `MatchBenchmark` of this folder's package, COMMAND is `minsheng`, which reads the plans beside the project
(../shared/plans, or MINSHENG_PLANS); without them only the plans of Corpus/ are used, and that is said. PROGRAM makes
the years. The peers are installed into .build/matching-peers, with the versions of matching-requirements.txt.

The peers get every year as a flat table in CSV, and what they call the same row in both years is taken for a pair. The
best column for a key, the best measure of likeness and the best threshold are picked for them on the very pairs that
are reported; this library's parameters were never tuned on those seeds.

The table goes to the standard output and, between the marks of docs/matching.md, into that page.
"""
import argparse
import collections
import csv
import io
import itertools
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import peers

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = ROOT / ".build" / "matching-peers"
PAGE = ROOT / "docs" / "matching.md"
PLANS = pathlib.Path(os.environ.get("MINSHENG_PLANS") or ROOT.parent / "shared" / "plans")
# No plan was looked at with this seed or a later one while the matcher was written.
FIRST_SEED = 1000
COLUMNS = ["id", "number", "name", "statement", "subject", "unit", "target", "lead", "category"]
KEYS = ["id", "number", "name", "statement", "subject"]


class Year:
    """The measures of one dataset as rows of a table, and their ids."""

    def __init__(self, path):
        self.rows = [row for project in json.loads(path.read_text(encoding="utf-8"))["projects"]
                     for row in self.of_project(project)]
        self.ids = [row["id"] for row in self.rows]
        text = io.StringIO()
        writer = csv.DictWriter(text, COLUMNS)
        writer.writeheader()
        writer.writerows(self.rows)
        self.csv = text.getvalue()

    @staticmethod
    def of_project(project):
        """A project without measures is a row by itself, as it is for the matcher."""
        for measure in project["measures"] or [{"id": project["id"]}]:
            target = (measure.get("target") or {}).get("text") or ""
            subject = measure.get("subject") or ""
            clauses = [clause for clause in re.split("[，；]", project["name"].replace(" ", ""))
                       if subject and subject.replace(" ", "") in clause]
            # Of several clauses about one thing, the one with the amount.
            target_text = target.replace(" ", "") or "\0"
            clauses.sort(key=lambda clause: target_text not in clause)
            name = measure.get("name") or (clauses or [project["name"]])[0]
            bare = name.replace(" ", "").replace(target_text, "")
            unit = (measure.get("target") or {}).get("unit") or ""
            yield {"id": measure["id"], "number": project.get("number") or "", "name": name, "statement": bare,
                   "subject": subject or bare, "unit": unit,
                   "target": target, "lead": "、".join(project.get("lead") or []),
                   "category": project.get("category") or ""}


class Case:
    """A pair of years with its truth."""

    def __init__(self, folder):
        self.folder = folder
        self.kind = folder.name.split("-")[0]
        self.old, self.new = Year(folder / "old.json"), Year(folder / "new.json")
        self.truth = read_pairs(folder / "truth.tsv")
        olds, news = (collections.Counter(pair[side] for pair in self.truth) for side in (0, 1))
        self.several = {(old, new) for old, new in self.truth if olds[old] > 1 or news[new] > 1}
        parts = {measure for pair in self.several for measure in pair}
        # Ids of the two years differ, as they begin with the year.
        self.is_plain = lambda pair: pair[0] not in parts and pair[1] not in parts


def read_pairs(path):
    return {tuple(line.split("\t")) for line in path.read_text(encoding="utf-8").splitlines()[1:]}


class Minsheng:
    """This library: found pairs and the time of the comparison come from its program."""

    name = "Minsheng"

    def __init__(self, program):
        self.program = program

    def answers(self, cases):
        out = subprocess.run([self.program, "match", *(str(case.folder) for case in cases)], check=True,
                             capture_output=True, text=True).stdout
        times = [float(line) / 1000 for line in out.splitlines()]
        return [read_pairs(case.folder / "minsheng.tsv") for case in cases], times


class Peer:
    """A library of Python; each pair of years is timed by itself, with the tables in memory as CSV."""

    def answers(self, cases):
        pairs, times = [], []
        for case in cases:
            start = time.perf_counter()
            found = list(self.match(case.old, case.new))
            times.append(time.perf_counter() - start)
            pairs.append({(case.old.ids[old], case.new.ids[new]) for old, new in found})
        return pairs, times


class Daff(Peer):
    """daff: rows that its alignment puts together."""

    def __init__(self, key=None):
        import daff

        self.daff, self.key = daff, key
        self.name = f"daff --id {key}" if key else "daff"

    def match(self, old, new):
        flags = self.daff.CompareFlags()
        if self.key:
            flags.ids = [self.key]
        tables = [self.daff.PythonTableView(list(csv.reader(io.StringIO(year.csv)))) for year in (old, new)]
        alignment = self.daff.Coopy.compareTables(*tables, flags).align()
        for row in range(1, len(old.ids) + 1):
            other = alignment.a2b(row)
            if other is not None and other > 0:
                yield row - 1, other - 1


class CSVDiff(Peer):
    """csv-diff: rows with the same key; of rows with one key it keeps the last."""

    def __init__(self, key):
        import csv_diff

        self.load, self.compare, self.key = csv_diff.load_csv, csv_diff.compare, key
        self.name = f"csv-diff --key {key}"

    def match(self, old, new):
        tables = [self.load(io.StringIO(year.csv), key=self.key, dialect="excel") for year in (old, new)]
        gone = {row["id"] for row in self.compare(*tables)["removed"]}
        places = {row_id: place for place, row_id in enumerate(new.ids)}
        for place, row_id in enumerate(old.ids):
            key = old.rows[place][self.key]
            if row_id not in gone and key in tables[1] and tables[0][key]["id"] == row_id:
                yield place, places[tables[1][key]["id"]]


class Fuzzy(Peer):
    """rapidfuzz: the likeness of one column, in some variants with something for the same unit and lead."""

    def __init__(self, column, scorer, threshold, optimal, bonus=0):
        from rapidfuzz import fuzz, process
        from scipy.optimize import linear_sum_assignment

        self.scorer, self.cdist, self.assign = getattr(fuzz, scorer), process.cdist, linear_sum_assignment
        self.column, self.threshold, self.optimal, self.bonus = column, threshold, optimal, bonus
        self.name = (f"rapidfuzz, {scorer} of the {column}" + (f", {bonus} for the unit, {bonus} for the lead," if bonus else "")
                     + f" from {threshold:g}, " + ("best assignment" if optimal else "greedy"))

    def scores(self, old, new):
        texts = [[row[self.column] for row in year.rows] for year in (old, new)]
        scores = self.cdist(*texts, scorer=self.scorer)
        if self.bonus:
            for field in ("unit", "lead"):
                left, right = ([row[field] for row in year.rows] for year in (old, new))
                for place, value in enumerate(left):
                    if value:
                        scores[place] += [self.bonus if value == other else 0 for other in right]
        return scores

    def match(self, old, new):
        return self.pairs(self.scores(old, new))

    def pairs(self, scores):
        """Every row at most once: the best first, or the largest sum of what lies above the threshold."""
        if self.optimal:
            import numpy

            above = numpy.maximum(scores - self.threshold, 0)
            return [(int(row), int(column)) for row, column in zip(*self.assign(above, maximize=True))
                    if above[row, column] > 0]
        order = sorted((-scores[row, column], row, column) for row, column in zip(*(scores >= self.threshold).nonzero()))
        rows, columns, found = set(), set(), []
        for _, row, column in order:
            if row not in rows and column not in columns:
                rows.add(row)
                columns.add(column)
                found.append((int(row), int(column)))
        return found


def counts(cases, answers):
    """How many pairs are right, found and true, by the kind of the case; for plain ones, without splits and mergers."""
    result = collections.defaultdict(lambda: [0, 0, 0])
    for case, pairs in zip(cases, answers):
        plain, true = set(filter(case.is_plain, pairs)), case.truth - case.several
        for kind, found, truth in ((case.kind, pairs, case.truth), ("all", pairs, case.truth),
                                   ("plain " + case.kind, plain, true)):
            for place, number in enumerate((len(found & truth), len(found), len(truth))):
                result[kind][place] += number
    return result


def f1(numbers):
    right, found, true = numbers
    return 2 * right / max(1, found + true)


def best(rivals, cases):
    """The peer that is best on these cases."""
    return max(rivals, key=lambda peer: f1(counts(cases, peer.answers(cases)[0])["all"]))


def best_fuzzy(cases, optimal, bonuses):
    """The column, scorer and threshold that are best on these cases; scores are made once for all thresholds."""
    ranked = []
    for column, scorer, bonus in itertools.product(
            ("name", "statement", "subject"), ("ratio", "token_sort_ratio", "partial_ratio", "WRatio"), bonuses):
        scores = [Fuzzy(column, scorer, 0, optimal, bonus).scores(case.old, case.new) for case in cases]
        for threshold in range(20, 100 + 2 * bonus, 5):
            peer = Fuzzy(column, scorer, threshold, optimal, bonus)
            answers = [{(case.old.ids[old], case.new.ids[new]) for old, new in peer.pairs(matrix)}
                       for case, matrix in zip(cases, scores)]
            ranked.append((f1(counts(cases, answers)["all"]), len(ranked), peer))
    return max(ranked)[2]


def matchers(program, cases):
    return [Minsheng(program), best_fuzzy(cases, True, (5, 10, 20, 30)), best_fuzzy(cases, True, (0,)),
            best_fuzzy(cases, False, (0,)), Daff(), Daff("name"), best([Daff(key) for key in KEYS[3:]], cases),
            best([CSVDiff(key) for key in KEYS], cases)]


def table(matchers, cases):
    kinds = [kind for kind in ("corpus", "plan") if any(case.kind == kind for case in cases)]
    names = {"corpus": "corpus", "plan": "plans"}
    heads = [f"{names[kind]}: {column}" for kind in kinds for column in ("precision", "recall", "F1", "F1 without splits", "wrong pairs")]
    lines = ["| | " + " | ".join(heads) + " | time |", "|---|" + "---|" * (len(heads) + 1)]
    for matcher in matchers:
        answers, times = matcher.answers(cases)
        numbers, cells = counts(cases, answers), []
        for kind in kinds:
            right, found, true = numbers[kind]
            cells += [f"{right / max(1, found):.3f}", f"{right / max(1, true):.3f}", f"{f1(numbers[kind]):.3f}",
                      f"{f1(numbers['plain ' + kind]):.3f}", f"{found - right:,} of {found:,}"]
        lines.append(f"| {matcher.name} | " + " | ".join(cells) + f" | {1000 * statistics.median(times):.1f} ms |")
    return "\n".join(lines)


def facts(cases):
    lines = []
    for kind, name in (("corpus", "corpus"), ("plan", "plans")):
        chosen = [case for case in cases if case.kind == kind]
        if not chosen:
            lines.append(f"{name}: left out, as {PLANS} is not there.")
            continue
        true = sum(len(case.truth) for case in chosen)
        several = sum(len(case.several) for case in chosen)
        lines.append(f"{name}: {len(chosen)} pairs of years, {sum(len(case.old.ids) for case in chosen):,} measures "
                     f"before and {sum(len(case.new.ids) for case in chosen):,} after, {true:,} true pairs, "
                     f"{several:,} of them in splits and mergers.")
    return "\n".join(lines)


def make(program, command, folder, seeds):
    """Converts what has to be converted and makes the years."""
    corpus = [path for path in sorted((ROOT / "Corpus").glob("*/expected.json"))
              if not path.parent.name.startswith("hangzhou")]
    plans = []
    for dump in sorted(PLANS.glob("*/dumps/tsv.txt")):
        plan = folder / f"{dump.parent.parent.name}.json"
        subprocess.run([command, "convert", str(dump), "-o", str(plan), "-q", "--fail-on", "never"],
                       check=True)
        plans.append(plan)
    if not plans:
        print(f"skipped: the plans of {PLANS}, which are not there", file=sys.stderr)
    subprocess.run([program, "make", str(folder / "pairs"), str(FIRST_SEED), str(seeds), str(len(corpus)),
                    *map(str, corpus + plans)], check=True)
    return [Case(path) for path in sorted((folder / "pairs").iterdir())]


def write_page(name, text):
    """Puts the figures between the marks of the page that name a script."""
    page = PAGE.read_text(encoding="utf-8")
    pattern = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(<!-- end -->)", re.DOTALL)
    PAGE.write_text(pattern.sub(lambda found: found[1] + text + "\n" + found[2], page), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("command", type=pathlib.Path)
    parser.add_argument("--seeds", type=int, default=10, help="years that are made from each plan")
    parser.add_argument("--keep", type=pathlib.Path, help="an empty folder for the pairs, which are kept there")
    parser.add_argument("--dry", action="store_true", help="print only, and leave docs/matching.md as it is")
    arguments = parser.parse_args()
    peers.enter(PEERS, HERE / "matching-requirements.txt", __file__)
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or pathlib.Path(temporary)
        program = str(arguments.program.resolve())
        cases = make(program, str(arguments.command.resolve()), folder, arguments.seeds)
        text = table(matchers(program, cases), cases) + "\n\n" + facts(cases)
    print(text)
    if not arguments.dry:
        write_page("matching.py", text)


if __name__ == "__main__":
    main()
