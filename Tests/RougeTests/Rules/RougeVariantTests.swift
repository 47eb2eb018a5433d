import Foundation
import Testing

@testable import SumbenchRouge

struct RougeVariantTests {
  @Test(arguments: [
    ("rouge1", RougeVariant.n(1)), ("rouge12", .n(12)), ("rougeL", .l), ("rougeLsum", .lSum),
    ("rougeW-1.2", .w(1.2)), ("rougeW-2", .w(2)), ("rougeW-10", .w(10)),
    ("rouge9223372036854775807", .n(.max)), ("rougeS4", .s(gap: 4)), ("rougeS*", .s(gap: nil)),
    ("rougeS0", .s(gap: 0)), ("rougeSU4", .su(gap: 4)), ("rougeSU*", .su(gap: nil)),
    ("rougeBE-HM", .be(.headModifier)), ("rougeBE-HMR2", .be(.headModifierRelationOfAll)),
  ])
  func hasAName(name: String, variant: RougeVariant) throws {
    #expect(RougeVariant(name) == variant)
    #expect(variant.description == name)
    let json = try JSONEncoder().encode([variant])
    #expect(json == Data("[\"\(name)\"]".utf8))
    #expect(try JSONDecoder().decode([RougeVariant].self, from: json) == [variant])
  }

  @Test(arguments: [(1e19, "rougeW-1e+19"), (.infinity, "rougeW-inf"), (1e-300, "rougeW-1e-300")])
  func anyWeightIsPrinted(weight: Double, name: String) {
    #expect(RougeVariant.w(weight).description == name)
  }

  @Test(arguments: [
    "", "rouge", "rouge0", "rouge-1", "rouge1 ", "Rouge1", "rougel", "rougeLSum", "rougeW", "rougeW-0",
    "rougeW--1", "rougeW-nan", "rougeS", "rougeS-1", "rougeSU", "rougeSUx", "rougeBE", "rougeBE-hm",
    "rougeW-1e-320", "rougeW-0.9", "rougeW-11", "rougeW-1000", "rougeW-1e19", "rougeW-1e300", "rougeW-inf",
    "rouge1.0", "rouge99999999999999999999", "rouge1a", "rouge+1", "rougeS+1",
  ])
  func refusesOtherNames(name: String) {
    #expect(RougeVariant(name) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([RougeVariant].self, from: Data("[\"\(name)\"]".utf8))
    }
  }
}
