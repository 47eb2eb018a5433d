import Foundation
import SumbenchSupport
import SumbenchText

/// What pdfLaTeX and the fonts of a Latin document lack for a text.
struct LaTeXFonts: Hashable {
  /// Whether the letters that occur are in the encoding T1 and not in the older OT1.
  private(set) var needsT1 = false
  /// Texts that pdfLaTeX stops at.
  private(set) var foreign: [String] = []
  /// The fonts that are chosen for some of them.
  private(set) var fonts: [Font] = []

  /// What is lacking for any of the texts.
  init(for texts: [String]) {
    for text in texts.distinct() {
      let text = text.precomposedStringWithCanonicalMapping
      let scalars = text.unicodeScalars
      needsT1 = needsT1 || scalars.contains { Self.onlyT1.contains($0) }
      if scalars.contains(where: Self.isBeyondPDFLaTeX) { foreign.append(text.withoutControls) }
      fonts += Self.runs(of: text).compactMap(\.font)
    }
    fonts = fonts.distinct().sorted { $0.command < $1.command }
  }

  /// A font for one script.
  struct Font: Hashable {
    let script: Script

    /// The command that chooses it, named as the package polyglossia names such fonts.
    var command: String { script == .other ? "\\symbolfont" : "\\\(letters)font" }

    /// A line for a preamble, with a font that has the script.
    var declaration: String {
      let isShaped = script != .other && script != .eastAsian && script != .hangul
      return "\\newfontfamily\(command)\(isShaped ? "[Script=\(script.name)]" : ""){\(example)}"
    }

    var isRightToLeft: Bool { [.arabic, .hebrew, .syriac, .thaana, .nko].contains(script) }

    func applied(to text: String) -> String {
      isRightToLeft ? "{\(command)\\beginR \(text)\\endR}" : "{\(command) \(text)}"
    }

    private var letters: String { script == .eastAsian ? "cjk" : script.name.lowercased().filter(\.isLetter) }

    private var example: String {
      switch script {
      case .other: "Noto Sans Symbols2"
      case .eastAsian: "Noto Serif CJK JP"
      case .hangul: "Noto Serif CJK KR"
      case .cyrillic, .greek: "Noto Serif"
      case .arabic: "Noto Naskh Arabic"
      case .syriac, .thaana, .nko, .cherokee, .tifinagh, .mongolian, .oriya: "Noto Sans \(script.name)"
      default: "Noto Serif \(script.name)"
      }
    }
  }

  /// The text in runs of one font, `nil` for the font of the document. Spaces and signs stay with the run before.
  static func runs(of text: String) -> [(text: String, font: Font?)] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return [(text, nil)] }
    var runs: [(text: String, font: Font?)] = []
    var waiting = ""
    for character in text {
      guard let scalar = character.unicodeScalars.first else { continue }
      if character.isWhitespace, runs.last?.font != nil {
        waiting.append(character)
        continue
      }
      let font = font(of: scalar)
      if let last = runs.last, last.font == font {
        runs[runs.count - 1].text += waiting + String(character)
      } else {
        runs.append((waiting + String(character), font))
      }
      waiting = ""
    }
    if !waiting.isEmpty { runs[runs.count - 1].text += waiting }
    return runs
  }

  private static func font(of scalar: Unicode.Scalar) -> Font? {
    guard scalar.value > 0x17F, !printed.contains(scalar) else { return nil }
    let script = Script(ofLetter: scalar)
    return script == .latin || scalar.properties.generalCategory == .nonspacingMark
      ? nil : Font(script: script)
  }

  private static func isBeyondPDFLaTeX(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x17F ? !printed.contains(scalar) : "ĦħĸĿŀŉŦŧſ".unicodeScalars.contains(scalar)
  }

  /// Signs beyond the Latin letters that pdfLaTeX has.
  private static let printed = Set("–—‘’‚“”„†‡•…‰‹›€™".unicodeScalars)
  /// What it has in T1 alone. Source: its errors for every sign from U+00A0 to U+017F in both encodings, TeX Live 2022.
  private static let onlyT1 = Set("«»ÐÞðþĄąĐđĘęĮįŊŋŲų‚„‹›".unicodeScalars)
}

extension LaTeXFonts {
  /// Whether any of the texts is written from right to left.
  var isRightToLeft: Bool { fonts.contains(where: \.isRightToLeft) }

  /// What a document needs, as lines of a comment; none where nothing is lacking.
  var requirements: [String] {
    if foreign.isEmpty { return needsT1 ? ["needs \\usepackage[T1]{fontenc}"] : [] }
    let program = isRightToLeft ? "XeLaTeX" : "XeLaTeX or LuaLaTeX"
    return ["needs \(program), since pdfLaTeX stops at: \(foreign.listed())"]
      + ["  \\usepackage{fontspec}"] + fonts.map { "  \($0.declaration)" }
      + (fonts.isEmpty ? [] : ["  (any fonts that have these scripts)"])
  }
}
