namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>The numbers from 1 to 99 of the languages that have a word for each, and the
/// compounds of those that write tens and ones as one word.</summary>
/// <remarks>In the rows below, the words of one language stand in counting order; a slash parts
/// spellings of the same number. Sounds are matched loosely, so a number that is missing would be
/// taken for its neighbour: the rows are whole on purpose.</remarks>
internal static class CountingWords
{
    // What turns a count into hundreds when written onto it: pachshe, barso, panchsho.
    private static readonly (Tongue Tongue, string Row, string Hundred)[] Rows =
    [
        (Tongue.Hindi, """
            ek/ik do teen/tin char/chaar paanch/panch chhe/chah/chhah saat aath nau das/dus
            gyarah barah terah chaudah pandrah solah satrah atharah unnis bees/bis
            ikkis bais teis chaubis pachchis/pachis chhabbis sattais atthais untis/unatis tees
            ikattis/iktis battis taintis/tetis chauntis/chautis paintis chhattis saintis/sentis
            adtis/artis untalis/unchalis chalis/chaalis
            iktalis/ikatalis bayalis/byalis taintalis/tetalis chavalis/chauvalis paintalis
            chhiyalis saintalis/sentalis adtalis/artalis unchas/unanchas pachas/pachaas
            ikyavan/ikavan bavan tirepan/tirpan chauvan/chavvan pachpan chhappan sattavan
            atthavan unsath saath
            iksath basath tirsath/tiresath chaunsath painsath chhiyasath sadsath/sarsath
            adsath/arsath unhattar sattar
            ikhattar bahattar tihattar chauhattar pachhattar chhihattar satahattar athahattar
            unyasi/unasi assi
            ikyasi bayasi tirasi chaurasi pachasi chhiyasi sattasi/satasi atthasi/athasi navasi
            nabbe
            ikyanve/ikyanbe banve/banbe tiranve chauranve pachanve/panchanve chhiyanve sattanve
            atthanve ninyanve
            """, "sau"),
        (Tongue.Marathi, """
            ek don teen chaar paach/pach saha saat aath nau daha
            akra bara tera chauda pandhra sola satra athra ekonis/ekonvis vees/vis
            ekvis bavis tevis chovis panchvis savvis sattavis atthavis ekontis tees
            ektis/ekatis battis tehtis/tettis chautis pastis chhattis sadtis/sadatis adtis/adatis
            ekonchalis chalis
            ekkechalis bechalis trechalis chavvechalis panchechalis shehechalis sattechalis
            atthechalis ekonpannas pannas
            ekkavanna bavanna trepanna chopanna panchavanna chhappanna sattavanna atthavanna
            ekonsath saath
            eksasht basasht tresasht chausasht pasasht sahasasht sadusasht adusasht ekonsattar
            sattar
            ekahattar bahattar tryahattar chauryahattar panchyahattar/panchahattar shahattar
            satyahattar atthyahattar ekonainshi ainshi
            ekyainshi byainshi tryainshi chauryainshi panchyainshi shahainshi sattyainshi
            atthyainshi ekonnavvad navvad
            ekyannav byannav tryannav chauryannav panchyannav shahannav sattyannav atthyannav
            navvyannav
            """, "she"),
        (Tongue.Gujarati, """
            ek be tran char/chaar paanch chha saat aath nav das
            agiyar baar ter chaud pandar sol sattar adhar ognis vis/vees
            ekvis bavis trevis chovis pachis chhavis sattavis atthavis ognatris tris/trees
            ekatris batris tetris chotris patris chhatris sadatris adatris oganchalis chalis
            ektalis betalis tetalis chummalis pistalis chhetalis sudtalis adtalis oganpachas
            pachas
            ekavan bavan trepan chopan panchavan chhappan sattavan atthavan ogansaith saith
            eksath basath tresath chosath pansath chhasath sadsath adsath agnoter sitter
            ikoter boter toter chumoter pancher chhoter sitoter ithoter ognaensi ensi
            ekyasi byasi tyasi choryasi panchasi chhyasi satyasi atthyasi nevyasi nevu
            ekanu banu tranu choranu panchanu chhannu sattanu atthanu navvanu
            """, "so"),
        (Tongue.Bengali, """
            ek dui tin char panch chhoy/choy saat aat noy dosh
            egaro baro tero choddo ponero sholo sotero atharo unish bish/kuri
            ekush baish teish chobbish ponchish/pochish chhabbish satash athash untrish
            trish/tirish
            ektrish bottrish tetrish choutrish poytrish chhottrish saytrish attrish unchollish
            chollish
            ekchollish biyallish tetallish chuallish poytallish chhechollish satchollish
            atchollish unoponchash ponchash
            ekanno bahanno tippanno chuanno ponchanno chhappanno satanno atanno unoshat shaat
            ekshotti bashotti teshotti choushotti poyshotti chheshotti satshotti atshotti
            unoshottor sottor/shottor
            ekattor bahattor tiyattor chuattor ponchattor chhiyattor satattor atattor unoashi ashi
            ekashi birashi tirashi churashi ponchashi chhiyashi satashi atashi unonobboi nobboi
            ekanobboi biranobboi tiranobboi churanobboi ponchanobboi chhiyanobboi satanobboi
            atanobboi niranobboi
            """, "sho"),
        (Tongue.Punjabi, """
            ikk/ik do tinn char/chaar panj chhe satt atth naun das
            giaran/giara baran/bara teran/tera chaudan/chauda pandran/pandra solan/sola
            sataran/satara atharan/athara unni vih/veeh
            ikki bai teyi chauvi pachhi chhabbi satai athai unatti tih
            ikatti batti tetti chauti painti chhatti santi athatti untali chali
            iktali bitali tirtali chutali pantali chhitali santali athatali unanja panjah
            ikvanja bavanja tirvanja churanja pachvanja chhapanja satvanja athvanja unahat
            satth/sath
            ikahat bahat trehat chauhat painhat chhiahat satahat athahat unhattar sattar
            ikhattar bahattar tihattar chuhattar panjhattar chhihattar satattar athattar unasi
            assi
            ikasi biasi tirasi churasi pachasi chhiasi satasi athasi unanve nabbe
            ikanve banve tiranve churanve pachanve chhianve satanve athanve narinve
            """, "sau"),
        (Tongue.Tamil, """
            onnu/onru rendu/irandu moonu/moonru naalu/naangu anju/aindu/ainthu aaru ezhu/yezhu
            ettu onbathu pathu/paththu
            pathinonnu/pathinonru pannendu/pannirandu pathimoonu/pathimoonru
            pathinaalu/pathinaangu pathinanju/pathinaindu pathinaaru pathinezhu pathinettu
            pathonbathu irupathu/irubadhu
            """, ""),
        (Tongue.Telugu, """
            okati/oka rendu moodu/mudu nalugu/naalugu aidu/ayidu aaru edu/yedu enimidi tommidi
            padi
            padakondu pannendu padamoodu padnalugu/padunalugu padihenu/padunaidu padaharu
            padihedu paddenimidi pandommidi/pantommidi iravai
            """, ""),
        (Tongue.Kannada, """
            ondu eradu mooru/muru naalku/nalku aidu aaru elu/yelu entu ombattu hattu
            hannondu hanneradu hadimooru hadinaalku hadinaidu hadinaaru hadinelu hadinentu
            hattombattu ippattu
            """, ""),
    ];

