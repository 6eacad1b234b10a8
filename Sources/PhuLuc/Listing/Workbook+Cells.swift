extension Sheet {
    /// One line of JSON for every non-empty cell, row by row (CONTRACT section 4).
    ///
    /// - Parameter legacy: what old encodings hold in the sheet; texts are then printed in Unicode, as NFC.
    public func writeCells(merges: Bool, decodedBy legacy: LegacySheet? = nil, to output: (String) -> Void) {
        var prefix = "{\"sheet\": "
        JSONValue.write(name, to: &prefix)
        for var cell in cells {
            if let legacy, case .string(let stored) = cell.value {
                cell.value = .string(legacy.text(at: cell.reference) ?? CellText.composed(stored))
            }
            output(prefix + cell.members)
        }
        guard merges else { return }
        for merge in self.merges { output(prefix + ", \"merge\": \"\(merge)\"}\n") }
    }

    /// The sheet in one line of JSON, every cell read and decoded.
    public var summaryLine: String {
        let summary = summary()
        return JSONValue.object([
            "sheet": .string(name), "hidden": .bool(visibility != .visible), "cells": .integer(summary.cells),
            "strings": .integer(summary.strings), "numbers": .integer(summary.numbers),
            "booleans": .integer(summary.booleans), "errors": .integer(summary.errors),
            "dates": .integer(summary.dates), "merges": .integer(summary.merges),
            "numberSum": .double(summary.numberSum), "stringBytes": .integer(summary.stringBytes),
        ]).compact + "\n"
    }
}

extension Cell {
    /// The cell's line of JSON, as ``Sheet/writeCells(merges:to:)`` writes it (CONTRACT section 4).
    public func line(inSheet name: String) -> String {
        var prefix = "{\"sheet\": "
        JSONValue.write(name, to: &prefix)
        return prefix + members
    }

    /// The rest of the cell's line after its sheet.
    fileprivate var members: String {
        var line = ", \"ref\": \"\(reference)\", "
        switch value {
        case .string(let text):
            line += "\"type\": \"string\", \"value\": "
            JSONValue.write(text, to: &line)
        case .number(let value): line += "\"type\": \"number\", \"value\": " + JSONValue.double(value).compact
        case .boolean(let value): line += "\"type\": \"boolean\", \"value\": \(value)"
        case .error(let text):
            line += "\"type\": \"error\", \"value\": "
            JSONValue.write(text, to: &line)
        case .date(let date, let serial):
            line += "\"type\": \"date\", \"value\": \"\(date)\", \"serial\": " + JSONValue.double(serial).compact
        case .duration(let seconds):
            line += "\"type\": \"duration\", \"value\": " + JSONValue.double(seconds).compact
        }
        if let formula {
            line += ", \"formula\": "
            JSONValue.write(formula, to: &line)
        }
        return line + "}\n"
    }
}
