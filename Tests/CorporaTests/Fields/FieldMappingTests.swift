import Testing

@testable import SumbenchCorpora

struct FieldMappingTests {
  @Test func rolesHavePaths() throws {
    let mapping = try FieldMapping(
      "article=text,reference=summary1+summary2,candidate=filtered_resps,id=doc.id")
    #expect(mapping[.article] == ["text"])
    #expect(mapping[.reference] == ["summary1", "summary2"])
    #expect(mapping[.id] == ["doc.id"])
    #expect(mapping[.system] == nil)
  }

  @Test(arguments: [
    ("", FieldMapping.Fault.noPair("")), ("article", .noPair("article")), ("article=", .noPair("article=")),
    ("article=a+", .noPair("article=a+")), ("gold=a", .unknownRole("gold")),
    ("id=a,id=b", .repeatedRole(.id)), ("candidate=a+b", .severalPaths(.candidate)),
  ])
  func whatIsWrongIsSaid(text: String, fault: FieldMapping.Fault) {
    #expect(throws: fault) { try FieldMapping(text) }
  }

  @Test func noNameHasTwoRoles() {
    let names = Role.allCases.flatMap(FieldNames.names(of:))
    #expect(Set(names).count == names.count)
    #expect(!names.contains(FieldNames.summary))
    #expect(FieldNames.bystanders.isDisjoint(with: names))
  }

  @Test(arguments: [
    ("summary2", "summary", 2), ("reference_10", "reference", 10), ("ref.0", "ref", 0),
  ])
  func namesMayHaveNumbers(name: String, stem: String, number: Int) throws {
    let found = try #require(FieldNames.numbered(name))
    #expect(found.stem == stem && found.number == number)
    #expect(FieldNames.numbered("summary") == nil)
    #expect(FieldNames.numbered("12") == nil)
  }
}
