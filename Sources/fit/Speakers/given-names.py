#!/usr/bin/env python3
"""Writes BriefingCore/Text/GivenNames.swift from the census lists of the PyPI package `names`.

    python3 given-names.py DIRECTORY > ../BriefingCore/Text/GivenNames.swift

DIRECTORY holds dist.male.first, dist.female.first and dist.all.last (United States census of 1990, public domain;
package `names` 0.3.0 by Trey Hunner, MIT). Taken are all male, the 2,600 most frequent female and the 2,500 most
frequent last names. A name in both given lists gets one gender when it is five times as frequent there.
"""
import sys
import textwrap

# Small words of the language that the census also found as names.
NO_NAMES = set("""an so my in so see many soon long love man may so the than do le la de do ha he jo ok in an
asia america china india iran kuwait royal dong sun so in my""".split())


def read(path, limit=None):
    rows = {}
    for line in open(path, encoding="ascii"):
        name, share = line.split()[:2]
        if name.lower() not in NO_NAMES:
            rows[name.lower()] = float(share)
    return dict(list(rows.items())[:limit])


def literal(name, doc, words):
    body = "\n".join("    " + line for line in textwrap.wrap(" ".join(sorted(words)), 112, break_on_hyphens=False))
    return f'  /// {doc}\n  static let {name}: String = """\n{body}\n    """\n'


def main():
    where = sys.argv[1]
    male = read(f"{where}/dist.male.first")
    female = read(f"{where}/dist.female.first", 2600)
    last = read(f"{where}/dist.all.last", 2500)
    m = [n for n in male if male[n] + 0.001 >= 5 * female.get(n, 0)]
    f = [n for n in female if female[n] + 0.001 >= 5 * male.get(n, 0)]
    both = (set(male) | set(female)) - set(m) - set(f)
    print("// Written by Sources/fit/Speakers/given-names.py from the United States census of 1990 (public domain) as packaged by")
    print("// PyPI `names` 0.3.0 (MIT). Do not edit by hand.\n")
    print("/// Names by themselves, small letters, white space between them.")
    print("enum GivenNames {")
    print(literal("male", "Given names of men.", m))
    print(literal("female", "Given names of women.", f))
    print(literal("either", "Given names of both.", both))
    print(literal("last", "Frequent last names.", last), end="")
    print("}")


main()
