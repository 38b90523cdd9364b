namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Words of ordering, stock and money. See <see cref="Vocabulary"/> for the notation.
/// </summary>
internal static class TradeVerbs
{
    public const string Text = """
        Order: en order orders book ordered ardar aardar; hi order ardar aardar; ta aardar; te
            aardar; kn aardar
        Goods: en delivery parcel things item items goods stuff product products shipment; hi saman
            samaan saaman maal mal parsal dilivari; mr saman maal; gu saman maal; bn jinis mal
            maal jinish; ta saamaan porul sarakku; te saamaanlu saruku saman; kn saamaanu samanu
            saruku; pa saman samaan maal
        Cancel: en cancel kansil kensil cancelled cancl cancle; hi cancel kainsal kensal radd
            nirast; mr radd; gu radd; bn batil; ta raththu; te raddu; kn raddu
        Remove: en remove delete drop minus; hi hata* nikal* hatv*; mr kadh* kaadh*; gu kadh*
            kaadh*; bn bad sorie soriye; ta eduthudunga neekk* edutthudu edunga; te teesey*
            tisey* tiseyandi; kn tegey* tegi* tegedu; pa hata* kadd*
        Keep: hi rehne rahne rahane rehene chhodo chod; mr rahu rahude; gu rehva; bn thak; ta
            irukkattum; te undani; kn irali; pa rehn
        Add: en add include extra added; hi jodo jod jodna jodiye badha dalo daal daalo dal
            mila milao milaa; mr jod* ghal* takaa taka; gu umer* nakh* naakho; bn jog jure; ta
            ser* serthu; te kalap* kalup* cher* veyyandi; kn seris* serisi haaki; pa jod* pa
        Also: en also; hi bhi aur bhee; mr pan suddha; gu pan; bn o; ta kooda; te kooda; kn kooda;
            pa vi
        Change: en change update modify make set edit revise; hi badal* badl* set apdet; mr
            badal* badla*; gu badal* badl*; bn bodl* bodol*; ta maatt* maath*; te maarch*
            march*; kn badalis* badlayis*; pa badal* badl*
        Instead: en instead replace rather; hi bajaye bajay jagah badle jagha; mr aivaji jagi;
            gu badle jagyae; bn bodole jaygay; ta badhila badhilaa; te badulu; kn badalu
            badalige; pa thaan jagah
        Correct: en sorry oops mean wait correction actually; hi matlab mtlb mtlab sory balki
            arre
        Status: en status track tracking whereabouts reach reached late delay delayed; hi nikla
            nikli nikle aayega aaega ayega aayegi ayegi aaegi pahunchega pahuncha pahunchi der;
            mr yeil yenar yeiil pochel nighala nighale; gu avshe aavshe nikalyu; bn asbe ashbe
            pouchabe; ta varum varumaa vandhucha vandhudha varala; te vastundi vasthundi
            vacchinda vasthadi raledu; kn baruttade barutte bandideya barutthe; pa aauga aavega
            aavegi auga
        Left: en left remaining remains balance; hi bacha bachi bache baki bacha bachaa bacchi;
            mr urla urle urli shillak rahila rahile; gu vadhyu vadhyo vadhi bachyu bachi; bn
            acche achhe baki bache; ta meedhi micham irukku; te migilindi migili; kn ulidide
            ulididhe; pa bacheya bachi bacheyaa
        Stock: en stock inventory godown; hi stok stock; mr satha; gu stok; bn stok shtok
            shtak; ta iruppu kaiyiruppu; te stok nilva; kn stok daastaanu; pa stok
        Available: en sell selling available availability avail have got stocked; hi milega
            milegi milenge uplabdh milta milti mil milegaa; mr milel milnar milte milto; gu
            malshe male; bn pawa paoa pabo pao jabe; ta kidaikkuma kidaikum irukka irukkaa; te
            dorukutunda unda dorukutundaa; kn sigutta siguttaa sigutha ideya; pa milega milu
            milegi
        Spoil: en stale rats mice broken broke spoiled spoilt damaged damage expired expire leaked
            leakage leaking rotten lost stolen waste wasted cracked torn missing; hi chuha chuhe
            kharab tut toot tuti tuta tute toota tooti toote sad sada sadi sade gira gir phat
            fat phata chori chora gum khoya ekspayar bekar gal phoot phut bigad kharaab; mr
            futla futli futle phutli phutle phutla kharab sadla sadli sadle kuja tutla tutle
            fatla nasla; gu bagdi bagad* tuti tutya futi tutyu kharab sadi bagdyu; bn bheng*
            bhenge bhengeche noshto poche pochechhe kharap; ta udainj* udaind* keettu* ketu
            azhugi kettupo* kettu udanj*; te pagilip* paadaip* chedip* virig* pagil* paadai*
            kullip*; kn odedu* haalag* halag* koletu* odedho*; pa tutt tut kharab khraab sad
        Reduce: en reduce less deduct minus; hi ghata* ghatado kam; mr kami; gu ochh* ghata*; bn
            komao komie kom; ta kuraiy* kurai*; te thaggin* taggin* thagg*; kn kadime kammi; pa
            ghata* ghat
        Increase: en increase raise; hi badha* badhado; mr vadhv* vadhav*; gu vadhar*; bn barao
            baran; ta eeththu koott* ettu; te penchu penchandi; kn jaasti hechchis*; pa vadha*
        Low: en out low short shortage finishing reorder; hi khatam khatm khtm kam; mr sampla
            samplay sampat sampale sampnar sampala samplele kami; gu khatam puru khalas ochhu;
            bn shesh phuriye sesh; ta mudinj* theernth* kuraivaa kammi theerndh*; te aipoy*
            ayipoy* thakkuva takkuva aipo*; kn mugid* mugiy* kadime khaali; pa khatam mukk* mukk
            muk
        Return: en return returned returns exchange refund back replacement; hi wapas vapas
            vapis wapis lauta* lota* रिफंड badlna; mr parat vapas; gu pachh* parat pacha pachu
            pachhu; bn pherot ferot pherat; ta thiruppi thirumba thirupi; te venakki thirigi
            vapas tirigi; kn vaapas hintirugi vapas; pa vapas mod*
        Count: en counted count; hi gina gine gini ginti; mr mojle; gu ganya; bn gunechi
        OwnUse: en personal self own; hi ghar istemal khaya khud upyog; mr vaparla; gu vapryu
        Rate: en rate price rates prices cost mrp costs; hi bhav bhaav bhao daam dam ret rait
            kimat keemat mulya prais; mr bhav bhavane bhavaane kimmat dar darane; gu bhav bhave
            kimat; bn dam daam dame daame dor dore mullo; ta vilai vila vele ret vilaiyil
            vilaikku; te dhara dara rate retu dharaku dharaki dharalo; kn bele rate daru
            daradalli beleyalli belege; pa mull bhaa ret
        Rupee: en rs inr rupee rupees re; hi rupaye rupay rupaya rupye rupae rupiya rupe ruppe
            rupiye rupai; mr rupaye rupayanchi rupayancha rupayanche rupayala rupayat; gu rupiya
            rupia rupiyanu rupiyana rupiyani; bn taka takar takay; ta roobai roobaai rubai ruba
            roobaaikku ruvaa; te rupayalu rupayala roopayalu rupayilu rupaayala; kn rupayi
            roopayi rupaayi rupai; pa rupaye rupai rupiye
        Credit: en credit; hi udhaar udhar udhari udhaari udaar ugahi udhar; mr udhar udhari
            udharivar udhaarivar; gu udhar udhaar udhaarma; bn baki bakite bakeya bakita dhare; ta
            kadan kadanaa kadanukku; te appu appuga arau; kn saala saalada saalakke; pa udhar
        Cash: en cash; hi nakad nagad naqad nakd kesh; mr rokh rokhine nagad; gu rokda rokad
            rokdethi; bn nogod nagad; ta rokkam panamaga; te nagadu; kn nagadu; pa nakad
        Upi: en upi gpay googlepay phonepe paytm bhim online neft imps rtgs bank netbanking qr
            gpe phonepay transfer; hi gugalpe fonpe jipe onlain petiem yupiai; bn bikash
        Card: en card debit swipe; hi kard
        Can: en able; hi sakta sakte sakti
        Due: en due dues outstanding owe owes owed pending balance balances payable; hi fasa
            fansa atka baaki baki bakaya bkaya udhari lena lenadaari udhaari bakaayaa lenden; mr
            baki baaki yene thakbaki; gu baki lenu levana bakaya leva; bn baki pawna paona
            bakeya; ta baakki baki paakki kadan; te baaki baki appu; kn baaki baki saala; pa
            baki bakaya lena
        Account: en account accounts ledger khata acc; hi khata khate khaata khaate khaatey
            hisab hisaab hisaap; mr khatyat khate khatyavar hisheb hishob khatyaat; gu khatama
            khate khatu khatamaa hisab; bn khata khatay hisheb hisab; ta kanakku kanakkil
            kanakula kanakkula; te khata khaataalo lekka khatalo ledgeru; kn lekka khate
            khatege khateyalli lekkakke; pa khata khate hisab
        Write: en write note record enter jot; hi likh* likhlo likho lkho; mr lih* liha; gu
            lakh* lakho; bn likh* lekho; ta ezhudh* ezhuthu* eluth* ezhuth*; te rayan* rasuk*
            raay* raaskondi raasu* rasi*; kn baredu* bari* bare*; pa likh*
        Later: en later tomorrow; hi baad baadme dega degi denge; mr nantar; gu pachhi pachi; bn
            pore; ta appuram piragu apram; te taruvata tarvata; kn aamele nantara; pa baad
        Remind: en remind reminder reminders reminding followup; hi yaad yad tagada tagaada
            takaza takaja vasuli vasooli rimaindar taqaza; mr athvan aathvan aathavan; gu yaad
            ughrani; bn mone monekoriye tagada; ta ninaiv* nyaapag* niyabag* gnabag*; te gurtu
            gurthu; kn nenap* jnapis* gnaapis*; pa yaad yad
        Money: en money payment amount paise; hi paisa paise pese payment rakam paisey peise; mr
            paise; gu paisa; bn taka poisa; ta panam kaasu; te dabbu dabbulu paisalu; kn hana
            duddu; pa paise
        Deposit: en deposit deposited; hi vasool vasul jama jamaa; mr jama bharle; gu jama
            bharya; bn joma; ta kattinaar kattinar; te kattadu kattaru jama; kn kattidaru jame;
            pa jama
        Discount: en discount off concession disc; hi chhoot chhut chut riyayat diskaunt kam; mr
            sut sawalat; gu chhut vatav; bn chhar char; ta thallupadi kuraichu; te thaggimpu
            taggimpu; kn riyayiti; pa chhot chhoot
        Percent: en percent percentage pct; hi pratishat takka parsent; mr takke; gu taka; ta
            sadhaveedham; bn shotangsho; te shatam; kn shekada
        Now: en now onwards; hi ab abse; bn ekhon; ta inime; pa hun
        Free: en free
        Came: en bought purchased purchase; hi kharida kharidi kharide; mr kharedi; gu kharidyu
        Profit: en profit margin; hi munafa fayda; mr nafa; gu nafo; bn labh; ta laabam; te
            labham; kn laabha
        Future: hi dega degi denge dedega dedenge dunga; mr deil denar deel; gu aapshe apse; bn
            debe dibe; ta tharuvaar tharuvan tharen; te istadu istanu istaru isthanu isthadu; kn
            kodtare kodtini kodthare; pa dega deuga
        """;
}
