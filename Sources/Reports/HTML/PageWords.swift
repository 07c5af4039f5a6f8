/// Every word the report page says of itself, in Vietnamese and in English, as the first part of its script.
enum PageWords {
  static let text = #"""
    "use strict";

    /* Each entry is [Vietnamese, English]; {braces} are filled in by `say`. */
    const words = {
      skip: ["Đến nội dung chính", "Skip to the content"],
      draft: ["Dự thảo", "Draft"],
      draftNote: ["Chưa phải văn bản chính thức", "Not an official document"],
      contents: ["Mục lục", "Contents"],
      unreadable :
        ["Không đọc được dữ liệu của báo cáo: {error}", "The data of this report cannot be read: {error}"],
      edition: ["Ấn bản dữ liệu", "Data edition"],
      asOf: ["Xét tại ngày", "As of"],
      source: ["Nguồn", "Source"],

      overview: ["Tổng quan", "Overview"],
      byAuthority: ["Theo bộ, cơ quan", "By ministry"],
      byRegister: ["Theo cơ sở dữ liệu", "By register"],
      byPaper: ["Theo loại giấy tờ", "By paper"],
      proposals: ["Phương án", "Proposals"],
      roadmap: ["Lộ trình sửa đổi", "Amending first"],
      procedures: ["Theo thủ tục", "By procedure"],
      unknowns: ["Chưa xác định", "Not determined"],
      findings: ["Lỗi và lưu ý", "Findings"],
      unread: ["Không đọc được", "Could not be read"],
      method: ["Phương pháp và nguồn", "Method and sources"],

      headlineNumber: ["{papers} lượt yêu cầu giấy tờ", "{papers} paper demands"],
      headline: [
        " đã được xét trong {procedures} thủ tục; {relief} lượt ({share}) có phương án cắt giảm, đơn giản hóa.",
        " judged in {procedures} procedures; for {relief} of them ({share}) there is a proposal."
     ],
      headlineNone: [
        " đã được xét trong {procedures} thủ tục; không có phương án nào.",
        " judged in {procedures} procedures; no proposal."
     ],
      byAuthorityCaption: [
        "Số thủ tục, kết luận và phương án đủ điều kiện của từng bộ, cơ quan",
        "Procedures, verdicts and ready proposals of each ministry"
     ],
      byRegisterCaption: [
        "Lượt yêu cầu giấy tờ mà từng cơ sở dữ liệu có thể thay thế",
        "Paper demands that each register could replace"
     ],
      byPaperCaption: [
        "Lượt yêu cầu và kết luận đối với từng loại giấy tờ", "Demands and verdicts for each kind of paper"
     ],
      roadmapTargetsCaption:
        ["Văn bản ít nhất cho từng mức giảm", "The fewest documents for each part of the relief"],
      roadmapDocumentsCaption: [
        "Văn bản theo thứ tự sửa đổi được nhiều nhất", "Documents in the order that brings most"
     ],
      roadmapTarget: ["Mục tiêu", "Target"],
      roadmapCost: ["Số văn bản", "Documents"],
      roadmapReached: ["Đạt", "Reached"],
      roadmapProof: ["Chứng minh", "Proof"],
      roadmapGreedy: ["Chọn tham lam", "Plain greed"],
      roadmapDocument: ["Văn bản", "Document"],
      roadmapPapers: ["Giấy tờ", "Papers"],
      roadmapProcedures: ["Thủ tục", "Procedures"],
      roadmapShare: ["Cộng dồn", "So far"],
      roadmapApart: ["Không tính vào lộ trình:", "Not counted:"],
      proceduresCaption: ["Kết luận theo từng thủ tục hành chính", "Verdicts for each procedure"],
      unknownsCaption :
        ["Thành phần hồ sơ chưa có kết luận và lý do", "Components without a verdict, and why"],
      findingsCaption: [
        "Lỗi, cảnh báo và thông tin, kèm vị trí trong tệp",
        "Errors, warnings and information, with their places"
     ],
      unreadCaption: ["Tệp không đọc được và lý do", "Files that could not be read, and why"],
      sourcesCaption :
        ["Nguồn đã dùng và tình trạng đối chiếu", "Sources used, and whether they were checked"],
      facts: ["Dữ kiện", "Facts"],
      factsNote: [
        "Đếm trong hồ sơ thủ tục; giấy tờ nhận diện từ câu chữ.",
        "Counted in the procedure files; papers recognised from the wording."
     ],
      suggestions: ["Kết luận, phương án đề xuất", "Verdicts and proposals"],
      suggestionsNote: [
        "Do công cụ suy ra, người có thẩm quyền quyết định.",
        "Derived by the tool; a competent person decides."
     ],
      countProcedures: ["thủ tục hành chính", "procedures"],
      countComponents: ["thành phần hồ sơ", "dossier components"],
      countForms: ["biểu mẫu, tờ khai", "forms"],
      countNotes: ["ghi chú", "notes"],
      countPapers: ["lượt yêu cầu giấy tờ được xét", "paper demands judged"],
      countFiles: ["tệp đã đọc", "files read"],
      countUnread: ["tệp không đọc được", "files that could not be read"],
      verdictCaption: ["Kết luận đối với từng lượt yêu cầu giấy tờ", "Verdicts on the paper demands"],
      verdict: ["Kết luận", "Verdict"],
      number: ["Số lượng", "Number"],
      share: ["Tỷ lệ", "Share"],
      barText: ["Tỷ lệ các kết luận: {parts}.", "Shares of the verdicts: {parts}."],
      gateCaption: [
        "Điều kiện áp dụng còn vướng của các phương án, không kể phương án đã miễn trong thủ tục",
        "Gates that hold proposals, those already waived aside"
     ],
      gateFailed: ["Không đạt", "Fail"],
      gateUnknown: ["Chưa xác định", "Not determined"],
      partialRows: [
        "Trong tổng số {all} phương án, {count} phương án chỉ làm giảm một phần dòng hồ sơ.",
        "{count} of the {all} proposals relieve a dossier row only in part."
     ],
      gate: ["Điều kiện áp dụng", "Gate"],
      gateNote: [
        "Một phương án có thể vướng nhiều điều kiện nên tổng có thể lớn hơn số phương án.",
        "A proposal may be held by several gates, so the numbers may add up to more than the proposals."
     ],
      state: ["Trạng thái", "State"],
      ground: ["Căn cứ", "Ground"],

      authority: ["Cơ quan", "Authority"],
      ministry: ["Bộ, cơ quan", "Ministry"],
      register: ["Cơ sở dữ liệu", "Register"],
      owner: ["Cơ quan chủ quản", "Owner"],
      demands: ["Lượt yêu cầu", "Demands"],
      publication: ["Công bố dữ liệu", "Publication"],
      paper: ["Loại giấy tờ", "Paper"],
      procedure: ["Thủ tục hành chính", "Procedure"],
      component: ["Thành phần hồ sơ", "Component"],
      components: ["Thành phần hồ sơ", "Components"],
      relief: ["Cắt giảm, thay thế, đề xuất", "Cut, replaced, proposed"],
      outcome: ["Phương án hoặc lý do không có", "Proposals, or why none"],
      seeProposals: ["Xem {count} phương án", "See the proposals: {count}"],
      noProposal: ["Không có phương án", "No proposal"],
      noReason: ["Không có phương án; chưa ghi lý do", "No proposal; no reason recorded"],
      reason: ["Lý do", "Reason"],
      place: ["Vị trí trong tệp", "Place"],
      domain: ["Lĩnh vực", "Domain"],
      rule: ["Quy tắc", "Rule"],
      severity: ["Mức độ", "Severity"],
      finding: ["Nội dung", "Finding"],
      subject: ["Đối tượng", "Subject"],
      file: ["Tệp", "File"],
      name: ["Tên nguồn", "Source"],
      note: ["Ghi chú", "Note"],
      verification: ["Đối chiếu", "Checked"],
      verified: ["Đã đối chiếu bản gốc", "Checked against the original"],
      notVerified: ["Chưa đối chiếu bản gốc", "Not checked against the original"],
      methodHeading: ["Phương pháp", "Method"],
      sourcesHeading: ["Nguồn", "Sources"],
      explanation: ["Giải thích", "Explanation"],
      wholeText: ["Xem toàn văn", "Show all of it"],

      byAuthorityIntro :
        ["Chọn tên cơ quan để lọc danh sách phương án.", "Choose a name to filter the list of proposals."],
      byRegisterIntro: [
        "Nhà nước đang nắm giữ gì, và dữ liệu đã được cơ quan chủ quản công bố hay chưa.",
        "What the state holds, and whether the owner has published it."
     ],
      byPaperIntro: [
        "Loại giấy tờ theo danh mục thống nhất, không theo tên gọi trong từng hồ sơ.",
        "Papers of the common vocabulary, whatever a dossier calls them."
     ],
      proposalsIntro: [
        "Mỗi phương án nêu thành phần hồ sơ, căn cứ, sáu điều kiện áp dụng, văn bản cần sửa và chuỗi chứng cứ.",
        "Each proposal shows the component, its basis, six gates, amendments and the chain of evidence."
     ],
      roadmapIntro: [
        "Một giấy tờ chỉ được bỏ khi mọi văn bản yêu cầu nó đã sửa. Mỗi văn bản tính 1; mỗi điểm là lựa chọn tốt nhất với số văn bản đó.",
        "A paper goes only when every document that demands it is amended. A document counts 1; each point is the best choice of so many documents."
     ],
      proceduresIntro: [
        "Thủ tục không có phương án được ghi rõ lý do.", "Where there is no proposal, the reason is given."
     ],
      unknownsIntro: [
        "Những thành phần hồ sơ công cụ chưa kết luận được; không tính vào bất kỳ kết luận nào khác.",
        "Components on which the tool reached no verdict; counted as nothing else."
     ],
      findingsIntro: [
        "Lỗi trong hồ sơ thủ tục và điểm cần lưu ý khi rà soát.",
        "Errors in the procedure files, and points for the reviewer."
     ],
      unreadIntro: [
        "Tệp không đọc được nên không có trong bất kỳ con số nào ở trên.",
        "Files that are in none of the numbers above."
     ],

      search: ["Tìm kiếm", "Search"],
      searchHint: [
        "Mã, tên thủ tục, thành phần hồ sơ; có dấu hoặc không dấu",
        "Code, procedure, component; with or without diacritics"
     ],
      all: ["Tất cả", "All"],
      readiness: ["Điều kiện áp dụng", "Gates"],
      decision: ["Tình trạng phương án", "Status"],
      order: ["Sắp xếp", "Order"],
      orderGiven: ["Theo thứ tự báo cáo", "As reported"],
      orderSure: ["Độ tin cậy cao trước", "Most certain first"],
      orderUnsure: ["Độ tin cậy thấp trước", "Least certain first"],
      clear: ["Bỏ mọi bộ lọc", "Clear the filters"],
      openAll: ["Mở chi tiết cả trang", "Open all on this page"],
      closeAll: ["Đóng chi tiết", "Close all"],
      ready: ["Đủ điều kiện", "Ready"],
      blocked: ["Chưa đủ điều kiện", "Blocked"],
      done: ["Đã miễn trong thủ tục", "Already waived by the procedure"],
      held: ["Vướng: {gate}", "Held by: {gate}"],
      shown: ["Hiển thị {from}–{to} trong tổng số {count}", "Showing {from}–{to} of {count}"],
      shownOf: [
        "Hiển thị {from}–{to} trong tổng số {count} (lọc từ {all})",
        "Showing {from}–{to} of {count} (filtered from {all})"
     ],
      shownNone: ["Không có mục nào phù hợp với bộ lọc.", "Nothing matches the filters."],
      nothing: ["Không có.", "None."],
      chosen: ["Bộ lọc: {filters}", "Filters: {filters}"],
      printNote: [
        "Bản in chỉ gồm trang đang xem; hãy lọc để in trọn danh sách cần dùng.",
        "Only the page in view is printed; filter the list to print all of a selection."
     ],
      pages: ["Trang của danh sách: {list}", "Pages of: {list}"],
      page: ["Trang {page}/{pages}", "Page {page} of {pages}"],
      first: ["Trang đầu", "First"],
      previous: ["Trang trước", "Previous"],
      next: ["Trang sau", "Next"],
      last: ["Trang cuối", "Last"],
      tableOf: ["Bảng: {name}", "Table: {name}"],

      link: ["Liên kết tới phương án số {number}", "Link to proposal {number}"],
      proposalNumber: ["Phương án số {number}", "Proposal {number}"],
      papers: ["Giấy tờ", "Papers"],
      replacedBy: ["Dữ liệu thay thế", "Register"],
      case: ["Trường hợp", "Case"],
      kind: ["Loại phương án", "Kind"],
      confidence: ["Độ tin cậy", "Confidence"],
      path: ["Địa chỉ thành phần", "Component path"],
      basis: ["Căn cứ pháp lý", "Legal basis"],
      noBasis: ["Không dẫn căn cứ pháp lý.", "No legal basis is cited."],
      similarity: ["độ khớp tên thủ tục {share}", "procedure name matches {share}"],
      row: [
        "Phụ lục {annex}, số thứ tự {serial}, dòng {ordinal}",
        "Annex {annex}, serial {serial}, line {ordinal}"
     ],
      rowRaw: ["dòng {row}", "row {row}"],
      gates: ["Sáu điều kiện áp dụng", "The six gates"],
      amendments: ["Văn bản cần sửa đổi, bổ sung", "Amendments"],
      amendmentsDone: [
        "Đã miễn trong thủ tục; văn bản gốc vẫn nên sửa đổi, bổ sung",
        "Already waived by the procedure; the text behind it should still be amended"
     ],
      noAmendment: ["Không có văn bản nào cần sửa đổi.", "Nothing needs to be amended."],
      inAnnex: [", theo Phụ lục {annex}: “{provision}”", ", in the words of Annex {annex}: “{provision}”"],
      documentOpen: [
        "Chưa xác định được văn bản quy định thành phần này",
        "Which document demands this row is not known"
     ],
      candidates: ["Các văn bản thủ tục viện dẫn", "Documents the procedure cites"],
      moreDocuments: ["… và {count} văn bản khác", "… and {count} more"],
      issuer: ["Cơ quan có thẩm quyền sửa đổi", "Competent to amend"],
      evidence: ["Chuỗi chứng cứ", "Evidence"],
      checked: ["đã đối chiếu", "checked"],
      unchecked: ["chưa đối chiếu", "not checked"],
      deep: ["… (còn các bước sâu hơn, xem bản JSON)", "… (deeper steps: see the JSON report)"],
    };

