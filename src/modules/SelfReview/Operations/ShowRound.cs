using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Signs">With how many shortcomings bear each; what no sign fits is without one, and the last.</param>
internal sealed record RoundView(ReviewRound Round, string Owner, IReadOnlyList<CountedSign> Signs);

/// <param name="Sign">Null: none of the catalogue's signs.</param>
internal sealed record CountedSign(ViolationSign? Sign, int Count);

internal sealed record PartLine(
    Guid Id,
    string Code,
    string Unit,
    PartState State,
    DateTime? HandedInAt,
    DateTime? SignedAt,
    double Earned,
    int Possible,
    int Differing
);

/// <summary>Which parts of a round.</summary>
internal enum PartFilter
{
    All,
    Waiting,

    /// <summary>Begun, whatever came after.</summary>
    UnderWay,
    Begun,
    HandedIn,
    Returned,

    /// <summary>Handed in, countersigned or not.</summary>
    Given,
    Signed,

    /// <summary>Handed in or signed, with an answer that says something else than was counted.</summary>
    Differing,

    /// <summary>Handed in or signed, with a shortcoming that comes again.</summary>
    Repeating,
}

/// <summary>A round from its kept counts, and the parts behind each of its figures.</summary>
internal sealed class ShowRound(AppDatabase db, ReviewDesk desk, UnitDirectory units)
{
    public const int OnPage = 100;

    public async Task<Outcome<RoundView>> Run(string code, CancellationToken stop)
    {
        if (await desk.Round(code, stop) is not { } round)
        {
            return ReviewRefusals.NoSuchRound;
        }

        var signs = (await desk.Edition(round.Signs, stop)).ReadSigns().ToDictionary(s => s.Code);
        var counts = await db.Set<SignCount>()
            .AsNoTracking()
            .Where(row => row.Round == round.Id)
            .ToListAsync(stop);
        return new RoundView(
            round,
            (await units.Names(stop))[round.Owner],
            [
                .. counts
                    .OrderByDescending(row => row.Sign.Length > 0)
                    .ThenByDescending(row => row.Count)
                    .ThenBy(row => row.Sign, StringComparer.Ordinal)
                    .Select(row => new CountedSign(signs.GetValueOrDefault(row.Sign), row.Count)),
            ]
        );
    }

    public async Task<KeyPage<PartLine>> Parts(
        ReviewRound round,
        PartFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var found = db.Set<ReviewPart>().AsNoTracking().Where(part => part.Round == round.Id);
        if (Enum.TryParse<PartState>(filter.ToString(), out var state))
        {
            found = found.Where(part => part.State == state);
        }
        else if (filter is PartFilter.UnderWay)
        {
            found = found.Where(part => part.State != PartState.Waiting);
        }
        else if (filter is PartFilter.Given)
        {
            found = found.Where(part =>
                part.State == PartState.HandedIn || part.State == PartState.Signed
            );
        }
        else if (filter is PartFilter.Differing)
        {
            found = found.Where(part =>
                (part.State == PartState.HandedIn || part.State == PartState.Signed)
                && part.Differing > 0
            );
        }
        else if (filter is PartFilter.Repeating)
        {
            found = found.Where(part =>
                (part.State == PartState.HandedIn || part.State == PartState.Signed)
                && part.Repeated > 0
            );
        }

        var total = PartFilters.CountOf(round, filter);
        if (Cursor.Read(after, 1) is [var last])
        {
            found = found.Where(part => part.Code.CompareTo(last) > 0);
        }

        var names = await units.Names(stop);
        var rows = await found
            .OrderBy(part => part.Code)
            .Take(OnPage + 1)
            .Select(part => new
            {
                part.Id,
                part.Code,
                part.Unit,
                part.State,
                part.HandedInAt,
                part.SignedAt,
                part.Earned,
                part.Possible,
                part.Differing,
            })
            .ToListAsync(stop);
        return new(
            [
                .. rows.Take(OnPage)
                    .Select(row => new PartLine(
                        row.Id,
                        row.Code,
                        names[row.Unit],
                        row.State,
                        row.HandedInAt,
                        row.SignedAt,
                        row.Earned,
                        row.Possible,
                        row.Differing
                    )),
            ],
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Code) : null,
            total
        );
    }
}

internal static class PartFilters
{
    public static IReadOnlyList<PartFilter> All { get; } = Enum.GetValues<PartFilter>();

    /// <summary>As the round keeps it.</summary>
    public static int CountOf(ReviewRound round, PartFilter filter) =>
        filter switch
        {
            PartFilter.Waiting => round.Parts
                - round.Begun
                - round.HandedIn
                - round.Returned
                - round.Signed,
            PartFilter.UnderWay => round.Begun + round.HandedIn + round.Returned + round.Signed,
            PartFilter.Given => round.HandedIn + round.Signed,
            PartFilter.Begun => round.Begun,
            PartFilter.HandedIn => round.HandedIn,
            PartFilter.Returned => round.Returned,
            PartFilter.Signed => round.Signed,
            PartFilter.Differing => round.Differing,
            PartFilter.Repeating => round.Repeated,
            _ => round.Parts,
        };

    public static Words Name(this PartFilter filter) =>
        filter switch
        {
            PartFilter.All => new("Tất cả", "All"),
            PartFilter.Waiting => new("Chưa bắt đầu", "Not begun"),
            PartFilter.UnderWay => new("Đã bắt đầu", "Begun"),
            PartFilter.Begun => new("Đang làm", "Being written"),
            PartFilter.HandedIn => new("Chờ xác nhận", "To be countersigned"),
            PartFilter.Given => new("Đã nộp", "Handed in"),
            PartFilter.Returned => new("Bị trả lại", "Returned"),
            PartFilter.Signed => new("Đã xác nhận", "Countersigned"),
            PartFilter.Repeating => new("Có hạn chế lặp lại", "Shortcomings come again"),
            _ => new("Tự trả lời khác số liệu", "Answers differ from the figures"),
        };

    /// <summary>As an address writes it.</summary>
    public static string Word(this PartFilter filter) =>
        filter switch
        {
            PartFilter.All => "all",
            PartFilter.Waiting => "waiting",
            PartFilter.UnderWay => "under-way",
            PartFilter.Begun => "begun",
            PartFilter.Given => "given",
            PartFilter.HandedIn => "handed-in",
            PartFilter.Returned => "returned",
            PartFilter.Signed => "signed",
            PartFilter.Repeating => "repeating",
            _ => "differing",
        };

    public static PartFilter Read(string? word) =>
        All.FirstOrDefault(filter => filter.Word() == word);
}
