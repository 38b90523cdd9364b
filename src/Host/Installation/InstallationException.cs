namespace ConverseErp.Host.Installation;

/// <summary>An installation cannot go on; the message is one line that says what to do.</summary>
public sealed class InstallationException : Exception
{
    public InstallationException(string message) : base(message)
    {
    }

    public InstallationException(string message, Exception cause) : base(message, cause)
    {
    }
}
