namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Numbers and units as they are spoken. See <see cref="Vocabulary"/> for the notation.
/// </summary>
internal static class NumberWords
{
    public const string Numbers = """
        =1: en one a an; bn ekta ekti akta; ta oru; te okka
        =2: en two; bn duto duti dutto
        =3: en three; bn tinte tinti; ta mundru
        =4: en four; bn charte charti
        =5: en five; bn paanch panchta
        =6: en six; bn ছটা ছটি
        =7: en seven
        =8: en eight
        =9: en nine; ta onpathu
        =10: en ten
        =11: en eleven
        =12: en twelve
        =13: en thirteen
        =14: en fourteen
        =15: en fifteen
        =16: en sixteen
        =17: en seventeen
        =18: en eighteen
        =19: en nineteen
        =20: en twenty
        =30: en thirty; ta muppathu; te muppai muppayi; kn muvattu moovattu
        =40: en forty; ta naarpathu napathu; te nalabhai; kn nalavattu
        =50: en fifty; ta aimbathu ambathu; te yabhai yaabhai; kn aivattu
        =60: en sixty; gu saaith; ta arupathu; te aravai; kn aravattu
        =70: en seventy; ta ezhupathu; te debbai; kn eppattu
        =80: en eighty; ta enbathu; te enabhai; kn embattu
        =90: en ninety; ta thonnooru; te tombhai; kn tombattu
        =100: bn eksho ekso ekshoto
        =150: bn derso dersho
        =250: mr adichshe
        =200: ta irunooru; bn dusho dosho; kn innooru; gu baso
        =300: ta munnooru; mr tinshe; kn munnooru
        =400: ta naanooru; mr charshe; kn naanooru
        =500: ta ainnooru ainooru; mr pachashe; kn ainooru; gu panchso; bn pachsho
        =600: ta arunooru; kn aarunooru
        =700: ta ezhunooru; mr satshe; kn elunooru
        =800: ta ennooru; mr athshe; kn entunooru
        x100: en hundred; hi sau; mr she shambhar; gu so; bn sho; ta nooru; te vanda
            vandala nooru; kn nooru; pa sau
        x1000: en thousand k; hi hazaar hajar; mr hajar; gu hajar; bn hajar; ta aayiram ayiram;
            te veyyi velu vela; kn saavira savira; pa hazar
        x100000: en lakh lac; hi lakh; mr lakh; gu lakh; bn lakh; ta latcham; te laksha; kn
            laksha; pa lakkh
        =1.5: hi dedh ded dedhh derh; mr deed did; gu dodh; bn der ded; ta onrarai onnarai; te
            okatinnara; kn ondoovare onduvare; pa dedh
        =2.5: hi dhai adhai; mr adich adeech; gu adhi; bn arai adai; ta irandarai rendarai; te
            rendunnara; kn eraduvare; pa dhai
        =3.5: ta moonrarai moonarai; te mudunnara; kn mooruvare
        =4.5: ta naalarai; te nalugunnara; kn nalkuvare
        =5.5: ta aindarai anjarai; te aidunnara; kn aiduvare
        =1.25: ta onnekaal onregaal; te okatimpavu
        /0.5: en half haf; hi aadha aadhi aadhe; mr ardha ardhi ardhe; gu ardho ardhi adadho
            adadhi addho; bn adha aadh ordhek; ta arai; te ara aragantu; kn ardha are; pa addha
            adha
        /0.25: en quarter; hi paav pav chauthai; mr paav; gu paa; bn powa poya; ta kaal; te
            paavu; kn kaal kaalu; pa paa pau
        /0.75: hi pauna paun; mr pauna paun; gu pono pauno; bn pone; ta mukkaal; te muppavu; kn
            mukkaal; pa pauna
        +0.25: hi sava sawa; mr savva sava; gu sava; bn soya sowa; pa sava
        +0.5: hi saadhe sadhe; mr saade; gu saada; bn share sade; pa saadhe
        -0.25: hi paune pone; mr paune; bn poune paune
        """;

    public const string Units = """
        Kg: en kg kgs kilo kilos kilogram kilograms kgm; hi kilo kilobhar; mr kilo; gu kilo; bn
            keji kilo; ta kilo; te kilo kilola kilolu; kn kejji keji kilo; pa kilo
        G: en g gm gms gram grams grm gr; hi gram; ta kiraam; te gramula gramulu
        L: en l lt ltr ltrs litre liter litres liters litar litaru; hi litre litar; te leeterla
            litarla
        Ml: en ml mls millilitre; hi mili emel
        Quintal: en quintal quintals qtl; hi kuntal kvintal
        Ton: en ton tonne
        Pao: hi pao
        Pc: en pc pcs piece pieces no nos nag unit units pis; hi nag nug piece dana tikiya; mr
            nag tukda; gu nang nag; bn pis khana ta ti; ta ennam; te mukkalu; kn mukka; pa nag
        Pkt: en pkt pkts packet packets paket pakit pack packs pouch pouches sachet sachets pak
            pac; hi packet paket puda pudiya pudia thaili theli pouch; mr pakit pudi pishvi; gu
            paket theli padiku; bn packet pyaket; ta paket pakket; te packetlu packet; kn
            packet; pa packet
        Bottle: en bottle bottles btl botal batal; hi bottle botal bottal shishi sheeshi; mr
            batli; gu botal shishi; bn botol; ta bottil; te seesa; kn baatli
        Box: en box boxes carton cartons case cases crate ctn; hi peti; mr peti khoka; gu peti
            khokhu; bn baksho bakso; ta petti; te pette; kn pettige
        Dozen: en dozen dozens dz doz; hi darjan darzan; mr dajan; gu dajan; bn dojon; ta dajan;
            te dajanu; kn dajan; pa darjan
        Bag: en bag bags sack sacks gunny; hi bori katta kattaa bora boriya; mr pote gon goni;
            gu guni bori katto; bn bosta bostaa; ta moottai mootai; te basta moota; kn moote
            cheela; pa bori
        M: en m mtr mtrs mitar meter metre meters metres; hi meter mitar
        Foot: en ft foot feet; hi fut fit foot
        Yard: en yard yards; hi gaj gaz
        Inch: en inch inches; hi inch inchi
        Mm: en mm
        Cm: en cm
        Watt: en w watt watts; hi watt vat
        Amp: en amp amps ampere
        Mg: en mg mcg
        Volt: en v volt volts
        Sqmm: en sqmm sq
        Page: en page pages pej
        Strip: en strip strips; hi patta patte strip; mr patti; gu patto; te attalu
        Set: en set sets pair pairs; hi jodi joda set jode; mr jod; gu jodi; bn jora
        Roll: en roll rolls coil coils bundle bundles length lengths sheet sheets; hi bandal rol
            gaddi
        Tube: en tube tubes cup cups jar jars vial vials refill refills; hi dabbi dibbi kap
            dabbe tyub
        Tablet: en tablet tablets tab tabs capsule capsules; hi goli goliyan goliya
        """;
}
