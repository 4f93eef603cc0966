using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <summary>The rule of a draw as it is typed or sent; units and people by their codes.</summary>
internal sealed record PlanDrawForm
{
    private const int MostUnits = 1_000;
    private const int MostThrows = 100;
    private const int MostWeight = 1_000;

    public string? Title { get; init; }

    /// <summary>Inspection, Supervision or StateInspection.</summary>
    public string? Act { get; init; }

    public string? Owner { get; init; }

    /// <summary>Units below this one may be drawn.</summary>
    public string? Under { get; init; }

    public string? Count { get; init; }

    /// <summary>Throws of a die of six faces, 13 at least.</summary>
    public string? Throws { get; init; }

    public string? BeaconName { get; init; }

    public string? BeaconRound { get; init; }

    public string? BeaconDay { get; init; }

    public string? BeaconHour { get; init; }

    public string? PerOverdue { get; init; }

    public string? PerDoneLate { get; init; }

    public string? PerMonth { get; init; }

    /// <summary>One unit a line: its code, a semicolon, the reason.</summary>
    public string? LeftOut { get; init; }

    /// <summary>Who may open the seal, beside whoever plans the draw.</summary>
    public IReadOnlyList<string?>? Readers { get; init; }

    public static PlanDrawForm Of(FormEntry entry) =>
        new()
        {
            Title = entry.TextOrNull("title"),
            Act = entry.TextOrNull("act"),
            Owner = entry.TextOrNull("owner"),
            Under = entry.TextOrNull("under"),
            Count = entry.TextOrNull("count"),
            Throws = entry.TextOrNull("throws"),
            BeaconName = entry.TextOrNull("beaconName"),
            BeaconRound = entry.TextOrNull("beaconRound"),
            BeaconDay = entry.TextOrNull("beaconDay"),
            BeaconHour = entry.TextOrNull("beaconHour"),
            PerOverdue = entry.TextOrNull("perOverdue"),
            PerDoneLate = entry.TextOrNull("perDoneLate"),
            PerMonth = entry.TextOrNull("perMonth"),
            LeftOut = entry.TextOrNull("leftOut"),
            Readers = entry.All("readers"),
        };

    public async Task<Outcome<DrawRule>> Parse(FieldReader typed, CancellationToken stop)
    {
        var title = typed.Text("title", Title, Lengths.Title, DrawFieldWords.Title);
        var act = typed.Choice<InspectionAct>("act", Act, InspectionFieldWords.Act);
        var owner = await typed.Unit("owner", Owner, DrawFieldWords.Owner, stop);
        var under = await typed.Unit("under", Under, DrawFieldWords.Under, stop);
        var count = typed.Count("count", Count, 1, MostUnits);
        var throws = typed.Count(
            "throws",
            Throws,
            InspectionDraw.FewestThrows,
            MostThrows,
            InspectionDraw.FewestThrows
        );
        var beacon = typed.Text("beaconName", BeaconName, Lengths.Name, null);
        var round = typed.Text("beaconRound", BeaconRound, Lengths.Name, null);
        var at = typed.MomentIfAny("beaconDay", BeaconDay, "beaconHour", BeaconHour);
        if (new[] { beacon.Length > 0, round.Length > 0, at is not null }.Distinct().Count() > 1)
        {
            typed.Wrong("beaconName", DrawFieldWords.Beacon);
        }

        var (overdue, late, month) = (
            typed.Count("perOverdue", PerOverdue, 0, MostWeight, 3),
            typed.Count("perDoneLate", PerDoneLate, 0, MostWeight, 1),
            typed.Count("perMonth", PerMonth, 0, MostWeight, 1)
        );
        var left = await Left(typed, stop);
        var readers = await typed.PeopleIfAny("readers", Readers, Lengths.MostMembers, stop);
        return typed.Answer(() =>
            new DrawRule(
                title,
                act,
                owner,
                under,
                count,
                throws,
                beacon.Length > 0 ? beacon : null,
                round.Length > 0 ? round : null,
                at,
                overdue,
                late,
                month,
                left,
                readers
            )
        );
    }

    private async Task<IReadOnlyList<LeftOut>> Left(FieldReader typed, CancellationToken stop)
    {
        var found = new List<LeftOut>();
        var lines = typed
            .Text("leftOut", LeftOut, Lengths.Long, null)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var line in lines)
        {
            if (
                line.Split(';', 2, StringSplitOptions.TrimEntries)
                is not [var code, { Length: > 0 } why]
            )
            {
                typed.Wrong("leftOut", DrawFieldWords.LeftOut);
            }
            else if (
                await typed.Unit("leftOut", code, DrawFieldWords.LeftOut, stop) is var unit
                && unit != default
            )
            {
                if (found.Exists(one => one.Unit == unit))
                {
                    typed.Wrong("leftOut", DrawFieldWords.LeftOutTwice(code));
                }

                found.Add(new(unit, typed.Text("leftOut", why, Lengths.Short, null)));
            }
        }

        return found;
    }
}
