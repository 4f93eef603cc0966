using System.Collections.Frozen;
using System.Text.Json;

namespace Chutri.Platform.Web;

/// <summary>What the pages load, built from <c>Client/</c> and carried in this assembly. Addresses change with the content.</summary>
public static class ClientAssets
{
    internal const string Folder = "/assets/";

    private static readonly Manifest Built = ReadManifest();

    internal static FrozenDictionary<string, ClientFile> Files { get; } =
        Built.Files.ToFrozenDictionary(name => name, name => new ClientFile(name));

    internal static FrozenSet<string> Icons { get; } = Built.Icons.ToFrozenSet();

    /// <summary>The address of <c>chutri.css</c>, <c>chutri.js</c>, <c>icons.svg</c>, <c>mark.svg</c>, <c>mark-512.png</c> or <c>licences.txt</c>.</summary>
    public static string Address(string name) => Folder + Built.Entries[name];

    /// <summary>
    /// A page that needs nothing but itself (<c>draw-verify.html</c>, <c>field.html</c>) or a worker (<c>field-worker.js</c>), and what the
    /// browser may let it load.
    /// </summary>
    public static (byte[] Content, string Policy) WholePage(string name) =>
        (Read(Built.Entries[name])!, Built.Policies[name]);

    internal static byte[]? Read(string name)
    {
        using var stream = typeof(ClientAssets).Assembly.GetManifestResourceStream(
            "client/" + name
        );
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static Manifest ReadManifest() =>
        JsonSerializer.Deserialize<Manifest>(
            Read("assets.json")
                ?? throw new InvalidOperationException(
                    "The assembly was built without its client files."
                ),
            JsonSerializerOptions.Web
        )!;

    private sealed record Manifest(
        Dictionary<string, string> Entries,
        Dictionary<string, string> Policies,
        string[] Icons,
        string[] Files
    );
}
