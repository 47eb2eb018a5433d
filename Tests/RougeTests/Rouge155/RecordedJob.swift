import Foundation
import SumbenchRouge
import TestSupport
import Testing

/// A job with what the official script printed for it; in its strings each character is a byte.
struct RecordedJob: Decodable, CustomTestStringConvertible {
  let job: Int
  let files: [String: String]
  let argv: [String]
  let stdout: String
  let ok: Bool

  var testDescription: String { "job \(job): \(argv.joined(separator: " "))" }

  static let data = Project.file("Goldens/expected/rouge-1.5.5/data")

  /// The jobs of one of the files in the folder of the script's outputs.
  static func all(_ name: String) throws -> [RecordedJob] {
    let file = Project.file("Goldens/expected/rouge-1.5.5").appending(path: name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(RecordedJob.self, from: Data($0.utf8))
    }
  }

  func outcome() throws -> JobOutcome {
    try JobOutcome(
      arguments: argv.map { $0 == "DATA" ? Self.data.path : $0 }, files: files.mapValues { Self.bytes($0) })
  }

  static func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
}

/// What a job wrote, warned and threw, run on files made for it.
struct JobOutcome {
  private(set) var output: [UInt8] = []
  private(set) var warnings: [String] = []
  private(set) var failure: Rouge155JobError?

  var text: String { String(decoding: output, as: UTF8.self) }

  init(arguments: [String], files: [String: [UInt8]], workers: Int? = nil) throws {
    self = try withTemporaryFolder { folder in
      for (path, bytes) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      return try JobOutcome(arguments: arguments, in: folder, workers: workers)
    }
  }

  /// With text files and a job for them.
  init(_ arguments: String..., texts: [String: String]) throws {
    try self.init(arguments: arguments, files: texts.mapValues { Array($0.utf8) })
  }

  init(arguments: [String], in folder: URL, workers: Int? = nil) throws {
    do {
      let job = try Rouge155Job(arguments: arguments, directory: folder.path, workers: workers)
      try job.run(writingTo: { output += $0 }, warn: { warnings.append($0) })
    } catch let error as Rouge155JobError {
      failure = error
    }
  }
}
