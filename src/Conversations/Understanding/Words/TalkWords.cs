namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Papers, reports, courtesy and noise. See <see cref="Vocabulary"/> for the notation.
/// </summary>
internal static class TalkWords
{
    public const string Text = """
        Bill: en bill bills invoice invoices receipt pdf challan estimate statement; hi parchi
            rasid raseed bil chalan; mr pavti bil; gu bil; bn bil rosid; ta bil raseedhu; te
            billu bil raseedu; kn billu raseedi; pa bil
        Gst: en gst gstin tax
        Sale: en sale sales sold revenue turnover collection earning business; hi bikri bikree
            bika biki galla dhanda dhandha kamai becha sel kamaai bikaa; mr vikri vikree dhanda
            viki; gu vechan vakro dhandho vechaan; bn bikri becha bechakena; ta virpanai virpana
            vyaabaaram vitpanai vitpana; te ammakalu ammakaalu beram vyaparam; kn maarata marata
            vyapara vyaapaara; pa vikri bikri
        Report: en list report reports summary details detail statement total; hi riport hisab
            hisaab total kitni; mr ahval hisheb; gu hisab; bn hisab; ta arikkai; te nivedika
            lekka; kn varadi lekka; pa hisab
        Today: en today todays tdy; ta inru; hi aaj aj aajki aajka; mr aaj aajchi aajcha; gu aaj
            aaje aajnu aajno; bn aaj aj ajke ajker; ta indru innaikku inniku innikku inraikku
            iniku; te eeroju ivala nedu eroju; kn ivattu indu ivattina indina; pa ajj aj
        Yesterday: en yesterday yesterdays; hi kal kl; mr kaal kalchi kalcha; gu gaikale kaale
            gaikal; bn gotokal kalke kalker gatakal; ta netru nethu nettru; te ninna; kn ninne;
            pa kal
        Week: en week weeks weekly; hi hafta hafte saptah hapta hapte; mr aathavda aathavdyachi
            athavda athavdyat; gu athvadiya athvadiyu athvadiyanu; bn shoptaho soptaho saptah;
            ta vaaram vaara; te vaaram vaaraniki vaarapu; kn vaara vaarada; pa hafte hafta
        Month: en month months monthly mnth; hi mahina mahine mahiney maheene; mr mahina
            mahinyachi mahinyat mahinyacha; gu mahino mahina mahinanu; bn mash maser mase; ta
            maadham maadha maasam maasa; te nela nelalo; kn tingalu tingala; pa mahine mahina
        Last: en last previous past; hi pichhla pichhle pichhli pichle pichla gaye gat; mr magil
            magchya mage gelya; gu gaya gayu chhella pichhla; bn goto gato; ta pona kadandha
            kadantha; te gata poyina; kn kaleda hindina; pa pichhle pichle
        This: en this current; hi is iss; mr ya hya; gu aa; bn ei; ta intha indha; te ee; kn ee;
            pa is es
        Expense: en expense expenses expenditure spent; hi kharcha kharche kharch kharchaa; mr
            kharch kharcha; gu kharch kharcho; bn khoroch kharcha; ta selavu selavaa; te kharchu
            karchu; kn kharchu kharcha; pa kharcha kharch
        ExpenseKind: en rent electricity salary salaries wages petrol diesel fuel transport
            freight courier internet recharge maintenance repair stationery refreshment snacks
            lunch cleaning labour auto wifi parking tempo donation tips insurance license
            municipal; hi kiraya bijli tankhwah tankha pagar vetan majdoori mazdoori majduri
            hamali bhada nashta chanda marammat safai tax ricksha riksha sweeper; mr bhade pagar
            vij veej lightbill; gu bhadu pagar vijli majuri; bn bhara betan beton bidyut; ta
            vaadagai sambalam minsaram; te adde jeetam karentu addhe; kn baadige sambala vidyut
            karent; pa kiraya tankhah bijli
        Message: en message masej mesej msg messages broadcast announce announcement notify
            inform sms massage text; hi sandesh masej suchna khabar; mr nirop sandesh; gu
            sandesho mesej; bn barta khobor; ta seidhi thagaval; te sandesham; kn sandesha; pa
            suneha
        Customers: en customer customers clients client people; hi grahak grahako grahakon
            graahak grahkon kastamar; mr grahakanna grahak girhaik; gu grahako grahakone; bn
            grahok khodder grahokder; ta vaadikkaiyaalar vaadikaiyalar vaadikkaiyaalargal; te
            kastamarlu khatadarulu vinyogadarulu; kn graahakaru grahakarige; pa gahak gahakan
            grahak
        Group: en group groups contacts friends forward people forwarded grup garup
        Speak: en speak tell talk chat reply language respond; hi batao bataiye bata batana
            bol* bolo baat bat baatein boliye jawab bhasha bolna baatcheet; mr bolay* bola bolaa
            bhashet bhasha bhashaa; gu bolo vaat bhashama vat bhasha; bn bolo bolun kotha bhasha
            bhashay; ta pes* pesu pesunga pesanum mozhi mozhiyil; te matladu maatladandi
            matladandi bhashalo bhasha; kn maatadi matadi bhaashe maathadi matanadi; pa bolo gall
            gal bhasha
        Greet: en hi hello hey helo hii hiii heya hy namaskaar; hi namaste namaskar namaskaar
            pranam ram jai salaam salam assalam adaab namste; mr namaskar namaskaar; gu kemcho
            jaishrikrishna namaste; bn nomoskar nomoshkar; ta vanakkam vanakam; te namaskaram
            namaskaaram namasthe; kn namaskara namaskaara; pa satsriakal sat sasriyakal sriakal
            akal shri
        Good: en good happy shubh wish wishes blessed; hi shubh suprabhat shubhkamnaye hardik
            shubhkamna; mr shubh shubhechha suprabhat; gu shubh; bn shubho suprobhat; ta kaalai
            inia iniya; te shubhodayam subhodayam; kn shubhodaya
        Morning: en diwali holi eid christmas xmas newyear rakhi navratri pongal onam ugadi
            birthday anniversary festival dussehra baisakhi lohri ganesh republic independence
            year morning evening night afternoon noon mrng gm mng goodmorning gn suprabhat; hi
            suprabhat subah shaam raat dopahar sham; mr sakal sandhyakal; bn sokal shokal; ta
            vanakkam; te ratri
        Yes: en okk okkk yess yes yeah yep yup confirm confirmed ok okay sure k done correct y
            ya right proceed agreed fine; hi haan ha haa han hanji haanji bilkul sahi pakka ji
            theek thik haji; mr ho hoy hoi chalel barobar; gu haa ha barabar chalshe; bn hyan
            hya haan thik achha; ta aam aama aamaam sari seri amaam aamam; te avunu sare avnu
            sari; kn haudu houdu sari howdu; pa haan haanji aaho han
        Okay: en go ahead it; hi hai kar do kardo de dijiye karo theek thik ji; mr aahe kara
            chalel ahe; gu che karo chhe; bn ache achhe koro korun; ta pannunga; te cheyandi
            cheyyandi; kn maadi aagali ayitu; pa hai karo ne
        No: en no nope nah don dont not nay; hi nahi nahin na nhi mat naa; mr nahi nako naahi
            nko; gu na nahi naa; bn na naa noy lagbe; ta illai vendam illa venam venaam; te
            vaddu kadu oddu ledu; kn beda illa bedaa; pa nahi nhi naa
        Undo: en undo wrong mistake galat reverse revert incorrect; hi galat galti glti galt; mr
            chuk chukla chukle chukicha chukun chukoon; gu khotu bhul khotun; bn bhul vul; ta
            thavaru thappu thappa; te tappu thappu; kn tappu thappu tappagide; pa galat galti
        Help: en help guide menu manual tutorial commands features demo explain instructions; hi
            madad sahayata samjha* sikha* sahayta; mr madat samjav*; gu madad samjav*; bn
            sahajjo sahajyo bujhie; ta udhavi uthavi; te sahayam saayam; kn sahaya sahaaya; pa
            madad
        Person: en support care owner human agent person manager executive someone somebody
            shopkeeper staff representative malik operator; hi aadmi admi malik malik* dukandar*
            insan insaan vyakti sethji dukandar banda maalik dukaandar; mr manus malak malak*
            dukandar* mansashi maanus mansala dukandar; gu manas shethi malik manaso; bn manush
            malik maliker lok manusher; ta kadaikkaar* muthalaali manithar mudhalali aal; te
            manishi yajamani owner manishitho; kn maalika maalikaru manushya manushyara; pa
            banda malik bande
        Call: en call phone contact connect; hi kol fon phone sampark; mr phon; gu fon; bn fon;
            ta phon; te phon; kn phon
        Thanks: en thanks thank thankyou thx tq ty welcome; hi dhanyavad dhanyawad shukriya
            meharbani dhanyvad; mr dhanyavad aabhari; gu aabhar dhanyavad; bn dhonnobad; ta
            nandri nanri; te dhanyavadalu thanks; kn dhanyavada dhanyavadagalu; pa dhannvad
            meharbani
        New: en new; hi naya nayi naye nya; mr navin nava navi; gu navu navo navi; bn notun; ta
            pudhu puthiya pudhiya; te kotta kottha; kn hosa; pa nava navan navi
        Item: en item product items products catalog catalogue; hi maal saman chij cheez aaitam
            prodakt; mr vastu maal; gu vastu maal; bn jinis ponno; ta porul; te vastuvu saruku; kn
            vastu saamaanu; pa cheez maal
        Inject: en ignore instruction instructions admin system prompt override developer
            jailbreak bypass disregard pretend forget root sudo password assistant ai model mode
            unrestricted select drop table script database unlimited delete
        Phish: en kyc lottery winner won congratulations prize click link otp verify blocked
            suspended http https www com claim reward loan offer lucky jackpot cashback apply
            bit; hi inaam lotri inam
        Symptom: en fever cough headache cold pain vomiting motion motions diarrhea acidity dose
            dosage
            doctor medicine symptom symptoms treatment disease infection bp sugar diabetes
            pregnant allergy; hi bukhar khansi khaansi sardard dard sardi jukam zukam ulti dast
            pet bimari bimar dawai dawa dava ilaj gala chakkar tabiyat; mr taap khokla dokedukhi
            aushadh; gu taav udharas dava; bn jor kashi osudh oshudh; ta kaichal jvaram irumal
            thalaivali marundhu; te jvaram daggu mandu noppi; kn jvara kemmu noovu aushadhi; pa
            bukhar
        Dosage: en times daily twice thrice food meal empty stomach; hi baar khane khali
        Advice: en should take eat suggest advise recommend safe; hi khau khaun khaye leni lu
            lun lena khana khilau khilaun du piu; mr gheu ghyava; gu lai
        Address: en gate flat house plot gali street road sector floor lane apartment apt society
            building tower block colony nagar wing room landmark pin pincode address phase villa
            door ward; hi gali makan mohalla pata manzil galli; ta theru; te veedhi; kn beedi
            raste; gu sheri
        Clock: en people persons person members guests am pm oclock minute minutes min mins hour
            hours hr hrs; hi log logo logon baje bje ghante ghanta minat minut din dino; mr
            vajta vajata vaaje taas vajeparyant; gu vage vagye kalak; bn tay ghonta tar; ta mani
            manikku nimisham neram; te gantalu gantalaki nimishalu gantaku; kn gante gantege
            nimisha; pa vaje
        Weekday: en monday tuesday wednesday thursday friday saturday sunday tomorrow; hi somvar
            mangalvar budhvar guruvar shukravar shanivar ravivar itvar parso
        MonthName: en january february march april june july august september october november
            december jan feb mar apr jun jul aug sep sept oct nov dec; hi janvari farvari aprail
            julai agast sitambar aktubar navambar disambar
        Firm: en agency agencies ejensi ejansi trader traders tredars tredings trading
            distributor distributors distribyutar wholesale wholesalers holsel mart maart store
            stores stor depot dipo provision enterprise enterprises entarpraiz suppliers
            supplier saplayar medical medikal hardware hardver company kampani
        Profession: en tailor painter electrician plumber carpenter driver barber master doctor
            hotel dhaba canteen caterers caterer store stores traders trader agency agencies
            distributor distributors enterprise enterprises provision wholesale mart school
            office sweets dairy bakery farm garage cafe restaurant depot suppliers supplier
            mechanic welder teacher contractor; hi halwai nai mistri mistry darzi dhobi mochi
            lohar sunar kirana chaiwala dudhwala sabziwala thekedar bhandar kisan mali chowkidar
            pujari
        Loose: en loose open; hi khula khuli khule; mr sutta sutti sutte; gu chhutu chhuti
            khullu; bn khola khucro; te vidi; kn bidi; pa khulla khulli
        Small: en small mini little smaller chota; hi chhota chhoti chhote chota choti chote; mr
            lahan chhota; gu nanu nani nano; bn chhoto choto; ta chinna siriya; te chinna
            chinnadi; kn chikka sanna; pa chhota nikka nikki
        Big: en big large bigger jumbo family; hi bada badi bade bara bada; mr motha mothi
            mothe; gu motu moti moto; bn boro bodo; ta periya perusu; te pedda peddadi; kn
            dodda; pa vadda vaddi wadda
        Medium: en medium; hi manjhla
        Quality: en fresh best good nice pure genuine original clean quality proper soft ripe;
            hi taaza taza taja badhiya accha achha achhi acchi achi saf saaf asli pakka kaccha
            mast sasta sasti; mr taja changla changle chaangla; gu taju saru sari; bn bhalo
            taja; ta nalla pudhusu; te manchi taaja; kn olleya; pa vadhiya taza
        """;
}
