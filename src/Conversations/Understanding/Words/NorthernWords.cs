namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Spoken forms of Hindi, Marathi, Gujarati, Bengali and Punjabi, and of the English of
/// Indian shops. See <see cref="Vocabulary"/> for the notation.</summary>
internal static class NorthernWords
{
    public const string Text = """
        Gave: hi diya diye diyaa chukta chukaya chukaye bhara bhare dale daale dalwaye; mr dilay
            dilet dilya bharle bharla bharlam bharlya diloy dilyat; gu chukvya chukavya chukavi
            chukvyo aapyaa bharya; bn dilam dilaam diyechilam diye diyechhi diyegechen diyegeche
            metalen metale metalo metay deyni deini dayni; pa ditte ditta dittae bhareya bhariya
            bharia
        Give: mr dyal deta deun dyave dyaava; gu aapjo aapi dejo dejyo dyo; bn deben diben dien
            dilei diyen; pa deyo dyo diyo deo
        Came: hi laya laye laaya laayi laaye aagaye; mr milale alyat aalaya; gu aavya aavi aavyo;
            bn elo eseche pelam; pa aaya aaye aayi aayiyan aaia aaiya aaiyan aia
        Do: en work works; hi banao banado banaiye karni karna karwana karwani karte karti karta
            karein karaye karae karaya karayi karwaye; mr kele kela keli kelay kelet lava lavaa
            lavun karaycha karaychi karayche karunghya takaa; gu karya karyu karyo karjo kari karvu
            karva karvi; bn korlam korechi korechhi korechen korechhen korlen korlo korbo korben
            korte; pa kita kitta kitte kiti kardeyo kardo karna karni karda karaye karae karaya
            karvaye karva
        Is: mr hote hota hoti ahet; gu hatu hata hati hoy; bn chilo chhilo ache; pa aa si san haigi
            haige haiga haigiyan
        Future: en will shall gonna; hi dunga dungi doonga denge dedunga deduga loonga lunga lega
            legi lenge bhejunga bhejungi bhejenge karunga karungi kardunga dedungi aaunga aaungi
            batati bataungi batata bikega bikegi bikenge; mr dein deto yein yeto ghein detil detili
            dyayche; gu aapish aapis kahish aavish apish aapse apshe; bn debo dibo debe asbo deb
            deben dibe; pa dunga dawanga dawangi aavanga aunga denge dega devega devegi devenge
            devanga dauga daugi
        Want: hi lagenge lagega lagegi lagna; mr lagtil lagel hava; gu joishe; bn lagbe dorkar; pa
            chahidi chahidiyan
        Of: mr chya; gu nan; pa diyan dian da dia diaan
        In: hi andar; mr var; pa cho chon vichon vicho
        Not: mr nahit nahiye; gu nahin; bn nei nai নেই নাই deyni deini dayni; pa nai
        Left: hi padi pade pada pda pdi; mr padla padli; gu padi padyu padyo; pa payi pai payiyan
        Available: en keep keeps possible; hi hoga hogi rakhte rakhta rakhti; mr milel; gu hoy; bn
            hobe
        Yes: en yup yea; in hanji; hi hn hnji hmm haanji thk; bn hyan হ্যাঁ; pa hanji aaho
        Spoil: hi bhig bheeg bhigi gal galgaye fati kide keede kida keeda fafund phaphund phenk
            fenk phenka phenke fenka feka phaad faad phaada faada phaadi billi kutte kutta bandar
            खट्टा; mr aambat kid kide nask* nasl* kujk* undir undirane kurtadle
            phadli phaadli phadle undranni undaranni vaya vaaya ambat; gu bagdi bagad* sadel*
            tutel* undar undare kagda; bn fata phata fete pocha poche indur indure ketechhe keteche
            kheyeche kheyechhe; pa gal kharaab ulli chuhe chuheyan
        New: hi nyi nya naee naya
        Write: hi chadha chadhao chadhado chadhana darj; mr lihun; gu lakhjo; bn likho likhe; en
            save saved
        Credit: bn dhar dhare
        Rate: gu lekhe; bn dor dar dore dare
        Due: hi nikalta nikalte nikalti chukana chukani chukane chukaana bakayedar bakayedaron
            bakaayedar; mr nighto nighte thaklay thakla thakle thaklela thaklele; gu nikle nikale;
            bn pabo pab; pa khara khari kharha
        Discount: hi riayat chhod chod; mr kami; gu ochha ochho ochhu ochhi; bn chhad chhaar kom
        Add: en create; hi create; bn yog jog tule tulo; pa pao paao
        Message: hi batado; mr kalva kalvaa kalav*; gu kahejo; bn janiye janao janan
        How: bn bhabe kikore kibhabe; pa kiddan kidan kidaan
        Status: en gone dispatched shipped reached update; hi nikla nikle pahucha pahuchi
            pahuche pohcha pohuncha; mr nighala pohoch* pochal* nighale nighali; gu nikalyu pahonch*
            pochshe nikalyo; bn pouchabe pouchhabe pounchabe pouche poucheche beriye beriyeche
            beriyechhe rowna; pa pahunch* pujj* nikleya turreya
        Clock: hi tarikh taarikh tareekh mehman mehmaan guests; mr tarkhela tarikh pahune; gu tarikh
            maheman; bn tarikh otithi; pa tarikh
        Money: en pay cheque cheques payment; in chek; hi pese bhugtan bhugtaan; mr paishe
            paishanchi; gu paisaa; bn taka; pa paisian paisiyan paisia
        Honorific: in madam medam mem sar saar babu bau dada didi anna amma akka uncle ankal anti
            saheb sahab paaji tai vahini bhai bhaai; hi padosi padosan pdosi ben bhen behen bahin
            aapa apa baji baaji khala; mr madamna medamna taina tainna bhauna shejari yanchya
            yanchyakadun yanchyakade yanchyasathi bai baincha bainche bainna bainni bainchya; gu
            padoshi; bn bhai boudike boudir; pa bhain bhaine bhaino veere
        Kin: in ankal anti; hi padosi padosan pdosi; mr shejari; gu padoshi; bn protibeshi
        Taken: en bought buys buy; hi uthaya uthaye uthayi uthai utha; mr uchalla uchalle uchalli
            neli nela nelya; gu upadyu upadya; bn nilam niyechi
        From: hi lekar; mr yanchyakadun yanchyakade kade kadey madhun madhoon madhoona; gu mathi
            maathi; bn kaach; pa to naal kolo
        Person: mr malkashi maalkashi malakashi
        Speak: mr bolaycha bolaychay bolayche
        Last: mr shevatchi shevatcha shevatche
        Filler: en one's gift birthday tonight evening tonite daughter son project pickup collect
            counter walkin walk shade shades luck inside till until before after bunch morning
            customer's customers' kept date lot much very bit back other next first both about
            across around than but because through via thru light wud comes coming save thing; in
            kauntar kaauntar tiket; hi yahan yahaan yha naam counter vrat barish baarish subah
            shaam mummy papa bitiya beti beta munna vaise ekdum dn dna bahar yadi suchi list chalta
            chalti chalte agle agla agli screenshot dekho dekhiye dekhna yaha yahaa gya gye roz roj
            dono dononko jyada zyada jyaada zyaada lagbhag upar uppar oopar bechni bechna bechne
            bechunga bechenge suno suniye sunna khila khilana khilao alag होने sunte sunti
            katha havan shradh upvas upavas tumse aapse humse unse inse unhone unhonne
            inhone inhonne; mr nond ithe tumche tumcha tumchya udya sobat aplya mag gelya asel tar
            yadi mahagai tyacha mitra mitr aajpasun aajpaasun pasun tumchyakade tumchyakde upvas
            upavas; gu lau kaale aavti thai gaya gayu gayo gai sanje savare sudhi sudhima hoy badhu
            ena eni enu mitro aakhu akhu vechvanu vechvani vechvu havethi hevethi; bn gechhe geche
            hoye hoyeche hoyechhe jonne dorun naki kintu ekhon hobe ektu dokan dokane ota eta etaa
            gechen gechhen gechey korei gelo gel katuk; pa gia gya gaye gayi si sadde lai deyo ghre
            sach sachi vall vaal gaian gaiyan gaiya
        Address: en addr valley heights residency enclave vihar kunj estate towers complex chawl
            bhavan niwas mahal; hi makaan makan
        Quality: en chilled cold; in bombay bombai bambai; hi tazi taji taaji taziya; mr taji tazi
            taaji
        Low: en low reordering restocking restock finish finished finishing; mr sampay* sampat*
            sampli sampale samplya; gu ochho ochhi ochha ochhu khut* khuta* khutva; bn kome komeche
            phuria phuriye; pa mukkan* mukk*
        Firm: in provishan puroovishan purovishan provijan depo dipo ejensis ejensees agensis
            distribyutor distribyutars
        Profession: en electronics electricals hardware furniture tailors textiles garments
            jewellers medicals mobiles beautician parlour salon nurse watchman guard maid lawyer;
            in maikenik mekenik mekanik telar tailar mistri mistry mestri mestry dhaba halwai dhobi
            mochi darji lohar dudhwala sabziwala; mr sutar nhavi shimpi; hi chaywala chayvala
            doodhwala
        Goods: hi saman maal
        Weekday: bn kalke agamikal agamikalke; mr udya udyala; gu aavtikale
        Correct: hi ruko rukiye
        Greet: en hlo hlw; in subhodaya subodaya; hi radhe radhey jai jay jaishree krishna krushna;
            mr jay jai ramram; gu jay jai jaishri krushna krishna; pa sasrikal sati
        Good: in subhodaya suprabhat suprabhaat shubhprabhat shubhodaya shubodaya; hi mangalmay
            mangalmaya shubh
        Small: en sml; hi chhti chti choti; pa chhotiyan chhotian ਛੋਟੀਆਂ ਛੋਟੀ ਛੋਟੇ ਛੋਟਾ
        Big: en bgr; hi bdi bda bdhi; pa vaddiyan vaddian waddiyan ਵੱਡੀਆਂ
        Keep: en leave skip; mr theva thev thevaa; gu rakho raakho rakhjo rakjo rakhajo raheva
            rheva; bn rakho rakhun rakhben rakhis; pa rahin rahn rakho rakh
        Upi: en transferred; in neft neftu petiem petiaim peteem anlain aanlain; pa ਪੇਟੀਐਮ
        Change: en switch convert
        No: hi nai naee; pa naah naanh nanhh
        Send: en whatsapp; hi pohcha* poncha* pahoncha* vatsap vhatsap vaatsap rakhwa rakhva
            rakhwana
        Yesterday: gu gaeekale gaeekal kale; pa parson
        Write: mr manda maanda
        Sale: hi becha bechi beche; mr vikle vikla vikli vikali viklya vikale; gu vechya vechyu
            vechi vechyo; pa vechiya vechi vecheya
        By: pa ਰਾਹੀਂ
        Morning: in shubhodaya shubodaya subhodaya; hi mangalmay mangalmaya prabhat prabhaat; bn
            suprobhat
        Show: hi dekho dekhna dekhao
        Who: hi kin kinka kinke kinki kinse kisse; mr konakonakade konakade konkon konakonala; gu
            jenu jena jene jeno konkon; bn karkar karkara; pa kihrekihre jinhan jinan jina kinhan
        Wala: en ones; hi rupayawala rupayawali rupayewala rupayewali rupaywala rupaywali rupeewala;
            mr rupayawali rupayawala
        HowMuch: bn kat kato
        Rupee: hi rupayawala rupayawali rupayewala rupayewali rupaywala rupaywali rupeewala; mr
            rupayawali rupayawala rupayanni rupayaani rupayane rupayachi rupayache rupayacha
            rupyachi rupyache rupyacha
        Account: mr navavar navane navavarti; gu name namee; bn name naame; pa naave navein
        And: mr an ann ni; bn songe shonge sange sathe
        Form: en powder pwdr powdr pwder; in paudar pavdar pauder pavadar; bn phol
        OwnUse: en use uses using used; mr gharasathi; gu ghar gharna vaprash vaparash vaparva; bn
            ghorer barir; hi pi pee piya peeya
        Take: mr gheun; gu lejo lejyo; bn niye
        Instead: mr aivaji sangitla sangitle sangitlela aivji; gu kidha kidhela kahya kahyu kahelu
            kidhu; bn bolechilam bolechhilam; pa kiha keha
        What: bn naki
        Total: hi milake milakar milaake
        Bill: en billed billing
        When: mr kitivel kevhaparyant; gu ketlivar ketlivarma; bn kotokkhon kotokkhone kotokhone
        Remove: hi mitao mitado mitana mitaiye kaat kaato kaatdo; mr kadhun kaadhun; gu kadhine;
            pa kaddho kadho
        Customers: mr lokanna lokana; gu loko lok
        Symptom: mr tabyet tabet tabiyet
        All: pa ਸਾਰਿਆਂ
        Cash: bn nogode nogodey
        Undo: hi ulat ulto
        Where: mr kuthparyant
        Report: hi suchi soochi
        Spoil: en fungus mould mouldy mold moldy ants; hi fungus chinti chintiyan
        This: hi isi usi
        Week: mr aathavdyatli athavdyatli aathavdyatil athavdyatil aathavdyatla athavdyatla
            athavdyache aathavdyache
        Phish: in lotari laatari; hi lotary badhai badhaai mubarak
        Group: en friends friend
        """;

