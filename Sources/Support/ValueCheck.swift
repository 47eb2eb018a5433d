/// Checks values that were read from a file, and names the first that does not fit by its path in the file.
///
///     let check = ValueCheck()["strategies"][3]["words"]
///     try check.count(-5)            // throws: strategies.[3].words, a whole number from 0 to 2147483648, not -5
package struct ValueCheck {
  /// A value that does not fit.
  package struct Failure: Error, Hashable {
    /// The keys and positions that lead to it.
    package let path: String
    /// What would have fitted.
    package let expected: String
  }

  /// Counts beyond this are not believed: as many of them as this can be multiplied and still be added up.
  package static let largestCount = 1 << 31

  /// Numbers beyond this are refused: as many as there are can be squared, multiplied and added up below it.
  package static let largestNumber = 1e60

  private let path: [String]

  /// A check of the outermost value.
  package init() { path = [] }

  private init(path: [String]) { self.path = path }

  /// A check of the value under a key.
  package subscript(key: String) -> ValueCheck { ValueCheck(path: path + [key]) }

  /// A check of the value at a position of a list.
  package subscript(position: Int) -> ValueCheck { ValueCheck(path: path + ["[\(position)]"]) }

  /// Requires something of the value; `expected` says what. Throws `Failure`.
  package func require(_ condition: Bool, _ expected: @autoclosure () -> String) throws(Failure) {
    if !condition { throw Failure(path: path.joined(separator: "."), expected: expected()) }
  }

  /// Requires a count.
  package func count(_ value: Int, in range: ClosedRange<Int> = 0...largestCount) throws(Failure) {
    try require(
      range ~= value, "a whole number from \(range.lowerBound) to \(range.upperBound), not \(value)")
  }

  /// Requires a number that can be computed with; what is not a number is in no range.
  package func number(
    _ value: Double, in range: ClosedRange<Double> = -largestNumber...largestNumber
  ) throws(Failure) {
    try require(
      range ~= value, "a finite number from \(range.lowerBound) to \(range.upperBound), not \(value)")
  }

  /// Requires a list with one element for each of something.
  package func length(_ count: Int, oneForEach other: String, of expected: Int) throws(Failure) {
    try require(count == expected, "a list with one element for each of \(expected) \(other), not \(count)")
  }

  /// Requires positions within a list, each once.
  package func positions(_ positions: [Int], within count: Int) throws(Failure) {
    var seen: Set<Int> = []
    for (index, position) in positions.enumerated() {
      try self[index].require(
        (0..<max(0, count)) ~= position,
        "a position from 0 up to, but not including, \(count), not \(position)")
      try self[index].require(seen.insert(position).inserted, "each position once, not \(position) again")
    }
  }

  /// Requires names that differ, also where they are written in another normal form. They are the elements of a list, or
  /// stand under a key of them.
  package func distinct(_ names: [String], under key: String? = nil) throws(Failure) {
    var seen = CanonicalIDs()
    for (index, name) in names.enumerated() {
      let known = seen.insert(name)
      let check = key.map { self[index][$0] } ?? self[index]
      try check.require(known == nil, "a name that did not come before, not ‘\(name)’ again")
    }
  }
}
