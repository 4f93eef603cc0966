using Microsoft.Extensions.Configuration;

namespace Chutri.Platform;

/// <summary>
/// Something that an administrator may set. A module names the settings that it reads; all of them are checked together before
/// the program opens, and <c>docs/settings.md</c> is their list.
/// </summary>
/// <param name="Key">Its name in a settings file, parts divided by colons: <c>Chutri:Zone</c>. As a variable: <c>Chutri__Zone</c>.</param>
/// <param name="What">What it does, and in which form it is written.</param>
public sealed record Setting(string Key, Words What)
{
    /// <summary>All settings of the program's own begin with it; a key below it that nobody reads is a mistake.</summary>
    public const string Root = "Chutri";

    private const string InFile = "File";

    /// <summary>What holds where nothing is set, as one would write it; empty = nothing.</summary>
    public string Default { get; init; } = "";

    /// <summary>What is wrong with a value; null = nothing.</summary>
    public Func<string, Words?> Check { get; init; } = _ => null;

    /// <summary>Never shown, and may also be given as the name of a file that holds it (<see cref="FileKey"/>).</summary>
    public bool IsSecret { get; init; }

    public string FileKey => Key + InFile;

    /// <summary>What was set, or the default; null where there is neither.</summary>
    public string? Of(IConfiguration configuration) =>
        configuration[Key] is { Length: > 0 } set ? set
        : Default.Length > 0 ? Default
        : null;
}
