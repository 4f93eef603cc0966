namespace Chutri.Similarity.Tests;

internal static class Resource
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(
            typeof(Resource).Assembly.GetManifestResourceStream(name)!
        );
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
