import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Drawing {
  /// An axis below what was drawn: a line, round numbers, and a title.
  mutating func addAxis(
    _ ticks: [(place: Double, label: String)], _ title: String, from left: Double, to right: Double
  ) {
    add(.line(.axis, left, height, right, height))
    for tick in ticks {
      let x = left + tick.place * (right - left)
      add(.line(.axis, x, height, x, height + 2.5))
      add(.text(.label, x, height + 10, tick.label))
    }
    grow(by: 20)
    let room = 2 * min((left + right) / 2, width - (left + right) / 2)
    add(
      Mark(
        .words,
        .text(
          Mark.Point((left + right) / 2, height),
          Lettering(title, fitting: max(room, right - left), size: Self.labelSize), .middle)))
    grow(by: 4)
  }

  /// As many numbers as an axis has room for.
  static func tickCount(from left: Double, to right: Double) -> Int { max(3, Int((right - left) / 24)) }

  /// What a run was over and made by, which the description ends with.
  static func origin(_ record: RunRecord) -> String {
    "Run \(record.name). Signature \(record.signatureDigest): \(record.signature)"
  }
}

extension ScoreTable.Row {
  /// Why a row has no scores, as words in its place.
  func lackWords(_ noun: String, of total: Int) -> String {
    lacking > 0 ? "no scores: lacks \(lacking) of \(total.counted(noun))" : "no scores"
  }
}

extension ScoreTable {
  /// The rows whose places matter, by which axes are chosen: neither ceilings nor random sentences, where there are others.
  var centralRows: [Row] {
    let entrants = rows.filter { $0.role != .ceiling }
    let others = entrants.filter { $0.name != "random" }
    return others.count > 1 ? others : entrants.isEmpty ? rows : entrants
  }

  /// What a picture of the table has to say in words: that items are too few, or left out, or one.
  func pictureSentences(_ record: RunRecord) -> [String] {
    var sentences: [String] = []
    if items < total {
      sentences.append("\(items) of \(total.counted(record.noun)): a row lacks the others.")
    }
    if items == 1 {
      sentences.append("One \(record.noun): no interval, and no verdict.")
    } else if let grouping, !grouping.isPossible {
      sentences.append(
        "Too few: \(units.counted(clusters == nil ? record.noun : "cluster")) cannot tell rows apart.")
    }
    return sentences
  }
}
