using System.Globalization;

namespace Chutri.Faults.Tests.Kills;

/// <summary>A few in the suite; <c>./run faults KILLS SEED</c> as many as it is told, with its figures said.</summary>
internal static class Figures
{
    private const int KillsInTheSuite = 2;

    public static int Kills { get; } = Number("CHUTRI_FAULTS_KILLS") ?? KillsInTheSuite;

    public static int Seed { get; } = Number("CHUTRI_FAULTS_SEED") ?? Random.Shared.Next();

    public static bool InFull { get; } = Number("CHUTRI_FAULTS_KILLS") is not null;

    /// <summary>Takes too long for every run of the suite.</summary>
    public static void OnlyInFull() =>
        Assert.SkipUnless(InFull, "Runs in ./run faults, not in every run of the suite");

    public static void Say(string figure)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(figure);
        if (InFull)
        {
            Console.WriteLine(figure);
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
