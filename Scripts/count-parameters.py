#!/usr/bin/env python3
"""Counts what the cells of each role look like: Sources/DataFiles/cell-shapes.tsv.

    Scripts/count-parameters.py GENERATOR_DIR MINSHENG [--check]

GENERATOR_DIR holds the generator of plans (plans.py, forms.py and a vocabulary); MINSHENG is the command, which tells
the shape of each cell. The plans are drawn from fixed seeds, so the same generator gives the same counts. With --check
nothing is written, and the exit status says whether the file is what the script makes."""
import collections, importlib, os, pathlib, random, re, subprocess, sys, tempfile

ROLES = dict(no="number", category="category", name="name", name2="name", content="content", target="target", unit="unit",
             total="total", lead="lead", leader="leader", heads="contact", coop="cooperating", due="deadline",
             sched="schedule", note="note", region="region", self="region", progress="progress", rate="rate",
             parts="regionGroup", other="other")
PLANS = 900
# More cells of one role say nothing new, and a role that every plan has would hide the others.
MOST = 4000


def cells(generator, vocabulary):
    """(role, text) of every cell of the plans."""
    sys.path[:0] = [str(generator)] + ([os.environ["GEN_VOCAB_DIR"]] if os.environ.get("GEN_VOCAB_DIR") else [])
    plans, forms = importlib.import_module("plans"), importlib.import_module("forms")
    words = importlib.import_module("vocab_" + vocabulary)
    forms.CLEAN = True
    for seed in range(PLANS):
        r = random.Random(f"parameters/{vocabulary}/{seed}")
        if seed % 9 == 0:
            plan = plans.alloc(r, words, dict(shape="progress", force={}))
        elif seed % 9 == 1:
            yield from part_cells(forms, r, words)
            continue
        else:
            plan = (plans.resp if seed % 2 else plans.alloc)(r, words, {})
        for kind, row in plans.grid(plan)[1]:
            if kind != "row":
                continue
            for column, cell in zip(plan.cols, row):
                if cell is not None and cell.cs == 1:
                    yield ROLES[column.role], estrange(r, ROLES[column.role], re.sub(r"\s", "", cell.t), words)


STRANGE = "萃拓潜缮弈梓琢瀚骋皓岚沐榕棣蔚屹"


def estrange(r, role, text, words):
    """The text with a word that no table knows in the place of one that a table may know: a third of the verbs, a fifth
    of the ends of bodies, a tenth of the units. Plans of tomorrow have such words."""
    strange = lambda n: "".join(r.choice(STRANGE) for _ in range(n))
    if role in ("name", "content", "schedule") and r.random() < 0.33:
        verb = next((w[0] for w in words.WORKS if text.startswith(w[0])), text[:2] if role == "schedule" and not text[:1].isdigit() else None)
        if verb:
            return strange(2) + text[len(verb):]
    if role in ("lead", "cooperating") and r.random() < 0.2 and len(text) > 3:
        return re.sub(r"\w(?=、|，|$)", lambda m: strange(1), text)
    if role == "deadline" and text and r.random() < 0.12:
        return strange(r.choice((1, 2))) + r.choice(("季前", "月初", "月中旬", "年末", "期间", "月推进"))
    if role in ("target", "region", "progress", "total") and r.random() < 0.1:
        return re.sub(r"[^\W\d_%万亿]+$", lambda m: strange(1), text)
    return text


def part_cells(forms, r, words):
    for row in (x for p in [forms.f_in_cell_parts(r, words)[0]] for pr in p.projects for x in pr.rows):
        yield "regionGroup", re.sub(r"\s", "", row.parts_shown)


def count(generator, command, vocabulary):
    found = collections.defaultdict(list)
    for role, text in cells(generator, vocabulary):
        if len(found[role]) < MOST and (text or role in ("note", "cooperating", "deadline", "region", "total")):
            found[role].append(text)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as dump:
        order = sorted(found)
        for role in order:
            dump.write("".join(text + "\t.\n" for text in found[role]))
        dump.flush()
        shown = subprocess.run([command, "dump", "--stage", "shapes", dump.name], check=True, capture_output=True, text=True)
    lines = iter(shown.stdout.split("\n"))
    counts = collections.Counter()
    for role in order:
        for _ in found[role]:
            shape, length = next(lines).split("\t")[0].split(" ")
            counts[role, "shape", shape] += 1
            counts[role, "length", str(length_class(int(length)))] += 1
    return counts


def length_class(n):
    for place, most in enumerate((0, 1, 2, 3, 4, 6, 9, 14, 22, 40, 80)):
        if n <= most:
            return place
    return 11


def main():
    generator, command = pathlib.Path(sys.argv[1]), sys.argv[2]
    counts = count(generator, command, "dev")
    lines = ["role\tkind\tclass\tcount",
             f"# Counted by Scripts/count-parameters.py in {PLANS} generated plans: how often the cells of a role had a shape,",
             "# and a class of length. Half a cell is added to each when they are read."]
    for (role, kind, name), n in sorted(counts.items(), key=lambda x: (x[0][0].encode(), x[0][1], x[0][2])):
        lines.append(f"{role}\t{kind}\t{name}\t{n}")
    text = "\n".join(lines) + "\n"
    path = pathlib.Path(__file__).parent.parent / "Sources/DataFiles/cell-shapes.tsv"
    if "--check" in sys.argv:
        sys.exit(path.read_text(encoding="utf-8") != text)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
