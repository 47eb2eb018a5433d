/// What the parser, the help and the completions know of an option, whatever the type of its value.
struct OptionFacts: Sendable {
  /// The long name, and after it the short one where there is one.
  let names: [String]
  /// What the help calls its value; `nil` for a flag.
  let placeholder: String?
  /// One or more sentences in plain words; the help wraps them.
  let help: String
  let section: HelpSection
  /// The value where the option is not given, in words.
  var defaultText: String?
  /// Whether only `--help all` shows it.
  var isRare = false
  /// Whether it may be given more than once.
  var isRepeatable = false
  /// Whether a value is a list separated by commas.
  var isList = false
  var completion = ValueCompletion.nothing

  var name: String { names[0] }

  init(
    _ name: String, short: Character?, placeholder: String? = nil, help: String, section: HelpSection,
    isRare: Bool
  ) {
    names = [name] + (short.map { ["-\($0)"] } ?? [])
    self.placeholder = placeholder
    self.help = help
    self.section = section
    self.isRare = isRare
  }
}
