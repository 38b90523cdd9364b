namespace ConverseErp.Platform.Personal;

/// <summary>Section <c>PersonalData</c>.</summary>
public sealed class PersonalDataOptions
{
    /// <summary>Base64 of at least 16 random bytes, the same in every process.</summary>
    public string HashKey { get; set; } = "";
}
