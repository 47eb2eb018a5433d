/// What a command can be called with: the source of its parser and of its help.
struct CommandSyntax {
  let name: String
  let summary: String
  /// What stands after the options, as in `FILE.jsonl|-`; `nil` where nothing may.
  var operand: String?
  var options: [Option] = []
  /// What else a user should know, in lines of at most 78 characters.
  var discussion = ""

  struct Option {
    let name: String
    /// The name of its value, or `nil` for a switch.
    let value: String?
    let help: String
    /// Whether it may be given more than once.
    let isRepeatable: Bool

    init(_ name: String, _ value: String? = nil, _ help: String, isRepeatable: Bool = false) {
      self.name = name
      self.value = value
      self.help = help
      self.isRepeatable = isRepeatable
    }
  }
}
