namespace Chutri.Duties.Storage;

internal static class HoldingTriggersOfSqlite
{
    private const string Duties = "duties_duties";
    private const string Holdings = "duties_holdings";

    public static IEnumerable<string> Sql() =>
        [
            Trigger(
                "duties_opened",
                $"after insert on {Duties}",
                """
                insert into duties_holdings (duty, sequence, unit, person, since)
                values (new.id, 1, new.holder_unit, new.holder_person, new.held_since);
                """
            ),
            Trigger(
                "duties_passed",
                $"after update on {Duties} when new.holding_number = old.holding_number + 1",
                """
                update duties_holdings set until = new.held_since, why = new.passed_why, note = new.passed_note
                where duty = new.id and sequence = old.holding_number;
                insert into duties_holdings (duty, sequence, unit, person, since)
                values (new.id, new.holding_number, new.holder_unit, new.holder_person, new.held_since);
                """
            ),
            Trigger(
                "duties_closed",
                $"after update on {Duties} when old.closed_at is null and new.closed_at is not null",
                """
                update duties_holdings set until = new.closed_at, why = new.passed_why, note = new.passed_note
                where duty = new.id and sequence = new.holding_number;
                """
            ),
            Refuse(
                "duties_open_first",
                $"before insert on {Duties}",
                "a duty begins open, with its first holding (law 2)",
                "new.closed_at is not null or new.holding_number <> 1"
            ),
            Refuse(
                "duties_closed_stay",
                $"before update on {Duties}",
                "a closed duty is not changed (law 2)",
                """
                old.closed_at is not null and (new.closed_at is not old.closed_at or new.state is not old.state
                or new.bucket is not old.bucket or new.holding_number is not old.holding_number
                or new.lead_unit is not old.lead_unit or new.due is not old.due or new.handed_in_on is not old.handed_in_on)
                """
            ),
            Refuse(
                "duties_pass_on",
                $"before update on {Duties}",
                "a duty passes to another holder only by a new holding (law 2)",
                """
                old.closed_at is null and (new.holding_number not in (old.holding_number, old.holding_number + 1)
                or new.held_since < old.held_since
                or (new.holding_number > old.holding_number and new.closed_at is not null)
                or (new.holding_number = old.holding_number and new.held_since is not old.held_since)
                or (new.holding_number = old.holding_number and new.closed_at is null
                    and (new.holder_unit is not old.holder_unit or new.holder_person is not old.holder_person)))
                """
            ),
            Refuse(
                "duties_original_due",
                $"before update on {Duties}",
                "the original due day is never rewritten (law 4)",
                "old.original_due is not null and new.original_due is not old.original_due"
            ),
            Refuse(
                "duties_never_removed",
                $"before delete on {Duties}",
                "a duty is never removed (law 2)"
            ),
            Refuse(
                "duties_holdings_written",
                $"before insert on {Holdings}",
                "holdings are written by the passing of the duty (law 2)",
                """
                new.until is not null or not exists (select 1 from duties_duties d where d.id = new.duty
                and d.closed_at is null and d.holding_number = new.sequence and d.held_since = new.since
                and d.holder_unit = new.unit and d.holder_person is new.person)
                """
            ),
            Refuse(
                "duties_holdings_ended",
                $"before update on {Holdings}",
                "holdings are ended by the passing of the duty (law 2)",
                """
                new.duty is not old.duty or new.sequence is not old.sequence
                or new.unit is not old.unit or new.person is not old.person or new.since is not old.since
                or (old.until is not null and (new.until is not old.until or new.why is not old.why))
                or (old.until is null and not exists (select 1 from duties_duties d where d.id = new.duty
                and ((d.closed_at is null and d.holding_number = new.sequence + 1 and d.held_since = new.until)
                    or (d.closed_at = new.until and d.holding_number = new.sequence))))
                """
            ),
            Refuse(
                "duties_holdings_never_removed",
                $"before delete on {Holdings}",
                "a holding is never removed (law 2)"
            ),
        ];

    private static string Refuse(string name, string on, string why, string? when = null) =>
        Trigger(name, when is null ? on : $"{on} when {when}", $"select raise(abort, '{why}');");

    private static string Trigger(string name, string on, string body) =>
        $"""
            drop trigger if exists {name};
            create trigger {name} {on}
            begin
            {body}
            end;
            """;
}
