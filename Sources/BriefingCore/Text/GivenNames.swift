// Written by Sources/fit/Speakers/given-names.py from the United States census of 1990 (public domain) as packaged by
// PyPI `names` 0.3.0 (MIT). Do not edit by hand.

/// Names by themselves, small letters, white space between them.
enum GivenNames {
  /// Given names of men.
  static let male: String = """
    aaron abdul abe abel abraham abram adalberto adam adan adolfo adolph adrian agustin ahmad ahmed al alan albert
    alberto alden aldo alec alejandro alex alexander alfonso alfonzo alfred alfredo ali allan allen alonso alonzo
    alphonse alphonso alton alvaro alvin amado ambrose amos anderson andre andreas andres andrew andy angelo anibal
    anthony antione antoine anton antone antonio antony antwan archie arden arlen arlie armand armando arnold
    arnoldo arnulfo aron arron art arthur arturo asa august augustus aurelio austin avery barney barrett barry bart
    barton basil beau ben benedict benito benjamin bennett benny benton bernard bernardo bernie berry bert bertram
    bill billy blaine blake bo bob bobby booker boris boyce boyd brad bradford bradley bradly brady brain branden
    brandon brant brendan brendon brent brenton bret brett brian brice brock broderick brooks bruce bruno bryan
    bryant bryce bryon buck bud buddy buford burl burt burton buster byron caleb calvin cameron carl carlo carlos
    carlton carmelo carmine carson carter cary cecil cedric cedrick cesar chad chadwick chance chang charles charley
    charlie chas chase chauncey chester chet chris christian christoper christopher chuck clarence clark claud
    claude claudio clay clayton clement clemente cletus cleveland cliff clifford clifton clint clinton clyde cody
    colby cole coleman colin collin colton columbus conrad cordell corey cornelius cornell cortez cory coy craig
    cristobal cristopher curt curtis cyril cyrus dale dallas dalton damian damien damion damon dan dane danial
    daniel danilo dannie danny dante darell daren darin dario darius darnell daron darrel darrell darren darrick
    darrin darron darryl darwin daryl dave david davis dean deandre deangelo del delbert delmar delmer demarcus
    demetrius denis dennis denny denver deon derek derick derrick deshawn desmond devin dewayne dewey dewitt dexter
    dick diego dillon dino dion dirk domenic domingo dominic dominick don donald donn donnell donnie donny donovan
    donte dorsey doug douglas douglass doyle drew duane dudley duncan dustin dwain dwayne dwight dylan earl earle
    earnest ed eddie eddy edgar edgardo edison edmond edmund edmundo eduardo edward edwardo edwin efrain efren
    elbert elden eldon eldridge eli elias elijah eliseo elliot elliott ellis ellsworth elmer elmo eloy elroy elton
    elvin elvis elwood emanuel emerson emery emil emile emilio emmanuel emmett emmitt emory enoch enrique erasmo
    eric erich erick erik ernest ernesto ernie errol ervin erwin esteban ethan eugene eugenio eusebio evan everett
    everette ezekiel ezequiel ezra fabian faustino fausto federico felipe felix felton ferdinand fermin fernando
    fidel filiberto fletcher florencio florentino floyd forest forrest foster francesco francisco frank franklin
    franklyn fred freddie freddy frederic frederick fredric fredrick freeman fritz gabriel galen garfield garland
    garret garrett garry garth gary gaston gavin gaylord genaro gene geoffrey george gerald geraldo gerard gerardo
    german gil gilbert gilberto gino giovanni giuseppe glen glenn gonzalo gordon grady graham graig grant granville
    greg gregg gregorio gregory grover guillermo gus gustavo guy hai hal hank hans harlan harland harley harold
    harris harrison harry harvey hassan hayden haywood heath hector henry herb herbert heriberto herman herschel
    hershel hilario hilton hipolito hiram hobert homer horace horacio hosea houston howard hoyt hubert huey hugh
    hugo humberto hung hunter hyman ian ignacio ike ira irvin irving irwin isaac isaiah isaias isiah isidro ismael
    israel isreal issac ivan jacinto jack jackson jacob jacques jae jake jamaal jamal jamar jame jamel james jamey
    jamison jared jarod jarred jarrett jarrod jarvis jason jasper javier jay jayson jc jed jeff jefferey jefferson
    jeffery jeffrey jeffry jerald jeramy jere jeremiah jeremy jermaine jerold jerome jeromy jerrell jerrod jerrold
    jerry jess jesse jesus jim jimmy joaquin joe joel joesph joey john johnathan johnathon johnny johnson jon jonah
    jonas jonathan jonathon jordon jorge jose josef joseph josh joshua josiah jospeh josue juan jude judson jules
    julian julio julius junior justin kareem karl keenan keith kelvin ken kendrick keneth kenneth kennith kenny kent
    kenton kermit keven kevin kieth king kip kirby kirk korey kory kraig kristofer kristopher kurt kurtis kyle lamar
    lamont lance landon lane lanny larry laurence lawerence lawrence lazaro leandro leif leland lemuel len lenard
    lenny leo leon leonard leonardo leonel leopoldo leroy les lester levi lewis lincoln lino linwood lionel lloyd
    logan lon lonnie lonny loren lorenzo louie louis lowell loyd lucas luciano lucien lucio lucius luigi luis luke
    luther lyle lyman lyndon lynwood mac mack major malcolm malcom malik manual manuel marc marcel marcelino
    marcellus marcelo marco marcos marcus margarito mariano mario mark markus marlin marlon marquis marshall martin
    marty marvin mason mathew matt matthew maurice mauricio mauro max maximo maxwell maynard mckinley mel melvin
    merlin merrill mervin micah michael michal michale micheal michel miguel mike mikel milan miles milford millard
    milo milton minh miquel mitch mitchel mitchell modesto mohamed mohammad mohammed moises monroe monte monty
    morris morton mose moses moshe murray myles myron napoleon nathan nathanael nathanial nathaniel neal ned neil
    nelson nestor neville newton nicholas nick nickolas nicolas nigel noah noble noe noel nolan norbert norberto
    norman normand norris octavio odis olen olin oliver omar omer oren orlando orval orville oscar osvaldo oswaldo
    otha otis otto owen pablo palmer parker pasquale patrick paul pedro percy perry pete peter phil philip phillip
    pierre porfirio porter preston prince quentin quincy quinn quintin quinton rafael raleigh ralph ramiro ramon
    randal randall randell randolph randy raphael rashad raul ray rayford raymon raymond raymundo reed reggie
    reginald reid reinaldo renaldo renato reuben rex rey reyes reynaldo rhett ricardo rich richard richie rick
    rickey rickie ricky rico rigoberto riley rob robby robert roberto robt rocco rocky rod roderick rodger rodney
    rodolfo rodrick rodrigo rogelio roger roland rolando rolf rolland roman romeo ron ronald ronnie ronny roosevelt
    rory roscoe rosendo ross roy royce ruben rubin rudolf rudolph rudy rueben rufus rupert russ russel russell rusty
    ryan sal salvador salvatore sam sammy samual samuel sanford santiago santo santos saul scot scott scottie scotty
    sean sebastian sergio seth seymour shad shane shaun shawn shayne sheldon shelton sherman sherwood shon sid
    sidney silas simon sol solomon son sonny spencer stan stanford stanley stanton stefan stephan stephen sterling
    steve steven stewart stuart sylvester tad tanner ted teddy teodoro terence terrance terrell terrence thad
    thaddeus theodore theron thomas thurman tim timmy timothy titus tobias toby tod todd tom tomas tommy toney tony
    tory travis trent trenton trevor trey tristan troy truman tuan ty tyler tyree tyrell tyron tyrone tyson ulysses
    val valentin valentine van vance vaughn vern vernon vicente victor vince vincent vincenzo virgil virgilio vito
    von wade waldo walker wallace wally walter walton ward warner warren waylon wayne weldon wendell werner wes
    wesley weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard william williams willian
    willis willy wilmer wilson wilton winford winfred winston wm woodrow wyatt xavier zachariah zachary zachery zack
    zackary zane
    """

