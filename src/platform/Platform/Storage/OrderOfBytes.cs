using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Text has one order on every database: that of its bytes, as on SQLite and as <c>StringComparer.Ordinal</c>. A PostgreSQL
/// server would order by its own language (sort keys wrongly, codes otherwise than the neighbour's server), so each text column
/// of ours is told not to.
/// </summary>
internal static class OrderOfBytes
{
    private const string Settle = """
        do $$ declare one record; begin
          for one in
            select holder.relname as name, string_agg(
              format('alter column %I type %s collate "C"', part.attname, format_type(part.atttypid, part.atttypmod)), ', ') as changes
            from pg_attribute part join pg_class holder on holder.oid = part.attrelid
            where holder.relnamespace = current_schema()::regnamespace and holder.relkind = 'r' and holder.relname in (TABLES)
              and part.attnum > 0 and not part.attisdropped and part.attcollation = 'pg_catalog."default"'::regcollation
            group by holder.relname
          loop
            execute format('alter table %I ', one.name) || one.changes;
          end loop;
        end $$
        """;

    public static async Task Apply(AppDatabase db, CancellationToken stop)
    {
        if (!db.IsPostgres)
        {
            return;
        }

        // On a large database the indexes are made anew: that takes as long as it takes.
        var usual = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        var tables = string.Join(", ", TableShape.Of(db).Select(table => $"'{table.Name}'"));
#pragma warning disable EF1002 // the names are the model's own
        await db.Database.ExecuteSqlRawAsync(
            Settle.Replace("TABLES", tables, StringComparison.Ordinal),
            stop
        );
#pragma warning restore EF1002
        db.Database.SetCommandTimeout(usual);
    }
}