    const verdictWords = {
      cut: ["cắt giảm", "cut"],
      replace: ["thay thế bằng dữ liệu", "replace by data"],
      propose: ["đề xuất", "propose"],
      partial: ["thay thế một phần bằng dữ liệu", "replace in part"],
      keep: ["giữ nguyên", "keep"],
      unknown: ["chưa xác định", "not determined"],
    };
    const gateWords = {
      publication: ["công bố dữ liệu", "publication"],
      fields: ["trường dữ liệu", "data fields"],
      scope: ["phạm vi áp dụng", "scope"],
      object: ["vai trò của giấy tờ", "object of the procedure"],
      time: ["hiệu lực", "time in force"],
      fallback: ["cơ chế dự phòng", "fallback"],
    };
    const stateWords = {
      pass: ["đạt", "pass"],
      fail: ["không đạt", "fail"],
      unknown: ["chưa xác định", "not determined"]
    };
    const publicationWords = {
      pass: ["đã công bố", "published"],
      fail: ["chưa công bố", "not published"],
      unknown: ["chưa xác định", "not determined"]
    };
    const statusWords = {
      new: ["mới", "new"],
      done: ["đã miễn trong thủ tục", "already waived by the procedure"],
      accepted: ["đã chấp thuận", "accepted"],
      rejected: ["không chấp thuận", "rejected"],
      deferred: ["tạm hoãn", "deferred"],
    };
    const kindWords = {
      cut: ["cắt giảm giấy tờ", "cut a paper"],
      replace: ["thay thế giấy tờ bằng dữ liệu", "replace a paper by data"],
      propose: ["đề xuất khai thác dữ liệu sẵn có", "propose the use of data already held"],
      partial: ["làm giảm một phần dòng hồ sơ", "relieve the dossier row in part"],
      "drop-field": ["bỏ trường thông tin", "drop a field"],
      "ask-once": ["chỉ khai một lần", "ask once"],
      "needless-field": ["trường thông tin không cần thiết", "needless field"],
      online: ["nâng mức độ dịch vụ công trực tuyến", "raise the online level"],
      boundary :
        ["thực hiện không phụ thuộc địa giới hành chính", "regardless of administrative boundaries"],
      abolish: ["bãi bỏ thủ tục", "abolish the procedure"],
      merge: ["hợp nhất thủ tục", "merge procedures"],
      chain: ["liên thông thủ tục", "chain procedures"],
      variant: ["thống nhất quy định riêng của địa phương", "align a local variant"],
      proactive: ["cơ quan nhà nước chủ động thực hiện", "act without application"],
    };
    const evidenceWords = {
      written: ["ghi trong hồ sơ thủ tục", "written in the file"],
      held: ["Nhà nước đang nắm giữ", "held by the state"],
      law: ["quy định pháp luật", "law"],
      concluded: ["suy ra", "concluded"],
      absent: ["không tìm thấy", "absent"],
      estimate: ["ước tính", "estimate"],
      decided: ["người rà soát quyết định", "decided by a reviewer"],
    };
    const severityWords = {
      error: ["lỗi", "error"],
      warning: ["cảnh báo", "warning"],
      information: ["thông tin", "information"]
    };
    """#
}
