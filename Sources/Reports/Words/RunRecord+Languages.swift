import SumbenchEvaluation
import SumbenchSupport
import SumbenchText

extension RunRecord {
  /// In what languages the articles were read, unless every one was found to be in English.
  var languageLegend: [String] {
    var counts: [Language: Int] = [:]
    for article in items.articles { counts[article.language.language, default: 0] += 1 }
    let languages =
      Language.allCases.filter { counts[$0] != nil }
      + counts.keys.filter { !$0.hasResources }.sorted { $0.rawValue < $1.rawValue }
    var lines: [String] = []
    if settings.language != nil || languages != [.english] {
      let names =
        languages.count == 1
        ? languages[0].name : languages.map { "\($0.name) \(counts[$0]!)" }.joined(separator: ", ")
      lines.append(
        "\(languages.count == 1 ? "language" : "languages"), \(settings.language == nil ? "detected" : "given"): \(names)"
      )
    }
    let unspaced = languages.filter(\.isUnspaced).map(\.name)
    if !unspaced.isEmpty {
      lines.append(
        "\(unspaced.joined(separator: " and ")): words split character by character, without a dictionary")
    }
    return lines
  }

  /// Articles whose language nothing showed.
  var languageNotes: [Note] {
    var notes: [Note] = []
    let scripts = items.articles.compactMap(\.language.script).distinct().sorted()
    let unknown = zip(items.ids, items.articles).filter { $1.language.basis == .undetermined }.map(\.0)
    if !unknown.isEmpty {
      notes.append(
        Note(
          .remark, "language-undetermined",
          "language not one of the thirteen\(scripts.isEmpty ? "" : " (script: \(scripts.joined(separator: ", ")))"), "
            + "no stop words and no stems: \(unknown.listed())"))
    }
    let assumed = zip(items.ids, items.articles).filter { $1.language.basis == .assumed }.map(\.0)
    if assumed.isEmpty { return notes }
    return notes + [
      Note(.remark, "language-assumed", "language not told, read as English: \(assumed.listed())")
    ]
  }
}
