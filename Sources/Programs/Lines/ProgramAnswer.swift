package import Foundation

/// A JSON object that a program answered with, all of its keys kept.
package struct ProgramAnswer: Hashable, Sendable {
  /// The members of the object; `cost`, `latency`, `tokens` and whatever else the program adds are among them.
  package let fields: [String: AnswerValue]
  /// The line as it came, without its line break.
  package let line: Data
  /// Whether the answer was given in an earlier run.
  package var isReused = false
  /// A key that an object in the line has twice: which of the two values is meant cannot be told.
  package var repeatedKey: String?
  /// The time from sending the request to the answer; of an answer that was kept, that of the run that got it.
  package var seconds: Double?

  /// The answer in a line of JSON, `nil` where the line is no JSON object.
  package init?(line: Data) {
    guard let fields = try? JSONDecoder().decode([String: AnswerValue].self, from: line) else { return nil }
    self.fields = fields
    self.line = line
    repeatedKey = RepeatedKey.first(in: line)
  }

  /// An answer of these members, which are the object's.
  init(fields: [String: AnswerValue], line: Data) {
    self.fields = fields
    self.line = line
  }

  package subscript(field field: String) -> AnswerValue? { fields[field] }

  /// The texts under the key fields, `nil` where one is absent or neither a text nor a number.
  func key(_ keyFields: [String]) -> [String]? {
    var key: [String] = []
    for field in keyFields {
      guard let text = fields[field]?.idText else { return nil }
      key.append(text)
    }
    return key
  }

  /// What the program says went wrong with this request, under `error`.
  var refusal: String? {
    switch fields["error"] {
    case nil, .null, .truth(false): nil
    case .text(let text): text
    default: "an error without a text"
    }
  }

  /// Members other than these: what the program added to its answer.
  package func extras(beyond known: Set<String>) -> [String: AnswerValue] {
    fields.filter { !known.contains($0.key) }
  }
}
