/// The words that the scanners know, by what they can be. Written by hand; small letters, white space between words.
/// Cue words stand in `CueWords`, names of people in `GivenNames`, role nouns in `RoleWords`.
enum LexiconWords {
  static var all: [(Lexis, String)] {
    [
      (.determiner, determiners), (.preposition, prepositions), (.conjunction, conjunctions), (.auxiliary, auxiliaries),
      (.function, functions), (.adverb, adverbs), (.numeral, numerals), (.indefinite, indefinites),
      ([.subjectPronoun, .male], "he"), ([.subjectPronoun, .female], "she"),
      (.subjectPronoun, "i we they it you who"), ([.objectPronoun, .male], "him himself"),
      ([.objectPronoun, .female], "herself"),
      (.objectPronoun, "me us them it you whom himself herself themselves itself"),
      ([.possessivePronoun, .male], "his"), ([.possessivePronoun, .female], "her"),
      (.possessivePronoun, "my our their its your whose"),
      (.title, titles), ([.title, .male], maleTitles), ([.title, .female], femaleTitles),
      (.suffix, "jr sr ii iii iv md phd esq qc kc mp jr. sr. ph.d. m.d."), (.particle, particles),
      (.calendar, calendar),
      (.abbreviation, abbreviations), (.termCue, termCues), (.modifier, modifiers),
      ([.given, .male], GivenNames.male), ([.given, .female], GivenNames.female), (.given, GivenNames.either),
      ([.given, .male], otherMaleNames), ([.given, .female], otherFemaleNames),
      (.surname, GivenNames.last),
      (.place, places), (.demonym, demonyms), (.placeWord, placeWords), (.organisation, organisations),
      (.personNoun, RoleWords.people), ([.personNoun, .plural], RoleWords.peoplePlural),
      ([.personNoun, .male], RoleWords.men), ([.personNoun, .female], RoleWords.women),
      ([.personNoun, .kinship, .male], RoleWords.kinMale), ([.personNoun, .kinship, .female], RoleWords.kinFemale),
      ([.personNoun, .kinship], RoleWords.kin), ([.personNoun, .kinship, .plural], RoleWords.kinPlural),
      (.documentNoun, RoleWords.documents), (.groupNoun, RoleWords.groups),
      (.common, RoleWords.people), (.common, RoleWords.peoplePlural), (.common, RoleWords.documents),
      (.common, RoleWords.groups), (.common, RoleWords.kinMale), (.common, RoleWords.kinFemale),
      (.common, RoleWords.kin), (.common, RoleWords.kinPlural), (.common, CommonWords.list), (.common, commonElsewhere),
    ]
  }

  /// Common words that speech and prose of other kinds begin sentences with, and news of politics hardly has.
  static let commonElsewhere: String = """
    go goes going gone oh ok ah hi ha mm hmm myth myths hoax hoaxes oops ooh aw thanks bye
      thank thanks laughs laugh chuckles cheers congratulations hello hi welcome hooray hurray bravo amen boo oops gosh
      obviously frankly honestly sadly luckily hopefully thankfully importantly interestingly surprisingly meanwhile
      oftentimes sometimes somehow someday everywhere somewhere goodbye sorry sure maybe fearless brave
    """

