namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>The small words: joints of a sentence, questions, forms of address.
/// See <see cref="Vocabulary"/> for the notation.</summary>
internal static class GrammarWords
{
    public const string Text = """
        And: en and n with; hi aur or tatha evam ya; mr ani aani anni; gu ane; bn ar aar ebong;
            ta matrum mattrum; te mariyu inka; kn mattu haagu hagu; pa te ate tey
        Of: en of s; hi ka ke ki; mr cha chi che chya chaa chee; gu no ni nu na; bn er; pa da de
            di; te yokka
        To: en to; hi ko; mr la na; gu ne; bn ke; ta ku; te ki ku; kn ge; pa nu nun noo
        For: en for; hi liye lie vaste; mr saathi sathi; gu maate mate; bn jonno jonyo; ta
            kaaga; te kosam; kn sagi; pa layi lai vaaste
        By: hi ne; mr ne; pa ne
        From: en from frm; hi se; mr kadun kadoon; gu thi pasethi pase; bn theke kach; ta kitta
            irundhu idamirundhu; te nunchi nundi daggara; kn inda kadeyinda; pa ton kolon
        In: en in into; hi me mein mai; mr madhe madhye; gu ma maa; te lo; kn alli; pa vich
        Wala: hi wala wali wale vaala waala; mr wala wali wale; gu wala vadu wali valu; bn wala;
            pa wala wali; en worth size sized number nambar
        Not: en not dont don isnt didnt never; hi nahi nahin nhi mat na; mr nahi nako nko; gu
            nahi nathi na; bn na noy; ta illai illa vendam; te kadu vaddu ledu; kn illa beda
            alla; pa nahi nhi
        Is: en is are was; hi hai h hain tha thi hoga; mr aahe ahe aahet; gu che chhe; bn
            ache aache; ta irukku irukkaa iruku irukka; te undi unda unnayi unnaya; kn ide idya
            ideya; pa hai ne
        Do: hi kar karo karna kardo kijiye kijiyega kare karu karun kardena karke kiya kiye kari
            krdo kr; mr kara karaa kar karun; gu karo kari kar karjo thai; bn koro korun kore
            koren; ta pannunga pannu seyyunga seidhu; te cheyyi cheyandi chey chesi; kn maadi
            madi maadu; pa karo kar kariye
        Give: en give; hi do de dena dijiye dijie dijiyega dedo dedena doge; mr dya de dyaa; gu
            aapo apo aapjo apjo aapsho; bn dao din diyo den daw deben dio; ta kodu kudu kodunga
            kudunga thaanga taanga; te ivvu ivvandi ivandi iyyandi; kn kodi kodu koodi kodabe*
            kodbe*; pa deo dio de
        Gave: en cleared settled paid gave given pays; hi diya diye di dia dediya chukaya
            chukaye; mr dila dile dili dilya; gu aapya aapyu apya apyu aapi didha; bn diyeche
            diyechen dilo dilen diyechi diechhe; ta koduthar koduthaar kuduthar koduthanga
            kuduthanga koduthaanga kuduthaaru koduthen kudutha thanthar; te icchindi icchadu
            icharu icchaaru ichindi ichadu icchanu kattaru; kn kottaru kottidare kotta kottru
            kottalu kotte; pa ditte dita ditta ditti
        Came: en came arrived received recd rcvd recvd got delivered; hi aaya aayi aaye aai aya
            ayi aye aa aagaya mila mile mili utra utri pahuncha; mr aala aale aali ala ale ali
            alya milale mila; gu aavyu aavya aavi avyu avya malya malyu mali; bn eseche esechhe
            elo pelam peyechi eshechhe; ta vandhathu vandhuchu vanthathu vanduchu vandhudhu
            vandhuruku; te vacchindi vachindi vacchayi vachayi vaccayi; kn bandide bandive bantu
            bandidhe; pa aaya aaye aayi aa
        Want: en need want require wants needed; hi chahiye chaahiye chahie chaiye mangta chahi
            mangna; mr pahije hava havi have hawe paije pahijet; gu joitu joitun joito joie
            joiye joiae joishe; bn lagbe chai; ta venum vendum vennum venumnga thevai; te kavali
            kaavaali kavaali; kn beku bekagide bekittu; pa chahida chahide chahidi
        Send: en send snd deliver dispatch sent ship; hi bhej* bhij* pahucha* mangwa* mangva* bhjo
            bhjdo; mr pathv* pathav* dhad*; gu mokl* mokal*; bn patha* pathi*; ta anupp* anupu*
            anuppi*; te pampa* pamp* pampinch*; kn kalis* kals* kaluhis*; pa bhej* ghall*
        Taken: en took taken; hi liya li liye; mr ghetla ghetle ghetli nele; gu lidhu lidha; bn
            niyeche niyechen; ta edutthutu eduthar vaanginaar; te teesukunnadu teesukunnaru; kn
            tagondru thagondaru; pa leya
        Take: en take took taken; hi lo lelo lena le liya li lijiye lega leke legaya; mr ghya
            ghe ghetla ghetle ghetli nele; gu lo lidhu lidha lai; bn nao nin niyeche niyechen;
            ta edutthutu eduthar edu vaangi vaanginaar; te teesuko teesukunnadu teesukunnaru; kn
            tagondru togolli thagondaru; pa lao lai leya
        What: en what whats; hi kya kyaa kia; mr kay kaay ka; gu shu shun su; bn ki kee; ta enna
            ennaa; te emi enti em; kn enu yenu; pa ki kee
        Which: en which; hi kaun kaunsa konsa konsi kaunsi kis; mr konta konte konti; gu kayu
            kayi; bn kon konta; ta entha edhu endha; te ye edi evi; kn yaava yavudu yavuvu; pa
            kihra kehra kihde
        Who: en who whose whom; hi kisko kiska kiske kisne; mr kon kona konache konakonache; gu
            kon kona kone; bn kar kara ke; ta yaar yaaru yaarukku; te evaru evari; kn yaaru
            yaara; pa kaun
        HowMuch: en much many; hi kitna kitne kitni ktna kitta kitnaa; mr kiti kitee; gu ketlu
            ketla ketli ketlo kitla; bn koto kotota koyta kotogulo; ta evvalavu evlo evalavu
            yevlo ethana eththanai; te entha enta enni yentha; kn eshtu estu yeshtu; pa kinna
            kinne kinni
        When: en when; hi kab kabtak; mr kadhi kevha; gu kyare; bn kokhon kobe; ta eppo eppodhu
            eppa; te eppudu yeppudu; kn yaavaga yavaga; pa kado kadon
        Where: en where wheres; hi kahan kaha kidhar kahaan; mr kuthe kothe; gu kyan kya; bn
            kothay kothai; ta enge engae enga; te ekkada yekkada; kn elli yelli ellide; pa kithe
            kitthe
        How: en how hows; hi kaise kese kaisa kaisey; mr kase kasa kashi; gu kevi kem kevu; bn
            kivabe kibhabe kemon; ta eppadi epdi; te ela yela; kn hege heege; pa kiven kidda
        Self: en i me my we us our mine im; hi mera mere meri mujhe maine mai main hamara hamare
            hame humne mereko apna hum ham hamko hamne; mr maza majha maze majhe mi mala amhi
            amche majhi aamchya mazi; gu maru mara mane mari hu amaru ame; bn amar amake ami
            amra amader; ta en naan enaku enakku ennoda enoda ennudaiya en; te naa naaku nenu
            maa maaku naadi; kn nanna nanage naanu nange namma; pa mera mainu main saada meri
            mere
        Honorific: en sir madam mam maam mr mrs ms miss dr prof boss bro uncle aunty auntie dear; hi
            ji भईया paji praji veerji bhai bhaiya bhaiyya didi saab sahab saheb sahib seth sethji
            babu chacha chachi bhabhi mausi kaka kaki mama mami beta shri shree smt shrimati master
            panditji pandit baba mataji amma dada dadi nana nani; mr bhau dada tai saheb kaka vahini
            mavshi rao sahebanche sahebancha sahebanchi sahebanna yanna yanche yancha yanchi yanni;
            gu bhai ben bahen kaka motabhai bhaiye bhaie; bn dada didi babu babur moshai boudi kaku;
            ta anna akka annan thambi ayya sir saar amma; te garu gaaru gari gaari gariki gaariki
            anna akka andi babai; kn avaru avara avarige anna akka sir re; pa paji veerji praji veer
            bibi ji jee
        Kin: en uncle aunty auntie; hi bhai bhaiya bhaiyya didi chacha chachi bhabhi mausi kaka
            kaki mama mami dada dadi nana nani tauji bua; mr bhau dada tai kaka vahini mavshi; gu
            bhai ben bahen kaka motabhai masi; bn dada didi boudi kaku mashi; ta anna akka
            thambi; te anna akka babai pinni; kn anna akka; pa paji veerji bhenji bibi
        Filler: en please pls plz kindly just only the this that these those it its also entry sir
            now here there with as at on so then ok hello hi be been has have had will would shall
            can could should you your by done some any more again still already else all am yours
            asap urgent urgently quickly quick fast soon immediately today home same fine them his
            her their he she they if yes let up out off get put make keep tell know see show check
            regarding against towards old previous shop store near opp opposite behind main cross
            area ready ph mob mobile contact; hi paas saamne peeche ready taiyar band ho hua hui hue
            check purana purane purani haal chaal halchal mausam khabar kaam dikhao dikha dikhaiye
            dikhana zara jara thoda thodi thode jaldi bhi toh to hi aap ap aapka aapke aapki tum
            tumhara yeh ye yah wo woh vo voh us uska uske usko unka unke inka iska iske usme isme
            usmein phir fir abhi ab bas sirf yaar accha acha achha plij plz krupya kripya sath saath
            ghar kuch kuchh koi bol bolo jab jo agar lekin magar par pe tak hi he rakh rakho rakhna
            turant fatafat dukan dukaan wahi itna utna wapis pura poora sab hoga sakta sakte sakti
            raha rahe rahi gaya gayi gaye jaye jaega jayega jana jao na re arre are o bhejkar lagao
            laga karwa karwao kardijiye bhaiyaji mere niche neeche likhe se chal chalo entry; mr
            jhala zala zale jhale dakhva dakhava jara kruppya thode thoda lavkar pan tar mag aata
            ata te ti to ha hi hya tya aamhala lagel sanga gharii ghari kay ka ya; gu batavo jara
            pan to have jaldi thodu thodi chhe che chhe bhai kaho ghare ek aa te; bn dekhao dekhan
            ektu taratari dada to ta eta oita oi ei jodi bari barite bolun bolo jan; ta kaattu
            kaattunga konjam seekiram udane veetukku veettukku ippo anga inga oru um sollunga sollu
            mattum than dhaan; te choopinchu choopinchandi chupinchu koncham tvaraga dayachesi
            intiki ippudu cheppandi cheppu ki maku; kn torisi thorisi swalpa bega dayavittu manege
            iga heli ri illi; kn hoyitu hoytu hogide; pa jara zara chheti hun ghar dasso daso ji
        All: en broadcast all everyone everybody each every; hi sab sabko sabhi sabka sabke
            saare sare sabse sabkaa sbko; mr sarv sarvanna sagle saglyanna saglyanche sarvanche;
            gu badha badhane badhanu badhaa; bn sobai sobaike sob sokol sobar; ta anaivar*
            ellarukkum ella ellaam ellorukkum ellaarukkum; te andariki anni andaru andari; kn
            ellarigu ellaa ellarigoo ella; pa sab saareya saare sareyan
        Total: en total overall; hi kul total tottal; mr ekun; gu kul; bn mot; ta motham
            mottham; te mottam; kn ottu; pa kull
        At: en at
        Per: en per; hi prati
        Show: en show display; hi dikhao dikha dikhaiye dikhana dikhado; mr dakhva dakhava; gu
            batavo; bn dekhao dekhan; ta kaattu kaattunga; te choopinchu choopinchandi
            chupinchu; kn torisi thorisi; pa dikhao vikhao
        About: en about regarding
        """;
}
