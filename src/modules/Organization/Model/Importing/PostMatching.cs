using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>
/// Finds for each row the post it speaks of: the same person, unit and title, and the same day where the row gives one.
/// Rows that speak of none are new posts.
/// </summary>
internal sealed class PostMatching(
    Func<string, IEnumerable<PostSummary>> held,
    Func<string, PersonId> idOf,
    Func<string, string> nameOf,
    DateOnly today,
    List<ImportProblem> problems,
    List<ImportChange> changes
)
{
    private readonly List<(PostRow Row, Post Post)> appointing = [];
    private readonly List<(PostRow Row, ChangedPost Post)> changing = [];

    public IReadOnlyList<(PostRow Row, Post Post)> Appointing => appointing;

    public IReadOnlyList<(PostRow Row, ChangedPost Post)> Changing => changing;

    public int Unchanged { get; private set; }

    public void Match(IReadOnlyList<PostRow> rows)
    {
        foreach (var same in rows.GroupBy(row => (row.PersonCode, row.Unit.Id, row.Title)))
        {
            var free = held(same.Key.PersonCode)
                .Where(post => post.Unit == same.Key.Id && post.Title == same.Key.Title)
                .ToList();
            var open = RefuseTwice([.. same]).ToList();
            Pair(open, free, (row, post) => row.Role == post.Role && row.Over == post.Over);
            Pair(open, free, (_, _) => true);
            foreach (var row in open)
            {
                Appoint(row, same.Key.PersonCode);
            }
        }
    }

    private IEnumerable<PostRow> RefuseTwice(PostRow[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var before = rows.Take(i)
                .FirstOrDefault(one =>
                    one.Over == row.Over && Overlap(one.From, one.Until, row.From, row.Until)
                );
            if (before is null)
            {
                yield return row;
            }
            else
            {
                problems.Add(
                    new(row.Row, ImportColumns.Title, ImportSentences.SamePostTwice(before.Row))
                );
            }
        }
    }

    private void Pair(
        List<PostRow> open,
        List<PostSummary> free,
        Func<PostRow, PostSummary, bool> fits
    )
    {
        foreach (var row in open.ToList())
        {
            var post = free.Find(one =>
                (row.From is null ? one.ActiveOn(today) : one.From == row.From) && fits(row, one)
            );
            if (post is not null)
            {
                free.Remove(post);
                open.Remove(row);
                Compare(row, post);
            }
        }
    }

    private void Compare(PostRow row, PostSummary post)
    {
        if (row.Role == post.Role && row.Over == post.Over && row.Until == post.Until)
        {
            Unchanged++;
            return;
        }

        if (row.From is null && row.Until < post.From)
        {
            problems.Add(new(row.Row, ImportColumns.Until, FieldSentences.UntilBeforeFrom));
            return;
        }

        var name = nameOf(row.PersonCode);
        var changed = new ChangedPost(post, name, row.Role, row.Over, row.Until);
        changing.Add((row, changed));
        changes.Add(
            new(
                row.Row,
                changed.Ends ? ImportChangeKind.Ended : ImportChangeKind.Changed,
                row.PersonCode,
                changed.Ends
                    ? new(
                        $"{name} thôi giữ chức vụ {row.Title}, {row.Unit.Name}, sau ngày {row.Until:dd/MM/yyyy}",
                        $"{name} ceases to be {row.Title}, {row.Unit.Name}, after {row.Until:yyyy-MM-dd}"
                    )
                    : new(
                        $"sửa chức vụ {row.Title}, {row.Unit.Name}, của {name}",
                        $"change the post {row.Title}, {row.Unit.Name}, of {name}"
                    )
            )
        );
    }

    private void Appoint(PostRow row, string personCode)
    {
        var from = row.From ?? (row.Unit.From > today ? row.Unit.From : today);
        var clash = held(personCode)
            .FirstOrDefault(post =>
                post.Unit == row.Unit.Id
                && post.Title == row.Title
                && post.Over == row.Over
                && Overlap(post.From, post.Until, from, row.Until)
            );
        if (clash is not null)
        {
            problems.Add(new(row.Row, ImportColumns.From, ImportSentences.HeldSince(clash.From)));
            return;
        }

        if (row.From is null && row.Until < from)
        {
            problems.Add(new(row.Row, ImportColumns.Until, FieldSentences.UntilBeforeFrom));
            return;
        }

        var post = Post.Of(
            idOf(personCode),
            row.Unit.Id,
            row.Title,
            row.Role,
            row.Over,
            from,
            row.Until
        );
        appointing.Add((row, post));
        var name = nameOf(personCode);
        changes.Add(
            new(
                row.Row,
                ImportChangeKind.New,
                personCode,
                new(
                    $"{name} giữ chức vụ {row.Title}, {row.Unit.Name}",
                    $"{name} becomes {row.Title}, {row.Unit.Name}"
                )
            )
        );
    }

    private static bool Overlap(DateOnly? from, DateOnly? until, DateOnly? start, DateOnly? end) =>
        (from is null || end is null || from <= end)
        && (until is null || start is null || start <= until);
}
