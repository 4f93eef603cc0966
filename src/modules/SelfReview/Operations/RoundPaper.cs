using System.Globalization;
using Chutri.Dissemination;
using Chutri.OfficialPaper;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <summary>
/// A round as a paper to the superior unit: how many handed in, what they find wanting most, where their answers differ from the
/// figures. It is written in Vietnamese, as every official paper is.
/// </summary>
internal sealed class RoundPaper(RoundView view, DateOnly today, string site)
{
    private const int SignsShown = 30;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private readonly List<FigureSource> sources = [];

    private ReviewRound Round => view.Round;

    public Paper Write(ReportHead head, UnitSummary issuer)
    {
        PaperBlock[] body = [.. Results(), .. Signs(), .. head.Coming()];
        return head.Around(issuer, $"Kết quả {LowerFirst(Round.Title)}", body, sources, today);
    }

    private IEnumerable<PaperBlock> Results()
    {
        var handedIn = Round.HandedIn + Round.Signed;
        yield return new Prose(
            $"Thực hiện đợt “{Round.Title}” ({Round.Code}), kỳ từ {Day(Round.From)} đến {Day(Round.Through)}, số liệu tính đến ngày {Day(today)}:"
        );
        yield return new Heading(HeadingLevel.Roman, "Kết quả");
        yield return new Clause(
            PaperText.Of(
                "Đã nộp bản tự soi: ",
                Parts(
                    PartFilter.Given,
                    handedIn,
                    Round.Parts,
                    "Số đơn vị đã nộp, trên số đơn vị của đợt"
                ),
                " đơn vị; cấp trên đã xác nhận: ",
                Parts(
                    PartFilter.Signed,
                    Round.Signed,
                    Round.Parts,
                    "Số bản đã được xác nhận, trên số đơn vị của đợt"
                ),
                "; bị trả lại để làm lại: ",
                Parts(
                    PartFilter.Returned,
                    Round.Returned,
                    null,
                    "Số bản bị trả lại và chưa nộp lại"
                ),
                "; chưa bắt đầu: ",
                Parts(
                    PartFilter.Waiting,
                    PartFilters.CountOf(Round, PartFilter.Waiting),
                    null,
                    "Số đơn vị chưa ghi gì vào bản tự soi"
                ),
                "."
            )
        );
        yield return new Clause(
            PaperText.Of(
                "Tự trả lời khác số liệu của hệ thống, có nêu lý do: ",
                Parts(
                    PartFilter.Differing,
                    Round.Differing,
                    handedIn,
                    "Số bản có ít nhất một câu trả lời khác số liệu, trên số bản đã nộp"
                ),
                " bản",
                Round.Possible > 0
                    ? $"; các đơn vị tự chấm {Number(Round.Earned)}/{Round.Possible} điểm."
                    : "."
            )
        );
        yield return new Clause(
            PaperText.Of(
                "Có tồn tại, hạn chế lặp lại từ lần trước: ",
                Parts(
                    PartFilter.Repeating,
                    Round.Repeated,
                    handedIn,
                    "Số bản nêu lại một tồn tại, hạn chế của đợt trước, trên số bản đã nộp"
                ),
                " bản."
            )
        );
    }

    private IEnumerable<PaperBlock> Signs()
    {
        var named = view.Signs.Where(sign => sign.Count > 0).Take(SignsShown).ToList();
        if (named.Count == 0)
        {
            yield break;
        }

        yield return new Heading(HeadingLevel.Roman, "Biểu hiện được nêu");
        yield return new PaperTable(
            [new("Biểu hiện", 5), new("Số lần", 1, IsNumeric: true)],
            [
                .. named.Select(
                    IReadOnlyList<PaperText> (sign) =>
                        [
                            sign.Sign is { } known
                                ? $"{known.Code}. {known.Text}"
                                : "Không thuộc biểu hiện nào trong danh mục",
                            PaperText.Of(
                                Coded(
                                    sign.Count.ToString(Vietnamese),
                                    "Số tồn tại, hạn chế mang biểu hiện này trong các bản đã nộp",
                                    SelfReviewUrls.Shortcomings(Round.Code, sign.Sign?.Code)
                                )
                            ),
                        ]
                ),
            ]
        );
    }

    private Figure Parts(PartFilter filter, int count, int? of, string meaning) =>
        Coded(
            of is { } all ? $"{count}/{all}" : count.ToString(Vietnamese),
            meaning,
            SelfReviewUrls.Parts(Round.Code, filter.Word())
        );

    private Figure Coded(string value, string meaning, string href)
    {
        var code = $"S{sources.Count + 1}";
        sources.Add(new(code, meaning, site + href));
        return new(code, value);
    }

    private static string LowerFirst(string title) =>
        title is [_, var second, ..] && char.IsUpper(second)
            ? title
            : char.ToLower(title[0], CultureInfo.InvariantCulture) + title[1..];

    private static string Number(double points) => points.ToString("0.#", Vietnamese);

    private static string Day(DateOnly day) =>
        day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
