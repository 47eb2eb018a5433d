/// An article of the documentation: `sumbench help TOPIC` prints the file of the catalog, which is embedded in the program.
enum HelpTopic: String, CaseIterable, Sendable {
  case tasks, configuration, summarizers, cleaning, languages, rules, identifying, officialscript, statistics,
    pictures
  case continuousintegration, scalingout, speed, formats, extending, security

  /// The article in Markdown.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The first sentence of the article.
  var summary: String {
    let paragraphs = text.split(separator: "\n\n")
    return paragraphs.count > 1 ? paragraphs[1].split(separator: "\n").joined(separator: " ") : ""
  }

  private var bytes: [UInt8] {
    switch self {
    case .tasks: PackageResources.Tasks_md
    case .configuration: PackageResources.Configuration_md
    case .summarizers: PackageResources.Summarizers_md
    case .cleaning: PackageResources.Cleaning_md
    case .languages: PackageResources.Languages_md
    case .rules: PackageResources.Rules_md
    case .identifying: PackageResources.Identifying_md
    case .officialscript: PackageResources.OfficialScript_md
    case .statistics: PackageResources.Statistics_md
    case .pictures: PackageResources.Pictures_md
    case .continuousintegration: PackageResources.ContinuousIntegration_md
    case .scalingout: PackageResources.ScalingOut_md
    case .speed: PackageResources.Speed_md
    case .formats: PackageResources.Formats_md
    case .extending: PackageResources.Extending_md
    case .security: PackageResources.Security_md
    }
  }
}
