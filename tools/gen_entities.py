#!/usr/bin/env python3
"""Writes stdlib/html/entity.gol: HTML's named character references, from Python's copy of the standard's list."""
from html.entities import html5

lines = [f"{name}={','.join(f'{ord(c):x}' for c in text)}" for name, text in sorted(html5.items())]
rows, row = [], ""
for line in lines:
    if len(row) + len(line) > 140:
        rows.append(row)
        row = ""
    row += line + " "
rows.append(row)
with open("stdlib/html/entity.gol", "w") as f:
    f.write("// Made by tools/gen_entities.py.\n\npackage html\n\n")
    f.write("// entityList has each name, with its semicolon where that is needed, and the code points it stands for in hexadecimal.\n")
    f.write("const entityList = `" + "\n".join(r.rstrip() for r in rows) + "`\n")
