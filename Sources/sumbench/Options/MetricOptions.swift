import CommandLine
import SumbenchEvaluation
import SumbenchPrograms

/// The option for metrics beside ROUGE.
struct MetricOptions: OptionGroup {
  @Option(
    "--metric", each: .metricChoice,
    help: """
      one more metric: \(MetricChoice.names.joined(separator: ", ")) as in sacreBLEU, or a program as \
      NAME[:1..5|:lower]=exec:COMMAND (or batch:); NAME:1..5 or NAME:lower alone says how a program's scores, or \
      those of the input, are read
      """,
    in: .scoring)
  var typed: [String]

  /// The metrics in the order of the call; a program without a name has a number. Throws `UsageError` for names that come
  /// twice, that are of something else, or whose columns could be those of another.
  var choices: [MetricChoice] {
    get throws {
      let choices = Program.numbered(typed).compactMap { MetricChoice($0) }
      let names = choices.metrics().map(\.name)
      if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
        throw UsageError.refusedValue(
          option: $typed.name, reason: "there is another metric ‘\(names[twice])’")
      }
      for case .program(let program, _) in choices where MetricChoice.isReserved(program.name) {
        throw UsageError.refusedValue(
          option: $typed.name,
          reason:
            "‘\(program.name)’ is no name for a program: columns of ROUGE, of \(MetricChoice.names.joined(separator: ", ")) "
            + "or of ratings have it")
      }
      if let (one, other) = names.lazy.flatMap({ name in names.map { (name, $0) } }).first(where: {
        $0.hasPrefix($1 + "_")
      }) {
        throw UsageError.refusedValue(
          option: $typed.name, reason: "‘\(one)’ could be a column of ‘\(other)’: give it another name")
      }
      return choices
    }
  }

  /// Throws `UsageError` where a program has the name of a column that came with the input.
  func requireOwnNames(beside columns: [ScoreColumn]) throws {
    for case .program(let program, _) in try choices {
      guard
        let taken = columns.first(where: { $0.key == program.name || $0.key.hasPrefix("\(program.name)_") })
      else { continue }
      throw UsageError.refusedValue(
        option: $typed.name, reason: "there is a column ‘\(taken.key)’ already: name the program otherwise")
    }
  }
}

extension ValueSyntax where Value == String {
  static var metricChoice: Self {
    Self(
      "METRIC",
      expected:
        "\(MetricChoice.names.joined(separator: ", ")), NAME=exec:COMMAND or a scale such as judge:1..5",
      completion: .names(MetricChoice.names)
    ) { MetricChoice($0) == nil ? nil : $0 }
  }
}

extension [MetricChoice] {
  /// Whether a program is asked.
  var askProgram: Bool { contains { if case .program = $0 { true } else { false } } }

  /// Throws `ColumnError` for a scale of scores that neither a program nor a column of the record has.
  func requireKnownScales(_ record: RunRecord?) throws {
    let programs = metrics().map(\.name)
    let given = (record?.columns ?? []).filter { $0.origin == .given }.map(\.baseKey)
    for scale in scales {
      let isOfProgram = programs.contains { scale.name == $0 || scale.name.hasPrefix("\($0)_") }
      if !isOfProgram, !given.contains(scale.name) {
        throw ColumnError.unknown(scale.name, known: given)
      }
    }
  }
}
