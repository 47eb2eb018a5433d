/// Changes one tag, text or declaration of an XML job.
enum MarkupMutation {
  private static let pieces: [String] = [
    "<EVAL ID=\"1\">", "<EVAL ID='9'>", "</EVAL>", "<PEER-ROOT>", "</PEER-ROOT>", "<MODEL-ROOT>",
    "</MODEL-ROOT>", "<PEERS>",
    "</PEERS>", "<MODELS>", "</MODELS>", "<P ID=\"1\">", "<P>", "</P>", "<M ID=\"A\">", "</M>",
    "<INPUT-FORMAT TYPE=\"SEE\"/>",
    "<INPUT-FORMAT TYPE=\"?\"/>", "<!-- c -->", "<!--", "-->", "<?a b?>", "<?xml version=\"1.0\"?>",
    "<![CDATA[x]]>", "<![CDATA[",
    "]]>", "&amp;", "&lt;", "&#65;", "&#x0;", "&#x110000;", "&dir;", "&", "<!DOCTYPE a [<!ENTITY dir 'x'>]>",
    "<!DOCTYPE a SYSTEM 'b'>",
    "<!ENTITY e SYSTEM 'file:///dev/zero'>", "<!ENTITY % p 'x'>", "%p;", "<a b='1' b='2'/>", "\u{0}",
    "\u{FFFF}", "\r\n", "\u{FEFF}",
    " encoding=\"ISO-8859-1\"", " encoding='UTF-16'", "<x:y xmlns:x='z'/>", "text", "\u{A0}",
  ]

  static func mutated(_ bytes: [UInt8], _ random: inout SmallGenerator) -> [UInt8]? {
    var parts = split(bytes)
    guard !parts.isEmpty else { return nil }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let index = Int.random(in: 0...parts.count, using: &random)
      let other = parts.randomElement(using: &random) ?? []
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where index < parts.count: parts.remove(at: index)
      case 1 where index < parts.count: parts[index] = other
      case 2: parts.insert(other, at: index)
      case 3 where index < parts.count: parts.swapAt(index, Int.random(in: 0..<parts.count, using: &random))
      default: parts.insert(Array(pieces.randomElement(using: &random)!.utf8), at: index)
      }
    }
    return Array(parts.joined())
  }

  /// Tags and the texts between them.
  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    for byte in bytes {
      if byte == UInt8(ascii: "<") || parts.isEmpty || parts[parts.count - 1].last == UInt8(ascii: ">") {
        parts.append([])
      }
      parts[parts.count - 1].append(byte)
    }
    return parts
  }
}
