#!/usr/bin/env python3
"""Writes Sources/DataFiles/divisions.tsv from a table of divisions.

    make-divisions.py REGIONS.csv > Sources/DataFiles/divisions.tsv

The CSV has the columns code, name, level, parent, since, until, successors. The facts come from the
public-domain set yescallop/areacodes (CC0 1.0). A code that was given anew, or kept under a new name,
has several records, so the key of the output is code and since together. For a prefecture that ended the
source names no successor: it is the prefecture, or are the prefectures, above what became of its counties.
"""
import csv
import sys

COLUMNS = ["code", "name", "level", "parent", "since", "until", "successors"]
HEAD = """\
# Divisions of county level and above that stood at any time from 2000 on. Facts: yescallop/areacodes, CC0 1.0.
# Made by Scripts/make-divisions.py; do not edit. Key: code and since. `since` is the first year-end at which the
# record holds, `until` the first at which it no longer does; `successors` are code[year], the year being `until`
# where it is left out. A record that still stands and has successors gave up territory in the years named.
# A prefecture that ended was succeeded by those above what became of its counties (derived).
"""


def successors(row):
    """The codes that took over from a record, with the year."""
    for text in filter(None, row[6].split("|")):
        code, _, year = text.rstrip("]").partition("[")
        yield code, year or row[5]


def derive_successors(rows):
    """Gives every prefecture that ended without a successor those above the successors of its counties."""
    for row in rows:
        until = row[5]
        if row[2] != "prefecture" or not until or any(year == until for _, year in successors(row)):
            continue
        if any(other[0] == row[0] and other[4] == until for other in rows):
            continue
        heirs = {
            code
            for county in rows
            if county[3] == row[0] and county[5] == until
            for code, year in successors(county)
            if year == until
        }
        above = {
            other[3]
            for other in rows
            if other[0] in heirs and int(other[4]) <= int(until) and (not other[5] or int(until) < int(other[5]))
        }
        row[6] = "|".join(filter(None, [row[6], *sorted(above)]))


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
    derive_successors(rows)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write("\t".join(COLUMNS) + "\n" + HEAD)
    for row in rows:
        sys.stdout.write("\t".join(row) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
