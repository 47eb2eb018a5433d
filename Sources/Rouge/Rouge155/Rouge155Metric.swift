/// A metric of a job, with the tag that its lines carry.
struct Rouge155Metric: Sendable {
  let tag: PerlText
  let variant: RougeVariant
  /// The weight of ROUGE-W as typed.
  var weight: TypedNumber?

  var readsElements: Bool { if case .be = variant { true } else { false } }
  var isNGram: Bool { if case .n = variant { true } else { false } }

  func reads(_ format: TextFormat?) -> Bool {
    switch format {
    case .see, .spl: !readsElements
    case .isi: true
    case .simple: readsElements
    case nil: false
    }
  }
}

extension Rouge155Options {
  /// The metrics in the order in which they are printed.
  var metrics: [Rouge155Metric] {
    var metrics: [Rouge155Metric] = []
    var length = 1
    while let longestNGram, Double(length) <= longestNGram {
      metrics.append(Rouge155Metric(tag: PerlText("ROUGE-\(length)"), variant: .n(length)))
      length += 1
    }
    if !suppressesLCS { metrics.append(Rouge155Metric(tag: "ROUGE-L", variant: .lSum)) }
    if let weight {
      metrics.append(
        Rouge155Metric(tag: "ROUGE-W-" + weight.text, variant: .w(weight.value), weight: weight))
    }
    if let skipDistance {
      let gap = skipDistance.value >= 0 ? Int(min(skipDistance.value, 1e15)) : nil
      let name = gap == nil ? "*" : skipDistance.text
      if !skipsWithUnigrams { metrics.append(Rouge155Metric(tag: "ROUGE-S" + name, variant: .s(gap: gap))) }
      if skipsWithUnigrams || skipsBothWays {
        metrics.append(Rouge155Metric(tag: "ROUGE-SU" + name, variant: .su(gap: gap)))
      }
    }
    if let basicElements {
      metrics.append(
        Rouge155Metric(tag: PerlText("ROUGE-BE-\(basicElements.rawValue)"), variant: .be(basicElements)))
    }
    return metrics
  }

  var rules: RougeRules {
    var rules = RougeRules.rouge155
    rules.stemming = stems ? .official : .none
    rules.stopWords = removesStopWords ? .remove : .keep
    rules.truncation = truncation
    rules.references = takesBestReference ? .best : .average
    rules.alpha = alpha
    return rules
  }
}
