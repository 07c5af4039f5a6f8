@testable import CatalogueFormats
import CatalogueModel
import Foundation
import TestSupport
import Testing

struct `A schema` {
  @Test(arguments: NativeFormat.allCases)
  func `accepts what reading accepts, but for the known differences`(_ format: NativeFormat) throws {
    let seed = ReaderTestSupport.seed
    let (cases, _) = SchemaCase.all(format, seed: seed)
    guard let judged = try SchemaValidator.judged(cases, format) else {
      print("not measured: \(cases.count) \(format) documents against the schema, no validator is installed")
      return
    }
    print("TTHC_SEED=\(seed): \(cases.count) \(format) documents, \(cases.count { !$0.isSound }) unsound")
    var met: Set<String> = []
    for item in judged {
      let change = item.change ?? "plain layout"
      let label: Comment = "TTHC_SEED=\(seed), \(change): \(item.text)"
      switch (item.isAcceptedByReader, item.isAcceptedBySchema) {
      case (true, true): #expect(item.isSound, "both accept a slip; \(label)")
      case (false, false): #expect(!item.isSound, "both refuse a sound document; \(label)")
      case (let isRead, _):
        let side: KnownDifference.Side = isRead ? .reading : .schema
        let isKnown = KnownDifference.all.contains {
          $0.format == format && $0.acceptedBy == side && $0.changes.contains(change)
        }
        #expect(isKnown, "only \(side.rawValue) accepts it; \(label)")
        met.insert(change)
      }
    }
    for difference in KnownDifference.all where difference.format == format {
      for change in difference.changes where !met.contains(change) {
        Issue.record("TTHC_SEED=\(seed): “\(change)” makes no difference; take it off the list")
      }
    }
  }

  @Test(arguments: [0, 1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999])
  func `spells out the days of the calendar`(_ year: Int) throws {
    let days = try Regex(ScalarType.date.pattern ?? "")
    let daysAndMonths = try Regex(ScalarType.partialDate.pattern ?? "")
    for month in 0...13 {
      let start = String(format: "%04d-%02d", year, month)
      #expect((start.wholeMatch(of: daysAndMonths) != nil) == (CalendarDate(start) != nil), "\(start)")
      for day in 0...32 {
        let date = start + String(format: "-%02d", day)
        let isDay = CalendarDate(date) != nil
        #expect((date.wholeMatch(of: days) != nil) == isDay, "\(date)")
        #expect((date.wholeMatch(of: daysAndMonths) != nil) == isDay, "\(date)")
      }
    }
  }

  @Test
  func `tells its readers the known differences`() throws {
    let page = try String(
      contentsOf: PackageFolder.url.appending(path: "catalogue/README.md"),
      encoding: .utf8
    )
    let section = page.components(separatedBy: "## What the schemas cannot say").dropFirst().first ?? ""
    let told = section.components(separatedBy: "\n## ")[0].components(separatedBy: "\n- ").dropFirst().map {
      ($0.components(separatedBy: "\n\n").first ?? "").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(told == KnownDifference.all.map(\.reason), "catalogue/README.md lists the known differences")
  }

  @Test(arguments: NativeFormat.allCases)
  func `is tried with every key, word and change`(_ format: NativeFormat) {
    let seed = ReaderTestSupport.seed
    let (cases, reached) = SchemaCase.all(format, seed: seed)
    let missed = SampleGenerator.everything(in: Root.all.map(\.schema)).subtracting(reached)
    #expect(missed.sorted() == [], "TTHC_SEED=\(seed)")
    let tried = Set(cases.compactMap(\.change))
    let changes =
      switch format {
      case .xml: (XMLChanges.structure + XMLChanges.scalars).map(\.name)
      case .json: (JSONChanges.structure + JSONChanges.scalars).map(\.name)
      }
    #expect(Set(changes).count == changes.count, "two changes of one name")
    #expect(changes.filter { !tried.contains($0) } == [], "TTHC_SEED=\(seed): these found no place")
  }
}
