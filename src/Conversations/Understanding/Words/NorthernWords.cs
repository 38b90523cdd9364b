namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Spoken forms of Hindi, Marathi, Gujarati, Bengali and Punjabi, and of the English of
/// Indian shops. See <see cref="Vocabulary"/> for the notation.</summary>
internal static class NorthernWords
{
    public const string Text = """
        Gave: hi diya diye diyaa chukta chukaya chukaye bhara bhare; mr dilay dilet dilya bharle;
            gu chukvya chukavya chukavi chukvyo aapyaa bharya; bn dilam dilaam diyechilam diye
            diyechhi; pa ditte ditta dittae
        Give: gu aapjo aapi; bn deben diben dien dilei; pa deyo dyo diyo deo; mr dyal deta
        Came: hi laya laye laaya aagaye; gu aavya aavi; bn elo eseche pelam; pa aaya aaye aayi
            aayiyan; mr milale alyat
        Do: mr kele kela keli kelay kelet; gu karya karyu karyo; bn korlam korechi korechhi; pa
            kita kitta kitte kiti
        Is: mr hote hota hoti ahet; gu hatu hata hati hoy; bn chilo chhilo ache; pa aa si san
        Future: hi dunga dungi doonga denge dedunga deduga loonga lunga lega legi lenge; mr dein
            deto yein yeto ghein; gu aapish aapis kahish aavish apish; bn debo dibo debe asbo; pa
            dunga dawanga dawangi aavanga aunga
        Want: mr lagtil lagel hava; gu joishe; bn lagbe dorkar; pa chahidi chahidiyan
        Of: pa diyan dian da; gu nan; mr chya
        In: pa cho chon vichon vicho; hi andar
        Not: mr nahit nahiye; gu nahin; bn nei nai নেই নাই; pa nai
        Left: hi padi pade pada pda pdi; mr padla padli; gu padi padyu padyo; pa payi pai payiyan
        Available: en keep keeps possible; bn hobe; hi hoga hogi; gu hoy; mr milel
        Yes: en yup yea; hi hn hnji hmm haanji thk; pa hanji aaho; bn hyan
        Spoil: hi bhig bheeg bhigi gal galgaye fati; mr aambat; gu bagdi; bn
            fata phata fete; pa gal
        New: hi nyi nya naee naya
        Write: hi chadha chadhao chadhado chadhana; gu lakhjo; mr lihun; bn likho likhe
        Credit: bn dhar dhare
        Rate: bn dor dar dore dare
        Due: bn pabo pab
        Discount: bn chhad chhaar
        Add: bn yog jog
        Message: bn janiye janao janan; hi batado
        How: bn bhabe
        Status: en gone dispatched shipped reached; hi nikla nikle; mr nighala; gu nikalyu
        Clock: hi tarikh taarikh tareekh; mr tarkhela tarikh; gu tarikh; bn tarikh; pa tarikh
        Money: en pay cheque cheques; in chek; hi pese; mr paishe paishanchi; gu paisaa; bn taka
        Honorific: in madam medam mem sar saar babu bau dada didi anna amma akka uncle ankal anti
            saheb sahab paaji tai vahini
        Honorific: mr madamna medamna taina tainna bhauna
        Kin: in ankal anti; hi padosi padosan pdosi; mr shejari; gu padoshi; bn protibeshi
        Honorific: hi padosi padosan pdosi; mr shejari; gu padoshi
        Taken: en bought buys buy
        From: mr yanchyakadun yanchyakade
        Honorific: mr yanchya yanchyakadun yanchyakade yanchyasathi
        Person: mr malkashi maalkashi malakashi
        Speak: mr bolaycha bolaychay bolayche
        Last: mr shevatchi shevatcha shevatche
        Filler: mr nond
        Address: hi makaan makan
        Spoil: hi kide keede kida keeda; mr kid kide
        Quality: en chilled cold
        Do: en work works; bn korechen korechhen
        Low: bn kome komeche
        From: kn ninda
        Firm: in provishan puroovishan purovishan provijan
        Profession: in maikenik mekenik mekanik
        Goods: hi saman maal
        Filler: en one's gift birthday tonight evening tonite daughter son project pickup collect
            counter walkin walk shade shades luck inside till until before after bunch morning
            customer's customers' kept date lot much very bit back other next first both about
            across around than but because; hi yahan yahaan yha naam counter vrat barish baarish
            subah shaam mummy papa bitiya beti beta munna vaise ekdum dn dna; mr ithe tumche
            tumcha tumchya udya sobat aplya mag gelya; gu lau kaale aavti thai gaya gayu gayo
            gai sanje savare sudhi sudhima hoy badhu; bn gechhe geche hoye hoyeche hoyechhe
            jonne dorun naki kintu ekhon hobe ektu; pa gia gya gaye gayi si sadde lai deyo ghre
        Weekday: bn kalke
        Future: en will shall gonna
        Correct: hi ruko rukiye
        Discount: hi riayat
        Greet: hi radhe radhey; in subhodaya subodaya
        Good: hi mangalmay mangalmaya; in subhodaya
        Future: hi bhejunga bhejungi bhejenge karunga karungi kardunga dedungi aaunga aaungi
            batati bataungi batata; bn deb
        Due: hi nikalta nikalte nikalti
        Small: hi chhti chti choti; en sml
        Big: hi bdi bda bdhi; en bgr
        From: pa to; hi lekar
        Keep: pa rahin rahn
        Profession: en electronics electricals hardware furniture tailors textiles garments
            jewellers medicals mobiles; mr sutar nhavi shimpi
        Upi: in neft neftu
        Change: en switch convert
        Honorific: hi ben bhen behen bahin
        Filler: hi bahar; mr asel tar yadi mahagai; hi yadi suchi list
        No: pa naah naanh nanhh; hi nai naee
        Status: en update
        Upi: en transferred
        Clock: hi mehman mehmaan guests; gu maheman; bn otithi; mr pahune
        Send: hi pohcha* poncha* pahoncha*
        Yesterday: gu gaeekale gaeekal
        Do: hi banao banado banaiye; bn korlen korlo
        Morning: hi mangalmay mangalmaya
        Show: hi dekho dekhna dekhao
        Discount: hi chhod chod
        Who: mr konakonakade konakade
        Low: gu ochho ochhi ochha ochhu
        Honorific: hi aapa apa baji baaji khala
        Sale: te ammakam ammakalu
        Filler: hi chalta chalti chalte agle agla agli screenshot dekho dekhiye dekhna
        Keep: en leave skip
        Wala: en ones
        Quality: hi tazi taji taaji taziya; mr taji tazi taaji
        Of: pa dia
        In: mr var
        HowMuch: bn kat kato
        Filler: hi yaha yahaa gya gye
        Rupee: kn rupayidu rupayadu rupayidhu; hi rupayawala rupayawali rupayewala
            rupayewali rupaywala rupaywali rupeewala; te
            rupayaladi rupayaldi rupayaladhi rupayilavi; mr rupayawali rupayawala
        Wala: kn rupayidu rupayadu rupayidhu; hi rupayawala rupayawali rupayewala
            rupayewali rupaywala rupaywali rupeewala; te
            rupayaladi rupayaldi rupayaladhi rupayilavi; mr rupayawali rupayawala
        Discount: gu ochha ochho ochhu ochhi; mr kami; bn kom
        Account: mr navavar navane navavarti; gu name namee; bn name naame; pa naave navein
        Keep: mr theva thev thevaa; gu rakho raakho; bn rakho rakhun rakhben; pa rakho rakh
        Future: mr detil detili dyayche; gu aapse apshe; bn debe deben dibe; pa denge dega
        Message: mr kalva kalvaa kalav*; gu kahejo; bn janan janao
        Spoil: mr nask* nasl* kujk*; gu bagad* sadel* tutel*; bn pocha poche; pa kharaab gal
        Do: mr lava lavaa lavun; gu karjo kari; pa kardeyo kardo
        Greet: hi jai jay jaishree krishna krushna; gu jay jai jaishri krushna krishna; mr jay jai
            ramram; pa sasrikal
        Low: gu khut* khuta* khutva; mr sampay* sampat*; bn phuria phuriye; pa mukkan* mukk*
        Status: bn pouchabe pouchhabe pounchabe pouche poucheche; gu pahonch* pochshe; mr pohoch*
            pochal*; pa pahunch* pujj*
        And: mr an ann
        Form: ta pazham palam pazhangal; te pandu pandlu; kn hannu; bn phol
        Filler: bn dokan dokane; gu ena eni enu; mr tyacha; ta inime inimel pochu pochchu poiduchu
            poyiduchu adhula idhula adhile; te daaniki daanilo indulo andulo; kn adakke idakke
            adaralli idaralli
        OwnUse: bn ghorer barir; mr gharasathi; gu ghar gharna
        Taken: bn nilam niyechi
        Who: gu jenu jena jene jeno
        Take: gu lejo lejyo; mr gheun; bn niye
        From: gu mathi maathi; pa naal; bn kaach
        Rate: gu lekhe
        Reduce: ta kuraich* kuraik*
        Discount: ta kuraich*
        Honorific: ta medathukku medatthukku medam
        Spoil: pa ulli; hi fafund phaphund
        Gave: ta kattittaar kattitaar kattitar kattinaar kattitanga; mr bharla bharlam bharlya
        Instead: gu kidha kidhela kahya; mr aivaji
        What: bn naki
        Want: hi lagenge lagega lagegi lagna
        Greet: en hlo hlw
        Total: hi milake milakar milaake
        Money: hi bhugtan bhugtaan; en payment
        Address: en addr
        Form: en powder; in paudar pavdar pauder pavadar
        Filler: hi roz roj; en through via thru light; bn ota eta etaa; hi dono dononko
        OwnUse: en use uses using used
        Taken: hi uthaya uthaye uthayi uthai utha; mr uchalla uchalle uchalli; gu upadyu upadya
        Do: hi karni karna karwana karwani karte karti karta karein; bn korbo korben korte; mr
            karaycha karaychi karayche; gu karvu karva karvi; pa karna karni karda
        How: bn kikore kibhabe
        Spoil: hi phenk fenk phenka phenke fenka feka; bn indur indure ketechhe keteche kheyeche
            kheyechhe; mr undir undirane kurtadle; gu undar undare; pa chuhe chuheyan
        Status: bn beriye beriyeche beriyechhe rowna; mr nighala nighale nighali; gu nikalyo; pa
            nikleya turreya
        Instead: bn bolechilam bolechhilam; mr sangitla sangitle sangitlela; gu kahyu kahelu
            kidhu; pa kiha keha; ta sonnen sonnene; te cheppanu cheppina; kn helide helidde
        Who: hi kin kinka kinke kinki kinse kisse; te evarevaru; ta yaaryaar; kn yaaryaaru
            yaryaru; bn karkar karkara; mr konkon konakonala; gu konkon; pa kihrekihre
        Bill: en billed billing
        Profession: in telar tailar mistri mistry
        Honorific: pa bhain bhaine bhaino veere; bn bhai
        Is: pa haigi haige haiga haigiyan; te unnaru unnaaru; kn iddare; ta irukkanga
        Came: pa aaia aaiya aaiyan aia; gu aavyo; mr aalaya
        HowMuch: kn eshtide eshtidhe; te entundi entaindi; ta evlovu
        From: mr kade kadey
        Keep: gu rakhjo rakjo rakhajo; bn rakhis
        Firm: in depo dipo
        Small: kn chikkadu chikkadhu sannadu; ta chinnadhu chinnadu sirusu; te chinnadi
        Big: kn doddadu doddadhu; ta periyadhu periyadu perusu; te peddadi
        Of: pa diaan
        When: bn kotokkhon kotokkhone kotokhone; gu ketlivar ketlivarma; mr kitivel kevhaparyant
        And: mr ni; bn songe shonge sange sathe
        Add: hi create; en create
        Do: mr karunghya takaa; pa karaye karae karaya karvaye karva
        Instead: mr aivji
        Keep: gu raheva rheva
        Spoil: mr phadli phaadli phadle undranni undaranni
        Gave: pa bhareya bhariya bharia
        Profession: in mestri mestry
        Filler: mr mitra mitr; gu mitro; ta mazhai mazhaila mazhayila
        Profession: in dhaba halwai dhobi mochi darji lohar dudhwala sabziwala
        Rupee: mr rupayanni rupayaani rupayane
        Honorific: in bhai bhaai; te bhayki bhaiki
        Yes: bn হ্যাঁ; in hanji
        Remove: hi mitao mitado mitana mitaiye; gu kadhine; mr kadhun kaadhun
        Spoil: hi phaad faad phaada faada phaadi billi kutte kutta bandar; mr vaya vaaya; gu kagda
        Customers: gu loko lok; mr lokanna lokana
        Give: gu dejo dejyo dyo; mr deun dyave dyaava
        Gave: bn diyegechen diyegeche; te icham ichaam ichham ichesam; mr diloy dilay dilyat; ta
            kuduthom kuduthachi; kn kotvi kottvi
        Future: kn kodtane kodtaale kodtale kodthane kodthale; hi bikega bikegi bikenge; ta
            tharraanga tharuvaanga kuduppaanga; te isthundi istundi
        Due: hi chukana chukani chukane chukaana; pa khara khari kharha; gu nikle nikale; mr nighto
            nighte
        Filler: hi jyada zyada jyaada zyaada lagbhag; gu aakhu akhu; mr aajpasun aajpaasun pasun
            tumchyakade tumchyakde; bn gechen gechhen gechey korei; pa sach sachi; kn hodru hodaru
            hogbittru; te vaati vati pettandi; ta nikkudhu nikkuthu
        Send: en whatsapp; hi vatsap vhatsap vaatsap
        Honorific: te annayya annaya annaiah tammudu; bn boudike boudir
        Who: pa jinhan jinan jina kinhan
        Status: en left
        Low: en low
        Available: hi rakhte rakhta rakhti
        Filler: hi upar uppar oopar bechni bechna bechne bechunga bechenge suno suniye sunna; gu
            vechvanu vechvani vechvu havethi hevethi; en wud comes coming; pa vall vaal
        Low: en reordering restocking restock
        Quality: in bombay bombai bambai
        Good: in suprabhat suprabhaat shubhprabhat shubhodaya shubodaya
        Morning: in shubhodaya shubodaya subhodaya
        Symptom: mr tabyet tabet tabiyet
        Add: bn tule tulo; pa pao paao
        Big: pa vaddiyan vaddian waddiyan
        Small: pa chhotiyan chhotian
        Money: pa paisian paisiyan paisia
        Upi: in petiem petiaim peteem
        All: pa ਸਾਰਿਆਂ
        Big: pa ਵੱਡੀਆਂ
        Upi: in anlain aanlain; pa ਪੇਟੀਐਮ
        Status: hi pahucha pahuchi pahuche pohcha pohuncha
        Filler: hi khila khilana khilao; en save; bn gelo gel
        Good: hi shubh
        Morning: hi prabhat prabhaat
        Profession: en beautician parlour salon nurse watchman guard maid lawyer
        Due: mr thaklay thakla thakle thaklela thaklele
        Do: hi karaye karae karaya karayi karwaye
        Cash: bn nogode nogodey
        Future: pa devega devegi devenge devanga
        Yes: kn ಹೂಂ ಹೂ
        Gave: hi dale daale dalwaye
        Filler: en thing
        Give: bn diyen
        Undo: hi ulat ulto
        Send: hi rakhwa rakhva rakhwana
        Where: mr kuthparyant
        Due: hi bakayedar bakayedaron bakaayedar
        Report: hi suchi soochi
        Future: pa dauga daugi denge
        Filler: pa gaian gaiyan gaiya
        """;

