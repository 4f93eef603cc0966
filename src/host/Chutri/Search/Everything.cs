using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Search;

/// <summary>Asks each module for what it finds; the modules know how to find their own.</summary>
internal sealed class Everything(
    DutyListing duties,
    DocumentDirectory documents,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<IReadOnlyList<SearchGroup>> Find(
        string words,
        int ofEach,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        var work = await duties.Page(
            DutyFilter.Everything with
            {
                Words = words,
            },
            ofEach,
            null,
            now,
            stop
        );
        var papers = await documents.Search(words, ofEach, stop);
        var bodies = await units.Search(words, now.Today, ofEach, stop);
        var persons = await people.Search(words, null, now.Today, ofEach, stop);
        SearchGroup[] groups =
        [
            new(
                "work",
                SearchWords.Work.ToString(),
                [.. work.Items.Select(line => new SearchHit(line.Title, line.Code, line.Url))]
            ),
            new(
                "documents",
                SearchWords.Documents.ToString(),
                [
                    .. papers.Select(paper => new SearchHit(
                        paper.Title.Vietnamese,
                        paper.Subject,
                        paper.Url
                    )),
                ]
            ),
            new(
                "units",
                SearchWords.Units.ToString(),
                [
                    .. bodies.Select(unit => new SearchHit(
                        unit.Name,
                        unit.Code,
                        $"/units/{unit.Code}"
                    )),
                ]
            ),
            new(
                "people",
                SearchWords.People.ToString(),
                [
                    .. persons.Select(person => new SearchHit(
                        person.Name,
                        person.PostsOn(now.Today).FirstOrDefault()?.Title,
                        $"/people/{person.Code}"
                    )),
                ]
            ),
        ];
        return [.. groups.Where(group => group.Hits.Count > 0)];
    }
}
