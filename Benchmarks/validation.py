#!/usr/bin/env python3
"""Validation of JSON by a schema: whole processes, beside the validators that PyPI has.

    validation.py COMMAND [--runs N] [--records N] [--python PYTHON]

COMMAND is `minsheng`. The peers are installed into .build/validation-peers, with the versions of
validation-requirements.txt; --python names a Python that has them already. What is missing is said so and left out.

Two files are made: one of 100,000 records (26 MB) and one of 500, both valid, always the same. Their schema has
$ref, anyOf, oneOf, enum, a pattern with \\p{Script=Han} and additionalProperties. Every command reads both from disk,
runs once to warm up and then N times, in turn with the others; a slow one is run once. It must accept the file and
refuse it with one letter wrong, or it is not measured. Printed are medians, ratios and the largest peak of memory;
the table also goes, under the heading "Validation", into README.md of this folder.
"""
import argparse
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

from bench import ROOT, run

HERE = pathlib.Path(__file__).resolve().parent
PEERS = ROOT / ".build" / "validation-peers"
RS = """
import json, sys
import jsonschema_rs
with open(sys.argv[1], encoding="utf-8") as schema, open(sys.argv[2], encoding="utf-8") as text:
    sys.exit(not jsonschema_rs.validator_for(json.load(schema)).is_valid(json.load(text)))
"""
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["schemaVersion", "projects"],
    "additionalProperties": False,
    "properties": {
        "schemaVersion": {"const": "1.0"},
        "projects": {"type": "array", "items": {"$ref": "#/$defs/project"}},
    },
    "$defs": {
        "amount": {"type": "number", "minimum": 0},
        "years": {
            "type": "object",
            "required": ["start", "end"],
            "additionalProperties": False,
            "properties": {"start": {"type": "integer"}, "end": {"type": "integer"}},
        },
        "project": {
            "type": "object",
            "required": ["id", "number", "name", "status", "unit"],
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "pattern": "^[0-9]{4}-[0-9]+$"},
                "number": {"type": "integer", "minimum": 0},
                "name": {"type": "string", "minLength": 1, "pattern": "^\\p{Script=Han}+$"},
                "status": {"enum": ["新开工", "续建", "竣工", "前期"]},
                "investment": {"anyOf": [{"$ref": "#/$defs/amount"}, {"type": "null"}]},
                "unit": {"type": "string", "maxLength": 10},
                "period": {"oneOf": [{"$ref": "#/$defs/years"}, {"type": "string", "pattern": "年$"}]},
                "district": {"type": "string"},
                "done": {"type": "boolean"},
                "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
            },
        },
    },
}


