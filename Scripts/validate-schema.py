#!/usr/bin/env python3
"""Validates JSON files against a JSON Schema 2020-12 with a validator that is not ours.

    validate-schema.py SCHEMA FILE...

Prints one line for every violation: the file, the JSON Pointer of the place (RFC 6901), what is wrong.
Exit status: 0 every file is valid; 1 a file is not, or cannot be read; 2 usage.
Needs `jsonschema` (Scripts/requirements.txt).
"""

import decimal
import json
import sys

import jsonschema


def pointer(path):
    """The JSON Pointer of a path; the empty pointer is the whole document."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def load(path):
    """A JSON file with exact numbers; names that stand twice in one object are refused."""

    def unique(pairs):
        names = dict(pairs)
        if len(names) < len(pairs):
            raise ValueError(f"a name stands twice in the object of {', '.join(names)}")
        return names

    with open(path, encoding="utf-8") as file:
        return json.load(file, parse_float=decimal.Decimal, object_pairs_hook=unique)


def cause(error):
    """The violation behind one of `anyOf`: that of the alternative which has the right type."""
    while error.context:
        inner = [other for other in error.context if other.validator != "type"] or error.context
        error = max(inner, key=lambda other: len(other.absolute_path))
    return error


def violations(validator, path):
    """The violations of a file as lines of text."""
    try:
        document = load(path)
    except (OSError, ValueError) as error:
        return [f"{path}: {error}"]
    errors = [cause(error) for error in validator.iter_errors(document)]
    errors.sort(key=lambda error: [str(part) for part in error.absolute_path])
    return [f"{path}: {pointer(error.absolute_path) or '(root)'}: {error.message[:200]}" for error in errors]


def main(arguments):
    if len(arguments) < 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    schema = load(arguments[0])
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    lines = [line for path in arguments[1:] for line in violations(validator, path)]
    for line in lines:
        print(line)
    if not lines:
        print(f"{len(arguments) - 1} files are valid", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
