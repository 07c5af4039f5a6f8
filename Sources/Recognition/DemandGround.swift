public import Diagnostics

/// The turn of phrase by which a mention was given its demand: what a person is told, and what confidence is learnt of.
public enum DemandGround: String, CaseIterable, Hashable, Sendable {
  case opensEntry, copyNamed, verb, list, apposed, joined, substitutes, shownInstead
  case chosen, choiceHeading, replaceable, besidePassport, choiceAfter, choiceBefore
  case conditionAfter, conditionBefore, conditionAround
  case waived, limited, supplemented, takenBack
  case exempt, particular, insideCondition, referred, specifies, remark, formality

  /// What the turn of phrase says, for a person.
  public var meaning: Bilingual {
    switch self {
    case .opensEntry: Bilingual(vi: "tên giấy tờ đứng đầu mục", en: "the name opens its entry")
    case .copyNamed:
      Bilingual(vi: "nói rõ bản chính hoặc bản sao phải nộp", en: "a copy or the original is spoken of")
    case .verb:
      Bilingual(vi: "đứng sau động từ yêu cầu nộp, xuất trình", en: "a verb of filing stands before it")
    case .list: Bilingual(vi: "thuộc danh sách giấy tờ phải nộp", en: "it stands in a list of papers to file")
    case .apposed:
      Bilingual(vi: "là tên gọi khác của giấy tờ vừa nêu", en: "another name of the paper just named")
    case .joined: Bilingual(vi: "nối với giấy tờ đứng trước", en: "it is joined to the paper before it")
    case .substitutes:
      Bilingual(vi: "được nộp thay cho giấy tờ khác", en: "it is filed in place of another paper")
    case .shownInstead:
      Bilingual(
        vi: "điều kiện nêu giấy tờ, hệ quả yêu cầu nộp giấy tờ đó",
        en: "its condition names it, its consequence asks for it"
      )
    case .chosen: Bilingual(vi: "một trong các giấy tờ", en: "one of several papers")
    case .choiceHeading:
      Bilingual(
        vi: "tiêu đề trường hợp cho chọn một trong các giấy tờ",
        en: "the case heading offers a choice"
      )
    case .replaceable:
      Bilingual(
        vi: "dòng nêu giấy tờ nộp thay khi không có",
        en: "the row says what to file where it is missing"
      )
    case .besidePassport:
      Bilingual(vi: "đứng cạnh hộ chiếu, nộp một trong hai", en: "beside a passport, either will do")
    case .choiceAfter:
      Bilingual(vi: "theo sau là “hoặc” và giấy tờ khác", en: "“or” and another document follow")
    case .choiceBefore:
      Bilingual(vi: "đứng sau “hoặc”, sau giấy tờ khác", en: "it follows “or” and another document")
    case .conditionAfter: Bilingual(vi: "theo sau là điều kiện", en: "a condition follows")
    case .conditionBefore: Bilingual(vi: "đứng sau điều kiện", en: "a condition stands before it")
    case .conditionAround: Bilingual(vi: "nằm trong điều kiện", en: "it stands inside the condition")
    case .waived:
      Bilingual(
        vi: "câu khác nói không phải nộp khi đã có dữ liệu",
        en: "another sentence waives it where data is held"
      )
    case .limited:
      Bilingual(
        vi: "chỉ yêu cầu khi không khai thác được dữ liệu",
        en: "asked for only where data cannot be looked up"
      )
    case .supplemented:
      Bilingual(
        vi: "cơ quan tra cứu, chỉ yêu cầu bổ sung khi không tra cứu được",
        en: "officials look it up and ask only where that fails"
      )
    case .takenBack:
      Bilingual(vi: "câu chứa tên giấy tờ nói không phải nộp", en: "its own sentence takes it back")
    case .exempt: Bilingual(vi: "đứng sau “trừ”, “không bao gồm”", en: "it stands behind “except”")
    case .particular:
      Bilingual(vi: "là thông tin phải ghi trong mẫu", en: "a particular to be stated in a form")
    case .insideCondition: Bilingual(vi: "chỉ nêu trong điều kiện", en: "named in a condition only")
    case .referred:
      Bilingual(vi: "được nhắc đến, không phải giấy tờ phải nộp", en: "referred to, not asked for")
    case .specifies: Bilingual(vi: "chỉ làm rõ một giấy tờ khác", en: "it only specifies another document")
    case .remark:
      Bilingual(
        vi: "nằm trong ghi chú, không có động từ yêu cầu nộp",
        en: "in a remark, without a verb of filing"
      )
    case .formality:
      Bilingual(vi: "chỉ nói về chứng thực, hợp pháp hóa", en: "it only says how the paper is certified")
    }
  }
}
