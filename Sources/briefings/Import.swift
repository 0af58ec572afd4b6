import ArgumentParser
import Library

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take files and folders into the library, without the reader.",
    discussion: "Only what is new or has changed is read. The files themselves are never written to.")

  @OptionGroup var library: LibraryOption

  @Flag(help: "The files are JSON Lines, whatever their names: a document a line, with `id` and `text`.")
  var jsonl = false

  @OptionGroup var skips: SkipOption

  @Argument(help: "Files and folders.", completion: .file())
  var paths: [String]

  func run() throws {
    let library = try library.open()
    let interrupt = Interrupt()
    let showsProgress = Standard.error.isTerminal
    let clock = ContinuousClock()
    let start = clock.now
    let report = try library.importing(
      paths, jsonLines: jsonl, batch: 1024,
      progress: { progress in
        if showsProgress && !progress.isFinished {
          let seconds = (clock.now - start) / .seconds(1)
          let rate = seconds >= 1 ? ", \(Int(Double(progress.done) / seconds)) a second" : ""
          Standard.error.write("\r\(progress.done) documents\(rate); C-c stops and keeps them\u{1B}[K")
        }
      }, skip: { path, kind in if skips.verbose { say("\(path): skipped, \(kind)") } },
      shouldStop: { interrupt.came })
    if showsProgress { Standard.error.write("\r\u{1B}[K") }
    for failure in report.failures + report.withoutText { say(failure) }
    say(report.skipped, isVerbose: skips.verbose)
    if interrupt.came { say("stopped; what was read stays in the library, and the same command goes on from there") }
    Standard.output.write(
      "\(report.added) added, \(report.changed) changed, \(report.unchanged) unchanged, "
        + (report.repeated > 0 ? "\(report.repeated) repeated, " : "")
        + "\(report.failures.count) failed\(report.withoutText.isEmpty ? "" : ", \(report.withoutText.count) without text")"
        + (report.joined > 0 ? "; \(report.joined) names joined to another, see \"briefings speakers joined\"" : "")
        + "\n"
    )
    guard report.failures.isEmpty else {
      throw ExitCode(report.added + report.changed + report.unchanged + report.repeated > 0 ? 1 : 2)
    }
  }
}
