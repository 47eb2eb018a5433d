/// The word lists that some rules need and that cannot be shipped: stop words, and WordNet's irregular forms.
///
/// Both come from a directory like the `data` of ROUGE-1.5.5. Words are bytes in lower case.
public struct RougeResources: Sendable {
  /// The stop words, or `nil` if no list was given.
  package var stopWords: Set<[UInt8]>?
  /// The base form of each irregular form, or `nil` if no lists were given.
  package var exceptions: IrregularForms?

  package init(stopWords: Set<[UInt8]>?, exceptions: IrregularForms?) {
    self.stopWords = stopWords
    self.exceptions = exceptions
  }

  /// No lists at all.
  public static let none = RougeResources(stopWords: nil, exceptions: nil)

  /// Whether these rules ask for irregular forms that are not there; they are then left to the stemmer.
  public func lacksExceptions(for rules: RougeRules) -> Bool {
    rules.exceptions && rules.stemming.takesExceptions && exceptions == nil
  }
}
