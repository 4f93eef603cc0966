using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Chutri.Platform;

/// <summary>
/// Where a person's name stands in any other row: every text of every table, read from the model, so that a new table is looked
/// through without anybody thinking of it. Facts have their own way, and the text of documents stays as it was written.
/// </summary>
public sealed class NamesInRows(AppDatabase db, IEnumerable<TextAsWritten> written)
{
    /// <param name="hidden">Limited things whose words are not for whoever asks.</param>
    public async Task<IReadOnlyList<RowText>> Find(
        PersonToForget person,
        IReadOnlySet<Guid> hidden,
        CancellationToken stop
    )
    {
        var rows = new List<(NamedTable Table, NamedRow Row)>();
        foreach (var table in Tables())
        {
            await foreach (var row in Rows(table, person, stop))
            {
                rows.Add((table, row));
            }
        }

        var texts = new List<RowText>();
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var limited = new HiddenRows(db, hidden);
            foreach (var (table, row) in rows)
            {
                var named = Named(table, row, person).ToList();
                if (named.Count > 0)
                {
                    var isHidden = await limited.Holds(table, row.Ids, stop);
                    texts.AddRange(named.Select(text => text with { IsHidden = isHidden }));
                }
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        return texts;
    }

    /// <summary>In the transaction of the act.</summary>
    /// <param name="chosen">Keys of the passages from which the name goes too.</param>
    public async Task Replace(
        PersonToForget person,
        IReadOnlyList<RowText> found,
        IReadOnlySet<string> chosen,
        NameMark mark,
        CancellationToken stop
    )
    {
        foreach (var row in found.Where(text => text.Goes(chosen)).GroupBy(text => text.Row))
        {
            var changes = row.ToDictionary(
                text => text.Column,
                text => text.Without(person, chosen, mark)
            );
            foreach (var column in row.Key.Table.Texts.Where(column => column.IsFolded))
            {
                if (row.Key.Texts[column.Name] is { } folded)
                {
                    changes[column] = FoldedText.Without(
                        folded,
                        column.Longest,
                        row.Key,
                        changes,
                        person,
                        mark
                    );
                }
            }

            await Write(row.Key, changes, stop);
        }
    }

    private async Task Write(
        NamedRow row,
        Dictionary<NamedColumn, string> changes,
        CancellationToken stop
    )
    {
        var sets = changes.Keys.Select((column, i) => $"\"{column.Name}\" = @p{i}");
        var keys = row.Table.Key.Select((column, i) => $"\"{column}\" = @p{changes.Count + i}");
        await ManyRows.Execute(
            db,
            $"update {row.Table.Name} set {string.Join(", ", sets)} where {string.Join(" and ", keys)}",
            [
                [.. changes.Values, .. row.Key],
            ],
            stop
        );
    }

    private static IEnumerable<RowText> Named(NamedTable table, NamedRow row, PersonToForget person)
    {
        foreach (var column in table.Texts.Where(column => !column.IsFolded))
        {
            if (
                row.Texts[column.Name] is { } text
                && person.IsNamedIn(text)
                && NamedText.Of(
                    WhoseName(person, column, text, row),
                    KindOf(table, column),
                    person,
                    text
                )
                    is { } named
            )
            {
                yield return new(row, column, text, named, KindOf(table, column).Said);
            }
        }
    }

    private static NamePlaceKind KindOf(NamedTable table, NamedColumn column)
    {
        var code = $"{table.Name}.{column.Name}";
        return new(code, new(code, code));
    }

    private IEnumerable<NamedTable> Tables() =>
        from entity in db.Model.GetEntityTypes()
        let name = entity.GetTableName()
        where name is not null and not PlatformTables.Facts && entity.FindPrimaryKey() is not null
        let kept = written.Where(text => text.Table == name).ToList()
        let table = NamedTable.Of(entity, name, column => kept.Any(text => text.Covers(column)))
        where table.Texts.Any(text => !text.IsFolded)
        select table;

    private async IAsyncEnumerable<NamedRow> Rows(
        NamedTable table,
        PersonToForget person,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop
    )
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            Ask(command, table, person);
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                yield return Row(table, reader);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

#pragma warning disable CA2100 // names of tables and columns are the model's own; what is looked for is a parameter
    private static void Ask(DbCommand command, NamedTable table, PersonToForget person)
    {
        var columns = table.Key.Concat(table.Ids).Concat(table.Texts.Select(text => text.Name));
        var conditions = new List<string>();
        foreach (var name in person.Names)
        {
            var pattern = command.CreateParameter();
            pattern.ParameterName = $"@p{command.Parameters.Count}";
            pattern.Value = LikePattern.MayHold(name);
            command.Parameters.Add(pattern);
            conditions.AddRange(
                table
                    .Texts.Where(text => !text.IsFolded)
                    .Select(text => $"lower(\"{text.Name}\") like {pattern.ParameterName}")
            );
        }

        command.CommandText =
            $"select {string.Join(", ", columns.Select(column => $"\"{column}\""))} from {table.Name} where {string.Join(" or ", conditions)}";
    }
#pragma warning restore CA2100

    private static NamedRow Row(NamedTable table, DbDataReader reader)
    {
        var place = 0;
        var key = table.Key.Select(_ => reader.GetValue(place++)).ToArray();
        var ids = table.Ids.ToDictionary(
            column => column,
            _ => reader.IsDBNull(place++) ? (Guid?)null : reader.GetGuid(place - 1)
        );
        var texts = table.Texts.ToDictionary(
            text => text.Name,
            _ => reader.IsDBNull(place++) ? null : reader.GetString(place - 1)
        );
        return new(table, key, ids, texts);
    }

    /// <summary>
    /// A name beside the identifier of its bearer is that bearer's. One that stands alone, in a column for names of people, is this
    /// person's if the row knows this person and no namesake. Any other only a reader can tell: units, streets and schools bear
    /// names of people too.
    /// </summary>
    private static WhoseName WhoseName(
        PersonToForget person,
        NamedColumn column,
        string text,
        NamedRow row
    )
    {
        if (column.Bearer is { } bearer && row.Ids[bearer] is { } known)
        {
            return known == person.Person.Value
                ? Platform.WhoseName.Theirs
                : Platform.WhoseName.Anothers;
        }

        var people = row.Table.People.Select(one => row.Ids[one]).ToList();
        return
            column.NamesPeople
            && person.IsName(text)
            && people.Contains(person.Person.Value)
            && !person.Namesakes.Any(other => people.Contains(other.Value))
            ? Platform.WhoseName.Theirs
            : Platform.WhoseName.ForAReader;
    }
}

public sealed record NamedRow(
    NamedTable Table,
    object[] Key,
    IReadOnlyDictionary<string, Guid?> Ids,
    IReadOnlyDictionary<string, string?> Texts
);

/// <param name="Where">The table and column.</param>
public sealed record RowText(
    NamedRow Row,
    NamedColumn Column,
    string Text,
    NamedText Named,
    Words Where
)
{
    /// <summary>It tells of what is limited to people of whom the reader is none.</summary>
    public bool IsHidden { get; init; }

    public bool Goes(IReadOnlySet<string> chosen) =>
        Named.IsTheirs
        || (!IsHidden && Named.Passages.Any(passage => chosen.Contains(passage.Key)));

    internal string Without(PersonToForget person, IReadOnlySet<string> chosen, NameMark mark) =>
        Named.Without(person, Text, chosen, mark, Column.Longest);
}
