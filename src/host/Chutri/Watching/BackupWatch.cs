using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Watching;

/// <summary>When everything was last backed up.</summary>
internal sealed class BackupWatch(AppDatabase db, FactCatalogue catalogue, AuthorityClock clock)
    : IWatch
{
    private static readonly TimeSpan OldAfter = TimeSpan.FromDays(2);

    public int Order => 30;

    public Words Title => StatusWords.Backup;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        var last = await db.Set<Fact>()
            .AsNoTracking()
            .Where(fact => fact.Kind == BackedUp.Code)
            .OrderByDescending(fact => fact.Id)
            .Select(fact => new { fact.At, fact.Data })
            .FirstOrDefaultAsync(stop);
        if (last is null)
        {
            return
            [
                new(
                    "last-backup",
                    StatusWords.LastBackup,
                    StatusWords.NoBackup,
                    StatusTone.Care,
                    StatusWords.BackupToDo
                ),
            ];
        }

        var made = (BackedUp)catalogue.Read(BackedUp.Code, last.Data);
        var says = StatusWords.BackupMade(
            DateText.At(clock.LocalOf(last.At)),
            made.File,
            NumberText.Size(made.Bytes)
        );
        return
        [
            now.Utc - last.At > OldAfter
                ? new(
                    "last-backup",
                    StatusWords.LastBackup,
                    says,
                    StatusTone.Care,
                    StatusWords.BackupToDo
                )
                : new("last-backup", StatusWords.LastBackup, says),
        ];
    }
}