    // Tens as they are written before a one: irupathi-anju, ippatt-aidu, iravai-aidu.
    private static readonly (Tongue Tongue, string Tens, string Ones)[] Compounds =
    [
        (Tongue.Tamil,
            "irupathi muppathi naarpathi aimbathi arupathi ezhupathi enbathi thonnootri",
            "onnu/onru rendu/irandu moonu/moonru naalu/naangu anju/aindu aaru ezhu ettu onbathu"),
        (Tongue.Telugu, "iravai muppai nalabhai yabhai aravai debbai enabhai tombhai",
            "okati rendu moodu nalugu aidu aaru edu enimidi tommidi"),
        (Tongue.Kannada, "ippatt muvatt nalavatt aivatt aravatt eppatt embatt tombatt",
            "ondu eradu mooru naalku aidu aaru elu entu ombattu"),
    ];

    // Counts as they stand before a half, a quarter and three quarters: irandarai, rendekaal,
    // mooruvare.
    private static readonly (Tongue Tongue, string Counts, string[] Shares)[] Fractions =
    [
        (Tongue.Tamil, "onr/onn/ondr irand/rend moonr/moon naal/naang anj/aind aar ezh ett ombath "
            + "path", ["arai", "ekaal", "emukkaal"]),
        (Tongue.Telugu, "okati/okat rend/rendu mud/mood/mudu nalug/nalugu aid/aidu aar/aaru ed/edu "
            + "enimid/enimidi tommid/tommidi pad/padi", ["unnara", "mpaavu", "mmuppaavu"]),
        (Tongue.Kannada, "ond erad moor naalk aid aar el ent ombatt hatt",
            ["uvare", "ukaalu", "umukkaalu"]),
    ];

