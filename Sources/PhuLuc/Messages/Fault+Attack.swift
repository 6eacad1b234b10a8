extension Fault {
    /// What is wrong with an archive as no program writes it: damage, or harm that is meant.
    var attackMessage: Message {
        let vi = "tệp bị hỏng hoặc được tạo nhằm làm treo máy; đề nghị gửi lại tệp."
        let en = "the file is damaged or made to do harm; ask for it again."
        switch code {
        case .overlappingEntries:
            return Message(
                vi: "các phần trong tệp nằm chồng lên nhau; \(vi)",
                en: "the parts of the file lie over one another; \(en)")
        case .sizeMismatch:
            return Message(
                vi: "phần này bung ra lớn hơn nhiều so với kích thước ghi trong tệp; \(vi)",
                en: "this part inflates to far more than the file says of it; \(en)")
        case .sharedPart:
            return Message(
                vi: "hai trang tính cùng dùng phần này; \(vi)", en: "two sheets are said to be in this part; \(en)")
        default:
            let method = DetailWords.message(detail ?? "")
            return Message(
                vi: "phần này được nén theo cách mà tệp .xlsx không dùng (\(method.vi)); mở bằng Excel và lưu lại.",
                en: "this part is packed in a way that .xlsx files do not have (\(method.en)); open the file in Excel "
                    + "and save it again.")
        }
    }
}
