namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>What goods are called across languages, and which well-known brands are which
/// goods, so that "sabun" finds a product that is only called "Lux Rose Soap".</summary>
/// <remarks>Notation: <c>concept: word word</c>; an underscore joins two words of one name. The
/// shop's own names and aliases always come first; these only help where they are silent.
/// </remarks>
internal static class TradeWords
{
    public const string Concepts = """
        sugar: sugar chini shakkar sakhar khand sakkarai chakkera chakkara cini sakkare
            khandsari panchadara
        wheat: gehu gehun gahu gahun ghau ghaun ghav gom godhuma godhumalu godhi godumai kanak
        flour: atta aata aate lot pith peeth maavu pindi hittu
        gramflour: besan beson kadle_hittu kadale_hittu senaga_pindi kadalai_maavu
        maida: moyada maida moyda mayda mendo maidha
        rice: rice chawal tandul tandala chokha arisi biyyam chal akki chaul
        dal: dal daal parippu paruppu pappu bele dali
        milk: milk doodh dudh paal palu haalu dugdh
        curd: curd dahi dahee thayir perugu mosaru doi yogurt
        butter: butter makkhan makhan loni vennai venna benne makhon
        ghee: ghio ghyo ghee ghi tup neyyi nei ney tuppa
        cheese: cheese chiz
        paneer: paneer panir panneer chhena
        oil: oyel oel oil aayil aail oyil tel ennai enney noone nune enne
        salt: salt namak mith meeth mithu uppu labon nimak noon lun
        tea: chah_patti chai_patti teethool theethool theythool teepodi teepudi chahapudi chapatti
            chapata tea
            chai chaha chah cha theneer tey teelai theyilai teyaku
        coffee: coffee kofi kafi kaapi
        egg: egg anda ande inda muttai mutta guddu gudlu dim motte andi
        onion: onion pyaz ulligadda ulligaddalu kanda dungli dungri vengayam ullipaya ullagaddi
            ulagaddi
            ullipayalu peyaj eerulli ganda
        potato: alugadda aalugadda alugaddalu potato aloo alu batata bataka urulai
            urulaikizhangu bangaladumpa alugadde aalugedde
        tomato: tomato tamatar tameta thakkali tamata takkali
        garlic: garlic lahsun lasun lasan poondu vellulli rosun bellulli
        ginger: aala aalaa ginger adrak aale adu inji allam ada shunti
        chilli: mirapakaya mirchya menasina chilli chili mirch mirchi marchu marcha
            marchan milagai mirapa lonka menasinakai
        coriander: coriander dhania dhonepata dhane kothamalli kothimir kothmir
            kothimbir dhone kottambari kothimeera
        turmeric: turmeric haldi halad haldar manjal pasupu holud arishina
        cumin: cumin jeera jire jiru seeragam jeelakarra jire jeerige
        mustard: mustard sarho sarhon saron sarhyon sarson sarso rai mohri kadugu aavalu
            sorshe sasive sarsav
        jaggery: jaggery gud gur gul gol vellam bellam bella
        banana: banana kela kele vazhaipazham aratipandu kola bale baalehannu
        lemon: lemon nimbu limbu elumichampazham nimmakayalu nimbehannu elumichai
            nimmakaya lebu nimbe
        coconut: coconut nariyal naral thengai kobbari kobbarikaya narkel tenginakai
            nariyel naliyer naaliyer
        bread: bread breda pauruti rotti
        biscuit: bisket biskettu biscuit biskit biskut biscoot cookies cookie biskoot
        noodles: noodles nudals
        chips: chips wafers vefar
        namkeen: namkeen farsan mixture
        chocolate: chocolate choklet chaklet
        soap: soap sabun saban sabbu sabon saaban sobbu sabu
        detergent: detergent sarf washing_powder nirma_powder
        shampoo: shampoo shampu
        toothpaste: toothpaste paste manjan pest
        toothbrush: toothbrush brush
        drink: drink thanda colddrink soda sharbat
        water: water pani paani thanni neellu neeru jol
        pen: pen pena kalam pennu
        pencil: pencil pensil
        notebook: vahya vahyaa notebook copy vahi nota khata_book notbuk register
        eraser: eraser rubber
        matchbox: benki_potna benki_pottana matchbox kadepeti kaadepeti machis maachis matches
            diasalai agpeti
            kadepetya kaadepetya kaadi theepetti aggipetti deshlai benkipottana
        candle: menbatti menbati candle mombatti menbatti mezhuguvarthi kovvotti mombati
        incense: dhupkathi dhoopkathi oodinakaddi udinakaddi oodhinakaddi agarbattilu
            incense agarbatti udbatti oodubatti agarbati dhoop udubatti
        bulb: bulb balb balbu lattu
        wire: wire tar taar cable waayar vair vayaru
        nail: perek pereg nail nails mekulu meku keel khila kheela keela aani mole
        screw: screw screws pech skru
        cement: cement siment
        rope: rope rassi dori kayiru thaadu hagga doru
        tape: tape tep
        paint: paint pent rang
        pipe: pipe paip
        tap: tap nal nalka kuzhai
        switch: switch svich
        socket: socket plug
        lock: lock tala taala kulup pootu
        hammer: hammer hathoda hathodi
        brushpaint: paintbrush
        vest: banain banaian banyain vest banian baniyan banyan ganji
        shirt: shirt kameez kamiz
        tshirt: tshirt tee_shirt
        trousers: trousers pant pants patlun trouser
        jeans: jeans jins
        saree: saree sari saadi sadi pudavai cheera seere
        kurta: kurta kurti
        towel: towel tauliya toliya gamcha tuvaal
        handkerchief: handkerchief hanky rumal
        socks: socks moja moje mojey
        underwear: underwear underpant briefs kachha chaddi nikkar
        bra: bra
        dupatta: dupatta chunni odhni
        bedsheet: bedsheet chadar chaddar
        belt: belt
        blanket: blanket kambal rajai
        bandage: bandage patti pattee
        syrup: syrup sirap
        tonic: tonic
        cotton: cotton rui
        mask: mask
        thermometer: thermometer
        cough: cough khansi
        masala: masala masale masaala
        juice: juice ras jus
        sweets: mithai meetha mithaai
        foxnut: makhana makhane
        saffron: saffron kesar zafran kumkumapoo
        cardamom: cardamom elaichi ilaichi elakkai yelakki elach velchi
        clove: clove cloves laung lavang kirambu
        cinnamon: cinnamon dalchini dalcheeni pattai
        pepper: pepper kalimirch milagu miriyalu
        fennel: fennel saunf sonf badishep sombu
        fenugreek: fenugreek methi menthulu vendhayam
        asafoetida: asafoetida hing perungayam inguva
        ajwain: ajwain owa omam
        tamarind: tamarind imli chinch puli chintapandu
        sesame: sesame til ellu nuvvulu
        peanut: palli pallilu verusanaga verusenaga shenga peanut peanuts moongfali mungfali
            groundnut sing kadalai shengdana shengdane shengdaane singdana singdane verkadalai
            kadlekai
        cashew: cashew kaju kaaju jeedipappu mundhiri godambi
        almond: almond badam badaam baadaam
        raisin: saugi saugiyan raisin raisins kishmish kismis kissmiss draksha
        semolina: suji sooji rava rawa ravva ravai
        poha: chira chire chinre chirey poha pohe aval avalakki atukulu chivda
        sago: sabudana sabudane javvarisi sabakki saggubiyyam
        puffedrice: muri mudhi murmura murmure pori borugulu mandakki kurmura
        urad: udidachi urad udid uddina uddu ulundu minapa minapappu maanh manh mash
            biuli kalai
        toor: turichi toor tur tuvar tuver arhar thuvaram thuvara kandi togari orhor
        moong: mag mugachi mugaachi moong mung mug pesara pasi hesaru moog
        masoor: masoor masur mosur massar masran masar
        chickpea: chana channa chole chhole chholey chholia harbhara senaga chola
        poppy: poppyseed posto khuskhus khaskhas gasagasa kasakasa
        camphor: camphor kapoor kapur karpooram karpura karpur
        kidneybean: rajma rajmah rajmaanh rajmanh raajmaanh
        walnut: walnut akhrot
        pistachio: pistachio pista
        dates: khajur khajoor
        honey: honey shahad madh then tene jenu
        vinegar: vinegar sirka
        jam: jam
        ketchup: ketchup sauce
        pickle: pickle achar achaar lonche oorugai uragaya
        papad: papad papar appalam
        sevai: sevai vermicelli semiya sevaiyan
        pasta: pasta macaroni
        oats: oats
        cornflakes: cornflakes
        soyachunks: soyabean
        cauliflower: cauliflower gobi phoolgobi
        cabbage: cabbage pattagobi
        spinach: spinach palak
        brinjal: brinjal baingan vangi kathirikai vankaya
        okra: okra bhindi bhendi vendakkai bendakaya
        peas: peas matar vatana
        carrot: carrot gajar
        radish: radish mooli
        cucumber: cucumber kheera kakdi
        pumpkin: pumpkin kaddu
        apple: apple seb safarchand
        mango: mango aam amba manga mamidi mavu
        orangefruit: santra mosambi
        grapes: grapes angoor
        papaya: papaya papita
        avocado: avocado
        mushroom: mushroom
        chicken: chicken murga murgi
        mutton: mutton
        fish: fish machli maach meen
        icecream: icecream
        lassi: lassi
        buttermilk: buttermilk chaas chhachh taak mor
        cream: cream malai
        black: black kaale kala kali kaala kaali kale karuppu nalla kappu kalo kalya kalu
        white: white safed safaid pandhra vellai tella bili sada dholo chitta safet
        red: red lal laal lala sivappu erra kempu
        green: kancha kacha hasi pachi green hara hari lila leela hirva pachai pacha
            hasiru sobuj lilo harra
        blue: blue neela neeli nila neel neelam nili
        yellow: yellow peela pili peeli piwla manjal pivla pasupu holud
        brown: brown bhura bhoora
        pink: pink gulabi
        grey: grey gray slety saleti
        maroon: maroon mehroon
        orange: orange narangi
        """;

