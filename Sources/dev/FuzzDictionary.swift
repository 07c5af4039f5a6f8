/// The words of an entry in the form that libFuzzer reads.
enum FuzzDictionary {
  /// libFuzzer ignores longer words.
  private static let longest = 64

  static func text(_ words: [String]) -> String {
    var text = ""
    for word in words where (1...longest).contains(word.utf8.count) {
      text += "\""
      for byte in word.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += "\\\(Character(Unicode.Scalar(byte)))"
        case 0x20...0x7E: text += String(Unicode.Scalar(byte))
        default: text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
      }
      text += "\"\n"
    }
    return text
  }
}
