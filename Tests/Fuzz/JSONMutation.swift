import Foundation

/// Changes one value, key or list of a JSON text.
enum JSONMutation {
  nonisolated(unsafe) private static let values: [Any] = [
    -1, 0, 1, 2, 7, 255, 1 << 31, 1 << 53, Int.max, Int.min, Int.max - 1, 0.5, -0.0, 5e-300, 1e19, 1e300,
    1.7e308,
    "", " ", "a", "-1", "1e300 words", "0.5 words", "9223372036854775807 bytes", "reference words", "none",
    "rouge1",
    "rouge0", "rouge1000000000", "rouge9223372036854775807", "rougeL", "rougeLsum", "rougeW-1e-320",
    "rougeW-10",
    "rougeW-1e19", "rougeS*", "rougeS9223372036854775807", "rougeSU0", "rougeBE-HM", "\u{0}", "::x",
    "caf\u{E9}",
    "cafe\u{301}", NSNull(), true, false, [Any](), [String: Any](), [1, "a"], ["a": 1], "best", "average",
    "mean",
    "micro", "maximum", "characters", "unicode", "official", "rouge-score", "porter-nltk", "porter-1.5.5",
    "remove",
    "fiveDecimals", "precision", "recall", "f1", "bca", "percentile",
  ]

  static func mutated(_ bytes: [UInt8], _ random: inout SmallGenerator) -> [UInt8]? {
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed),
      let data = try? JSONSerialization.data(
        withJSONObject: changed(value, &random), options: [.fragmentsAllowed, .sortedKeys])
    else { return nil }
    return Array(data)
  }

  private static func changed(_ value: Any, _ random: inout SmallGenerator) -> Any {
    switch value {
    case var object as [String: Any] where !object.isEmpty:
      let key = object.keys.sorted().randomElement(using: &random)!
      switch Int.random(in: 0..<12, using: &random) {
      case 0: object[key] = nil
      case 1: object[key] = unsafe values.randomElement(using: &random)!
      case 2: object[object.keys.sorted().randomElement(using: &random)!] = object[key]
      default: object[key] = changed(object[key]!, &random)
      }
      return object
    case var list as [Any] where !list.isEmpty:
      let index = list.indices.randomElement(using: &random)!
      switch Int.random(in: 0..<12, using: &random) {
      case 0: list.remove(at: index)
      case 1: list.append(list[index])
      case 2: list[index] = unsafe values.randomElement(using: &random)!
      case 3: list.swapAt(index, list.indices.randomElement(using: &random)!)
      case 4: list.append(unsafe values.randomElement(using: &random)!)
      default: list[index] = changed(list[index], &random)
      }
      return list
    default: return unsafe values.randomElement(using: &random)!
    }
  }
}
