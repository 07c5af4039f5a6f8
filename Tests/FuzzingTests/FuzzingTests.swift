import CatalogueFormats
import Foundation
import Fuzzing
import Testing

struct `Every entry` {
  @Test(arguments: EntryName.allCases)
  func `holds for its kept corpus`(_ name: EntryName) throws {
    let entry = try FuzzCorpus.entry(name)
    let files = try FuzzCorpus.files(of: name)
    #expect(files.count >= 10)
    for file in files {
      #expect(file.bytes.count <= entry.maximumLength, "\(file.name): longer than what the fuzzer tries")
      do { try entry.check(file.bytes) } catch { Issue.record("\(name.rawValue)/\(file.name): \(error)") }
    }
  }

  @Test(arguments: EntryName.allCases)
  func `holds for mutations of its corpus`(_ name: EntryName) throws {
    print("TTHC_SEED=\(FuzzCorpus.seed)")
    let entry = try FuzzCorpus.entry(name)
    var mutation = Mutation(
      seed: FuzzCorpus.seed,
      corpus: try FuzzCorpus.files(of: name).map(\.bytes).filter { $0.count <= FuzzCorpus.lengthLimit },
      words: entry.words
    )
    for round in 0..<FuzzCorpus.rounds {
      let bytes = mutation.input()
      do { try entry.check(bytes) } catch {
        let text = String(decoding: bytes, as: UTF8.self).debugDescription
        Issue.record("TTHC_SEED=\(FuzzCorpus.seed), \(name.rawValue), round \(round): \(error)\n\(text)")
      }
    }
  }

  @Test(arguments: EntryName.allCases)
  func `has words for the fuzzer`(_ name: EntryName) throws {
    #expect(try FuzzCorpus.entry(name).words.count >= 20)
  }

  @Test(arguments: NativeFormat.allCases)
  func `of the native format starts from every key`(_ format: NativeFormat) throws {
    let name = try #require(EntryName(rawValue: format.rawValue))
    let text = try FuzzCorpus.files(of: name).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for key in FuzzCorpus.keys(of: format) {
      let isUsed =
        format == .xml ? text.contains("<\(key)") || text.contains(" \(key)=\"") : text.contains("\"\(key)\"")
      #expect(isUsed, "no file in Corpus/\(name.rawValue) has “\(key)”; add it to one of every-key-of-*")
    }
  }
}
