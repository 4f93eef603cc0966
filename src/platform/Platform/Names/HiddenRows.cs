using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Chutri.Platform;

/// <summary>
/// Which rows tell of what is limited to people of whom the reader is none (docs/decisions/0025): a name that stands in their words
/// is counted, the words are not shown.
/// </summary>
internal sealed class HiddenRows(AppDatabase db, IReadOnlySet<Guid> hidden)
{
    public async Task<bool> Holds(
        NamedTable table,
        IReadOnlyDictionary<string, Guid?> ids,
        CancellationToken stop
    )
    {
        if (hidden.Count == 0)
        {
            return false;
        }

        if (ids.Values.Any(IsHidden))
        {
            return true;
        }

        foreach (var owner in table.Owners)
        {
            if (ids[owner.Column] is { } row && await IsOf(owner, row, stop))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHidden(Guid? id) => id is { } known && hidden.Contains(known);

#pragma warning disable CA2100 // names of tables and columns are the model's own; the row is a parameter
    private async Task<bool> IsOf(OwningTable owner, Guid row, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var key = command.CreateParameter();
        (key.ParameterName, key.Value) = ("@p0", row);
        command.Parameters.Add(key);
        command.CommandText =
            $"select {string.Join(", ", owner.Ids.Select(column => $"\"{column}\""))} from {owner.Name} where \"{owner.Key}\" = @p0";
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            for (var i = 0; i < owner.Ids.Count; i++)
            {
                if (!reader.IsDBNull(i) && hidden.Contains(reader.GetGuid(i)))
                {
                    return true;
                }
            }
        }

        return false;
    }
#pragma warning restore CA2100
}
