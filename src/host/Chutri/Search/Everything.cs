using System.Text.RegularExpressions;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Search;

/// <summary>Asks each module for what it finds; the modules know how to find their own.</summary>
internal sealed partial class Everything(
    DutyListing duties,
    DocumentDirectory documents,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    /// <summary>So many times more than are shown are looked at for those that say it word for word.</summary>
    private const int LookedAt = 5;

    public async Task<IReadOnlyList<SearchGroup>> Find(
        string words,
        int ofEach,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        var work = await duties.Newest(words, ofEach * LookedAt, now, stop);
        if (work.Count == 0 && InFull(words) is { } code)
        {
            work = await duties.Newest(code, ofEach, now, stop);
        }

        var papers = await documents.Search(words, ofEach * LookedAt, stop);
        var bodies = await units.Search(words, now.Today, ofEach, stop);
        var persons = await people.Search(words, null, now.Today, ofEach, stop);
        SearchGroup[] groups =
        [
            new(
                "work",
                SearchWords.Work.ToString(),
                Best(
                    work.Select(line => new SearchHit(line.Title, line.Code, line.Url)
                    {
                        Bears = IsSame(line.Code, words),
                    })
                )
            ),
            new(
                "documents",
                SearchWords.Documents.ToString(),
                Best(
                    papers.Select(paper => new SearchHit(
                        paper.Title.ToString(),
                        paper.Subject,
                        paper.Url
                    )
                    {
                        Bears =
                            paper.Number is { } number
                            && DocumentNumbers.Key(number) == DocumentNumbers.Key(words),
                    })
                )
            ),
            new(
                "units",
                SearchWords.Units.ToString(),
                [
                    .. bodies.Select(unit => new SearchHit(unit.Name, unit.Code, unit.Url)
                    {
                        Bears = IsSame(unit.Code, words),
                    }),
                ]
            ),
            new(
                "people",
                SearchWords.People.ToString(),
                [
                    .. persons.Select(person => new SearchHit(
                        person.Name,
                        person.PostsOn(now.Today).FirstOrDefault()?.Title,
                        person.Url
                    )
                    {
                        Bears = IsSame(person.Code, words),
                    }),
                ]
            ),
        ];
        return [.. groups.Where(group => group.Hits.Count > 0)];

        IReadOnlyList<SearchHit> Best(IEnumerable<SearchHit> hits) =>
            [.. hits.OrderBy(hit => hit.Bears ? 0 : Distance(hit, words)).Take(ofEach)];
    }

    /// <summary>Said word for word; the same without marks; the words apart from each other.</summary>
    private static int Distance(SearchHit hit, string words)
    {
        var said = $"{hit.Label} {hit.Note}";
        return Holds(Folding.FoldKeepingMarks) ? 1
            : Holds(Folding.Fold) ? 2
            : 3;

        bool Holds(Func<string, string> fold) =>
            fold(said).Contains(fold(words), StringComparison.Ordinal);
    }

    private static bool IsSame(string code, string words) =>
        string.Equals(code, words, StringComparison.OrdinalIgnoreCase);

    /// <summary>"nv249" as the words that the code of a year holds: "nv-" and "-000249".</summary>
    private static string? InFull(string words) =>
        ShortCode().Match(Folding.Fold(words)) is { Success: true } match
            ? $"{match.Groups["letters"].Value}- -{match.Groups["number"].Value.PadLeft(6, '0')}"
            : null;

    [GeneratedRegex(@"^(?<letters>[a-z]{2,4})[\s-]?(?<number>\d{1,6})$")]
    private static partial Regex ShortCode();
}