def make_file(path, records):
    """A plan of so many made-up projects, on one line.

    Written one by one: a command's peak of memory is never measured below that of this script.
    """
    pick = random.Random(records)
    letters = "市区县道路公交改造提升新增建设养老幼儿托位停车泊位"
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"schemaVersion": "1.0", "projects": [')
        for number in range(records):
            project = {
                "id": f"2024-{number}",
                "number": number,
                "name": "".join(pick.choice(letters) for _ in range(22)),
                "status": pick.choice(["新开工", "续建", "竣工", "前期"]),
                "investment": pick.choice([pick.randint(1, 99999) / 100, None]),
                "unit": pick.choice(["个", "条", "户"]),
                "period": pick.choice([{"start": 2021, "end": 2027}, "2024年"]),
                "district": pick.choice(["上城区", "拱墅区", "西湖区"]),
                "done": pick.random() < 0.5,
                "tags": ["a", "b"][: pick.randint(0, 2)],
            }
            file.write((", " if number else "") + json.dumps(project, ensure_ascii=False))
        file.write("]}")


def sourcemeta(python):
    """The program inside the wheel: its Python wrapper would be measured with it."""
    code = "import sourcemeta_jsonschema as module; print(module.__path__[0])"
    found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    machine = {"x86_64": "x86_64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)
    system = {"Linux": "linux", "Darwin": "darwin"}.get(os.uname().sysname, os.uname().sysname)
    program = pathlib.Path(found.stdout.strip() or "/nowhere") / f"jsonschema-{system}-{machine}"
    if program.exists() and not os.access(program, os.X_OK):
        program.chmod(0o755)
    return str(program)


def commands(minsheng, python, schema, folder):
    """Name, command without the file, and whether it is slow."""
    script = folder / "rs.py"
    script.write_text(RS)
    blaze = sourcemeta(python)
    checker = str(pathlib.Path(python).parent / "check-jsonschema")
    return [
        ("minsheng validate", [minsheng, "validate", "--schema", schema], False),
        ("Sourcemeta CLI, --fast", [blaze, "validate", "--fast", schema], False),
        ("Sourcemeta CLI", [blaze, "validate", schema], False),
        ("jsonschema-rs, from Python", [python, str(script), schema], False),
        ("check-jsonschema", [checker, "--schemafile", schema], True),
    ]


def judges(command, right, wrong):
    """Why a command cannot be measured; `None` if it can."""
    if not os.access(command[0], os.X_OK):
        return "not installed"
    codes = [subprocess.run([*command, str(path)], capture_output=True, check=False).returncode
             for path in (right, wrong)]
    return None if codes[0] == 0 and codes[1] != 0 else f"exits with {codes[0]} and {codes[1]}, right and wrong"


def measure(peers, path, runs, slow_runs):
    """Seconds, seconds of processor time and peak bytes of each command by name: medians of runs in turn."""
    figures = {name: [] for name, _, _ in peers}
    for turn in range(runs + 1):
        for name, command, is_slow in peers:
            times = slow_runs if is_slow else runs + 1
            if turn < times:
                measured = run([*command, str(path)])
                if turn > 0 or times == 1:
                    figures[name].append(measured)
    return {name: tuple(statistics.median(column) for column in zip(*rows)) for name, rows in figures.items()}


def duration(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds:.3f} s"


def table(sizes, least):
    """Rows of the Markdown table; a peak of no more than `least` bytes is this script's own."""
    lines = ["| | " + " | ".join(f"{name} | ratio | of CPU time | peak MB" for name, _ in sizes) + " |",
             "|---|" + "---|---|---|---|" * len(sizes)]
    for name in sizes[0][1]:
        cells = []
        for _, figures in sizes:
            ours, our_cpu, _ = figures["minsheng validate"]
            wall, cpu, peak = figures[name]
            memory = f"{peak / 1e6:.0f}" if peak > 1.05 * least else f"< {least / 1e6:.0f}"
            cells.append(f"{duration(wall)} | {ours / wall:.2f} | {our_cpu / cpu:.2f} | {memory}")
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


ABOUT = """`validation.py`: whole processes in turn, medians of {runs}, on a shared two-core server. *Ratio* is the
time of `minsheng validate` to that of the row: below 1 Minsheng is faster; beside it the same of processor time, which
other work on the machine changes less. Peers are pinned in `validation-requirements.txt`.

{table}

The file is a made-up plan of {records:,} records, and one of 500. The schema has `$ref`, `anyOf`, `oneOf`, `enum`, a
`pattern` with `\\p{{Script=Han}}` and `additionalProperties: false`. Only `minsheng validate` and the default mode of
the Sourcemeta CLI can say the line of what is wrong; `--fast` and `is_valid` answer yes or no.
"""


def write_section(text):
    """Puts the section into README.md, in the place of the one that is there."""
    path = HERE / "README.md"
    parts = path.read_text(encoding="utf-8").split("\n## ")
    section = "Validation\n\n" + text
    places = [place for place, part in enumerate(parts) if part.startswith("Validation\n")]
    if places:
        parts[places[0]] = section if places[0] + 1 == len(parts) else section.rstrip("\n") + "\n"
    else:
        parts[-1] = parts[-1].rstrip("\n") + "\n"
        parts.append(section)
    path.write_text("\n## ".join(parts), encoding="utf-8")


def environment():
    """A Python that has the peers; they are installed when they are not there."""
    python = PEERS / "bin" / "python"
    requirements = HERE / "validation-requirements.txt"
    mark = PEERS / "requirements.txt"
    if not mark.exists() or mark.read_text() != requirements.read_text():
        subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
        installed = subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                                    "-r", str(requirements)], check=False)
        if installed.returncode == 0:
            mark.write_text(requirements.read_text())
    return str(python)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--records", type=int, default=100_000, help="of the larger file")
    parser.add_argument("--python", help="a Python that has the peers; none are installed then")
    parser.add_argument("--no-slow", action="store_true", help="leave out what takes many seconds")
    parser.add_argument("--dry", action="store_true", help="print only, and leave README.md as it is")
    arguments = parser.parse_args()
    python = arguments.python or environment()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        schema = folder / "schema.json"
        schema.write_text(json.dumps(SCHEMA, ensure_ascii=False, indent=2), encoding="utf-8")
        large, small, wrong = (folder / f"{name}.json" for name in ("large", "small", "wrong"))
        make_file(large, arguments.records)
        make_file(small, 500)
        wrong.write_bytes(small.read_bytes().replace(b'"schemaVersion": "1.0"', b'"schemaVersion": "1.1"'))
        peers = []
        for peer in commands(str(arguments.command.resolve()), python, str(schema), folder):
            if peer[2] and arguments.no_slow:
                continue
            reason = judges(peer[1], small, wrong)
            if reason is None:
                peers.append(peer)
            elif peer[0] == "minsheng validate":
                sys.exit(f"{peer[1][0]}: {reason}")
            else:
                print(f"left out: {peer[0]}: {reason}")
        print(f"{arguments.records:,} records, {large.stat().st_size / 1e6:.1f} MB; "
              f"500 records, {small.stat().st_size / 1e3:.0f} kB")
        _, _, least = run(["/bin/true"])
        sizes = [(f"{large.stat().st_size / 1e6:.0f} MB", measure(peers, large, arguments.runs, 1)),
                 ("500 records", measure(peers, small, 3 * arguments.runs, 5))]
    report = table(sizes, least)
    print(report)
    if not arguments.dry:
        write_section(ABOUT.format(table=report, runs=arguments.runs, records=arguments.records))


if __name__ == "__main__":
    main()
