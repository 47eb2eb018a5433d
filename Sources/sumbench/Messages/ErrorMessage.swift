import SumbenchCorpora
import SumbenchEvaluation
import SumbenchRouge
import SumbenchSummarizers
import SumbenchSupport

/// The words for every error that is not about the call: the one place where facts become sentences.
func message(for error: any Error) -> String {
  switch error {
  case let error as DataError: error.message
  case let error as RougeError: error.message
  case let error as ComparisonError: error.message
  case let error as CheckError: error.message
  case let error as ReportError: error.message
  case let error as ColumnError: error.message
  case let error as RecordLack: error.message
  case let error as ReplacementFault: error.message
  case let error as ClusterError: error.message
  case let error as PlanError: error.message
  case let error as MergeError: error.message
  case let error as IdentificationError: error.message
  default: "\(error)"
  }
}

extension IdentificationError {
  fileprivate var message: String {
    switch self {
    case .severalSystems(let names):
      "the summaries are of several systems (\(names.joined(separator: ", "))): --system NAME says whose numbers were "
        + "reported"
    case .unknownSystem(let name, let known):
      "no summary is by ‘\(name)’; there are \(known.joined(separator: ", "))"
        + (known.nearest(to: name).map { "; did you mean ‘\($0)’?" } ?? "")
    case .jointReferences(let rules):
      "‘\(rules)’ takes for all variants the reference that is best in the first one (references: firstVariant); numbers "
        + "are looked for one by one, so these rules cannot be tried"
    }
  }
}

extension PlanError {
  fileprivate var message: String {
    switch self {
    case .noVariation(let run):
      "\(run): no two rows differ from item to item, so that nothing says how many items are needed"
    }
  }
}

extension ClusterError {
  fileprivate var message: String {
    let known = known.isEmpty ? "the items have no own keys" : "own keys: \(known.joined(separator: ", "))"
    return lacking.count == total
      ? "no item has the key ‘\(key)’ (\(known))"
      : "\(lacking.count) of \(total) items lack the key ‘\(key)’: \(lacking.prefix(10).joined(separator: ", "))"
  }
}

