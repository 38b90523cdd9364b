using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>What a message says, with all that its affair asks for.</summary>
internal static class AffairReading
{
    /// <param name="affair">One of <see cref="OwnAffairs"/>, or null.</param>
    public static Understood Write(
        ShopLexicon shop, Scene scene, string intent, string? language, string? affair)
    {
        // The language of bills is no language of the chat.
        bool ofBills = affair == OwnAffairs.BillTongue;
        return ResultWriter.Write(
            shop, scene, ofBills ? Intents.Unknown : intent, ofBills ? null : language) with
        {
            Affair = affair,
            AffairOf = affair is not null && scene.Party is { } party
                ? ResultWriter.Of(shop, scene.Sentence, party) : null,
            AffairPeriod = Period(scene, affair),
            AffairDays = affair == OwnAffairs.Standing ? AffairDays.Of(scene.Sentence) : [],
            AffairAmount = affair is null ? null : AffairRules.AmountOf(scene),
            AffairPercent = affair == OwnAffairs.BillLess ? scene.Discount?.Percent ?? 0 : 0,
            Slot = Slot(scene, intent, affair),
            Shelf = ShelfRules.Of(affair, scene.Sentence),
            Reminders = affair == OwnAffairs.ReminderRule ? ReminderRules.Read(scene) : null,
            Phone = affair == OwnAffairs.NewPhone ? PhoneRules.Find(scene) : null,
            Address = affair == OwnAffairs.Address ? AddressRules.Find(scene) : null,
            Gstin = affair == OwnAffairs.Gstin ? GstinRules.Find(scene) : null,
            BillTongue = ofBills ? BillTongueRules.Language(scene) : null,
            Paper = OwnAffairs.IsOfBill(affair) ? PortalRules.Of(scene) : null,
        };
    }

    private static string? Period(Scene scene, string? affair) => affair is null ? null
        : affair == OwnAffairs.Filed ? ReportRules.MonthSaid(scene) : ReportRules.Period(scene);

    // Only of goods that are to come.
    private static SpokenSlot? Slot(Scene scene, string intent, string? affair) =>
        scene.Today is { } today && (affair == OwnAffairs.Plan
            || (intent == Intents.OrderCreate && !scene.FromOwner))
            ? SlotRules.Find(scene.Sentence, today)
            : null;
}
