import Foundation

/// Where a value stands in JSON.
struct JSONPath: CustomStringConvertible {
  enum Step {
    case key(String)
    case place(Int)
  }

  let steps: [Step]

  init(steps: [Step]) { self.steps = steps }

  /// `strategies.[2].scores`
  init(_ text: String) {
    steps = text.split(separator: ".").map { step in
      Int(step.dropFirst().dropLast()).flatMap { step.hasPrefix("[") ? .place($0) : nil }
        ?? .key(String(step))
    }
  }

  var description: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .place(let place): "[\(place)]"
      }
    }.joined(separator: ".")
  }

  /// The paths of all values that hold no others: empty lists among them.
  static func leaves(of value: Any, below steps: [Step] = []) -> [JSONPath] {
    switch value {
    case let object as [String: Any] where !object.isEmpty:
      object.keys.sorted().flatMap { leaves(of: object[$0]!, below: steps + [.key($0)]) }
    case let list as [Any] where !list.isEmpty:
      list.enumerated().flatMap { leaves(of: $0.element, below: steps + [.place($0.offset)]) }
    default: [JSONPath(steps: steps)]
    }
  }

  /// A value with another one at this path.
  func changing(_ value: Any) -> Any { Self.replacing(value, at: steps[...], Self.other) }

  /// A value with this one at this path.
  func setting(_ value: Any, to new: Any) -> Any { Self.replacing(value, at: steps[...]) { _ in new } }

  private static func replacing(_ value: Any, at steps: ArraySlice<Step>, _ change: (Any) -> Any) -> Any {
    switch steps.first {
    case .key(let key):
      var object = value as! [String: Any]
      object[key] = object[key].map { replacing($0, at: steps.dropFirst(), change) }
      return object
    case .place(let place):
      var list = value as! [Any]
      list[place] = replacing(list[place], at: steps.dropFirst(), change)
      return list
    case nil: return change(value)
    }
  }

  /// A value of the same kind that is another, and fits where possible.
  private static func other(than value: Any) -> Any {
    switch value {
    case let text as String:
      let twins = [
        "plain": "floor", "floor": "plain", "ceiling": "plain", "strategy": "file", "f1": "recall",
      ]
      return twins[text] ?? (text.count == 64 ? String(text.reversed()) : text + "x")
    case let number as NSNumber:
      // Foundation keeps true and false as characters of C.
      if unsafe String(cString: number.objCType) == "c" { return !number.boolValue }
      return number.doubleValue == number.doubleValue.rounded() && number.doubleValue != 1
        ? number.intValue + 1 : number.doubleValue / 2
    case let list as [Any]: return list + [["id": "a", "message": "changed"]]
    default: return ["topic": "other"]
    }
  }
}
