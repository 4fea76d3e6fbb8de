#!/usr/bin/env python3
"""Writes Sources/DataFiles/divisions.tsv from a table of divisions.

    make-divisions.py REGIONS.csv > Sources/DataFiles/divisions.tsv

The CSV has the columns code, name, level, parent, since, until, successors. The facts come from the
public-domain set yescallop/areacodes (CC0 1.0). A code that was given anew, or kept under a new name,
has several records, so the key of the output is code and since together.
"""
import csv
import sys

COLUMNS = ["code", "name", "level", "parent", "since", "until", "successors"]
HEAD = """\
# Divisions of county level and above that stood at any time from 2000 on. Facts: yescallop/areacodes, CC0 1.0.
# Made by Scripts/make-divisions.py; do not edit. Key: code and since. `since` is the first year-end at which the
# record holds, `until` the first at which it no longer does; `successors` are code[year], the year being `until`
# where it is left out. A record that still stands and has successors gave up territory in the years named.
"""


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
        rows = [[row[name].strip() for name in COLUMNS] for row in csv.DictReader(file)]
    rows.sort(key=lambda row: (row[0], int(row[4])))
    keys = [(row[0], row[4]) for row in rows]
    if len(keys) != len(set(keys)):
        print("two records share a code and a first year", file=sys.stderr)
        return 1
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write("\t".join(COLUMNS) + "\n" + HEAD)
    for row in rows:
        sys.stdout.write("\t".join(row) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
