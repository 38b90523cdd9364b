using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Twilio;

namespace ConverseErp.Simulator.Control;

/// <summary>The numbers that are there from the start.</summary>
internal sealed class Seed(SimulatorOptions options, AddressBook book)
{
    private static readonly SimulatedNumberOptions Shared = new()
    {
        PhoneNumberId = "106540352242922",
        DisplayPhoneNumber = "919000090001",
        Name = "ConverseErp",
        WabaId = "102290129340398",
        Shared = true,
    };

    public void Plant()
    {
        foreach (SimulatedNumberOptions number in
                 options.Numbers.Count > 0 ? options.Numbers : [Shared])
        {
            book.AddNumber(new PhoneNumber
            {
                Id = number.PhoneNumberId,
                DisplayPhoneNumber = AddressBook.Digits(number.DisplayPhoneNumber),
                Name = number.Name,
                WabaId = number.WabaId,
                Shared = number.Shared,
            });
        }

        foreach (PhoneNumber number in Others()) book.AddNumber(number);
    }

    // What is not configured has no number.
    private IEnumerable<PhoneNumber> Others()
    {
        if (options.Dialog360.ApiKey.Length > 0 && options.Dialog360.PhoneNumberId.Length > 0)
            yield return Number(
                ProviderNames.Dialog360, options.Dialog360.PhoneNumberId,
                options.Dialog360.DisplayPhoneNumber, "");
        if (options.Gupshup.ApiKey.Length > 0 && options.Gupshup.App.Length > 0)
            yield return Number(
                ProviderNames.Gupshup, $"{ProviderNames.Gupshup}:{options.Gupshup.App}",
                options.Gupshup.Source, "");
        if (options.Twilio.AccountSid.Length == 0) yield break;
        string whatsApp = TwilioRequest.Bare(options.Twilio.WhatsAppFrom);
        if (whatsApp.Length > 0)
            yield return Number(
                ProviderNames.Twilio, $"{ProviderNames.Twilio}:{whatsApp}", whatsApp, "");
        if (options.Twilio.SmsFrom.Length > 0)
            yield return Number(
                ProviderNames.TwilioSms, $"{ProviderNames.TwilioSms}:{options.Twilio.SmsFrom}",
                options.Twilio.SmsFrom, options.Twilio.SmsFrom);
    }

    // A backup number has the name of the number it stands in for.
    private PhoneNumber Number(string provider, string id, string display, string name) => new()
    {
        Id = id,
        DisplayPhoneNumber = AddressBook.Digits(display),
        Name = name.Length > 0 ? name
            : options.Numbers.Count > 0 ? options.Numbers[0].Name : Shared.Name,
        WabaId = provider,
        Shared = !ProviderNames.IsSms(provider),
        Provider = provider,
    };
}
