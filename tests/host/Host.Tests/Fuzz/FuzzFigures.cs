using System.Globalization;
using System.Text;

namespace Chutri.Host.Tests.Fuzz;

/// <summary>What came of a run: how many requests, how each was answered, what the doctor said.</summary>
internal sealed class FuzzFigures(int seed)
{
    private readonly SortedDictionary<int, int> answers = [];

    public int Requests => answers.Values.Sum();

    /// <summary>How many went all the way.</summary>
    public int Done => answers.Where(answer => answer.Key < 400).Sum(answer => answer.Value);

    public void Count(int status) => answers[status] = answers.GetValueOrDefault(status) + 1;

    /// <summary>Only where somebody asked for the run: the suite is told by its assertions.</summary>
    public void Print(int findings, int laws, IReadOnlyList<string> broken)
    {
        var plain = CultureInfo.InvariantCulture;
        var said = new StringBuilder();
        said.Append(plain, $"\n{Requests} requests, seed {seed}\n");
        foreach (var (status, count) in answers)
        {
            said.Append(plain, $"  {status}: {count}\n");
        }

        said.Append(
            plain,
            $"answers that nobody should get: {findings}{(findings == 0 ? "" : " (below)")}\n"
        );
        said.Append(
            plain,
            $"doctor: {laws - broken.Count} of {laws} laws hold{(broken.Count == 0 ? "" : ": " + string.Join("; ", broken))}\n"
        );
        Console.Write(said);
    }
}
