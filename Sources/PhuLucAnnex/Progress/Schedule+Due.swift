import PhuLucVietnamese

extension Schedule {
    /// Whether the time of the schedule is over on a day; never where it states no last day.
    ///
    /// Work that is due “trước ngày 10/2” is late on 10 February, work “trong tháng 1” on 1 February.
    public func isOver(on day: CalendarDay) -> Bool {
        guard let end = end.flatMap({ CalendarDay(iso: $0) }) else { return false }
        return endInclusive == false ? day >= end : day > end
    }

    /// The last day as sentences write it: `trước ngày 10/2/2025`, `31/1/2025`.
    var dueText: Message {
        guard let end = end.flatMap({ CalendarDay(iso: $0) }) else { return Message(vi: text, en: text) }
        return endInclusive == false
            ? Message(vi: "trước ngày \(end.vietnamese)", en: "before \(end.iso)")
            : Message(vi: end.vietnamese, en: end.iso)
    }
}
