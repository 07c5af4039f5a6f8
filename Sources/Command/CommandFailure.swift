import Diagnostics

/// Something the user must mend outside the catalogue.
///
/// One sentence that says what to do; ends with exit status 2.
struct CommandFailure: Error {
  let message: Bilingual

  init(_ message: Bilingual) {
    self.message = message
  }

  init(vi: String, en: String) {
    message = Bilingual(vi: vi, en: en)
  }
}
