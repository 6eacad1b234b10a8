extension Plan {
    /// Takes out of ``Activity/inherited`` what is no longer that of the row above.
    ///
    /// Rows that were one below the other in a body's table may stand apart now; a merge cannot reach over what is
    /// between them, so the value stands in the row itself.
    mutating func dropBrokenInheritance() {
        for s in sections.indices {
            var above: Activity?
            for o in sections[s].objectives.indices {
                for t in sections[s].objectives[o].tasks.indices {
                    sections[s].objectives[o].tasks[t].dropBrokenInheritance(below: &above)
                }
            }
        }
    }
}

extension PlanTask {
    fileprivate mutating func dropBrokenInheritance(below above: inout Activity?) {
        var index = 0
        for row in rows {
            guard let first = row.first else { continue }
            let kept = first.inherited.filter { field in
                guard let above, above.originFile == first.originFile else { return false }
                return above.inheritable(field) == first.inheritable(field)
            }
            for _ in row {
                activities[index].inherited = kept
                index += 1
            }
            above = activities[index - 1]
        }
    }
}

extension Activity {
    /// The text of a field that a vertical merge may give to several rows; of a field unknown here the note's.
    fileprivate func inheritable(_ field: String) -> String? {
        switch field {
        case "activity": text
        case "output": output.text
        case "lead": lead.text
        case "coordinating": coordinating.text
        case "schedule": schedule.text
        case "budget": budget.text
        default: notes[field]?.string
        }
    }
}