    /// <summary>Every word with its number and its language.</summary>
    public static IEnumerable<(string Word, decimal Value, Tongue Tongue)> All() =>
        Rows.SelectMany(Counted).Concat(Compounds.SelectMany(Compounded)).Concat(Shared())
            .Concat(Fractions.SelectMany(Parted));

    private static IEnumerable<(string, decimal, Tongue)> Counted(
        (Tongue Tongue, string Row, string Hundred) language)
    {
        int value = 0;
        foreach (string[] spellings in Spellings(language.Row))
        {
            value++;
            foreach (string word in spellings)
            {
                yield return (word, value, language.Tongue);
                if (language.Hundred.Length > 0 && SaysHundreds(value))
                    yield return (Joined(word, language.Hundred), value * 100, language.Tongue);
            }
        }
    }

    // Nobody says twenty-seven hundred, and in Bengali it would sound like seven hundred.
    private static bool SaysHundreds(int value) =>
        value is > 1 and < 20 and not 10 || (value > 20 && value % 5 == 0 && value % 10 != 0);

    private static string Joined(string count, string hundred) =>
        count[^1] == hundred[0] ? count + "a" + hundred : count + hundred;

    // Saadeteen, savvadon: written as one word in Marathi.
    private static IEnumerable<(string, decimal, Tongue)> Shared()
    {
        string[][] counts = [.. Spellings(Rows[1].Row).Take(20)];
        for (int i = 1; i < counts.Length; i++)
        {
            foreach (string word in counts[i])
            {
                yield return ("saade" + word, i + 1.5m, Tongue.Marathi);
                yield return ("savva" + word, i + 1.25m, Tongue.Marathi);
                yield return ("paavne" + word, i + 0.75m, Tongue.Marathi);
                yield return ("saade" + word + "she", (i + 1.5m) * 100, Tongue.Marathi);
                yield return ("savva" + word + "she", (i + 1.25m) * 100, Tongue.Marathi);
            }
        }
    }

    private static IEnumerable<(string, decimal, Tongue)> Compounded(
        (Tongue Tongue, string Tens, string Ones) language)
    {
        int ten = 10;
        foreach (string[] tens in Spellings(language.Tens))
        {
            ten += 10;
            int one = 0;
            foreach (string[] ones in Spellings(language.Ones))
            {
                one++;
                foreach (string word in ones)
                    yield return (tens[0] + word, ten + one, language.Tongue);
            }
        }
    }

    private static IEnumerable<(string, decimal, Tongue)> Parted(
        (Tongue Tongue, string Counts, string[] Shares) language)
    {
        decimal[] shares = [0.5m, 0.25m, 0.75m];
        int count = 0;
        foreach (string[] spellings in Spellings(language.Counts))
        {
            count++;
            for (int i = 0; i < shares.Length; i++)
            {
                foreach (string word in spellings)
                    yield return (word + language.Shares[i], count + shares[i], language.Tongue);
            }
        }
    }

    private static IEnumerable<string[]> Spellings(string row) =>
        row.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('/'));
}
