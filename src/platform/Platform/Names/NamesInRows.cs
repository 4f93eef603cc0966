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
    public async Task<FoundInRows> Find(PersonToForget person, CancellationToken stop)
    {
        var changes = new List<RowText>();
        var left = 0;
        foreach (var table in Tables())
        {
            await foreach (var row in Rows(table, person, stop))
            {
                var whose = table
                    .Texts.Where(column =>
                        !column.IsFolded && person.IsNamedIn(row.Texts[column.Name])
                    )
                    .ToLookup(column => WhoseName(person, column, row.People));
                left += whose[Whose.NotKnown].Count();
                changes.AddRange(
                    whose[Whose.Theirs]
                        .Concat(whose[Whose.Theirs].Any() ? Folded(table, person, row) : [])
                        .Select(column => new RowText(
                            table,
                            row.Key,
                            column,
                            row.Texts[column.Name]!
                        ))
                );
            }
        }

        return new(changes, left);
    }

    /// <summary>In the transaction of the act.</summary>
    public async Task Replace(
        PersonToForget person,
        FoundInRows found,
        NameMark mark,
        CancellationToken stop
    )
    {
        foreach (var change in found.Texts)
        {
            var keys = change.Table.Key.Select((column, i) => $"\"{column}\" = @p{i + 1}");
            await ManyRows.Execute(
                db,
                $"update {change.Table.Name} set \"{change.Column.Name}\" = @p0 where {string.Join(" and ", keys)}",
                [
                    [change.Column.Without(person, change.Text, mark), .. change.Key],
                ],
                stop
            );
        }
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
        var columns = table.Key.Concat(table.People).Concat(table.Texts.Select(text => text.Name));
        var conditions = new List<string>();
        foreach (var name in person.Names)
        {
            var pattern = command.CreateParameter();
            pattern.ParameterName = $"@p{command.Parameters.Count}";
            pattern.Value = LikePattern.Holding(name);
            command.Parameters.Add(pattern);
            conditions.AddRange(
                table
                    .Texts.Where(text => !text.IsFolded)
                    .Select(text =>
                        $"\"{text.Name}\" like {pattern.ParameterName} escape '{LikePattern.Escape}'"
                    )
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
        var people = table.People.ToDictionary(
            column => column,
            _ => reader.IsDBNull(place++) ? (Guid?)null : reader.GetGuid(place - 1)
        );
        var texts = table.Texts.ToDictionary(
            text => text.Name,
            _ => reader.IsDBNull(place++) ? null : reader.GetString(place - 1)
        );
        return new(key, people, texts);
    }

    /// <summary>What search reads of the row follows what stands in it.</summary>
    private static IEnumerable<NamedColumn> Folded(
        NamedTable table,
        PersonToForget person,
        NamedRow row
    ) =>
        table.Texts.Where(column =>
            column.IsFolded && person.Folded.IsNamedIn(row.Texts[column.Name])
        );

    /// <summary>
    /// A name beside the identifier of its bearer is that bearer's. Where none stands beside it: this person's if nobody else bears
    /// the name, or if the row knows this person and none of the others.
    /// </summary>
    private static Whose WhoseName(
        PersonToForget person,
        NamedColumn column,
        IReadOnlyDictionary<string, Guid?> people
    )
    {
        if (column.Bearer is { } bearer && people[bearer] is { } known)
        {
            return known == person.Person.Value ? Whose.Theirs : Whose.Anothers;
        }

        var knows = people.Values.Contains(person.Person.Value);
        var another = person.Namesakes.Any(other => people.Values.Contains(other.Value));
        return person.Namesakes.Count == 0 || (knows && !another) ? Whose.Theirs : Whose.NotKnown;
    }

    private enum Whose
    {
        Theirs,
        Anothers,
        NotKnown,
    }

    private sealed record NamedRow(
        object[] Key,
        IReadOnlyDictionary<string, Guid?> People,
        IReadOnlyDictionary<string, string?> Texts
    );
}

/// <param name="Left">Places that say the same name, of whom nothing tells whether it is this person's.</param>
public sealed record FoundInRows(IReadOnlyList<RowText> Texts, int Left);

public sealed record RowText(NamedTable Table, object[] Key, NamedColumn Column, string Text);
