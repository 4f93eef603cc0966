namespace Chutri.Platform.Web;

/// <summary>The version of what a page shows: its forms carry it, so that who saves what another changed meanwhile is told.</summary>
internal sealed record ShownVersion(ThingVersion Version)
{
    public const string Field = "seen-version";

    /// <summary>With the thing itself: in some forms it can be chosen anew, and then nothing of the new one was seen.</summary>
    public string Written => $"{Version.Subject:n}.{Version.Mark}";
}
