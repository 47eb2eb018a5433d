/// What a command line of the official script asks for.
///
///     try Rouge155Options(arguments: ["-xn2", "-c", "95.0", "-a", "job.xml"])
///
/// Letters cluster (`-xn2` is `-x -n 2`), an argument is the rest of its word or else the whole next word, the
/// last of repeated options wins, and the first word that is no option ends them. A letter that is unknown is
/// only reported. Numbers are read by ``perlNumber(_:)`` and kept as typed where the script prints them.
struct Rouge155Options: Sendable {
  enum Average: Sendable { case evaluations, pooledCounts, rawCounts }

  var evaluatesAllSystems = false
  var truncation = Truncation.none
  var confidence = TypedNumber("95")
  var printsEvaluations = false
  var dataDirectory = "."
  /// Directories or single lists, in the order to be read; empty where the data directory's are meant.
  var exceptionPaths: [String] = []
  var takesBestReference = false
  var stems = false
  var stemsReferencesOnly = false
  var longestNGram: Double?
  var alpha = 0.5
  var samples = 1000.0
  var removesStopWords = false
  var average = Average.evaluations
  var skipDistance: TypedNumber?
  var skipsWithUnigrams = false
  var skipsBothWays = false
  var basicElements: BasicElementMode?
  var weight: TypedNumber?
  var suppressesLCS = false
  var isVerbose = false
  var listFormat: String?
  var positional: [String] = []
  var unknownLetters: [String] = []

  init(arguments: [String], environment: [String: String]) throws(Rouge155JobError) {
    var words = OptionWords(arguments)
    words.scan()
    let given = words.values
    if words.flags.contains("H") || words.asksForHelp { throw .usage(detailed: true) }
    if words.flags.contains("h") || words.rest.isEmpty { throw .usage(detailed: false) }
    positional = Array(words.rest)
    unknownLetters = words.unknown
    listFormat = given["z"]
    evaluatesAllSystems = words.flags.contains("a") && listFormat == nil
    if listFormat != nil {
      if positional.count > 2 { throw .tooManyWords(Array(positional.dropFirst(2))) }
    } else if positional.count == 1, !evaluatesAllSystems {
      throw .missingSystem
    }

    dataDirectory =
      given["e"] ?? environment["ROUGE_EVAL_HOME"] ?? environment["RED_EVAL_HOME"] ?? "."
    exceptionPaths = words.exceptionPaths
    try readLimit(words: given["l"], bytes: given["b"])
    try readNumbers(given)
    printsEvaluations = words.flags.contains("d")
    takesBestReference = given["f"] == "B"
    stems = words.flags.contains("m")
    stemsReferencesOnly = words.flags.contains("M")
    removesStopWords = words.flags.contains("s")
    skipsWithUnigrams = words.flags.contains("u")
    skipsBothWays = words.flags.contains("U")
    if let mode = given["3"] {
      basicElements = BasicElementMode(rawValue: mode)
      if basicElements == nil { throw .unknownBasicElementMode(mode) }
    }
    suppressesLCS = words.flags.contains("x") || basicElements != nil
    isVerbose = words.flags.contains("v")
  }

  private mutating func readLimit(words: String?, bytes: String?) throws(Rouge155JobError) {
    if words != nil, bytes != nil { throw .twoLimits }
    guard let text = words ?? bytes else { return }
    let count = min(max(try number(words == nil ? "b" : "l", text).value, -1e15), 1e15)
    truncation = count == 0 ? .none : words == nil ? .bytes(count) : .words(count)
  }

  private mutating func readNumbers(_ given: [Character: String]) throws(Rouge155JobError) {
    if let text = given["c"] {
      confidence = try number("c", text, allowed: { 0...100 ~= $0 })
    }
    if let text = given["w"] { weight = try number("w", text, allowed: { $0 > 0 && $0.isFinite }) }
    if let text = given["p"] { alpha = try number("p", text, allowed: { 0...1 ~= $0 }).value }
    if let text = given["n"] { longestNGram = try number("n", text, allowed: { $0 <= 10_000 }).value }
    if let text = given["2"] { skipDistance = try number("2", text) }
    if let text = given["t"] {
      switch try number("t", text).value {
      case 1: average = .pooledCounts
      case 2: average = .rawCounts
      default: average = .evaluations
      }
    }
    if let text = given["r"] {
      let draws = average != .rawCounts
      samples = try number("r", text, allowed: { !draws || Self.drawableSamples ~= $0 }).value
    }
  }

  /// Of a fraction of a sample beyond these there is nothing to put in order.
  private static let drawableSamples = 1e-6...1e8

  private func number(_ letter: Character, _ text: String, allowed: (Double) -> Bool = { _ in true })
    throws(Rouge155JobError) -> TypedNumber
  {
    let number = TypedNumber(argument: text)
    if number.value.isNaN || !allowed(number.value) { throw .numberOutOfRange(option: letter, text: text) }
    return number
  }
}

/// The words of a command line, taken apart as the script's option reader does it.
private struct OptionWords {
  private static let flagLetters = Set("ahHdmMsuUvx")
  private static let argumentLetters = Set("bceflnptr23wz")

  var rest: ArraySlice<String>
  var flags: Set<Character> = []
  var values: [Character: String] = [:]
  var unknown: [String] = []
  var exceptionPaths: [String] = []
  var asksForHelp = false

  init(_ arguments: [String]) { rest = arguments[...] }

  mutating func scan() {
    while let word = rest.first, word.utf8.count > 1, word.utf8.first == UInt8(ascii: "-") {
      rest.removeFirst()
      if word == "--" { return }
      if !readLongOption(word) { readCluster(word.dropFirst()) }
    }
  }

  /// The two options that are ours and not the script's.
  private mutating func readLongOption(_ word: String) -> Bool {
    let path = "--exceptions="
    if word == "--help" {
      asksForHelp = true
    } else if word.hasPrefix(path) {
      exceptionPaths.append(String(word.dropFirst(path.count)))
    } else if word == "--exceptions", !rest.isEmpty {
      exceptionPaths.append(rest.removeFirst())
    } else {
      return false
    }
    return true
  }

  private mutating func readCluster(_ letters: Substring) {
    var letters = letters
    while let letter = letters.popFirst() {
      if Self.argumentLetters.contains(letter) {
        values[letter] = letters.isEmpty ? rest.popFirst() : String(letters)
        return
      }
      if Self.flagLetters.contains(letter) {
        flags.insert(letter)
      } else if letter != ":" {
        unknown.append(String(letter))
      }
      if letters == "-" {
        rest.insert("--", at: rest.startIndex)
        return
      }
    }
  }
}
