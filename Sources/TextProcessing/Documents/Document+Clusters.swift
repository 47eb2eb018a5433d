extension Document {
  /// The positions of the sentences in the order in which leads take them.
  ///
  /// In a single article that is the order of the text. In a cluster the first sentence of each document comes first, then
  /// the second of each, and so on; this is the coverage baseline of DUC 2001 and 2002.
  package var leadOrder: [Int] {
    guard documentStarts.count > 1 else { return Array(sentences.indices) }
    let ends = documentStarts.dropFirst() + [sentences.count]
    let longest = zip(documentStarts, ends).map { $1 - $0 }.max() ?? 0
    return (0..<longest).flatMap { round in
      zip(documentStarts, ends).compactMap { start, end in start + round < end ? start + round : nil }
    }
  }
}

extension DocumentReader.Reading {
  /// The readings of the documents of a cluster as one: their sentences in the order of the documents.
  ///
  /// Documents without sentences are left out; the title is that of the first document that has one.
  package init(
    cluster readings: [DocumentReader.Reading], id: String, language: LanguageChoice, source: String
  ) {
    let documents = readings.map(\.document).filter { !$0.sentences.isEmpty }
    var document = Document(
      id: id, title: documents.lazy.compactMap(\.title).first,
      sentences: documents.flatMap { $0.sentences.map(\.text) }, language: language.language)
    var starts: [Int] = []
    var start = 0
    for document in documents {
      starts.append(start)
      start += document.sentences.count
    }
    document.documentStarts = starts.isEmpty ? [0] : starts
    document.source = source
    self.init(
      document: document, language: language, removals: readings.flatMap(\.removals),
      removed: RemovedText(joining: readings.map(\.removed)),
      placeholders: readings.reduce(0) { $0 + $1.placeholders }, documents: readings.count)
  }
}
