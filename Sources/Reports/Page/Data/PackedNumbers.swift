import Foundation

/// Whole numbers as base64 for the script: two bytes each, or four where they do not fit, then with `*` in front. The lowest
/// number stands for none.
///
///     PackedNumbers([1, nil]).text      // "AQAAgA=="
struct PackedNumbers {
  let text: String

  init(_ numbers: [Int?]) {
    let isNarrow = numbers.allSatisfy { $0.map { $0.magnitude < 0x8000 } ?? true }
    var bytes = Data(capacity: numbers.count * (isNarrow ? 2 : 4))
    for number in numbers {
      if isNarrow {
        let word = UInt16(bitPattern: number.map { Int16($0) } ?? .min)
        bytes.append(UInt8(truncatingIfNeeded: word))
        bytes.append(UInt8(truncatingIfNeeded: word >> 8))
      } else {
        let word = UInt32(bitPattern: number.map { Int32(clamping: $0) } ?? .min)
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
      }
    }
    text = (isNarrow ? "" : "*") + bytes.base64EncodedString()
  }
}
