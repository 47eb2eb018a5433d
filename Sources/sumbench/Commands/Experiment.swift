import CommandLine
import Foundation
import SumbenchCorpora
import SumbenchSupport

/// The settings that `init` writes for what a folder has.
struct Experiment {
  private typealias Section = (name: String, settings: [(key: String, value: Value)])

  private enum Value {
    case text(String)
    case texts([String])
    case number(String)
  }

  private var sections: [Section] = []
  private var found: [(String, String)] = []
  private var passedOver: [String] = []

  /// Settings for a run, for scoring, or for both; `nil` where a folder has nothing for either.
  init?(_ survey: FolderSurvey, in folder: String) {
    if survey.isEmpty { return nil }
    var run: String?
    if let corpus = survey.corpora.first {
      passedOver = survey.corpora.dropFirst().map(\.path)
      var settings: [(String, Value)] = [
        ("corpus", .texts([corpus.path])), ("strategies", .texts(["all"])), ("limit", .text("3s")),
      ]
      let own = survey.summaries.filter { Set($0.ids).isSubset(of: corpus.ids) }
      if !own.isEmpty {
        settings.append(("summaries", .texts(own.map { "\(Self.name(of: $0.path))=\($0.path)" })))
      }
      sections.append(("run", settings + Self.place))
      found.append(("articles with references", corpus.path))
      if !own.isEmpty { found.append(("summaries of them", own.map(\.path).joined(separator: ", "))) }
      run = "out/\(Self.name(of: corpus.path))/main"
    }
    if let scored = Self.scoring(survey) {
      sections.append(("score", scored.settings + Self.place))
      found.append(("summaries with references", scored.files.joined(separator: ", ")))
      run = run ?? "out/\(ScoreCommand.runName(of: scored.files.map { NamedFile(path: $0) }))/main"
    }
    if let run {
      sections.append(
        (
          "check",
          [
            ("run", .text(run)), ("against", .text("recorded")), ("against-missing", .text("ok")),
            ("max-drop", .number("1")),
          ]
        ))
    }
  }

  /// Where runs are kept: under one name, so that ‘check’ finds them whatever the settings.
  private static let place: [(String, Value)] = [("output", .text("out")), ("name", .text("main"))]

  /// The files that can stand in one table.
  private static func scoring(
    _ survey: FolderSurvey
  ) -> (settings: [(String, Value)], files: [String])? {
    if let first = survey.scored.first {
      var names: Set<String> = []
      let files = survey.scored.filter {
        Set($0.ids) == Set(first.ids) && names.insert(name(of: $0.path)).inserted
      }.map(\.path)
      return ([("files", .texts(files))], files)
    }
    guard let lines = survey.lines else { return nil }
    return ([("files", .texts(lines.systems)), ("references", .texts([lines.references]))], lines.systems)
  }

  private static func name(of path: String) -> String { NamedFile(path: path).name }

  /// The file.
  func text(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let about =
      "settings of sumbench, for: sumbench \(sections[0].name) --config \(name). Keys are long names of options "
      + "(sumbench \(sections[0].name) --help all); options of the call override them; paths begin at this folder."
    let parts = sections.map { section in
      let lines = section.settings.map { "    \(Self.quoted($0.key)): \(Self.text(of: $0.value))" }
      return "  \(Self.quoted(section.name)): {\n\(lines.joined(separator: ",\n"))\n  }"
    }
    return "{\n  \"about\": \(Self.quoted(about)),\n\(parts.joined(separator: ",\n"))\n}\n"
  }

  /// What was found and what to type now.
  func message(for path: String) -> String {
    var entries = found.map { ($0, $1.showingControls) }
    if !passedOver.isEmpty {
      entries.append(("also there", passedOver.joined(separator: ", ").showingControls))
    }
    let text =
      "\(path) is written for\n\n"
      + NamedTexts(entries, indentation: 29, width: HelpPage.usableWidth).text + "\n"
    let commands = sections.map { "sumbench \($0.name) --config \(path.shellWord)" }
    return text + "now type: " + commands.joined(separator: "\n          ") + "\n"
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let digits): digits
    case .texts(let texts): "[\(texts.map(quoted).joined(separator: ", "))]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
