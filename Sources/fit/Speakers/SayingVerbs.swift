/// Words of saying that everybody knows; the training part has too few of some of them to show it. Written by hand, each verb
/// once; its forms come from `Inflection`. What the training part says of a word is added to what is supposed here, see
/// `WordTables.cues`.
enum SayingVerbs {
  /// They seldom mean anything but that somebody says something.
  static let plain = forms(
    """
    acknowledge admit admonish affirm allege apologise apologize argue assert assure attest aver bark bellow bemoan
    blog blurt bluster boast brag castigate caution chant chide chime claim clarify complain concede concur confess
    confide contend contradict criticise criticize deadpan declare decry demand demur denounce deride disagree
    disclose disparage drawl echo editorialize elaborate emphasise emphasize enquire enthuse exclaim exhort explain
    extol fret fume gasp gripe growl grumble gush heckle hiss hypothesize implore inquire insinuate insist
    interject intone jeer joke lambaste lament marvel mumble murmur muse mutter narrate note observe opine
    paraphrase philosophise plead posit predict proclaim protest quibble quip rant reassure rebuke rebut recite
    reckon recount refute reiterate rejoice rejoin remark remind reply respond restate retell retort retweet
    ridicule scoff scold scream shout snarl sneer snort sob speculate stammer stipulate stress stutter summarise
    summarize surmise taunt tease testify theorise theorize trumpet tut tweet underscore vent vow wail warn whisper
    wisecrack yell
    """, irregular: "pled")

  /// They mean other things as well.
  static let doubtful = forms(
    """
    add advise applaud beg blast brand caption characterise characterize chuckle cite compare counter crack crow
    cry depict describe dub email hail interrupt invoke label laugh liken maintain message moan mock object pipe
    plug portray post praise press query question quiz quote rail rave repeat retaliate rip roar scrawl shrug sigh
    sing slam snap state swear text thunder urge venture volunteer whine
    """, irregular: "sang sung swore sworn"
  ).subtracting(plain)

  private static func forms(_ list: String, irregular: String) -> Set<String> {
    let verbs = list.split(whereSeparator: \.isWhitespace).map(String.init)
    return Set(verbs.flatMap(Inflection.forms) + irregular.split(separator: " ").map(String.init))
  }
}

/// The forms of a verb, as they are spelled.
enum Inflection {
  /// Verbs of several syllables with the stress on the last, which double its consonant.
  private static let doubling: Set<String> = ["admit", "aver", "demur", "deadpan", "extol", "rebut"]
  /// Verbs whose past has a form of its own, given elsewhere.
  private static let strong: Set<String> = ["sing", "swear"]

  /// The verb, its forms in -s, -ed and -ing.
  static func forms(of verb: String) -> [String] {
    let last = verb.suffix(1)
    var third = verb + "s"
    var stem = verb
    var past = verb + "ed"
    if verb.hasSuffix("e") {
      past = verb + "d"
      if !["ee", "oe", "ye"].contains(verb.suffix(2)) { stem = String(verb.dropLast()) }
    } else if last == "y", !isVowel(verb.dropLast().last) {
      third = verb.dropLast() + "ies"
      past = verb.dropLast() + "ied"
    } else if doubles(verb) {
      stem = verb + last
      past = stem + "ed"
      if last == "z" { third = verb + "zes" }
    } else if ["s", "x", "z", "o"].contains(last) || ["sh", "ch"].contains(verb.suffix(2)) {
      third = verb + "es"
    }
    return strong.contains(verb) ? [verb, third, stem + "ing"] : [verb, third, past, stem + "ing"]
  }

  /// A consonant behind a single vowel, at the end of one syllable (`quip`) or of a stressed one (`admit`).
  private static func doubles(_ verb: String) -> Bool {
    if doubling.contains(verb) { return true }
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !["w", "x", "y"].contains(last) else {
      return false
    }
    let isSingle = isVowel(letters[letters.count - 2]) && !isVowel(letters[letters.count - 3])
    // `quiz`, `quip`: the u belongs to the q.
    let isBehindQu = letters.count == 4 && letters[0] == "q" && letters[1] == "u"
    let vowels = letters.filter { isVowel($0) }.count
    return isBehindQu || (isSingle && vowels == 1)
  }

  private static func isVowel(_ letter: Character?) -> Bool {
    guard let letter else { return false }
    return "aeiou".contains(letter)
  }
}
