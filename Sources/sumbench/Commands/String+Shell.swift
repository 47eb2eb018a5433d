extension String {
  /// The text as one word of a shell.
  var shellWord: String {
    let plain = /[A-Za-z0-9_.\/=:%,+-]+/
    return wholeMatch(of: plain) != nil ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
