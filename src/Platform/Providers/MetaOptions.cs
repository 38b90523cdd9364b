namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Meta</c>, shared by Intake and Outbound.</summary>
public sealed class MetaOptions
{
    /// <summary>With or without a version, such as https://graph.facebook.com/v25.0.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Signs webhooks; one per Meta app.</summary>
    public string AppSecret { get; set; } = "";

    public string VerifyToken { get; set; } = "";

    public string AccessToken { get; set; } = "";
}
