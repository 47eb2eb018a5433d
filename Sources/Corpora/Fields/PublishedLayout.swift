/// A layout in which corpora are shipped, or in which a program writes summaries, and how its files are read.
///
/// The fields are those of the first published files; each entry is tried on a file of that shape in a test.
package struct PublishedLayout: Hashable, Sendable {
  /// What the layout is known as.
  package let name: String
  /// What the files look like: their fields, or their names.
  package let files: String
  /// How they are read: what is article, reference, candidate and id.
  package let reading: String
  /// The call that reads a file.
  package let call: String
  /// What makes a readable file of the published one first, for files that are no text or that nest their text.
  package let preparation: String?

  init(_ name: String, files: String, reading: String, call: String, preparation: String? = nil) {
    self.name = name
    self.files = files
    self.reading = reading
    self.call = call
    self.preparation = preparation
  }

  /// Some layouts under a heading.
  package struct Group: Sendable {
    package let title: String
    package let layouts: [PublishedLayout]
  }

  /// Every layout, corpora first.
  package static let groups = [
    Group(title: "Corpora", layouts: corpora), Group(title: "Folders and pairs of files", layouts: folders),
    Group(title: "Summaries that programs write", layouts: outputs),
  ]

  /// The command that makes JSON Lines of Parquet, in which the Hugging Face hub keeps corpora.
  static let fromParquet = "duckdb -c \"COPY (FROM 'test.parquet') TO 'test.jsonl' (FORMAT json)\""
}
