using ConverseErp.Contracts;

namespace ConverseErp.Businesses;

/// <summary>Why a shop, a member or a setting is not taken, in the order in which they are
/// checked.</summary>
public static class BusinessesRefusals
{
    public static readonly Refusal NameMissing =
        new("shop-name-missing", "A shop needs a name with at least one letter.");

    public static readonly Refusal NameTooLong =
        new("shop-name-too-long", "A shop's name has at most 60 characters.");

    public static readonly Refusal KindUnknown = new(
        "shop-kind-unknown",
        "The kind of shop is none of: " + string.Join(", ", ShopKinds.Codes) + ".");

    public static readonly Refusal StateUnknown = new(
        "shop-state-unknown", "The State is a two-digit GST State code, such as 27.");

    public static readonly Refusal LanguageUnknown = new(
        "shop-language-unknown",
        "The language is none of: " + string.Join(", ", Languages.All) + ".");

    public static readonly Refusal GstinInvalid = new(
        "shop-gstin-invalid", "The GSTIN is not of the right form or its check digit is wrong.");

    public static readonly Refusal GstinOfOtherState =
        new("shop-gstin-other-state", "The GSTIN belongs to another State than the shop.");

    public static readonly Refusal GstinMissing =
        new("shop-gstin-missing", "A shop that is registered for GST needs its GSTIN.");

    public static readonly Refusal UpiInvalid =
        new("shop-upi-invalid", "A UPI id looks like name@bank.");

    public static readonly Refusal PhoneInvalid = new(
        "shop-phone-invalid", "A phone number has its country code, such as +919876543210.");

    public static readonly Refusal NobodyNamed = new(
        "member-nobody-named", "A member needs a phone number or a BSUID.");

    public static readonly Refusal NumberMissing = new(
        "shop-number-missing",
        "The shop has no WhatsApp number of its own and this installation has no shared one.");

    public static readonly Refusal NumberTaken = new(
        "shop-number-taken", "Another shop answers from this WhatsApp number.");

    public static readonly Refusal TooManyShops = new(
        "shop-too-many", "This person has opened as many shops by chat as one may.");

    public static readonly Refusal SettingInvalid = new(
        "shop-setting-invalid", "A setting is out of its range.");

    public static readonly Refusal ShopUnknown = new("shop-unknown", "There is no such shop.");

    public static readonly Refusal MemberUnknown =
        new("member-unknown", "There is no such member in this shop.");

    public static readonly Refusal MemberTwice = new(
        "member-phone-taken", "Somebody else in this shop has this phone number.");

    public static readonly Refusal TooManyMembers =
        new("member-too-many", "The shop has as many members as one may have.");

    public static readonly Refusal RightsInvalid = new(
        "member-rights-invalid", "A limit is at least 0, and a percentage at most 100.");

    public static readonly Refusal OwnerMayAll =
        new("member-owner-may-all", "An owner may do everything; make them staff first.");

    public static readonly Refusal LastOwner =
        new("member-last-owner", "A shop keeps at least one owner.");
}
