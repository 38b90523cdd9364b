namespace ConverseErp.Simulator.Razorpay;

/// <summary>Section `Simulator:Razorpay`: the keys that the product has, too.</summary>
public sealed class RazorpayOptions
{
    public string KeyId { get; set; } = "rzp_sim_key";

    public string KeySecret { get; set; } = "rzp-sim-secret";

    public string WebhookSecret { get; set; } = "rzp-sim-webhook-secret";

    /// <summary>Where webhooks go, e.g. http://127.0.0.1:8080/webhooks/razorpay.</summary>
    public string? WebhookUrl { get; set; }
}
