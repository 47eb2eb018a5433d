import Foundation
import SumbenchSupport

extension String {
  /// The text with everything that LaTeX would read as more than itself made harmless: commands, arguments, pairs
  /// that it would draw as one sign, and control characters, which it cannot read at all.
  var escapedForLaTeX: String {
    precomposedStringWithCanonicalMapping.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "`": result += "\\textasciigrave{}"
      case "-", "'", ",", ":": result += result.last == character ? "{}\(character)" : "\(character)"
      case "{", "}", "$", "&", "#", "_", "%": result += "\\\(character)"
      // After the line break of a table these would be its arguments.
      case "[", "]", "*": result += "{\(character)}"
      case _ where character.isNewline || character == "\t": result += " "
      default: result.append(character.isControl ? "?" : character)
      }
    }
  }

  /// The text of a cell: escaped, with the command of its font before each run of letters that Latin fonts lack.
  var asLaTeX: String {
    LaTeXFonts.runs(of: precomposedStringWithCanonicalMapping).map { run in
      let text = run.text.escapedForLaTeX
      return run.font.map { $0.applied(to: text) } ?? text
    }.joined()
  }

  /// A text for captions and notes: it may be broken within long words, which would stand beyond the column else.
  var asLaTeXParagraph: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.count <= Self.longestWord
        ? String(word).asLaTeX
        : String(word).pieces(upTo: Self.longestWord).map(\.asLaTeX).joined(separator: "\\allowbreak{}")
    }.joined(separator: " ").withMarksOfLaTeX
  }

  /// How many letters stay together in a caption.
  private static let longestWord = 12

  /// A number as it is typeset: a hyphen is no minus sign, and in the oldest fonts `<` is another sign.
  var asLaTeXNumber: String {
    switch self {
    case "inf": "$\\infty$"
    case "-inf": "$-\\infty$"
    default:
      if let first, "-<".contains(first) {
        "$\(first)$\(String(dropFirst()).escapedForLaTeX)"
      } else {
        escapedForLaTeX
      }
    }
  }

  /// The marks of a table as pdfLaTeX knows them.
  var withMarksOfLaTeX: String {
    contains("†") || contains("‡")
      ? replacing("†", with: "\\textsuperscript{$\\dagger$}").replacing(
        "‡", with: "\\textsuperscript{$\\ddagger$}")
      : self
  }

  /// The text on lines that are no wider than this at ten points: broken at spaces, else after a sign such as a hyphen,
  /// else within a word.
  func linesInLaTeX(upTo width: Double) -> [String] {
    var lines: [String] = []
    var (line, lineWidth) = ("", 0.0)
    for word in split(separator: " ").map(String.init) {
      let isWhole = word.widthInLaTeX <= width
      for (index, piece) in (isWhole ? [word] : word.pieces(wide: width)).enumerated() {
        let gap = index == 0 && !line.isEmpty ? " " : ""
        let added = gap.widthInLaTeX + piece.widthInLaTeX
        if !line.isEmpty, lineWidth + added > width {
          lines.append(line)
          (line, lineWidth) = (piece, piece.widthInLaTeX)
        } else {
          line += gap + piece
          lineWidth += added
        }
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// The width of the widest part of a heading, which may be broken at spaces and after underscores and slashes.
  var widestPartInLaTeX: Double {
    split { " _/".contains($0) }.map { String($0).widthInLaTeX }.max().map { $0 + "_".widthInLaTeX } ?? 0
  }

  /// A word in pieces that end with a sign such as a hyphen, or where a piece would be too wide.
  private func pieces(wide width: Double) -> [String] {
    var (pieces, piece, pieceWidth) = ([String](), "", 0.0)
    for character in self {
      let added = String(character).widthInLaTeX
      if !piece.isEmpty, pieceWidth + added > width {
        pieces.append(piece)
        (piece, pieceWidth) = ("", 0)
      }
      piece.append(character)
      pieceWidth += added
      if "-_/.,:;+)]}|=".contains(character) {
        pieces.append(piece)
        (piece, pieceWidth) = ("", 0)
      }
    }
    return pieces + (piece.isEmpty ? [] : [piece])
  }

  /// A word in pieces that end with a sign such as a hyphen, or after this many letters.
  private func pieces(upTo count: Int) -> [String] {
    var (pieces, piece) = ([String](), "")
    for character in self {
      piece.append(character)
      if piece.count == count || "-_/.,:;+)]}|=".contains(character) {
        pieces.append(piece)
        piece = ""
      }
    }
    return pieces + (piece.isEmpty ? [] : [piece])
  }

  /// A name for `\label`: the letters and digits of ASCII, everything else as hyphens; the digest of a text without any.
  var asLaTeXLabel: String {
    let plain = decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    let words = plain.split { !($0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)) }
    if words.isEmpty {
      var digest = SHA256()
      digest.update(utf8)
      return String(digest.finish().prefix(8))
    }
    return words.map { String($0).lowercased() }.joined(separator: "-")
  }
}

extension Character {
  fileprivate var isControl: Bool { unicodeScalars.contains { $0.isControl } }
}
