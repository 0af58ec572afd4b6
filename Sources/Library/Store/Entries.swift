/// The numbers of people and places in one document, kept beside it so that they can be taken out as they were put in.
struct Entries {
  struct Speaker {
    var id: Int64
    var quotes: Int
    var turns: Int
  }

  var people: [Int64] = []
  var speakers: [Speaker] = []
  var places: [Int64] = []

  init() {}

  init(packed: [UInt8]) throws(Unpacker.Broken) {
    var unpacker = Unpacker(packed)
    people = try unpacker.list { (unpacker) throws(Unpacker.Broken) in Int64(try unpacker.number()) }
    speakers = try unpacker.list { (unpacker) throws(Unpacker.Broken) in
      Speaker(id: Int64(try unpacker.number()), quotes: try unpacker.number(), turns: try unpacker.number())
    }
    places = try unpacker.list { (unpacker) throws(Unpacker.Broken) in Int64(try unpacker.number()) }
  }

  var packed: [UInt8] {
    var packer = Packer()
    packer.list(people) { $0.number(Int($1)) }
    packer.list(speakers) { packer, speaker in
      packer.number(Int(speaker.id))
      packer.number(speaker.quotes)
      packer.number(speaker.turns)
    }
    packer.list(places) { $0.number(Int($1)) }
    return packer.bytes
  }
}
