using Chutri.Demonstration;
using Chutri.Platform;

namespace Chutri.Benchmarks.Data;

/// <summary>The demonstration on an empty PostgreSQL database.</summary>
internal static class Founding
{
    public static async Task On(string database, CancellationToken stop)
    {
        await Program.ProgramFile.Run(["database", "migrate", "--database", database], stop);
        var choice = new DatabaseChoice.Postgres(database);
        if (await DemonstrationStory.IsEmpty(choice, stop))
        {
            await DemonstrationStory.Tell(
                choice,
                TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"),
                TimeProvider.System,
                stop
            );
        }
    }
}
