@testable import SumbenchEvaluation
import SumbenchRouge
import Testing

struct OracleTests {
  @Test(arguments: [
    ("oracle", Oracle.preSumm), ("oracle-rouge2", .greedy(.n(2))), ("oracle-rougeSU4", .greedy(.su(gap: 4))),
    ("oracle-rougeW-1.2", .greedy(.w(1.2))), ("oracle-exact-rouge1", .exact(.n(1))),
    ("oracle-exact-rougeLsum", .exact(.lSum)),
  ])
  func nameAndOracleBelongTogether(name: String, oracle: Oracle) {
    #expect(Oracle(name) == oracle)
    #expect("\(oracle)" == name)
  }

  @Test(arguments: [
    "oracle-", "oracle-exact", "oracle-exact-", "oracle-rouge0", "oracle-exact-rougeW-1.2",
    "oracle-exact-rougeSU4", "oracle-rougeBE-HM", "oracles", "lead-3", "",
  ])
  func whatCannotBeHadHasNoName(name: String) {
    #expect(Oracle(name) == nil)
  }
}
