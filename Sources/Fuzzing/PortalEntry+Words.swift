import CatalogueFormats

extension PortalEntry {
  var words: [String] {
    let (keys, values) =
      switch shape {
      case .portalDoc: (Self.documentKeys, Self.documentValues)
      case .portalText: (PageWords.keys, PageWords.values)
      case .native, .portalAPI, .other: (Self.keys, Self.values)
      }
    return keys.map { "\"\($0)\"" } + values + ["{", "}", "[", "]", ": ", ", ", "true", "false", "null"]
  }

  private static let keys = [
    "message", "data", "id", "code", "codeNotation", "name", "type", "state", "value", "description",
    "keywords",
    "note", "category", "categoriesDetails", "isWard", "isProvince", "isMinistry", "isOtherAgency",
    "isNonTerritorial", "departmentPromulgateCode", "departmentPromulgateName", "procedureProposal",
    "proposalNumber", "proposalType", "decisionDate", "publicationDate", "issuingAgency",
    "subjectTypesDetails",
    "executionSteps", "executionMethods", "submissionMethod", "processingTime", "processingTimeUnit", "fees",
    "currencyId", "currencyName", "attachment", "attachments", "fileName", "executionCases",
    "profileComponents",
    "originalQty", "copyQty", "hasElectronicForm", "isProcessingResult", "returningMethods", "resultsDetails",
    "legalBasisesDetails", "requirementsAndConditions", "cases", "processingDay", "qty",
    "departmentsExecuting",
    "unitGroupsExecuting", "departmentsAuthority", "unitGroupsAuthority", "departmentsAuthorized",
    "unitGroupsAuthorized", "departmentsCoordinating", "unitGroupsCoordinating", "executingAgencies",
    "authorizedAgencies", "delegatedAgencies", "coordinatingAgencies", "dossierReceivingAddresses",
  ]
  private static let values = [
    "STANDARD", "SPECIFIC", "STANDARD_INTERNAL", "ACTIVE", "UPDATED", "DIRECT", "ONLINE", "POSTAL", "OFFLINE",
    "RESULT", "AT_HOME", "AT_SUBMISSION_PLACE", "WORKING_DAY", "DAY", "HOUR", "MONTH", "YEAR", "OTHER", "FEE",
    "SERVICE_FEE", "PRICE_LEVEL", "ĐT1", "DT11", "Công dân Việt Nam", "Nghị định số 123/2015/NĐ-CP",
  ]

  private static let documentKeys = [
    "thu_tuc_id", "source_file", "metadata", "mã_thủ_tục", "tên_thủ_tục", "số_quyết_định", "cấp_thực_hiện",
    "loại_thủ_tục", "lĩnh_vực", "content", "trình_tự_thực_hiện", "đối_tượng_thực_hiện", "cơ_quan_thực_hiện",
    "cơ_quan_có_thẩm_quyền", "cơ_quan_được_ủy_quyền", "cơ_quan_phối_hợp", "địa_chỉ_tiếp_nhận_hs",
    "kết_quả_thực_hiện", "yêu_cầu_điều_kiện_thực_hiện", "từ_khóa", "mô_tả", "tables", "hinh_thuc_nop",
    "hinh_thuc",
    "thoi_han_giai_quyet", "phi_le_phi", "mo_ta", "thanh_phan_ho_so", "ten_giay_to", "so_luong", "ghi_chu",
    "can_cu_phap_ly", "so_ky_hieu", "trich_yeu", "ngay_ban_hanh", "co_quan_ban_hanh",
  ]
  private static let documentValues = [
    "Không có thông tin", "Cấp Bộ", "Cơ quan khác", "Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính",
    " Ngày làm việc",
    "Phí : ", "Lệ phí : ", " Đồng", " (", ")", "File đính kèm: ", "Bản chính: ", "Bản sao: ", "\\n",
    "Mẫu.docx",
    "Cán bộ, công chức, viên chức", "Tổ chức (không bao gồm doanh nghiệp, HTX)", "12/2021/QĐ-TTg",
  ]
}
