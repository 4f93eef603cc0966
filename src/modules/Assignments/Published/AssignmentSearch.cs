using Chutri.Assignments.Model;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments;

/// <summary>
/// Finds assignments by their code in any spelling, or by words of title, work, deliverable and source, with or without marks;
/// titles that hold the words exactly as typed come first.
/// </summary>
public sealed class AssignmentSearch(AppDatabase db)
{
    private const int Considered = 200;

    public async Task<IReadOnlyList<FoundAssignment>> Find(
        string words,
        int atMost,
        CancellationToken stop
    )
    {
        var folded = Folding.Fold(words);
        if (folded.Length == 0)
        {
            return [];
        }

        var found = db.Set<Assignment>().AsNoTracking();
        found = AssignmentCode.Read(words) is { } code
            ? found.Where(assignment => assignment.Code == code)
            : folded
                .Split(' ')
                .Aggregate(
                    found,
                    (some, word) => some.Where(assignment => assignment.SearchText.Contains(word))
                );
        var rows = await found
            .OrderByDescending(assignment => assignment.Id)
            .Take(Considered)
            .Select(assignment => new FoundAssignment(assignment.Code, assignment.Title))
            .ToListAsync(stop);
        var exact = Folding.FoldKeepingMarks(words);
        return
        [
            .. rows.OrderByDescending(row =>
                    Folding.FoldKeepingMarks(row.Title).Contains(exact, StringComparison.Ordinal)
                )
                .Take(atMost),
        ];
    }
}

public sealed record FoundAssignment(string Code, string Title)
{
    public string Url => AssignmentUrls.Assignment(Code);
}
