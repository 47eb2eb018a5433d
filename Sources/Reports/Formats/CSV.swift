import SumbenchSupport

extension Grid {
  /// A header line and a line for each row (RFC 4180), without control characters and so without line breaks in fields.
  func csv() -> String {
    let grid = forPrograms
    return ([grid.fieldNames] + grid.fields).map {
      $0.map(\.withoutControls.escapedForCSV).joined(separator: ",") + "\n"
    }.joined()
  }
}

extension String {
  fileprivate var escapedForCSV: String {
    unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
      ? "\"\(replacing("\"", with: "\"\""))\"" : self
  }
}
