// swift-tools-version: 6.1
import PackageDescription

// `import PhuLuc` gives the other modules along with it. Whoever uses them through it names them all as
// dependencies: else an incremental build misses that a type's layout has changed, and the program crashes.
let library = ["PhuLuc", "PhuLucForms", "PhuLucStore", "PhuLucAnnex", "PhuLucSpreadsheet", "PhuLucVietnamese"]
let libraryDependencies = library.map { Target.Dependency(stringLiteral: $0) }

let package = Package(
    name: "PhuLuc",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "PhuLuc", targets: library),
        .executable(name: "phuluc", targets: ["PhuLucCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CPhuLucZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CPhuLucDeflate", pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(
            name: "CPhuLucXlsxWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .systemLibrary(name: "CPhuLucLibC"),
        .target(
            name: "PhuLucSpreadsheet",
            dependencies: ["CPhuLucZip", "CPhuLucDeflate", "CPhuLucXlsxWriter"]),
        .target(name: "PhuLucVietnamese"),
        .target(name: "PhuLucAnnex", dependencies: ["PhuLucVietnamese"]),
        .executableTarget(name: "EmbedTemplates", dependencies: [.product(name: "Yams", package: "Yams")]),
        .plugin(
            name: "EmbedTemplatesPlugin", capability: .buildTool(),
            dependencies: ["EmbedTemplates"]),
        .target(name: "PhuLucTemplates", plugins: ["EmbedTemplatesPlugin"]),
        .target(
            name: "PhuLucForms",
            dependencies: [
                "PhuLucSpreadsheet", "PhuLucAnnex", "PhuLucVietnamese", "PhuLucTemplates",
                .product(name: "Yams", package: "Yams"),
            ]),
        .target(
            name: "PhuLucStore",
            dependencies: ["PhuLucAnnex", "PhuLucVietnamese", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(
            name: "PhuLuc",
            dependencies: ["PhuLucForms", "PhuLucStore", "PhuLucAnnex", "PhuLucSpreadsheet", "PhuLucVietnamese"]),
        .executableTarget(
            name: "PhuLucCommand",
            dependencies: libraryDependencies + [
                "CPhuLucLibC", .product(name: "ArgumentParser", package: "swift-argument-parser")
            ]),
        .target(
            name: "PhuLucTestSupport", dependencies: libraryDependencies, path: "Tests/PhuLucTestSupport"),
        .executableTarget(
            name: "PhuLucMess", dependencies: libraryDependencies + ["PhuLucTestSupport"], path: "Tests/PhuLucMess"),
        .testTarget(
            name: "PhuLucSpreadsheetTests", dependencies: ["PhuLucSpreadsheet", "PhuLucTestSupport"]),
        .testTarget(name: "PhuLucVietnameseTests", dependencies: ["PhuLucVietnamese"]),
        .testTarget(name: "PhuLucAnnexTests", dependencies: ["PhuLucAnnex", "PhuLucVietnamese", "PhuLucTestSupport"]),
        .testTarget(
            name: "PhuLucFormsTests",
            dependencies: ["PhuLucForms", "PhuLucAnnex", "PhuLucSpreadsheet", "PhuLucVietnamese", "PhuLucTestSupport"]),
        .testTarget(
            name: "PhuLucCommandTests", dependencies: ["PhuLucCommand", "PhuLucTestSupport"] + libraryDependencies),
        .testTarget(
            name: "PhuLucStoreTests",
            dependencies: libraryDependencies + ["PhuLucTestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(name: "PhuLucTests", dependencies: libraryDependencies + ["PhuLucTestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
