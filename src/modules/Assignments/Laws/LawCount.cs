using Chutri.Platform;

namespace Chutri.Assignments.Laws;

/// <summary>Counts what breaks a law and keeps a few of them to show.</summary>
internal sealed class LawCount
{
    private const int MostExamples = 10;

    private readonly List<string> examples = [];
    private long broken;

    public long Looked { get; set; }

    public void Break(string code)
    {
        broken++;
        if (examples.Count < MostExamples)
        {
            examples.Add(code);
        }
    }

    public LawFinding Finding => new(Looked, broken, examples);
}
