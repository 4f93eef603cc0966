namespace Chutri.Platform.Web;

/// <summary>What is known of a caller beside the account.</summary>
public static class CallerClaims
{
    /// <summary>Which access token a program came with.</summary>
    public const string Token = "token";
}
