import CatalogueFormats
import CatalogueModel
import Diagnostics
import Testing

struct `Plain values` {
  @Test(arguments: NativeFormat.allCases)
  func `print as the documents they are of`(_ format: NativeFormat) {
    let seed = ReaderTestSupport.seed
    var random = RandomDocuments(seed: seed)
    for document in random.documents() {
      let (root, value) = document.plain
      #expect(format.print(value, root: root) == format.print(document), "TTHC_SEED=\(seed), \(root)")
    }
  }
}
