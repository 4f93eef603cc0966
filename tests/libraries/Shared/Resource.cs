namespace Chutri.Testing.Libraries;

/// <summary>A file that lies in the tests themselves.</summary>
internal static class Resource
{
    internal static string Text(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
