extension [String] {
  /// Whether texts that are given as alternative summaries of one article look like the sentences of one summary.
  ///
  /// Each is one sentence, and they hardly share words: two summaries of one article name the same things, and two
  /// sentences of one summary seldom do. Words are counted from four letters on.
  var lookLikeSentences: Bool {
    guard count > 1, count <= 40, allSatisfy({ $0.utf8.count < 600 && $0.isOneSentence }) else {
      return false
    }
    let words = map { text in
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 })
    }
    guard words.allSatisfy({ $0.count > 1 }) else { return false }
    var shared = 0.0
    var pairs = 0.0
    for first in indices {
      for second in indices where second > first {
        let smaller = Swift.min(words[first].count, words[second].count)
        shared += Double(words[first].intersection(words[second]).count) / Double(smaller)
        pairs += 1
      }
    }
    return shared / pairs < 0.2
  }
}

extension String {
  /// Whether no sentence ends within it.
  fileprivate var isOneSentence: Bool {
    let bytes = utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A: return false
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if index + 2 < bytes.count, bytes[index + 1] == 0x20, bytes[index + 2] &- UInt8(ascii: "A") < 26 {
          return false
        }
      default: break
      }
    }
    return true
  }
}
