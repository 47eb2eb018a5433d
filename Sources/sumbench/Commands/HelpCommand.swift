import CommandLine

struct HelpCommand: Subcommand {
  static let name = "help"
  static let summary = "Explains a command or a topic, or lists them all."
  static let discussion = """
    Topics: \(HelpTopic.allCases.map(\.rawValue).joined(separator: ", ")).
    """
  static let otherNames = ["man", "usage", "topics"]

  @Operand(
    .text(
      "COMMAND|TOPIC",
      names: CommandLineTool.sumbench.commands.map { $0.name } + HelpTopic.allCases.map(\.rawValue)))
  var word: String?

  func run() throws {
    if let topic = word.flatMap({ HelpTopic(rawValue: $0.lowercased().replacing("-", with: "")) }) {
      return try Console.print(topic.text(width: HelpPage.usableWidth))
    }
    try Console.print(CommandLineTool.sumbench.help(of: word))
    if word == nil { try Console.print(Self.topics) }
  }

  private static var topics: String {
    let width = HelpPage.usableWidth
    let names = NamedTexts(
      HelpTopic.allCases.map { ($0.rawValue, $0.summary) }, indentation: 25, width: width)
    return "\nTopics of sumbench help TOPIC\n\(names.text)"
  }
}
