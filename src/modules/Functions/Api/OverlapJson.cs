using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;

namespace Chutri.Functions.Api;

/// <param name="Score">0 to 1; from 0.5 on it is for a person to see.</param>
/// <param name="Kind">Same, FirstContainsSecond or SecondContainsFirst.</param>
/// <param name="Verdict">Overlap, Boundary, Chain or Different; null while nobody has judged.</param>
/// <param name="Stands">Both functions still hold and look alike.</param>
internal record OverlapJson(
    Guid Id,
    OverlapSideJson First,
    OverlapSideJson Second,
    double Score,
    string Kind,
    string? Verdict,
    string? Note,
    string? JudgedBy,
    DateTime? JudgedAt,
    bool Stands
)
{
    public static OverlapJson Of(
        OverlapQuestion one,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        new(
            one.Id,
            new(one.First, UnitRefJson.Of(units[one.FirstUnit]), one.FirstText),
            new(one.Second, UnitRefJson.Of(units[one.SecondUnit]), one.SecondText),
            one.Score / 10_000d,
            one.Kind.ToString(),
            one.Verdict?.ToString(),
            one.Note,
            one.JudgedByName,
            one.JudgedAt,
            one.IsFound
        );
}

internal sealed record OverlapSideJson(Guid Function, UnitRefJson Unit, string Text);

internal sealed record OverlapListJson(IReadOnlyList<OverlapJson> Items, string? Next, long Total);

/// <param name="Shared">Wordings that mean the same or nearly, the weightiest first.</param>
internal sealed record OverlapDetailsJson(
    OverlapJson Pair,
    IReadOnlyList<SharedWordsJson> Shared,
    IReadOnlyList<string> OnlyFirst,
    IReadOnlyList<string> OnlySecond
)
{
    public static OverlapDetailsJson Of(OverlapDetails details) =>
        new(
            OverlapJson.Of(
                details.Question,
                new Dictionary<UnitId, UnitSummary>
                {
                    [details.First.Id] = details.First,
                    [details.Second.Id] = details.Second,
                }
            ),
            [
                .. details.Why.Shared.Select(words => new SharedWordsJson(
                    words.First,
                    words.Second,
                    words.Relation.ToString(),
                    Math.Round(words.Weight, 2)
                )),
            ],
            [.. details.Why.OnlyFirst.Select(words => words.Words)],
            [.. details.Why.OnlySecond.Select(words => words.Words)]
        );
}

/// <param name="Relation">Same, Synonym or Related.</param>
internal sealed record SharedWordsJson(string First, string Second, string Relation, double Weight);

internal sealed record ReviewedJson(int Statements, int Pairs, int New, int Gone);
