/// A place in a record that goes on in the CONTINUE records after it.
struct RecordCursor {
    let stream: RecordStream
    /// The next byte, and the end of the record it is in.
    var place: Int
    var end: Int

    init(_ stream: RecordStream, _ record: RecordStream.Record) {
        self.stream = stream
        (place, end) = (record.start, record.end)
    }

    /// Goes on to the CONTINUE record that follows; false when there is none.
    private mutating func goOn() -> Bool {
        guard let next = try? stream.record(at: end), next.type == RecordType.continuation else { return false }
        (place, end) = (next.start, next.end)
        return true
    }

    /// Whether there is another byte; goes on to the record that holds it.
    var hasMore: Bool {
        mutating get {
            while place >= end { guard goOn() else { return false } }
            return true
        }
    }

    /// The next byte, in whichever record it is; `nil` after the last.
    @inline(__always)
    mutating func byte() -> UInt8? {
        while place >= end { guard goOn() else { return nil } }
        place += 1
        return stream.bytes[place - 1]
    }

    @inline(__always)
    mutating func two() -> Int? {
        if place + 2 <= end {
            place += 2
            return Int(stream.bytes.two(at: place - 2))
        }
        guard let low = byte(), let high = byte() else { return nil }
        return Int(low) | Int(high) << 8
    }

    mutating func four() -> Int? {
        guard let low = two(), let high = two() else { return nil }
        return low | high << 16
    }

    /// Passes over bytes, record by record.
    mutating func skip(_ count: Int) {
        var left = count
        while left > 0 {
            if place >= end { guard goOn() else { return } }
            let step = min(left, end - place)
            place += step
            left -= step
        }
    }

    /// Appends so many characters as UTF-16 units; false when they end early.
    ///
    /// A CONTINUE record that begins within the characters says anew how wide they are ([MS-XLS] 2.5.293).
    mutating func appendUnits(_ count: Int, isWide: Bool, to units: inout [UInt16]) -> Bool {
        var left = count
        var isWide = isWide
        while left > 0 {
            if place >= end {
                guard goOn(), let flags = byte() else { return false }
                isWide = flags & 1 != 0
            }
            let step = min(left, (end - place) / (isWide ? 2 : 1))
            // Half a character before a record's end is no character.
            guard step > 0 else { place = end; continue }
            if isWide {
                for index in 0..<step { units.append(stream.bytes.two(at: place + index * 2)) }
            } else {
                for index in place..<(place + step) { units.append(UInt16(stream.bytes[index])) }
            }
            place += isWide ? step * 2 : step
            left -= step
        }
        return true
    }
}
