/// First words of what an applicant fills in or writes for the procedure.
enum FormHeads {
  static let onForm = ["theo mẫu", "theo mẫu số", "theo biểu mẫu"]

  static let form = [
    "đơn", "mẫu điện tử tương tác", "mẫu hộ tịch điện tử tương tác", "biểu mẫu điện tử", "mẫu điện tử",
    "mẫu đơn", "tờ khai", "tờ đơn", "giấy đề nghị", "văn bản đề nghị", "phiếu đề nghị", "bản đề nghị",
    "công văn đề nghị",
    "công văn yêu cầu", "công văn xin", "công hàm đề nghị", "giấy yêu cầu", "phiếu yêu cầu",
    "văn bản yêu cầu", "bản khai",
    "giấy khai", "phiếu khai", "phiếu khai báo", "tờ trình", "văn bản đăng ký", "giấy đăng ký", "bản đăng ký",
    "phiếu đăng ký",
    "hồ sơ đăng ký dự tuyển", "thông báo về việc", "thông báo thay đổi", "thông báo lập",
    "thông báo thành lập",
    "thông báo chấm dứt", "thông báo tạm ngừng", "giấy thông báo", "phiếu thông báo", "giấy xin",
    "văn bản xin", "nội dung khai báo", "phiếu thu nhận", "phiếu cung cấp", "phiếu thu thập", "bản kê khai",
    "tờ kê khai", "bảng kê khai",
    "phiếu kê khai", "bản lý lịch", "sơ yếu lý lịch", "văn bản kiến nghị", "đề nghị", "phiếu cập nhật",
    "phiếu đề xuất",
    "văn bản đề xuất", "đơn đề nghị", "đơn xin", "tờ khai đề nghị", "danh sách đề nghị", "bảng kê",
    "phiếu đăng",
    "giấy báo mất", "văn bản báo cáo và đề nghị", "thư đề nghị", "điện mật hoặc văn bản đề nghị",
    "văn bản kê khai",
    "công văn", "giấy trình báo", "phiếu trình báo", "mẫu số", "phiếu tiếp nhận", "giấy cử",
    "văn bản khai báo",
    "lệnh chuyển", "đăng ký", "thông tin đăng ký", "biểu mẫu", "tờ khai hải quan", "bản thông báo",
    "thông báo cập nhật",
    "danh sách thuyền viên", "danh sách hành khách", "bản khai chung",
    "hồ sơ khai thuế", "hồ sơ kê khai", "văn bản thông báo", "thông báo đề nghị", "thông báo bổ sung",
    "thông báo bằng văn bản", "thông tin đề nghị", "phụ lục bảng kê",
  ]
}
