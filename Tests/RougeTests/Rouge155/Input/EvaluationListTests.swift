import Testing

@testable import SumbenchRouge

struct EvaluationListTests {
  private func list(_ xml: String) throws -> EvaluationList {
    try EvaluationList(xml: Array(xml.utf8), path: BytePath("job.xml"))
  }

  private func candidate(_ content: String) throws -> String? {
    let list = try list("<R><EVAL ID='1'><PEERS><P ID='S'>\(content)</P></PEERS></EVAL></R>")
    return list.evaluations[0].candidates["S"]?.description
  }

  @Test(arguments: [
    ("a", "/a"), (" \n a b\t", "/a b"), ("a<!-- c -->b", "/b"), ("a<!-- c -->", "/a"), ("a<x/>b<?go?>", "/b"),
    ("a<![CDATA[<b>]]>c", "/a<b>c"), ("&#97;&amp;b", "/a&b"), ("\u{A0}a\u{2003}", "/a"), (" ", "/"),
  ])
  func theLastPieceOfTextNamesTheFile(_ content: String, _ path: String) throws {
    #expect(try candidate(content) == path)
  }

  @Test func anEmptyElementNamesASystemButNoFile() throws {
    let list = try list("<R><EVAL ID='1'><PEERS><P ID='S'/></PEERS></EVAL></R>")
    #expect(list.systems == ["S"])
    #expect(list.evaluations[0].candidates.isEmpty)
  }

  @Test func declaredEntitiesAreFilledIn() throws {
    let list = try list(
      """
      <!DOCTYPE R [<!ENTITY dir "some"><!ENTITY name "S">]>
      <R><EVAL ID="1"><PEER-ROOT>&dir;/dir</PEER-ROOT><PEERS><P ID="&name;">a&name;</P></PEERS></EVAL></R>
      """)
    #expect(list.evaluations[0].candidates["S"]?.description == "some/dir/aS")
  }

  @Test func misplacedElementIsNamedWithItsLineUnlessTheRestIsNoXML() throws {
    let text = "<R>\n<EVAL ID='1'>\n<PEERS><P>c</P></PEERS></EVAL>\n"
    #expect(
      throws: Rouge155JobError.misplacedElement(
        path: "job.xml", line: 3, element: "P", reason: "no attribute ID")
    ) { try list(text + "</R>") }
    #expect(
      throws: Rouge155JobError.malformedXML(path: "job.xml", line: 4, reason: "‘S’ ends where ‘R’ is open")
    ) { try list(text + "</S>") }
  }

  @Test func aRepeatedEvaluationIsContinued() throws {
    let list = try list(
      """
      <R><EVAL ID="1"><MODELS><M ID="A">a</M></MODELS></EVAL><EVAL ID="2"/>
      <EVAL ID="1"><MODEL-ROOT>m</MODEL-ROOT><MODELS><M ID="A">b</M></MODELS></EVAL></R>
      """)
    #expect(list.evaluations.map(\.id) == ["1", "2"])
    #expect(list.evaluations[0].references.map(\.description) == ["m/b", "m/b"])
  }

  @Test func elementsAreFoundAtAnyDepthInAnyCase() throws {
    let list = try list(
      "<R><Eval ID='1'><x><PEERS><p ID='b'>f</p><y><P ID='c'>g</P></y></PEERS></x><P ID='d'>h</P></Eval></R>")
    #expect(list.systems == ["b"])
  }

  @Test func listsNumberTheLinesThatCount() throws {
    let bytes = Array("# comment\n c\tr1 r2 \n\n  \nd r1\n".utf8)
    let list = try EvaluationList(list: bytes, path: BytePath("job.lst"), format: "spl", system: "X")
    #expect(list.evaluations.map(\.id) == ["1", "2"])
    #expect(list.evaluations[0].references.map(\.description) == ["r1", "r2"])
    #expect(list.evaluations[1].candidates["X"]?.description == "d")
  }
}
