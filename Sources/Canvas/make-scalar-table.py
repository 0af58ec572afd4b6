#!/usr/bin/env python3
"""Writes ScalarTable.swift: what a terminal makes of each Unicode scalar.

    python3 -m venv v && v/bin/pip install wcwidth && v/bin/python make-scalar-table.py > ScalarTable.swift

The data is Unicode's own (EastAsianWidth, GraphemeBreakProperty, DerivedGeneralCategory, emoji-data,
DerivedCoreProperties; Unicode licence v3), taken from the tables of the Python package `wcwidth` (MIT licence).
"""
import wcwidth
from wcwidth import table_grapheme as g, table_mc, table_wide, table_zero

LAST = 0x20000  # above it the rule in Scalars.swift says all
OTHER, CONTROL, EXTEND, LINKER, JOINER, FLAG, PREPEND, SPACING, LEAD, VOWEL, TAIL, PICTURE, CONSONANT = range(13)
ITSELF, DOT, BLANK, DROPPED = range(4)


def only(table):
    return table[max(table, key=lambda v: [int(n) for n in v.split(".")])] if isinstance(table, dict) else table


width, kind, shown = [1] * LAST, [OTHER] * LAST, [ITSELF] * LAST


def fill(target, ranges, value):
    for low, high in only(ranges):
        for scalar in range(low, min(high + 1, LAST)):
            target[scalar] = value


fill(width, table_zero.ZERO_WIDTH, 0)
fill(width, table_mc.CATEGORY_MC, 1)  # as the C library and most terminals: a spacing mark has a cell of its own
fill(width, table_wide.WIDE_EASTASIAN, 2)
# Tone marks, whose width the C library takes to be that of a letter; regional indicators, which come in pairs.
fill(width, [(0x302E, 0x302F), (0x16FF0, 0x16FF1)], 0)
fill(width, [(0x1F1E6, 0x1F1FF)], 1)
# Symbols that became wide with Unicode 16: the terminals in use and their C libraries still take one column.
fill(width, [(0x2630, 0x2637), (0x268A, 0x268F), (0x1D300, 0x1D356), (0x1D360, 0x1D376)], 1)

fill(kind, g.INCB_CONSONANT, CONSONANT)
fill(kind, g.EXTENDED_PICTOGRAPHIC, PICTURE)
fill(kind, g.GRAPHEME_CONTROL, CONTROL)
fill(kind, g.GRAPHEME_EXTEND, EXTEND)
fill(kind, g.INCB_LINKER, LINKER)
fill(kind, g.GRAPHEME_ZWJ, JOINER)
fill(kind, g.GRAPHEME_REGIONAL_INDICATOR, FLAG)
fill(kind, g.GRAPHEME_PREPEND, PREPEND)
fill(kind, g.GRAPHEME_SPACINGMARK, SPACING)
fill(kind, g.GRAPHEME_L, LEAD)
fill(kind, g.GRAPHEME_V, VOWEL)
fill(kind, g.GRAPHEME_T, TAIL)
fill(kind, [(0, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x2028, 0x2029)], CONTROL)

# What is invisible goes; what could command a terminal or turn the direction of a line is shown as a dot.
for scalar in range(LAST):
    if kind[scalar] in (CONTROL, PREPEND) and width[scalar] == 0:
        shown[scalar] = DROPPED
fill(shown, [(0xAD, 0xAD), (0x115F, 0x1160), (0x3164, 0x3164), (0xFFA0, 0xFFA0), (0x200C, 0x200C)], DROPPED)
fill(shown, [(0, 0x1F), (0x7F, 0x9F), (0x202A, 0x202E), (0x2066, 0x2069)], DOT)
fill(shown, [(0x09, 0x0D), (0x2028, 0x2029)], BLANK)
for scalar in range(LAST):
    if shown[scalar] == DROPPED:
        width[scalar] = 0
    elif shown[scalar] in (DOT, BLANK):
        width[scalar] = 1

groups, start = {}, 0
pack = lambda s: width[s] | shown[s] << 2 | kind[s] << 4
for scalar in range(1, LAST + 1):
    if scalar == LAST or pack(scalar) != pack(start):
        if pack(start) != 1:
            groups.setdefault(pack(start), []).append(
                f"{start:X}" if start == scalar - 1 else f"{start:X}-{scalar - 1:X}")
        start = scalar

print(f"""// Made by make-scalar-table.py from wcwidth {wcwidth.__version__}, Unicode {wcwidth.list_versions()[-1]}; do not edit.
//
// Unicode data files: copyright Unicode, Inc., Unicode licence v3. The Python package wcwidth: copyright Jeff Quast,
// MIT licence.

extension Scalars {{
  /// A group each: its value (see `Scalars.Trait`) in hexadecimal and a colon, then the ranges of scalars that have it.
  /// Scalars that stand in no group have the value 1: one column, shown as they are, joining nothing.
  static let ranges = \"\"\"""")
for value in sorted(groups):
    line = f"    {value:X}:"
    for item in groups[value]:
        if len(line) + 1 + len(item) > 116:
            print(line)
            line = "   "
        line += " " + item
    print(line)
print("""    \"\"\"
}""")