extension DataError {
  fileprivate var message: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .directory(let path): "\(path): is a folder, a file is needed"
    case .unreadable(let path, let reason): "\(Place(path)): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .invalidUTF8(let place):
      "\(place): not UTF-8 text; perhaps Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 \(place.fileName) > NEW"
    case .malformedJSON(let place, let reason): "\(place): not a JSON object: \(reason)"
    case .missingKey(let place, let keys): "\(place): no \(keys.map { "‘\($0)’" }.joined(separator: " or "))"
    case .unusableValue(let place, let key, let expected): "\(place): ‘\(key)’: expected \(expected)"
    case .unknownKey(let place, let key, let nearest):
      "\(place): unknown key ‘\(key)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? "")
    case .noArticles("-"): "standard input: nothing to read: neither a text nor lines of JSON"
    case .noArticles(let path): "\(Place(path)): no articles: neither <id>/article.txt nor lines of JSON"
    case .unequalLines(let first, let lines, let second, let others):
      "\(first) has \(lines) lines and \(second) has \(others): line N of one belongs to line N of the other"
    case .noItems(let path):
      "\(Place(path)): nothing to score: no record in it (a line of JSON, a row below a header, a line of text)"
    case .folderWithoutArticle(let path): "\(path): no article.txt in this folder of the corpus"
    case .emptyArticle(let place, let id): "\(place): the article ‘\(id)’ is empty"
    case .noReference(let place, let id): "\(place): the article ‘\(id)’ has no reference summary"
    case .duplicateID(let place, let id): "\(place): the id ‘\(id)’ came before"
    case .mixedSignatures(let first, let second):
      "\(second): scores made under other rules than those at \(first) (‘signature’ differs): score them under the same"
    case .noRun(let path): "\(path): no run: no run.json in this folder or below it"
    case .severalRuns(let path, let found):
      "\(path): \(found.count) runs below this folder, name one: \(found.prefix(10).joined(separator: ", "))"
    case .otherWordLists(let rules, let recorded, let found):
      "the run was scored by ‘\(rules)’ with other word lists (\(recorded ?? "none")) than those at hand "
        + "(\(found ?? "none")); --exceptions names the folder"
    case .noWordLists(let path):
      "\(path): no word lists: neither smart_common_words.txt nor *.exc, as in the data of ROUGE-1.5.5, nor "
        + "wordnet_key_value.txt, as in the package py-rouge"
    case .noStopList(let rules):
      "the rules ‘\(rules)’ remove stop words, and there is no list of them: --exceptions DIR names a folder with "
        + "smart_common_words.txt, that of ROUGE-1.5.5's data"
    case .ambiguousRules(let name):
      "two sets of rules are called ‘\(name)’ and count otherwise: give one another ‘name’ in its file"
    case .notABasicElement(let place, let id, let reference, let line):
      "\(place): ‘\(id)’: line \(line) of \(reference.map { "reference \($0)" } ?? "the candidate") is no Basic "
        + "Element ‘head|modifier|relation’"
    case .unknownRules(let name, let nearest):
      "there are no rules ‘\(name)’"
        + (nearest.map { "; did you mean ‘\($0)’?" } ?? "; see sumbench list rules")
    case .foreignFormat(let path, let format): "\(Place(path)): \(format.message(for: Place(path).fileName))"
    case .pythonRepr(let place):
      "\(place): an object as Python prints it, which is no JSON: write it with json.dumps"
    case .duplicateKey(let place, let key): "\(place): ‘\(key)’ is there twice"
    case .raggedRow(let place, let cells, let columns):
      "\(place): a row of \(cells) cells under a header of \(columns)"
    case .unclosedQuote(let place): "\(place): the quote that begins a cell here is never closed"
    case .missingRole(let place, let role, let found):
      "\(place): no \(role) among \(listed(found)) (--fields \(role)=KEY)"
        + (role == Role.article.rawValue && found.contains { FieldNames.role(of: $0) == .candidate }
          ? "; if these are summaries: sumbench score \(place.path.shellWord)" : "")
    case .unusableRecords(let records, let count, let total):
      message(records, count, total, hint: "--skip-unusable leaves \(count == 1 ? "it" : "them") out")
    case .unusableReferences(let records, let count, let total):
      message(records, count, total, hint: "no reference can be left out: mend the file")
    case .ambiguousFile(let name, let first, let second):
      "the summaries of ‘\(first)’ and ‘\(second)’ would both be written to ‘\(name)’: without --output each is a line of "
        + "JSON"
    case .repeatedSummary(let place, let first, let id, let system):
      "\(place): a second summary of ‘\(id)’ by ‘\(system)’; the first is at \(first)"
    case .repeatedID(let place, let first, let id): "\(place): the id ‘\(id)’ came before, at \(first)"
    case .unpairedFiles(let first, let second, let reason): reason.message(first, second)
    case .ambiguousName(let name, let first, let second):
      "\(first) and \(second) would both be called ‘\(name)’: give one another name with NAME=FILE"
    case .referencesNeeded(let path):
      "\(Place(path)): summaries without references: --references FILE has them"
    case .unequalItems(let path, let count, let corpus):
      "\(path): \(count) summaries without ids for \(corpus) articles: line N belongs to article N"
    case .unknownIDs(let ids, let path): "\(Place(path)): no item has the id \(listed(ids))"
    case .otherText(let path, let id): "\(Place(path)): the item ‘\(id)’ has another text than in the run"
    case .notAFolder(let path):
      "\(path): is a file, a folder with reference.*.txt is needed (lines beside lines: run test.source)"
    case .unknownLayout(let path, let entries):
      "\(path): neither <id>/article.txt nor .story, .summary, .txt or .json files; there are \(listed(entries))"
    }
  }

  private func message(_ records: [UnusableRecord], _ count: Int, _ total: Int, hint: String) -> String {
    let reasons = records.map { "\($0.place): ‘\($0.id)’: \($0.reason.message)" }
    if count == 1 { return reasons[0] + (total > 1 ? " (\(hint))" : "") }
    let rest = count > records.count ? ["and \(count - records.count) more"] : []
    return "\(count) of \(total) records cannot be used (\(hint)):\n  "
      + (reasons + rest).joined(separator: "\n  ")
  }
}

/// The first twenty names, and whether there are more.
func listed(_ names: [String]) -> String {
  names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", ..." : "")
}

