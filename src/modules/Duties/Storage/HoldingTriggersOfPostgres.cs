namespace Chutri.Duties.Storage;

internal static class HoldingTriggersOfPostgres
{
    public static IEnumerable<string> Sql() =>
        [
            Function(
                "duties_follow",
                """
                if tg_op = 'INSERT' then
                  insert into duties_holdings (duty, sequence, unit, person, since)
                  values (new.id, 1, new.holder_unit, new.holder_person, new.held_since);
                elsif new.holding_number = old.holding_number + 1 then
                  update duties_holdings set until = new.held_since, why = new.passed_why, note = new.passed_note
                  where duty = new.id and sequence = old.holding_number;
                  insert into duties_holdings (duty, sequence, unit, person, since)
                  values (new.id, new.holding_number, new.holder_unit, new.holder_person, new.held_since);
                elsif old.closed_at is null and new.closed_at is not null then
                  update duties_holdings set until = new.closed_at, why = new.passed_why, note = new.passed_note
                  where duty = new.id and sequence = new.holding_number;
                end if;
                return null;
                """
            ),
            Trigger("duties_follow", "after insert or update on duties_duties"),
            Function(
                "duties_guard",
                """
                if tg_op = 'DELETE' then
                  raise exception 'a duty is never removed (law 2)';
                elsif tg_op = 'INSERT' then
                  if new.closed_at is not null or new.holding_number <> 1 then
                    raise exception 'a duty begins open, with its first holding (law 2)';
                  end if;
                  return new;
                end if;
                if old.closed_at is not null and (new.closed_at, new.state, new.bucket, new.holding_number, new.lead_unit,
                    new.due, new.handed_in_on) is distinct from (old.closed_at, old.state, old.bucket, old.holding_number,
                    old.lead_unit, old.due, old.handed_in_on) then
                  raise exception 'a closed duty is not changed (law 2)';
                end if;
                if old.closed_at is null and (new.holding_number not in (old.holding_number, old.holding_number + 1)
                    or new.held_since < old.held_since
                    or (new.holding_number > old.holding_number and new.closed_at is not null)
                    or (new.holding_number = old.holding_number and new.held_since <> old.held_since)
                    or (new.holding_number = old.holding_number and new.closed_at is null
                      and (new.holder_unit, new.holder_person) is distinct from (old.holder_unit, old.holder_person))) then
                  raise exception 'a duty passes to another holder only by a new holding (law 2)';
                end if;
                if old.original_due is not null and new.original_due is distinct from old.original_due then
                  raise exception 'the original due day is never rewritten (law 4)';
                end if;
                return new;
                """
            ),
            Trigger("duties_guard", "before insert or update or delete on duties_duties"),
            Function(
                "duties_holdings_guard",
                """
                if tg_op = 'DELETE' then
                  raise exception 'a holding is never removed (law 2)';
                elsif tg_op = 'INSERT' then
                  if new.until is not null or not exists (select 1 from duties_duties d where d.id = new.duty
                      and d.closed_at is null and d.holding_number = new.sequence and d.held_since = new.since
                      and d.holder_unit = new.unit and d.holder_person is not distinct from new.person) then
                    raise exception 'holdings are written by the passing of the duty (law 2)';
                  end if;
                elsif (new.duty, new.sequence, new.unit, new.person, new.since)
                    is distinct from (old.duty, old.sequence, old.unit, old.person, old.since)
                    or (old.until is not null and (new.until, new.why) is distinct from (old.until, old.why))
                    or (old.until is null and not exists (select 1 from duties_duties d where d.id = new.duty
                      and ((d.closed_at is null and d.holding_number = new.sequence + 1 and d.held_since = new.until)
                        or (d.closed_at = new.until and d.holding_number = new.sequence)))) then
                  raise exception 'holdings are ended by the passing of the duty (law 2)';
                end if;
                return new;
                """
            ),
            Trigger(
                "duties_holdings_guard",
                "before insert or update or delete on duties_holdings"
            ),
        ];

    private static string Function(string name, string body) =>
        $"""
            create or replace function {name}() returns trigger language plpgsql as $$
            begin
            {body}
            end $$
            """;

    private static string Trigger(string name, string on) =>
        $"create or replace trigger {name} {on} for each row execute function {name}()";
}
