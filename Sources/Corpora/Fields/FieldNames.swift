/// The names under which files have what sumbench reads: the only list of them.
///
/// Within a role the first name that has a value is taken. Names with dots are paths.
package enum FieldNames {
  /// Human summaries in a corpus; the candidate in a file of summaries without another name for it.
  static let summary = "summary"

  /// The names of a role, the most specific first.
  package static func names(of role: Role) -> [String] { names[role] ?? [] }

  private static let names: [Role: [String]] = [
    .id: [
      "id", "doc_id", "docid", "document_id", "article_id", "gem_id", "guid", "uid", "fname",
      "doc.id",
    ],
    .system: ["system", "system_id", "system_name", "model_id", "model_name", "model"],
    // XSum, Multi-News: document; XL-Sum, BillSum, MLSUM, Newsroom, MatchSum: text; SAMSum, DialogSum: dialogue; PubMed and
    // arXiv as first published: article_text; GovReport: report; lm-eval: doc.
    .article: [
      "article", "document", "text", "dialogue", "article_text", "report", "source", "source_text", "src",
      "input", "content", "body", "story", "doc.article", "doc.document", "doc.text", "doc.dialogue",
    ],
    .documents: ["documents", "docs", "source_documents", "articles"],
    // CNN/DailyMail: highlights; arXiv and PubMed: abstract, abstract_text; lm-eval: target; LLaMA-Factory: label.
    .reference: [
      "reference", "highlights", "target", "label", "reference_summary", "gold", "gold_summary", "golden",
      "ground_truth", "ref", "tgt", "abstract", "abstract_text", "doc.highlights", "doc.summary",
      "doc.reference", "doc.abstract",
    ],
    .references: ["references", "targets", "refs", "reference_summaries", "gold_summaries", "golds"],
    // LLaMA-Factory: predict; SummEval: decoded; transformers: generated_text, summary_text; lm-eval: filtered_resps.
    .candidate: [
      "candidate", "prediction", "predict", "predicted", "pred", "hypothesis", "hypo", "hyp", "generated",
      "generated_summary", "generated_text", "generation", "output", "decoded", "response", "completion",
      "system_summary", "model_output", "summary_text", "filtered_resps", "predictions", "candidates",
      "hypotheses", "outputs", "generations",
    ],
    // SummEval: expert_annotations.
    .human: ["human", "expert_annotations"],
    .scores: ["scores"],
  ]

  /// Fields of text that are neither an article nor a summary, so that they raise no question.
  static let bystanders: Set<String> = [
    "title", "headline", "url", "link", "date", "time", "timestamp", "topic", "author", "authors", "byline",
    "section", "section_names", "category", "language", "lang", "prompt", "instruction", "query", "question",
    "split", "dataset", "subset", "archive", "publisher", "name", "note", "notes", "comment", "keywords",
    "tags",
  ]

  /// The role of a name, whatever the purpose; `summary` has none of its own.
  package static func role(of name: String) -> Role? { roles[name] }

  private static let roles: [String: Role] = Dictionary(
    uniqueKeysWithValues: names.flatMap { role, names in names.map { ($0, role) } })

  /// A name without a number at its end: `summary2`, `reference_1`.
  static func numbered(_ name: String) -> (stem: String, number: Int)? {
    let digits = name.utf8.reversed().prefix { $0 &- UInt8(ascii: "0") < 10 }.count
    guard (1...3).contains(digits), digits < name.utf8.count, let number = Int(name.suffix(digits)) else {
      return nil
    }
    var stem = name.dropLast(digits)
    if let last = stem.last, "_-. ".contains(last) { stem.removeLast() }
    return (String(stem), number)
  }
}
