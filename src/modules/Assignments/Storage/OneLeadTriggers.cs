namespace Chutri.Assignments.Storage;

/// <summary>Law 1 between two tables, held by the database: a cooperating unit is never the lead. And no assignment is removed.</summary>
internal static class OneLeadTriggers
{
    private const string Assignments = AssignmentTables.Assignments;
    private const string Cooperating = AssignmentTables.CooperatingUnits;
    private const string Message = "a cooperating unit is never the lead (law 1)";

    public static IEnumerable<string> Sql(bool postgres) => postgres ? Postgres() : Sqlite();

    private static IEnumerable<string> Sqlite() =>
        [
            Trigger(
                "assignments_cooperating_added",
                $"before insert on {Cooperating} when exists (select 1 from {Assignments} a where a.id = new.assignment and a.lead_unit = new.unit)",
                Message
            ),
            Trigger(
                "assignments_cooperating_changed",
                $"before update on {Cooperating} when exists (select 1 from {Assignments} a where a.id = new.assignment and a.lead_unit = new.unit)",
                Message
            ),
            Trigger(
                "assignments_lead_changed",
                $"before update on {Assignments} when new.lead_unit <> old.lead_unit and exists (select 1 from {Cooperating} c where c.assignment = new.id and c.unit = new.lead_unit)",
                Message
            ),
            Trigger(
                "assignments_never_removed",
                $"before delete on {Assignments}",
                "an assignment is never removed (law 5)"
            ),
        ];

    private static IEnumerable<string> Postgres() =>
        [
            $"""
                create or replace function assignments_cooperating_check() returns trigger language plpgsql as $$
                begin
                    if exists (select 1 from {Assignments} a where a.id = new.assignment and a.lead_unit = new.unit) then
                        raise exception '{Message}';
                    end if;
                    return new;
                end $$
                """,
            $"""
                create or replace trigger assignments_cooperating_check before insert or update on {Cooperating}
                for each row execute function assignments_cooperating_check()
                """,
            $"""
                create or replace function assignments_lead_check() returns trigger language plpgsql as $$
                begin
                    if exists (select 1 from {Cooperating} c where c.assignment = new.id and c.unit = new.lead_unit) then
                        raise exception '{Message}';
                    end if;
                    return new;
                end $$
                """,
            $"""
                create or replace trigger assignments_lead_check before update of lead_unit on {Assignments}
                for each row when (new.lead_unit <> old.lead_unit) execute function assignments_lead_check()
                """,
            """
                create or replace function assignments_never_removed() returns trigger language plpgsql as
                $$ begin raise exception 'an assignment is never removed (law 5)'; end $$
                """,
            $"""
                create or replace trigger assignments_never_removed before delete on {Assignments}
                for each row execute function assignments_never_removed()
                """,
        ];

    private static string Trigger(string name, string on, string message) =>
        $"""
            create trigger if not exists {name} {on}
            begin select raise(abort, '{message}'); end
            """;
}
