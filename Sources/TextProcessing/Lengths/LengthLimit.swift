/// How long a summary may be: `3s`, `60w`, `400c`, `665b` or `20%`.
///
///     LengthLimit("60w")       // .words(60)
///     LengthLimit("20%")       // .percent(20)
///     LengthLimit("0s")       // nil
///
/// Words are runs of non-white-space (what `wc -w` counts), characters are Swift characters (grapheme
/// clusters), bytes are UTF-8 bytes. In all three, the single line break that joins two sentences counts as
/// one character or byte, and not as a word. A percentage is of the article's sentences, rounded to the
/// nearest whole sentence (halves up) and never less than one; it lies above 0 and at most at 100. Numbers are at
/// least one.
public enum LengthLimit: Hashable, Sendable {
  /// At most this many sentences.
  case sentences(Int)
  /// At most this many words.
  case words(Int)
  /// At most this many characters.
  case characters(Int)
  /// At most this many bytes of UTF-8.
  case bytes(Int)
  /// At most this share of the article's sentences, in percent.
  case percent(Double)
}

extension LengthLimit: LosslessStringConvertible {
  /// The limit written as a number and a unit, or `nil` where it is not one.
  ///
  /// - Parameter description: The short form: a number, and `s`, `w`, `c`, `b` or `%`.
  public init?(_ description: String) {
    guard let unit = description.last else { return nil }
    let number = description.dropLast()
    if unit == "%" {
      guard let share = Double(number), share > 0, share <= 100 else { return nil }
      self = .percent(share)
      return
    }
    guard number.allSatisfy(\.isASCII), let count = Int(number), count > 0 else { return nil }
    switch unit {
    case "s": self = .sentences(count)
    case "w": self = .words(count)
    case "c": self = .characters(count)
    case "b": self = .bytes(count)
    default: return nil
    }
  }

  /// The short form that `init` reads.
  public var description: String {
    switch self {
    case .sentences(let count): "\(count)s"
    case .words(let count): "\(count)w"
    case .characters(let count): "\(count)c"
    case .bytes(let count): "\(count)b"
    case .percent(let share):
      share == share.rounded() ? "\(Int(share))%" : "\(share)%"
    }
  }
}

extension LengthLimit: Codable {
  /// Reads the short form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let limit = LengthLimit(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a length limit such as 3s, 60w, 400c, 665b or 20%, not ‘\(text)’")
    }
    self = limit
  }

  /// Writes the short form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
