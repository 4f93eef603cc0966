using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Api;

/// <param name="Code">Of the file, as it stands on the slip.</param>
/// <param name="Secret">The look-up code on the slip.</param>
internal sealed record LookUpForm(string? Code, string? Secret);

/// <param name="Code">Of the file, as it stands on the slip.</param>
/// <param name="Secret">The look-up code on the slip.</param>
/// <param name="Rating">very-good, good or bad.</param>
internal sealed record RatingForm(string? Code, string? Secret, string? Rating);

/// <summary>It names nobody.</summary>
/// <param name="State">asked, refused, under-way, ready, handed-over, stopped.</param>
/// <param name="At">The steps at which it is now.</param>
internal sealed record LookedUpJson(
    string Code,
    string Procedure,
    string Unit,
    string State,
    DateOnly? AcceptedOn,
    DateOnly? Due,
    DateOnly? NewDue,
    DateOnly? ReadyOn,
    IReadOnlyList<LookedUpStepJson> At,
    string? Rating
)
{
    public static LookedUpJson Of(LookUpView view) =>
        new(
            view.Code,
            view.Procedure,
            view.Unit,
            view.State.Word(),
            view.AcceptedOn,
            view.DueOn,
            view.NewDueOn,
            view.ReadyOn,
            [.. view.At.Select(step => new LookedUpStepJson(step.Name, step.Unit))],
            view.Rating?.Word()
        );
}

internal sealed record LookedUpStepJson(string Name, string Unit);

/// <param name="Meanings">What each figure counts, by its name.</param>
internal sealed record PublicBoardJson(
    int Year,
    IReadOnlyDictionary<string, string> Meanings,
    IReadOnlyList<PublicUnitJson> Units,
    IReadOnlyDictionary<string, long> Total
)
{
    public static PublicBoardJson Of(BoardReading reading) =>
        new(
            reading.Year,
            BoardFigures.All.ToDictionary(one => one.Word(), one => one.Meaning().ToString()),
            [.. reading.Rows.Select(row => new PublicUnitJson(row.Code, row.Name, Figures(row)))],
            Figures(reading.Total)
        );

    private static Dictionary<string, long> Figures(BoardRow row) =>
        BoardFigures.All.ToDictionary(one => one.Word(), row.Of);
}

/// <param name="Figures">received, on-time, late, within, overdue, stopped.</param>
internal sealed record PublicUnitJson(
    string Unit,
    string Name,
    IReadOnlyDictionary<string, long> Figures
);

internal sealed record PublicListJson(
    IReadOnlyList<PublicFileJson> Items,
    string? Next,
    long Total
);

internal sealed record PublicFileJson(
    string Code,
    string Procedure,
    string Unit,
    DateOnly AcceptedOn,
    DateOnly Due,
    DateOnly? ReadyOn
)
{
    public static PublicFileJson Of(PublicLine line) =>
        new(line.Code, line.Procedure, line.Unit, line.AcceptedOn, line.DueOn, line.ReadyOn);
}
