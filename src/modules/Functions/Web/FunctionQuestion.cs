using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

/// <summary>The filters of the register, as they stand in its address; what cannot be understood does not narrow the list.</summary>
internal sealed record FunctionQuestion(
    string? Q,
    string? Unit,
    string? Under,
    string? Field,
    string? Kind,
    string? Origin,
    string? Day,
    string? State
)
{
    private const string EndedState = "ended";
    private const string HomelessState = "homeless";

    public FunctionStanding Standing =>
        State switch
        {
            EndedState => FunctionStanding.Ended,
            HomelessState => FunctionStanding.Homeless,
            _ => FunctionStanding.Holding,
        };

    public string Address => AddressWith(Standing);

    public FunctionFilter Filter(UnitSummary? unit, UnitSummary? under, DateOnly today) =>
        new(
            Q,
            unit?.Id,
            under?.Id,
            string.IsNullOrWhiteSpace(Field) ? null : Field,
            TypedSets.Kind(Kind),
            TypedSets.Origin(Origin),
            TypedDate.TryRead(Day, today, out var day) ? day : null,
            Standing
        );

    public IReadOnlyList<FilterChip> Chips(long? homeless) =>
        [
            Chip(FunctionWords.Holding, FunctionStanding.Holding, null),
            .. homeless > 0 || Standing is FunctionStanding.Homeless
                ? new[] { Chip(FunctionWords.Homeless, FunctionStanding.Homeless, homeless) }
                : [],
            Chip(FunctionWords.Ended, FunctionStanding.Ended, null),
        ];

    private FilterChip Chip(Words label, FunctionStanding standing, long? count) =>
        new(label, AddressWith(standing), Standing == standing, count);

    private string AddressWith(FunctionStanding standing) =>
        LocalAddress.With(
            FunctionUrls.List,
            [
                ("q", Q),
                ("unit", Unit),
                ("under", Under),
                ("field", Field),
                ("kind", Kind),
                ("origin", Origin),
                ("day", Day),
                (
                    "state",
                    standing switch
                    {
                        FunctionStanding.Ended => EndedState,
                        FunctionStanding.Homeless => HomelessState,
                        _ => null,
                    }
                ),
            ]
        );
}
