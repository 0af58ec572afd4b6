import Glibc

/// The built program, the seeds, and a folder of its own for one test, taken away at the end.
final class Program {
  let folder: String

  init() {
    folder = "/tmp/briefings-test-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    unsafe mkdir(folder, 0o700)
  }

  deinit {
    _ = sh("rm -rf '\(folder)'")
  }

  /// The program as it was built with the tests: it lies beside the test bundle.
  static let path: String = {
    let tests = sh("readlink /proc/\(getpid())/exe")
    guard let slash = tests.lastIndex(of: "/") else { return "briefings" }
    return tests[..<slash] + "/briefings"
  }()

  /// The project's `seeds` folder.
  static let seeds: String = {
    let here = #filePath
    let parts = here.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/seeds"
  }()

  /// A shell line that runs the program with this test's own library and nothing of the user's.
  func line(_ words: String) -> String {
    "env -u BRIEFINGS_LIBRARY -u NO_COLOR HOME='\(folder)' XDG_DATA_HOME='\(folder)/data' "
      + "XDG_STATE_HOME='\(folder)/state' XDG_CONFIG_HOME='\(folder)/config' LC_ALL=C.UTF-8 "
      + "SWIFT_BACKTRACE=enable=no '\(Program.path)' \(words)"
  }

  /// What the program prints on standard output and standard error, and its exit status.
  func run(_ words: String) -> (output: String, errors: String, status: Int) {
    let printed = sh("cd '\(folder)' && \(line(words)) </dev/null 2>'\(folder)/errors'; echo \"status=$?\"")
    let errors = sh("cat '\(folder)/errors'")
    guard let mark = printed.range(of: "status=", backwards: true) else { return (printed, errors, -1) }
    let status = Int(printed[mark.upperBound...].filter(\.isNumber)) ?? -1
    return (String(printed[..<mark.lowerBound]), errors, status)
  }

  /// Writes a file into the test's folder and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) -> String {
    let path = folder + "/" + name
    if let file = unsafe fopen(path, "w") {
      unsafe _ = bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
      unsafe fclose(file)
    }
    return path
  }
}

extension String {
  fileprivate func range(of needle: String, backwards: Bool) -> Range<Index>? {
    var at = endIndex
    while at > startIndex {
      at = index(before: at)
      if self[at...].hasPrefix(needle) { return at..<index(at, offsetBy: needle.count) }
    }
    return nil
  }
}
