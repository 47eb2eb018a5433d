import Testing

@testable import Reports

struct MarkupTests {
  @Test func textBecomesHarmlessAndMarkupStays() {
    let name = "<b onclick=\"x\">&'"
    let inner: Markup = "<td>\(name)</td>"
    let row: Markup = "<tr title=\"\(name)\">\([inner, inner])\(7)</tr>"
    let escaped = "&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;"
    #expect(row.text == "<tr title=\"\(escaped)\"><td>\(escaped)</td><td>\(escaped)</td>7</tr>")
  }

  @Test func conditionDecides() {
    #expect(Markup.if(true, "<hr>").text == "<hr>")
    #expect(Markup.if(false, "<hr>").text.isEmpty)
  }

  @Test func tableHasCaptionScopesAndBodies() {
    let table = Markup.table(
      "grid", caption: "a & b", head: [.nameHeading("x"), .numberHeading("y")],
      groups: [[.row("one", [.number("1")])], [.row("two", [.number("2")])]]
    ).text
    #expect(table.contains("<caption><span>a &amp; b</span></caption>"))
    #expect(table.contains("<th scope=\"col\">x</th><th scope=\"col\" class=\"number\">y</th>"))
    #expect(table.contains("<tr><th scope=\"row\"><bdi>two</bdi></th><td class=\"number\">2</td></tr>"))
    #expect(table.split(separator: "<tbody>").count == 3)
  }
}
