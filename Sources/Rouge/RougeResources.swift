/// The word lists that some rules need and that cannot be shipped: stop words, and WordNet's irregular forms.
///
///     let lists = RougeResources(stopWords: ["a", "the"])
///     var rules = RougeRules.rougeScore
///     rules.stopWords = .remove
///     let withoutStopWords = try RougeScorer(variants: [.n(1)], rules: rules, resources: lists)
///     try withoutStopWords.scores(of: RougeText(lines: "a cat"), against: [RougeText(lines: "the cat")])[0].f1       // 1
///
/// Both come from the `data` of ROUGE-1.5.5, which is not free to be shipped. Words are in lower case.
public struct RougeResources: Sendable {
  /// The stop words, or `nil` if no list was given.
  package var stopWords: Set<[UInt8]>?
  /// The base form of each irregular form, or `nil` if no lists were given.
  package var exceptions: IrregularForms?
  /// The same by py-rouge's own files, which have stems of regular words, too; `nil` if they were not given.
  package var pyRougeForms: IrregularForms?

  /// Lists that were read elsewhere.
  ///
  /// - Parameters:
  ///   - stopWords: The words that rules may drop; `nil` for no list.
  ///   - irregularForms: The base of each irregular form: `["was": "be"]`.
  public init(stopWords: [String]?, irregularForms: [String: String] = [:]) {
    var forms = IrregularForms()
    for (form, base) in irregularForms { forms.set(base: Array(base.utf8)[...], of: Array(form.utf8)[...]) }
    self.init(
      stopWords: stopWords.map { Set($0.map { Array($0.utf8) }) },
      exceptions: irregularForms.isEmpty ? nil : forms)
  }

  package init(stopWords: Set<[UInt8]>?, exceptions: IrregularForms?) {
    self.stopWords = stopWords
    self.exceptions = exceptions
  }

  /// No lists at all.
  public static let none = RougeResources(stopWords: nil as Set<[UInt8]>?, exceptions: nil)

  /// Whether these rules ask for a stop list that is not there; no scorer can be made then.
  package func lacksStopWords(for rules: RougeRules) -> Bool {
    rules.stopWords == .remove && stopWords == nil
  }

  /// Whether there are no lists at all.
  package var isEmpty: Bool { stopWords == nil && exceptions == nil && pyRougeForms == nil }

  /// The irregular forms that these rules look up; `nil` where they look none up, or where there are no lists.
  package func forms(for rules: RougeRules) -> IrregularForms? {
    guard rules.exceptions, rules.stemming.takesExceptions else { return nil }
    return rules.stemming == .original ? pyRougeForms ?? exceptions : exceptions
  }

  /// Whether these rules ask for irregular forms that are not there; they are then left to the stemmer.
  package func lacksExceptions(for rules: RougeRules) -> Bool {
    rules.exceptions && rules.stemming.takesExceptions && forms(for: rules) == nil
  }

  /// Whether these rules ask for py-rouge's own forms, which hold those of WordNet and others, and they are not there.
  package func lacksPyRougeForms(for rules: RougeRules) -> Bool {
    rules.exceptions && rules.stemming == .original && pyRougeForms == nil
  }

  /// These lists, and those of others where they have some; a list that both have is that of the others.
  package func merging(_ others: RougeResources) -> RougeResources {
    var lists = self
    lists.stopWords = others.stopWords ?? stopWords
    lists.exceptions = others.exceptions ?? exceptions
    lists.pyRougeForms = others.pyRougeForms ?? pyRougeForms
    return lists
  }
}
