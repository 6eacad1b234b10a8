import Foundation

@testable import PhuLucVietnamese

/// Reads the register of the top-level folder Templates, one agency a line, as far as its shape goes.
enum RegisterFile {
    static let entries: [AgencyRegister.Agency] = lines.compactMap(agency)
    static let register = AgencyRegister(agencies: entries)

    /// The lines that hold an agency.
    static let lines: [String] = {
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        let root = file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try? String(contentsOf: root.appending(path: "Templates/agencies.yaml"), encoding: .utf8)
        return (text ?? "").split(separator: "\n").map(String.init).filter { $0.contains("- {id:") }
    }()

    private static func agency(_ line: String) -> AgencyRegister.Agency? {
        guard let id = line.firstMatch(of: /\{id: ([a-z0-9-]+),/)?.output.1,
            let name = line.firstMatch(of: /name: "([^"]+)"/)?.output.1,
            let aliases = line.firstMatch(of: /aliases: \[(.*?)\]/)?.output.1
        else { return nil }
        let names = aliases.matches(of: /"([^"]+)"/).map { String($0.output.1) }
        return AgencyRegister.Agency(
            id: String(id), name: String(name), aliases: names, isGroup: line.contains("group: true"))
    }
}
