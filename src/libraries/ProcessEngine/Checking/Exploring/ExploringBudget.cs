namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>How much is looked at in all processes of a file together, so that no file takes a day. Goes down as it is used.</summary>
internal sealed class ExploringBudget(int states)
{
    /// <summary>States that may still be looked at.</summary>
    public int States { get; set; } = states;

    /// <summary>Tokens in those states, all together.</summary>
    public int Tokens { get; set; } = 4_000_000;

    /// <summary>Nodes of processes, each counted as often as it is made.</summary>
    public int Nodes { get; set; } = 100_000;
}
