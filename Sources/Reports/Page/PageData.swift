import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

/// What the script draws from: digits and texts, each once.
struct PageData: Encodable {
  let columns: [Column]
  /// The columns of the run's own table.
  let shown: [Int]
  let rows: [Row]
  let articles: [Article]
  /// For each row and column a number an article: a score times 100 with two decimals, without the point.
  let scores: [[[Int?]]]
  /// For each row and article words, 1 for cut plus 2 for fallback, then positions; `nil` where it failed.
  let summaries: [[[Int]?]]
  let texts: [Texts]?
  /// Where texts are cut before they are scored.
  let truncation: String?

  struct Column: Encodable {
    let key: String
    let title: String
    /// `true` where lower is better.
    let lower: Bool?
  }

  struct Row: Encodable {
    let name: String
    let role: String
  }

  struct Article: Encodable {
    let id: String
    let language: String
    /// `rtl` for a language that is written from right to left.
    let direction: String?
    let words: Int
    let sentences: Int
  }

  /// A line is its text and its words (for each the gap before it, its length and its token, in base 36), and
  /// what a cut left of it.
  struct Texts: Encodable {
    let sentences: [String]
    let words: [String]
    let references: [[[String]]]
    let written: [[[String]]?]
  }

  init(_ report: RunReport) {
    columns = report.columns.map {
      Column(
        key: $0.key, title: $0.title(among: report.columns), lower: $0.direction == .lower ? true : nil)
    }
    shown = report.table.columns.compactMap { column in report.columns.firstIndex { $0.key == column.key } }
    rows = report.rows.map { Row(name: $0.standing.name, role: $0.standing.role.rawValue) }
    let items = report.record.items
    articles = items.ids.indices.map { item in
      guard !items.articles.isEmpty else {
        return Article(id: items.ids[item], language: "und", direction: nil, words: 0, sentences: 0)
      }
      let article = items.articles[item]
      return Article(
        id: items.ids[item], language: article.language.language.rawValue,
        direction: article.language.language.isRightToLeft ? "rtl" : nil, words: article.words,
        sentences: article.sentences)
    }
    let places = report.record.places(of: report.columns)
    scores = report.rows.map { row in
      report.columns.indices.map { column in
        if row.standing.hasFailed { return [] }
        return items.ids.indices.map { item in
          row.system.value(item, places[column]).map { value in
            Int(report.columns[column].text(value).filter { $0 != "." })!
          }
        }
      }
    }
    summaries = report.rows.map { row in
      items.ids.indices.map { item in
        let words = row.system.words.isEmpty ? -1 : row.system.words[item]
        if words < 0 { return nil }
        guard !row.system.choices.isEmpty, let choice = row.system.choices[item] else {
          return [Int(words), 0]
        }
        return [Int(words), (choice.isCut ? 1 : 0) + (choice.isFallback ? 2 : 0)] + choice.sentences
      }
    }
    let cut = report.record.settings.rules?.rouge.truncation ?? .none
    truncation = cut == .none ? nil : "\(cut)"
    texts = report.texts?.map { text in
      Texts(
        sentences: text.sentences, words: text.words.map(\.packed),
        references: text.references.map { $0.map(\.packed) },
        written: text.written.map { $0?.map(\.packed) })
    }
  }

  /// The data for a script element: no character of it can end the element or a line of script.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self).escapedForScript
  }
}

extension Language {
  fileprivate var isRightToLeft: Bool {
    Locale.Language(identifier: rawValue).characterDirection == .rightToLeft
  }
}

extension ArticleText.Line {
  /// Where the rules cut it, also how much of it is counted; and both once more where R-Lsum sees other words.
  fileprivate var packed: [String] {
    if flat != inSentences { return [text] + flat.packed + inSentences.packed }
    return [text] + (flat.length == text.utf16.count ? [flat.words.packed] : flat.packed)
  }
}

extension WordPlaces.Part {
  fileprivate var packed: [String] { [words.packed, "\(length)"] }
}

extension [WordPlaces.Word] {
  fileprivate var packed: String {
    var numbers: [String] = []
    numbers.reserveCapacity(3 * count)
    var end = 0
    for word in self {
      // Words that share a place follow each other without moving on.
      numbers.append(String(word.range.lowerBound - end, radix: 36))
      numbers.append(String(word.range.count, radix: 36))
      numbers.append(String(word.token, radix: 36))
      end = word.range.upperBound
    }
    return numbers.joined(separator: " ")
  }
}

extension String {
  /// JSON in which markup characters and the line ends of old scripts, which only its texts can hold, are written
  /// as escapes.
  var escapedForScript: String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: result += UTF8.encode(scalar)!
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
