// swift-tools-version: 6.2
import PackageDescription

/// Every module is built the same way: Swift 6 language mode, memory safety checked, no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "briefings",
  products: [
    .executable(name: "briefings", targets: ["briefings"]),
    .library(name: "BriefingCore", targets: ["BriefingCore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The arrows of Sources/README.md: a module can only import what stands in its dependencies.
    .target(
      name: "CFormats", linkerSettings: [.linkedLibrary("gumbo"), .linkedLibrary("z")]),
    .target(
      name: "BriefingCore", dependencies: ["CFormats"], exclude: ["Places/make-place-table.py"], swiftSettings: strict),
    .target(name: "Files", dependencies: ["CFormats"], swiftSettings: strict),
    .target(name: "Canvas", exclude: ["make-scalar-table.py"], swiftSettings: strict),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),
    .target(
      name: "Library",
      dependencies: ["BriefingCore", "Files", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "Exports", dependencies: ["Library", "BriefingCore"], swiftSettings: strict),
    .target(name: "Screens", dependencies: ["Exports", "Library", "BriefingCore", "Canvas"], swiftSettings: strict),
    .target(name: "ConfigFile", dependencies: ["Screens", "Canvas"], swiftSettings: strict),
    .executableTarget(
      name: "briefings",
      dependencies: [
        "Terminal", "ConfigFile", "Screens", "Exports", "Library", "Files", "BriefingCore", "Canvas",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The program that fits the tables; not needed to read, see Sources/README.md.
    .executableTarget(
      name: "fit", dependencies: ["BriefingCore", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      exclude: ["Manifests", "Speakers/given-names.py"], swiftSettings: strict),
    .testTarget(name: "BriefingCoreTests", dependencies: ["BriefingCore"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(name: "LibraryTests", dependencies: ["Library"], swiftSettings: strict),
    .testTarget(name: "ExportsTests", dependencies: ["Exports"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "ScreensTests", dependencies: ["Screens"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "ConfigFileTests", dependencies: ["ConfigFile"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "CNcurses", "terminal-probe"], swiftSettings: strict),
    // What TerminalTests drives in a real terminal.
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe", swiftSettings: strict),
    .testTarget(name: "EndToEndTests", swiftSettings: strict),
  ]
)
