/// What counts as at least as extreme as what was seen.
package enum Alternative: Sendable {
  /// A mean as far from zero, on either side.
  case different
  /// A mean as low.
  case lower
}
