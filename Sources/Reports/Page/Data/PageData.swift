import SumbenchEvaluation
import SumbenchRouge
import Foundation
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

/// What the script draws from: names, numbers and texts, each once, as the JSON of a script element.
struct PageData {
  private let report: RunReport
  /// The rows of the page: those of the run, then those of older runs.
  private let systems: [SystemRecord]
  private var bytes: [UInt8] = []

  init(_ report: RunReport) {
    self.report = report
    systems = report.rows.map(\.system) + report.older.map(\.system)
  }

  /// The data for a script element: no character of it can end the element or a line of script.
  func json() -> String {
    var copy = self
    copy.write()
    return String(decoding: copy.bytes.escapedForScript, as: UTF8.self)
  }

  private mutating func write() {
    bytes.append(UInt8(ascii: "{"))
    member("columns", isFirst: true) { data in
      data.bytes.appendJSON(data.report.columns) { $0.appendObject($1.facts(among: data.report.columns)) }
    }
    member("shown") { $0.list($0.report.shownColumns) }
    member("listed") { $0.list($0.report.listed) }
    member("rows") { data in
      data.bytes.appendJSON(data.report.rowFacts) { $0.appendObject($1) }
    }
    member("noun") { $0.bytes.appendJSON($0.report.record.noun) }
    if let baseline = report.baseline { member("baseline") { $0.bytes.appendJSON(baseline) } }
    member("few") { $0.bytes += ($0.report.isTooSmall ? "true" : "false").utf8 }
    member("ids") { data in data.bytes.appendJSON(data.report.record.items.ids) { $0.appendJSON($1) } }
    member("leftOut") { data in
      let counted = Set(data.report.table.scores.items)
      data.list(data.report.record.items.ids.indices.filter { !counted.contains($0) })
    }
    writeFacts()
    writeNumbers()
    member("pairs") { $0.writePairs() }
    member("whole") { $0.list($0.report.whole) }
    writeArticles()
    bytes += "}".utf8
  }

  /// Lengths, languages and own keys of the articles.
  private mutating func writeFacts() {
    let items = report.record.items
    if !items.articles.isEmpty {
      member("articleWords") { $0.packed(items.articles.map(\.words)) }
      member("articleSentences") { $0.packed(items.articles.map(\.sentences)) }
      let languages = items.articles.map(\.language.language)
      let codes = Set(languages.map(\.rawValue)).inByteOrder()
      member("languages") { data in
        data.bytes.appendJSON(codes) { bytes, code in
          let isRightToLeft = Locale.Language(identifier: code).characterDirection == .rightToLeft
          bytes.appendObject(
            [("code", .text(code))] + (isRightToLeft ? [("direction", .text("rtl"))] : []))
        }
      }
      if codes.count > 1 {
        member("language") { $0.packed(languages.map { codes.firstIndex(of: $0.rawValue) }) }
      }
    }
    member("keys") { data in
      data.bytes.append(UInt8(ascii: "{"))
      data.bytes.appendJSONElements(items.filters) { bytes, filter in
        bytes.appendJSON(filter.key)
        bytes += ":{\"values\":".utf8
        bytes.appendJSON(filter.values) { $0.appendJSON($1) }
        bytes += ",\"of\":".utf8
        bytes.appendJSON(PackedNumbers(filter.places).text)
        bytes += "}".utf8
      }
      data.bytes.append(UInt8(ascii: "}"))
    }
  }

  /// For each row the words of its summaries, and for each listed column its scores times 100 with two decimals.
  private mutating func writeNumbers() {
    let count = report.record.items.count
    let columns = report.listed.map {
      (report.columns[$0], report.record.places(of: [report.columns[$0]])[0])
    }
    member("words") { data in
      data.bytes.appendJSON(data.systems) { bytes, system in
        bytes.appendJSON(
          system.words.isEmpty ? "" : PackedNumbers(system.words.map { $0 < 0 ? nil : Int($0) }).text)
      }
    }
    let hasFailed = report.rows.map(\.standing.hasFailed) + report.older.map { _ in false }
    member("scores") { data in
      data.bytes.appendJSON(data.systems.indices) { bytes, row in
        bytes.appendJSON(columns) { bytes, column in
          if hasFailed[row] { return bytes.appendJSON("") }
          let numbers = (0..<count).map { item in
            data.systems[row].value(item, column.1).map { column.0.hundredths($0) }
          }
          bytes.appendJSON(PackedNumbers(numbers).text)
        }
      }
    }
    member("means") { data in
      data.bytes.appendJSON(data.report.rows) { bytes, row in
        bytes.appendJSON(data.report.columns.indices) { bytes, column in
          bytes.appendJSON(row.estimates[column].map { $0.mean * data.report.columns[column].factor } ?? .nan)
        }
      }
    }
  }

  /// Comparisons: the places of both rows and of the column, then what was found as digits.
  private mutating func writePairs() {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    func places(_ names: [String], from start: Int = 0) -> [String: Int] {
      Dictionary(zip(names, names.indices.map { $0 + start })) { first, _ in first }
    }
    let rows = places(report.rows.map(\.standing.name))
    let older = places(report.older.map(\.name), from: report.rows.count)
    func add(_ comparison: Comparison, _ pair: Comparison.Pair, _ first: Int?, _ second: Int?) {
      guard let first, let second else { return }
      for (index, column) in comparison.columns.enumerated() {
        guard let place = report.columns.firstIndex(where: { $0.key == column.key }) else { continue }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        bytes.append(pair.results[index], [first, second, place], column)
      }
    }
    for pair in report.comparison?.pairs ?? [] {
      add(report.comparison!, pair, rows[pair.first], rows[pair.second])
    }
    for change in report.changes {
      for pair in change.comparison.pairs {
        add(change.comparison, pair, older["\(pair.first)@\(change.since)"], rows[pair.second])
      }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// What is shown of the articles that are shown whole.
  private mutating func writeArticles() {
    member("choices") { data in
      data.bytes.appendJSON(data.report.whole) { bytes, item in
        bytes.appendJSON(data.systems) { $0.appendChoice($1.choices.isEmpty ? nil : $1.choices[item]) }
      }
    }
    let rouge = report.record.settings.rules?.rouge
    if let rouge, rouge.truncation != .none {
      member("truncation") { $0.bytes.appendJSON("\(rouge.truncation)") }
    }
    if let rouge {
      member("references") { $0.bytes.appendJSON(rouge.references.rawValue) }
      if rouge.counts != .multiset || rouge.subsequences != .multiset || rouge.sides != .asGiven {
        member("countsOtherwise") { $0.bytes += "true".utf8 }
      }
      member("alpha") { $0.bytes.appendJSON(rouge.alpha) }
    }
    if let limit = report.record.settings.limit { member("limit") { $0.bytes.appendJSON(limit.words) } }
    guard let texts = report.texts else { return }
    member("texts") { data in
      data.bytes.appendJSON(data.report.whole) { $0.append(texts[$1]!) }
    }
  }

  private mutating func member(_ key: String, isFirst: Bool = false, _ value: (inout PageData) -> Void) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.appendJSON(key)
    bytes.append(UInt8(ascii: ":"))
    value(&self)
  }

  private mutating func list(_ numbers: [Int]) { bytes.appendJSON(numbers) { $0 += "\($1)".utf8 } }

  private mutating func packed(_ numbers: [Int?]) { bytes.appendJSON(PackedNumbers(numbers).text) }
}
