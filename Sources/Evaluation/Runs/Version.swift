/// The version of sumbench.
package enum Version {
  /// What `sumbench --version` prints and what every record carries.
  package static let current = "0.2.0"
}