  static let determiners: String = """
    the a an this that these those some any each every no another both either neither all several many most few
    """
  static let prepositions: String = """
    of in to for with on at from by about as into like through after over between out against during without before
    under around among amid despite toward towards upon across behind beyond near off until till within along per via
    inside outside onto regarding concerning including except beside besides below above beneath since throughout
    unlike versus vs alongside
    """
  static let conjunctions: String = """
    and or but nor yet because although though while whereas if unless whether when where why how than that so which
    once as until since before after even whenever wherever
    """
  static let auxiliaries: String = """
    is are was were be been being am has have had having do does did doing done will would can could may might must
    shall should ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
    cannot couldn't shouldn't mightn't
    """
  static let functions: String = """
    not n't there here what which who whom whose then also just only even still too very more most less least such
    same own other others else ever never always often sometimes again now yes no well much enough quite rather almost
    nearly perhaps maybe however therefore thus hence meanwhile moreover instead otherwise indeed already soon later
    earlier ago away back down up out off together apart forward once twice first second next last
    him her them me us himself herself themselves itself myself ourselves yourself that's there's let's who's what's
    """
  /// With what is said to fill a pause, what transcribers put in brackets (`(Laughter.)`), and pronouns of other languages: never
  /// names either.
  static let adverbs: String = """
    yeah yep okay uh um huh wow hey laughter applause inaudible crosstalk cross-talk unintelligible
    today yesterday tomorrow tonight recently repeatedly reportedly finally later earlier then once previously
    currently simply clearly publicly privately briefly quickly immediately really actually certainly certainly
    especially particularly largely mostly generally usually frequently ultimately eventually initially originally
    apparently presumably supposedly allegedly jokingly angrily bluntly flatly famously similarly separately
    meanwhile nevertheless nonetheless afterward afterwards thereafter elsewhere anyway er ils elles ellos ellas ihm ihn
    """
  static let numerals: String = """
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
    billion dozen dozens hundreds thousands millions half
    """
  static let indefinites: String = """
    one another others some many most both several none neither each all few everyone everybody someone somebody
    anyone nobody two three half
    """
  static let titles: String = """
    dr sen sens rep reps gov govs gen lt col maj capt sgt adm cmdr prof hon rev pres amb cpl brig pvt spc sec
    president senator senators governor representative representatives secretary reverend judge justice mayor
    minister prime premier chancellor general colonel major captain lieutenant sergeant admiral commander brigadier
    corporal private marshal ayatollah sheikh shaikh sheik imam mullah hojatoleslam grand pope cardinal bishop
    archbishop rabbi professor doctor ambassador attorney vice deputy chief speaker delegate sheriff detective officer
    inspector constable superintendent councillor councilman commissioner superintendent coach chairperson envoy
    cleric supreme leader crown emir sultan emperor solicitor comptroller treasurer undersecretary spokesperson
    director whip president-elect ceo cfo coo del congressmember assemblymember mp dep agent co-chair judges presidents
    cllr cllrs ald supt insp det sqn cdr lcdr msgr viscount
    """
  static let maleTitles: String = """
    mr messrs sir lord king prince congressman chairman spokesman councilman assemblyman father brother herr mister
    monsieur baron duke señor
    """
  static let femaleTitles: String = """
    mrs ms miss mx lady dame queen princess congresswoman chairwoman spokeswoman councilwoman assemblywoman sister
    madame mme frau first-lady baroness duchess countess señora doña
    """
  static let particles: String = """
    al el de del della der den di da dos du la le van von bin ibn bint ben abu um umm ul ur as af ter ten te zu e y
    al- el- st
    """
  static let calendar: String = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december feb apr aug sept oct nov tues thurs christmas easter thanksgiving ramadan hanukkah memorial
    """
  static let abbreviations: String = """
    mr mrs ms mx dr sen sens rep reps gov govs gen lt col maj capt sgt adm cmdr prof hon rev pres amb cpl brig pvt
    st jr sr vs jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan
    ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo inc corp co ltd dept no
    messrs sec del asst supt ft mt bros etc univ assn cllr cllrs ald insp det sqn cdr lcdr msgr
    """
  static let termCues: String = """
    called dubbed titled entitled named known nicknamed so-called term termed phrase word words slogan headlined
    headline motto tagline hashtag labeled labelled branded album song film movie book show program series episode documentary commentary anthem essay novel memoir poem
    play ballad podcast column musical opera painting sitcom hit title alias moniker nickname euphemism acronym
    """
  static let modifiers: String = """
    former senior top chief deputy longtime veteran retired acting assistant associate incoming outgoing leading
    fellow ex ex-president then current new first national international local state federal military political
    foreign presidential vice-presidential congressional republican democratic conservative liberal independent
    prominent radical moderate self-described early late prime public communications press campaign policy security
    defense defence finance interior health party house senate white government administration police research
    executive general managing democratic-leaning billionaire real-estate young old elder influential powerful
    """
  static let otherMaleNames: String = """
    mohammed mohammad muhammad mohamed muhammed mehmet ahmed ahmad ali hassan hasan hussein hussain hossein husayn
    abdul abdullah abdel abdelaziz abdulaziz nuri nouri moqtada muqtada mahmoud mahmud mohsen ebrahim ibrahim ismail
    yusuf youssef yousef osama usama saddam bashar hafez jalal massoud masoud barham haider hayder adel iyad ayad
    qassem qasem qasim ruhollah akbar hashemi mehdi mahdi reza javad hamid hamed karim kareem khalid khaled omar umar
    saad saud salman faisal faysal nawaz imran asif pervez bilawal manmohan narendra rahul rajiv sanjay vijay amit
    vladimir dmitry dmitri sergei sergey mikhail boris yuri viktor ivan alexei aleksandr alexander volodymyr petro
    nicolas francois jean jacques emmanuel pierre michel laurent dominique jose-manuel javier jorge xi hu wen li deng
    kim ban shinzo junichiro benjamin binyamin ehud ariel shimon yitzhak avigdor naftali moshe yair silvio romano
    giorgio gerhard helmut wolfgang joschka frank-walter olaf tayyip recep abdulkadir bulent hosni anwar gamal
    muammar moammar yasser yasir ismael marwan saeb gebran rafik hariri walid nabih hashem thabo jacob nelson cyril
    kofi robert olusegun goodluck joko luis lula hugo fidel raul lindsey leslie lynn marion carol kim stacy courtney shannon tracy beverly evo rafael nestor felipe enrique vicente mariano
    jens anders lars bjorn jan piotr lech donald viktor vaclav milos mateusz janos gabor zoltan barack mitt newt jeb
    reince corey roger ted beto cory marco bernie chuck mitch jd elon tulsi kellyanne jared
    """
  static let otherFemaleNames: String = """
    fatima aisha khadija zainab maryam leila layla shirin benazir megawati angela condoleezza hillary chelsea
    michelle melania ivanka theresa ursula christine segolene marine yulia yuliya sonia indira aung tsai jacinda
    kamala elizabeth nancy huma kellyanne hope sarah donna debbie jill megyn carly ruth loretta tammy kirsten
    """
  static let places: String = """
    iraq iran basra baghdad amarah mosul kirkuk najaf karbala fallujah tehran syria damascus aleppo lebanon beirut
    israel jerusalem gaza jordan amman egypt cairo libya tripoli tunisia algeria morocco yemen sanaa oman qatar doha
    bahrain kuwait saudi arabia riyadh mecca emirates dubai turkey ankara istanbul afghanistan kabul kandahar pakistan
    islamabad karachi lahore india delhi mumbai bangladesh dhaka nepal china beijing shanghai taiwan taipei japan tokyo
    korea seoul pyongyang vietnam hanoi thailand bangkok indonesia jakarta malaysia singapore philippines manila
    australia sydney canberra zealand russia moscow kremlin ukraine kiev kyiv crimea georgia tbilisi armenia azerbaijan
    kazakhstan uzbekistan poland warsaw germany berlin munich hamburg france paris britain england scotland wales
    ireland dublin london spain madrid barcelona portugal lisbon italy rome milan vatican greece athens austria vienna
    switzerland geneva zurich belgium brussels netherlands amsterdam hague denmark copenhagen sweden stockholm norway
    oslo finland helsinki hungary budapest romania bulgaria serbia kosovo bosnia croatia slovenia slovakia czech prague
    europe asia africa america americas kenya nairobi somalia mogadishu ethiopia sudan khartoum nigeria lagos ghana
    congo rwanda uganda zimbabwe angola mali niger senegal canada ottawa toronto montreal quebec mexico cuba havana
    haiti brazil argentina chile peru colombia bogota venezuela caracas bolivia ecuador panama guatemala honduras
    nicaragua usa u.s us uk u.k u.n eu e.u alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee
    texas utah vermont virginia washington wisconsin wyoming chicago boston houston dallas miami atlanta philadelphia
    detroit cleveland columbus denver seattle portland phoenix tucson vegas angeles francisco diego milwaukee
    manhattan brooklyn queens bronx harlem hollywood orlando tampa pittsburgh baltimore cincinnati ferguson orleans
    """
  static let demonyms: String = """
    american americans iraqi iraqis iranian iranians israeli israelis palestinian palestinians syrian syrians lebanese
    egyptian egyptians turkish turks kurdish kurd kurds arab arabs saudi saudis yemeni afghan afghans pakistani
    pakistanis indian indians chinese japanese korean koreans vietnamese russian russians ukrainian ukrainians british
    english french german germans italian italians spanish european europeans mexican mexicans canadian canadians
    cuban cubans african africans asian asians australian australians polish swedish swiss dutch danish irish scottish
    greek belgian austrian hungarian muslim muslims christian christians jewish jews jew catholic catholics sunni
    sunnis shiite shiites shi'ite shi'ites islamic islamist islamists republican republicans democrat democrats
    democratic gop hispanic hispanics latino latinos african-american african-americans texan texans californian
    new-yorker evangelical evangelicals conservative liberal libertarian libertarians black white communist communists
    yorkers londoners southerners northerners midwesterners westerners zealanders
    western brazilian venezuelan colombian libyan tunisian sudanese nigerian kenyan somali ethiopian
    """
  static let placeWords: String = """
    city county street avenue road river lake bay island islands mountain mountains valley beach park square zone
    province district region state states republic kingdom gulf sea ocean coast desert bridge airport harbor harbour
    hills heights village town township boulevard peninsula strip territory territories east west north south central
    northern southern eastern western hall hotel plaza tower lane terrace quay row alley wharf pier crescent
    """
  static let organisations: String = """
    army force forces navy corps guard guards brigade brigades police party committee commission council congress
    parliament senate house court department ministry agency bureau administration office union association federation
    foundation institute center centre university college school bank company corporation corp inc co ltd group groups
    organization organisation network news times post journal tribune herald press radio television magazine daily
    gazette globe chronicle observer guardian register reuters cnn nbc abc cbs msnbc fox bloomberg politico breitbart
    afp ap pentagon campaign team coalition alliance front movement militia nato fbi cia nsa irs dnc rnc pac super
    board league club society trust fund church temple mosque airlines motors industries systems technologies
    partners associates brothers hospital clinic museum library conference convention caucus cabinet authority
    service services security intelligence assembly tribunal command hezbollah hamas taliban isis qaeda al-qaeda
    initiative project lab laboratory store facebook twitter google apple amazon youtube microsoft reporter today
    nation nations review week weekly standard hill atlantic yorker act amendment treaty accord agreement show
    tea majlis knesset duma bundestag kremlin treasury reserve exchange airways stadium theater theatre awards
    olympics games cup series war revolution day prize
    productions pictures studios holdings ventures securities equities plc llc gmbh records entertainment
    pharmaceuticals railways insurance bancorp clinic publications centers centres institutes
    """
}
