extension ItemReading {
  /// A candidate or one reference: a text, or the sentences of one.
  mutating func passage(_ value: FieldValue, of field: String) throws(UnusableRecord.Reason) -> Passage {
    switch value {
    case .text(let text): return summary(text)
    case .texts(let texts): return texts.isEmpty ? .text("") : sentences(texts)
    case .list(let values) where values.count == 1: return try passage(values[0], of: field)
    default: throw reason(value, field, expected: "a text or a list of sentences")
    }
  }

  /// The references in a field: under a singular name one, of which a list has the sentences; under a plural name
  /// alternatives. Lists of lists are alternatives of sentences under either.
  mutating func alternatives(
    _ value: FieldValue, of slot: FieldPlan.Slot
  ) throws(UnusableRecord.Reason) -> [Passage] {
    switch value {
    case .text(let text): return [summary(text)]
    case .texts(let texts):
      if texts.isEmpty { return [] }
      if slot.role.isPlural {
        if texts.lookLikeSentences { findings.append(.alternativesLikeSentences(slot.path)) }
        return texts.map { summary($0) }
      }
      if texts.count > 1, !plan.isMapped(.reference) { findings.append(.listAsSentences(slot.path)) }
      return [sentences(texts)]
    case .list(let values):
      var alternatives: [Passage] = []
      for value in values {
        switch value {
        case .null: findings.append(.nullReference)
        case .text(let text): alternatives.append(summary(text))
        case .texts(let texts): alternatives.append(sentences(texts))
        default: throw reason(value, slot.path, expected: "texts, or lists of sentences")
        }
      }
      return alternatives
    default:
      throw reason(
        value, slot.path,
        expected: slot.role.isPlural ? "a text or a list of texts" : "a text or a list of sentences")
    }
  }

  /// The documents of an item, at least one in a corpus.
  mutating func articles() throws(UnusableRecord.Reason) -> [Passage] {
    let isRequired = plan.purpose.needsArticle
    var slots: [FieldPlan.Slot] = []
    if plan.isMapped(.article) || plan.isMapped(.documents) {
      for role in [Role.article, .documents] where plan.lackingPath(of: role) != nil && isRequired {
        throw missing(role)
      }
      slots = plan[.article] + plan[.documents]
      for slot in slots { use(slot) }
    } else if let slot = taken(.documents) ?? taken(.article) {
      slots = [slot]
    }
    if slots.isEmpty, isRequired { throw missing(.article) }
    var articles: [Passage] = []
    for slot in slots {
      guard let value = slot.value(in: record) else {
        if isRequired { throw missing(slot.role) }
        continue
      }
      // What is no text beside a summary is no article; none is needed here.
      if !isRequired, !value.isTextual { continue }
      articles += try documents(value, of: slot)
    }
    articles.removeAll(where: \.isBlank)
    if articles.isEmpty, isRequired { throw .empty(role: Role.article.rawValue) }
    if articles.count > 1, isRequired { findings.append(.cluster) }
    return articles
  }

  private mutating func documents(
    _ value: FieldValue, of slot: FieldPlan.Slot
  ) throws(UnusableRecord.Reason) -> [Passage] {
    switch value {
    case .text(let text): return article(text)
    case .texts(let texts):
      if slot.role.isPlural || texts.count == 1 { return texts.flatMap { article($0) } }
      return [sentences(texts)]
    case .list(let values):
      var documents: [Passage] = []
      for value in values {
        switch value {
        case .null: break
        case .text(let text): documents += article(text)
        case .texts(let texts): documents.append(sentences(texts))
        default: throw reason(value, slot.path, expected: "texts, or lists of sentences")
        }
      }
      return documents
    default: throw reason(value, slot.path, expected: "a text or a list of sentences")
    }
  }

  /// A text of a summary: its lines are its sentences, and marks of known tools too.
  private mutating func summary(_ text: String) -> Passage {
    if let name = text.nameOfNothing { findings.append(.nameOfNothing(name)) }
    guard let marked = marked(text) else { return .text(text) }
    return marked.names.isEmpty ? .text(text) : Passage(parts: marked.sentences)
  }

  private mutating func article(_ text: String) -> [Passage] {
    guard let marked = marked(text), !marked.names.isEmpty else { return [.text(text)] }
    return marked.documents
  }

  /// Sentences as they are given, without the marks of known tools.
  private mutating func sentences(_ texts: [String]) -> Passage {
    if texts.count == 1 { return summary(texts[0]) }
    return Passage(
      parts: texts.flatMap { text -> [String] in
        guard let marked = marked(text), !marked.names.isEmpty else { return [text] }
        return marked.sentences
      })
  }

  private mutating func marked(_ text: String) -> MarkedText? {
    guard let marked = MarkedText(text, separator: plan.separator) else { return nil }
    if marked.hasStrayLineBreaks { findings.append(.strayLineBreak) }
    findings += marked.names.sorted().map(Finding.marks)
    return marked
  }

  private func reason(_ value: FieldValue, _ field: String, expected: String) -> UnusableRecord.Reason {
    switch value {
    case .null: .null(field)
    case .notANumber: .notANumber(field)
    default: .wrongKind(field, expected: expected)
    }
  }
}

extension String {
  /// The text itself where it is what programs write for a missing value.
  fileprivate var nameOfNothing: String? {
    guard (3...4).contains(utf8.count), ["nan", "NaN", "None", "null", "<NA>"].contains(self) else {
      return nil
    }
    return self
  }
}