    public const string Units = """
        Kg: in keji kiloo; hi aadhakilo paavkilo klo kgs bhar; mr ardhakilo paavkilo kilone kilola
        G: en gramm; in graam gram graim gra gramu
        L: in leetar litar litaru; hi ltr
        Pkt: in paket pyaket paikat peket paiket paikit pakettu paketlu pyakettu pauch pouch
            pauchu; mr pishvi pishvya pishavya pishavi puda pude pudya pudi pudyat dabba dabbe; gu
            padika thelio pauch; bn thonga; pa thaili thailiyan pudi pudiyan; hi dabba dibba daba
        Bottle: in batil baatil batal botal botil bottil batli
        Box: en crates; in baks boks baksu; hi petiyan; mr petya petyaa; gu petio; pa petian
        Dozen: in dajan dazan dajanu darjan; hi drjn drzn dzn; en dozn dozzen dozan
        Tube: in kap kappu
        Strip: in strip istrip strips
        Pao: hi paiya; mr pavsher paavsher pavshera; gu pasher paasher; pa paiya paia paaiya
        Page: mr panachi panachya panaanchi panani; gu panani; bn patar
        Pc: in pis piis; bn te to tay khani
        M: in meetar mitar meetaru
        Inch: in inch inchi
        Watt: in vaat vat; gu વોટ
        Bag: hi boriyan katte kattey; mr goni gonya pothi; gu gunio kotho kothla; bn bosta; pa
            boriyan boriya
        Roll: hi gaddi judi; mr judi judya; bn aanti anti
        Quintal: in kuintal kuintaal kvintal; pa kuintal kuintl
        """;

    public const string Numbers = """
        /0.5: hi aadhakilo; mr ardhakilo
        /0.25: hi paavkilo; mr paavkilo pav; gu pav paav
        =2: bn du
        =5: in faaiv; bn pachta pachti panchti
        =6: in siks
        =7: in sevan
        +0.5: hi sade sadde saade
        -0.25: gu pona paana; pa paune
        =150: mr deedshe; gu dodhso
        =250: mr adichshe adeechshe; gu adhiso; bn araayisho araisho
        """;
}
