namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Spoken forms of Tamil, Telugu and Kannada: verbs with their endings, courtesies, and
/// what a chat writes shorter than a book. See <see cref="Vocabulary"/> for the notation.
/// </summary>
internal static class SouthernWords
{
    public const string Text = """
        Give: ta podunga podu pottu thaarunga thanga; te ivvandi iyandi istara istaara ivvara
            veyandi; kn kodri kodi kodtira haaki
        Gave: ta kuduthen koduthen kuduthaachu koduthachu kuduthutten thanthaar thandhar
            kuduthuten kattinen kattiyaachu; te ichanu icchanu ichesanu ichesaanu icchesanu
            ichaaru icchesaru ichesaru ichesadu icchadu kattanu kattesanu chellinchanu
            chellincharu; kn kotte kottidini kottidare kottu kottaru kottbitta kattide
            kattidini
        Came: ta vandhachu vandhaachu vandhirukku vandhiruku irangiduchu irangiyachu
            serndhuchu kedachudhu; te vacchesindi vachesindi vacchadu vachayi vachindi
            vacchinayi cherindi dorikindi; kn bantu bandiddu bandide siktu
        Taken: ta vaangitu vaangittu vaangittaar eduthukittaar eduthukitten eduthutten; te
            teesukellanu teesukellaru teesukundi teesukunnanu vaadanu; kn tagondidare tagonde
            tagondu thagond*
        Send: ta anupunga anuppunga anuppi anuppidunga; te pampu pampandi pampinchu pampistara;
            kn kalisi kaluhisi kalsi
        Do: ta pannidunga pannitten pannittaanga pannittanga pannu aakku* aakkidu; te cheyandi
            chesi chesanu chesaru chesesa cheseyandi; kn maadi maadidini maadidare maadbidi
        Change: ta aakku* maathu* maatru* maathidu*; te maarchandi marchu marchandi; kn maadi
            badlayisi badalisi
        Want: ta vennum vendum venumaa thevaippadudhu; te kaavali kaavala; kn beku bekaagide
            bekitthu
        Not: ta illai illa vendaam venaam venam; te vaddu odhu kaadu ledu vadhu; kn beda illa
            alla bedi
        No: ta vendaam venaam venam vitrunga vidunga; te vaddu vadhu vaddandi; kn beda bedi
        Keep: ta vitrunga vidunga vittudunga; te undanivvandi vadileyandi; kn bidi irali
        Yes: ta aamaa seri sarri saringa aamanga; te avunandi sare sarenandi; kn haudu sari
            ayitu aaytu houdu
        Remove: ta eduthudu eduthudunga neekkidu; te teeseyi teesey* tiseyandi teesesey*; kn
            teged* tegeyi tegedubidi
        Add: ta serunga serthidu; te kalapandi cherchandi cherchu; kn serisu serisi haaku
        Undo: ta thappa thappaa thappaachu; te tappu tappaindi; kn tappaytu tappayitu tappu
            tappaagide
        Cancel: ta kaansal; te raddu; kn raddu
        Future: ta tharen tharuven tharan thandhuduren tharraen kuduthuduren; te istanu
            icchestanu ichesta icchestha ichestha kadatanu; kn kodtini kodteeni kodthini
            kodtare kodthare
        Due: ta kattanum baakki tharanum kudukkanum; te kattali ivvali; kn kodbeku kattbeku
        Status: ta varudhu varuthu vandhuttu varuvinga; te vastundha eppatiki; kn barutte
            baratte
        Spoil: ta kadichu kadithu eli udanju udanjudhu udanchu veenaa veenaachu nananju
            nanainju nanaindhu azhugi oodanju udaindhuduchu; te paadayyindi paadaindi
            kullipoyindi elukalu eluka pagilindi virigindi; kn haalaytu haalaagide ili odedu
            odeduhoytu koletu kolethu oddehoytu
        Reduce: ta kora koraichu kuraichidu korachu; te taggandi tagginchu; kn kadime
        Low: ta mudinjuduchu theerndhuduchu kaaliyaachu kuraiva kammiya; te aipoyindi
            ayipoindi aipoyayi takkuvaga; kn khaali kaali mugidide kammi
        Available: ta kedaikkuma kedaikkum irukkaa irukkumaa; te undaa unnaya unnaayaa
            dorukutundi; kn ideya idya sigutta
        Is: ta irukkudhu irukku irundhudhu aachu aayiduchu aayiruchu; te undi unnai unnayi
            unnay ayyindi aindi; kn ide ideya ive aaytu aytu aitu aagide
        HowMuch: ta evlo evvalo evlavu yevvalavu; te entha enni yenni; kn eshtu yeshtu
        All: ta ellarukkum ellaathukkum; te andariki andarikee; kn ellarigu ellarigoo ellaru
        Customers: ta vaadikkaiyaalargal vaadikkaiyaalargalukku kastamar; te khatadarulu; kn
            giraakigalu giraki giraaki
        Remind: ta nyaabagappaduthu nyabagam ninaivupaduthu; te gurtucheyyi gurtu; kn nenapu
            nenapisu jnapisu
        Write: ta ezhuthikko ezhudhikko ezhudhu; te raayi rayi raayandi raasuko; kn bariri
            barko barkolli bareyiri
        Later: ta apparam appuram aprom naalaikku; te tarvatha taruvatha repu; kn amele naale
        Today: ta innikku inniki innaiku; te ivvala ivaala eerojuna; kn ivattu ivathu
        Yesterday: ta netthu nettu nethikku; te ninna ninnati; kn ninne nenne
        Last: ta munnaadi pona kadaisi; te chivari mundati; kn hindina kone kaleda
        Expense: ta selavu; te kharchu karchu; kn kharchu
        ExpenseKind: ta vaadagai karant kooli; te adde kooli jeetalu; kn baadige kooli
        Speak: ta pesanum pesalaam sollunga; te matladali matlaadali matladalanukuntunna; kn
            maatadbeku matadbeku maatadabeku
        What: ta ennanga; te enti yenti; kn yen enri
        How: ta eppadi; te ela; kn hege
        Money: ta kaasu panam; te dabbulu; kn duddu hana
        Total: ta motha mottha mothama; te mottham; kn ottu
        Filler: ta kadai kadaila romba avasaram avasarama annae konjo innum inga paravaillai
            appadiye podhum aaga aaka oru; te aa ee inka chaala kodiga kasta ayithe kada
            emanukokandi pujaki; kn innu svalpa bega pujege soppu; ta pujaiku
        Honorific: ta annan annae anne anney akka amma ayya saar; te anna annaa akka amma
            ayya babu; kn anna annaa akka amma ayya
        Count: ta ennineen enni; te lekka; kn enisi
        Filler: ta andha indha antha intha adhu idhu; te inkoka inkokati; in tiket
        Do: ta pannitar pannittar pannittaru panninar
        Gave: ta koduth* kuduth* pottutar pottaru potutar pottaar pottutaar
        Add: te yaad; kn yaad
        Firm: in ejensis ejensees agensis
        From: te daggarnunchi daggarnundi daggarninchi
        To: te vallaki vaallaki
        Not: te ivvaledu raledu ledu
        Gave: te ivvaledu; ta tharala kudukkala
        Goods: ta saamaan sarakku; te saruku; kn saamanu saruku
        Status: ta enga; te ekkada
        Do: te chesindi chesina chesaadu; kn maadidru maadbeku; ta senja senjaachu
        Rupee: ta roobaay roobay; te rupayi roopayi rupaayi rupayiki; kn rupaayige
        Add: ta sethu* serthuk* setthu*; te veyy* cherchu; kn hak* haki
        Spoil: ta azhugi* udanj* keettu* veenaa* nasung* kadichu*; te paadai* paadaip* kull* pagil*;
            kn kolet*
            haala* odedh* ode*
        Undo: te porapatu porapaatu tappaindi; ta thappaa thappaana thavaraa; kn tappaag*
        Status: ta kilamb* kelamb* kilambu*; te bayaluder* bayalder*; kn horat* horad*
        From: kn inda kadeyinda
        Per: te okkoti okkokkati okkokkadi; ta ovvonnum ovvonnu onnukku; kn ondakke ondondu
        Account: te perumeeda peruna; ta perla perula; kn hesarige hesaralli
        Message: ta theriyapaduth* solluda; te teliyajey*; kn tilis* tilisi
        When: ta eppozhudhu epponga; te enthasepu; kn eshtottige
        Firm: in distribyutor distribyutars
        Remove: te teesesi tisesi tiisesi; kn tegdu; ta eduthuttu
        Instead: te badulu baduluga; ta badhul badhula; kn badalu badlu
        Deposit: te kattinaru kattaadu; ta kattiyirukkaar
        Self: te manaki manaku
        Not: te kaadandi kadandi kaadu
        Rupee: te rupayalaki rupayalaku rupayilaki; kn rupayige rupaayige
        Credit: kn udri udriyaagi
        Write: kn barakolri barkolri bardkolri barkondri
        Do: kn maadri madri maadyara madyara madyaar; te cheyyandi chesukondi
        Add: kn serisri hakri
        Remove: kn tegiri tegri; ta kazhi*
        Send: kn kalisri kalasri
        Keep: kn bidri
        Left: kn uldaiti uladaiti ulidaiti uladayti
        Gave: kn haakide haakidini hakide hakidini kottaara
        Filler: kn angadyaga angadyag adraga idraga hodvu hodavu hoyvu aitri
        Reduce: ta kazhichidu kalichidu kazhichudu
        Taken: ta eduthukitten eduthukkitten eduthutten
        Left: ta vachirukkar vachirukkaar vachirukkanga
        OwnUse: ta veettukku veettuku
        Expense: ta selavula selavil selavukku
        Low: te aipovast* ayipovast*; ta theerapog*
        Report: kn ಪಟ್ಟಿ
        Change: ta maathi maatthi
        Filler: kn nimma angadiyalli angadili; te nuvvu
        Rupee: ta rubaikku rubaaikku; te rupayalaki
        """;

