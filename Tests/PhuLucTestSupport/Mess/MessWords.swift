/// Words of reform plans, for plans that look like real ones.
enum MessWords {
    static let sections = [
        "Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy hành chính nhà nước",
        "Cải cách chế độ công vụ", "Cải cách tài chính công",
        "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số",
        "Công tác chỉ đạo, điều hành cải cách hành chính", "Nâng cao chỉ số hài lòng của người dân, tổ chức",
    ]
    static let goals = [
        "Nâng cao chất lượng", "Tiếp tục hoàn thiện", "Đẩy mạnh", "Đổi mới, nâng cao hiệu quả", "Bảo đảm 100%",
        "Hoàn thành trên 95%", "Tăng cường trách nhiệm người đứng đầu trong", "Kiện toàn", "Tổ chức thực hiện nghiêm",
    ]
    static let verbs = [
        "Rà soát, đơn giản hóa", "Xây dựng và triển khai", "Tham mưu ban hành", "Tổ chức tập huấn về", "Kiểm tra việc",
        "Tổng hợp, báo cáo kết quả", "Công bố, công khai", "Hướng dẫn, đôn đốc", "Theo dõi, đánh giá", "Thực hiện",
        "Cập nhật kịp thời", "Triển khai có hiệu quả", "Sơ kết, tổng kết", "Khảo sát, lấy ý kiến về",
        "Cộng tác với báo, đài về",
        "Ban hành kế hoạch", "Phụ trách, theo dõi", "Ghi nhận, xử lý phản ánh về", "Lưu trữ, số hóa hồ sơ về",
    ]
    static let objects = [
        "thủ tục hành chính thuộc phạm vi quản lý", "văn bản quy phạm pháp luật",
        "quy trình nội bộ giải quyết thủ tục hành chính",
        "dịch vụ công trực tuyến toàn trình", "tổ chức bộ máy các cơ quan chuyên môn",
        "vị trí việc làm và cơ cấu ngạch công chức",
        "đội ngũ cán bộ, công chức, viên chức", "cơ chế tự chủ của đơn vị sự nghiệp công lập",
        "hạ tầng số và dữ liệu dùng chung",
        "công tác cải cách hành chính", "Chỉ số cải cách hành chính (PAR INDEX)",
        "mức độ hài lòng của người dân (SIPAS)",
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", "hồ sơ, kết quả giải quyết thủ tục hành chính",
        "Bộ phận Một cửa các cấp", "kỷ luật, kỷ cương hành chính", "Đề án 06 và Kế hoạch số 140/KH-UBND",
    ]
    static let tails = [
        "trên địa bàn tỉnh", "theo hướng dẫn của Bộ Nội vụ", "tại các cơ quan, đơn vị, địa phương",
        "giai đoạn 2021 - 2025",
        "gắn với chuyển đổi số", "bảo đảm đúng tiến độ, chất lượng", "trong năm 2025", "đạt từ 90% trở lên",
        "cho công chức, viên chức; trong đó ưu tiên cấp xã", "ngay sau khi được ban hành (nếu có)",
    ]
    static let outputs = [
        "Kế hoạch", "Báo cáo", "Quyết định", "Kế hoạch/Báo cáo", "Nghị quyết/Quyết định", "Văn bản hướng dẫn",
        "Hội nghị, lớp tập huấn", "Quyết định của Chủ tịch UBND tỉnh", "Tin, bài, phóng sự", "Báo cáo tổng hợp",
        "Phần mềm được nâng cấp", "Thông báo kết luận kiểm tra", "100% hồ sơ được số hóa",
    ]
    static let agencies = [
        "Sở Nội vụ", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Sở Tài chính", "Sở Khoa học và Công nghệ", "Các Sở, ngành",
        "UBND các huyện, thành phố", "Ban Quản lý các khu công nghiệp", "Các cơ quan, đơn vị, địa phương",
        "Sở Tư pháp; Sở Nội vụ", "Sở Nội vụ, Văn phòng UBND tỉnh", "Trung tâm Phục vụ hành chính công",
        "Sở Nông nghiệp và Môi trường (đối với nhiệm vụ kiểm tra)", "Bảo hiểm xã hội tỉnh; các đơn vị có liên quan",
    ]
    static let schedules = [
        "Năm 2025", "Quý I/2025", "Quý III, IV năm 2025", "Thường xuyên", "Trước 10/2/2025", "Tháng 11 năm 2025",
        "Hằng quý", "Trước ngày 15/11/2025", "6 tháng đầu năm 2025", "Khi có phát sinh", "Theo Kế hoạch riêng",
        "Tháng 02/2025 (Gửi KH về Sở Nội vụ)", "Từ tháng 3 đến tháng 9 năm 2025", "Sau khi có hướng dẫn của Trung ương",
        "Cả năm", "Quý II", "15/6/2025",
    ]
    static let remarks = [
        "Theo Nghị định số 61/2018/NĐ-CP", "Thực hiện theo Đề án 06", "Chuyển từ năm 2024", "Nhiệm vụ thường xuyên",
        "Báo cáo trước ngày 12", "x", "Ưu tiên", "Điểm d khoản 2 Điều 5", "01 văn bản", "Phòng CCHC theo dõi",
    ]
}
