extension String {
  /// The number of runs of non-white-space, which `wc -w` counts and `LengthLimit.words` limits; each Han or kana
  /// character, between which no spaces stand, is counted for itself.
  ///
  ///     "well-known,  no?".runCount      // 2
  ///     "東京へ行く。".runCount            // 5
  package var runCount: Int {
    let bytes = utf8.span
    // Beyond ASCII only whole characters tell what is white space.
    var union: UInt8 = 0
    var total = 0
    var wasSpace: UInt8 = 1
    var start = 0
    while start < bytes.count {
      // So many that a byte counts their runs, and the loop becomes one over vectors of bytes.
      let chunk = bytes.extracting(start..<min(start + 240, bytes.count))
      var count: UInt8 = 0
      for index in chunk.indices {
        let byte = chunk[index]
        let isSpace: UInt8 = (byte == 0x20 ? 1 : 0) | (byte &- 0x09 < 5 ? 1 : 0)
        union |= byte
        count &+= wasSpace & ~isSpace
        wasSpace = isSpace
      }
      total += Int(count)
      start += chunk.count
    }
    return union < 0x80 ? total : runCountBeyondASCII
  }

  private var runCountBeyondASCII: Int {
    var reader = RunReader()
    return unicodeScalars.count { reader.step(over: $0) == .begins }
  }

  /// Where each of the runs ends; marks around a character that is counted for itself belong to it.
  var runEnds: [Index] {
    var reader = RunReader()
    var ends: [Index] = []
    for index in unicodeScalars.indices {
      let step = reader.step(over: unicodeScalars[index])
      if step == .isOutside { continue }
      if step == .goesOn { ends.removeLast() }
      ends.append(unicodeScalars.index(after: index))
    }
    return ends
  }
}

/// Tells runs apart, a scalar at a time.
private struct RunReader {
  /// What a scalar does to the runs of its text.
  enum Step {
    case begins, goesOn, isOutside
  }

  /// What has come last.
  private enum State {
    case outside
    /// Marks that nothing has come before.
    case marks
    case run
    /// A character that is counted for itself.
    case character
  }

  private var state = State.outside

  mutating func step(over scalar: Unicode.Scalar) -> Step {
    let previous = state
    if scalar.isASCII ? UInt8(scalar.value).isASCIISpace : scalar.properties.isWhitespace {
      state = .outside
      return .isOutside
    }
    if scalar.isHan || scalar.isKana {
      state = .character
      return previous == .marks ? .goesOn : .begins
    }
    if scalar.isASCII ? UInt8(scalar.value).isASCIIWordPart : scalar.isLetterOrNumber {
      state = .run
      return previous == .run || previous == .marks ? .goesOn : .begins
    }
    if previous == .outside { state = .marks }
    return previous == .outside ? .begins : .goesOn
  }
}

extension UInt8 {
  fileprivate var isASCIIWordPart: Bool { isASCIILetter || isASCIIDigit }
}
