using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Storage;

/// <summary>Writes down what was read out of a version, and reads it back.</summary>
internal static class VersionReading
{
    public const string Reader = "1";
    private const int LongestPath = 300;

    public static void AddReading(
        this AppDatabase db,
        DocumentId document,
        int version,
        Reading read
    )
    {
        db.Add(
            new ReadingRow
            {
                Document = document,
                Version = version,
                Reader = Reader,
                Text = read.Text,
                Header = read.Header,
                People = read.People,
                Targets = read.Targets,
                Found = read.Found,
            }
        );
        db.AddRange(read.Provisions.Select(one => Row(document, version, one, read.Text)));
        db.AddRange(
            read.Tasks.Select(
                (task, ordinal) =>
                    new TaskRow
                    {
                        Document = document,
                        Version = version,
                        Ordinal = ordinal,
                        Task = View(task, ordinal, read),
                    }
            )
        );
    }

    /// <summary>The outline of one version, in order.</summary>
    public static async Task<IReadOnlyList<ProvisionView>> Provisions(
        this AppDatabase db,
        DocumentId document,
        int version,
        CancellationToken stop
    ) => (await db.Provisions(document, [version], stop))[version];

    /// <summary>The outlines of several versions, read at once.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<ProvisionView>>> Provisions(
        this AppDatabase db,
        DocumentId document,
        IReadOnlyCollection<int> versions,
        CancellationToken stop
    )
    {
        var rows = await db.Set<ProvisionRow>()
            .AsNoTracking()
            .Where(row => row.Document == document && versions.Contains(row.Version))
            .OrderBy(row => row.Ordinal)
            .ToListAsync(stop);
        var outlines = rows.ToLookup(row => row.Version);
        return versions.ToDictionary(
            version => version,
            version => (IReadOnlyList<ProvisionView>)Views([.. outlines[version]])
        );
    }

    public static IReadOnlyList<ProvisionView> Provisions(Reading read) =>
        Views([.. read.Provisions.Select(one => Row(default, 0, one, read.Text))]);

    private static ProvisionView[] Views(List<ProvisionRow> rows)
    {
        Outlined[] outline = [.. rows.Select(row => new Outlined(row.Kind, row.Label, row.Parent))];
        return
        [
            .. rows.Select(row => new ProvisionView(
                row.Ordinal,
                row.Label,
                row.Path,
                row.Kind,
                row.Start,
                row.End,
                row.Parent,
                row.Demands,
                row.Text,
                ProvisionCitations.Of(row.Ordinal, outline)
            )),
        ];
    }

    private static ProvisionRow Row(DocumentId document, int version, Provision one, string text) =>
        new()
        {
            Document = document,
            Version = version,
            Ordinal = one.Ordinal,
            Label = one.Label,
            Path = one.Path.Length > LongestPath ? $"#{one.Ordinal}" : one.Path,
            Kind = one.Kind,
            Start = one.Start,
            End = one.End,
            Parent = one.Parent,
            Demands = one.Demands,
            Text = text[one.Start..one.End],
        };

    private static ReadTask View(ProposedTask task, int ordinal, Reading read) =>
        new(
            ordinal,
            task.ProvisionOrdinal,
            read.Provisions[task.ProvisionOrdinal].Path,
            task.Start,
            task.End,
            read.Text[task.Start..task.End],
            task.Title,
            task.Lead,
            task.Cooperating,
            task.Deadline,
            task.Deliverable,
            task.Confidence,
            task.Doubts
        );
}
