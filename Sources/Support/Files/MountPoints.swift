import Foundation

/// The folders that file systems are mounted on, which cannot be renamed.
enum MountPoints {
  /// Whether one is mounted on the folder with this real path; not known outside Linux.
  static func contains(_ path: String) -> Bool {
    guard let table = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
      return false
    }
    return table.split(separator: "\n").contains { line in
      let fields = line.split(separator: " ")
      return fields.count > 4 && fields[4].replacing("\\040", with: " ") == path
    }
  }
}
