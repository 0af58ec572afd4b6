import BriefingCore

@main
struct FitSpeakers {
  static func main() {
  }
}
