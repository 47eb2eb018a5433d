import SumbenchSupport

/// Which fields have which role, where a user says so.
///
///     try FieldMapping("article=text,reference=summary1+summary2,candidate=filtered_resps,id=doc.id")
///
/// Paths are joined by dots. Several paths for `reference` are alternatives, several for `article` are documents to be
/// summarized together.
package struct FieldMapping: Hashable, Sendable {
  /// Nothing is mapped: fields go by their names.
  package static let none = FieldMapping(paths: [:])

  private let paths: [Role: [String]]

  private init(paths: [Role: [String]]) { self.paths = paths }

  /// What is wrong with a mapping.
  package enum Fault: Error, Hashable {
    /// A part without `=`, or with nothing before or after it.
    case noPair(String)
    /// A name that is no role.
    case unknownRole(String)
    /// A role that comes twice.
    case repeatedRole(Role)
    /// Several paths for a role that has one value.
    case severalPaths(Role)
  }

  /// The roles that can be mapped, in the order in which help names them.
  package static let roles: [Role] = [
    .article, .documents, .reference, .references, .candidate, .id, .system, .human, .scores,
  ]

  /// What `init` reads.
  package var text: String {
    Self.roles.compactMap { role in paths[role].map { "\(role.rawValue)=\($0.joined(separator: "+"))" } }
      .joined(separator: ",")
  }

  /// Reads `role=path+path,role=path`. Throws `Fault`.
  package init(_ text: String) throws(Fault) {
    var paths: [Role: [String]] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2, !pair[0].isEmpty, !pair[1].isEmpty else { throw .noPair(String(part)) }
      guard let role = Role(rawValue: pair[0]) else { throw .unknownRole(pair[0]) }
      guard paths[role] == nil else { throw .repeatedRole(role) }
      let several = pair[1].split(separator: "+", omittingEmptySubsequences: false).map(String.init)
      if several.contains(where: \.isEmpty) { throw .noPair(String(part)) }
      let takesSeveral = [.article, .documents, .reference, .references].contains(role)
      guard several.count == 1 || takesSeveral else { throw .severalPaths(role) }
      paths[role] = several
    }
    self.init(paths: paths)
  }

  /// The paths of a role, or `nil` where it goes by names.
  package subscript(role: Role) -> [String]? { paths[role] }

  /// Every path that is spoken for.
  var mappedPaths: Set<String> { Set(paths.values.joined()) }
}
