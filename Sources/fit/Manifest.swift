import Foundation

/// What tables were made from, how, and what they reach on what was left out: kept beside the program that makes them.
struct Manifest: Encodable {
  var command: String
  var date: String
  /// SHA-256 of each file of the sets, by its path in them.
  var data: [String: String]
  /// Of what was left out, a line a group.
  var figures: [String]

  /// Of files of sets, called by the last two parts of their paths, and of the command that is running.
  /// - Throws: when a file is missing, or the system has no `sha256sum`.
  init(files: [URL], figures: [String]) throws {
    self.figures = figures
    command = (["fit"] + CommandLine.arguments.dropFirst()).joined(separator: " ")
    date = Date.now.formatted(.iso8601.year().month().day())
    data = [:]
    for file in files { data[file.pathComponents.suffix(2).joined(separator: "/")] = try Self.digest(file) }
  }

  private static func digest(_ file: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output.prefix(64), as: UTF8.self)
  }

  func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: file)
  }
}
