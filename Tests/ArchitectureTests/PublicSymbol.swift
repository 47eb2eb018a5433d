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
    let pattern = #/\b(?:struct|enum|class|protocol|func|var|let|case|typealias)\s+(\w+)/#
    return declaration.firstMatch(of: pattern).map { String($0.1) }
      ?? (declaration.contains("subscript") ? "subscript" : "init")
  }

  var isFunction: Bool { declaration.contains(#/\b(func|init|subscript)\b/#) }
  var hasParameters: Bool { isFunction && declaration.contains(#/\b(func [^(]+|init\??|subscript)\([^)]/#) }
  var canThrow: Bool { isFunction && declaration.contains(#/\) (async )?throws/#) }
  var hasResult: Bool { declaration.contains(#/\b(func|subscript)\b/#) && declaration.contains(" -> ") }

  /// What a protocol of the standard library or a documented one of ours says already.
  var isWitness: Bool {
    declaration.contains(#/init\(from decoder|encode\(to encoder|static func (==|<|\+)/#)
      || room == "Summarizers" && declaration.contains(#/^public func (scores|summary)\(of document/#)
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
    if !text.contains("public ") { return [] }
    let path = String(file.path.dropFirst(Project.file("Sources").path.count + 1))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var found: [PublicSymbol] = []
    var documentation: [String] = []
    /// The indentation of the members of a public enum or protocol, and how they begin.
    var members: (indentation: String, pattern: Regex<Substring>)?
    for (index, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      let indentation = String(line.prefix { $0 == " " })
      if code.hasPrefix("///") {
        documentation.append(String(code.dropFirst(3)))
        continue
      }
      if code.hasPrefix("@"), !code.contains(" public ") { continue }
      if let open = members, indentation.count < open.indentation.count, code.hasPrefix("}") { members = nil }
      let isMember =
        members.map { indentation == $0.indentation && code.prefixMatch(of: $0.pattern) != nil } ?? false
      let isPublic = code.contains(#/^(@\w+ )*public (?!import)/#) && !code.hasPrefix("\"")
      if isPublic || isMember {
        found.append(
          PublicSymbol(
            place: "\(path):\(index + 1)", room: String(path.prefix { $0 != "/" }),
            declaration: declaration(lines[index...]), documentation: documentation))
        if code.contains(#/public (?:indirect )?enum /#), code.hasSuffix("{") {
          members = (indentation + "  ", #/case /#)
        } else if code.contains("public protocol "), code.hasSuffix("{") {
          members = (indentation + "  ", #/(?:mutating )?(?:func|var|init|subscript|static)\b/#)
        }
      }
      documentation = []
    }
    return found
  }

  /// A declaration up to its body: to the end of the line where no parenthesis is open and the next goes on with no
  /// result.
  private static func declaration(_ lines: ArraySlice<String>) -> String {
    var text = ""
    for line in lines {
      let code = line.trimmingCharacters(in: .whitespaces)
      let isOpen = text.count { $0 == "(" } > text.count { $0 == ")" }
      if !text.isEmpty, !isOpen, !code.hasPrefix("->") { break }
      text += (text.isEmpty ? "" : " ") + code
      if !isOpen, code.contains("{") { break }
    }
    return text.replacing(#/ ?\{.*$/#, with: "")
  }
}
