extension String {
  /// The number of runs of non-white-space, which `wc -w` counts and `LengthLimit.words` limits.
  ///
  ///     "well-known,  no?".runCount      // 2
  package var runCount: Int {
    let bytes = utf8.span
    var count = 0
    var isInRun = false
    for index in bytes.indices {
      let byte = bytes[index]
      // Beyond ASCII only whole characters tell what is white space.
      if byte >= 0x80 { return split(whereSeparator: \.isWhitespace).count }
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace && !isInRun { count += 1 }
      isInRun = !isSpace
    }
    return count
  }
}
