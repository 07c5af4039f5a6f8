import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a name or wording with characters that look right and are not.
struct TextNotNormalised: Rule {
  static let manual = RuleManual(
    id: "text-not-normalised",
    title: Bilingual(vi: "Văn bản có ký tự chưa chuẩn hóa", en: "Text that is not normalised"),
    rationale: Bilingual(
      vi:
        "Dấu tách rời (Unicode tổ hợp), ký tự vô hình và dấu cách không ngắt nhìn giống nhau nhưng làm hỏng việc tìm kiếm, so sánh, sao chép.",
      en:
        "Decomposed letters, invisible characters and no-break spaces look alike and break searching, comparing and copying."
    ),
    severity: .information,
    examples: [
      .flags(
        "dấu cách không ngắt",
        "{\"procedure\": {\"code\": \"1.004222\", \"name\": \"Đăng ký⟦\u{A0}⟧thường trú\"}}"
      ),
      .flags(
        "dấu thanh tách rời",
        "<procedure code=\"1.004222\"><name>Đ⟦a\u{306}⟧ng ký thường trú</name></procedure>"
      ),
      .flags(
        "ký tự vô hình trong thành phần hồ sơ",
        """
        <procedure code="1.004222"><cases><case id="main"><components>
          <component id="a"><text>Tờ⟦\u{200B}⟧ khai</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "văn bản chuẩn NFC",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú (hoà giải, hòa giải)"}}"#
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    var findings: [Diagnostic] = []
    func look(_ text: Located<String>, at path: ElementPath) {
      if let defect = Self.firstDefect(in: text.wrappedValue) {
        findings.append(.unclean(text, defect, of: path))
      }
    }
    look(procedure.$name, at: node.path)
    for component in node.components { look(component.component.$text, at: component.path) }
    for outcome in procedure.outcomes { look(outcome.$name, at: node.path.appending("outcome", outcome.id)) }
    for mention in procedure.authorities { look(mention.$name, at: node.path) }
    return findings
  }

  /// What is wrong with a character.
  fileprivate enum Kind {
    case decomposed, invisible, blank
  }

  /// The first character that does not belong.
  fileprivate struct Defect {
    let kind: Kind
    let scalar: Unicode.Scalar
    let bytes: Range<Int>
  }

  private static func firstDefect(in text: String) -> Defect? {
    var byte = 0
    var previous = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar.value >= 0xA0, let kind = kind(of: scalar) {
        // A combining mark is shown with its letter.
        let start = kind == .decomposed ? byte - previous : byte
        return Defect(kind: kind, scalar: scalar, bytes: start..<(byte + length))
      }
      byte += length
      previous = length
    }
    return nil
  }

  fileprivate static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x300...0x36F: .decomposed
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: .invisible
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unclean(
    _ text: Located<String>,
    _ defect: TextNotNormalised.Defect,
    of path: ElementPath
  ) -> Diagnostic {
    let digits = String(defect.scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let summary =
      switch defect.kind {
      case .decomposed:
        Bilingual(
          vi: "Dấu tách rời \(code); chữ phải ở dạng dựng sẵn (NFC)",
          en: "Combining mark \(code); text must be NFC"
        )
      case .invisible: Bilingual(vi: "Ký tự vô hình \(code)", en: "Invisible character \(code)")
      case .blank: Bilingual(vi: "Dấu cách đặc biệt \(code)", en: "Special space \(code)")
      }
    return TextNotNormalised.finding(
      summary,
      at: text.place(of: defect.bytes),
      subject: path,
      remedies: defect.kind == .decomposed ? [] : [.cleaned(text)]
    )
  }
}

extension Remedy {
  /// Removes invisible characters and makes every blank a plain one; offered only where the file has no escapes.
  fileprivate static func cleaned(_ text: Located<String>) -> Remedy {
    var scalars = String.UnicodeScalarView()
    for scalar in text.wrappedValue.unicodeScalars {
      switch TextNotNormalised.kind(of: scalar) {
      case .invisible: continue
      case .blank: scalars.append(" ")
      case .decomposed, nil: scalars.append(scalar)
      }
    }
    return Remedy(
      Bilingual(
        vi: "Bỏ ký tự vô hình, thay bằng dấu cách thường",
        en: "Drop invisible characters, use plain spaces"
      ),
      edits: text.edits(of: 0..<text.wrappedValue.utf8.count, with: String(scalars)),
      applicability: .editorial
    )
  }
}