    public const string Units = """
        Kg: te arakilo paavukilo; ta araikilo kaalkilo; hi aadhakilo paavkilo; mr ardhakilo
            paavkilo; kn ardhakilo arekilo kaalkilo; in keji kiloo; hi klo kgs bhar
        G: in graam gram graim gra gramu; en gramm
        L: in leetar litar litaru; hi ltr
        Pkt: in paket pyaket paikat peket paiket paikit pakettu paketlu pyakettu
        Bottle: in batil baatil batal botal botil bottil batli
        Box: in baks boks baksu; en crates
        Dozen: in dajan dazan dajanu darjan; hi drjn drzn dzn
        Tube: in kap kappu
        Pkt: mr pishvi pishvya pishavya pishavi puda pude pudya pudi pudyat; gu padika thelio pauch;
            in pauch pouch pauchu; pa thaili thailiyan pudi pudiyan; bn thonga
        Strip: ta attai; te attalu atta; kn attige
        Pao: mr pavsher paavsher pavshera; gu pasher paasher; pa paiya paia
        Box: mr petya petyaa; gu petio; hi petiyan; pa petian
        Page: bn patar
        Pc: in pis piis; bn te to tay khani
        Strip: in strip istrip strips
        M: in meetar mitar meetaru
        Inch: in inch inchi
        Watt: in vaat vat
        Bag: pa boriyan boriya; gu gunio kotho kothla; mr goni gonya pothi; bn bosta; hi boriyan
        Pao: pa paiya paaiya; hi paiya
        Roll: hi gaddi judi; mr judi judya; bn aanti anti
        Kg: mr kilone kilola; kn kejige kejinu; te kilolaki; ta kilovukku
        Watt: gu વોટ
        Page: mr panachi panachya panaanchi panani; gu panani
        Quintal: pa kuintal kuintl
        Quintal: in kuintal kuintaal kvintal
        """;

    public const string Numbers = """
        /0.5: te arakilo; ta araikilo; hi aadhakilo; mr ardhakilo; kn ardhakilo arekilo
        /0.25: te paavukilo; ta kaalkilo; hi paavkilo; mr paavkilo; kn kaalkilo
        =2: bn du
        =5: in faaiv
        =6: in siks
        =7: in sevan
        /0.5: ta ara
        /0.25: mr pav; gu pav paav
        +0.5: hi sade sadde saade
        -0.25: gu pona paana; pa paune
        =150: mr deedshe; gu dodhso
        =250: mr adichshe adeechshe; gu adhiso; bn araayisho araisho
        =5: bn pachta pachti panchti
        """;
}
