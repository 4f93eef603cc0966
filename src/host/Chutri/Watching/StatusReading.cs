using Chutri.Platform;

namespace Chutri.Watching;

/// <summary>What every watch says, in order; a watch that breaks says so itself and does not take the others with it.</summary>
internal sealed class StatusReading(IEnumerable<IWatch> watches, AuthorityClock clock)
{
    public async Task<StatusReport> Read(CancellationToken stop)
    {
        var now = clock.Now();
        List<StatusGroup> groups = [];
        foreach (var watch in watches.OrderBy(watch => watch.Order))
        {
            if (await LinesOf(watch, now, stop) is { Count: > 0 } lines)
            {
                groups.Add(new(watch.Title, lines));
            }
        }

        return new(clock.LocalOf(now.Utc), groups);
    }

    private static async Task<IReadOnlyList<StatusLine>> LinesOf(
        IWatch watch,
        Moment now,
        CancellationToken stop
    )
    {
        try
        {
            return await watch.Look(now, stop);
        }
        catch (Exception failure) when (StorageFaults.Of(failure) is { } fault)
        {
            return
            [
                new(
                    fault.Code,
                    watch.Title,
                    StatusWords.NotKnown,
                    StatusTone.Wrong,
                    fault.Sentence
                ),
            ];
        }
    }
}

/// <param name="At">On the authority's clock.</param>
public sealed record StatusReport(DateTime At, IReadOnlyList<StatusGroup> Groups)
{
    public StatusTone Tone =>
        Groups.SelectMany(group => group.Lines).Select(line => line.Tone).DefaultIfEmpty().Max();

    public IReadOnlyList<StatusGroup> ToDo =>
        [
            .. from part in Groups
            let lines = part.Lines.Where(line => line.Tone > StatusTone.Well).ToList()
            where lines.Count > 0
            select new StatusGroup(part.Title, lines),
        ];
}

public sealed record StatusGroup(Words Title, IReadOnlyList<StatusLine> Lines);
