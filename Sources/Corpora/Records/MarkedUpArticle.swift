/// An article and its summary in one text, as CNN/DailyMail (`@highlight`) and XSum (`[SN]`) were first published.
struct MarkedUpArticle: Hashable {
  let article: String
  let reference: String?
  let title: String?

  init(_ text: String, layout: FileLayout) {
    self = layout == .sections ? Self(sectionsOf: text) : Self(storyOf: text)
  }

  private init(article: String, reference: String?, title: String?) {
    self.article = article
    self.reference = reference
    self.title = title
  }

  /// The text above the first `@highlight`, and the highlights as the lines of the reference.
  private init(storyOf text: String) {
    let parts = text.lines.split(omittingEmptySubsequences: false) { $0.trimmed == "@highlight" }
    let highlights = parts.dropFirst().map { part in
      part.map { String($0.trimmed) }.filter { !$0.isEmpty }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    let article = parts.first?.joined(separator: "\n") ?? ""
    self.init(
      article: String(article[...].trimmed),
      reference: parts.count > 1 ? highlights.joined(separator: "\n") : nil,
      title: nil)
  }

  /// The section RESTBODY, and FIRST-SENTENCE as the reference.
  private init(sectionsOf text: String) {
    var sections: [String: [Substring]] = [:]
    var current = ""
    for line in text.lines {
      let name = line.trimmed
      if name.hasPrefix("[SN]"), name.hasSuffix("[SN]"), name.count > 8 {
        current = String(name.dropFirst(4).dropLast(4))
        sections[current] = []
      } else {
        sections[current, default: []].append(line)
      }
    }
    func section(_ name: String) -> String? {
      sections[name].map { String($0.joined(separator: "\n")[...].trimmed) }
    }
    self.init(
      article: section("RESTBODY") ?? "", reference: section("FIRST-SENTENCE"), title: section("TITLE"))
  }

  /// A record of it; its id is the number unless one is given.
  func record(path: String, number: Int, id: String? = nil) -> InputRecord {
    var members = id.map { [FieldMember("id", .text($0))] } ?? []
    if let title { members.append(FieldMember("title", .text(title))) }
    members.append(FieldMember("article", .text(article)))
    if let reference { members.append(FieldMember("reference", .text(reference))) }
    return InputRecord(place: Place(path), number: number, members: members)
  }
}

extension String {
  fileprivate var lines: [Substring] {
    split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let tail = drop(while: \.isWhitespace)
    return tail.lastIndex { !$0.isWhitespace }.map { tail[...$0] } ?? ""
  }
}
