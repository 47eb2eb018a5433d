/// Different numbers, each with a code by which it is found again, told apart by their bits.
struct NumberPalette: Sendable {
  static let capacity = 1 << 16 - 1

  /// The numbers by their codes.
  private(set) var numbers: [Double] = []
  /// Codes at the places that the hashes of their numbers give, with as many empty places at least.
  private var table = [UInt16](repeating: empty, count: 16)

  private static let empty = UInt16.max

  /// The code of a number, which is added where it is new; `nil` where there is no room for it.
  mutating func code(of number: Double) -> UInt16? {
    var place = self.place(of: number)
    while table[place] != Self.empty {
      if numbers[Int(table[place])].bitPattern == number.bitPattern { return table[place] }
      place = (place + 1) & (table.count - 1)
    }
    if numbers.count == Self.capacity { return nil }
    let code = UInt16(numbers.count)
    numbers.append(number)
    table[place] = code
    if 2 * numbers.count > table.count { grow() }
    return code
  }

  private mutating func grow() {
    table = [UInt16](repeating: Self.empty, count: 2 * table.count)
    for (code, number) in numbers.enumerated() {
      var place = self.place(of: number)
      while table[place] != Self.empty { place = (place + 1) & (table.count - 1) }
      table[place] = UInt16(code)
    }
  }

  private func place(of number: Double) -> Int {
    Int(truncatingIfNeeded: (number.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 40) & (table.count - 1)
  }
}
