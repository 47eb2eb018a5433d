package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Grid {
  /// How many items are needed: a line for one comparison, and one for a comparison among all pairs.
  package init(_ plan: PlanTable, of record: RunRecord) {
    let difference = plan.column.text(plan.difference)
    let noun = plan.countsClusters ? "cluster" : record.noun
    title =
      "\(record.name): \(noun)s needed for a difference of \(difference) in \(plan.column.title) with "
      + "\(plan.power.percentText) power"
    columns =
      [
        Column(title: "comparisons", key: "comparisons"), Column(title: "critical |t|", key: "critical_t"),
        Column(title: "\(noun)s needed", key: "items_needed"),
        Column(title: "power, simulated", key: "simulated_power_percent"),
      ]
      + ([plan.items] + PlanTable.sizes).map {
        Column(title: "detects at \($0)", key: "detectable_at_\($0)")
      }
    groups = [
      plan.rows.map { row in
        Row(
          cells: [
            Cell(row.comparisons), row.critical.map { Cell($0, digits: 2) } ?? .missing,
            row.needed.map { Cell($0) } ?? .missing,
            row.simulatedPower.map { Cell(percent: $0, digits: 0) } ?? .missing,
          ]
            + row.detectable.map { value in
              value.isFinite ? .number(plan.column.text(value), value: value) : .missing
            })
      }
    ]
    let pair = "\(plan.pair.first) -> \(plan.pair.second)"
    legend = [
      "standard deviation of the differences \(plan.column.text(plan.deviation)), as \(pair) on "
        + "\(plan.items.counted(noun))" + (plan.isNamed ? "" : ", the median of all pairs"),
      "one comparison: Student's t at \((1 - plan.level).percentText), two-sided, by the noncentral t"
        + (plan.rows.count > 1
          ? "; among all pairs: at the level of one test that the critical |t| of this run's family is at "
            + plan.items.counted(noun) : ""),
      "simulated: the run's differences, moved to the true one, drawn again 2000 times (seed \(SimulatedPower.seed))"
        + (plan.rows.contains { ($0.needed ?? 0) > SimulatedPower.mostItems }
          ? ", for up to \(SimulatedPower.mostItems) \(noun)s" : ""),
    ]
    notes =
      plan.items < 20
      ? [
        Note(
          .warning, "small-pilot",
          "\(plan.items.counted(noun)) say little about the standard deviation: the number needed is a guess"
        )
      ] : []
    signature = record.signature
    kind = "plan"
    facts = Facts(corpus: record.name, seed: SimulatedPower.seed)
  }
}
