namespace Chutri.Platform;

/// <summary>Facts are never changed (law 5): the database itself refuses.</summary>
internal static class FactTriggers
{
    private static readonly string[] Tables = [PlatformTables.Facts, PlatformTables.FactSubjects];
    private static readonly string[] Changes = ["update", "delete"];

    public static IEnumerable<string> Sql(bool postgres) => postgres ? Postgres() : Sqlite();

    private static IEnumerable<string> Sqlite() =>
        from table in Tables
        from change in Changes
        select $"""
            create trigger if not exists {table}_no_{change} before {change} on {table}
            begin select raise(abort, 'facts are never changed'); end
            """;

    private static IEnumerable<string> Postgres()
    {
        yield return """
            create or replace function platform_facts_never_change() returns trigger language plpgsql as
            $$ begin raise exception 'facts are never changed'; end $$
            """;
        foreach (var table in Tables)
        {
            yield return $"""
                create or replace trigger {table}_no_change before update or delete on {table}
                for each row execute function platform_facts_never_change()
                """;
        }
    }
}
