/// Nouns that can speak, by themselves or before a name. Those that spoke in PolNeAR's training part (Newell, Margolin,
/// Ruths 2018) and their kind, sorted by hand.
enum RoleWords {
  static let people: String = """
    official candidate voter republican leader supporter senator democrat expert president source adviser advisor
    member judge strategist ally critic analyst politician lawmaker governor nominee friend reporter activist person
    economist organizer secretary advocate prosecutor lawyer investor delegate donor opponent rival user attendee
    protester researcher speaker mogul star student mayor operative staffer neurosurgeon hopeful billionaire backer
    manager hacker fan narrator host worker diplomat scientist officer commentator journalist representative
    legislator moderator pastor resident minister physician associate lobbyist attorney author veteran socialist
    editor brother developer scholar columnist confidant demonstrator investigator pundit pollster tester speechwriter
    caller questioner owner partner citizen participant guardian colleague founder teacher chair respondent surrogate
    specialist director marcher witness designer counsel soldier commenter producer interviewer anchor mourner
    traditionalist ambassador comedian survivor pediatrician enthusiast writer policymaker player detractor admirer
    terrorist immigrant pope chancellor admiral general anthropologist miner agent insurer broker professor teenager
    doctor engineer captain colonel commander sergeant lieutenant detective sheriff chief executive aide insider
    outsider contender front-runner frontrunner tycoon magnate millionaire entrepreneur consultant contributor
    correspondent novelist musician singer rapper artist athlete coach farmer driver nurse biographer historian
    philosopher theologian priest cleric rabbi imam preacher reverend bishop cardinal archbishop negotiator mediator
    envoy militant fighter rebel insurgent gunman suspect defendant plaintiff juror inmate prisoner refugee migrant
    dissident whistleblower informant eyewitness bystander passer-by onlooker neighbor neighbour tenant landlord
    customer client patient employee employer boss intern volunteer trader banker accountant auditor regulator
    watchdog premier monarch king prince dictator strongman politico planner retiree pensioner architect actor
    chairperson spokesperson vice-president co-founder co-chair co-author co-host challenger incumbent newcomer
    loyalist hard-liner hardliner centrist populist nationalist libertarian progressive liberal conservative moderate
    independent evangelical muslim christian texan floridian iowan californian ohioan neoconservative feminist
    environmentalist publisher blogger tweeter photographer cameraman filmmaker screenwriter playwright poet clerk
    treasurer trustee superintendent commissioner councillor deputy inspector warden ranger firefighter paramedic
    pilot astronaut biologist chemist physicist climatologist meteorologist psychologist psychiatrist sociologist
    demographer statistician epidemiologist surgeon dentist therapist counselor counsellor waiter waitress bartender
    cashier carpenter plumber electrician mechanic contractor builder realtor homeowner shopkeeper merchant
    opponent loyalist heckler interrogator translator interpreter messenger bodyguard strategist operative fundraiser
    bundler megadonor endorser booster defender apologist doubter skeptic believer follower disciple successor
    predecessor heir mentor peer foe enemy doc
    constituent frontman titan councilmember capitalist marathoner heckler onlooker whistleblower challenger
    czar supervisor astronomer composer guitarist drummer bassist songwriter footballer striker midfielder goalkeeper
    golfer boxer cyclist swimmer sprinter pathologist virologist biochemist geologist neuroscientist ecologist zoologist
    botanist herpetologist paleontologist palaeontologist archaeologist oceanographer seismologist immunologist
    microbiologist geneticist criminologist linguist programmer vocalist pianist conductor chef barrister midwife
    pharmacist veterinarian designer dancer skater vicar chaplain
    presenter filmmaker novelist poet blogger proponent observer antagonist contestant competitor namesake retiree
    """
  static let peoplePlural: String = """
    officials candidates voters republicans leaders supporters senators democrats experts presidents sources advisers
    advisors members judges strategists allies critics analysts politicians lawmakers governors nominees friends
    reporters activists people economists organizers secretaries advocates prosecutors lawyers investors delegates
    donors opponents rivals users attendees protesters protestors researchers speakers stars students mayors
    operatives staffers hopefuls billionaires backers managers hackers fans narrators hosts workers diplomats
    scientists officers commentators journalists representatives legislators moderators pastors residents ministers
    physicians associates lobbyists attorneys authors veterans socialists editors developers scholars columnists
    confidants demonstrators investigators pundits pollsters testers callers questioners owners partners citizens
    participants colleagues founders teachers chairs respondents surrogates specialists directors marchers witnesses
    soldiers commenters producers interviewers anchors mourners ambassadors survivors enthusiasts writers
    policymakers players detractors admirers terrorists immigrants agents insurers professors teenagers doctors
    engineers commanders executives aides insiders outsiders contenders front-runners entrepreneurs consultants
    contributors correspondents historians clerics priests negotiators mediators envoys militants fighters rebels
    insurgents gunmen suspects defendants plaintiffs jurors inmates prisoners refugees migrants dissidents
    eyewitnesses bystanders onlookers neighbors neighbours customers clients patients employees employers bosses
    volunteers traders bankers auditors regulators watchdogs loyalists hard-liners centrists populists nationalists
    libertarians progressives liberals conservatives moderates independents evangelicals muslims christians
    americans europeans germans russians iranians iraqis saudis spokesmen spokespeople congressmen chairmen
    businessmen men women children parents boys girls kids guys ladies families others thousands hundreds dozens
    hecklers crowds chants locals natives scientists farmers drivers nurses troops commanders personnel staff
    skeptics believers followers defenders foes enemies neoconservatives elders clergy physicians pilots
    observers proponents environmentalists superdelegates millennials viewers spectators challengers antagonists
    constituents rivals hopefuls listeners whistleblowers watchers pedestrians passers-by filmmakers activists
    advocates contestants competitors presenters bloggers novelists poets actors actresses folks
    """
  static let men: String = """
    man boy businessman spokesman congressman chairman guy gentleman policeman fireman newsman newspaperman anchorman
    actor king prince lord sportsman salesman cameraman councilman assemblyman serviceman
    """
  static let women: String = """
    woman girl businesswoman spokeswoman congresswoman chairwoman lady policewoman actress queen princess councilwoman
    assemblywoman heiress waitress hostess
    """
  /// Nouns of the family, each once: the lists before have none of them but `brother` and `children`, which are more as well.
  static let kinMale: String = """
    father son husband brother uncle grandfather nephew widower dad daddy papa grandpa granddad grandad grandson
    great-grandfather great-grandson stepfather stepson stepbrother godfather godson father-in-law son-in-law
    brother-in-law boyfriend fiancé
    """
  static let kinFemale: String = """
    mother daughter wife sister aunt grandmother niece widow mom mommy mama grandma granny nana granddaughter
    great-grandmother great-granddaughter stepmother stepdaughter stepsister godmother goddaughter mother-in-law
    daughter-in-law sister-in-law girlfriend fiancée
    """
  static let kin: String = """
    cousin grandchild grandparent sibling spouse
    """
  static let kinPlural: String = """
    parents children moms dads mums fathers mothers brothers sisters sons daughters uncles aunts grandparents
    grandmothers grandfathers grandchildren grandsons granddaughters siblings spouses wives husbands nephews nieces
    """
  static let documents: String = """
    poll report statement email e-mail ad record transcript document letter lawsuit video survey study newspaper
    message law analysis release filing filings transcripts documents letters emails ads editorial article tweet page
    account website site book post platform summary memo note headline sign suit story column complaint indictment
    petition photo affidavit resolution bill ruling decision order opinion brief motion script speech song slogan
    caption banner placard poster flier flyer leaflet pamphlet biography memoir profile review piece blog data
    statistics figures findings results numbers text message messages texts op-ed press-release publication magazine
    journal outlet media press tabloid paper papers legend plaque inscription constitution charter clause amendment
    footnote disclaimer excerpt passage chapter update newsletter questionnaire readout recording tape audio cable
    dispatch communique declaration manifesto treaty voice-over voiceover narrator projection forecast index file
    website's affidavits subpoena warrant verdict lyrics subtitle tagline graphic chart segment clip footage
    polls records reports surveys studies projections estimates tally legislation inquiry investigation investigations
    accounts websites articles editorials stories books signs posters banners placards flyers speeches
    commercial spot advertisement label instruction instructions guidelines rules law statute
    """
  static let groups: String = """
    campaign administration company government party group team agency organization organisation office board
    committee commission council court department ministry police military army network union coalition association
    foundation institute firm bank university college school hospital church audience crowd panel jury congress
    senate house parliament cabinet regime authorities leadership community camp side majority minority opposition
    delegation mob gang militia bureau command embassy consulate service staff press-office newsroom publisher
    corporation industry lobby watchdog think-tank nonprofit non-profit charity pac super-pac establishment movement
    caucus faction public nation country state city town world west troupe crew band chorus family couple pair trio
    half majority percent number handful organizations organisations campaigns parties unions companies governments
    outlets firms businesses committees courts networks audiences pacs countries agencies groups banks newspapers
    magazines legislature tribe airline majorities two-thirds three-fourths quarter wing
    """
}
