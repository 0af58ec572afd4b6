/// A key of the file with its value, and where the key stands. Tables are told by the path: `keys.list."g x"` is
/// `["keys", "list", "g x"]`, however the file spreads it over headers, dots and braces.
struct Entry: Sendable, Equatable {
  var path: [String]
  var place: Place
  var value: Value
}

/// A value of TOML, as far as settings need them.
indirect enum Value: Sendable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([Value])
  /// A number with a point, a date, a time: no setting takes them.
  case other(String)

  /// What it is, for a message.
  var kind: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "true or false"
    case .list: "a list"
    case .other(let name): name
    }
  }
}
