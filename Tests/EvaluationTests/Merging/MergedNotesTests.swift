import SumbenchSupport
import Testing

@testable import SumbenchEvaluation

/// What parts say of themselves, and what of it is true of the whole.
struct MergedNotesTests {
  private func record(_ ids: [String], rows: [String] = ["s"], _ notes: [Note]) -> RunRecord {
    let run = SampleRuns.run(rows.map { ($0, ids.map { _ in 0.5 }) }, ids: ids)
    return RunRecord(
      name: run.name, digest: nil, items: run.items, systems: run.systems, columns: run.columns,
      settings: run.settings, signature: run.signature, notes: notes)
  }

  private func note(_ noun: String, _ ids: [String], count: Int? = nil, code: String = "x") -> Note {
    Note(.warning, code, "look odd", about: .init(count: count ?? ids.count, first: ids, noun: noun))
  }

  private func merged(_ records: [RunRecord]) -> [Note] {
    let notes = MergedNotes(records).notes
    #expect(MergedNotes(records.reversed()).notes == notes)
    return notes
  }

  @Test func notesAreInOneOrder() {
    let run = record(["a"], [Note(.remark, "b", "2"), Note(.remark, "b", "1"), Note(.warning, "c", "3")])
    #expect(run.notes.map(\.text) == ["3", "1", "2"])
  }

  @Test func itemsOfShardsAreCountedTogether() {
    let shards = [record(["a", "b"], [note("item", ["b"])]), record(["c"], [note("item", ["c"])])]
    #expect(merged(shards) == [note("item", ["b", "c"])])
  }

  /// An item with two such summaries is one item, and two records.
  @Test func itemsOfSeveralSystemsAreCountedOnce() {
    func parts(_ noun: String) -> [RunRecord] {
      [
        record(["a", "b"], rows: ["s"], [note(noun, ["a", "b"])]),
        record(["a", "b"], rows: ["t"], [note(noun, ["b"])]),
      ]
    }
    #expect(merged(parts("item")) == [note("item", ["a", "b"])])
    #expect(merged(parts("record")) == [note("record", ["a", "b", "b"])])
  }

  /// Of more items than are listed it is not known which two parts have in common.
  @Test func unknownNumbersAreSaidToBeSo() {
    let ids = (10...40).map(String.init)
    let notes = merged([
      record(ids, rows: ["s"], [note("item", Array(ids.prefix(10)), count: 14)]),
      record(ids, rows: ["t"], [note("item", Array(ids.suffix(12)), count: 12)]),
    ])
    #expect(notes.count == 1)
    #expect(notes[0].sentence.hasPrefix("at least 20 items look odd: 10, 11, "))
  }

  /// Every shard was scored against all references, and lacks the summaries of the others.
  @Test(arguments: [["a", "b", "c"], ["a", "b", "c", "d"], ["a", "b", "c", "d", "e", "f"]])
  func referencesOfOtherShardsAreNotUnused(references: [String]) {
    let shards = [["a"], ["b", "c"]].map { ids in
      record(ids, [note("id", references.filter { !ids.contains($0) }, code: Note.referencesUnused)])
    }
    let unused = references.filter { !["a", "b", "c"].contains($0) }
    #expect(merged(shards) == (unused.isEmpty ? [] : [note("id", unused, code: Note.referencesUnused)]))
  }

  /// References that were cut into shards, too, are counted together, whatever the numbers.
  @Test func referencesOfShardsAreUnusedTogether() {
    let shards = [(["a"], ["p", "q"]), (["b", "c"], ["r"])].map { ids, unused in
      record(ids, [note("id", unused, code: Note.referencesUnused)])
    }
    #expect(merged(shards) == [note("id", ["p", "q", "r"], code: Note.referencesUnused)])
  }

  /// A file of references that was read beside every shard is one file; files of their own are several.
  @Test func referencesAreCountedOnce() {
    let shared = [["a"], ["b"]].map { record($0, [note("reference", ["a", "b"])]) }
    #expect(merged(shared) == [note("reference", ["a", "b"])])
    let own = [["a"], ["b"]].map { record($0, [note("reference", $0)]) }
    #expect(merged(own) == [note("reference", ["a", "b"])])
  }
}
