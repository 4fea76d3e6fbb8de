#!/usr/bin/env python3
"""Writes the texts that fuzzing begins with: seeds.py SUITE CORPUS FOLDER.

SUITE is the official JSON-Schema-Test-Suite (../shared/conformance/json-schema), CORPUS the corpus of this repository.
A folder for each fuzzer; a schema and a text, a pattern and a text, or two datasets have a zero byte between them.
"""
import hashlib
import json
import pathlib
import sys


def write(folder, content):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(content).hexdigest()).write_bytes(content)


def dump(value):
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def patterns(value):
    """Every pattern in a schema."""
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield value["pattern"]
        if isinstance(value.get("patternProperties"), dict):
            yield from value["patternProperties"]
        for member in value.values():
            yield from patterns(member)
    elif isinstance(value, list):
        for item in value:
            yield from patterns(item)


def main():
    suite, corpus, seeds = (pathlib.Path(path) for path in sys.argv[1:])
    for name in ("JSONTextFuzz", "JSONSchemaFuzz", "ECMAPatternFuzz", "DatasetFuzz", "DiffFuzz"):
        (seeds / name).mkdir(parents=True, exist_ok=True)
    for path in sorted(suite.glob("draft2020-12/**/*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            schema = dump(case["schema"])
            write(seeds / "JSONTextFuzz", schema)
            for test in case["tests"]:
                write(seeds / "JSONSchemaFuzz", schema + b"\0" + dump(test["data"]))
                for pattern in patterns(case["schema"]):
                    data = test["data"] if isinstance(test["data"], str) else json.dumps(test["data"])
                    write(seeds / "ECMAPatternFuzz",
                          (pattern + "\0" + data).encode("utf-8", "surrogatepass"))
    for path in sorted(corpus.glob("*/expected.json")):
        dataset = json.loads(path.read_text(encoding="utf-8"))
        projects = dataset.get("projects", [])
        for project in projects[:3]:
            write(seeds / "DatasetFuzz", dump({**dataset, "projects": [project], "findings": []}))
        # Two plans that have one project in common.
        small = [dump({**dataset, "projects": projects[start:start + 2], "findings": []}) for start in (0, 1)]
        write(seeds / "DiffFuzz", small[0] + b"\0" + small[1])
    write(seeds / "JSONTextFuzz", b'{"a":[1,-0.5e+3,true,false,null,"\\u00e9\\ud83d\\ude00\\n"]}')
    write(seeds / "ECMAPatternFuzz", b"^(?:a|b)*?(?=c)\\1\\p{Script=Han}[^x-z]{2,3}$\0abc")


if __name__ == "__main__":
    main()
