import SumbenchSupport

/// A text of a picture, and about how wide it is: a picture is laid out without the font that it is shown in.
struct Lettering: Hashable {
  /// What is drawn.
  let text: String
  /// The whole text, where only a part of it is drawn.
  let whole: String?

  /// Control characters are shown as such: XML knows none.
  init(_ text: String) {
    self.text = text.showingControls
    whole = nil
  }

  /// The text, or its beginning and its end with dots between, as far as they have room. Of texts that are alike the end
  /// tells most, so it keeps half of the room.
  init(_ text: String, fitting room: Double, size: Double) {
    let text = text.showingControls
    if Self.width(of: text, size: size) <= room {
      (self.text, whole) = (text, nil)
      return
    }
    let characters = Array(text)
    var (front, back) = (0, 0)
    var used = Self.width(of: "…", size: size)
    while front + back < characters.count {
      let isFront = front <= back
      let next = characters[isFront ? front : characters.count - 1 - back]
      used += Self.width(of: String(next), size: size)
      if used > room { break }
      if isFront { front += 1 } else { back += 1 }
    }
    self.text = String(characters.prefix(front)) + "…" + String(characters.suffix(back))
    whole = text
  }

  /// About the width of a text without serifs, rather too large than too small.
  static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
  }

  /// Widths as shares of the size, by kinds of characters: those of wide fonts such as DejaVu Sans, and of ideographs.
  private static func share(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")", "[", "]": 0.36
    case "f", "t", "r", "-", "/", "\\", "\"": 0.42
    case "m", "w", "M", "W", "@", "%", "—", "…": 0.96
    case "A"..."Z", "+", "=", "<", ">", "−", "#": 0.72
    case _ where scalar.value < 0x250: 0.61
    // Combining marks and what joins characters have no width of their own.
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{FE00}"..."\u{FE0F}": 0
    case "\u{610}"..."\u{61A}", "\u{64B}"..."\u{65F}": 0
    case "\u{2190}"..."\u{25FF}": 0.8
    case "\u{600}"..."\u{6FF}": 0.52
    case _ where scalar.value < 0x1100: 0.66
    case _ where scalar.value < 0x2E80: 0.7
    default: 1.02
    }
  }

  /// Sentences as lines that are no wider than some room; a word that is wider stands alone.
  static func lines(of sentence: String, within room: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in sentence.showingControls.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || width(of: longer, size: size) <= room {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
