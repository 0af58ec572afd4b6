import ArgumentParser
import Library
import Screens
import Terminal

@main
struct Briefings: ParsableCommand {
  func run() throws {
  }
}
