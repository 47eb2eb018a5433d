import SumbenchText

/// The base forms of words that no rule leads back to them: `was` and `be`.
///
///     var forms = IrregularForms()
///     forms.set(base: Array("well".utf8)[...], of: Array("better".utf8)[...])
///     forms.base(of: Array("better".utf8))    // the bytes of "well"
///
/// Words are bytes in lower case. The thousands of forms of WordNet are read at every start of a job, so they lie
/// together and not in an array each.
package struct IrregularForms: Sendable {
  private var words = Vocabulary()
  /// By the number of a form that of its base; -1 for words that are bases alone.
  private var bases: [Int32] = []

  /// No forms.
  package init() {}

  /// Whether there are none.
  package var isEmpty: Bool { bases.isEmpty }

  /// Every form with its base, in the order of the forms' bytes.
  package var pairs: [(form: ArraySlice<UInt8>, base: ArraySlice<UInt8>)] {
    bases.indices.filter { bases[$0] >= 0 }
      .map { (form: words.utf8(Int32($0)), base: words.utf8(bases[$0])) }
      .sorted { $0.form.lexicographicallyPrecedes($1.form) }
  }

  /// Sets the base of a form, in place of one that was set before.
  package mutating func set(base: ArraySlice<UInt8>, of form: ArraySlice<UInt8>) {
    let form = words.id(of: form.span)
    let base = words.id(of: base.span)
    while bases.count < words.count { bases.append(-1) }
    bases[Int(form)] = base
  }

  /// The base of a form, or `nil` where none was set.
  package func base(of form: [UInt8]) -> ArraySlice<UInt8>? {
    guard let number = words.knownID(of: form.span), bases[Int(number)] >= 0 else { return nil }
    return words.utf8(bases[Int(number)])
  }
}
