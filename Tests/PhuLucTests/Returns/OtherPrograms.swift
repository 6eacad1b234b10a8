import Foundation
import PhuLucTestSupport

/// Other programs that save workbooks, where they are installed.
enum OtherProgram: String, CaseIterable, CustomStringConvertible {
    case libreOffice = "LibreOffice"
    case openpyxl

    var description: String { rawValue }

    static let installed = allCases.filter(\.isInstalled)

    private var isInstalled: Bool {
        switch self {
        case .libreOffice: Self.run(["soffice", "--version"]) == 0
        case .openpyxl: Self.run(["python3", "-c", "import openpyxl"]) == 0
        }
    }

    /// Saves every workbook of a folder again, under the same names in another one.
    func save(_ names: [String], in folder: TemporaryFolder, to target: TemporaryFolder) -> Bool {
        let files = names.map(folder.file)
        switch self {
        case .libreOffice:
            let profile = "-env:UserInstallation=file://\(target.file("profile"))"
            return Self.run(
                ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", target.path] + files) == 0
        case .openpyxl:
            let program = """
                import os, sys, openpyxl
                for path in sys.argv[2:]:
                    openpyxl.load_workbook(path).save(os.path.join(sys.argv[1], os.path.basename(path)))
                """
            return Self.run(["python3", "-c", program, target.path] + files) == 0
        }
    }

    private static func run(_ arguments: [String]) -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return -1 }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
