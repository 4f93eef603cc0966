using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Api;

internal sealed record ReviewRoundListJson(
    IReadOnlyList<ReviewRoundLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Parts">Of how many units, or people.</param>
internal sealed record ReviewRoundLineJson(
    Guid Id,
    string Code,
    string Title,
    string Owner,
    DateOnly From,
    DateOnly Through,
    DateOnly DueOn,
    int Parts,
    int HandedIn,
    int Signed
)
{
    public static ReviewRoundLineJson Of(RoundLine line) =>
        new(
            line.Round.Id,
            line.Round.Code,
            line.Round.Title,
            line.Owner,
            line.Round.From,
            line.Round.Through,
            line.Round.DueOn,
            line.Round.Parts,
            line.Round.HandedIn + line.Round.Signed,
            line.Round.Signed
        );
}

/// <param name="For">Units or People; of people nothing is added up.</param>
/// <param name="Opinions">None, Attributed or Withheld.</param>
/// <param name="Waiting">Not begun.</param>
/// <param name="HandedIn">To be countersigned.</param>
/// <param name="Differing">Of those handed in or signed: with an answer that says something else than was counted.</param>
/// <param name="Repeated">Of those: with a shortcoming that comes again.</param>
/// <param name="Earned">Points that those handed in or signed gave themselves.</param>
internal sealed record ReviewRoundJson(
    string Code,
    string Title,
    string Owner,
    DateOnly From,
    DateOnly Through,
    DateOnly DueOn,
    string For,
    string Opinions,
    string Countersigner,
    string Readers,
    int EffectMonths,
    int Parts,
    int Waiting,
    int Begun,
    int HandedIn,
    int Returned,
    int Signed,
    int Differing,
    int Repeated,
    double Earned,
    int Possible,
    IReadOnlyList<CountedSignJson> Signs
)
{
    public static ReviewRoundJson Of(RoundView view)
    {
        var round = view.Round;
        return new(
            round.Code,
            round.Title,
            view.Owner,
            round.From,
            round.Through,
            round.DueOn,
            round.For.ToString(),
            round.Opinions.ToString(),
            round.Countersigner.ToString(),
            round.Readers.ToString(),
            round.EffectMonths,
            round.Parts,
            PartFilters.CountOf(round, PartFilter.Waiting),
            round.Begun,
            round.HandedIn,
            round.Returned,
            round.Signed,
            round.Differing,
            round.Repeated,
            round.Earned,
            round.Possible,
            [
                .. view.Signs.Select(sign => new CountedSignJson(
                    sign.Sign?.Code,
                    sign.Sign?.Text,
                    sign.Count
                )),
            ]
        );
    }
}

/// <param name="Code">Null: none of the catalogue's signs.</param>
internal sealed record CountedSignJson(string? Code, string? Text, int Count);

internal sealed record OpenedRoundJson(string Code, string Page);
