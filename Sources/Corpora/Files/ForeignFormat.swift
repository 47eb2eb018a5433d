import Foundation

/// A kind of file that is not read, told by its first bytes.
package enum ForeignFormat: String, Hashable, Sendable, CaseIterable {
  case parquet, arrow, hdf5, sqlite, pickle
  case pdf, rtf, word, spreadsheet, presentation, zip, oldOffice
  case gzip, bzip2, xz, zstandard
  case utf16, utf32

  /// How many bytes `init` wants.
  package static let signatureLength = 512

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("PAR1".utf8), .parquet), (Array("ARROW1".utf8), .arrow),
    (Array("SQLite format 3".utf8), .sqlite), (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .rtf),
    (Array("PK\u{3}\u{4}".utf8), .zip), ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
    ([0x89, 0x48, 0x44, 0x46], .hdf5),
    ([0x1F, 0x8B], .gzip), (Array("BZh".utf8), .bzip2), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .xz),
    ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32), ([0x00, 0x00, 0xFE, 0xFF], .utf32), ([0xFF, 0xFE], .utf16),
    ([0xFE, 0xFF], .utf16), ([0x80, 0x02], .pickle), ([0x80, 0x03], .pickle), ([0x80, 0x04], .pickle),
    ([0x80, 0x05], .pickle),
  ]

  /// The kind of a file by its first bytes, and by its name where those are a ZIP archive's; `nil` for what may be text.
  package init?(_ head: some Collection<UInt8>, path: String) {
    if let found = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
      guard found.format == .zip else {
        self = found.format
        return
      }
      switch URL(filePath: path).pathExtension.lowercased() {
      case "docx", "odt": self = .word
      case "xlsx", "ods": self = .spreadsheet
      case "pptx", "odp": self = .presentation
      default: self = .zip
      }
      return
    }
    // UTF-16 without a byte order mark: every other byte of most texts is zero.
    let zeros = head.prefix(Self.signatureLength).count { $0 == 0 }
    guard zeros > 4, zeros * 4 > min(head.count, Self.signatureLength) else { return nil }
    self = .utf16
  }
}
