import Corpora
import Evaluation
import Foundation
import Reports
import Rouge
import Summarizers
import TextProcessing

// Options that more than one command has: what they are called, and how they are read.

extension CommandSyntax.Option {
  static let rules = Self(
    "--rules", "NAME|FILE",
    "scoring rules: a name of ‘list rules’ or a JSON file\n(default: \(RulesCatalog.defaultName), for other languages than English\nunicode, for Chinese and Japanese characters)"
  )
  static let wordLists = Self(
    "--exceptions", "DIR",
    "the data folder of ROUGE-1.5.5 (*.exc, smart_common_words.txt),\nfor rules that ask for them (default: $ROUGE_EVAL_HOME)"
  )
  static let limit = Self(
    "--limit", "L",
    "length of a summary: 3s 60w 400c 665b 20% for sentences,\nwords, characters, bytes, percent of the sentences\n(default: 3s)"
  )
  static let cleaning = Self(
    "--clean", "on|off|report",
    "headings, captions, bylines, web-page furniture: take out,\nleave in, or leave in and list (default: on)"
  )
  static let language = Self(
    "--language", "CODE",
    "language of the articles, see ‘list languages’\n(default: that of each article, by its script and words)"
  )
  static let seed = Self("--seed", "N", "seed of everything random (default: 1)")
  static let jobs = Self(
    "--jobs", "N",
    "threads that summarize and score (default: all processors);\nno number depends on it"
  )
  static let format = Self(
    "--format", "F",
    "form of the printed table: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))\n(default: terminal)"
  )
  static let cite = Self("--cite", nil, "also print the sentence and the BibTeX that a paper needs")
  static let quiet = Self("--quiet", nil, "print no table and no progress")

  static func strategies(_ name: String, _ value: String, default defaultValue: String) -> Self {
    Self(name, value, "see ‘list strategies’ (default: \(defaultValue))")
  }
}

extension Arguments {
  /// The rules of a name as far as the word lists go; a warning says where they do not.
  static func rules(_ name: String, _ wordLists: RougeResources) throws -> ScoringRules {
    let asked = try RulesCatalog.rules(name)
    let rules = asked.adapted(to: wordLists)
    if rules.rouge != asked.rouge {
      Console.complain(
        "sumbench: warning: the rules ‘\(asked.name)’ ask for WordNet's irregular forms, and there are none "
          + "(see --exceptions): scored without them\n")
    }
    return rules
  }

  /// The word lists that are at hand.
  var wordLists: RougeResources {
    get throws {
      let folder = self["--exceptions"] ?? ProcessInfo.processInfo.environment["ROUGE_EVAL_HOME"]
      if let folder, !FileManager.default.fileExists(atPath: folder) { throw DataError.missing(path: folder) }
      return try folder.map { try RougeResources(directory: $0) } ?? .none
    }
  }

  var limit: LengthLimit {
    get throws {
      try value(
        "--limit", default: .sentences(3),
        expected: "a limit of at least one, such as 3s, 60w, 400c, 665b or 20%",
        LengthLimit.init)
    }
  }

  var cleaning: Cleaning {
    get throws { try value("--clean", default: .on, expected: "on, off or report", Cleaning.init) }
  }

  /// The language asked for, or `nil` where it is to be detected.
  var language: Language? {
    get throws {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      return try value("--language", default: nil, expected: known) {
        Language(rawValue: $0).map { .some($0) }
      }
    }
  }

  var seed: UInt64 {
    get throws { try value("--seed", default: 1, expected: "a whole number from 0") { UInt64($0) } }
  }

  var jobs: Int {
    get throws {
      try value(
        "--jobs", default: ProcessInfo.processInfo.activeProcessorCount, expected: "a whole number from 1"
      ) { Int($0).flatMap { (1...1024).contains($0) ? $0 : nil } }
    }
  }

  var format: ReportFormat {
    get throws {
      let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return try value("--format", default: .terminal, expected: known, ReportFormat.init)
    }
  }
}

/// Runs a step that looks strategies up, and turns what the catalog refuses into an error of usage.
func naming<Value>(_ option: String, _ lookUp: () throws -> Value) throws -> Value {
  do {
    return try lookUp()
  } catch let error as CatalogError {
    throw UsageError.unknownStrategy(error, option: option)
  }
}
