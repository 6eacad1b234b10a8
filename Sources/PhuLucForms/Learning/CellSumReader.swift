import PhuLucSpreadsheet

/// Reads a formula of a cell as the sum or ratio it comes to.
struct CellSumReader {
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    private static let deepest = 64
    /// More cells than this no sum of a form holds.
    private static let mostCells = 4_000

    /// What a formula, without its `=`, comes to; ``CellSum/other`` when it is no sum of cells of its own sheet.
    static func read(_ formula: String) -> CellSum {
        guard formula.utf8.count <= 8_192 else { return .other }
        var reader = CellSumReader(bytes: Array(formula.utf8))
        guard let sum = reader.comparison(), reader.isAtEnd else { return .other }
        return sum
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var isAtEnd: Bool { place >= bytes.count }
    private var next: UInt8? { isAtEnd ? nil : bytes[place] }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D { place += 1 }
    }

    private mutating func take(_ sign: Character) -> Bool {
        skipBlanks()
        guard let byte = next, byte == sign.asciiValue else { return false }
        place += 1
        skipBlanks()
        return true
    }

    // MARK: Operators, the loosest first

    private mutating func comparison() -> CellSum? {
        guard var left = additive() else { return nil }
        while take("<") || take(">") || take("=") {
            _ = take("=") || take(">")
            guard additive() != nil else { return nil }
            left = .other
        }
        return left
    }

    private mutating func additive() -> CellSum? {
        guard var left = multiplicative() else { return nil }
        while true {
            if take("+") {
                guard let right = multiplicative() else { return nil }
                left = left + right
            } else if take("-") {
                guard let right = multiplicative() else { return nil }
                left = left + right.times(-1)
            } else if take("&") {
                guard multiplicative() != nil else { return nil }
                left = .other
            } else {
                return left
            }
        }
    }

    private mutating func multiplicative() -> CellSum? {
        guard var left = signed() else { return nil }
        while true {
            if take("*") {
                guard let right = signed() else { return nil }
                left = left * right
            } else if take("/") {
                guard let right = signed() else { return nil }
                left = left / right
            } else if take("^") {
                guard signed() != nil else { return nil }
                left = .other
            } else {
                return left
            }
        }
    }

    private mutating func signed() -> CellSum? {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else { return nil }
        if take("-") { return signed()?.times(-1) }
        if take("+") { return signed() }
        guard var value = primary() else { return nil }
        while take("%") { value = value.times(0.01) }
        return value
    }

    // MARK: Operands

    private mutating func primary() -> CellSum? {
        skipBlanks()
        guard let byte = next else { return nil }
        if take("(") {
            guard let inner = comparison(), take(")") else { return nil }
            return inner
        }
        if byte == UInt8(ascii: "\"") { return text() }
        if (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") { return number() }
        let word = word()
        guard !word.isEmpty else { return nil }
        // Another sheet or another workbook: no row of this form.
        if take("!") { return nil }
        if take("(") { return function(word.uppercased()) }
        guard let cell = CellReference(word) else { return .other }
        guard take(":") else { return .sum([CellSum.Term(cell: cell, factor: 1)]) }
        guard let last = CellReference(self.word()) else { return nil }
        return Self.sum(of: CellRange(cell, last))
    }

    private static func sum(of range: CellRange) -> CellSum {
        guard range.rows.count <= mostCells, range.rows.count * range.columns.count <= mostCells else { return .other }
        return .sum(
            range.rows.flatMap { row in
                range.columns.map { CellSum.Term(cell: CellReference(row: row, column: $0), factor: 1) }
            })
    }

    private mutating func text() -> CellSum? {
        var content: [UInt8] = []
        place += 1
        while let byte = next {
            place += 1
            if byte == UInt8(ascii: "\"") {
                guard next == byte else { return .text(String(decoding: content, as: UTF8.self)) }
                place += 1
            }
            content.append(byte)
        }
        return nil
    }

    private mutating func number() -> CellSum? {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") { place += 1 }
        return Double(String(decoding: bytes[start..<place], as: UTF8.self)).map { .number($0) }
    }

    /// Letters, digits, `$`, `_` and `.`: a function, a cell or a name.
    private mutating func word() -> String {
        let start = place
        while let byte = next,
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte >= 0x80
        { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    // MARK: Functions

    private mutating func function(_ name: String) -> CellSum? {
        var arguments: [CellSum] = []
        if !take(")") {
            repeat {
                skipBlanks()
                if next == UInt8(ascii: ",") || next == UInt8(ascii: ")") {
                    arguments.append(.number(0))
                } else {
                    guard let argument = comparison() else { return nil }
                    arguments.append(argument)
                }
            } while take(",") || take(";")
            guard take(")") else { return nil }
        }
        return Self.value(of: name, arguments)
    }

    private static func value(of name: String, _ arguments: [CellSum]) -> CellSum {
        switch name {
        case "SUM": arguments.reduce(.sum([])) { $0 + $1 }
        case "N", "ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC", "VALUE", "IFERROR", "IFNA": arguments.first ?? .other
        case "SUBTOTAL" where [.number(9), .number(109)].contains(arguments.first): arguments.dropFirst().reduce(
            .sum([])) { $0 + $1 }
        case "IF" where arguments.count == 3: arguments[1].isFiller ? arguments[2] : arguments[1]
        case "IF" where arguments.count == 2: arguments[1]
        default: .other
        }
    }
}
