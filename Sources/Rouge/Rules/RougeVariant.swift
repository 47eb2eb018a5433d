/// A member of the ROUGE family: `rouge1`, `rougeL`, `rougeLsum`, `rougeW-1.2`, `rougeS4`, `rougeSU*`, `rougeBE-HM`.
///
///     RougeVariant("rouge2")       // .n(2)
///     RougeVariant("rougeSU*")       // .su(gap: nil)
///     RougeVariant("rouge0")       // nil
///     RougeVariant.l.description       // "rougeL"
///
/// The names are those of rouge-score, continued for the rest of the family. ROUGE-1.5.5 prints as ROUGE-L
/// what is called `rougeLsum` here; `rougeL` ignores sentences. Source: Lin, "ROUGE: a package for automatic
/// evaluation of summaries", 2004.
public enum RougeVariant: Hashable, Sendable {
  /// Matching sequences of this many words, one or more.
  case n(Int)
  /// The longest common subsequence of the whole texts.
  case l
  /// The union of the longest common subsequences of their sentences.
  case lSum
  /// As `lSum`, with runs of k words counting k to this power, from 1 to 10 where it is read from a name.
  case w(Double)
  /// Pairs of words in order with at most this many words between them, or any number of words if `nil`.
  case s(gap: Int?)
  /// The pairs of `s(gap:)` and single words.
  case su(gap: Int?)
  /// Basic Elements: heads, modifiers and relations found by a parser.
  case be(BasicElementMode)
}

extension RougeVariant: LosslessStringConvertible {
  /// The variant of this name, or `nil` where there is none.
  ///
  /// - Parameter description: A name such as `rouge1`, `rougeLsum`, `rougeW-1.2` or `rougeSU4`.
  public init?(_ description: String) {
    guard description.hasPrefix("rouge") else { return nil }
    let name = description.dropFirst(5)
    if name == "L" {
      self = .l
    } else if name == "Lsum" {
      self = .lSum
    } else if name.hasPrefix("W-"), let weight = Double(name.dropFirst(2)), RougeVariant.weights ~= weight {
      self = .w(weight)
    } else if name.hasPrefix("BE-"), let mode = BasicElementMode(rawValue: String(name.dropFirst(3))) {
      self = .be(mode)
    } else if name.hasPrefix("SU"), let gap = RougeVariant.gap(name.dropFirst(2)) {
      self = .su(gap: gap)
    } else if name.hasPrefix("S"), let gap = RougeVariant.gap(name.dropFirst()) {
      self = .s(gap: gap)
    } else if let length = RougeVariant.number(name), length > 0 {
      self = .n(length)
    } else {
      return nil
    }
  }

  /// Below 1 scattered matches would count more than a run; beyond 10 counts of short texts already leave the range of
  /// a double.
  private static let weights = 1.0...10

  /// The name that `init` reads.
  public var description: String {
    switch self {
    case .n(let length): "rouge\(length)"
    case .l: "rougeL"
    case .lSum: "rougeLsum"
    case .w(let weight): "rougeW-\(Int(exactly: weight).map(String.init) ?? "\(weight)")"
    case .s(let gap): "rougeS\(gap.map(String.init) ?? "*")"
    case .su(let gap): "rougeSU\(gap.map(String.init) ?? "*")"
    case .be(let mode): "rougeBE-\(mode.rawValue)"
    }
  }

  private static func gap(_ text: Substring) -> Int?? {
    text == "*" ? .some(nil) : number(text).map { .some($0) }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}

extension RougeVariant: Codable {
  /// Reads the name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let variant = RougeVariant(name) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "a variant of ROUGE such as rouge1, rougeL, rougeLsum, rougeW-1.2 (a weight from 1 to 10), "
          + "rougeS4, rougeSU*, rougeBE-HM, not ‘\(name)’")
    }
    self = variant
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
