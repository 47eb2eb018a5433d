/// The version of sumbench.
public enum Version {
  /// What `sumbench --version` prints and what every record carries.
  public static let current = "0.2.0"
}
