/// A line of what fairseq-generate prints: a letter, the number of the sentence, and the text after tabs.
///
///     H-12<TAB>-0.4312<TAB>the bridge is shut
struct FairseqLine: Hashable {
  /// S, T, H, D or P: source, target, hypothesis, detokenized hypothesis, scores of its words.
  let kind: Character
  let number: Int
  let text: String

  init?(_ line: some Sequence<UInt8>) {
    let cells = String(decoding: Array(line), as: UTF8.self).split(
      separator: "\t", omittingEmptySubsequences: false)
    guard cells.count > 1, let kind = cells[0].first, "STHDP".contains(kind),
      cells[0].dropFirst().first == "-",
      let number = Int(cells[0].dropFirst(2)), number >= 0
    else { return nil }
    self.kind = kind
    self.number = number
    let isScored = kind == "H" || kind == "D"
    guard !isScored || cells.count > 2 && Double(cells[1]) != nil else { return nil }
    text = cells.dropFirst(isScored ? 2 : 1).joined(separator: "\t")
      .trimmingSuffix { $0 == "\r" || $0 == "\r\n" }
  }

  /// The records of a file, in the order in which their numbers come; each has the fields that were printed.
  ///
  /// The first hypothesis of a number is the best. A detokenized one is taken before the other.
  static func records(of text: String, path: String) -> [InputRecord] {
    var order: [Int] = []
    var found: [Int: (line: Int, texts: [Character: String])] = [:]
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard let line = FairseqLine(line), line.kind != "P" else { continue }
      if found[line.number] == nil {
        order.append(line.number)
        found[line.number] = (index + 1, [:])
      }
      if found[line.number]!.texts[line.kind] == nil { found[line.number]!.texts[line.kind] = line.text }
    }
    return order.enumerated().map { index, number in
      let (line, texts) = found[number]!
      var members = [FieldMember("id", .text("\(number)"))]
      if let source = texts["S"] { members.append(FieldMember("article", .text(source))) }
      if let target = texts["T"] { members.append(FieldMember("reference", .text(target))) }
      if let best = texts["D"] ?? texts["H"] { members.append(FieldMember("candidate", .text(best))) }
      return InputRecord(place: Place(path, line: line), number: index + 1, members: members)
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isUnwanted(last) { text.removeLast() }
    return text
  }
}
