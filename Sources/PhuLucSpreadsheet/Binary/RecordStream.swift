/// The records of a binary workbook ([MS-XLS] 2.1.4): a type, a length, that many bytes.
struct RecordStream {
    /// One record: where its body lies in the stream.
    struct Record {
        var type: Int
        var start: Int
        var end: Int

        var count: Int { end - start }
    }

    let bytes: [UInt8]

    /// The record at a place; `nil` at the stream's end.
    ///
    /// - Throws: `.partDamaged` when the stream ends within the record.
    @inline(__always)
    func record(at place: Int) throws(Fault) -> Record? {
        guard place < bytes.count else { return nil }
        let start = place + 4
        let end = start + Int(bytes.two(at: place + 2))
        guard end <= bytes.count else { throw damaged("the stream ends within a record", at: place) }
        return Record(type: Int(bytes.two(at: place)), start: start, end: end)
    }

    func damaged(_ detail: String, at place: Int) -> Fault {
        Fault(.partDamaged, part: "Workbook", detail: "\(detail) at byte \(place)")
    }
}

/// The types of the records that reading needs; a type that changed with the version has one name for each.
enum RecordType {
    static let endOfFile = 0x0A, continuation = 0x3C, password = 0x2F, codePage = 0x42, dateMode = 0x22
    static let beginnings: Set<Int> = [0x09, 0x209, 0x409, 0x809]
    // the workbook
    static let boundSheet = 0x85, sheetHeader = 0x8F, strings = 0xFC, definedName = 0x18
    static let formatOld = 0x1E, format = 0x41E, fontOld = 0x31, font = 0x231
    static let cellFormat2 = 0x43, cellFormat3 = 0x243, cellFormat4 = 0x443, cellFormat = 0xE0
    // a sheet
    static let integer = 0x02, number2 = 0x03, number = 0x203, label2 = 0x04, label = 0x204
    static let truth2 = 0x05, truth = 0x205, formula = 0x06, formula3 = 0x206, formula4 = 0x406
    static let text2 = 0x07, text = 0x207, packedNumber = 0x27E, packedNumbers = 0xBD, sharedLabel = 0xFD
    static let richLabel = 0xD6, row2 = 0x08, row = 0x208, rowHeight = 0x225, column = 0x7D, columnWidth2 = 0x24
    static let blank = 0x201, blanks = 0xBE, merges = 0xE5, extendedFormat2 = 0x44
}

/// How old a binary workbook is; later versions have larger numbers.
enum BinaryVersion: Int, Comparable {
    case biff2 = 2, biff3, biff4, biff5, biff8 = 8

    /// Told by the record that begins a stream ([MS-XLS] 2.4.21).
    init(_ record: RecordStream.Record, in stream: RecordStream) {
        switch (record.type >> 8, stream.bytes.two(at: record.start)) {
        case (0, _): self = .biff2
        case (2, _): self = .biff3
        case (4, _): self = .biff4
        // Numbers of old versions under a new record: tools of other makers.
        case (_, 0), (_, 2), (_, 7), (_, 0x200): self = .biff2
        case (_, 0x300): self = .biff3
        case (_, 0x400): self = .biff4
        case (_, 0x500..<0x600): self = .biff5
        default: self = .biff8
        }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
