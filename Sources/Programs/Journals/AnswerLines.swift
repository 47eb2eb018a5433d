package import Foundation

/// The lines of files of answers, as they are kept beside a finished run.
package enum AnswerLines {
  /// The lines of these files in their order, each once. Half lines are left out, and files that are not there.
  ///
  /// - Throws: `JournalError` for a file that cannot be read.
  package static func merged(of paths: [String]) throws(JournalError) -> Data {
    var seen: Set<Data> = []
    var lines = Data()
    for path in paths where unsafe access(path, F_OK) == 0 {
      let contents: Data
      do {
        contents = try Data(contentsOf: URL(filePath: path))
      } catch {
        throw .unreadable(path: path, reason: error.localizedDescription)
      }
      var start = contents.startIndex
      while let lineBreak = contents[start...].firstIndex(of: 0x0A) {
        let line = contents[start...lineBreak]
        if line.count > 1, seen.insert(line).inserted { lines += line }
        start = lineBreak + 1
      }
    }
    return lines
  }
}
