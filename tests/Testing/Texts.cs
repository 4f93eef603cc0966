using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Testing;

/// <summary>Every text that a database holds, whichever table it stands in: what was taken out must be in none.</summary>
public static class Texts
{
    /// <param name="without">Tables that are not looked at.</param>
    public static async Task<List<string>> Of(
        AppDatabase db,
        CancellationToken stop,
        params string[] without
    )
    {
        var texts = new List<string>();
        var tables = db
            .Model.GetEntityTypes()
            .Select(entity => entity.GetTableName())
            .OfType<string>()
            .Distinct()
            .Except(without);
        await db.Database.OpenConnectionAsync(stop);
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // a name of the model
            command.CommandText = $"select * from {table}";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    if (reader.GetValue(i) is string text)
                    {
                        texts.Add($"{table}.{reader.GetName(i)}: {text}");
                    }
                }
            }
        }

        await db.Database.CloseConnectionAsync();
        return texts;
    }
}
