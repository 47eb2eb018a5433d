extension String {
  /// The number of runs of non-white-space, which `wc -w` counts and `LengthLimit.words` limits; each Han or kana
  /// character, between which no spaces stand, is counted for itself.
  ///
  ///     "well-known,  no?".runCount      // 2
  ///     "東京へ行く。".runCount            // 5
  package var runCount: Int {
    let bytes = utf8.span
    var count = 0
    var isInRun = false
    for index in bytes.indices {
      let byte = bytes[index]
      // Beyond ASCII only whole characters tell what is white space.
      if byte >= 0x80 { return runEnds.count }
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace && !isInRun { count += 1 }
      isInRun = !isSpace
    }
    return count
  }

  /// Where each of the runs ends; marks around a character that is counted for itself belong to it.
  var runEnds: [Index] {
    var ends: [Index] = []
    var state = RunState.outside
    for index in indices {
      let previous = state
      state = RunState(self[index])
      if state == .outside { continue }
      let goesOn =
        state == .run ? previous == .run || previous == .marks : state == .marks && previous != .outside
      let joinsMarks = state == .character && previous == .marks
      if goesOn || joinsMarks { ends.removeLast() }
      ends.append(self.index(after: index))
      if state == .marks, previous == .character || previous == .run { state = previous }
    }
    return ends
  }
}

/// What a position in a text is part of.
private enum RunState {
  case outside
  /// Marks that nothing has come before.
  case marks
  case run
  case character

  init(_ character: Character) {
    let first = character.unicodeScalars.first!
    if character.isWhitespace {
      self = .outside
    } else if first.isHan || first.isKana {
      self = .character
    } else {
      self = first.isWordPart ? .run : .marks
    }
  }
}
