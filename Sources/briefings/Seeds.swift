import ArgumentParser
import Glibc
import Library
import Screens
import Terminal

struct Seeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seeds",
    abstract: "Open the reader on the two sample documents, with a word on what to press next.",
    discussion: "They are sought in the folder `seeds` here, then beside the program's checkout.")

  @OptionGroup var library: LibraryOption
  @OptionGroup var config: ConfigOption

  func run() throws {
    guard let folder = Seeds.folder else {
      throw Failure(
        message:
          "the sample documents are not here: run this in the project's checkout, or `briefings FOLDER` on texts of your own"
      )
    }
    var read = try Read.parse([folder])
    read.library = library
    read.config = config
    read.isTour = true
    try read.run()
  }

  /// The folder `seeds` here or in a folder above the program.
  private static var folder: String? {
    func isThere(_ path: String) -> Bool { unsafe access(path + "/000_f86104903fd60d1c.txt", R_OK) == 0 }
    if isThere("seeds") { return "./seeds" }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    var path = String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
      if isThere(path + "/seeds") { return path + "/seeds" }
    }
    return nil
  }
}
