import Foundation

extension ReturnReader {
    /// Reads a returned workbook from a file.
    ///
    /// - Parameters:
    ///   - agencies: the agencies that were asked, so that a return without passport is known by the name it gives.
    /// - Throws: `Fault`, with the file named.
    public func read(
        path: String, agencies: [ReportingAgency] = [], limits: Limits = .default
    ) throws(Fault) -> Return {
        do {
            let look = try WorkbookLook.read(path: path, limits: limits)
            let isXLSX = look.customProperties != nil
            var result = try read(Workbook.read(path: path, limits: limits), look: look, isXLSX: isXLSX)
            result.file = path
            for index in result.findings.indices { result.findings[index].file = path }
            result.saved = look.modified.flatMap { Moment.seconds(iso: $0) }
            result.received = Moment.written(path)
            if result.agencyID == nil, let name = result.agency {
                result.agencyID = agencies.first { AgencyName.isSame($0.name, name) }?.id
                    ?? library.register.agency(named: name)?.id ?? library.register.agency(beforePlace: name)?.id
            }
            return result
        } catch {
            throw error.of(file: path)
        }
    }
}

/// Two writings of one agency's name.
private enum AgencyName {
    static func isSame(_ left: String, _ right: String) -> Bool { Folding.key(left) == Folding.key(right) }
}

/// Moments as seconds since 1970.
enum Moment {
    /// `2025-09-10T08:00:00Z`; `nil` for anything else.
    static func seconds(iso text: String) -> Int? {
        (try? Date(text, strategy: .iso8601)).flatMap { Int(exactly: $0.timeIntervalSince1970.rounded()) }
    }

    /// When a file was last written.
    static func written(_ path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            return status.st_mtimespec.tv_sec
        #else
            return status.st_mtim.tv_sec
        #endif
    }
}