    /// <summary>Concepts that are parts of names of any kind: colours, and the kinds of dal.
    /// </summary>
    public const string Colours =
        "black white red green blue yellow brown pink grey maroon orange "
        + "urad toor moong masoor chickpea";

    public const string Brands = """
        biscuit: parle_g parle_monaco monaco marie good_day bourbon oreo hide_seek krackjack
            tiger_biscuit 50_50 dark_fantasy nutri_choice jim_jam milk_bikis nice_time
            happy_happy little_hearts unibic digestive treat sunfeast mom_magic farmlite
        soap: lux lifebuoy santoor cinthol hamam pears medimix margo mysore_sandal godrej_no
            dove fiama liril rexona
        shampoo: clinic_plus head_shoulders sunsilk pantene tresemme chik
        toothpaste: colgate_strong pepsodent close_up dabur_red sensodyne meswak babool
        noodles: maggi yippee wai_wai top_ramen
        chips: lays bingo uncle_chipps pringles
        namkeen: bhujia kurkure
        chocolate: dairy_milk five_star kitkat munch perk gems eclairs barone snickers
        drink: coca_cola coke thums_up pepsi sprite fanta limca mirinda mountain_dew frooti
            maaza slice 7_up appy
        water: bisleri kinley aquafina bailley
        detergent: surf_excel ghadi wheel tide ariel nirma
        dishwash: vim pril exo
        coffee: nescafe bru sunrise
        tea: red_label taj_mahal wagh_bakri tata_tea
        healthdrink: horlicks bournvita complan boost
        hairoil: parachute navratna vatika bajaj_almond keo_karpin indulekha dabur_amla
        rice: basmati sona_masoori kolam
        milk: amul_taaza amul_gold
        """;
}
