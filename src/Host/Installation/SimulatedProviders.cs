using System.Globalization;

namespace ConverseErp.Host.Installation;

/// <summary>What makes the Simulator the far end of the providers beside Meta, on both sides.
/// </summary>
internal static class SimulatedProviders
{
    private const string Account = "converse-sim";
    private const string TwilioAccount = "AC00000000000000000000000000000000";
    private const string Entity = "1101000000000000001";
    private const string Header = "CNVERP";
    private const string App = "ConverseSim";
    private const string AppNumber = "919000090002";
    private const string Dialog360Number = "106540352242360";

    /// <summary>Texts as an operator would have them registered. The first half of an id is
    /// that of all templates of India's operators.</summary>
    private static readonly (string Kind, string Language, string Text)[] Texts =
    [
        ("LoginCode", "en", "{#var#} is your login code. Do not share it."),
        ("LoginCode", "hi-Latn", "{#var#} aapka login code hai. Kisi ko na batayein."),
        ("PaymentCredited", "en", "{#var#}: Rs {#var#} received. Thank you."),
        ("PaymentCredited", "hi-Latn", "{#var#}: Rs {#var#} mil gaye. Dhanyavaad."),
        ("Bill", "en", "{#var#}: bill {#var#} of Rs {#var#}. See {#url#}"),
        ("Bill", "hi-Latn", "{#var#}: bill {#var#}, Rs {#var#}. Dekhiye {#url#}"),
        ("OrderAccepted", "en", "{#var#} has your order of Rs {#var#}."),
        ("OrderAccepted", "hi-Latn", "{#var#} ko aapka Rs {#var#} ka order mil gaya."),
        ("OrderRefused", "en", "{#var#} cannot take your order this time."),
        ("OrderRefused", "hi-Latn", "{#var#} is baar aapka order nahi le sakte."),
        ("DueReminder", "en", "{#var#}: Rs {#var#} is due. Kindly pay."),
        ("DueReminder", "hi-Latn", "{#var#}: Rs {#var#} baaki hai. Kripya chukayein."),
        ("Delayed", "en", "{#var#}: WhatsApp is delayed. Your replies: {#url#}"),
        ("Delayed", "hi-Latn", "{#var#}: WhatsApp der se chal raha hai. Jawab: {#url#}"),
    ];

    /// <summary>The product's side; what somebody has configured takes their place.</summary>
    internal static void Add(
        Dictionary<string, string> settings, InstallationSecrets secrets, string simulator)
    {
        settings["Providers__Sms__Provider"] = "exotel";
        settings["Providers__Sms__BaseUrl"] = simulator + "/exotel";
        settings["Providers__Sms__AccountSid"] = Account;
        settings["Providers__Sms__ApiKey"] = "sms-sim-key";
        settings["Providers__Sms__ApiToken"] = secrets.MetaAccessToken;
        settings["Providers__Sms__Header"] = Header;
        settings["Providers__Sms__DltEntityId"] = Entity;
        settings["Providers__Sms__Secret"] = secrets.MetaVerifyToken;
        for (int i = 0; i < Texts.Length; i++)
        {
            string at = $"Providers__Sms__Templates__{i}__";
            settings[at + "Kind"] = Texts[i].Kind;
            settings[at + "Language"] = Texts[i].Language;
            settings[at + "Id"] = TemplateId(i);
            settings[at + "Text"] = Texts[i].Text;
        }

        settings["Providers__Gupshup__BaseUrl"] = simulator + "/gupshup";
        settings["Providers__Gupshup__ApiKey"] = secrets.MetaAccessToken;
        settings["Providers__Gupshup__Secret"] = secrets.MetaVerifyToken;
        settings["Providers__Gupshup__Apps__" + App] = AppNumber;
        settings["Providers__Twilio__BaseUrl"] = simulator + "/twilio";
        settings["Providers__Twilio__AccountSid"] = TwilioAccount;
        settings["Providers__Twilio__AuthToken"] = secrets.MetaAccessToken;
        settings["Providers__Twilio__WhatsAppFrom"] = "+919000090003";
        settings["Providers__Twilio__SmsFrom"] = "+919000090004";
        settings["Providers__Dialog360__BaseUrl"] = simulator + "/dialog360";
        settings["Providers__Dialog360__ApiKey"] = secrets.MetaAccessToken;
        settings["Providers__Dialog360__PhoneNumberId"] = Dialog360Number;
        settings["Providers__Dialog360__WebhookSecret"] = secrets.MetaVerifyToken;
    }

    /// <summary>The Simulator's side, by what the product was given.</summary>
    internal static void AddFarEnd(Dictionary<string, string> settings, string url)
    {
        foreach (string name in new[] { "AccountSid", "ApiKey", "ApiToken", "DltEntityId" })
            settings["Simulator__Sms__" + name] = settings["Providers__Sms__" + name];
        settings["Simulator__Sms__Headers__0"] = settings["Providers__Sms__Header"];
        for (int i = 0; i < Texts.Length; i++)
        {
            string at = $"Providers__Sms__Templates__{i}__";
            settings["Simulator__Sms__Templates__" + settings[at + "Id"]] = settings[at + "Text"];
        }

        settings["Simulator__Gupshup__ApiKey"] = settings["Providers__Gupshup__ApiKey"];
        settings["Simulator__Gupshup__App"] = App;
        settings["Simulator__Gupshup__Source"] = AppNumber;
        settings["Simulator__Gupshup__WebhookUrl"] =
            $"{url}/webhooks/gupshup/{settings["Providers__Gupshup__Secret"]}";
        foreach (string name in new[] { "AccountSid", "AuthToken", "WhatsAppFrom", "SmsFrom" })
            settings["Simulator__Twilio__" + name] = settings["Providers__Twilio__" + name];
        settings["Simulator__Twilio__WebhookUrl"] = url + "/webhooks/twilio";
        settings["Simulator__Dialog360__ApiKey"] = settings["Providers__Dialog360__ApiKey"];
        settings["Simulator__Dialog360__PhoneNumberId"] =
            settings["Providers__Dialog360__PhoneNumberId"];
        settings["Simulator__Dialog360__WebhookUrl"] = url + "/webhooks/dialog360";
        settings["Simulator__Dialog360__WebhookSecret"] =
            settings["Providers__Dialog360__WebhookSecret"];
    }

    private static string TemplateId(int number) =>
        "1107" + (number + 1).ToString("D15", CultureInfo.InvariantCulture);
}
