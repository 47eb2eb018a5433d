/// The layouts of text that a job can name.
enum TextFormat: String, Hashable, Sendable {
  case see, spl, isi, simple

  init?(name: String) { self.init(rawValue: name.lowercased()) }
}

/// One unit of a job: the candidates of one or more systems, and the references they share.
struct Rouge155Evaluation: Sendable {
  let id: PerlText
  /// The format as the job wrote it; empty where it wrote none.
  var format = ""
  /// The path of each system's candidate.
  var candidates: [PerlText: BytePath] = [:]
  /// The references in order; one named twice counts twice.
  var references: [BytePath] = []
}

/// All evaluations of a job in the order of first appearance, and the systems it mentions.
struct EvaluationList: Sendable {
  var evaluations: [Rouge155Evaluation] = []
  /// In code point order, which is the order of evaluation under `-a`.
  var systems: [PerlText] = []
  /// What an evaluation names twice, a sentence each.
  var repetitions: [String] = []
}

extension EvaluationList {
  /// Reads a list job: one evaluation a line, first the candidate, then its references, parted by white space.
  ///
  /// Empty lines and lines whose first byte is `#` are skipped; evaluations are numbered from 1 over the rest.
  init(list bytes: [UInt8], path: BytePath, format: String, system: PerlText) throws(Rouge155JobError) {
    systems = [system]
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(whereSeparator: \.isASCIISpace)
      guard let candidate = fields.first else { continue }
      guard fields.count > 1 else {
        throw .listLineWithoutReference(path: path.description, line: number + 1)
      }
      var evaluation = Rouge155Evaluation(id: PerlText(String(evaluations.count + 1)), format: format)
      evaluation.candidates[system] = BytePath(candidate)
      evaluation.references = fields.dropFirst().map { BytePath($0) }
      evaluations.append(evaluation)
    }
  }
}
