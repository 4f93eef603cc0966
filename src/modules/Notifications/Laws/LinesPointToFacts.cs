using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Laws;

/// <summary>A line of an inbox holds no words of its own: the fact that it points to must be there.</summary>
internal sealed class LinesPointToFacts : ILaw
{
    private const int ExamplesShown = 10;

    public string Code => "notifications-point-to-facts";

    public Words Sentence { get; } =
        new(
            "Mỗi dòng thông báo đều dẫn đến một sự việc có thật",
            "Every notification points to a fact that is there"
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var lines = db.Set<Notification>().Where(line => line.Fact != null);
        var broken = lines.Where(line => !db.Set<Fact>().Any(fact => fact.Id == line.Fact));
        var examples = await broken
            .OrderBy(line => line.Id)
            .Select(line => line.Id)
            .Take(ExamplesShown)
            .ToListAsync(stop);
        return new(
            await lines.LongCountAsync(stop),
            await broken.LongCountAsync(stop),
            [.. examples.Select(id => id.ToString())]
        );
    }
}
