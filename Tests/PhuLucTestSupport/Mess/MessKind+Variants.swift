import PhuLuc

extension MessKind {
    /// Headers that real annexes have, word for word.
    static let variantKinds: [MessKind] = [
        MessKind(
            "real-headers", .columns,
            excludes: ["synonyms", "remarks-in-headers", "lead-and-helpers-in-one-cell", "headers-with-slashes-spaced"]
        ) { recipe, dice in
            var number = 10
            recipe.columns = dice.pick(variants).map { title, field in
                number += 1
                return MessRecipe.Column(field: field ?? .extra(number), path: [title])
            }
            recipe.unit = nil
            if recipe.has(.responsible) { recipe.responsible = dice.pick(MessRecipe.Responsible.allCases) }
        },
        MessKind("empty-first-sheet", .sheets) { recipe, _ in recipe.emptySheet = true },
    ]

    /// Titles in order, each with the field it means; nil for none of the form.
    private static let variants: [KeyValuePairs<String, MessField?>] = [
        [
            "TT": .ordinal, "Nhiệm vụ, đề án, dự án": .task, "Cơ quan chủ trì thực hiện": .lead,
            "Cơ quan phối hợp thực hiện": .coordinating, "Thời gian trình": .schedule, "Cấp trình": nil,
            "Sản phẩm": .output,
        ],
        [
            "Nội dung": .task, "Phân công nhiệm vụ": .responsible, "Tiến độ": .schedule, "Phương pháp": nil,
            "Nguồn lực": .budget, "Sản phẩm đầu ra": .output,
        ],
        [
            "STT": .ordinal, "Tên nhiệm vụ": .task, "Cơ quan chủ trì": .lead, "Cơ quan phối hợp": .coordinating,
            "Kết quả/Sản phẩm": .output, "Thời gian": .schedule, "Ghi chú": nil,
        ],
        [
            "STT": .ordinal, "Nội dung nhiệm vụ": .task, "Đơn vị chủ trì": .lead, "Đơn vị phối hợp": .coordinating,
            "Sản phẩm/kết quả": .output, "Chỉ tiêu liên quan": nil,
            "Căn cứ/lý do đề xuất nhiệm vụ - Cột này để giải trình, không phát hành": nil,
        ],
        [
            "Stt": .ordinal, "Nội dung nhiệm vụ": .task, "Cơ quan, đơn vị chủ trì": .lead,
            "Cơ quan, đơn vị phối hợp": .coordinating, "Thời gian": .schedule, "Sản phẩm, kết quả": .output,
            "Ghi chú": nil,
        ],
        ["Nhiệm vụ": .task, "Đơn vị": .lead, "Thời hạn": .schedule],
        [
            "TT": .ordinal, "Nội dung": .task, "Thời gian thực hiện": .schedule, "Đơn vị chủ trì": .lead,
            "Đơn vị phối hợp": .coordinating, "Ghi chú": nil,
        ],
        [
            "STT": .ordinal, "Nội dung nhiệm vụ": .task, "Đơn vị chủ trì": .lead, "Đơn vị phối hợp": .coordinating,
            "Hạn hoàn thành (Deadline)": .schedule, "Sản phẩm đầu ra": .output,
            "Mức độ ưu tiên [Hỏa tốc/Khẩn/Thường]": nil,
        ],
        [
            "STT": .ordinal, "Công việc": .task, "Chủ trì": .lead, "Phối hợp": .coordinating, "Hạn": .schedule,
            "Sản phẩm": .output, "Trạng thái": nil,
        ],
        ["STT": .ordinal, "Cơ quan chủ trì": .lead, "Nhiệm vụ": .task, "Thời hạn": .schedule],
        ["Đầu việc": .task, "Đơn vị chủ trì": .lead, "Đơn vị phối hợp": .coordinating],
        [
            "STT": .ordinal, "Nội dung công việc": .task, "Sản phẩm": .output, "Đơn vị chủ trì": .lead,
            "Đơn vị phối hợp": .coordinating, "Thời gian hoàn thành": .schedule,
        ],
        [
            "STT": .ordinal, "Lĩnh vực/Nhiệm vụ": .task, "Đơn vị chủ trì": .lead, "Đơn vị phối hợp": .coordinating,
            "Sản phẩm đầu ra": .output, "Thời gian hoàn thành": .schedule, "Nguồn kinh phí": .budget,
        ],
        [
            "TT": .ordinal, "Nội dung/Nhiệm vụ": .task, "Căn cứ pháp lý": nil, "Cơ quan thực hiện": .lead,
            "Thời gian": .schedule, "Ghi chú": nil,
        ],
    ]
}
