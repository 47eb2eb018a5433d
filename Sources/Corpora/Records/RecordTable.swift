/// Objects that hold many records.
enum RecordTable {
  /// The fields of each record of an object, `nil` where it is a record itself.
  static func records(of members: [FieldMember]) -> [[FieldMember]]? {
    columns(members) ?? byID(members) ?? wrapped(members)
  }

  /// `{"predictions": [...], "references": [...]}`, or the same by numbers as pandas writes it:
  /// `{"prediction": {"0": ...}, "reference": {"0": ...}}`.
  private static func columns(_ members: [FieldMember]) -> [[FieldMember]]? {
    let columns = members.map { ($0.name, cells(of: $0.value)) }
    guard columns.count > 1, let count = columns.first?.1?.count, count > 0,
      columns.allSatisfy({ $0.1?.count == count }), columns.contains(where: { isKnown($0.0) })
    else { return nil }
    // A candidate of two sentences with two references is one record: columns have names for many, or all but say so.
    let isOneRecord = columns.allSatisfy { name, _ in !isNameOfColumn(name) } && !isByNumber(members[0].value)
    if isOneRecord { return nil }
    return (0..<count).map { row in columns.map { FieldMember($0.0, $0.1![row]) } }
  }

  private static func cells(of value: FieldValue) -> [FieldValue]? {
    switch value {
    case .texts(let texts): texts.map(FieldValue.text)
    case .list(let values): values
    case .object(let members) where isByNumber(value): members.map(\.value)
    default: nil
    }
  }

  private static func isByNumber(_ value: FieldValue) -> Bool {
    guard case .object(let members) = value else { return false }
    return !members.isEmpty && members.enumerated().allSatisfy { $1.name == "\($0)" }
  }

  private static func isKnown(_ name: String) -> Bool {
    name == FieldNames.summary || FieldNames.role(of: name) != nil
  }

  private static func isNameOfColumn(_ name: String) -> Bool {
    ["predictions", "candidates", "hypotheses", "outputs", "generations", "ids", "systems", "summaries"]
      .contains(name)
  }

  /// `{"a1": {...}, "a2": {...}}`: the names are the ids.
  private static func byID(_ members: [FieldMember]) -> [[FieldMember]]? {
    guard !members.isEmpty, !members.contains(where: { isKnown($0.name) }) else { return nil }
    var records: [[FieldMember]] = []
    for member in members {
      guard case .object(let fields) = member.value, fields.contains(where: { isKnown($0.name) }) else {
        return nil
      }
      let hasID = fields.contains { $0.name == "id" }
      records.append(hasID ? fields : [FieldMember("id", .text(member.name))] + fields)
    }
    return records
  }

  /// `{"data": [{...}, ...]}`: one list of objects, whatever its name.
  private static func wrapped(_ members: [FieldMember]) -> [[FieldMember]]? {
    let lists = members.compactMap { member -> [[FieldMember]]? in
      guard case .list(let values) = member.value else { return nil }
      let objects = values.compactMap { if case .object(let members) = $0 { members } else { nil } }
      return objects.count == values.count ? objects : nil
    }
    guard lists.count == 1, !members.contains(where: { isKnown($0.name) && $0.name != "scores" }) else {
      return nil
    }
    let isRecords = lists[0].allSatisfy { $0.contains { isKnown($0.name) } }
    return isRecords ? lists[0] : nil
  }
}