  /// Given names of women.
  static let female: String = """
    abbey abbie abby abigail ada addie adela adelaida adelaide adele adelia adelina adeline adell adella adelle
    adina adria adriana adriane adrianna adrianne adrienne afton agatha agnes agustina aida aileen aimee aisha aja
    akiko alaina alana alanna alba alberta albertha albertina albertine albina alda alecia alejandra alejandrina
    alena alene alesha alesia aleta aletha alethea alethia alexa alexandra alexandria alexia alfreda alia alica
    alice alicia alida alina aline alisa alisha alison alissa allegra allene allie allison allyson alma almeda alpha
    alta altagracia altha althea alvina alyce alycia alysha alysia alyson alyssa amada amalia amanda amber amelia
    ami amie amina amparo amy ana anabel anastacia anastasia andra andrea andree andria anette angela angeles
    angelia angelica angelika angelina angeline angelique angelita angella angie anglea anh anika anissa anita
    anitra anjanette ann anna annabel annabell annabelle annamarie anne anneliese annemarie annetta annette annie
    annis annmarie antionette antoinette antonette antonia antonina anya april araceli aracely arcelia ardella ardis
    ardith aretha ariana arianna arielle arleen arlene arletta arlette arline armida arnetta artie asha ashely
    ashlee ashleigh ashley ashli ashlie ashly ashton astrid asuncion athena audra audrea audrey audry augusta
    augustina aura aurea aurelia aurora autumn ava avelina avis awilda ayana ayanna ayesha babara babette bailey
    bambi barb barbara barbie barbra bea beatrice beatriz beckie becky belen belia belinda bella belle belva benita
    berenice bernadette bernadine bernetta bernice berniece bernita berta bertha bertie beryl bess bessie beth
    bethany bethel betsy bette bettie bettina betty bettye beulah beverlee beverley beverly bianca billye birdie
    birgit blanca blanch blanche bobbi bobbie bobbye bonita bonnie bonny brandee brandi brandie brandy breanna
    breanne bree brenda brenna briana brianna brianne bridget bridgett bridgette brigette brigid brigida brigitte
    britany britney britni brittani brittany brittney brittni brook brooke brunilda buffy caitlin caitlyn callie
    camelia cami camilla camille cammie candace candance candelaria candi candice candida candie candis candy
    caprice cara caren cari caridad carie carin carina carissa carla carleen carlene carletta carline carlota
    carlotta carly carlyn carma carman carmel carmela carmelita carmella carmen carol carolann carole carolee
    carolina caroline carolyn carolyne carolynn caron carri carrie caryl caryn casandra casie cassandra cassidy
    cassie catalina catharine catherine cathi cathie cathleen cathrine cathryn cathy catina catrina cecelia cecila
    cecile cecilia cecily celena celeste celestina celestine celia celina celine chana chanda chandra chanel chantal
    chantel chantelle charissa charisse charity charla charleen charlene charlette charline charlotte charmaine
    charolette chasity chastity chaya chelsea chelsey chelsie cheri cherie cherise cherish cherly cherri cherrie
    cherry cheryl cheryle cheyenne chin chiquita chloe chrissy christa christal christel christen christene christi
    christiana christiane christie christin christina christine christy chrystal chun ciara ciera cierra cinda cindi
    cindy cinthia claire clara clare claribel clarice clarissa claudette claudia claudine clementina clementine
    cleta clotilde coleen colette colleen collen collette concepcion concetta conchita connie constance consuela
    consuelo cora coral corazon cordelia coreen corene coretta cori corie corina corine corinna corinne corliss
    cornelia corrie corrina corrine cortney crista cristal cristi cristin cristina cristine cristy crystal cyndi
    cynthia cythia dagmar dahlia daisey daisy dalia dalila damaris danelle danette dani dania danica daniela daniele
    daniella danielle danita danna dannielle danyelle daphine daphne dara darci darcie darcy daria darla darleen
    darlene darline davida davina dawn dawna dayle dayna deana deandra deann deanna deanne deb debbi debbie debbra
    debby debi debora deborah debra debrah debroah dedra deeann deena deidra deidre deirdre delana delfina delia
    delilah delinda delisa dell della delma delois delora delores deloris delphia delphine delta demetra demetria
    dena deneen denice denise denita denna dennise desirae desire desiree dessie destiny devona diamond dian diana
    diane diann dianna dianne digna dina dinah dione dionne dixie dollie dolly dolores domenica dominga dominque
    dona donita donna dora dorathy dorcas doreen dorene doretha dori dorinda dorine doris dorotha dorothea dorothy
    dorris dortha dorthea dorthy dot dottie dovie drucilla drusilla dulce earlean earlene earline earnestine eartha
    easter eboni ebony eda edelmira eden edie edith edna edwina edythe effie eileen elaina elaine elana elayne elba
    elda eldora eleanor eleanora eleanore elease elena elenor elenora elfriede elia elicia elida elinor elisa
    elisabeth elise elissa eliza elizabeth elizbeth elizebeth elke ella ellen ellie ellyn elma elmira elna elnora
    elodia eloisa eloise elouise elsa else elsie elva elvera elvia elvie elvira elyse ema emelia emiko emilee emilia
    emilie emily emma emmie emmy emogene ena enedina eneida enid enola enriqueta era erica ericka erika erin erlene
    erlinda erma erna ernestina ernestine esmeralda esperanza essie esta estela estell estella estelle ester esther
    estrella ethel ethelyn ethyl etta eugenia eugenie eula eulalia eun eunice eva evalyn evangelina evangeline eve
    evelia evelina eveline evelyn evelyne evette evie evon evonne fabiola faith fallon fannie fanny farah farrah
    fatima faustina fawn fay faye felecia felica felice felicia felicita felicitas felipa felisa felisha fern
    fernanda ferne filomena fiona flavia flo flor flora florance florence florencia florene florentina florida
    florinda florine flossie floy fonda fran france frances francesca francine francisca freda frederica fredericka
    fredia freeda freida frieda gabriela gabriele gabriella gabrielle gail garnet garnett gay gaye gayla gayle
    gaynell gemma gena geneva genevieve genie genoveva georgene georgetta georgette georgia georgiana georgianna
    georgie georgina georgine geraldine geralyn gerda geri germaine gerri gertie gertrud gertrude gia gigi gilda
    gillian gina ginger ginny giovanna gisela gisele giselle gladis glady gladys glenda glendora glenna glennis
    glinda gloria glory golda goldie grace gracia gracie graciela gregoria greta gretchen gretta griselda
    guillermina gussie gwen gwendolyn hae hailey haley halina hallie hana hanna hannah hannelore harmony harriet
    harriett harriette hattie haydee hayley hazel heather hedwig heide heidi helen helena helene helga hellen
    henrietta henriette herlinda hermelinda hermina hermine herminia hester hettie hilary hilda hildegard hillary
    hilma hiroko hoa holley holli hollie holly hope hortencia hortense hortensia hui hulda huong hyun ida idalia
    idell idella iesha ignacia ila ileana ilene iliana ilona ilse ima imelda imogene ina indira ines inez inga inge
    ingeborg inger ingrid iola iona ione irena irene iris irma irmgard isabel isabell isabella isabelle isela iva
    ivette ivonne ivy jacalyn jacinta jackeline jacki jacklyn jaclyn jacque jacquelin jacqueline jacquelyn jacquline
    jacqulyn jada jade jaimie jami jamila jammie jana janae jane janeen janel janell janelle janene janessa janet
    janeth janett janetta janette janey janice janie janina janine janis janita janna jannette jannie jaqueline
    jasmin jasmine jaunita jayme jayne jazmin jazmine jean jeana jeane jeanetta jeanette jeanie jeanine jeanna
    jeanne jeannette jeannie jeannine jena jenell jenelle jenette jeni jenifer jeniffer jenine jenise jenna jennefer
    jennette jenni jennie jennifer jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesenia jesica jessenia jessi
    jessica jettie jewel jewell jill jillian jin jina joan joana joanie joann joanna joanne jocelyn jodee jodi jodie
    joelle joellen joetta johanna johnetta johnna joi joleen jolene jolie jolynn jonell jonelle joni jonna jonnie
    josefa josefina joselyn josephina josephine josette josie joslyn jovita joy joyce joycelyn joye juana juanita
    judi judie judith judy juli julia juliana juliann julianna julianne julie juliet julieta juliette julissa june
    jung justina justine jutta kacey kaci kacie kaitlin kaitlyn kala kali kami kandace kandi kandice kandy kara
    karan karen karey kari karie karin karina karissa karla karlene karol karolyn karon karren karri karrie karyn
    kasandra kassandra kassie kate katelyn kathaleen katharina katharine katherin katherine kathern katheryn kathi
    kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katie katina katrina kattie katy
    kay kaye kayla kaylee kayleigh kaylene kazuko kecia keely keesha keiko keisha keli kellee kelley kelli kellie
    kellye kelsey kelsie kendra kenisha kenna kenya kenyatta kenyetta keri kerri kerrie kesha keshia kia kiana kiara
    kiera kiesha kiley kim kimber kimberely kimberlee kimberley kimberli kimberly kindra kira kirsten kirstin kisha
    kitty kizzy kori kourtney krista kristal kristan kristen kristi kristian kristie kristin kristina kristine
    kristy kristyn krystal krystle krystyna kum kyla kylee kylie kym kymberly kyong kyra kyung lacey laci lacie
    ladonna lady lai laila lakeisha lakesha lakeshia lakisha lan lana lanette lani lanita laquita lara larae
    larhonda larisa larissa larue lashanda lashawn lashonda lashunda latanya latasha laticia latisha latonia latonya
    latoria latosha latoya latrice latricia latrina laura laureen laurel lauren laurene lauretta laurette lauri
    laurie laurine lavada laverna lavina lavinia lavon lavonda lavonne lawana lawanda layla lea leah leana leandra
    leann leanna leanne leatha leatrice leda leeann leeanne leesa leigh leila leilani leisa lela lelia lena lenna
    lennie lenora lenore leola leona leonarda leone leonor leonora leora leota lera lesa lesia leslee lesley lesli
    lessie leta letha leticia letitia lettie letty li lia liana liane libby lida lidia lien ligia lila lilia lilian
    liliana lilla lillian lillie lilly lily lin lina linda lindsay lindsey lindy linette ling linh linnea linnie
    linsey lisa lise lisette lissa lissette lita liz liza lizabeth lizbeth lizette lizzie loan lois lola lolita lona
    loni lonna lora loraine lore loree loreen lorelei lorena lorene lorenza loretta lori lorie lorinda lorine lorna
    lorraine lorretta lorri lorrie lottie louann louella louisa louise lourdes louvenia lovie loyce lu luana luann
    luanne lucia luciana lucie lucienne lucila lucile lucille lucina lucinda lucrecia lucretia lucy lue luella luisa
    lula lulu lupita lura lurline luvenia luz lyda lydia lyla lyn lynda lyndsay lyndsey lynette lynne lynnette ma
    mabel mable machelle macie mackenzie macy madaline madalyn madeleine madeline madelyn madge madie madison
    madonna mae maegan magaly magda magdalena magdalene maggie magnolia mai maida maira majorie malia malika malinda
    malisa malissa mallory mamie mammie manda mandi mandy manuela mara maranda marcela marcelina marcella marcelle
    marci marcia marcie marcy maren margaret margarete margarett margaretta margarette margarita margarite margart
    marge margeret margery margie margit margo margorie margot margret marguerite margurite mari maria mariah mariam
    marian mariana mariann marianna marianne maribel maribeth maricela marie mariel mariela marietta marilee marilou
    marilyn marilynn marina marisa marisela marisol marissa marita maritza marjorie marjory markita marla marleen
    marlena marlene marlo marlyn marlys marna marni marnie marquerite marquetta marquita marry marsha marta martha
    marti martina martine marva marvel mary maryann maryanne marybeth maryellen maryjane maryjo marylee marylin
    marylou marylyn masako mathilda matilda matilde mattie maud maude maudie maura maureen maurine mavis maxie
    maxine maya maybelle mayme mayra mazie mckenzie meagan meaghan mechelle mee meg megan meghan meghann mei melanie
    melba melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melva melvina mercedes mercy
    meredith merilyn merlene merna merri merry meryl meta mi mia micaela michaela michele micheline michell michelle
    michiko micki mickie migdalia mikki mila milagros mildred milissa millicent millie mimi min mina mindi mindy
    minerva minnie mira miranda mireya miriam mirian mirna mirta missy misti misty mittie mitzi modesta moira mollie
    molly mona monica monika monique mozell mozelle mui muriel myong myra myriam myrna myrtice myrtie myrtis myrtle
    nada nadia nadine nakia nakisha nakita nan nanci nancy nanette nannette nannie naoma naomi natalia natalie
    natasha nathalie natividad natosha nedra nelda nelia nelida nell nella nelle nellie nelly nena neoma nereida
    neta nettie neva nga ngoc nia nichelle nichol nichole nicki nickie nicola nicolasa nicole nicolette nicolle
    nidia nieves niki nikia nikita nikki nikole nila nilda nilsa nina ninfa nita noelia noella noelle noemi nola
    nona nora noreen norene norine norma nova novella nydia ocie octavia odessa odette ofelia ola oleta olga oliva
    olive olivia olympia oma ona oneida opal ophelia ora oralia orpha ossie otilia ouida page paige palma pam pamala
    pamela pamelia pamella pansy paola particia patience patrica patrice patricia patrina patsy patti pattie patty
    paula pauletta paulette paulina pauline pearl pearle pearlene pearlie pearline peggie peggy penelope pennie
    penny perla petra phillis philomena phoebe phuong phylis phyliss phyllis pia pilar pinkie piper polly porsha
    portia precious pricilla princess priscilla prudence qiana queen queenie quiana rachael racheal rachel rachele
    rachell rachelle racquel rae rafaela raina ramona ramonita rana randa randi raquel rashida raven raye rayna
    reatha reba rebbeca rebbecca rebeca rebecca rebekah regan regena regenia regina reina rena renae renata renate
    renea renee renita reta retha retta reva reyna rhea rhiannon rhoda rhonda richelle rikki rina risa rita robbin
    roberta robin robyn rochelle rocio rolanda roma romaine romana romelia romona rona ronda roni ronna ronni rosa
    rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosana rosann
    rosanna rosanne rosaria rosaura rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta rosie
    rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie rubie ruby rubye rufina ruth ruthann
    ruthie sabina sabine sabra sabrina sachiko sade sadie salena salina sallie sally salome samantha samara samatha
    sandi sandra sandy sanjuana sanjuanita santa santana sara sarah sari sarina sarita sasha saundra savannah
    scarlett selena selene selina selma serena serina sha shaina shakira shalonda shameka shamika shana shanda
    shandra shaneka shanell shani shanice shanika shanita shanna shannan shanon shanta shante shantel shantell shara
    sharee sharen shari sharita sharla sharlene sharon sharonda sharron sharyn shasta shauna shavon shawanda shawna
    shawnda shawnee shay shayla shayna shea sheena sheila shelba shelia shelley shelli shellie shelly shena sheree
    sheri sherie sherilyn sherita sheron sherrell sherri sherrie sherrill sherron sherry sherryl sheryl shiela
    shirlee shirlene shirley shirly shona shonda shonna shu sibyl sierra signe sigrid silvia simona simone sindy
    siobhan skye slyvia socorro sofia soledad sommer sondra song sonia sonja sonya soo sook sophia sophie spring
    stacey staci stacia stacie stacy star starla starr stefani stefanie steffanie stella stephaine stephane stephani
    stephanie stephany stephenie stephine stormy su sudie sue suellen suk summer sunny sunshine susan susana susann
    susanna susannah susanne susie suzan suzann suzanna suzanne suzette suzie suzy sybil syble sylvia synthia
    tabatha tabetha tabitha takisha talia tamala tamar tamara tamatha tameka tamekia tamela tamera tami tamica tamie
    tamika tamiko tammara tammi tammie tammy tamra tana tanesha tangela tania tanika tanisha tanja tanna tanya tara
    tarah tarsha taryn tasha tatiana tawana tawanda tawanna tawny tawnya teena tena tenisha tennille teodora tera
    teresa terese teresita teressa teri terra terresa terri terrie tess tessa tessie thalia thea theda thelma
    theodora theresa therese theresia thersa thomasina thresa thu thuy tia tiana tiara tierra tiesha tiffani
    tiffanie tiffany tiffiny tillie tina tisha tomasa tomeka tomika toni tonia tonie tonja tonya tori tosha toya
    tracee tracey traci tracie trena tresa tressa tressie treva tricia trina trinity trish trisha trista trudi
    trudie trudy twana twila twyla tyesha tyra una ursula vada valarie valda valencia valentina valeria valerie
    vallie valorie vanesa vanessa vannessa veda velda velia velma velva velvet vena venessa venice venita venus vera
    verda vergie verla verna vernell vernetta vernice vernie vernita verona veronica versie vesta vicenta vickey
    vicki vickie vicky victoria vida vikki vilma vina vincenza vinnie viola violet violeta violette virgie virgina
    virginia vita viva vivan vivian viviana vivien vivienne vonda vonnie wai wanda wanita wendi wendy whitney wilda
    wilhelmina willa willene willia wilma windy winifred winnie winnifred winona wynona xiomara yadira yan yasmin
    yen yesenia yetta ying yoko yolanda yolande yolonda yoshiko yu yun yvette yvonne zaida zandra zelda zella zelma
    zena zenaida zenobia zina zita zoe zoila zola zona zora zoraida zula zulema zulma
    """

