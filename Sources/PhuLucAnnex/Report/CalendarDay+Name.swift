import PhuLucVietnamese

extension CalendarDay {
    /// The name of the day of the week: “thứ Hai”, “Chủ nhật”.
    public var weekdayName: Message {
        switch weekday {
        case 1: Message(vi: "thứ Hai", en: "Monday")
        case 2: Message(vi: "thứ Ba", en: "Tuesday")
        case 3: Message(vi: "thứ Tư", en: "Wednesday")
        case 4: Message(vi: "thứ Năm", en: "Thursday")
        case 5: Message(vi: "thứ Sáu", en: "Friday")
        case 6: Message(vi: "thứ Bảy", en: "Saturday")
        default: Message(vi: "Chủ nhật", en: "Sunday")
        }
    }

    /// Whether it is a Saturday or Sunday; public holidays are not known here.
    public var isWeekend: Bool { weekday >= 6 }
}
