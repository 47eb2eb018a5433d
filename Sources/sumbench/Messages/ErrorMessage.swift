import Corpora
import Evaluation
import Rouge
import Summarizers

/// The words for every error that is not about the call: the one place where facts become sentences.
func message(for error: any Error) -> String {
  switch error {
  case let error as DataError: error.message
  case let error as RougeError: error.message
  case let error as ComparisonError: error.message
  case let error as CheckError: error.message
  case let error as ReportError: error.message
  default: "\(error)"
  }
}

extension DataError {
  fileprivate var message: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .directory(let path): "\(path): is a folder, a file is needed"
    case .unreadable(let path, let reason): "\(Place(path)): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .invalidUTF8(let place): "\(place): not UTF-8 text"
    case .malformedJSON(let place, let reason): "\(place): not a JSON object: \(reason)"
    case .missingKey(let place, let keys): "\(place): no \(keys.map { "‘\($0)’" }.joined(separator: " or "))"
    case .unusableValue(let place, let key, let expected): "\(place): ‘\(key)’: expected \(expected)"
    case .unknownKey(let place, let key, let nearest):
      "\(place): unknown key ‘\(key)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? "")
    case .noArticles(let path): "\(Place(path)): no articles: neither <id>/article.txt nor lines of JSON"
    case .unequalLines(let first, let lines, let second, let others):
      "\(first) has \(lines) lines and \(second) has \(others): line N of one belongs to line N of the other"
    case .noItems(let path): "\(path): nothing to score: no line of JSON"
    case .folderWithoutArticle(let path): "\(path): no article.txt in this folder of the corpus"
    case .emptyArticle(let place, let id): "\(place): the article ‘\(id)’ is empty"
    case .noReference(let place, let id): "\(place): the article ‘\(id)’ has no reference summary"
    case .emptyReference(let place, let id): "\(place): the article ‘\(id)’ has an empty reference summary"
    case .duplicateID(let place, let id): "\(place): the id ‘\(id)’ came before"
    case .otherWordLists(let rules, let recorded, let found):
      "the run was scored by ‘\(rules)’ with other word lists (\(recorded ?? "none")) than those at hand "
        + "(\(found ?? "none")); --exceptions names the folder"
    case .unknownRules(let name, let nearest):
      "there are no rules ‘\(name)’"
        + (nearest.map { "; did you mean ‘\($0)’?" } ?? "; see sumbench list rules")
    }
  }
}

extension RougeError {
  fileprivate var message: String {
    switch self {
    case .noReferences: "there is no reference to score against"
    case .noStopWords: "the rules remove stop words, and no list of them was given"
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
