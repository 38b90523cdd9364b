namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Words by which a sentence tells no deed of the shop: if and perhaps, what somebody
/// said, what is going on or still to be done, what others do elsewhere, what is empty or a
/// sample. Some are also particles of nothing. See <see cref="Vocabulary"/> for the notation.
/// </summary>
internal static class HedgeWords
{
    public const string Text = """
        Hedge: en if unless whether provided suppose; hi agar agr yadi jab jabtak tabhi warna
            varna; mr jar jevha; gu jo jyare; bn jodi jokhon; ta vandha vandhaa vantha vanthaa
            vandhal vandhaal vanthal vanthaal; te vaste vasthe vosthe okavela; kn bandre bandare
            bandaru; pa je jekar jadon
        Hedge: en maybe perhaps probably think thinks guess seems hope remember; hi shayad lagta
            lagti lagte socha sochta sochti yaad; mr kadachit vatte vatta vatat athavat; gu kadach
            laage lage; bn hoyto hoito mone; ta oruvela ninaikiren nenaikkiren; te bahusha
            anukunta anukuntunna; kn bahusha annisutte; pa shayad lagda
        Hedge: en said says say told tells asked asking heard complained complains complaining
            claims claimed; hi kaha kahe kehta kehti kehte keh kah bola boli bole bolta bolti
            bolte sunaa suna; mr mhanala mhanali mhanale mhanat mhanto mhante; gu kahe kahyu; bn
            bolechhe bolche bollo bole; ta sonnan sonnaan sonnar sonnaar sonnanga sonnaanga; te
            cheppadu cheppaadu cheppindi cheppaaru cheppinadu; kn helida helidaru helidlu; pa
            kehnda kehndi kehnde akhda
        Hedge: en giving taking selling buying going coming offers; hi raha rahi rahe rha rhi rhe
            deta deti dete leta leti lete bechta bechti bechte milta milti; mr vikto vikte viktat
            vikat; gu veche vechay vecheche lechhe; bn dicche dichche dichhe beche bechche
            bechchhe nichche nichhe korche; ta vikkiran vikkiraan vikkiranga vikkiraanga vikkuraan
            vikkuranga; te istunnadu istunnaru ammutunnadu ammutunnaru teesukuntunnadu; kn
            kodtiddane kodtiddare kodtidare martare maartare maartiddane; pa reha rehi rehe riha
            vechda vechde dinda dinde
        Hedge: en would should might must supposed plan planning gonna; hi hoga hogi honge lana
            laana lani laani lane laane kharidna kharidni kharidne bharna bharni bharne chukana
            chukani lega legi lenge loonga lunga; mr aanaycha aanaychi aanayche anaychi anayche
            gheil gheyil ghenar ghyaycha ghyaychi ghyayche; gu lavvu lavvan* lavvani kharidvu
            kharidvani leshe; bn hobe nebe neben kinte ante anbo; ta vaanganum vaanganumm
            vaanguvaan vaanguvan vaanguvaar vaanguvar vaanguvaanga vaanguvanga; te teesukuntadu
            teesukuntaadu teesukuntaru konali konaali tevali tevaali; kn tarbeku tharbeku tagotane
            tagotare tagoltane tagoltare; pa liauna liauni
        Hedge: en elsewhere neighbour neighbor competitor competitors; hi saamne bagal pados
            padosi padosan padose; mr shejari samor shejarcha; gu baaju bajuvalo baajuvalo
            padoshi; bn pasher pashe protibeshi; ta pakkathu pakkaththu edhir; te pakka pakkinti
            edurugaa; kn pakka pakkada edurugade; pa gwandi guandi
        Hedge: en empty empties sample samples; in sempal saimpal empti; hi khali khaali namuna;
            mr rikami rikamya namuna; gu khali; bn khali; te khaali; pa khali
        Hedge: en promise promised promises refused refuse refuses denied tried tries forgot extra
            excess more usually; hi zyada jyada zyaada jyaada wada vaada vada mangi manga mange
            maangi maanga maange mana inkaar bhool bhul jaega jaegi jayega jayegi jaenge jayenge
            jaayega jaayegi jaayenge alag teeno tino chaaro rakha rakhi rakhe; mr jaasta jast
            nakarla; gu moklashe mokalshe aavshe vadhare; bn pathabe beshi; ta anuppuvaan
            anuppuvaar adhigam; te pampistadu pampistaru ekkuva; kn kalistare jaasti; pa bhejega
            bhejugi vadh
        Hedge: en keep reserve reserved; hi dunga dungi doonga doongi dedunga dedungi deduga
            bhejunga bhejungi bhejenge bhijwaunga bhijwaungi aaunga aaungi paas peeche; mr deto
            dein yeto ghein dyayche dyayachi dyaychi dyaycha dyayachya magat maagat magit; gu
            aapish aapis kahish aavish apish; bn debo dibo; te istanu istaanu isthanu ivvali
            ivvaali; kn kodtini kodteeni kodthini kodbeku kodabeku; ta tharen tharuven tharan
            kudukkanum kodukkanum kuduthuduren tharanum; pa dawanga dawangi devanga
        Hedge: hi saal; mr varshi; gu varshe; pa saal
        Due: te ivvali ivvaali; kn kodbeku kodabeku; ta kudukkanum kodukkanum
        """;
}
