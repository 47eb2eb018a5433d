/// A heading in the help under which options stand.
package struct HelpSection: Hashable, Sendable {
  package let title: String

  package init(_ title: String) { self.title = title }

  /// What belongs nowhere else; the last one.
  package static let options = HelpSection("Options")
}
