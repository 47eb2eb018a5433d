import SumbenchPrograms

/// What a program answers: one score, or scores by aspect, each a number or repeated judgements whose mean counts.
struct ScoreAnswer: Hashable, Sendable {
  /// By column key.
  private(set) var values: [String: Double] = [:]
  /// By column key the repeated judgements.
  private(set) var samples: [String: [Double]] = [:]
  private let extras: [String: AnswerValue]
  private let seconds: Double?

  var details: MetricDetails { MetricDetails(seconds: seconds, samples: samples, extras: extras) }

  private static let members: Set<String> = ["id", "system", "score", "scores", "samples", "error"]

  /// Why an answer is no score.
  enum Problem: Error, Hashable {
    case noScore
    case notNumber(member: String)
    case outside(Double, column: String, least: Double?, greatest: Double?)
  }

  /// Reads an answer of the metric of this name.
  ///
  /// A score that is given goes before the mean of its samples: a judge may take their median. An aspect that is null is
  /// missing.
  init(_ answer: ProgramAnswer, of name: String, _ scales: [GivenMetric]) throws(Problem) {
    extras = answer.extras(beyond: Self.members)
    seconds = answer.seconds
    try readSamples(answer[field: "samples"], of: name)
    for (key, numbers) in samples { values[key] = numbers.reduce(0, +) / Double(numbers.count) }
    if let score = answer[field: "score"], score != .null {
      guard let number = score.double else { throw .notNumber(member: "score") }
      values[name] = number
    }
    for (aspect, score) in answer[field: "scores"]?.object ?? [:] where score != .null {
      guard let number = score.double else { throw .notNumber(member: "scores.\(aspect)") }
      values[Self.key(aspect, of: name)] = number
    }
    if values.isEmpty { throw .noScore }
    for (key, value) in values {
      let column = scales.column(key, of: name)
      if value < column.least ?? -.infinity || value > column.greatest ?? .infinity {
        throw .outside(value, column: key, least: column.least, greatest: column.greatest)
      }
    }
  }

  private mutating func readSamples(_ value: AnswerValue?, of name: String) throws(Problem) {
    switch value {
    case nil, .null?: return
    case .object(let aspects)?:
      for (aspect, list) in aspects {
        samples[Self.key(aspect, of: name)] = try Self.numbers(list, "samples.\(aspect)")
      }
    case let list?: samples[name] = try Self.numbers(list, "samples")
    }
  }

  private static func numbers(_ value: AnswerValue, _ member: String) throws(Problem) -> [Double] {
    guard let list = value.list, !list.isEmpty else { throw .notNumber(member: member) }
    var numbers: [Double] = []
    for value in list {
      guard let number = value.double else { throw .notNumber(member: member) }
      numbers.append(number)
    }
    return numbers
  }

  /// The key of an aspect's column.
  static func key(_ aspect: String, of name: String) -> String { "\(name)_\(aspect)" }
}

extension ScoreAnswer.Problem: CustomStringConvertible {
  var description: String {
    switch self {
    case .noScore: "an answer with neither a ‘score’ nor ‘scores’ nor ‘samples’"
    case .notNumber(let member): "‘\(member)’ is no number up to 1e60, or no list of such numbers"
    case .outside(let value, let column, let least, let greatest):
      "\(column) \(value) is outside its scale of \(least.map { "\($0)" } ?? "") to \(greatest.map { "\($0)" } ?? "")"
    }
  }
}

extension [GivenMetric] {
  /// The column of a key of a metric: what is said about the key itself goes before what is said about the metric.
  func column(_ key: String, of name: String) -> ScoreColumn {
    let scale = last { $0.name == key } ?? last { $0.name == name }
    return ScoreColumn(
      given: key, direction: scale?.direction ?? .higher, least: scale?.least, greatest: scale?.greatest)
  }
}
