using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Watching;

/// <summary>When everything was last backed up. Data that is worked on and was not saved for days is not well.</summary>
internal sealed class BackupWatch(AppDatabase db, FactReading facts, AuthorityClock clock) : IWatch
{
    private static readonly TimeSpan OldAfter = TimeSpan.FromDays(2);
    private static readonly TimeSpan WrongAfter = TimeSpan.FromDays(4);

    public int Order => 30;

    public Words Title => StatusWords.Backup;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        var last = await facts.Last(BackedUp.Program, [BackedUp.Code], stop);
        var says = last is { Body: BackedUp made }
            ? StatusWords.BackupMade(
                DateText.At(clock.LocalOf(last.Envelope.At)),
                made.File,
                NumberText.Size(made.Bytes)
            )
            : StatusWords.NoBackup;
        var since = last?.Envelope.At ?? await Beginning(stop);
        var tone = since is { } at ? ToneOf(now.Utc - at) : StatusTone.Well;
        tone = last is null && tone is StatusTone.Well ? StatusTone.Care : tone;
        return
        [
            tone is StatusTone.Well
                ? new("last-backup", StatusWords.LastBackup, says)
                : new("last-backup", StatusWords.LastBackup, says, tone, StatusWords.BackupToDo),
        ];
    }

    private static StatusTone ToneOf(TimeSpan unsaved) =>
        unsaved > WrongAfter ? StatusTone.Wrong
        : unsaved > OldAfter ? StatusTone.Care
        : StatusTone.Well;

    /// <summary>Of the first thing that was done here; null while nothing was.</summary>
    private async Task<DateTime?> Beginning(CancellationToken stop) =>
        await db.Set<Fact>()
            .AsNoTracking()
            .OrderBy(fact => fact.Id)
            .Select(fact => (DateTime?)fact.At)
            .FirstOrDefaultAsync(stop);
}
