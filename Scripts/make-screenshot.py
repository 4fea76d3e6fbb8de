#!/usr/bin/env python3
"""Draws what a command prints on a terminal as an SVG picture.

    make-screenshot.py OUT.svg -- COMMAND...

The command is run on a terminal of its own, so that it shows its colours; the picture has the colours of the terminal's
sixteen, and wide characters take two columns. Exit status: 0 done; 2 usage.
"""

import html
import os
import pty
import re
import sys
import unicodedata

COLOURS = {"31": "#f85149", "33": "#d29922", "32": "#3fb950", "34": "#58a6ff", "36": "#39c5cf", "35": "#bc8cff"}
ESCAPE = re.compile(r"\x1b\[([0-9;]*)m")
WIDTH, HEIGHT, LEFT, TOP = 8.4, 19, 16, 26


def printed(command):
    """What a command writes to a terminal."""
    pieces = []

    def read(descriptor):
        data = os.read(descriptor, 1 << 16)
        pieces.append(data)
        return b""

    os.environ.update(TERM="xterm", LANG="en_US.UTF-8")
    os.environ.pop("NO_COLOR", None)
    pty.spawn(command, read)
    return b"".join(pieces).decode("utf-8").replace("\r\n", "\n")


def columns(text):
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def spans(line, state):
    """The parts of a line with their styles; the style goes on in the next line."""
    place = 0
    for match in ESCAPE.finditer(line):
        if match.start() > place:
            yield line[place : match.start()], dict(state)
        for code in (match.group(1) or "0").split(";"):
            if code == "0":
                state.clear()
            elif code == "1":
                state["font-weight"] = "bold"
            elif code == "2":
                state["fill-opacity"] = "0.65"
            elif code in COLOURS or (len(code) == 2 and code[0] == "9" and "3" + code[1] in COLOURS):
                state["fill"] = COLOURS["3" + code[1]]
            elif code in ("22", "39"):
                state.pop("font-weight" if code == "22" else "fill", None)
        place = match.end()
    if place < len(line):
        yield line[place:], dict(state)


def picture(text):
    lines = text.rstrip("\n").split("\n")
    widest = max(columns(ESCAPE.sub("", line)) for line in lines)
    size = (widest * WIDTH + 2 * LEFT, len(lines) * HEIGHT + TOP + 10)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]:.0f}" height="{size[1]:.0f}" role="img">',
        '<rect width="100%" height="100%" rx="8" fill="#0d1117"/>',
        '<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">',
    ]
    state = {}
    for row, line in enumerate(lines):
        place = 0
        for part, style in spans(line, state):
            width = columns(part)
            attributes = "".join(f' {name}="{value}"' for name, value in sorted(style.items()))
            if part.strip():
                parts.append(
                    f'<text x="{LEFT + place * WIDTH:.1f}" y="{TOP + row * HEIGHT}" xml:space="preserve" '
                    f'textLength="{width * WIDTH:.1f}" lengthAdjust="spacingAndGlyphs"{attributes}>'
                    f"{html.escape(part)}</text>"
                )
            place += width
    return "\n".join(parts + ["</g>", "</svg>"]) + "\n"


def main(arguments):
    if len(arguments) < 3 or arguments[1] != "--":
        print(__doc__.strip(), file=sys.stderr)
        return 2
    drawn = picture(printed(arguments[2:]))
    with open(arguments[0], "w", encoding="utf-8") as file:
        file.write(drawn)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