  /// Given names of both.
  static let either: String = """
    alexis alva angel ariel aubrey augustine bennie billie blair britt carey carrol carroll casey chi chong chung
    clair cleo courtney cruz dana dee devon dominique dorian dusty elisha francis frankie gale gerry guadalupe
    hollis hong ivory jackie jaime jamie jan jessie jimmie jody johnie johnnie jordan kasey kelly kendall kerry kris
    lacy lavern laverne lee leslie lou lupe lynn marion merle mickey morgan nicky numbers odell ollie paris pat
    refugio rene robbie rosario sammie sang shannon shelby stevie sung sydney taylor terry thanh theo tommie tracy
    trinidad willie yong young
    """

  /// Frequent last names.
  static let last: String = """
    aaron abbott abel abernathy abraham abrams acevedo acker ackerman acosta adair adams adamson adcock addison
    adkins adler agee aguilar aguilera aguirre aiken akers akins alaniz albert albrecht albright aldrich aldridge
    alexander alfaro alford ali allen alley allison allred alonso alonzo alston altman alvarado alvarez amaya
    ambrose ames amos anaya anders andersen anderson andrade andrews angel anthony aponte aragon archer arellano
    arias armstrong arnett arnold arredondo arrington arroyo arthur ash ashby ashley ashton askew atkins atkinson
    atwood augustine austin avalos avery avila aviles ayala ayers babb babcock baca bacon baer baez baggett bagley
    bailey bain baird baker baldwin ball ballard banks barajas barber barbour barger barker barksdale barlow barnard
    barnes barnett barney barnhart baron barr barrera barrett barrios barron barrow barry barth bartholomew bartlett
    bartley barton bass bassett bateman bates battle batts bauer baughman baum bauman bautista baxter beach beal
    beam bean beard bearden beasley beatty beaty beaulieu beaver beavers becerra beck becker beckman beebe begay
    belanger belcher bell bellamy beltran benavides bender benedict benitez benjamin bennett benoit benson bentley
    benton berg berger bergeron bergman berman bermudez bernal bernard bernier bernstein berry best betts beverly
    beyer biggs billings bingham bird bishop black blackburn blackman blackmon blackwell blair blake blalock
    blanchard blanco bland blank blankenship blanton bledsoe blevins bliss block bloom blount blue blum boggs bolden
    boles bollinger bolton bond bonds bonilla bonner booker boone booth borden boston boswell bouchard boucher
    boudreaux bourgeois bowden bowen bower bowers bowie bowles bowling bowman bowser boyce boyd boyer boykin boyle
    boyles braden bradford bradley bradshaw brady bragg branch brand brandon brandt branham brannon brantley
    braswell braun bravo braxton bray brennan brenner brewer brewster bridges briggs bright brinkley briscoe britt
    britton brock bronson brooks broussard brower brown browne browning bruce bruner brunner bruno brunson bryan
    bryant bryson buchanan buck buckley buckner bullard bullock bunch bundy burch burden burdick burger burgess
    burgos burke burkett burkhart burks burnett burnette burnham burns burr burrell burris burroughs burrows burt
    burton busby busch bush butcher butler butts byers bynum byrd byrne caballero cabrera cagle cahill cain calderon
    caldwell calhoun call callahan callaway calloway calvert camacho cameron camp campbell campos canales cannon
    cano cantrell cantu capps cardenas cardona cardwell carey carlisle carlson carlton carmichael carmona carnes
    carney caron carpenter carr carrasco carrier carrillo carrington carroll carson carter cartwright caruso carver
    case casey cash cason cassidy castaneda castellanos castillo castle castro cates caudill cavanaugh cavazos
    cervantes chacon chadwick chamberlain chambers champagne champion chan chance chandler chaney chang chapman
    chappell charles chase chastain chatman chavez chavis cheek chen cheney cheng cherry chester childers childress
    childs chin cho choi christensen christian christiansen christie christopher christy chu chung church cisneros
    clark clarke clay clayton cleary clement clements clemons cleveland clevenger clifford clifton cline clinton
    cloud cloutier coates coats cobb coburn cochran cody coe coffey coffman cohen coker colbert cole coleman coles
    coley collier collins colon colvin combs comer compton conklin conley conn connell connelly conner connolly
    connor connors conrad conroy contreras conway cook cooke cooley coon cooper cope copeland corbett corbin
    corcoran cordero cordova corey corley cormier cornelius cornell cornett corona coronado correa cortes cortez
    costa costello cote cotton cottrell couch coulter courtney couture covington cowan cox coyle crabtree craft
    craig crain cramer crandall crane craven crawford creech crenshaw crespo crews crisp crocker crockett croft
    cronin crook crosby cross crouch crow crowder crowe crowell crowley crum crump cruz cuellar cuevas cullen culver
    cummings cummins cunningham curran currie curry curtis cutler cyr dahl daigle dailey dale daley dalton daly
    daniel daniels darby darden darling darnell daugherty davenport david davidson davies davila davis davison
    dawkins dawson day deal dean deaton decker dejesus delacruz delaney delarosa delatorre deleon delgado delong
    dempsey dennis dennison denny denson dent denton devine dewitt diamond dias diaz dick dickens dickerson dickey
    dickinson dickson diehl dietrich dietz diggs dill dillard dillon dixon dobbins dobbs dobson dodd dodge dodson
    doe doherty dolan dominguez donahue donald donaldson donnelly donovan dooley doran dorman dorsey doss dotson
    doty dougherty douglas dove dow dowdy dowell dowling downey downing downs doyle dozier drake draper drew
    driscoll driver drummond duarte dube dubois dubose duckworth dudley duff duffy dugan duke dukes dumas dunbar
    duncan dunham dunlap dunn dupre dupree duran durant durbin durham dutton duvall dwyer dye dyer dykes dyson earl
    early easley eason eastman eaton echols eckert eddy edmonds edmondson edwards egan elam elder eldridge elias
    elkins eller elliot elliott ellis ellison ellsworth elmore emerson emery engel england engle english ennis
    enriquez epperson epps erickson ernst ervin erwin escobar escobedo esparza espinosa espinoza esposito esquivel
    estes estrada etheridge eubanks evans everett ewing ezell fagan fair fairchild farley farmer farnsworth farr
    farrar farrell farris faulk faulkner faust fay felder feldman feliciano felix felton fenton ferguson fernandez
    ferreira ferrell ferris field fields figueroa finch fink finley finn finney fischer fish fisher fitch fitzgerald
    fitzpatrick flaherty flanagan fleming fletcher flint flood flores flowers floyd flynn foley fontaine fontenot
    foote forbes ford foreman forrest fortune foss foster fountain fournier fowler fox france francis franco frank
    franklin franks fraser frazier frederick freeman french frey friedman friend fritz frost fry frye fuentes fugate
    fuller fulton funk gabriel gage gagne gagnon gaines gale galindo gallagher gallardo gallegos gallo galloway
    galvan gamble gann gannon gant garcia gardner garland garner garrett garrison garvin gary garza gaskins gaston
    gates gatlin gauthier gay gee geiger gentry george gerber german gibbons gibbs gibson gifford gil gilbert
    gilchrist giles gill gillespie gilliam gillis gilmore gipson girard givens glass gleason glenn glover goddard
    godfrey godwin goetz goff goins gold goldberg golden goldman goldsmith goldstein gomes gomez gonzales gonzalez
    good goode goodman goodrich goodson goodwin gordon gore gorman goss gould grace grady graham granger grant
    grantham graves gray grayson green greenberg greene greenwood greer gregg gregory grier griffin griffith griggs
    grimes grimm gross grossman grove grover groves grubb grubbs guerra guerrero guevara guidry guillory guinn gunn
    gunter gustafson guthrie gutierrez guy guzman haas hacker hackett hadley hagan hagen hager hahn haines hairston
    hale haley hall ham hamby hamilton hamlin hamm hammer hammond hammonds hammons hampton han hancock hand handy
    haney hankins hanks hanley hanna hannah hansen hanson harden hardin harding hardy hare hargrove harley harman
    harmon harms harp harper harrell harrington harris harrison hart hartley hartman harvey haskins hastings hatch
    hatcher hatfield hathaway hatton hawk hawkins hawley hawthorne hay hayden hayes haynes hays hayward haywood head
    healy heard hearn heath hebert heck hedrick heller helm helms helton hemphill henderson hendricks hendrickson
    hendrix henley henry hensley henson herbert herman hernandez herndon herrera herring herrington herron hess
    hester hewitt hickey hickman hicks higginbotham higgins high hightower hill hilliard hillman hills hilton hinds
    hines hinkle hinojosa hinson hinton hirsch hitchcock ho hobbs hobson hodge hodges hoff hoffman hogan hogue
    holbrook holcomb holden holder holland holley holliday hollingsworth hollis holloway holman holmes holt holton
    honeycutt hong hood hook hooker hooks hooper hoover hope hopkins hopper hopson horn horne horner horton hoskins
    houck hough house houser houston howard howe howell hoyt huang hubbard huber huddleston hudgins hudson huerta
    huff huffman huggins hughes hull hummel humphrey humphreys humphries hunt hunter huntley hurd hurley hurst hurt
    huston hutchins hutchinson hutchison hutson hutton huynh hyatt hyde hyman ibarra ingram inman irizarry irvin
    irving irwin isaac isaacs iverson ivey ivy jack jackson jacob jacobs jacobsen jacobson jacques james jameson
    jamison jansen jaramillo jarrell jarrett jarvis jean jeffers jefferson jeffries jenkins jennings jensen jernigan
    jeter jewell jimenez john johns johnson johnston joiner jolly jones jordan jorgensen joseph joyce joyner juarez
    judd justice kaiser kane kang kaplan katz kauffman kaufman kay kearney kearns keating keen keenan keene keith
    keller kelley kellogg kelly kelsey kemp kendall kendrick kennedy kenney kenny kent kern kerns kerr kessler key
    keyes keys khan kidd kilgore killian kilpatrick kim kimball kimble kimbrough kincaid king kinney kinsey kirby
    kirk kirkland kirkpatrick kiser kitchen klein kline knapp knight knowles knox knutson koch koehler koenig kohler
    kraft kramer krause krueger kruse kuhn kurtz kyle lacey lackey lacy ladd ladner laird lake lam lamar lamb
    lambert lancaster land landers landis landrum landry lane lang lange langford langley langston lanier lankford
    lara larkin larsen larson lassiter latham lau laughlin law lawler lawrence laws lawson lay layne layton leach
    leal leary leavitt leblanc ledbetter ledford lee leggett lehman lemon lemons lentz leon leonard leslie lester
    levesque levin levine levy lewis leyva li libby light liles lilly lim lin lincoln lind linder lindsay lindsey
    link linn lipscomb little littlefield littlejohn liu livingston lloyd locke lockett lockhart lockwood lofton
    logan lombardo london longoria loomis looney lopes lopez lord lorenz lott louis lovell lovett lowe lowery lowry
    loyd lozano lucas lucero ludwig lugo lujan luke luna lund lundy lunsford lusk luther lutz ly lyle lyles lynch
    lynn lyon lyons lytle mabry macdonald machado macias mack mackey madden maddox madison madrid madsen magana
    magee maguire maher mahoney main major maldonado mallory malloy malone maloney manley mann manning mansfield
    manuel marcum marcus marin marino marion marks marquez marrero marsh marshall martin martinez mason massey
    masters mata mathews mathis matlock matos matson matthews mattingly mattson maurer maxwell mayberry mayer mayes
    mayfield maynard mayo mays mcallister mcbride mccabe mccain mccall mccann mccarthy mccarty mccauley mcclain
    mcclellan mcclelland mcclendon mccloud mcclure mccollum mcconnell mccord mccormack mccormick mccoy mccracken
    mccray mccullough mcdaniel mcdermott mcdonald mcdonough mcdowell mcelroy mcfadden mcfarland mcgee mcghee mcgill
    mcginnis mcgowan mcgrath mcgraw mcgregor mcguire mchugh mcintosh mcintyre mckay mckee mckenna mckenzie mckinley
    mckinney mckinnon mcknight mclain mclaughlin mclean mcleod mcmahan mcmahon mcmanus mcmillan mcmillian mcmullen
    mcnair mcnally mcnamara mcneal mcneil mcneill mcpherson mcqueen mcrae mcwilliams mead meade meadows means
    medeiros medina medley medrano meeks meier mejia melendez melton melvin mendez mendoza mercado mercer merchant
    meredith merrill merritt messer metcalf metz metzger meyer meyers meza michael michaels michaud michel middleton
    miles miller milligan mills milton mims miner minor minton miranda mitchell mixon mize mobley mock moffett mohr
    molina monahan monk monroe montalvo montanez montano montes montgomery montoya moody moon mooney moore mora
    morales moran moreland moreno morgan morin morris morrison morrow morse morton moseley moser moses mosher mosley
    moss mott moulton moya moyer mueller mullen muller mullins muniz munoz munson murdock murillo murphy murray
    murry myers myles myrick nadeau nance napier naquin nash nava navarro naylor neal neely neff negron nelson
    nesbitt newberry newby newcomb newell newman newsome newton ng nguyen nicholas nichols nicholson nickerson
    nielsen nielson nieto nieves nix nixon noble nobles noel nolan norman norris north norton norwood novak nowak
    nugent numbers nunez nunn oakes oakley obrien ochoa oconnell oconnor odell odom odonnell ogden ogle ohara ojeda
    okeefe oldham oleary oliver olsen olson oneal oneil oneill ornelas orourke orozco orr ortega ortiz osborn
    osborne otero ott otto ouellette overstreet overton owen owens pace pacheco pack padgett padilla pagan page
    paige painter palacios palmer paquette parham paris parish park parker parks parnell parr parra parris parrish
    parrott parson parsons pate patel patrick patten patterson patton paul paulson paxton payne payton peachey
    peacock pearce pearson pease peck pedersen pederson pelletier pena pendleton penn pennington peoples pepper
    peralta perdue pereira perez perkins perry person peters petersen peterson pettit petty pham phelps phillips
    phipps pickens pickering pickett pierce pierre pierson pike pimentel pina pineda piper pittman pitts platt
    plummer poe poirier polk pollard pollock ponce ponder pool poole pope porter portillo posey post potter potts
    powell powers prado prater prather pratt prescott presley pressley preston price priest prince pringle pritchard
    pritchett proctor pruett pruitt pryor puckett pugh pulliam purcell purvis putnam pyle quarles queen quezada
    quick quinn quinones quintana quintero quiroz rader radford ragland ragsdale raines rainey ramey ramirez ramos
    ramsey randall randle randolph rangel rankin ransom rasmussen ratliff ray raymond read reagan reardon reaves
    rector redd redding redman redmond reece reed reeder reese reeves regan reid reilly renteria reyes reyna
    reynolds rhoades rhodes rice rich richard richards richardson richey richmond richter ricks riddick riddle rider
    ridley riggs riley ring rios ritchie ritter rivas rivera rivers roach roark robbins roberson roberts robertson
    robinette robinson robison robles rocha roche rock rockwell rodgers rodrigues rodriguez rodriquez roe rogers
    rojas roland rollins roman romano romero romo rooney root roper rosa rosado rosales rosario rosas rose rosen
    rosenberg rosenthal ross rossi roth rouse rowan rowe rowell rowland rowley roy rubin rubio rucker rudd rudolph
    ruff ruffin ruiz rush rushing russ russell russo ruth rutherford rutledge ryan ryder sadler saenz salas salazar
    saldana salgado salinas salmon salter sample sampson sams samuel samuels sanchez sanders sanderson sandoval
    sands sanford santana santiago santos sapp sargent saucedo saunders savage sawyer saylor scales schaefer
    schaeffer schafer schaffer schell schmidt schmitt schmitz schneider schreiber schroeder schultz schulz
    schumacher schuster schwartz scott scruggs seals seaman sears seay segura self sellers serna serrano sewell
    sexton seymour shafer shaffer shah shannon shapiro sharp sharpe shaver shaw shea shearer sheehan sheets
    sheffield sheldon shell shelton shepard shepherd sheppard sheridan sherman sherrill sherwood shields shipley
    shipman shipp shirley shockley shoemaker shook short shuler shultz siegel sierra silva silver silverman simmons
    simms simon simons simpson sims sinclair singer singh singletary singleton sisk sizemore skaggs skelton skinner
    slade slater slaughter sloan small smalls smallwood smart smiley smith sneed snell snider snodgrass snow snowden
    snyder solis solomon sorensen sorenson sosa soto sousa souza spain spangler spann sparks spaulding spears speer
    spence spencer spicer spivey sprague springer squires stacy stafford stahl staley stallings stamper stanford
    stanley stanton staples stapleton stark starkey starks starnes starr staton stearns steele steen stein steiner
    stephens stephenson sterling stern stevens stevenson steward stewart stiles stinson stjohn stockton stoddard
    stokes stone stoner storey story stout stovall stover strange stratton street streeter strickland stringer
    strong stroud stuart stubbs suarez suggs sullivan summers sumner sutherland sutton swain swan swann swanson
    swartz sweeney sweet swenson swift switzer sykes sylvester tabor tackett talbot talley tang tanner tapia tate
    tatum taylor teague temple templeton terrell terry thacker tharp thayer thomas thomason thompson thomson thorne
    thornton thorpe thurman thurston tidwell tilley tillman timmons tinsley tipton titus tobin todd tolbert
    tomlinson tompkins toney torres torrez toth tovar townsend tracy trahan tran travis traylor trejo trent trevino
    trimble triplett tripp trotter trujillo tucker turner tuttle tyler tyson ulrich underwood unger upton urban
    valdez valencia valentin valentine valenzuela valle vance vandyke vang vann varela vargas varner vasquez vaughan
    vaughn vazquez vega vela velasco velasquez velazquez velez ventura vera vernon vick vickers vigil villa
    villalobos villanueva villarreal villegas vincent vinson vogel vogt voss waddell wade wagner wagoner waite
    wakefield walden waldron walker wall wallace waller wallis walls walsh walter walters walton wang ward warden
    ware warner warren washburn washington waterman waters watkins watson watt watts weathers weaver webb webber
    weber webster weeks weir weiss welch weldon weller wellman wells welsh werner wesley west westbrook weston
    wetzel whalen whaley whatley wheatley wheeler whipple whitaker white whitehead whitfield whitley whitlock
    whitman whitmore whitney whitt whittaker whitten whittington wiggins wilburn wilcox wilder wiley wilhelm
    wilkerson wilkes wilkins wilkinson willard willett willey william williams williamson willingham willis
    willoughby wills wilson wing winkler winn winslow winston winter winters wise wiseman witherspoon witt wolf
    wolfe wolff womack wong wood woodall woodard woodruff woods woodson woodward woody wooten workman worley worrell
    worthington wray wright wu wyatt wynn xiong yancey yang yarbrough yates yazzie ybarra yeager yoder york yost
    young youngblood yu zamora zapata zavala zeigler zepeda ziegler zimmer zimmerman zuniga
    """
}
