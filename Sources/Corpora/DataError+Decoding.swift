extension DataError {
  /// The same error, with the key it is about.
  ///
  /// `choices` has the names that a key takes, where Foundation would say only that another one is none of them; what a
  /// type says itself of a value that contradicts another stays. What was decoded is the value under `parents`, or a
  /// list of what stands under `inner` in the elements of that value.
  package init(
    _ error: DecodingError, at place: Place, choices: [String: [String]], under parents: [String] = [],
    then inner: [String] = []
  ) {
    func path(_ keys: [any CodingKey]) -> String {
      let names = keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
      return (parents + names.prefix(1) + (names.isEmpty ? [] : inner) + names.dropFirst())
        .joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      self = .missingKey(place, anyOf: [path(context.codingPath + [key])])
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      self = .unusableValue(place, key: path(context.codingPath), expected: Self.words(for: type))
    case .dataCorrupted(let context) where context.codingPath.isEmpty && parents.isEmpty:
      // What is no JSON at all has been refused before, so that this is all that Foundation can mean.
      self = .malformedJSON(
        place, reason: "a number in it is not of the kind, or of the size, that its key takes")
    case .dataCorrupted(let context):
      let keys =
        parents.filter { !$0.hasPrefix("[") }
        + context.codingPath.filter { $0.intValue == nil }.map(\.stringValue)
      let isUnknownName = context.debugDescription.hasPrefix("Cannot initialize")
      let expected =
        isUnknownName
        ? choices[keys.last ?? ""].map { "one of \($0.joined(separator: ", "))" }
        : context.codingPath.isEmpty ? "numbers of the kind, and of the size, that its keys take" : nil
      self = .unusableValue(
        place, key: path(context.codingPath), expected: expected ?? context.debugDescription)
    @unknown default:
      self = .malformedJSON(place, reason: "\(error)")
    }
  }

  private static func words(for type: any Any.Type) -> String {
    switch type {
    case is Bool.Type: "true or false"
    case is String.Type: "a text"
    case is any BinaryInteger.Type: "a whole number"
    case is any BinaryFloatingPoint.Type: "a number"
    case is [String: Any].Type: "an object"
    case is any Collection.Type: "a list"
    default: "another value"
    }
  }
}
