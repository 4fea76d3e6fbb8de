#!/usr/bin/env python3
"""Writes docs/rules: one page for every rule, from the comment above it, and a table of all.

    make-rule-pages.py            writes the pages, and takes away those whose rule is gone
    make-rule-pages.py --check    writes nothing; says which pages are not what the sources say

A rule is a `static let … = Rule(…)` under Sources. Its page is made of its code, its severity, its
sentences in English and Chinese, and the comment above it; a check has its comment above its type.
In that comment, `- Example:` and `- Mend:` become sections of their own, and both must be there.
Exit status: 0 done; 1 a page is not up to date, or a comment is too thin; 2 usage.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "rules"

RULE = re.compile(
    r'static let \w+ = Rule\(\s*"([a-z-]+)",\s*\.(info|warning|error),\s*"((?:[^"\\]|\\.)*)",\s*'
    r'"((?:[^"\\]|\\.)*)"\s*\)'
)
CHECK = re.compile(r"enum \w+: (?:Dataset)?Check\b")


def comment_above(lines, index):
    """The lines of the doc comment that ends right above a line."""
    first = index
    while first > 0 and lines[first - 1].strip().startswith("///"):
        first -= 1
    return [re.sub(r"^\s*/// ?", "", line).rstrip() for line in lines[first:index]]


def paragraphs(comment):
    """The paragraphs of a comment, joined, and its items by their names."""
    texts, items, current = [], {}, None
    for line in comment:
        item = re.match(r"- (\w+): (.*)", line)
        if item:
            current = item.group(1)
            items[current] = item.group(2)
        elif not line:
            current = None
            texts.append("")
        elif current:
            items[current] += " " + line.strip()
        elif texts and texts[-1]:
            texts[-1] += " " + line
        else:
            texts.append(line)
    return [text for text in texts if text], items


def rules():
    """Every rule with what its page says, sorted by code."""
    found = []
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        for match in RULE.finditer(text):
            index = text.count("\n", 0, match.start())
            checks = [number for number, line in enumerate(lines) if CHECK.search(line)]
            if checks:
                index = checks[0]
            texts, items = paragraphs(comment_above(lines, index))
            # Links between types are of use in the sources only.
            texts = [re.sub(r"``(?:\w+/)*(\w+)(?:\([^`]*\))?``", r"`\1`", part) for part in texts]
            code, severity, english, chinese = match.groups()
            place = path.relative_to(ROOT).as_posix()
            found.append((code, severity, english, chinese, texts, items, place, bool(checks)))
    return sorted(found)


def page(rule):
    """The text of one page."""
    code, severity, english, chinese, texts, items, path, is_check = rule
    # The first sentence of a rule that is no check repeats its summary.
    explanation = [text for text in texts if text != english]
    if is_check:
        explanation[0] = "What must hold: " + explanation[0][0].lower() + explanation[0][1:]
    parts = [f"# {code}", f"**{severity}**", english, chinese, *explanation]
    parts += ["## Example", items["Example"], "## What to do", items["Mend"]]
    parts += [f"Its severity is set with `--severity {code}=LEVEL` or in `minsheng.yml`. Source: `{path}`."]
    return "\n\n".join(parts) + "\n"


def table(found):
    """The list of all pages."""
    lines = ["# Rules", "", "Every finding is of one of these rules; `minsheng rules` lists them.", ""]
    lines += ["| code | severity | what it says | 说明 |", "|---|---|---|---|"]
    lines += [f"| [{rule[0]}]({rule[0]}.md) | {rule[1]} | {rule[2]} | {rule[3]} |" for rule in found]
    return "\n".join(lines) + "\n"


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    found = rules()
    faults = []
    for rule in found:
        for name in ("Example", "Mend"):
            if not rule[5].get(name):
                faults.append(f"{rule[6]}: the comment of {rule[0]} has no “- {name}:”")
        if not any(text != rule[2] for text in rule[4]):
            faults.append(f"{rule[6]}: the comment of {rule[0]} explains nothing")
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    pages = {f"{rule[0]}.md": page(rule) for rule in found}
    pages["README.md"] = table(found)
    there = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    if arguments:
        stale = sorted(name for name in pages.keys() | there.keys() if pages.get(name) != there.get(name))
        for name in stale:
            print(f"docs/rules/{name} is not what the sources say; run Scripts/make-rule-pages.py", file=sys.stderr)
        return 1 if stale else 0
    PAGES.mkdir(parents=True, exist_ok=True)
    for name in there.keys() - pages.keys():
        (PAGES / name).unlink()
    for name, text in pages.items():
        (PAGES / name).write_text(text, encoding="utf-8")
    print(f"{len(found)} rules")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
