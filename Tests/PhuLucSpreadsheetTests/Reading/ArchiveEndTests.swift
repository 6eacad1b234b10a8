import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

/// Archives that say twice where they end.
@Suite("Ends of archives")
struct ArchiveEndTests {
    private static let maker = PackageMaker.workbook("<row><c><v>1</v></c></row>")

    /// The archive with a comment.
    private func archive(_ maker: PackageMaker, comment: [UInt8]) -> [UInt8] {
        var bytes = maker.bytes()
        bytes[bytes.count - 2] = UInt8(comment.count & 0xFF)
        bytes[bytes.count - 1] = UInt8(comment.count >> 8)
        return bytes + comment
    }

    /// An end record of entries of so many bytes, with a comment that is said to be so long.
    private func end(entries: UInt8, size: UInt8, comment: UInt8) -> [UInt8] {
        [0x50, 0x4B, 5, 6, 0, 0, 0, 0, entries, 0, entries, 0, size, 0, 0, 0, 0xF0, 0xFF, 0xFF, 0x7F, comment, 0]
    }

    @Test("A comment that holds what looks like an end record is a comment")
    func comment() throws {
        let bytes = archive(Self.maker, comment: end(entries: 9, size: 9, comment: 7))
        #expect(try Workbook.read(bytes: bytes).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("Entries over one another are seen behind a false end record too", arguments: [0, 7] as [UInt8])
    func overlapping(comment: UInt8) throws {
        var maker = Self.maker
        maker.change("xl/worksheets/sheet1.xml") { $0.claimedOffset = 0 }
        let count = UInt8(maker.entries.count)
        for entries in [1, count] {
            let bytes = archive(maker, comment: end(entries: entries, size: 10, comment: comment))
            let found = fault { try Workbook.read(bytes: bytes) }
            // The record that ends with the file is no archive's; libzip passes it over.
            #expect(found?.code == (comment == 0 ? .damagedArchive : .overlappingEntries))
        }
    }

    @Test("Of two archives one behind the other none is taken for the other")
    func twoArchives() throws {
        let first = PackageMaker.workbook("<row><c><v>1</v></c></row>").bytes()
        let second = PackageMaker.workbook("<row><c><v>2</v></c></row>").bytes()
        let found = fault { try Workbook.read(bytes: first + second) }
        #expect(found?.code == .damagedArchive && found?.detail == "two directories that differ")
    }
}
