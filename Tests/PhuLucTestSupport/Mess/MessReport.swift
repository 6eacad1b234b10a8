/// Verdicts gathered by kind of mess.
public struct MessReport: Sendable {
    public struct Count: Sendable {
        public var workbooks = 0
        public var perfect = 0
        public var rows = 0
        public var right = 0
        public var lost = 0
        public var invented = 0
        public var silent = 0
        public var heads = 0
        public var notesMissing = 0

        public var share: Double { rows == 0 ? 1 : Double(right) / Double(rows) }

        mutating func add(_ verdict: MessVerdict) {
            workbooks += 1
            perfect += verdict.isPerfect ? 1 : 0
            rows += verdict.rows
            right += verdict.right
            lost += verdict.lost
            invented += verdict.invented
            silent += verdict.silent
            heads += verdict.isHeadRight ? 1 : 0
            notesMissing += verdict.notesMissing
        }

        mutating func add(_ other: Count) {
            workbooks += other.workbooks
            perfect += other.perfect
            rows += other.rows
            right += other.right
            lost += other.lost
            invented += other.invented
            silent += other.silent
            heads += other.heads
            notesMissing += other.notesMissing
        }
    }

    public private(set) var total = Count()
    /// By kind: every workbook it is in.
    public private(set) var kinds: [String: Count] = [:]
    /// By kind: the workbooks that have it alone.
    public private(set) var alone: [String: Count] = [:]

    public init() {}

    public mutating func add(_ verdict: MessVerdict, of workbook: MessWorkbook) {
        total.add(verdict)
        for kind in workbook.kinds { kinds[kind.name, default: Count()].add(verdict) }
        if workbook.kinds.count == 1, let kind = workbook.kinds.first {
            alone[kind.name, default: Count()].add(verdict)
        }
    }

    public mutating func add(_ other: MessReport) {
        total.add(other.total)
        for (name, count) in other.kinds { kinds[name, default: Count()].add(count) }
        for (name, count) in other.alone { alone[name, default: Count()].add(count) }
    }

    /// What a release must hold: 99.9 % of all rows, 99 % of every kind, nothing lost or invented in silence.
    public var holds: Bool {
        total.share >= 0.999 && total.silent == 0 && kinds.values.allSatisfy { $0.share >= 0.99 }
    }

    /// A table of kinds, the worst first, and the total.
    public var table: String {
        var lines = ["kind".padded(38) + "books   rows  right %  alone %   lost  invented  silent  heads"]
        for (name, count) in kinds.sorted(by: { ($0.value.share, $0.key) < ($1.value.share, $1.key) }) {
            lines.append(line(name, count, alone[name]))
        }
        lines.append(line("total", total, alone.values.reduce(into: Count()) { $0.add($1) }))
        lines.append(
            "perfect workbooks \(total.perfect) of \(total.workbooks); heads: workbooks with a wrong heading or title; "
                + "rows without a note of theirs \(total.notesMissing)")
        return lines.joined(separator: "\n")
    }

    private func line(_ name: String, _ count: Count, _ alone: Count?) -> String {
        name.padded(36) + "\(count.workbooks)".led(7) + "\(count.rows)".led(7) + count.share.percent.led(9)
            + (alone?.share.percent ?? "").led(9) + "\(count.lost)".led(7) + "\(count.invented)".led(10)
            + "\(count.silent)".led(8) + "\(count.workbooks - count.heads)".led(7)
    }
}

extension Double {
    /// The share in percent with two decimals, cut and not rounded: 100.00 means all.
    fileprivate var percent: String {
        let hundredths = Int(self * 10_000)
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    fileprivate func led(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
