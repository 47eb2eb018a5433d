import SumbenchEvaluation

extension MergeError {
  /// The words for parts that do not make one run.
  var message: String {
    switch self {
    case .overlap(let first, let second, let ids, let count):
      "\(first) and \(second) share summaries of \(count) \(count == 1 ? "item" : "items") (\(ids.joined(separator: ", "))"
        + "\(count > ids.count ? ", ..." : "")): two parts have the same items, or no summary in common"
        + Self.hint(ids)
    case .otherTexts(let first, let second, let id):
      "the item ‘\(id)’ has other texts in \(second) than in \(first)" + Self.hint([id])
    case .otherNumbers(let first, let second, let id, let system, let what):
      "\(what) of ‘\(system)’ for ‘\(id)’ differs between \(first) and \(second)"
    case .otherSummaries(let first, let second, let id, let system):
      "there are two summaries of ‘\(id)’ by ‘\(system)’, in \(first) and in \(second)" + Self.hint([id])
    case .otherRules(let first, let second, let what):
      "\(first) and \(second) were scored under different rules"
        + (what.isEmpty ? "" : " (\(what.prefix(3).joined(separator: "; ")))")
        + ": make every part with the same --rules, since parts in several languages choose for themselves, and with the "
        + "same --sentences and --sentence-separator"
    case .otherScores(let first, let second, let names):
      "\(first) has the scores \(names[0]) and \(second), over other items, has \(names[1]): parts over other items have the "
        + "same scores"
    case .otherSystems(let first, let second, let names):
      "\(first) has the row ‘\(names[0])’ and \(second), over other items, the row ‘\(names[1])’: name the system alike in "
        + "every shard (NAME=FILE), since a row is named after its file"
    case .articlesLacking(let part, let other):
      "\(part) has no floors, since items there have no article, and \(other) has them: score both without --limit"
    case .noIDs(let part):
      "\(part): its lines have no ids, and their numbers mean nothing in another part: give them ids of their own"
    case .otherSettings(let first, let second, let name, let values):
      "\(first) and \(second) were made with different \(name): \(values.joined(separator: " and "))"
    case .otherKind(let first, let second, let what):
      "‘\(what)’ is not the same in \(first) and \(second): its role, its origin or its scale differs"
    case .unequalFacts(let first, let second, let what):
      "\(first) has \(what) and \(second) has none: parts are made by the same command, with --output"
    case .nothingNew(let part):
      "\(part): adds nothing to the other parts: is it named twice?"
    case .nothing: "no part has an item"
    }
  }

  /// Ids that are numbers are often those of lines, which collide between files.
  private static func hint(_ ids: [String]) -> String {
    ids.allSatisfy { Int($0) != nil }
      ? "; records without ids are numbered from 1 in each file: give them ids of their own" : ""
  }
}
