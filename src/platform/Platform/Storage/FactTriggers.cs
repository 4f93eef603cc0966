namespace Chutri.Platform;

/// <summary>
/// Facts are never changed (law 5): the database itself refuses. One thing passes, and only with a pass: the name of a person is
/// taken out (docs/decisions/0026). A pass names the fact of a removal, which must exist and be about this person; that it is the fact
/// of this very transaction the triggers do not ask. A pass also names a fact that is none, and this is looked at when the
/// transaction ends: no pass is ever kept.
/// </summary>
internal static class FactTriggers
{
    private const string Refuses = "facts are never changed";

    /// <summary>What a fact is, in which no pass changes anything.</summary>
    private static readonly string[] Fixed =
    [
        "id",
        "at",
        "kind",
        "person",
        "in_place_of",
        "delegation",
        "act",
        "post",
        "title",
        "unit",
        "door",
    ];

    public static IEnumerable<string> Sql(bool postgres) =>
        [Passes(postgres ? "uuid" : "text"), .. postgres ? Postgres() : Sqlite()];

    private static string Passes(string identifier) =>
        $"""
            create table if not exists {NamesInFacts.Passes} (
              fact_id {identifier} not null primary key references {PlatformTables.Facts} (id),
              removal {identifier} not null references {PlatformTables.Facts} (id),
              person {identifier} not null,
              never {identifier} not null references {PlatformTables.Facts} (id) deferrable initially deferred
            )
            """;

    /// <summary>The fact has a pass of an act that took this person's name out, and nothing but names and texts changes.</summary>
    private static string HasPass(string same) =>
        $"""
            exists (
              select 1 from {NamesInFacts.Passes} pass
              join {PlatformTables.Facts} removal on removal.id = pass.removal
              join {PlatformTables.FactSubjects} about on about.fact_id = pass.removal and about.subject = pass.person
              where pass.fact_id = old.id and removal.kind = '{NameTakenOut.Code}'
                and (new.person_name {same} old.person_name
                  or (old.person = pass.person and new.person_name like '{NameMark.Beginning}%'))
                and (new.in_place_of_name {same} old.in_place_of_name
                  or (old.in_place_of = pass.person and new.in_place_of_name like '{NameMark.Beginning}%'))
            )
            {string.Concat(
                Fixed.Select(column => $" and new.\"{column}\" {same} old.\"{column}\"")
            )}
            """;

    private static IEnumerable<string> Sqlite()
    {
        yield return $"drop trigger if exists {PlatformTables.Facts}_no_update";
        yield return $"""
            create trigger {PlatformTables.Facts}_no_update before update on {PlatformTables.Facts}
            when not ({HasPass("is")})
            begin select raise(abort, '{Refuses}'); end
            """;
        string[] others =
        [
            $"{PlatformTables.Facts}_no_delete before delete on {PlatformTables.Facts}",
            $"{PlatformTables.FactSubjects}_no_update before update on {PlatformTables.FactSubjects}",
            $"{PlatformTables.FactSubjects}_no_delete before delete on {PlatformTables.FactSubjects}",
        ];
        foreach (var trigger in others)
        {
            yield return $"""
                create trigger if not exists {trigger}
                begin select raise(abort, '{Refuses}'); end
                """;
        }
    }

    private static IEnumerable<string> Postgres()
    {
        yield return $"""
            create or replace function platform_facts_never_change() returns trigger language plpgsql as
            $$ begin raise exception '{Refuses}'; end $$
            """;
        yield return $"""
            create or replace function platform_facts_change_by_pass() returns trigger language plpgsql as
            $$ begin
              if {HasPass("is not distinct from")} then return new; end if;
              raise exception '{Refuses}';
            end $$
            """;
        yield return $"""
            create or replace trigger {PlatformTables.Facts}_no_change before delete on {PlatformTables.Facts}
            for each row execute function platform_facts_never_change()
            """;
        yield return $"""
            create or replace trigger {PlatformTables.Facts}_no_update before update on {PlatformTables.Facts}
            for each row execute function platform_facts_change_by_pass()
            """;
        yield return $"""
            create or replace trigger {PlatformTables.FactSubjects}_no_change
            before update or delete on {PlatformTables.FactSubjects}
            for each row execute function platform_facts_never_change()
            """;
    }
}
