/// The national code of a procedure: one digit, a point, six digits.
public enum ProcedureCode {
  /// Whether a text is a code in canonical form.
  public static func isCanonical(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[1] == UInt8(ascii: "."), bytes[0] != UInt8(ascii: "0") else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      index == 1 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  /// The code behind the defects met in real data: white space around it, a comma for the point, the suffix
  /// `-Xoa`, a local suffix such as `.H38` or `.000.00.00.H19`; nil when what remains is no code.
  ///
  /// Lost trailing zeros are not put back: other codes differ in them.
  public static func repaired(_ text: String) -> String? {
    let compact = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    let pointed = compact.replacing(",", with: ".")
    if isCanonical(pointed) { return pointed }
    let head = String(pointed.prefix(8))
    let tail = pointed.dropFirst(8)
    guard isCanonical(head), tail.first == "." || tail.lowercased() == "-xoa" else { return nil }
    return head
  }
}
