using System.Reflection;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>
/// The text of each form: the newest edition that was put in force, until then the one that comes with the program (number 0).
/// </summary>
internal sealed class FormTexts(AppDatabase db)
{
    private static readonly IReadOnlyDictionary<FormKind, FormText> Shipped = ReadShipped();

    public async Task<FormText> InForce(FormKind kind, CancellationToken stop) =>
        await db.Set<FormText>()
            .AsNoTracking()
            .Where(text => text.Kind == kind)
            .OrderByDescending(text => text.Number)
            .FirstOrDefaultAsync(stop)
        ?? Shipped[kind];

    /// <summary>The edition by which something was written; its number was valid once.</summary>
    public async Task<FormText> Edition(FormKind kind, int number, CancellationToken stop) =>
        number == 0
            ? Shipped[kind]
            : await db.Set<FormText>()
                .AsNoTracking()
                .SingleAsync(text => text.Kind == kind && text.Number == number, stop);

    /// <summary>All in force, in the order of their kinds: one statement.</summary>
    public async Task<IReadOnlyList<FormText>> All(CancellationToken stop)
    {
        var newest = await db.Set<FormText>()
            .AsNoTracking()
            .Where(text =>
                !db.Set<FormText>()
                    .Any(other => other.Kind == text.Kind && other.Number > text.Number)
            )
            .ToListAsync(stop);
        return
        [
            .. FormKinds.All.Select(kind =>
                newest.SingleOrDefault(text => text.Kind == kind) ?? Shipped[kind]
            ),
        ];
    }

    private static Dictionary<FormKind, FormText> ReadShipped()
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("Chutri.Procedures.Shipped.mau.txt")!;
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<FormKind, FormText>();
        foreach (var part in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n# ").Skip(1))
        {
            var head = part.Split('\n')[0].Split('|', StringSplitOptions.TrimEntries);
            var kind = FormKinds.Of(head[0])!.Value;
            texts[kind] = new()
            {
                Kind = kind,
                Mark = head[1],
                Title = head[2],
                Source = head[3],
                Body = part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim(),
            };
        }

        return texts;
    }
}
