import Foundation
import TestSupport
import Testing

/// A report in a browser, which must not complain, load or run anything but the page.
enum ReportInBrowser {
  /// A browser with a page open.
  static func with(
    _ data: Result<Data, any Error> = DrawnReports.compared, _ body: (Browser, String) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      try data.get().write(to: page)
      try withBrowser(in: folder) { browser in
        try browser.open(page.absoluteString)
        try body(browser, page.absoluteString)
      }
    }
  }

  static func withBrowser(in folder: URL, _ body: (Browser) throws -> Void) throws {
    let browser = try Browser(in: folder)
    defer { browser.close() }
    try body(browser)
    #expect(browser.complaints.isEmpty)
    #expect(browser.requests.allSatisfy { $0.hasPrefix("file://") && $0.contains("report.html") })
  }
}
