using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Notes;

/// <summary>Why there is no note, in the order in which it is looked at.</summary>
public static class NoteRefusals
{
    public static readonly Refusal TooLate = new(
        "note-too-late",
        "The tax of this bill may no longer be changed: 30 November after its year has passed.");

    public static readonly Refusal ExceedsBill = new(
        "note-exceeds-bill", "The note would be more than what is left of its bill.");

    public static readonly Refusal ChangesNothing = new(
        "note-without-effect",
        "The prices make no difference, or some rise and some fall: that needs two notes.");
}
