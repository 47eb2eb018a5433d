import Foundation
import SumbenchText

/// The texts of a job as tokens; every file is read once, whatever the number of systems and metrics.
struct Rouge155Texts: Sendable {
  struct Text: Sendable {
    let path: BytePath
    /// The tokens as they stand in the text, or as `-s` leaves them.
    let plain: RougeTokens
    /// The same stemmed. Both are the same unless the job needs both.
    let stemmed: RougeTokens
  }

  private(set) var texts: [Result<Text, Rouge155JobError>] = []
  private(set) var vocabularySize = 0
  /// The files without a sentence, in the order of reading.
  private(set) var emptyFiles: [BytePath] = []
  private var positions: [String: [BytePath: Int]] = [:]
  private var reader: Rouge155TextReader

  init(reader: Rouge155TextReader) { self.reader = reader }

  /// The position of a text among `texts`. What makes reading it fail is kept in its place.
  mutating func position(of path: BytePath, format: String) -> Int {
    if let known = positions[format]?[path] { return known }
    let position = texts.count
    positions[format, default: [:]][path] = position
    do throws(Rouge155JobError) {
      let text = try reader.read(path, format: format)
      if text.plain.ends.isEmpty, text.plain.flat.isEmpty { emptyFiles.append(path) }
      texts.append(.success(text))
    } catch {
      texts.append(.failure(error))
    }
    vocabularySize = reader.vocabularySize
    return position
  }
}

extension Rouge155Texts {
  /// Whether counts of ROUGE-W under a weight may leave the range of a double: those of the longest text come near its end.
  func mayOverflow(_ weight: Double) -> Bool {
    let longest = texts.map { (try? $0.get())?.plain.flat.count ?? 0 }.max() ?? 0
    return !(pow(Double(longest), weight) < 1e150)
  }
}

/// Reads files in the layouts of the official script as tokens of one vocabulary.
struct Rouge155TextReader: Sendable {
  private let elementMode: BasicElementMode?
  private var plain: TokenReader
  /// Set where a job needs texts both as they are and stemmed; `shared` then numbers the tokens of both.
  private var stemming: TokenReader?
  private var shared = Vocabulary()

  init(rules: RougeRules, resources: RougeResources, elementMode: BasicElementMode?, readsBothWays: Bool)
    throws(RougeError)
  {
    var rules = rules
    self.elementMode = elementMode
    if readsBothWays {
      rules.stemming = .official
      rules.exceptions = true
      stemming = try TokenReader(rules: rules, resources: resources)
      rules.stemming = .none
    }
    plain = try TokenReader(rules: rules, resources: resources)
  }

  var vocabularySize: Int { stemming == nil ? plain.vocabularySize : shared.count }

  mutating func read(_ path: BytePath, format name: String) throws(Rouge155JobError) -> Rouge155Texts.Text {
    guard let format = TextFormat(name: name) else {
      throw .unfitFormat(path: path.description, format: name, metric: "ROUGE")
    }
    let bytes = try path.contents(refusingStreams: true)
    if format == .simple, elementMode == nil {
      throw .unfitFormat(path: path.description, format: name, metric: "ROUGE without -3")
    }
    let sentences = SentenceFinder(format: format).sentences(in: bytes)
    let text = RougeText(byteSentences: sentences.map { bytes[$0] })
    let mode = format == .simple ? elementMode : nil
    do {
      let tokens = try Self.tokens(of: text, mode: mode, &plain)
      if stemming == nil { return Rouge155Texts.Text(path: path, plain: tokens, stemmed: tokens) }
      let stemmed = try Self.tokens(of: text, mode: mode, &stemming!)
      return Rouge155Texts.Text(
        path: path, plain: renumbered(tokens, plain.vocabulary),
        stemmed: renumbered(stemmed, stemming!.vocabulary))
    } catch {
      guard case .notABasicElement(let line) = error else { preconditionFailure("\(error) while reading") }
      throw .malformedElement(path: path.description, line: line)
    }
  }

  private static func tokens(of text: RougeText, mode: BasicElementMode?, _ reader: inout TokenReader)
    throws(RougeError) -> RougeTokens
  {
    if let mode { return try reader.readElements(of: text, mode: mode) }
    var tokens = RougeTokens()
    reader.read(text, into: &tokens)
    return tokens
  }

  private mutating func renumbered(_ tokens: RougeTokens, _ vocabulary: Vocabulary) -> RougeTokens {
    var tokens = tokens
    tokens.flat = tokens.flat.map { shared.id(of: Array(vocabulary.utf8($0)).span) }
    tokens.cut = tokens.cut.map { $0.map { shared.id(of: Array(vocabulary.utf8($0)).span) } }
    return tokens
  }
}
