import Foundation

/// Keys that an object has twice, which Foundation takes without a word.
///
///     RepeatedKey.first(in: Data(#"{"score":1,"score":5}"#.utf8))        // "score"
///     RepeatedKey.first(in: Data(#"{"a":{"b":1},"b":2}"#.utf8))          // nil
enum RepeatedKey {
  private static let quote = UInt8(ascii: "\"")

  /// The first key that an object in a line of JSON has twice, at any depth. The line has been read as JSON before.
  static func first(in line: Data) -> String? {
    let bytes = [UInt8](line)
    // The keys of each open object; nothing for an open list.
    var open: [Set<[UInt8]>?] = []
    var isKey = false
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"):
        open.append([])
        isKey = true
      case UInt8(ascii: "["):
        open.append(nil)
        isKey = false
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
        isKey = false
      case UInt8(ascii: ","): isKey = open.last.map { $0 != nil } ?? false
      case quote:
        let end = textEnd(in: bytes, from: position + 1)
        if isKey, !open.isEmpty {
          let key = decoded(bytes[position..<min(end + 1, bytes.count)])
          if open[open.count - 1]?.insert(key).inserted == false {
            return String(decoding: key, as: UTF8.self)
          }
          isKey = false
        }
        position = end
      default: break
      }
      position += 1
    }
    return nil
  }

  /// Where the quote is that ends a text.
  private static func textEnd(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != quote {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return position
  }

  /// The bytes of a text in quotes, its escapes resolved.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\\")),
      let decoded = try? JSONDecoder().decode(String.self, from: Data(text))
    else { return Array(text.dropFirst().dropLast()) }
    return Array(decoded.utf8)
  }
}
