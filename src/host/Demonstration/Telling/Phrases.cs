namespace Chutri.Demonstration.Telling;

/// <summary>Sentences that people wrote with what they did, by the kind of deed.</summary>
internal sealed class Phrases
{
    private readonly ILookup<string, string> byKind = TextFile
        .Rows("loi-van.txt")
        .ToLookup(row => row[0], row => row[1]);

    public string Any(string kind, Random chance)
    {
        var said = byKind[kind].ToArray();
        return said.Length > 0
            ? said[chance.Next(said.Length)]
            : throw new StoryBrokenException($"Nothing to say for {kind}");
    }
}
