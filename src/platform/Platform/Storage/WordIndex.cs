using System.Text;

namespace Chutri.Platform;

/// <summary>
/// Finds the rows of a table by the words of a folded column, in time that grows with what is found and not with what there is. A word
/// finds whatever has a word that begins with it. SQLite keeps an FTS5 index that triggers follow, PostgreSQL one of its own kind.
/// </summary>
/// <param name="table">Its key is the column <c>id</c>; a row is never removed.</param>
/// <param name="column">Folded (<see cref="VietnameseText.Folding.Fold"/>): FTS5 does not take đ for d.</param>
public sealed class WordIndex(string table, string column)
{
    /// <summary>Signs of ASCII; what else is no letter, PostgreSQL itself takes for a space.</summary>
    private const string Breaks = @"'[^[:alnum:]\u0080-\uffff]+'";

    private readonly string rows = $"{table}_words";
    private readonly string words = $"{table}_found";

    /// <summary>Statements that make it and, where the rows were there before it, fill it. Said again they change nothing.</summary>
    public IEnumerable<string> Sql(bool postgres) => postgres ? Postgres() : Sqlite();

    /// <summary>
    /// A query with one parameter, a <see cref="Pattern"/>: <c>id</c> and <c>place</c>, a number that grows as rows were added, by
    /// which SQLite finds the newest first without putting all in order. On PostgreSQL place says nothing: there the key does.
    /// </summary>
    public string Find(bool postgres) =>
        postgres
            ? $"select id, 0::bigint as place from {table} where {Vector()} @@ to_tsquery('simple', {{0}})"
            : $"select w.row_id as id, {words}.rowid as place from {words} join {rows} w on w.number = {words}.rowid where {words} match {{0}}";

    /// <summary>The same of all that is in the index.</summary>
    public string Indexed(bool postgres) =>
        postgres
            ? $"select id, 0::bigint as place from {table}"
            : $"select row_id as id, number as place from {rows}";

    /// <summary>What has a word beginning with each of these; null where nothing typed is a word, so that nothing can be found.</summary>
    /// <param name="typed">Folded as the column is.</param>
    /// <param name="postgres">Which of the two languages.</param>
    public static string? Pattern(IEnumerable<string> typed, bool postgres)
    {
        string[] all = [.. typed.SelectMany(Parts).Distinct()];
        return all.Length == 0 ? null
            : postgres ? string.Join(" & ", all.Select(word => $"{word}:*"))
            : string.Join(' ', all.Select(word => $"\"{word}\"*"));
    }

    /// <summary>Letters and digits alone, as both databases divide a text.</summary>
    private static IEnumerable<string> Parts(string word)
    {
        var part = new StringBuilder(word.Length);
        foreach (var sign in word)
        {
            if (char.IsLetterOrDigit(sign))
            {
                part.Append(sign);
            }
            else if (part.Length > 0)
            {
                yield return part.ToString();
                part.Clear();
            }
        }

        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }

    private string Vector() =>
        $"to_tsvector('simple', regexp_replace({column}, {Breaks}, ' ', 'g'))";

    private IEnumerable<string> Postgres()
    {
        yield return $"create index if not exists ix_{words} on {table} using gin (({Vector()}))";
    }

    private IEnumerable<string> Sqlite()
    {
        yield return $"""
            create table if not exists {rows} (number integer not null primary key autoincrement, row_id text not null unique)
            """;
        yield return $"""
            create virtual table if not exists {words} using fts5 ({column}, content = '', columnsize = 0, detail = none,
            prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 0')
            """;

        // A name that is taken out goes out of the index too, and not only when it is next put together.
        yield return $"insert into {words} ({words}, rank) values ('secure-delete', 1)";
        yield return Trigger(
            "numbered",
            $"insert on {rows}",
            $"insert into {words} (rowid, {column}) select new.number, {column} from {table} where id = new.row_id;"
        );

        // Rows poured in while the triggers were away, or from before them; asked by the two last numbers, as no row is ever removed.
        yield return $"""
            insert into {rows} (row_id) select id from {table}
            where (select max(rowid) from {table}) is not (select max(number) from {rows})
            and id not in (select row_id from {rows}) order by id
            """;
        yield return Trigger(
            "added",
            $"insert on {table}",
            $"insert into {rows} (row_id) values (new.id);"
        );
        yield return Trigger(
            "changed",
            $"update of {column} on {table}",
            $"""
            insert into {words} ({words}, rowid, {column}) select 'delete', number, old.{column} from {rows} where row_id = new.id;
            insert into {words} (rowid, {column}) select number, new.{column} from {rows} where row_id = new.id;
            """
        );
    }

    private string Trigger(string name, string on, string body) =>
        $"create trigger if not exists {rows}_{name} after {on} begin {body} end";
}
