using ConverseErp.Simulator.Chats;

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
    }
}
