import CommandLine
import SumbenchCorpora

extension ConfigurationFile {
  /// A member beside the sections that is for people alone.
  static let remark = "about"

  /// Reads a configuration file: an object of objects. Throws `DataError`.
  static func read(_ path: String) throws -> ConfigurationFile {
    let bytes = [UInt8](try TextFile.bytes(at: path))
    let lines = LineNumbers(bytes)
    let sections = try JSONParser.reading(bytes, path: path) { parser in
      var sections: [Section] = []
      try parser.eachMember { parser, name in
        let line = lines[parser.position - 1]
        if name == remark {
          guard let text = try parser.value().text, !text.isEmpty else {
            throw DataError.unusableValue(Place(path, line: line), key: name, expected: "a text, for people")
          }
          return
        }
        var settings: [Setting] = []
        guard case .object? = parser.peeked() else {
          // The name of a section is checked before what is in it.
          _ = try parser.value()
          sections.append(Section(name: name, line: line, settings: [], isObject: false))
          return
        }
        try parser.eachMember { parser, key in
          settings.append(Setting(key: key, value: try parser.setting(lines)))
        }
        sections.append(Section(name: name, line: line, settings: settings))
      }
      return sections
    }
    return ConfigurationFile(path: path, sections: sections)
  }
}

/// The lines of positions in a file.
private struct LineNumbers {
  private let breaks: [Int]

  init(_ bytes: [UInt8]) { breaks = bytes.indices.filter { bytes[$0] == 0x0A } }

  /// The line of a position, from 1.
  subscript(position: Int) -> Int { breaks.count { $0 < position } + 1 }
}

extension JSONParser {
  /// The next value without moving past it; `nil` where there is none.
  fileprivate func peeked() -> FieldValue? {
    var copy = self
    return try? copy.value()
  }

  /// Reads the value of a setting.
  fileprivate mutating func setting(_ lines: LineNumbers) throws -> ConfigurationFile.Value {
    _ = isAtEnd()
    let line = lines[position]
    switch peeked() {
    case .texts?, .list?:
      var elements: [ConfigurationFile.Value] = []
      try eachElement { parser, _ in elements.append(try parser.setting(lines)) }
      return ConfigurationFile.Value(line: line, content: .list(elements))
    default:
      let content: ConfigurationFile.Value.Content =
        switch try value() {
        case .truth(let truth): .truth(truth)
        case .number(let digits): .number(digits)
        case .text(let text): .text(text)
        case .null: .other("null")
        case .notANumber(let name): .other(name)
        case .object: .other("{...}")
        case .texts, .list: .list([])
        }
      return ConfigurationFile.Value(line: line, content: content)
    }
  }
}
