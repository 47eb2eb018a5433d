import SumbenchCorpora
import SumbenchRouge

/// One thread's scorers of all units of a plan.
final class SearchScorer {
  private let plan: SearchPlan
  private let scorers: [RougeScorer]

  init(_ plan: SearchPlan, _ wordLists: RougeResources) throws {
    self.plan = plan
    scorers = try plan.units.map {
      try RougeScorer(variants: $0.variants, rules: $0.counting, resources: wordLists)
    }
  }

  /// Hands over every score of some items, with the position of the item and the place of the tally.
  ///
  /// Unit by unit, so that the words of one stay in the caches of the processor.
  func forEachScore(of items: [Item], _ body: (_ item: Int, _ place: Int, RougeScore) -> Void) throws {
    var texts: [SearchPlan.Form: [(candidate: RougeText, references: [RougeText])]] = [:]
    for (unit, scorer) in zip(plan.units, scorers) {
      let pairs = texts[unit.form] ?? items.map { unit.form.texts(of: $0) }
      texts[unit.form] = pairs
      for (item, pair) in pairs.enumerated() {
        let (place, id) = (items[item].place, items[item].id)
        let counts = try scorer.locating(place, id: id, pair.candidate, pair.references) {
          let candidate = try scorer.prepare(pair.candidate)
          return try pair.references.map { try scorer.counts(of: candidate, against: scorer.prepare($0)) }
        }
        let isSingle = counts.count == 1
        let rules = isSingle ? unit.single : unit.several
        for (variant, name) in unit.variants.enumerated() {
          let ofVariant = counts.map { $0[variant] }
          for (row, rules) in rules.enumerated() {
            body(
              item, unit.place(row: isSingle ? row : unit.single.count + row, variant: variant),
              rules.score(of: ofVariant, in: name))
          }
        }
      }
    }
  }
}

extension SearchPlan.Form {
  /// The texts of an item in this form.
  fileprivate func texts(of item: Item) -> (candidate: RougeText, references: [RougeText]) {
    var rules = ScoringRules()
    rules.sentences = sentences
    rules.letterCase = isLowercased ? .lower : .asGiven
    return (rules.text(of: item.candidate ?? .text("")), item.references.map(rules.text(of:)))
  }
}