extension UnusableRecord.Reason {
  fileprivate var message: String {
    switch self {
    case .missing(let role, let found): "no \(role) among \(listed(found))"
    case .null(let key): "‘\(key)’ is null"
    case .notANumber(let key): "‘\(key)’ is NaN, and NaN is no JSON (pandas: fillna(\"\"))"
    case .empty(let role): "the \(role) is empty"
    case .nothing(let key): "‘\(key)’ is an empty list"
    case .wrongKind(let key, let expected): "‘\(key)’: expected \(expected)"
    }
  }
}

extension DataError.UnpairedReason {
  fileprivate func message(_ first: String, _ second: String) -> String {
    switch self {
    case .counts(let one, let other):
      "\(first) has \(one) records without ids and \(second) has \(other): give both an ‘id’"
    case .references(let record):
      "record \(record) of \(first) and of \(second) have other references and no ids: give both an ‘id’"
    case .ids(let inFirst):
      "\(inFirst ? first : second) has ids and \(inFirst ? second : first) has none: give both an ‘id’"
    }
  }
}

extension Place {
  /// What a shell calls the file.
  fileprivate var fileName: String { path == "-" ? "FILE" : path }
}

extension ForeignFormat {
  fileprivate func message(for path: String) -> String {
    switch self {
    case .parquet:
      "a Parquet file: duckdb -c \"COPY (FROM '\(path)') TO 'new.jsonl' (FORMAT json)\" makes JSON Lines of it"
    case .arrow: "an Arrow file: write it as JSON Lines (datasets: to_json)"
    case .hdf5: "an HDF5 file: write it as JSON Lines"
    case .sqlite: "a SQLite database: export a table as CSV"
    case .pickle: "a Python pickle: write it as JSON Lines"
    case .pdf: "a PDF file: pdftotext \(path) makes text of it"
    case .rtf: "an RTF file: save it as plain text"
    case .word, .oldOffice: "a Word file: save it as plain text"
    case .spreadsheet: "a spreadsheet: save it as CSV"
    case .presentation: "a presentation: save it as plain text"
    case .zip: "a ZIP archive: unpack it first"
    case .gzip: "a gzip file: zcat \(path) > NEW"
    case .bzip2: "a bzip2 file: bzcat \(path) > NEW"
    case .xz: "an xz file: xzcat \(path) > NEW"
    case .zstandard: "a Zstandard file: zstdcat \(path) > NEW"
    case .utf16: "UTF-16 text: iconv -f UTF-16 -t UTF-8 \(path) > NEW"
    case .utf32: "UTF-32 text: iconv -f UTF-32 -t UTF-8 \(path) > NEW"
    }
  }
}

extension RougeError {
  fileprivate var message: String {
    switch self {
    case .tooLargeCounts(let variant):
      "the texts are too long for \(variant): its counts are beyond what a number holds; a smaller weight is needed"
    case .noReferences: "there is no reference to score against"
    case .noStopWords:
      "the rules remove stop words, and there is no list of them: --exceptions DIR names a folder with "
        + "smart_common_words.txt, that of ROUGE-1.5.5's data"
    case .notABasicElement(let line): "line \(line) is no Basic Element ‘head|modifier|relation’"
    }
  }
}

extension ReportError {
  fileprivate var message: String {
    switch self {
    case .otherCorpus(let recorded, let found):
      "this is not the corpus of the run: its digest is \(found.prefix(12)), the recorded one \(recorded.prefix(12))"
    case .otherSentences(let id, let recorded, let found, let version):
      "the article ‘\(id)’ had \(recorded) sentences when the run was made with sumbench \(version), and has "
        + "\(found) now: the recorded positions mean nothing; make the run again"
    }
  }
}

extension ColumnError {
  fileprivate var message: String {
    switch self {
    case .unknown(let name, let known) where known.isEmpty:
      "there is no score ‘\(name)’ to describe: --metric is for files of scores"
    case .unknown(let name, let known):
      "there is no score ‘\(name)’ among \(known.joined(separator: ", "))"
        + (known.nearest(to: name).map { "; did you mean ‘\($0)’?" } ?? "")
    case .noWorst(let name):
      "a missing ‘\(name)’ cannot count as the worst: no worst score is known (--metric \(name):0..100 names the scale)"
    }
  }
}
