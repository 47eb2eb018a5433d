import SumbenchRouge

/// What has to be computed for some settings: what they share is computed once.
///
/// Texts are read and matched once for each unit. Its counts become scores under each of its scorings, and
/// precision, recall and F come together.
struct SearchPlan: Sendable {
  /// How texts are brought into form.
  struct Form: Hashable, Sendable {
    let sentences: SentenceRule
    let isLowercased: Bool
  }

  /// What texts are read and matched by.
  struct Unit: Sendable {
    let counting: RougeRules
    let form: Form
    /// What is matched.
    fileprivate(set) var variants: [RougeVariant] = []
    /// How counts against one reference become scores.
    fileprivate(set) var single: [RougeRules] = []
    /// How counts against several references do.
    fileprivate(set) var several: [RougeRules] = []
    /// The place of its first tally.
    fileprivate(set) var start = 0

    /// How many tallies it has.
    var count: Int { (single.count + several.count) * variants.count }

    /// The place of a tally; `row` counts the scorings of one reference, then those of several.
    func place(row: Int, variant: Int) -> Int { start + row * variants.count + variant }
  }

  /// The tallies that a number is the sum of: over the items of one reference, and over those of several.
  struct Cell: Hashable, Sendable {
    let single: Int
    let several: Int
    let measure: Measure
  }

  private(set) var units: [Unit] = []
  /// The number of tallies.
  private(set) var count = 0
  private var places: [UnitKey: Int] = [:]
  private let reported: ReportedScores

  private struct UnitKey: Hashable {
    let counting: RougeRules
    let form: Form

    init(_ setting: ProtocolSetting) {
      counting = setting.rouge.counting
      form = Form(sentences: setting.sentences, isLowercased: setting.isLowercased)
    }
  }

  init(_ settings: [ProtocolSetting], of reported: ReportedScores) {
    self.reported = reported
    for setting in settings {
      for score in reported.scores { add(setting, setting.variant(of: score)) }
    }
    for index in units.indices {
      units[index].start = count
      count += units[index].count
    }
  }

  private mutating func add(_ setting: ProtocolSetting, _ variant: RougeVariant) {
    let key = UnitKey(setting)
    let place = places[key] ?? units.count
    if place == units.count {
      places[key] = place
      units.append(Unit(counting: key.counting, form: key.form))
    }
    units[place].variants.appendOnce(variant)
    units[place].single.appendOnce(setting.rouge.ofOneReference)
    units[place].several.appendOnce(setting.rouge)
  }

  /// The cells of a setting, one for each reported number.
  func cells(of setting: ProtocolSetting) -> [Cell] {
    let unit = units[places[UnitKey(setting)]!]
    let single = unit.single.firstIndex(of: setting.rouge.ofOneReference)!
    let several = unit.single.count + unit.several.firstIndex(of: setting.rouge)!
    return reported.scores.map { score in
      let variant = unit.variants.firstIndex(of: setting.variant(of: score))!
      return Cell(
        single: unit.place(row: single, variant: variant),
        several: unit.place(row: several, variant: variant), measure: setting.measure(of: score))
    }
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func appendOnce(_ element: Element) { if !contains(element) { append(element) } }
}
