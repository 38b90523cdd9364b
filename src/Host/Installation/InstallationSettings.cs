using System.Security.Cryptography;

namespace ConverseErp.Host.Installation;

/// <summary>Every setting that the processes of an installation get, as environment variables.
/// </summary>
internal static class InstallationSettings
{
    /// <summary>The number that shops without one of their own share; the Simulator has it from
    /// the start.</summary>
    private const string SharedNumber = "106540352242922";

    /// <summary>The Simulator's account: every template that is there from the start is in it,
    /// approved.</summary>
    private const string SimulatedAccount = "102290129340398";

    /// <summary>What the processes of a running installation were given, but for what the
    /// environment of its <c>up</c> added.</summary>
    /// <exception cref="InstallationException">A server of it does not run.</exception>
    internal static Dictionary<string, string> OfRunning(InstallationFolder folder)
    {
        PrivateServers servers = PrivateServers.Running(folder);
        RunFile? run = RunFile.Read(folder);
        string url = run?.Url ?? RoleProcess.UrlOf(UpOptions.DefaultPort);
        string? simulator = run?.Processes
            .FirstOrDefault(process => process.Role == RoleNames.Simulator)?.Url;
        return servers.Settings.Concat(Outside(folder, servers.Secrets, url, simulator))
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Everything but the servers: providers, addresses, logs.</summary>
    /// <param name="url">Where all HTTP is served.</param>
    /// <param name="simulator">Address of the Simulator, or null when it is left out.</param>
    internal static Dictionary<string, string> Outside(InstallationFolder folder,
        InstallationSecrets secrets, string url, string? simulator)
    {
        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            ["PublicUrl"] = url,
            ["Providers__Meta__AppSecret"] = secrets.MetaAppSecret,
            ["Providers__Meta__VerifyToken"] = secrets.MetaVerifyToken,
            ["Providers__Meta__AccessToken"] = secrets.MetaAccessToken,
            ["Providers__Irp__AccountKey"] = secrets.IrpAccountKey,
        };
        if (simulator is not null)
        {
            settings["Providers__Meta__BaseUrl"] = simulator;
            settings["Providers__Meta__AccountId"] = SimulatedAccount;
            settings["Businesses__SharedNumber"] = SharedNumber;
            settings["Providers__Razorpay__BaseUrl"] = simulator + "/razorpay";
            settings["Providers__Razorpay__KeyId"] = "rzp_sim_key";
            settings["Providers__Razorpay__KeySecret"] = secrets.MetaAccessToken;
            settings["Providers__Razorpay__WebhookSecret"] = secrets.MetaAppSecret;
            settings["Providers__Irp__BaseUrl"] = simulator + "/irp";
            settings["Providers__Irp__ClientId"] = "irp-sim-client";
            settings["Providers__Irp__ClientSecret"] = secrets.MetaAccessToken;
            settings["Providers__Irp__PublicKey"] = PublicHalf(secrets.SimulatedIrpKey);
            settings["Providers__Irp__SigningKey"] = settings["Providers__Irp__PublicKey"];
            SimulatedProviders.Add(settings, secrets, simulator);
        }

        // What somebody has configured is used as it is, on both sides of the Simulator.
        foreach (string key in settings.Keys.ToArray())
        {
            if (Environment.GetEnvironmentVariable(key) is { Length: > 0 } configured)
                settings[key] = configured;
        }

        settings[LogBound.FolderVariable] = folder.Logs;
        if (simulator is not null)
        {
            AddSimulator(settings, folder, url, simulator);
            settings["Simulator__Irp__PrivateKey"] = secrets.SimulatedIrpKey;
        }

        return settings;
    }

    /// <summary>What the Simulator needs to be taken for the provider.</summary>
    private static void AddSimulator(Dictionary<string, string> settings,
        InstallationFolder folder, string url, string simulator)
    {
        settings["Simulator__ForwardTo"] = simulator;
        settings["Simulator__WebhookUrl"] = url + "/webhooks/meta";
        settings["Simulator__AppSecret"] = settings["Providers__Meta__AppSecret"];
        settings["Simulator__VerifyToken"] = settings["Providers__Meta__VerifyToken"];
        settings["Simulator__AccessToken"] = settings["Providers__Meta__AccessToken"];
        settings["Simulator__PublicUrl"] = simulator;
        settings["Simulator__Razorpay__WebhookUrl"] = url + "/webhooks/razorpay";
        settings["Simulator__Razorpay__KeyId"] = settings["Providers__Razorpay__KeyId"];
        settings["Simulator__Razorpay__KeySecret"] = settings["Providers__Razorpay__KeySecret"];
        settings["Simulator__Razorpay__WebhookSecret"] =
            settings["Providers__Razorpay__WebhookSecret"];
        settings["Simulator__Irp__ClientId"] = settings["Providers__Irp__ClientId"];
        settings["Simulator__Irp__ClientSecret"] = settings["Providers__Irp__ClientSecret"];
        SimulatedProviders.AddFarEnd(settings, url);
        settings["Simulator__DataFolder"] = folder.For(RoleNames.Simulator);
    }

    private static string PublicHalf(string privateKey)
    {
        using RSA portal = RSA.Create();
        portal.ImportPkcs8PrivateKey(Convert.FromBase64String(privateKey), out _);
        return Convert.ToBase64String(portal.ExportSubjectPublicKeyInfo());
    }
}
