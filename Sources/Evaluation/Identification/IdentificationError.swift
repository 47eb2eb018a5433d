package import SumbenchCorpora
package import SumbenchRouge
import SumbenchStatistics
package import SumbenchSupport

/// Why nothing can be found out about reported numbers.
package enum IdentificationError: Error, Hashable {
  /// The input has summaries of several systems, of which these are some.
  case severalSystems([String])
  /// No summary is by the system that is named; these are the systems.
  case unknownSystem(String, known: [String])
  /// Rules whose choice of a reference depends on all variants at once; each number is looked for by itself.
  case jointReferences(rules: String)
}
