/// Words of saying that everybody knows, in their forms; the training part has too few of some of them to show it. Written by
/// hand; what the training part says of a word is added to what is supposed here, see `WordTables.cues`.
enum SayingVerbs {
  /// They seldom mean anything but that somebody says something.
  static let plain = words(
    """
    acknowledge acknowledged acknowledges acknowledging admit admits admitted admitting admonish admonished
    admonishes admonishing affirm affirmed affirming affirms allege alleged alleges alleging argue argued argues
    arguing assert asserted asserting asserts assure assured assures assuring attest attested attesting attests
    aver avered avering avers bark barked barking barks bellow bellowed bellowing bellows bemoan bemoaned
    bemoaning bemoans blog blogged blogging blogs blurt blurted blurting blurts bluster blustered blustering
    blusters boast boasted boasting boasts brag bragged bragging brags castigate castigated castigates
    castigating caution cautioned cautioning cautions chant chanted chanting chants chide chided chides chiding
    chime chimed chimes chiming claim claimed claiming claims clarified clarifies clarify clarifying complain
    complained complaining complains concede conceded concedes conceding confess confessed confesses confessing
    confide confided confides confiding contend contended contending contends contradict contradicted
    contradicting contradicts deadpan deadpaned deadpaning deadpans declare declared declares declaring decried
    decries decry decrying demur demured demuring demurs denounce denounced denounces denouncing deride derided
    derides deriding disagree disagreed disagreeing disagrees disparage disparaged disparages disparaging drawl
    drawled drawling drawls echo echoed echoing echos editorialize editorialized editorializes editorializing
    elaborate elaborated elaborates elaborating emphasise emphasised emphasises emphasising emphasize emphasized
    emphasizes emphasizing enthuse enthused enthuses enthusing exclaim exclaimed exclaiming exclaims exhort
    exhorted exhorting exhorts explain explained explaining explains extol extolled extolling extols fume fumed
    fumes fuming gripe griped gripes griping growl growled growling growls grumble grumbled grumbles grumbling
    gush gushed gushes gushing heckle heckled heckles heckling hiss hissed hisses hissing hypothesize
    hypothesized hypothesizes hypothesizing implore implored implores imploring inquire inquired inquires
    inquiring insinuate insinuated insinuates insinuating insist insisted insisting insists interject
    interjected interjecting interjects intone intoned intones intoning jeer jeered jeering jeers joke joked
    jokes joking lambaste lambasted lambastes lambasting lament lamented lamenting laments marvel marveled
    marveling marvels mumble mumbled mumbles mumbling murmur murmured murmuring murmurs muse mused muses musing
    mutter muttered muttering mutters narrate narrated narrates narrating note noted notes noting observe
    observed observes observing opine opined opines opining paraphrase paraphrased paraphrases paraphrasing
    plead pleaded pleading pleads pled posit posited positing posits predict predicted predicting predicts
    proclaim proclaimed proclaiming proclaims quibble quibbled quibbles quibbling quip quipped quipping quips
    rant ranted ranting rants reassure reassured reassures reassuring rebuke rebuked rebukes rebuking rebut
    rebuts rebutted rebutting recite recited recites reciting reckon reckoned reckoning reckons recount
    recounted recounting recounts refute refuted refutes refuting reiterate reiterated reiterates reiterating
    rejoin rejoined rejoining rejoins remark remarked remarking remarks remind reminded reminding reminds
    replied replies reply replying respond responded responding responds restate restated restates restating
    retort retorted retorting retorts retweet retweeted retweeting retweets ridicule ridiculed ridicules
    ridiculing scoff scoffed scoffing scoffs scold scolded scolding scolds scream screamed screaming screams
    shout shouted shouting shouts snarl snarled snarling snarls sneer sneered sneering sneers snort snorted
    snorting snorts speculate speculated speculates speculating stipulate stipulated stipulates stipulating
    stress stressed stresses stressing summarize summarized summarizes summarizing surmise surmised surmises
    surmising taunt taunted taunting taunts tease teased teases teasing testified testifies testify testifying
    theorize theorized theorizes theorizing trumpet trumpeted trumpeting trumpets tweet tweeted tweeting tweets
    underscore underscored underscores underscoring vent vented venting vents warn warned warning warns whisper
    whispered whispering whispers wisecrack wisecracked wisecracking wisecracks yell yelled yelling yells
    """)

  /// They mean other things as well.
  static let doubtful = words(
    """
    add added adding adds advise advised advises advising applaud applauded applauding applauds beg begged
    begging begs blast blasted blasting blasts brand branded branding brands caption captioned captioning
    captions characterize characterized characterizes characterizing chuckle chuckled chuckles chuckling cite
    cited cites citing compare compared compares comparing counter countered countering counters crack cracked
    cracking cracks cried cries crow crowed crowing crows cry crying depict depicted depicting depicts describe
    described describes describing dub dubbed dubbing dubs email emailed emailing emails hail hailed hailing
    hails interrupt interrupted interrupting interrupts invoke invoked invokes invoking label labeled labeling
    labels laugh laughed laughing laughs liken likened likening likens maintain maintained maintaining maintains
    message messaged messages messaging moan moaned moaning moans mock mocked mocking mocks object objected
    objecting objects pipe piped pipes piping plug pluged pluging plugs portray portrayed portraying portrays
    post posted posting posts praise praised praises praising press pressed presses pressing protest protested
    protesting protests queried queries query querying question questioned questioning questions quiz quized
    quizes quizing quote quoted quotes quoting rail railed railing rails rave raved raves raving repeat repeated
    repeating repeats retaliate retaliated retaliates retaliating rip ripped ripping rips roar roared roaring
    roars sang scrawl scrawled scrawling scrawls shrug shrugged shrugging shrugs sigh sighed sighing sighs sing
    singing sings slam slammed slamming slams snap snapped snapping snaps state stated states stating sung swear
    swearing swears swore sworn text texted texting texts thunder thundered thundering thunders urge urged urges
    urging venture ventured ventures venturing volunteer volunteered volunteering volunteers whine whined whines
    whining
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
