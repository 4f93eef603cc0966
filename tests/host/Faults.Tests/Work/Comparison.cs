using Chutri.Faults.Tests.Programs;

namespace Chutri.Faults.Tests.Work;

/// <summary>What is kept of the work: assignments with their facts, and reminders, read past the program.</summary>
/// <param name="Facts">By title; more than one row of the same title means an act done twice.</param>
internal sealed record Kept(
    ILookup<string, (string Code, string Facts)> Facts,
    IReadOnlyList<string> Reminders
)
{
    private const string OfAssignments = """
        select a.title, a.code, f.kind
        from assignments_assignments a
        join platform_fact_subjects s on s.subject = a.id
        join platform_facts f on f.id = s.fact_id
        order by a.code, f.id
        """;

    private const string Reminded =
        "select data from platform_facts where kind = 'assignments.holder-reminded'";

    public static async Task<Kept> In(Place place)
    {
        var rows = await place.Ask(OfAssignments);
        var reminders = await place.Ask(Reminded);
        return new(
            rows.GroupBy(row => (Title: row[0], Code: row[1]))
                .ToLookup(
                    one => one.Key.Title,
                    one =>
                        (
                            one.Key.Code,
                            string.Join(' ', one.Select(row => row[2]).Where(Comparison.IsOfLife))
                        )
                ),
            [.. reminders.Select(row => row[0])]
        );
    }
}

/// <summary>What was acknowledged against what is kept.</summary>
internal sealed class Comparison(
    IReadOnlyCollection<Told> lives,
    IReadOnlyCollection<string> reminded
)
{
    public static bool IsOfLife(string fact) => fact is not "assignments.holder-reminded";

    public IEnumerable<string> With(Kept kept) =>
        lives
            .SelectMany(life => OfLife(life, [.. kept.Facts[life.Title]]))
            .Concat(Unasked(kept))
            .Concat(Numbers(kept))
            .Concat(Reminders(kept));

    private static IEnumerable<string> OfLife(Told life, (string Code, string Facts)[] found)
    {
        var sure = string.Join(' ', life.Acknowledged);
        string[] allowed = life.GivenUp is null ? [sure] : [sure, $"{sure} {life.GivenUp}".Trim()];
        if (found.Length == 0)
        {
            if (life.Acknowledged.Count > 0)
            {
                yield return $"lost: {life.Title} ({life.Code}) with {sure}";
            }

            yield break;
        }

        if (found.Length > 1)
        {
            yield return $"twice: {life.Title} is {string.Join(' ', found.Select(one => one.Code))}";
        }

        if (life.Code is not null && found[0].Code != life.Code)
        {
            yield return $"another number: {life.Title} was {life.Code}, is {found[0].Code}";
        }

        if (!allowed.Contains(found[0].Facts))
        {
            yield return $"differs: {life.Title} ({life.Code}) was told {sure}, has {found[0].Facts}";
        }
    }

    private IEnumerable<string> Unasked(Kept kept) =>
        kept
            .Facts.Select(one => one.Key)
            .Except(lives.Select(life => life.Title))
            .Select(title => $"never asked for: {title}");

    private static IEnumerable<string> Numbers(Kept kept) =>
        kept
            .Facts.SelectMany(one => one)
            .GroupBy(one => one.Code)
            .Where(same => same.Count() > 1)
            .Select(same => $"number given twice: {same.Key}");

    private IEnumerable<string> Reminders(Kept kept)
    {
        foreach (var message in reminded)
        {
            var often = kept.Reminders.Count(data => data.Contains($"\"{message}\""));
            if (often != 1)
            {
                yield return $"reminder {often} times: {message}";
            }
        }

        if (kept.Reminders.Count != reminded.Count)
        {
            yield return $"reminders: told of {reminded.Count}, kept {kept.Reminders.Count}";
        }
    }
}
