/// What is done to a workbook after libxlsxwriter has written it.
enum WrittenPackage {
    /// The part of the sheet at an index from 0.
    static func part(ofSheet index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

    /// Reads every part to its end and counts the cells: a full disk can leave a package cut short.
    ///
    /// - Throws: `.writeFailed` with the part that is not as it was meant.
    static func verify(_ package: String, cellCounts: [Int]) throws(Fault) {
        do throws(Fault) {
            let archive = try PackageArchive(path: package)
            let names = archive.names
            let sheets = Dictionary(
                cellCounts.enumerated().map { (part(ofSheet: $0.offset), $0.element) },
                uniquingKeysWith: { first, _ in first })
            let needed = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml"]
            for name in needed + sheets.keys where !names.contains(name) {
                throw Fault(.writeFailed, part: name, detail: "the part is missing")
            }
            for (index, name) in names.enumerated() {
                var check = PartCheck()
                try archive.read(index) { check.feed($0) }
                guard check.isWhole(part: name) else {
                    throw Fault(.writeFailed, part: name, detail: "the part is cut short")
                }
                if let count = sheets[name], count != check.cellCount {
                    throw Fault(.writeFailed, part: name, detail: "\(check.cellCount) of \(count) cells were written")
                }
            }
        } catch {
            throw Fault(.writeFailed, part: error.part, detail: error.detail)
        }
    }
}

/// Watches the bytes of one part go by.
private struct PartCheck {
    private(set) var cellCount = 0
    private var tail: [UInt8] = []
    /// How much of `<c ` has been seen.
    private var seen = 0

    mutating func feed(_ bytes: UnsafeRawBufferPointer) {
        for byte in bytes {
            if byte == UInt8(ascii: "<") {
                seen = 1
            } else if seen == 1, byte == UInt8(ascii: "c") {
                seen = 2
            } else {
                if seen == 2, byte == UInt8(ascii: " ") { cellCount += 1 }
                seen = 0
            }
        }
        tail = Array((tail + bytes.suffix(32)).suffix(32))
    }

    /// Whether the part ends as its kind must.
    func isWhole(part name: String) -> Bool {
        var end = tail[...]
        while let last = end.last, last == 0x0A || last == 0x0D || last == 0x20 { end.removeLast() }
        let closing =
            switch name {
            case "xl/workbook.xml": "</workbook>"
            case "xl/styles.xml": "</styleSheet>"
            case "xl/sharedStrings.xml": "</sst>"
            case _ where name.hasPrefix("xl/worksheets/sheet"): "</worksheet>"
            default: ">"
            }
        return end.suffix(closing.utf8.count).elementsEqual(closing.utf8)
    }
}

extension Array where Element == UInt8 {
    /// Where a pattern begins, each place.
    func places(of pattern: [UInt8]) -> [Int] {
        guard pattern.count > 1, count >= pattern.count else { return [] }
        let (first, second) = (pattern[0], pattern[1])
        return withUnsafeBufferPointer { bytes in
            var places: [Int] = []
            for index in 0...(bytes.count - pattern.count) where bytes[index] == first && bytes[index + 1] == second {
                if bytes[index..<(index + pattern.count)].elementsEqual(pattern) { places.append(index) }
            }
            return places
        }
    }
}
