/// Markup that is safe by construction: what is written in the source is markup, what is put into it is text.
///
///     let name = "<b>"
///     let cell: Markup = "<td>\(name)</td>"
///     cell.text      // "<td>&lt;b&gt;</td>"
///
/// Only another `Markup` goes in as it is. Attributes stand in double quotes.
struct Markup: ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  static func += (markup: inout Markup, more: Markup) { markup.text += more.text }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ content: String) { text += content.escapedForMarkup }

    mutating func appendInterpolation(_ number: Int) { text += "\(number)" }

    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }

    mutating func appendInterpolation(_ parts: [Markup]) { for part in parts { text += part.text } }

    /// Our own script or style, which holds no text of others.
    mutating func appendInterpolation(verbatim source: String) { text += source }
  }
}

extension Markup {
  /// The markup where the condition holds, else nothing.
  static func `if`(_ condition: Bool, _ markup: @autoclosure () -> Markup) -> Markup {
    condition ? markup() : ""
  }

  /// A name from a corpus or a call. Its writing direction does not reach the text around it.
  static func name(_ name: String) -> Markup { "<bdi>\(name)</bdi>" }

  /// A part of the page with a heading and a place in the table of contents.
  static func section(_ id: String, _ title: String, _ content: [Markup]) -> Markup {
    """
    <section id="\(id)" aria-labelledby="\(id)-title">
    <h2 id="\(id)-title">\(title)</h2>
    \(content)
    </section>

    """
  }

  /// A table that scrolls by itself where the window is narrower; each group of rows is a body.
  static func table(_ kind: String, caption: String, head: [Markup], groups: [[Markup]]) -> Markup {
    """
    <div class="scroll" role="group" aria-label="\(caption)" tabindex="0">
    <table class="\(kind)">
    <caption><span>\(caption)</span></caption>
    <thead><tr>\(head)</tr></thead>
    \(groups.map { "<tbody>\n\($0)</tbody>\n" as Markup })</table>
    </div>

    """
  }

  static func table(_ kind: String, caption: String, head: [Markup], rows: [Markup]) -> Markup {
    table(kind, caption: caption, head: head, groups: [rows])
  }

  /// A row that begins with a name.
  static func row(_ name: String, _ cells: [Markup]) -> Markup {
    "<tr><th scope=\"row\">\(.name(name))</th>\(cells)</tr>\n"
  }

  /// The heading of a column of names.
  static func nameHeading(_ title: String) -> Markup { "<th scope=\"col\">\(title)</th>" }

  /// The heading of a column of numbers.
  static func numberHeading(_ title: String) -> Markup { "<th scope=\"col\" class=\"number\">\(title)</th>" }

  /// A number as its digits.
  static func number(_ digits: String) -> Markup { "<td class=\"number\">\(digits)</td>" }

  /// A text whose lines stay lines.
  static func listing(_ text: String) -> Markup {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "\(String($0))\n" as Markup
    }
    return "<pre><code>\(lines)</code></pre>\n"
  }

  /// Remarks, one an item.
  static func notes(_ lines: [String]) -> Markup {
    """
    <ul class="notes">
    \(lines.map { "<li>\($0)</li>\n" as Markup })</ul>

    """
  }
}
