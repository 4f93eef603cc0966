namespace Chutri.Platform.Web;

/// <summary>Where a list stands that is read on by the key of its last row: how many are shown, of how many.</summary>
/// <param name="Things">What is listed: "nhiệm vụ", "assignments".</param>
public sealed record PagingView(int Shown, long Total, Words Things)
{
    public string? NextHref { get; init; }

    /// <summary>Back to the beginning; null on the first page.</summary>
    public string? FirstHref { get; init; }

    /// <param name="address">The list's address with its filters, without <c>after</c>.</param>
    public static PagingView Of<T>(KeyPage<T> page, Words things, string address, bool isFirst)
    {
        var glue = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return new(page.Items.Count, page.Total, things)
        {
            NextHref = page.Next is { } next
                ? $"{address}{glue}after={Uri.EscapeDataString(next)}"
                : null,
            FirstHref = isFirst ? null : address,
        };
    }
}

public static class PagingWords
{
    public static Words Label { get; } = new("Các trang của danh sách", "Pages of the list");
    public static Words Next { get; } = new("Xem tiếp", "Show more");
    public static Words First { get; } = new("Về đầu danh sách", "To the beginning");

    public static Words Shown(PagingView paging)
    {
        var (shown, total) = (NumberText.Of(paging.Shown), NumberText.Of(paging.Total));
        return paging.Shown == paging.Total
            ? new(
                $"Có {total.Vietnamese} {paging.Things.Vietnamese}, đã hiện đủ.",
                $"{total.English} {paging.Things.English}, all shown."
            )
            : new(
                $"Đang hiện {shown.Vietnamese} trong {total.Vietnamese} {paging.Things.Vietnamese}.",
                $"{shown.English} of {total.English} {paging.Things.English} shown."
            );
    }
}
