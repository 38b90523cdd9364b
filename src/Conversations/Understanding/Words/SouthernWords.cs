namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Spoken forms of Tamil, Telugu and Kannada: verbs with their endings, courtesies, and
/// what a chat writes shorter than a book. See <see cref="Vocabulary"/> for the notation.
/// </summary>
internal static class SouthernWords
{
    public const string Text = """
        Gave: ta kattittaar kattitaar kattitar kattinaar kattitanga kuduthom kuduthachi kuduthen
            koduthen kuduthaachu koduthachu kuduthutten thanthaar thandhar kuduthuten kattinen
            kattiyaachu koduth* kuduth* pottutar pottaru potutar pottaar pottutaar tharala
            kudukkala kattinaanga kattinanga kattinaangka; te icham ichaam ichham ichesam ichanu
            icchanu ichesanu ichesaanu icchesanu ichaaru icchesaru ichesaru ichesadu icchadu
            kattanu kattesanu chellinchanu chellincharu ivvaledu; kn kotvi kottvi kotte kottidini
            kottidare kottu kottaru kottbitta kattide kattidini haakide haakidini hakide hakidini
            kottaara
        Give: ta podunga podu pottu thaarunga thanga; te ivvandi iyandi istara istaara ivvara
            veyandi; kn kodri kodi kodtira haaki
        Came: ta vandhachu vandhaachu vandhirukku vandhiruku irangiduchu irangiyachu serndhuchu
            kedachudhu; te vacchesindi vachesindi vacchadu vachayi vachindi vacchinayi cherindi
            dorikindi; kn bantu bandiddu bandide siktu
        Do: ta pannidunga pannitten pannittaanga pannittanga pannu aakku* aakkidu pannitar
            pannittar pannittaru panninar senja senjaachu panniyirukkar panniyirukaar
            panniyirukkaanga; te cheyandi chesi chesanu chesaru chesesa cheseyandi chesindi chesina
            chesaadu cheyyandi chesukondi; kn maadi maadidini maadidare maadbidi maadidru maadbeku
            maadri madri maadyara madyara madyaar
        Is: ta irukkanga irukkudhu irukku irundhudhu aachu aayiduchu aayiruchu; te unnaru unnaaru
            undi unnai unnayi unnay ayyindi aindi; kn iddare ide ideya ive aaytu aytu aitu aagide
        Future: ta tharraanga tharuvaanga kuduppaanga tharen tharuven tharan thandhuduren tharraen
            kuduthuduren; te isthundi istundi istanu icchestanu ichesta icchestha ichestha kadatanu;
            kn kodtane kodtaale kodtale kodthane kodthale kodtini kodteeni kodthini kodtare kodthare
        Want: ta vennum vendum venumaa thevaippadudhu; te kaavali kaavala; kn beku bekaagide
            bekitthu
        Not: ta illai illa vendaam venaam venam; te vaddu odhu kaadu ledu vadhu ivvaledu raledu
            kaadandi kadandi; kn beda illa alla bedi
        Left: ta vachirukkar vachirukkaar vachirukkanga; kn uldaiti uladaiti ulidaiti uladayti
        Available: ta kedaikkuma kedaikkum irukkaa irukkumaa; te undaa unnaya unnaayaa dorukutundi;
            kn ideya idya sigutta
        Yes: ta aamaa seri sarri saringa aamanga aama; te avunandi sare sarenandi; kn ಹೂಂ ಹೂ haudu
            sari ayitu aaytu houdu
        Spoil: ta kadichu kadithu eli udanju udanjudhu udanchu veenaa veenaachu nananju nanainju
            nanaindhu azhugi oodanju udaindhuduchu azhugi* udanj* keettu* veenaa* nasung* kadichu*;
            te paadayyindi paadaindi kullipoyindi elukalu eluka pagilindi virigindi paadai* paadaip*
            kull* pagil*; kn haalaytu haalaagide ili odedu odeduhoytu koletu kolethu oddehoytu
            kolet* haala* odedh* ode*
        Write: ta ezhuthikko ezhudhikko ezhudhu; te raayi rayi raayandi raasuko; kn bariri barko
            barkolli bareyiri barakolri barkolri bardkolri barkondri
        Credit: kn udri udriyaagi
        Due: ta kattanum baakki tharanum kudukkanum; te kattali ivvali; kn kodbeku kattbeku
        Discount: ta kuraich*
        Add: ta serunga serthidu sethu* serthuk* setthu*; te kalapandi cherchandi cherchu yaad
            veyy*; kn serisu serisi haaku yaad hak* haki serisri hakri
        Message: ta theriyapaduth* solluda; te teliyajey*; kn tilis* tilisi
        How: ta eppadi; te ela; kn hege
        Status: ta varudhu varuthu vandhuttu varuvinga enga kilamb* kelamb* kilambu*; te vastundha
            eppatiki ekkada bayaluder* bayalder*; kn barutte baratte horat* horad*
        Money: ta kaasu panam; te dabbulu; kn duddu hana
        Honorific: ta medathukku medatthukku medam annan annae anne anney akka amma ayya saar; te
            bhayki bhaiki annayya annaya annaiah tammudu anna annaa akka amma ayya babu; kn anna
            annaa akka amma ayya
        Taken: ta vaangitu vaangittu vaangittaar eduthukittaar eduthukitten eduthutten
            eduthukkitten; te teesukellanu teesukellaru teesukundi teesukunnanu vaadanu; kn
            tagondidare tagonde tagondu thagond*
        From: te daggarnunchi daggarnundi daggarninchi; kn ninda inda kadeyinda
        Speak: ta pesanum pesalaam sollunga; te matladali matlaadali matladalanukuntunna; kn
            maatadbeku matadbeku maatadabeku
        Last: ta munnaadi pona kadaisi; te chivari mundati; kn hindina kone kaleda
        Filler: ta inime inimel pochu pochchu poiduchu poyiduchu adhula idhula adhile mazhai
            mazhaila mazhayila nikkudhu nikkuthu kadai kadaila romba avasaram avasarama annae konjo
            innum inga paravaillai appadiye podhum aaga aaka oru pujaiku andha indha antha intha
            adhu idhu; te daaniki daanilo indulo andulo vaati vati pettandi aa ee inka chaala
            kodiga kasta ayithe kada emanukokandi pujaki inkoka inkokati nuvvu; kn adakke idakke
            adaralli idaralli hodru hodaru hogbittru innu svalpa bega pujege soppu angadyaga
            angadyag adraga idraga hodvu hodavu hoyvu aitri nimma angadiyalli angadili sanje
            sanjege belagge bellige beligge
        Low: ta mudinjuduchu theerndhuduchu kaaliyaachu kuraiva kammiya theerapog*; te aipoyindi
            ayipoindi aipoyayi takkuvaga aipovast* ayipovast*; kn khaali kaali mugidide kammi
        Goods: ta saamaan sarakku; te saruku; kn saamanu saruku
        Small: ta chinnadhu chinnadu sirusu; te chinnadi; kn chikkadu chikkadhu sannadu
        Big: ta periyadhu periyadu perusu; te peddadi; kn doddadu doddadhu
        Keep: ta vitrunga vidunga vittudunga; te undanivvandi vadileyandi; kn bidi irali bidri
        Change: ta aakku* maathu* maatru* maathidu* maathi maatthi; te maarchandi marchu marchandi;
            kn maadi badlayisi badalisi
        No: ta vendaam venaam venam vitrunga vidunga illinga illeenga; te vaddu vadhu vaddandi; kn
            beda bedi
        Send: ta anupunga anuppunga anuppi anuppidunga; te pampu pampandi pampinchu pampistara; kn
            kalisi kaluhisi kalsi kalisri kalasri
        Yesterday: ta netthu nettu nethikku; te ninna ninnati; kn ninne nenne
        Who: ta yaaryaar; te evarevaru; kn yaaryaaru yaryaru
        Sale: te ammakam ammakalu
        Wala: te rupayaladi rupayaldi rupayaladhi rupayilavi; kn rupayidu rupayadu rupayidhu
        HowMuch: ta evlovu evlo evvalo evlavu yevvalavu; te entundi entaindi entha enni yenni; kn
            eshtide eshtidhe eshtu yeshtu
        Rupee: ta roobaay roobay rubaikku rubaaikku; te rupayaladi rupayaldi rupayaladhi rupayilavi
            rupayi roopayi rupaayi rupayiki rupayalaki rupayalaku rupayilaki; kn rupayidu rupayadu
            rupayidhu rupaayige rupayige
        Account: ta perla perula; te perumeeda peruna; kn hesarige hesaralli
        Form: ta pazham palam pazhangal; te pandu pandlu; kn hannu
        OwnUse: ta veettukku veettuku
        Reduce: ta kuraich* kuraik* kora koraichu kuraichidu korachu kazhichidu kalichidu
            kazhichudu; te taggandi tagginchu; kn kadime
        Instead: ta sonnen sonnene badhul badhula; te cheppanu cheppina badulu baduluga; kn helide
            helidde badalu badlu
        What: ta ennanga kuduthaana kuduthana kuduthaara kuduthara kuduthaangala koduthaana
            koduthaara tandhaana thandhaana thandhaara; te enti yenti icchada ichada icchara
            ichara; kn yen enri kottana kottanaa kottra kottraa
        Weekday: ta naalai nalai naalaikku nalaikku; te repu; kn naale nale naalege
        Total: ta motha mottha mothama; te mottham; kn ottu
        When: ta eppozhudhu epponga; te enthasepu; kn eshtottige
        Remove: ta eduthudu eduthudunga neekkidu eduthuttu kazhi*; te teeseyi teesey* tiseyandi
            teesesey* teesesi tisesi tiisesi; kn teged* tegeyi tegedubidi tegdu tegiri tegri
        Customers: ta vaadikkaiyaalargal vaadikkaiyaalargalukku kastamar; te khatadarulu; kn
            giraakigalu giraki giraaki
        All: ta ellarukkum ellaathukkum; te andariki andarikee; kn ellarigu ellarigoo ellaru
        Undo: ta thappa thappaa thappaachu thappaana thavaraa; te tappu tappaindi porapatu
            porapaatu; kn tappaytu tappayitu tappu tappaagide tappaag*
        Report: kn ಪಟ್ಟಿ
        Cancel: ta kaansal; te raddu; kn raddu
        Remind: ta nyaabagappaduthu nyabagam ninaivupaduthu; te gurtucheyyi gurtu; kn nenapu
            nenapisu jnapisu
        Later: ta apparam appuram aprom naalaikku; te tarvatha taruvatha repu; kn amele naale
        Today: ta innikku inniki innaiku; te ivvala ivaala eerojuna; kn ivattu ivathu
        Expense: ta selavu selavula selavil selavukku; te kharchu karchu; kn kharchu
        ExpenseKind: ta vaadagai karant kooli; te adde kooli jeetalu; kn baadige kooli
        Count: ta ennineen enni; te lekka; kn enisi
        To: te vallaki vaallaki
        Per: ta ovvonnum ovvonnu onnukku; te okkoti okkokkati okkokkadi; kn ondakke ondondu
        Deposit: ta kattiyirukkaar; te kattinaru kattaadu
        Self: te manaki manaku
        Do: ta pannaaru pannaanga pannaar panninaaru
        """;

