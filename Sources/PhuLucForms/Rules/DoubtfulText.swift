import PhuLucAnnex

/// Text that may be in an old encoding, and is left as it is.
public enum DoubtfulText {
    public static let rule = Rule(
        "doubtful-text", .warning,
        title: Message(vi: "Chưa rõ chữ có theo bảng mã cũ hay không", en: "Text that may be in an old encoding"),
        meaning: Message(
            vi: "Chữ trong ô có thể là Unicode, cũng có thể là TCVN3, VNI…; phông và ô xung quanh không cho biết.",
            en: "The text could be Unicode, or TCVN3, VNI and the like; its font and the cells around it do not tell."),
        reason: Message(
            vi: "Đoán sai sẽ làm hỏng chữ đúng, nên ô được giữ nguyên.",
            en: "A wrong guess would ruin sound text, so the cell is left as it is."),
        remedy: Message(
            vi: "Mở ô đó trong Excel; nếu chữ đọc không được thì gõ lại bằng Unicode.",
            en: "Look at the cell in Excel; if it cannot be read there, type it again in Unicode."))

    static func findings(in grid: TextGrid) -> [Finding] {
        grid.legacy.doubts.map { doubt in
            let stored = doubt.stored.prefix(60), candidate = doubt.candidate.prefix(60)
            return Finding(
                rule, sheet: grid.sheet.name, cell: doubt.reference.description, observed: doubt.stored,
                expected: doubt.candidate,
                message: Message(
                    vi: "Chữ “\(stored)” được giữ nguyên; có thể là “\(candidate)” theo bảng mã cũ.",
                    en: "“\(stored)” is left as it is; in an old encoding it would be “\(candidate)”."))
        }
    }
}
