/// The suffix tables of Porter's stemmer; in each, the first match is also the longest.
enum PorterSuffixes {
  typealias Replacement = (suffix: StaticString, replacement: StaticString)

  private static let step2Common: [Replacement] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
    ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
    ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  static let step2 = step2Common + [("abli", "able")]
  static let step2Official = step2Common + [("bli", "ble"), ("logi", "log")]
  static let step2NLTK = step2Common + [("bli", "ble"), ("fulli", "ful")]

  static let step3: [Replacement] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]

  static let step4: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ]
  /// Without the endings that ROUGE-1.5.5 looks for in two further stages.
  static let step4Official: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ou", "ism", "ate", "iti",
    "ous", "ive", "ize",
  ]
}

extension PorterStemmer {
  /// NLTK's words with a stem of their own.
  static let irregular: [[UInt8]: [UInt8]] = {
    let stems = [
      "sky": "sky skies", "die": "dying", "lie": "lying", "tie": "tying", "news": "news",
      "inning": "inning innings", "outing": "outing outings", "canning": "canning cannings",
      "howe": "howe", "proceed": "proceed", "exceed": "exceed", "succeed": "succeed",
    ]
    return stems.reduce(into: [:]) { table, entry in
      for form in entry.value.split(separator: " ") { table[Array(form.utf8)] = Array(entry.key.utf8) }
    }
  }()
}
