import Evaluation
import TextProcessing

extension RunRecord {
  /// In what languages the articles were read, unless every one was found to be in English.
  var languageNotes: [String] {
    var counts: [Language: Int] = [:]
    for article in corpus.articles { counts[article.language.language, default: 0] += 1 }
    let languages = Language.allCases.filter { counts[$0] != nil }
    var notes: [String] = []
    if settings.language != nil || languages != [.english] {
      let names =
        languages.count == 1
        ? languages[0].name : languages.map { "\($0.name) \(counts[$0]!)" }.joined(separator: ", ")
      notes.append(
        "\(languages.count == 1 ? "language" : "languages"), \(settings.language == nil ? "detected" : "given"): \(names)"
      )
    }
    let unspaced = languages.filter(\.isUnspaced).map(\.name)
    if !unspaced.isEmpty {
      notes.append(
        "\(unspaced.joined(separator: " and ")): words split character by character, without a dictionary")
    }
    let assumed = corpus.articles.filter { $0.language.basis == .assumed }.map(\.id)
    if !assumed.isEmpty { notes.append("language not told, read as English: \(assumed.listed())") }
    return notes
  }
}
