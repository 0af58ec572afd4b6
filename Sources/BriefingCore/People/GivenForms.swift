/// Given names that are forms of one: short forms in general use (`Bill`, `William`), and the usual ways of writing names from
/// other scripts (`Mohammed`, `Muhammad`). Written for this program, no list was copied; only forms that seldom mean somebody
/// else are here: `Ted` is Edward or Theodore, so it is neither.
enum GivenForms {
  /// A line a name: the form that stands for all, then the others.
  private static let table = """
    william bill billy willie
    robert bob bobby rob robbie
    michael mike mickey mick
    james jim jimmy jamie
    joseph joe joey
    thomas tom tommy
    richard dick rick ricky
    timothy tim timmy
    edward eddie
    benjamin ben benny binyamin
    bernard bernie
    elizabeth liz betty beth lizzie betsy
    katherine kate kathy cathy katie catherine kathryn
    christopher chris
    daniel dan danny
    david dave
    donald don donnie
    kenneth ken kenny
    lawrence larry
    matthew matt
    nicholas nick
    peter pete
    philip phil phillip
    ronald ron ronnie
    samuel sam sammy
    steven steve stephen
    anthony tony antony
    jeffrey jeff geoffrey geoff
    gregory greg
    charles chuck charlie
    john johnny
    andrew andy
    deborah debbie deb
    susan susie
    jennifer jen jenny
    henry hank
    abraham abe
    jonathan jon
    joshua josh
    gerald jerry
    leonard len lenny
    raymond ray
    russell russ
    vincent vince
    walter walt
    frederick fred freddy
    zachary zach
    margaret maggie peggy meg
    patricia patty tricia
    barbara barb
    pamela pam
    victoria vicky
    rebecca becky
    cynthia cindy
    douglas doug
    sandra sandy
    janet jan
    judith judy
    kimberly kim
    jacqueline jackie
    suzanne suzy
    gabriel gabe
    maxwell max
    mitchell mitch
    stanley stan
    wesley wes
    arthur art
    ernest ernie
    martin marty
    terence terry terrence
    herbert herb
    howard howie
    nathan nate
    jacob jake
    nathaniel nate
    eugene gene
    """

  /// The same for names that come from other scripts.
  private static let transliterated = """
    mohammed mohammad muhammad mohamed mohamad muhammed muhamad
    hussein hussain hossein husayn hosein
    hassan hasan
    mikhail michail
    yasser yasir
    osama usama ussama
    omar umar omer
    qassem qasim qassim qasem kassem kasim
    moqtada muqtada
    muammar moammar
    dmitry dimitri
    alexander aleksandr alyaksandr oleksandr alexandr
    alexei aleksei alexey aleksey
    julia yulia yuliya
    yitzhak itzhak yitzchak
    ismail ismael esmail
    yusuf yousef youssef
    ibrahim ebrahim
    ahmed ahmad
    khalid khaled
    nasser nasir
    abdul abdel abdal
    walid waleed
    mustafa mostafa
    sergei serguei
    yevgeny evgeny yevgeni evgeni
    saeed sayeed
    rafiq rafik rafic
    tariq tarek tarik tareq
    faisal faysal feisal
    salah saleh
    haider haydar haidar hayder
    iyad ayad eyad
    suleiman sulaiman soliman
    hoshyar hoshiyar
    gulbuddin golboddin
    viktor victor
    """

  /// The one that stands for a form, both spelled as `NameFold` levels them; nil for a name that is no form of another.
  static func main(_ form: Span<UInt8>) -> [UInt8]? { all.main(form) }

  /// The same, for ways of writing names from other scripts alone.
  static func transliteration(_ form: Span<UInt8>) -> [UInt8]? { transliterations.main(form) }

  /// Forms, each with the one that stands for it, found by their hashes.
  private struct Forms {
    private var places = HashPlaces(capacity: 256)
    private var forms: [(form: [UInt8], main: [UInt8])] = []

    init(_ tables: [String]) {
      for table in tables { forEachPair(in: table) { add(NameFold.spell($0), NameFold.spell($1)) } }
    }

    private mutating func add(_ form: [UInt8], _ main: [UInt8]) {
      guard places[WordHash.of(form)] < 0 else { return }
      places[WordHash.of(form)] = Int32(truncatingIfNeeded: forms.count)
      forms.append((form, main))
    }

    func main(_ form: Span<UInt8>) -> [UInt8]? {
      var hash = WordHash()
      for index in form.indices { hash.take(form[index]) }
      let place = Int(places[hash.value])
      guard place >= 0, forms[place].form.count == form.count else { return nil }
      for index in form.indices where form[index] != forms[place].form[index] { return nil }
      return forms[place].main
    }
  }

  private static let all = Forms([table, transliterated])
  private static let transliterations = Forms([transliterated])

  /// Two given names, as hashes of their words, are forms of one.
  static func areOne(_ one: UInt32, _ other: UInt32) -> Bool { stem(one) == stem(other) }

  private static func stem(_ hash: UInt32) -> UInt32 {
    let place = Int(stems.places[hash])
    return place >= 0 ? stems.firsts[place] : hash
  }

  private static let stems: (places: HashPlaces, firsts: [UInt32]) = {
    var places = HashPlaces(capacity: 256)
    var firsts: [UInt32] = []
    forEachPair { form, first in
      places[WordHash.of(form)] = Int32(truncatingIfNeeded: firsts.count)
      firsts.append(WordHash.of(first))
    }
    return (places, firsts)
  }()

  private static func forEachPair(_ body: ([UInt8], [UInt8]) -> Void) {
    forEachPair(in: table, body)
    forEachPair(in: transliterated, body)
  }

  private static func forEachPair(in table: String, _ body: ([UInt8], [UInt8]) -> Void) {
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let names = line.split(separator: UInt8(ascii: " ")).map(Array.init)
      for form in names.dropFirst() { body(form, names[0]) }
    }
  }
}
