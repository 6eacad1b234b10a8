/// How the text columns look in rows that are surely data, so that a title can stand out from them.
///
/// Each column is looked at when it is first asked for: most tables' titles have numbers.
struct PlainLook {
    private let rows: [BodyRow]
    private let first: Int
    private var bold: [Bool?]
    private var capitals: [Bool?]

    /// - Parameter span: the columns of the table.
    init(_ rows: [BodyRow], _ span: ClosedRange<Int>) {
        self.rows = rows
        first = span.lowerBound
        bold = [Bool?](repeating: nil, count: span.count)
        capitals = bold
    }

    mutating func isMostlyBold(_ column: Int) -> Bool {
        guard bold.indices.contains(column - first) else { return false }
        if let known = bold[column - first] { return known }
        let isMost = isMost(column, \.isBold)
        bold[column - first] = isMost
        return isMost
    }

    mutating func isMostlyCapitals(_ column: Int) -> Bool {
        guard capitals.indices.contains(column - first) else { return false }
        if let known = capitals[column - first] { return known }
        let isMost = isMost(column, \.text.isCapitals)
        capitals[column - first] = isMost
        return isMost
    }

    private func isMost(_ column: Int, _ look: (TextCell) -> Bool) -> Bool {
        var (yes, all) = (0, 0)
        for row in rows where row.kind == .data && row.own.count >= 3 {
            guard let cell = row.own.first(where: { $0.reference.column == column }) else { continue }
            all += 1
            if look(cell) { yes += 1 }
        }
        return yes * 2 > all
    }
}
