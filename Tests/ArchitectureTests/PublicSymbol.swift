import Foundation
import TestSupport

/// A declaration that a product shows, as it stands in the sources.
struct PublicSymbol {
  /// The file below Sources, and the line from 1.
  let place: String
  /// The module's folder.
  let room: String
  /// The declaration without its body, on one line.
  let declaration: String
  /// The lines of the documentation comment without its slashes.
  let documentation: [String]

  /// The name that is declared: that of a type, of a function, of the first case.
  var name: String {
    let words = declaration.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let keywords: Set<Substring> = [
      "struct", "enum", "class", "protocol", "func", "var", "let", "case", "typealias",
    ]
    if let keyword = words.firstIndex(where: keywords.contains), keyword + 1 < words.count {
      return String(words[keyword + 1])
    }
    return words.contains("subscript") ? "subscript" : "init"
  }

  var isFunction: Bool {
    [" func ", " init(", " init?(", " subscript("].contains { " \(declaration)".contains($0) }
  }
  var hasParameters: Bool { isFunction && declaration.contains("(") && !declaration.contains("()") }
  var canThrow: Bool { isFunction && outline.contains(" throws") }
  var hasResult: Bool { isFunction && !declaration.contains(" init") && outline.contains(" -> ") }

  /// The declaration without anything in parentheses.
  private var outline: String {
    var depth = 0
    return declaration.filter { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth == 0
    }
  }

  /// What a protocol of the standard library or a documented one of ours says already.
  var isWitness: Bool {
    ["init(from decoder", "encode(to encoder", "func ==", "func <", "func +"].contains {
      declaration.contains($0)
    }
      || room == "Summarizers"
        && ["public func scores(of document", "public func summary(of document"].contains {
          declaration.hasPrefix($0)
        }
  }

  /// The blocks of code in its documentation, each in lines.
  var examples: [[String]] {
    var blocks: [[String]] = []
    var isInBlock = false
    for line in documentation {
      if line.hasPrefix("     ") {
        isInBlock ? blocks[blocks.count - 1].append(line) : blocks.append([line])
        isInBlock = true
      } else if !line.isEmpty {
        isInBlock = false
      }
    }
    return blocks
  }

  /// Every public declaration, case of a public enum and requirement of a public protocol in the sources.
  static let all: [PublicSymbol] = try! files(in: "Sources").flatMap(symbols)

  static func files(in folder: String) throws -> [URL] {
    let root = Project.file(folder)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
  }

  private static func symbols(of file: URL) throws -> [PublicSymbol] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if !lines.contains(where: isPublic) { return [] }
    let path = String(file.path.dropFirst(Project.file("Sources").path.count + 1))
    var found: [PublicSymbol] = []
    var documentation: [String] = []
    /// The indentation of the members of a public enum or protocol, and the words that they begin with.
    var members: (indentation: Int, words: [String])?
    for (index, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      let indentation = line.count - code.count
      if code.hasPrefix("///") {
        documentation.append(String(code.dropFirst(3)))
        continue
      }
      if code.hasPrefix("@"), !isPublic(line) { continue }
      if let open = members, indentation < open.indentation, code.hasPrefix("}") { members = nil }
      let isMember = members.map { open in
        indentation == open.indentation && open.words.contains { code.hasPrefix($0) }
      }
      if isMember == true || isPublic(line) {
        found.append(
          PublicSymbol(
            place: "\(path):\(index + 1)", room: String(path.prefix { $0 != "/" }),
            declaration: declaration(lines[index...]), documentation: documentation))
        if code.hasPrefix("public enum "), code.hasSuffix("{") {
          members = (indentation + 2, ["case "])
        } else if code.hasPrefix("public protocol "), code.hasSuffix("{") {
          members = (indentation + 2, ["func ", "var ", "init", "subscript", "static ", "mutating "])
        }
      }
      documentation = []
    }
    return found
  }

  private static func isPublic(_ line: Substring) -> Bool {
    var code = line.drop { $0 == " " }
    while code.hasPrefix("@") { code = code.drop { $0 != " " }.dropFirst() }
    return code.hasPrefix("public ") && !code.hasPrefix("public import") && !code.contains("\",")
  }

  /// A declaration up to its body: to the end of the line where no parenthesis is open and the next goes on with no
  /// result.
  private static func declaration(_ lines: ArraySlice<Substring>) -> String {
    var text = ""
    for line in lines {
      let code = line.trimmingCharacters(in: .whitespaces)
      let isOpen = text.count { $0 == "(" } > text.count { $0 == ")" }
      if !text.isEmpty, !isOpen, !code.hasPrefix("->") { break }
      text += (text.isEmpty ? "" : " ") + code
      if !isOpen, code.contains("{") { break }
    }
    return text.prefix { $0 != "{" }.trimmingCharacters(in: .whitespaces)
  }
}
