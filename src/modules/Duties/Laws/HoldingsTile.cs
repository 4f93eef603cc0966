using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

internal sealed class HoldingsTile : DutyLaw
{
    private const string Untiled = """
        with line as (
          select duty, sequence, since, until,
            lag(sequence) over (partition by duty order by sequence) as previous,
            lag(until) over (partition by duty order by sequence) as left_at
          from duties_holdings)
        select d.code as "Value" from duties_duties d left join line l on l.duty = d.id
        where l.duty is null
          or (l.previous is null and (l.sequence <> 1 or l.since <> d.opened_at))
          or (l.previous is not null and (l.sequence <> l.previous + 1 or l.left_at is null or l.left_at <> l.since))
          or (l.sequence = d.holding_number
            and ((l.until is null) <> (d.closed_at is null) or l.until <> d.closed_at or l.since <> d.held_since))
          or l.sequence > d.holding_number
          or not exists (select 1 from duties_holdings h where h.duty = d.id and h.sequence = d.holding_number)
        """;

    public override string Code => "duties-holdings-tile";

    public override Words Sentence { get; } =
        new(
            "Các lần giữ của một việc nối liền nhau từ lúc mở đến nay: không hở, không chồng",
            "The holdings of a duty tile the time since it was opened: no gap, no overlap"
        );

    protected override IQueryable<string> Broken(AppDatabase db, Moment now) =>
        db.Database.SqlQueryRaw<string>(Untiled);
}
