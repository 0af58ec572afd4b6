import Testing

@testable import BriefingCore

@Suite("The ranker and its tables")
struct QuotesRankerTests {
  @Test("Trees read their own table back")
  func table() {
    let trees = Trees(table: "3<10 0<2 1000 -2000 3 4\n5<0 6<126 0 1 2 3")
    #expect(trees.count == 2)
    #expect(trees.depth == 2)
    #expect(Trees(table: trees.table).table == trees.table)
  }

  @Test("A question sends a candidate up when its feature is above the limit, each lane for itself")
  func lanes() {
    let kind = Feature.kind.rawValue
    let trees = Trees(table: "\(kind)<3 \(Feature.gap.rawValue)<20 1 2 4 8")
    var sheet = FeatureSheet()
    sheet.begin(QuotationRow())
    for (kind, gap) in [(3, 20), (4, 20), (3, 21), (127, 127)] as [(UInt8, UInt8)] {
      var row = FeatureRow()
      row[.kind] = kind
      row[.gap] = gap
      let added = sheet.add(row)
      #expect(added)
    }
    var bench = Trees.Bench()
    let isSure = trees.score(sheet, groups: [-1, 0, 1, 2, 3], on: &bench)
    #expect(bench.scores == [1, 1, 2, 4, 8])
    #expect(!isSure)
  }

  @Test("More than eight candidates are asked each for itself, whatever word of lanes they stand in")
  func manyLanes() {
    let kind = Feature.kind.rawValue
    let trees = Trees(table: "\(kind)<3 \(Feature.length.rawValue)<9 1 2 4 8")
    var sheet = FeatureSheet()
    var quotation = QuotationRow()
    quotation[.length] = 10
    sheet.begin(quotation)
    for kind in 1..<20 {
      var row = FeatureRow()
      row[.kind] = UInt8(kind % 7)
      let added = sheet.add(row)
      #expect(added)
    }
    var bench = Trees.Bench()
    _ = trees.score(sheet, groups: Array(0..<20), on: &bench)
    #expect(bench.scores == (0..<20).map { $0 % 7 > 3 ? 8 : 4 })
  }

  @Test("A full sheet takes no more candidates")
  func full() {
    var sheet = FeatureSheet()
    var quotation = QuotationRow()
    quotation[.length] = 1
    sheet.begin(quotation)
    var added = 0
    while sheet.add(FeatureRow()) { added += 1 }
    #expect(added == FeatureSheet.lanes - 1)
    #expect(sheet.count == FeatureSheet.lanes)
    #expect(sheet[.length, 31] == 1)
  }

  @Test("The compiled-in trees ask only of features that there are")
  func standard() {
    #expect(SpeakerTrees.standard.count >= 100)
    #expect(SpeakerTrees.standard.features.allSatisfy { Int($0) < Feature.count })
    #expect(SpeakerTrees.standard.leaves.count == SpeakerTrees.standard.count << SpeakerTrees.standard.depth)
  }

  @Test("Confidence rises with the share and stays between 0 and 1")
  func confidence() {
    let steps = (0...100).map { Confidence.calibrated(Double($0) / 100) }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(steps.allSatisfy { (0...Confidence.sure).contains($0) })
  }

  @Test("Places are found by hash, and words made to fall on one slot cost no more than others")
  func places() {
    var places = HashPlaces(capacity: 4)
    for number in 0..<5_000 { places[WordHash.of("name\(number)".utf8)] = Int32(number) }
    for number in 0..<5_000 { #expect(places[WordHash.of("name\(number)".utf8)] == Int32(number)) }
    #expect(places[WordHash.of("nobody".utf8)] < 0)

    var crowded = HashPlaces(capacity: 1_000)
    let hashes = (0..<400).map { UInt32($0) << 16 | UInt32($0) << 1 }
    let onOneSlot = hashes.filter { ($0 ^ $0 >> 15) & 0xFFFF == 0 }
    #expect(onOneSlot.count == 400)
    for (place, hash) in onOneSlot.enumerated() { crowded[hash] = Int32(place) }
    let kept = onOneSlot.enumerated().count { crowded[$0.element] == Int32($0.offset) }
    #expect(kept == 64)
    #expect(onOneSlot.enumerated().allSatisfy { crowded[$0.element] == Int32($0.offset) || crowded[$0.element] < 0 })
  }

  @Test("No two words of the lexicon have one hash")
  func lexicon() {
    var seen: [UInt32: String] = [:]
    for (_, words) in LexiconWords.all {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let hash = WordHash.of(word.utf8)
        #expect(seen[hash] == nil || seen[hash] == String(word))
        seen[hash] = String(word)
      }
    }
    for (lexis, words) in LexiconWords.all {
      for word in words.split(whereSeparator: \.isWhitespace) {
        #expect(Lexicon.standard.find(WordHash.of(word.utf8)).lexis.isSuperset(of: lexis), "\(word)")
      }
    }
    #expect(Lexicon.standard.find(WordHash.of("briefingsreader".utf8)).lexis == [])
    #expect(Lexicon.standard.find(WordHash.of("said".utf8)).cue > 0)
    #expect(Lexicon.standard.find(WordHash.of("general".utf8)).lexis.contains(.title))
  }
}
