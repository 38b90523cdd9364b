using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Two words that together mean what neither means alone: "phone pe", "google pay".
/// </summary>
internal static class Phrases
{
    private const int Near = 20;
    private const int ShortMax = 6;

    private const string Text = """
        Upi: gugul_pe kugul_pe kugul_be gugal_pe google_pe fon_pe phone_pe phone_pay
            google_pay gugal_pay g_pay jee_pay bank_transfer pay_tm
        Today: ee_roju ii_roju
        Remove: kadhi_nakho kaadhi_nakho kadhi_nakhjo
        Due: chadha_hua chadha_hai
        ExpenseKind: laait_bil current_bill karant_bil light_bill phone_bill gas_bill water_bill
            pani_bill
            chai_pani chai_nashta
        Future: karne_wala karne_wali dene_wala dene_wali bhejne_wala bhejne_wali
        Greet: kem_cho kem_chho
        How: ki_kore ki_bhabe ki_kare
        Do: kari_nakho kari_nakhjo kari_nakh kari_naakho karun_taka karun_taaka
        Keep: no_need
        When: kiti_vel
        Help: samajh_nahi samajh_nahin
        Low: run_out running_out
        Return: pachhi_aapi pachhu_aapyu pachha_aapya pachho_aapyo
        Person: kadai_kaarar kadai_karar
        Can: kora_jay kora_jaay
        Filler: chali_gayi chala_gaya chale_gaye aate_hi chal_raha chal_rahi chal_rahe
        Came: stock_in
        Account: his_tab her_tab my_tab the_tab our_tab their_tab
        Hedge: jaane_wala jaane_wali jaane_wale jane_wala jane_wali jane_wale have_to has_to
            need_to yaad_rakhna yaad_rakho yaad_rakhiye yad_rakhna
        OwnUse: for_home
        Status: nikal_gaya nikal_gayi nikal_gaye nikal_gya nikal_chuka nikal_chuki
        Spoil: foot_gayi foot_gaya foot_gaye foot_gyi foot_gya phut_gayi phut_gaya
            kha_gaya kha_gaye kha_gayi
        Gave: de_ke de_kar deke_gaya deke_gayi deke_gaye de_gya de_gye de_gaya de_gayi de_gaye
            de_diya de_diye de_di
        Taken: le_gaya le_gayi le_gaye le_liya le_li
        """;

    private static readonly Dictionary<ulong, List<(byte[] First, byte[] Second, Cue Cue)>> ByKey =
        Compile();

    /// <summary>The meaning of two neighbouring words, or null.</summary>
    public static Cue? Find(ReadOnlySpan<byte> first, ulong key, ReadOnlySpan<byte> second)
    {
        if (!ByKey.TryGetValue(key, out var candidates)) return null;
        foreach ((byte[] head, byte[] tail, Cue cue) in candidates)
        {
            // "the kya" is no "de gaya": two short words are only themselves.
            int near = head.Length + tail.Length <= ShortMax ? 0 : Near;
            if (Sounds(first, head, near) && Sounds(second, tail, near)) return cue;
        }

        return null;
    }

    private static bool Sounds(ReadOnlySpan<byte> heard, byte[] known, int near) =>
        SoundDistance.Between(heard, known, near, relaxed: true, prefix: false) <= near;

    private static Dictionary<ulong, List<(byte[] First, byte[] Second, Cue Cue)>> Compile()
    {
        Dictionary<ulong, List<(byte[], byte[], Cue)>> phrases = [];
        Cue cue = default;
        foreach (string part in Text.Split([' ', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.EndsWith(':'))
            {
                cue = Enum.Parse<Cue>(part[..^1]);
                continue;
            }

            string[] words = part.Split('_');
            byte[] first = Sound.Sounds.Of(words[0]);
            ulong key = Phone.KeyOf(first);
            if (!phrases.TryGetValue(key, out var same)) phrases[key] = same = [];
            same.Add((first, Sound.Sounds.Of(words[1]), cue));
        }

        return phrases;
    }
}
