extension CivilDate {
    /// Year, month, day and milliseconds of the day in one word.
    var packed: UInt64 {
        let milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
        return UInt64(truncatingIfNeeded: year) << 36 | UInt64(truncatingIfNeeded: month) << 32
            | UInt64(truncatingIfNeeded: day) << 27 | UInt64(truncatingIfNeeded: milliseconds)
    }

    /// The date that a word was packed of.
    init(packed word: UInt64) {
        self.init(
            year: Int(truncatingIfNeeded: word >> 36), month: Int(truncatingIfNeeded: word >> 32 & 0xF),
            day: Int(truncatingIfNeeded: word >> 27 & 0x1F))
        setTime(milliseconds: Int(truncatingIfNeeded: word & 0x7FF_FFFF))
    }
}
