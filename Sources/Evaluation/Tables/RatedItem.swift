import Corpora
import Foundation

/// A summary with scores of metrics and with scores of people.
///
/// Read from an object with `scores` (an object of numbers, or of objects with `precision`, `recall` and `f1`, as
/// `score --per-item` writes them), `human` (a number, or an object of numbers; absent or null where nobody rated it),
/// `id` (the line's number where absent) and `system`. Other keys are passed over.
package struct RatedItem: Sendable {
  package let id: String
  package let system: String
  package let scores: [String: Double]
  package let human: [String: Double]

  package init(id: String, system: String, scores: [String: Double], human: [String: Double]) {
    self.id = id
    self.system = system
    self.scores = scores
    self.human = human
  }

  /// The items of a JSON Lines file, `-` for standard input. Throws `DataError`.
  package static func items(at path: String, measure: Measure) throws -> [RatedItem] {
    let batches = try LineBatches(path: path)
    var items: [RatedItem] = []
    var seen: Set<[String]> = []
    while let batch = try batches.next() {
      for line in batch.lines {
        let item = try RatedItem(JSONObject(line: line.bytes, at: line.place), measure: measure)
        guard seen.insert([item.id, item.system]).inserted else {
          throw DataError.duplicateID(line.place, id: item.id)
        }
        items.append(item)
      }
    }
    if items.isEmpty { throw DataError.noItems(path: path) }
    return items
  }

  private init(_ object: JSONObject, measure: Measure) throws {
    id = try object.text(of: ["id"]) ?? object.place.lineNumber
    system = try object.text(of: ["system"]) ?? ""
    scores = try object.required(["scores"]) { try object.numbers(of: $0, name: $0, part: measure.rawValue) }
    human = object["human"] == nil ? [:] : try object.numbers(of: "human", name: "human", part: nil)
  }
}

extension JSONObject {
  /// A number under the name, or an object of numbers; `part` names the number to take of an object inside.
  fileprivate func numbers(of key: String, name: String, part: String?) throws -> [String: Double] {
    if let number = number(self[key]) { return [name: number] }
    guard let object = self[key] as? [String: Any] else { throw unusable(key) }
    var numbers: [String: Double] = [:]
    for (name, value) in object where !(value is NSNull) {
      let inner = part.flatMap { (value as? [String: Any])?[$0] }
      guard let number = number(inner ?? value) else { throw unusable("\(key).\(name)") }
      numbers[name] = number
    }
    return numbers
  }

  /// A number. Truth values are none, although Foundation has them as numbers: its code for them is that of a char.
  private func number(_ value: Any?) -> Double? {
    guard let number = value as? NSNumber, unsafe number.objCType.pointee != Int8(UInt8(ascii: "c")) else {
      return nil
    }
    return number.doubleValue
  }

  private func unusable(_ key: String) -> DataError {
    .unusableValue(place, key: key, expected: "a number, or an object of numbers")
  }
}
