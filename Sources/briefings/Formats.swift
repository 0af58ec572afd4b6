import ArgumentParser
import BriefingCore

struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List what can be read.",
    discussion: "What a file holds is told by its content, then by its name. All of them may be packed with gzip.")

  func run() {
    for kind in ContainerKind.allCases {
      let endings = kind.endings.map { "." + $0 }.joined(separator: " ")
      let names = kind.rawValue.padded(to: 9) + "  " + endings.padded(to: 26)
      Standard.output.write("\(names)  \(kind.description)\n")
    }
    Standard.output.write(
      "\("gzip".padded(to: 9))  \(".gz".padded(to: 26))  any of these packed, up to 256 MB unpacked\n")
    Standard.output.write(
      """

      In folders, source code, tables, pictures, programs and archives are skipped and counted, told by their content
      and then by their names; a file that is named itself is read if it is text. A file may have 256 MB, JSON Lines
      may be of any length.

      """)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - utf8.count)) }
}
