extension [UInt8] {
  /// Becomes a word in lower case, in the memory that the word before it had.
  mutating func setLowercased(_ word: Substring) {
    removeAll(keepingCapacity: true)
    let bytes = word.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      // Beyond ASCII only whole characters tell what their lower case is.
      if byte >= 0x80 { return self = Array(word.lowercased().utf8) }
      append(byte.isASCIIUppercase ? byte | 0x20 : byte)
    }
  }

  /// Whether there is nothing beyond ASCII.
  var isASCII: Bool { allSatisfy { $0 < 0x80 } }
}