    public const string Units = """
        Kg: ta kilo keji; te kilo keji kejila kilolu kiloladi; kn kilo keji
        G: ta graam kiraam; te gramulu graamulu graamu gra; kn graam gramu
        L: ta litar; te leetaru litarlu; kn litar leetaru
        Bag: ta mootai mootaigal; te bastaalu bastalu moota mootalu; kn moote moothe cheela
        Strip: ta pattai
        Roll: ta kattu; te katta kattalu; kn kattu
        Inch: ta inch; te angulam angulaala angulala; kn inchu
        Watt: ta vaat vaats; te vaatlu vat; kn vyaat
        Dozen: te dajanlu dajanla; kn dajan
        Foot: ta adi; kn adi; te adugula adugulu
        L: te leetarladi litarladi leetarlavi
        Tablet: te tabletlu tabletla
        """;

    public const string Numbers = """
        =1.5: te kilonnara
        +1: ta onre onne ondre
        +2: ta rende irande
        +3: ta moonre moone
        +4: ta naale
        +5: ta anje ainthe
        =2000: ta rendaayiram irandaayiram
        =3000: ta moovaayiram moonaayiram
        =4000: ta naalaayiram
        =5000: ta aiyaayiram anjaayiram
        =6000: ta aaraayiram
        =7000: ta ezhaayiram
        =8000: ta ettaayiram
        =9000: ta onbathaayiram
        =10000: ta pathaayiram
        /0.75: kn mukkaalu mukkalu; te muppaavu
        x100: ta nootri
        x1000: ta aayirathu aayiratthu; kn saavirada savirada; te veyyinni
        =2000: ta rendaayirathu irandaayirathu rendayirathu
        =3000: ta moovaayirathu moonaayirathu
        =4000: ta naalaayirathu
        =5000: ta aiyaayirathu anjaayirathu
        =200: ta irunootri irunootru irunutru
        =300: ta munnootri munnootru
        =400: ta naanootri naanootru
        =500: ta ainootri ainnootri ainnootru ainootru
        =600: ta arunootri arunootru
        =700: ta ezhunootri ezhunootru elunootru
        =800: ta ennootri ennootru
        =900: ta thollaayiram thollayiram thollaayirathu; te tommidivandalu; kn ombainooru
        """;
}
