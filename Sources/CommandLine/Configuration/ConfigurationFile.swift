import Foundation

/// A configuration file as it is written: a section for each command, with a value for each option by its long name.
///
///     { "run": { "corpus": ["news.jsonl"], "limit": "3s", "first": 10 } }
package struct ConfigurationFile: Sendable {
  /// The path as it was given.
  package let path: String
  package let sections: [Section]

  package init(path: String, sections: [Section]) {
    self.path = path
    self.sections = sections
  }

  /// The settings of one command.
  package struct Section: Sendable {
    package let name: String
    /// The line of its name, from 1.
    package let line: Int
    package let settings: [Setting]
    /// Whether it is an object, as it has to be.
    package let isObject: Bool

    package init(name: String, line: Int, settings: [Setting], isObject: Bool = true) {
      self.name = name
      self.line = line
      self.settings = settings
      self.isObject = isObject
    }
  }

  /// What is said under a key.
  package struct Setting: Sendable {
    package let key: String
    package let value: Value

    package init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// A value and its line.
  package struct Value: Sendable {
    package let line: Int
    package let content: Content

    package init(line: Int, content: Content) {
      self.line = line
      self.content = content
    }

    package enum Content: Sendable {
      case truth(Bool)
      /// A number as it is written.
      case number(String)
      case text(String)
      case list([Value])
      /// A value that no option has: its name.
      case other(String)
    }
  }
}

extension ConfigurationFile {
  /// A path of the file as seen from the current folder: relative paths begin at the folder of the file.
  ///
  ///     // in experiments/news.json
  ///     file.moved("texts/a.txt")      // "experiments/texts/a.txt"
  package func moved(_ path: String) -> String {
    if path.isEmpty || path.hasPrefix("/") || path == "-" { return path }
    var (folders, rest) = (folder?.split(separator: "/")[...] ?? [], path[...])
    let isAbsolute = self.path.hasPrefix("/")
    // The parent of a link is elsewhere.
    while rest.hasPrefix("../"), let last = folders.last, ![".", ".."].contains(last),
      !Self.isLink((isAbsolute ? "/" : "") + folders.joined(separator: "/"))
    {
      folders.removeLast()
      rest = rest.dropFirst(3)
    }
    return (isAbsolute ? "/" : "") + (folders + [rest]).joined(separator: "/")
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// The folder of the file; `nil` where it is the current one.
  package var folder: String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// Where a setting is from, and what its paths begin at.
struct SettingPlace: Sendable {
  let file: ConfigurationFile
  let section: String
  let key: String

  /// What errors call the setting: `experiment.json:7: run.first`.
  func label(_ line: Int) -> String { "\(file.path):\(line): \(section).\(key)" }
}
