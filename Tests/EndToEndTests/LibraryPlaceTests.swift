import Testing

/// Whether this machine lets a test have file systems of its own.
private let canMount = sh("unshare -rm true && echo yes").contains("yes")

/// Places where a library cannot be kept, each in a file system of the test's own.
@Suite(.enabled(if: canMount)) struct LibraryPlaceTests {
  let program = Program()

  /// Runs lines of the shell where `$small` is an empty file system of so many bytes.
  private func run(size: String, _ lines: [String]) -> String {
    let script = program.file(
      "script",
      Array(
        """
        small='\(program.folder)/small'
        mkdir "$small"
        mount -t tmpfs -o size=\(size) tmpfs "$small"
        \(lines.joined(separator: "\n"))

        """.utf8))
    return sh("unshare -rm sh '\(script)' 2>&1 </dev/null")
  }

  @Test(arguments: [3012, 3042, 3062]) func `a full disk is called a full disk, however far the library got`(
    filled: Int
  ) {
    let library = "--library \"$small\"/library.db"
    let printed = run(
      size: "3m",
      [
        "head -c \(filled)k /dev/zero >\"$small\"/fill", program.line("import \(library) '\(Program.seeds)'"),
        "echo status=$?", "rm \"$small\"/fill", program.line("import \(library) '\(Program.seeds)'"),
      ])
    #expect(printed.contains("the disk is full") && printed.contains("--library"), "\(printed)")
    #expect(printed.contains("status=2") && !printed.contains("SQLite"), "\(printed)")
    #expect(printed.contains("2 added"), "\(printed)")
  }

  @Test func `a library that lies where nothing can be written is refused with what to do`() {
    let library = "--library \"$small\"/library.db"
    let printed = run(
      size: "9m",
      [
        program.line("import \(library) '\(Program.seeds)'"), "mount -o remount,ro \"$small\"",
        program.line("list \(library)"), "echo status=$?",
        program.line("import --library \"$small\"/new.db '\(Program.seeds)'"),
      ])
    #expect(printed.contains("can only be read: copy it to another"), "\(printed)")
    #expect(printed.contains("status=2") && printed.contains("Read-only file system"), "\(printed)")
  }
}
