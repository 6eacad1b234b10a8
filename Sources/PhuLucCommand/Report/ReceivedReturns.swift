import PhuLuc

/// The returns in a folder, each by its passport or its form; one that cannot be read stops none of the others.
struct ReceivedReturns {
    private(set) var returns: [Return] = []
    private(set) var hasFaults = false

    init(folder: String, agencies: [ReportingAgency], limits: Limits) throws(Fault) {
        let inputs = WorkbookInputs([folder])
        let reader = ReturnReader(library: try .builtIn())
        // An empty folder is no failure: nobody has reported yet.
        for fault in inputs.faults where fault.code != .emptyFolder { tell(fault) }
        for path in inputs.files {
            do throws(Fault) {
                returns.append(try reader.read(path: path, agencies: agencies, limits: limits))
            } catch where error.code == .wholeReport {
                Console.fault(error)
            } catch {
                tell(error)
            }
        }
    }

    private mutating func tell(_ fault: Fault) {
        Console.fault(fault)
        hasFaults = true
    }

    /// The latest period that a return is about.
    var latestPeriod: ReportPeriod? { returns.compactMap(\.period).max() }

    /// Says which returns do not count, and why.
    func tell(of period: ReportPeriod, agencies: [ReportingAgency], quiet: Bool) {
        let known = Set(agencies.map(\.id))
        for item in returns {
            let why: String
            if let own = item.period, own != period {
                why = say("là báo cáo của kỳ \(own.code)", "is about another period, \(own.code)")
            } else if item.period == nil {
                why = say("không ghi kỳ báo cáo", "names no period")
            } else if let id = item.agencyID {
                guard !known.contains(id) else { continue }
                let name = item.agency ?? id
                why = say("“\(name)” không có trong danh sách", "comes from “\(name)”, which is not in the list")
            } else {
                why = say("không rõ của cơ quan nào", "does not say whose it is")
            }
            Console.say("\(item.file): " + say("không tính, ", "not counted: it ") + why, quiet: quiet)
        }
    }
}
