import PhuLucSpreadsheet
import PhuLucVietnamese

/// What old encodings hold in one sheet.
public struct LegacySheet: Sendable {
    /// A cell whose text could be of an old encoding, and is left as it is.
    public struct Doubt: Hashable, Sendable {
        public var reference: CellReference
        public var stored: String
        /// What it would be in the likeliest encoding.
        public var candidate: String
    }

    private var texts: [CellReference: String] = [:]
    /// How many cells were decoded from each encoding; a cell of two counts for both.
    public private(set) var cells: [LegacyEncoding: Int] = [:]
    /// The cells that are doubtful, in the order of the sheet.
    public private(set) var doubts: [Doubt] = []

    public init() {}

    /// How many cells were decoded.
    public var decodedCount: Int { texts.count }

    /// The text of a decoded cell in Unicode; `nil` when it stays as it is.
    public func text(at reference: CellReference) -> String? { texts.isEmpty ? nil : texts[reference] }

    /// Enters what was read in a cell.
    mutating func note(_ reading: LegacyReading, at reference: CellReference, stored: String) {
        if !reading.encodings.isEmpty { texts[reference] = reading.text }
        for encoding in reading.encodings { cells[encoding, default: 0] += 1 }
        if let doubt = reading.doubt {
            doubts.append(Doubt(reference: reference, stored: stored, candidate: doubt))
        }
    }
}
