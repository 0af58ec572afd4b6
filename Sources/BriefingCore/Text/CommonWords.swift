// Written by `fit speakers words common` from PolNeAR's training part (Newell, Margolin, Ruths, LREC 2018). Do not edit by hand.

/// Words common in small letters: no name by themselves when a sentence starts with them.
enum CommonWords {
  static let list: String = """
    abandon abandoned abandoning ability able aboard abortion abortions about above abroad abruptly absence absentee
    abuse academic accelerated accept acceptance accepted accepting access accompanied accomplish accomplished
    accomplishments accord according account accounts accusations accused accuses accusing achieve achieved
    achievement achievements acknowledge acknowledged acknowledging acquired across act acted acting action actions
    active actively activist activists activities activity actor acts actual actually adapt add added adding
    addition additional address addressed addresses addressing adds administration admission admit admits admitted
    admitting adopted ads adult adults advance advanced advances advantage advantages advertising advice advise
    advised adviser advisers advising advocacy advocate advocated advocates advocating affair affairs affect
    affected affiliate affiliated afford after aftermath afternoon afterward again against age agencies agency
    agenda agent agents ages aggressive aggressively aging ago agree agreed agreement agreements agrees ahead aid
    aide aides aim aimed aiming aims air aired airing airport airstrikes airwaves aisle alarm alarmed albeit aligned
    alike alive all allegations alleged allegedly allegiance allegiances alleging alliance allied allies allow
    allowed allowing allows ally almost alone along alongside already also alter alternative although altogether
    always amassed ambassador ambitions ambitious amendments amid among amount amounted amounts analysis analyst
    analysts anchor and anger angered angry announce announced announcement announcing annual annually anonymity
    another answer answered answering answers anti-establishment anti-immigrant anticipated anxieties anxiety any
    anymore anyone anything anytime anyway anywhere apart apartment apologize apologized apparent apparently appeal
    appealing appeals appear appearance appearances appeared appearing appears appetite applauded applause applied
    apply appointed appointment appointments approach approached approaches approaching appropriate approval approve
    approved are area areas arena argue argued argues arguing argument arguments arm armed arms army around
    arrangement array arrested arrival arrive arrived arriving art article articles aside ask asked asking asks
    aspects aspirations assailed assault assaulted assaults assembled asserted assertion assessment asset assets
    assigned assist assistance assistant associate associates assume assumed assuming assumption assure assured
    asylum atop attack attacked attackers attacking attacks attempt attempted attempting attempts attend attendance
    attended attendees attending attention attitude attitudes attorney attract attracted attracting attractive
    attributed audience audiences audio author authoritarian authorities authority authorized authors auto available
    average avoid avoided avoiding award awarded awards aware away awkward back back-and-forth backed backer backers
    background backing backlash backs bad badly bailout balance balked ballot ballots ban band bank bankers banking
    bankruptcy banks banned banning bans bar bare barely bargain barriers barring bars base based bases basic
    basically basis batch bathroom battle battled battleground battles battling bear bearing beat beaten beating
    became because become becomes becoming been before began begin beginning begins begun behalf behavior behind
    being belief beliefs believe believed believes believing below bemoaned bench benefit benefited benefits bent
    beside best bet better between beyond bias biased bid big bigger biggest bigotry bill billion billionaire
    billionaires billions bills biography bipartisan birth birther bit bitter black blacks blame blamed blasted
    blasting bloc block blocked blocking blocks blog blood blow blue blue-collar blunt board boasted boasts body
    boisterous bold bolster bomber bombing booed book books boos boost boosting border borders boring born borrowing
    boss bosses both bottom bought bound box boy boycott brand brash break breakfast breaking breaks bridge brief
    briefed briefing briefly bring bringing brings broad broadcast broader broadly broke broken broker brokered
    brother brothers brought bruising brushed budget build building built bulk bully burden bureau burning bus
    business businesses businessman busy but buy buying buzz cable calendar call called calling calls came camera
    cameras camp campaign campaigned campaigning campaigns camps campus can canceled cancer candidacies candidacy
    candidate candidates cannot capable capacity capital capitalist capitalize capture captured car carbon card
    cards care career careful carefully carried carries carry carrying case cases cash casino cast casting catch
    categories category caucus caucuses caught cause caused causes causing cautioned cautious ceiling celebrated
    celebrating celebration celebrities celebrity cellphones center centered centers central centrist century
    ceremony certain certainly chair chairman chairs chairwoman challenge challenged challenger challengers
    challenges challenging chamber champion championed chance chances change changed changes changing channel chants
    chaos chaotic chapter character charge charged charges charities charity charter cheap cheaper check checks
    cheer cheered cheering cheers chief child childhood children choice choices choose choosing chose chosen church
    circle circulating circumstances cited cites cities citing citizen citizens citizenship city civil civilian
    claim claimed claiming claims clarity clash clashed clashes class classic classification classified clear
    cleared clearer clearly clients climate clinch clinched clip close closed closely closer closest closing clothes
    clout club clubs co-founder co-host coal coalition code coffee cold collapse colleague colleagues collect
    collected collecting collection collective college colleges color column columnist com combat combination
    combined come comeback comedian comes comfort comfortable coming command commanded commander commanding comment
    commentary commented comments commercial commission commissioner commitment commitments committed committee
    committees common communication communications communist communities community companies company comparable
    compare compared comparing comparison compelled compelling compete competing competition competitive competitors
    compiled complain complained complaint complaints complete completed completely complex complicate complicated
    compound comprehensive compromise compromised computer conceded concern concerned concerning concerns concert
    concessions conciliatory concluded conclusion conclusions concrete condemn condemned condemning condition
    conditions conduct conducted conducting conference conferences confidence confident confidential confirm
    confirmation confirmed conflict conflicts confront confrontation confronted confronting confused congressional
    congressman connect connected connection connections conscience consensus consequences conservatism conservative
    conservatives consider considerable consideration considered considering considers consistent consistently
    conspiracy constant constantly constituencies constituency constitutional construction consultant consultants
    consulting consumer consumers contact contacted contain contained containing contender contenders content
    contention contentious contest contested contests continue continued continues continuing contract contradict
    contrary contrast contrasts contributed contributions contributor contributors control controlled controls
    controversial controversies controversy convention conventional conventions conversation conversations convicted
    convince convinced convincing cooperation coordinated copies core corner corporate corporations correct
    correspondence correspondent corruption cost costly costs could counsel count counted counter counterparts
    counties counting countries country county coup couple coupled course courses court courts cover coverage
    covered covering crack crackdown crash create created creating creation credentials credibility credible credit
    credits crime criminal criminals crisis critic critical criticism criticisms criticize criticized criticizing
    critics critique critiques cross crossed crossing crowd crowds crucial crude crush crushed cry cultural culture
    curb currency current currently customers cut cuts cutting cycle cycles damage damaging danger dangerous dangers
    dark data database date dates datetime dating daughter daughters day days dead deadline deadlocked deadly deal
    dealing dealings deals dealt death deaths debate debated debates debt decade decades decide decided decidedly
    deciding decision decisions decisive declaration declare declared declaring decline declined declining decried
    dedicated deemed deep deeper deeply defeat defeated defeating defend defended defending defense defensive
    defiant deficit define defined defining degree degrees delay delegate delegate-rich delegates delegation deleted
    deliberately deliver delivered delivering demand demanded demanding demands democracy demographic demographics
    demonstrate demonstrated demonstrators denied denounced denouncing deny denying departments departure depend
    deployed deport deportation deported deputy derided descent describe described describes describing description
    deserves designed desire desk desperate desperately despite detail detailed detailing details detained deter
    determination determine determined determining devastating develop developed developer developing development
    devoted did died difference differences different differently difficult difficulty dig digital digits dilemma
    diminished dinner diplomacy diplomat diplomatic diplomats dire direct directed direction directly director
    disabled disagree disagreements disappeared disappointment disaster disavow disavowed discipline disclose
    disclosed disclosure discourse discovered discovery discrimination discuss discussed discussing discussion
    discussions dislike dismal dismantle dismissed dismissing dispatched display displayed disproportionately
    dispute disputed disputes disrupt dissent distance distant distinct distinction distinguished distraction
    distributed district districts diverse diversity divide divided dividing division divisions divisive doctor
    doctors document documentary documented documents does doing dollar dollars domestic dominance dominant dominate
    dominated donated donation donations done donor donors doom door doors double double-digit doubled doubt doubts
    down down-ballot downtown downturn dozen dozens draft drafting drag drama dramatic drastically draw drawing
    drawn draws dream dressed drew drive driven driver drives driving drop dropped dropping drops drove drug dubious
    due during duties duty dynamic dynamics each eager earlier earliest early earn earned earning earnings ease
    easier easily easy echoed echoing economic economically economics economies economist economists economy edge
    editor editorial editors education effect effective effectively effort efforts eight eighth either elders elect
    elected electing election elections electoral electorate element elevated eligibility eligible eliminate
    eliminated eliminating elite elites else elsewhere email emailed emails embarrassing embrace embraced embracing
    emerged emergency emerging emissions emotional emphasis emphasize emphasized emphasizing empire employed
    employee employees employers employment empty enacted encounter encountered encourage encouraged encouraging end
    ended ending endless endorse endorsed endorsement endorsements endorsing ends enemies enemy energetic energized
    energy enforcement engage engaged engagement engaging engineer enjoyed enjoys enormous enough ensure ensuring
    enter entered entering enters entertainment enthusiasm enthusiastic enthusiastically entire entirely entitled
    entrepreneur entry environment environmental episode equal equally equipment equity equivalent era error erupted
    escalated escape especially essentially establish established establishment estate estimated estimates ethics
    ethnic ethnicity evangelical eve even evening evenly event events eventual eventually ever every everybody
    everyone everything everywhere evidence evident exact exactly example examples except exception exceptions
    excessive exchange exchanges excitement exclusive exclusively executive executives exist existence existing
    exists exit expand expanded expanding expansion expect expectations expected expecting expects expense expenses
    expensive experience experienced experiences expert expertise experts explain explained explaining explains
    explanation explicitly exploit exposed exposure express expressed expressing extend extended extends extension
    extensive extent extra extraordinary extreme extremist extremists eye eyes face faced faces facilities facility
    facing fact factor factors factory facts fail failed failing fails failure failures fair fairly faith fake fall
    fallen falling fallout falls false familiar families family famous famously fan fans far far-right fast faster
    fate father fault favor favorability favorable favorably favored favorite favors fear fears featured features
    featuring federal fee feed feel feeling feelings feels fees feet fell fellow felt female fervor feud few fewer
    field fields fierce fiercely fiery fifth fight fighters fighting fights figure figures file filed files filing
    filings fill filled film final finally finance finances financial find finding findings finds fine finish
    finished finishing fire firearms fired firm firmly firms first first-in-the-nation first-term fiscal fit five
    flag flags flat flawed fled fleeing flew flight flip flipped flood floor flow flowers flurry fly flying focus
    focused focuses focusing follow follow-up followed followers following follows food foot footage football for
    force forced forceful forcefully forces forcing forecast foreign foreigners forget form formal formally formed
    former formidable forms formula forth fortunes forum forums forward fought found foundation founded founder
    founders founding four four-day fourth fracking fraction fractured frame framed fraud fraught free freedom
    freely frequent frequently fresh friend friendly friends fringe from front front-runner front-runners
    frontrunner frustrated frustration frustrations fuel fueled fueling fulfill full full-time fully fun function
    fund fund-raising fundamental fundamentally funded funding fundraiser fundraisers fundraising funds further fury
    future gain gained gaining gains gambling game games gap garnered gas gather gathered gathering gave gay gender
    general general-election generally generate generated generating generation generations generous genuine get
    get-out-the-vote gets getting giant gifts girl give given gives giving glimpse global globalization globe goal
    goals goes going gold golf gone good goods got gotten governing government governments governor governors
    grabbing grabs gradually graduate graduation grand grant granted grants grasp grass grass-roots grassroots great
    greater greatest green greenhouse greeted grew ground group groups grow growing grown grows growth guaranteed
    guard gubernatorial guess guest guests guide guidelines guilty gun guns guy guys hack hacked hackers hacking had
    hair half half-dozen hall halls halt hand handed handful handily handle handled handling hands happen happened
    happening happens happy hard hard-line harder hardly harm harmed harsh has hate have having hawkish head
    head-to-head headed heading headline headlines headquarters heads health health-care hear heard hearing hearings
    heart heat heated heavily heavy hedge heed heightened heir held help helped helping helps her here heritage hero
    herself hidden hide high high-level high-profile higher highest highlight highlighted highlighting highly
    highway hikes him himself hints hire hired hiring his historic historical historically history hit hits hitting
    hold holding holds holiday home home-state homes hometown honest honesty honor hope hoped hopeful hopefuls hopes
    hoping hospital hospitals host hosted hostile hostility hosting hosts hot hotel hotly hour hours households
    houses housing how however http https huge human humanitarian hundred hundreds hurt hurting husband hypothetical
    ice icon idea ideas identified identify identifying identity ideological ideology ignore ignored ignoring
    illegal illegally image images imagined immediate immediately immigrant immigrants immigration immunity impact
    implemented implication implicitly implied implying importance important imports impose imposed imposing
    impossible impressed impression impressive impromptu improve improved improvements improving inability
    inaccurate incendiary incentive incident incidents incites inclination inclined include included includes
    including income incomes increase increased increases increasing increasingly incremental incumbent indeed
    independence independent independents index indicate indicated indicates indication indictment individual
    individuals industrial industries industry inequality inevitable inevitably infamous inflation influence
    influenced influential information informed infrastructure initial initially initiative initiatives injured
    inner inquiries inquiry inroads inside insider insiders insist insisted insistence insisting insists inspector
    inspire inspired instance instances instead institution institutional institutions instructed insufficient
    insults insurance insurgent insurmountable intellectual intelligence intended intends intense intent intention
    interactions interest interested interesting interests internal international interpretation interrupted
    intervene intervention interview interviewed interviews into introduced introducing introduction invasion invest
    invested investigate investigated investigating investigation investigations investigative investigators
    investing investment investments investor investors invitation invited inviting invoked involved involvement
    involving ire island issue issued issues its itself jail jet job jobs join joined joining joint joke joked jokes
    journalism journalist journalists judge judges judgment judicial jump jumped just justices justify keep keeping
    keeps kept key keynote kicked kids kill killed killing kind kinds kitchen knew knock knocked know knowing
    knowledge known knows label labeled labor lack lacked lacks lady laid lambasted lamented land landed landmark
    landscape landslide language large largely larger largest last lasting late later latest latter laugh laughed
    launch launched launching law lawmakers laws lawsuit lawsuits lawyer lawyers lay laying layoffs lead leader
    leaders leadership leading leads leaked lean leaning learn learned learning least leave leaves leaving led left
    left-wing legacy legal legalizing legislation legislative legislator legislature legitimate length lengthy lent
    less lesson lessons let letter letters letting level levels leverage liability liar liberal liberals liberties
    licenses lie lied lies life lift lifted light like likely likened likes limit limited limiting limits line lined
    lines lingering link linked linking links list listed listen listened listening lists little live lived lives
    living loan loans lobbied lobby lobbying lobbyist lobbyists local location lock locked long long-term longer
    longstanding longtime look looked looking looks looming looms lose losers loses losing loss losses lost lot lots
    loud loudly love loved low low-income lower lowest loyal lucrative lunch lure machine made magazine magic
    magnate mail main mainly mainstream maintain maintained maintains major majorities majority make makers makes
    making male man manage managed management manager managers managing mandates manner manufacturers manufacturing
    many map margin margins mark marked market marketing markets marking marks marriage married mass massacre
    massive master match matched matchup matchups mate material materials math matter matters may maybe mayor mean
    meaning meaningful means meant meantime meanwhile measure measured measures media medical meet meeting meetings
    meets member members membership memo memoir memory men mention mentioned mentioning mentions mere merely message
    messages messaging met methods microphone mid middle middle-class midnight midst might migrant migrants
    migration miles militant militants military million millions mind minds minimum minister minor minorities
    minority minus minute minutes mired mirror mishandling misogynist miss missed missing mission mistake mistakes
    mix mixed mobilize mock mocked mocking mode model models moderate moderates moderator moderators modern modest
    mogul moment moments momentum money monitoring month monthly months mood moral more morning mortgage most mostly
    mother mothers motivated mount mounting move moved movement moves movie moving much multiple murder muscle music
    must mutual name named names naming narrative narrow narrower narrowly nasty nation national nationalist
    nationally nationals nations nationwide native natural nature near nearby nearly nears necessarily necessary
    need needed needs negative negotiate negotiated negotiating negotiations neighborhood neighboring neighbors
    neither nervous net network networks neurosurgeon neutral never new newly news newspaper newspapers next night
    nightclub nights nine nobody nominate nominated nominating nomination nominations nominee nominees none
    nonetheless nonpartisan nonprofit nor normal normally norms northern not notable notably note noted notes
    nothing notice noticed noting notion now nowhere nuclear number numbers numerous objective observers obstacle
    obtain obtained obtaining obvious occasionally occasions occupied occurred odds off offense offensive offer
    offered offering offers office officer officers offices official officially officials offset often oil old older
    oldest once one one-on-one one-third ones ongoing online only onslaught onstage onto op-ed open opened opening
    openly opens operating operation operations operative operatives opinion opinions opponent opponents
    opportunities opportunity oppose opposed opposes opposing opposite opposition opted optimism optimistic option
    options order ordered orders ordinary org organization organizations organize organized organizer organizers
    organizing original originally other others otherwise our ouster out outcome outlets outlined outlining outlook
    outrage outreach outright outset outside outsider outsiders outspoken outstanding over overall overcome overhaul
    overlooking overly overnight overseas overseeing overturn overwhelming overwhelmingly own owned owner owners
    owns pace pack package packed pact page pages paid pain painful painting pair panel paper papers parade parent
    parents parliament parliamentary part partial participants participate participated participation particular
    particularly parties partisan partly partner partners partnership parts party pass passage passed passes passing
    passion passionate past pastor path paths pattern pause pay paying payments pays peace peak peers pending people
    per perceived percent percentage perceptions perfect perform performance performances performed performing
    perhaps period permanent persistent person personal personality personally personnel persuade persuaded petition
    pharmaceutical phase philosophy phone photo photograph photos phrase pic pick picked picking picks picture piece
    piled pink pitch pitting pivot pivotal place placed places placing plan plane planet planned planning plans
    plant platform play played player players playing plays pleaded pleased pledge pledged pledges plenty plotting
    plus podcast point pointed pointedly pointing points poised polarized polarizing police policies policy polite
    political politically politician politicians politics poll polled polling polls pollster pollsters pool poor
    popular popularity population populations populist populous portion portray portrayed pose posed poses position
    positioned positions positive possibility possible possibly posted posts potent potential potentially poured
    poverty power powerful powers practice practices pragmatic praise praised praises praising precedent precincts
    predict predicted predicting prediction prefer preference preferred pregnant prepare prepared prepares preparing
    presence present presented presents preserve presided presidency president presidential presidents press pressed
    pressing pressure presumably presumed presumptive pretty prevail prevailed prevent prevented preventing preview
    previous previously price prices primaries primarily primary prime prime-time principal principle principles
    prior priorities priority prison prisoners private privately prize probably probe problem problems procedure
    proceed proceedings proceeds process produce produced producing product production products professional
    professor profile profits profound program programs progress progressive progressives project projected projects
    prominence prominent promise promised promises promising promote promoted promoting prompted prompting proof
    propaganda propel properly properties property proportion proposal proposals proposed proposing proposition
    prosecute prosecuted prosecution prosecutor prosecutors prospect prospects protect protected protecting
    protection protections protest protester protesters protesting protests protracted proud prove proved proven
    provide provided provides providing provision provisions provocative public publicly published pull pulled punch
    punching pundits punish punished purchase purposes pursue pursued pursuing push pushed pushing put puts putting
    qualifications qualified qualify qualities quality quarter quarter-century question questionable questioned
    questioning questions quick quickly quiet quietly quit quite quo quote quoted quotes race races racial racially
    racism racist radical radio railed raise raised raises raising rallied rallies rally rallying rampant ran range
    ranging rank ranking ranks rape rapid rapidly rapists rare rarely rate rates rather rating ratings rationale
    rattled raucous re-election reach reached reaches reaching reacted reaction read readers reading reads ready
    real real-time realistic reality realize realized really reason reasonable reasons rebels rebuffed rebuild
    rebuilding recall recalled recalling receive received receives receiving recent recently reception recession
    recognition recognize recognized recognizes recommend recommendation recommendations recommended reconsider
    record recorded records recovery recruiting recruitment red redacted reduce reduced reducing reelection
    reference referenced references referencing referendum referred referring reflect reflected reflecting reflects
    reform reforms refrain refugee refugees refusal refuse refused refuses refusing regard regarded regarding
    regardless regime region regional regions register registered registering registration regret regular regularly
    regulation regulations rein reiterated reject rejected rejecting rejection related relations relationship
    relationships relative relatively relatives release released releases releasing relentless relentlessly relevant
    reliable reliably relied relief relies religion religious reluctant rely relying remain remained remaining
    remains remark remarkable remarked remarking remarks remember remembered reminded reminder reminding reminiscent
    remove removed renew renewed renovated repeal repeat repeated repeatedly repeating replace replaced replacement
    replied reply report reported reportedly reporter reporters reporting reports represent representative
    representatives represented representing represents reputation request requested requests require required
    requirement requirements requires requiring research researchers resemble reserved residence resident residents
    resign resignation resigned resistance resolution resolve resonate resonated resort resources respect respected
    respectively respects respond responded respondents responding responds response responses responsibility
    responsible rest restaurant restore restraint restricting restrictions restrictive result resulted resulting
    results retail retain retired retirement retroactively return returned returning returns retweeted reveal
    revealed revelation revelations revenue reverse reversed review revival revive revolt revolution rhetoric
    rhetorical rich richest rid rigged right right-wing rights ripped rise risen rising risk risks risky rival
    rivalry rivals road robust rocky role roles roll rolled room root roots rose roughly round route routinely row
    rule ruled rules ruling rumors run running runs rural rush rushing safe safety said salaries sale sales same
    same-sex sanctions sat satisfied save saved savings saw say saying says scale scandal scandals scathing scenario
    scene scenes schedule scheduled scheduling school schools science scientist scientists scope score scored scores
    scramble screen screening script scrutiny seal search searching season seat seated seats second second-place
    seconds secret secretary section sector secure secured securing securities security see seeing seek seeking
    seeks seem seemed seeming seemingly seems seen sees segment seize seized select selected selection
    self-described sell selling senator senators send sending senior sense sensitive sent sentence sentenced
    sentiment sentiments separate serial series serious seriously serve served server serves service services
    serving session sessions set setback sets setting settle settled settlement seven several severe sex sexism
    sexual shaking shape shaped share shared shareholders shares sharing sharp sharpened sharply she shift shifted
    shifting shifts shock shocked shook shooting shootings shop shopping shore short short-lived short-term shortly
    shot shots should shouted shouting show showdown showed showing shown shows shut shy side sided sidelines sides
    sight sign signal signaled signals signature signed significance significant significantly signing signs silence
    similar similarly simple simply since single single-payer sister sit site sites sits sitting situation six sixth
    sizable size skeptical skepticism skill skills skip slammed slamming slams slightly slogan slot slow slowly
    small smaller smart smile smiling so-called social socialist society software soil sold soldier soldiers solely
    solid solidarity solidly solution solutions some someone something sometimes somewhat son sons soon sooner
    sophisticated sort sorts sought sound sounded sounding sounds source sources southern space sparked sparred
    speak speaker speakers speaking speaks special specific specifically specifics spectrum speculation speech
    speeches speechwriter speed spend spending spent spin spirited split spoke spoken spokesman spokeswoman sponsor
    sponsored spot spotlight spots sprawling spread spreading spring spur square stability stable staff staffer
    staffers stage stagnant stake staked stakes stalled stance stances stand standard standard-bearer standards
    standing stands star stark stars start started starting starts state stated statement statements states
    statewide stating station statistics stature status stay stayed staying steadily steady steel steep steering
    stem step stepped steps stick sticking stiff still stimulus stir stock stood stop stopped stopping stops store
    stories story straight strain strategic strategies strategist strategists strategy streak stream streets
    strength strengthen stressed stretch strict strike striking string strong stronger strongest strongholds
    strongly struck structure struggle struggled struggles struggling stuck student students studied studies study
    stuff stump stunning style subdued subject submitted subsequent subsequently substantial substantive subtle
    succeed succeeded success successes successful successfully successor such sudden suddenly sue sued suffer
    suffered suggest suggested suggesting suggestion suggestions suggests suicide suit suite sum summary summer
    summit super superdelegate superdelegates supply support supported supporter supporters supporting supportive
    supports supposed supposedly sure surface surge surged surging surprise surprised surprising surprisingly
    surrogate surrogates surrounded surrounding surveillance survey surveyed surveys survive survived suspect
    suspected suspects suspend suspended suspicion sustained swaths sway sweeping swept swing switch symbol
    sympathetic system systems table tables tackle tactic tactical tactics take taken takeover takes taking talk
    talked talking talks tally tank tap tapped target targeted targeting targets tariffs task tasked tax taxes
    teacher teachers teaches teaching team tears tech technical technology teenager telephone televised television
    tell telling tells temper temperament temporarily temporary ten tend tendency tends tens tense tension tensions
    tenure term terms territory terror terrorism terrorist terrorists test tested testified testimony testing tests
    than thanked thanks that the theater theft their them theme themes themselves then theories theory there these
    they thing things think thinking thinks third third-party this those though thought thoughts thousand thousands
    threat threaten threatened threatening threats three three-quarters three-way threshold threw through throughout
    throw throwing thrown thus thwart ticket tide tie tied ties tight time timeline times timestamp timing tiny
    title titled today together told tolerance toll tone tonight too took tool tools top topic topics total totally
    touch touched tough tougher tour touted touting toward towards town toxic track tracks traction trade traded
    trading tradition traditional traditionally traffic tragedy trail trailed trailing trails train training
    transactions transcript transcripts transformed transgender transition translate travel traveled traveling treat
    treated treatment tremendous trend trends trial tribute tried tries trigger trillion trio trip trips triumph
    troops trouble troubled trounced truck true truly trust trusted truth try trying tuition turmoil turn turned
    turning turnout turns tweet tweet-author tweet-date tweet-id tweeted tweeting tweets twice twist two two-term
    two-thirds two-year tycoon tying type types typical typically ultimate ultimately unable unanimous unaware
    uncertain uncertainty unclear uncovered undecided under undercut underdog undergoing undermine undermining
    underscore underscored underscores underscoring understand understanding understands understood underway
    undocumented unemployment unexpected unexpectedly unfair unfairly unfavorable unfavorably unfit unhappy unify
    unifying union unions unique unit unite unity universal universities unknown unless unlike unlikely unnoticed
    unofficial unpopular unpopularity unprecedented unpredictable unqualified unsecured unsuccessful until unusual
    unusually unveiled unwillingness upcoming update updated updates upheaval upon upper upset upside urged urgency
    urgent urging use used user users uses ushered using usual usually vacation vague valuable value values variety
    various vast vastly vehicle vehicles venture ventures venue version versus very veteran veterans vetted via
    viability vice vice-presidential victims victories victory video videos view viewed viewers views violate
    violated violating violation violations violence violent viral virtually visa visas vision visit visited
    visiting visits vital vocal voice voiced voices volunteer volunteers vote voted voter voters votes voting vow
    vowed vowing vows vulnerability vulnerable vying wage wages wait waiting wake walk walked walls waning want
    wanted wanting wants war warming warn warned warning warnings wars wary was watch watchdog watched watching
    water wave waves waving way ways weak weakness weaknesses wealth wealthy weapon weapons wear wearing website
    websites week weekend weekly weeks weigh weighed weight welcome welcomed welcoming welfare well well-known went
    were what whatever when where whether which while whiter whites who whoever whole whom whose why wide
    wide-ranging widely widening wider widespread wife wild wildly will willing willingness win window wing winner
    winner-take-all winners winning wins winter wish with withdraw withdrawal withheld within without witness woes
    woman women won wonder wondered word words wore work worked worker workers working working-class works world
    worldwide worried worries worry worrying worse worst worth would would-be wounded write writer writers writes
    writing written wrong wrote xenophobe xenophobic yard year year-old years yes yet yield you young younger your
    yourself youth zero zone
    """
}