    public const string Units = """
        Kg: ta araikilo kaalkilo kilovukku kilo keji; te arakilo paavukilo kilolaki kilo keji kejila
            kilolu kiloladi; kn ardhakilo arekilo kaalkilo kejige kejinu kilo keji
        G: ta graam kiraam; te gramulu graamulu graamu gra; kn graam gramu
        L: ta litar; te leetaru litarlu leetarladi litarladi leetarlavi; kn litar leetaru
        Dozen: te dajanlu dajanla; kn dajan
        Strip: ta attai pattai; te attalu atta; kn attige
        Inch: ta inch; te angulam angulaala angulala; kn inchu
        Watt: ta vaat vaats; te vaatlu vat; kn vyaat
        Bag: ta mootai mootaigal; te bastaalu bastalu moota mootalu; kn moote moothe cheela
        Roll: ta kattu; te katta kattalu; kn kattu
        Foot: ta adi; te adugula adugulu; kn adi
        Tablet: te tabletlu tabletla
        """;

    public const string Numbers = """
        /0.5: ta araikilo ara; te arakilo; kn ardhakilo arekilo
        /0.25: ta kaalkilo; te paavukilo; kn kaalkilo
        =1.5: te kilonnara
        +1: ta onre onne ondre
        +2: ta rende irande
        +3: ta moonre moone
        +4: ta naale
        +5: ta anje ainthe
        =2000: ta rendaayiram irandaayiram rendaayirathu irandaayirathu rendayirathu; te renduvelu
            renduvela; kn eradusavira
        =3000: ta moovaayiram moonaayiram moovaayirathu moonaayirathu; te muduvelu muduvela
        =4000: ta naalaayiram naalaayirathu; te naluguvelu naaluguvelu
        =5000: ta aiyaayiram anjaayiram aiyaayirathu anjaayirathu; te aiduvelu ayiduvelu aiduvela;
            kn aidusavira
        =6000: ta aaraayiram; te aaruvelu
        =7000: ta ezhaayiram; te eduvelu
        =8000: ta ettaayiram; te enimidivelu
        =9000: ta onbathaayiram; te tommidivelu
        =10000: ta pathaayiram; te padivelu padivela; kn hattusavira
        /0.75: te muppaavu; kn mukkaalu mukkalu
        x100: ta nootri
        x1000: ta aayirathu aayiratthu; te veyyinni; kn saavirada savirada
        =200: ta irunootri irunootru irunutru
        =300: ta munnootri munnootru
        =400: ta naanootri naanootru
        =500: ta ainootri ainnootri ainnootru ainootru
        =600: ta arunootri arunootru
        =700: ta ezhunootri ezhunootru elunootru
        =800: ta ennootri ennootru
        =900: ta thollaayiram thollayiram thollaayirathu; te tommidivandalu; kn ombainooru
        =15000: te padihenuvelu padiheduvelu
        =20000: te iravaivelu iravaivela
        """;
}
