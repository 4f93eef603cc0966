using System.Data.Common;
using Npgsql;

namespace Chutri.Platform;

/// <summary>A PostgreSQL connection string as somebody typed it. Nothing of a value is ever said again: one of them is the password.</summary>
public static class PostgresConnection
{
    /// <summary>All that is wrong with it, in one text; null = nothing that can be seen without connecting.</summary>
    public static Words? Mistakes(string connection)
    {
        var parts = new DbConnectionStringBuilder();
        try
        {
            parts.ConnectionString = connection;
        }
        catch (ArgumentException)
        {
            return ConnectionWords.NoConnection;
        }

        List<Words> wrong =
        [
            .. parts.Keys.Cast<string>().Select(key => Wrong(key, parts[key])).OfType<Words>(),
        ];
        if (wrong.Count == 0 && Missing(new(connection)) is { Length: > 0 } missing)
        {
            return ConnectionWords.Needs(missing);
        }

        return wrong.Count == 0
            ? null
            : new(
                string.Join(' ', wrong.Select(one => one.Vietnamese)),
                string.Join(' ', wrong.Select(one => one.English))
            );
    }

    /// <summary>Which server, for people: <c>db.example:5432</c>.</summary>
    public static string Server(string connection)
    {
        var said = new NpgsqlConnectionStringBuilder(connection);
        var isWhole = said.Host!.StartsWith('/') || said.Host.Contains(',');
        return isWhole ? said.Host : $"{said.Host}:{said.Port}";
    }

    /// <summary>Which database on it: <c>chutri</c>.</summary>
    public static string Database(string connection) =>
        new NpgsqlConnectionStringBuilder(connection).Database!;

    private static Words? Wrong(string key, object value)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder { [key] = value };
            return null;
        }
        catch (ArgumentException unknown) when (unknown.InnerException is KeyNotFoundException)
        {
            return ConnectionWords.NoSuchPart(key);
        }
        catch (Exception failure)
            when (failure
                    is ArgumentException
                        or FormatException
                        or InvalidCastException
                        or OverflowException
            )
        {
            return ConnectionWords.NotThatValue(key);
        }
    }

    private static string Missing(NpgsqlConnectionStringBuilder said) =>
        string.Join(
            ", ",
            from part in new[] { (Name: "Host", said.Host), (Name: "Database", said.Database) }
            where string.IsNullOrEmpty(part.Item2)
            select part.Name
        );
}
