/// Taking out what Markdown has beside its text: code between fences, rows of tables, the targets of links.
extension ArticleDraft {
  mutating func removeMarkup(_ signs: MarkupSigns) {
    if signs.contains(.fences) { removeFencedCode() }
    if signs.contains(.tables) { removeTables() }
    guard signs.contains(.links) else { return }
    for line in lines.indices where lines[line].isKept { lines[line].removeLinkTargets() }
  }

  /// Takes out the lines between two fences of one kind, with the fences; a fence without its pair stays.
  private mutating func removeFencedCode() {
    var line = lines.startIndex
    while line < lines.endIndex {
      if let mark = lines[line].fenceMark,
        let end = lines[(line + 1)...].firstIndex(where: { $0.closesFence(mark) })
      {
        for inner in line...end { lines[inner].remove(.code) }
        line = end
      }
      line += 1
    }
  }

  /// Takes out lines between bars, and those around the line that separates a table's header.
  private mutating func removeTables() {
    for line in lines.indices where lines[line].isKept {
      if lines[line].isTableSeparator {
        var first = line
        while first > lines.startIndex, lines[first - 1].isKept, isCell(first - 1, nextTo: first) {
          first -= 1
        }
        var last = line
        while last + 1 < lines.endIndex, lines[last + 1].isKept, isCell(last + 1, nextTo: last) { last += 1 }
        for row in first...last { lines[row].remove(.tableRow) }
      } else if lines[line].isTableRow, lines.indices.contains(where: { $0 != line && lines[$0].isTableRow })
      {
        lines[line].remove(.tableRow)
      }
    }
  }

  private func isCell(_ line: Int, nextTo other: Int) -> Bool {
    lines[line].hasBars
      && (lines[line].numbers.upperBound + 1 == lines[other].numbers.lowerBound
        || lines[other].numbers.upperBound + 1 == lines[line].numbers.lowerBound)
  }
}

extension ArticleLine {
  fileprivate var fenceMark: UInt8? {
    guard let first = text.utf8.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let bytes = Array(text.utf8)
    return bytes.fenceMark(bytes.indices)
  }

  fileprivate func closesFence(_ mark: UInt8) -> Bool {
    fenceMark == mark && text.utf8.allSatisfy { $0 == mark }
  }

  fileprivate var hasBars: Bool { text.utf8.contains(UInt8(ascii: "|")) }

  /// Whether it begins and ends with a bar and has another one between.
  fileprivate var isTableRow: Bool {
    let bar = UInt8(ascii: "|")
    return text.utf8.first == bar && text.utf8.last == bar && text.utf8.count { $0 == bar } > 2
  }

  /// `|---|:--:|`
  fileprivate var isTableSeparator: Bool {
    hasBars && text.utf8.contains(UInt8(ascii: "-")) && text.utf8.allSatisfy { "|-: ".utf8.contains($0) }
  }

  /// Takes out `(https://...)` after `[the words of a link]`, and images; of a definition of a link the whole line.
  fileprivate mutating func removeLinkTargets() {
    guard text.utf8.contains(UInt8(ascii: "]")) else { return }
    let bytes = Array(text.utf8)
    if bytes.first == UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "]")),
      bytes[(end + 1)...].starts(with: ": ".utf8), bytes[(end + 3)...].isLinkTarget
    {
      return remove(.linkTarget)
    }
    var parts: [(Range<Int>, ArticleCleaner.Reason)] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "]")) {
      start = end + 1
      guard start < bytes.count, bytes[start] == UInt8(ascii: "("),
        let close = bytes[start...].firstIndex(of: UInt8(ascii: ")")), bytes[(start + 1)..<close].isLinkTarget
      else { continue }
      parts.append((start..<close + 1, .linkTarget))
      start = close + 1
    }
    remove(parts, keepingSpaces: true)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is an address: with `://`, or a path or an anchor without white space.
  fileprivate var isLinkTarget: Bool {
    let address = prefix { !$0.isASCIISpace }
    if address.isEmpty { return false }
    let isTitled = address.count == count || dropFirst(address.count + 1).first == UInt8(ascii: "\"")
    guard isTitled else { return false }
    return address.first == UInt8(ascii: "#") || address.contains(UInt8(ascii: "/"))
      || address.starts(with: "mailto:".utf8)
  }
}
