extension ItemReading {
  /// The ratings or scores of a record: a number, an object of numbers, an object of objects of numbers, or a list of
  /// any of these, of which the mean is taken (SummEval has one element for each person).
  mutating func ratings(of role: Role) -> [String: GivenScore] {
    guard let slot = plan[role].first(where: { $0.value(in: record) != nil }),
      let value = slot.value(in: record)
    else { return [:] }
    use(slot)
    switch value {
    case .null, .notANumber: return [:]
    case .list(let values):
      let all = values.map { scores($0, slot.path) }
      return GivenScore.means(of: all)
    default: return scores(value, slot.path)
    }
  }

  private mutating func scores(_ value: FieldValue, _ field: String) -> [String: GivenScore] {
    if let number = value.double { return [field: .number(number)] }
    guard case .object(let members) = value else {
      findings.append(.ratingWithoutNumber(field))
      return [:]
    }
    var scores: [String: GivenScore] = [:]
    for member in members {
      switch member.value {
      case .null, .notANumber: break
      case .object(let parts):
        let numbers = parts.compactMap { part in part.value.double.map { (part.name, $0) } }
        if numbers.isEmpty { findings.append(.ratingWithoutNumber("\(field).\(member.name)")) }
        scores[member.name] = .parts(Dictionary(numbers) { first, _ in first })
      default:
        if let number = member.value.double {
          scores[member.name] = .number(number)
        } else {
          findings.append(.ratingWithoutNumber("\(field).\(member.name)"))
        }
      }
    }
    return scores
  }
}

extension GivenScore {
  /// The number itself; F1, or the first part by name, where there are several.
  var number: Double {
    switch self {
    case .number(let number): number
    case .parts(let parts): parts["f1"] ?? parts.min { $0.key < $1.key }?.value ?? 0
    }
  }

  /// The mean of each score over those who gave it.
  static func means(of all: [[String: GivenScore]]) -> [String: GivenScore] {
    var sums: [String: (sum: Double, count: Double)] = [:]
    for scores in all {
      for (name, score) in scores {
        let (sum, count) = sums[name] ?? (0, 0)
        sums[name] = (sum + score.number, count + 1)
      }
    }
    return sums.mapValues { .number($0.sum / $0.count) }
  }
}
