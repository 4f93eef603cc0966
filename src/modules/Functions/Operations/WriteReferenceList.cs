using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <summary>A list as it was handed in.</summary>
internal sealed record ReferenceFile(string Name, byte[] Content)
{
    public const int MostStatements = 5_000;
    private const int LongestName = 200;

    /// <summary>The statements, or all that is wrong with the file.</summary>
    public Outcome<WriteReferenceListRequest> Read()
    {
        var (table, problem) = ListFile.Read(Content);
        if (table is null)
        {
            return Refusal.Invalid("file", problem!);
        }

        var places = FileColumns.Places(table.Headings);
        if (!places.ContainsKey(FileColumns.Text))
        {
            return Refusal.Invalid("file", FileSentences.Missing(FileColumns.Text));
        }

        if (table.Rows.Count > MostStatements)
        {
            return Refusal.Invalid("file", FileSentences.TooMany(MostStatements));
        }

        var errors = new List<FieldError>();
        var seen = new Dictionary<string, int>();
        var statements = new List<ReferenceText>();
        foreach (var row in table.Rows)
        {
            var text = FileColumns.Cell(row, places, FileColumns.Text);
            var source = FileColumns.Cell(row, places, FileColumns.Source);
            Words? wrong =
                text.Length == 0 ? FileSentences.NoText
                : text.Length > Lengths.Statement ? FileSentences.TooLong(Lengths.Statement)
                : source.Length > Lengths.Source ? FileSentences.TooLong(Lengths.Source)
                : !seen.TryAdd(VietnameseText.Folding.FoldKeepingMarks(text), row.Number)
                    ? FileSentences.TwiceInList(seen[VietnameseText.Folding.FoldKeepingMarks(text)])
                : null;
            if (wrong is not null)
            {
                errors.Add(new("file", FileSentences.InRow(row.Number, wrong)));
                continue;
            }

            statements.Add(new(text, source.Length > 0 ? source : null));
        }

        var name = Path.GetFileNameWithoutExtension(Name);
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new WriteReferenceListRequest(
                name.Length > LongestName ? name[..LongestName] : name,
                statements
            );
    }
}

internal sealed record ReferenceText(string Text, string? Source);

internal sealed record WriteReferenceListRequest(
    string List,
    IReadOnlyList<ReferenceText> Statements
);

/// <summary>Brings in a list to hold the register against; one of the same name is replaced.</summary>
internal sealed class WriteReferenceList(AppDatabase db)
    : IOperation<WriteReferenceListRequest, Done>
{
    public Act Act => FunctionActs.Import;

    public async Task<Outcome<Done>> Run(
        WriteReferenceListRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var before = await db.Set<ReferenceStatement>()
            .Where(one => one.List == request.List)
            .ExecuteDeleteAsync(stop);
        db.AddRange(
            request.Statements.Select(
                (statement, at) =>
                    ReferenceStatement.Of(request.List, at + 1, statement.Text, statement.Source)
            )
        );
        db.Record(
            new ReferenceListWritten(request.List, request.Statements.Count, before),
            caller,
            now
        );
        return new Done();
    }
}
