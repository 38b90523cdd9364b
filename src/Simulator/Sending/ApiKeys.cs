using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Simulator.Sending;

/// <summary>Whether a caller has the key of a provider. A key that is not configured opens
/// nothing.</summary>
internal static class ApiKeys
{
    /// <summary>`Authorization: Basic`.</summary>
    public static bool Basic(HttpContext http, string user, string password)
    {
        string given = http.Request.Headers.Authorization.ToString();
        return user.Length > 0 && password.Length > 0 && Equal(given, "Basic "
            + Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));
    }

    /// <summary>A header that is the key.</summary>
    public static bool Header(HttpContext http, string name, string key) =>
        key.Length > 0 && Equal(http.Request.Headers[name].ToString(), key);

    private static bool Equal(string given, string wanted) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(wanted));
}
