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
    return union < 0x80 ? total : runCount(ofSpacesInASCII: total)
  }

  /// The number of runs, given how many there are when only white space in ASCII ends them.
  ///
  /// Where no character is counted for itself, runs begin where white space ends, so that the count changes at white
  /// space beyond ASCII alone, of which there is little.
  private func runCount(ofSpacesInASCII total: Int) -> Int {
    let bytes = utf8.span
    var kinds = CharacterKindReader()
    func kind(at position: Int) -> (kind: CharacterKind, length: Int) {
      let (kind, length) = kinds.kind(in: bytes, at: position)
      return (kind.breakClass == .absent ? bytes.scalar(at: position).kind : kind, length)
    }
    var count = total
    var position = 0
    while position < bytes.count {
      if position + 8 <= bytes.count {
        let high = bytes.eightBytes(at: position) & .highBits
        if high == 0 {
          position += 8
          continue
        }
        position += high.trailingZeroBitCount / 8
      } else if bytes[position] < 0x80 {
        position += 1
        continue
      }
      if let length = bytes[position].lengthOfCharacterInWords {
        position += length
        continue
      }
      let (own, length) = kind(at: position)
      if own.isHanOrKana { return runCountBeyondASCII }
      if own.isWhitespace {
        if position == 0 || bytes[position - 1].isASCIISpace { count -= 1 }
        let next = position + length
        if next < bytes.count, !kind(at: next).kind.isWhitespace { count += 1 }
      }
      position += length
    }
    return count
  }

  private var runCountBeyondASCII: Int {
    let bytes = utf8.span
    var reader = RunReader()
    var kinds = CharacterKindReader()
    var count = 0
    var position = 0
    while position < bytes.count {
      var (kind, length) = kinds.kind(in: bytes, at: position)
      if kind.breakClass == .absent { kind = bytes.scalar(at: position).kind }
      if reader.step(over: kind) == .begins { count += 1 }
      position += length
    }
    return count
  }

  /// Where each of the runs ends; marks around a character that is counted for itself belong to it.
  var runEnds: [Index] {
    var reader = RunReader()
    var ends: [Index] = []
    for index in unicodeScalars.indices {
      let step = reader.step(over: unicodeScalars[index].kind)
      if step == .isOutside { continue }
      if step == .goesOn { ends.removeLast() }
      ends.append(unicodeScalars.index(after: index))
    }
    return ends
  }
}

/// Tells runs apart, a character at a time.
private struct RunReader {
  /// What a character does to the runs of its text.
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

  mutating func step(over kind: CharacterKind) -> Step {
    let previous = state
    if kind.isWhitespace {
      state = .outside
      return .isOutside
    }
    if kind.isHanOrKana {
      state = .character
      return previous == .marks ? .goesOn : .begins
    }
    if kind.isLetterOrNumber {
      state = .run
      return previous == .run || previous == .marks ? .goesOn : .begins
    }
    if previous == .outside { state = .marks }
    return previous == .outside ? .begins : .goesOn
  }
}

extension UInt8 {
  /// The length of a character that begins with this byte, where none of them is white space, Han or kana: those from U+00C0
  /// to U+0FFF and from U+A000 to U+EFFF.
  @inline(__always)
  var lengthOfCharacterInWords: Int? {
    if self &- 0xC3 < 0x1D { return 2 }
    return self == 0xE0 || self &- 0xEA < 5 ? 3 : nil
  }
}
