import SumbenchText

/// Words that say whether a sentence matters, whatever it is about: Edmundson's bonus and stigma words.
///
/// The lists are our own. Bonus words are comparatives of weight, words of result and decision, and words that
/// sum up; stigma words belittle, hedge, point back to something said before, or announce an example. They
/// are compared as they stand, in lower case. There are none in other languages.
enum CueWords {
  /// For each sentence its bonus words less its stigma words, repeated ones counted again.
  static func balance(of document: Document) -> [Double] {
    guard document.language == .english else { return document.sentences.map { _ in 0 } }
    let vocabulary = document.vocabulary
    var worth = [Double](repeating: 0, count: document.vocabularySize)
    for (words, sign) in [(bonus, 1.0), (stigma, -1)] {
      for word in words {
        if let id = vocabulary.knownID(of: word) { worth[Int(id)] += sign }
      }
    }
    return document.sentences.map { $0.words.reduce(0) { $0 + worth[Int($1)] } }
  }

  static let bonus = Set(
    """
    agree agreed agreement agrees announce announced announcement announces approve approved approves best biggest
    cause caused causes central chief chiefly conclude concluded concludes conclusion conclusions conclusively
    confirm confirmed confirms crucial decide decided decides decision decisive discover discovered discovery
    essential essentially evidence final finally find finding findings finds first found fundamental greatest
    highest historic important importance key largest launch launched leading lowest main mainly major milestone
    most new overall primarily primary principal prove proved proves purpose reach reached record report reported
    result resulted results reveal revealed reveals rule ruled ruling settle settled shift show showed shown shows
    significant significantly smallest strongest substantial sum summary therefore thus total unanimous
    unanimously unprecedented verdict vital vote voted win winner wins won worst
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let stigma = Set(
    """
    allegedly almost anecdote anyhow anyway apparently arguably aside barely conceivably doubtful doubtless eg
    e.g example examples fairly frankly hardly honestly ie i.e impossible incidentally incidental joke joked
    kidding likewise maybe meanwhile merely minor moreover namely nevertheless nonetheless obviously occasionally
    oddly ok okay otherwise perhaps please possibly presumably probably quip quipped rarely remember
    roughly scarcely seem seemed seemingly seems seldom slight slightly somehow somewhat sometimes sort suppose
    supposedly supposing thanks trivial unclear unlikely usual usually vaguely whatever wonder wondered
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
