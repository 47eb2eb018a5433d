import SumbenchSupport

extension Program {
  /// The digest of the command under which answers are kept, in hexadecimal digits.
  ///
  /// Settings before the command (`API_KEY=... python3 my.py`) are left out: they are secrets more often than not, and an
  /// answer that was paid for with another key is the same answer. What decides on the answers has to be an argument.
  package var digest: String {
    var hash = SHA256()
    hash.update(command.withoutLeadingSettings.utf8)
    return hash.finish()
  }
}

extension String {
  /// A shell command without the settings of environment variables at its beginning, and without white space around it.
  var withoutLeadingSettings: Substring {
    var rest = self[...].trimmed
    while let setting = rest.prefixMatch(
      of: /[A-Za-z_][A-Za-z0-9_]*=(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]|[^\s'"\\;&|<>()])*\s+/)
    {
      rest = rest[setting.range.upperBound...]
    }
    return rest
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
