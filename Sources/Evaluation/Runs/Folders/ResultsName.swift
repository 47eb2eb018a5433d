import SumbenchRouge
import SumbenchText

/// The name of the folder of a run below that of its corpus: the rules, and the settings that are not the usual ones.
///
///     ResultsName(settings).text      // "rouge-score", "rouge-score-60w", "unicode-60w-uncleaned-seed3"
///
/// A function of the settings and never a counter: the same command finds its run again, another has a folder of its own.
package struct ResultsName: Hashable, Sendable {
  package let text: String

  package init(_ settings: RunSettings) {
    var parts = [settings.rules?.name ?? (settings.limit == nil ? "given" : "not-scored")]
    if let limit = settings.limit, limit != .sentences(3) {
      parts.append("\(limit)".replacing("%", with: "percent"))
    }
    if settings.cleaning == .off || settings.cleaning == .report { parts.append("uncleaned") }
    if let language = settings.language { parts.append(language.rawValue) }
    if let lines = settings.lines { parts.append("lines-\(lines.rawValue)") }
    if let separator = settings.separator { parts.append("separator-\(separator.folderName)") }
    if settings.rules?.sentences == .split { parts.append("split") }
    parts += (settings.metrics ?? []).map(\.name.folderName)
    if let cluster = settings.cluster { parts.append("by-\(cluster.folderName)") }
    if settings.missing != .skip { parts.append("missing-\(settings.missing.rawValue)") }
    if let subset = settings.subset { parts.append(subset.name) }
    if settings.seed != 1, settings.subset?.name.hasSuffix("seed\(settings.seed)") != true {
      parts.append("seed\(settings.seed)")
    }
    text = parts.joined(separator: "-")
  }
}

extension String {
  /// The text as part of the name of a folder.
  fileprivate var folderName: String {
    let letters = filter { $0.isLetter && $0.isASCII || $0.isNumber && $0.isASCII || "+_".contains($0) }
    return letters.isEmpty ? "marks" : letters
  }
}

extension RunRecord {
  /// Throws `ReplacementFault` where a run with these rows over these texts must not take the place of this one: over other
  /// texts, made in another way, or without a row that is here.
  package func requireReplaceable(
    by settings: RunSettings, digest: String, formatOneDigest: @autoclosure () throws -> String,
    rows: [String],
    in folder: String
  ) throws {
    let found = format == Self.currentFormat ? digest : try formatOneDigest()
    if let own = self.digest, own != found { throw ReplacementFault.otherTexts(folder: folder) }
    if format == Self.currentFormat, let now = settings.signature,
      signatureWithoutVersion != RunRecord.withoutVersion(now)
    {
      throw ReplacementFault.otherSettings(folder: folder, recorded: signature, now: now)
    }
    let lost = systems.map(\.name).filter { !rows.contains($0) }
    if !lost.isEmpty { throw ReplacementFault.lostRows(folder: folder, rows: lost) }
  }
}
