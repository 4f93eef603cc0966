using System.Globalization;
using Chutri.Dissemination.Model;
using Chutri.OfficialPaper;
using Chutri.Organization;

namespace Chutri.Dissemination.Operations;

/// <param name="Href">The list that makes it.</param>
internal sealed record CodedFigure(string Code, string Meaning, string Value, string Href);

/// <summary>
/// The report as a paper: three figures with their own denominators, what stands out, and the units that are behind. It is written in
/// Vietnamese, as every official paper is.
/// </summary>
internal sealed class ReportPaper(BoardView board, int catchingUp, DateOnly today)
{
    private const int UnitsShown = 50;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private readonly List<CodedFigure> figures = [];

    public IReadOnlyList<CodedFigure> Figures => figures;

    private Campaign Campaign => board.Campaign;

    public Paper Write(ReportHead head, UnitSummary issuer, string site)
    {
        var body = Body(head);
        return head.Around(
            issuer,
            $"Kết quả {LowerFirst(Campaign.Title)}",
            body,
            [
                .. figures.Select(figure => new FigureSource(
                    figure.Code,
                    figure.Meaning,
                    site + DisseminationUrls.Figure(figure.Code)
                )),
            ],
            today
        );
    }

    private List<PaperBlock> Body(ReportHead head)
    {
        var of = board.Figures;
        List<PaperBlock> body =
        [
            new Prose(
                $"Thực hiện đợt “{Campaign.Title}” ({Campaign.Code}), danh sách người học chốt theo ngày {Day(Campaign.FrozenOn!.Value)}, số liệu tính đến ngày {Day(today)}:"
            ),
            new Heading(HeadingLevel.Roman, "Kết quả"),
            new Clause(
                PaperText.Of(
                    "Đã dự học: ",
                    People(
                        PeopleFigure.Attended,
                        of.Attended,
                        of.Required,
                        "Số người đã dự trên số người phải dự (có tên ngày chốt, trừ người được miễn)"
                    ),
                    $" người ({Share(of.Attended, of.Required)}); được miễn có lý do: ",
                    People(
                        PeopleFigure.Exempt,
                        of.Exempt,
                        of.Listed,
                        "Số người được miễn trên số người có tên ngày chốt"
                    ),
                    " người."
                )
            ),
            new Clause(
                PaperText.Of(
                    "Đã hiểu: ",
                    People(
                        PeopleFigure.Understood,
                        of.Understood,
                        of.Attended,
                        "Số người đã xác nhận hiểu (đạt bài kiểm tra nếu có) trên số người đã dự"
                    ),
                    $" người ({Share(of.Understood, of.Attended)})."
                )
            ),
            new Clause(
                PaperText.Of(
                    "Đơn vị đã xong: ",
                    Units(
                        UnitFigure.Done,
                        of.UnitsDone,
                        of.Units,
                        $"Số đơn vị đã họp, có biên bản và đủ {Campaign.DonePercent}% người dự, trên số đơn vị có người phải dự"
                    ),
                    $" đơn vị ({Share(of.UnitsDone, of.Units)})."
                )
            ),
            new Heading(HeadingLevel.Roman, "Việc còn chậm"),
            new Clause(
                PaperText.Of(
                    "Còn ",
                    People(
                        PeopleFigure.Absent,
                        of.Required - of.Attended,
                        null,
                        "Số người phải dự mà chưa dự"
                    ),
                    " người chưa dự, trong đó ",
                    People(
                        PeopleFigure.CatchingUp,
                        catchingUp,
                        null,
                        "Số người đã được giao học bù và chưa học xong"
                    ),
                    " người đang phải học bù."
                )
            ),
            new Clause(
                PaperText.Of(
                    "Quá thời gian của đợt: ",
                    Units(
                        UnitFigure.Late,
                        board.Count(UnitFigure.Late),
                        null,
                        "Số đơn vị chưa xong khi đợt của mình đã hết"
                    ),
                    " đơn vị; trong đó không tổ chức buổi nào: ",
                    Units(
                        UnitFigure.Skipped,
                        board.Count(UnitFigure.Skipped),
                        null,
                        "Số đơn vị quá thời gian của đợt mà không có buổi học nào"
                    ),
                    " đơn vị; chưa được xếp đợt: ",
                    Units(
                        UnitFigure.Unplanned,
                        board.Count(UnitFigure.Unplanned),
                        null,
                        "Số đơn vị chưa được xếp vào đợt nào"
                    ),
                    " đơn vị."
                )
            ),
        ];
        Behind(body);
        if (Campaign.Lessons is { } lessons)
        {
            body.Add(new Heading(HeadingLevel.Roman, "Bài học từ đơn vị làm mẫu"));
            body.AddRange(Paragraphs(lessons));
        }

        body.AddRange(head.Coming());

        return body;
    }

    private void Behind(List<PaperBlock> body)
    {
        var behind = BoardReading
            .MostBehindFirst(board.Units.Where(unit => UnitFigure.NotDone.Holds(unit)))
            .ToList();
        if (behind.Count == 0)
        {
            return;
        }

        body.Add(
            new Clause(
                PaperText.Of(
                    "Đơn vị chưa xong: ",
                    Units(
                        UnitFigure.NotDone,
                        behind.Count,
                        null,
                        "Số đơn vị có người phải dự mà chưa xong"
                    ),
                    behind.Count > UnitsShown
                        ? $" đơn vị; bảng dưới đây nêu {UnitsShown} đơn vị còn nhiều người chưa dự nhất."
                        : " đơn vị, nêu trong bảng dưới đây."
                )
            )
        );
        body.Add(
            new PaperTable(
                [
                    new("Đơn vị", 4),
                    new("Phải dự", 1, IsNumeric: true),
                    new("Đã dự", 1, IsNumeric: true),
                    new("Đã hiểu", 1, IsNumeric: true),
                ],
                [
                    .. behind
                        .Take(UnitsShown)
                        .Select(
                            IReadOnlyList<PaperText> (unit) =>
                                [
                                    unit.Unit.Name,
                                    Number(unit.Row.Required),
                                    Number(unit.Row.Attended),
                                    Number(unit.Row.Understood),
                                ]
                        ),
                ]
            )
        );
    }

    private Figure People(PeopleFigure figure, long count, long? of, string meaning) =>
        Coded(count, of, meaning, DisseminationUrls.People(Campaign.Code, figure.Word(), null));

    private Figure Units(UnitFigure figure, long count, long? of, string meaning) =>
        Coded(count, of, meaning, DisseminationUrls.Units(Campaign.Code, figure.Word(), null));

    private Figure Coded(long count, long? of, string meaning, string href)
    {
        var value = of is { } all ? $"{Number(count)}/{Number(all)}" : Number(count);
        var coded = new CodedFigure(FigureCodes.Draw(), meaning, value, href);
        figures.Add(coded);
        return new(coded.Code, value);
    }

    private static IEnumerable<PaperBlock> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Prose(line));

    /// <summary>An abbreviation stays as it is.</summary>
    private static string LowerFirst(string title) =>
        title is [_, var second, ..] && char.IsUpper(second)
            ? title
            : char.ToLower(title[0], CultureInfo.InvariantCulture) + title[1..];

    private static string Share(long count, long of) =>
        of == 0 ? "không có ai" : (100m * count / of).ToString("0.#", Vietnamese) + "%";

    private static string Number(long count) => count.ToString("N0", Vietnamese);

    private static string Day(DateOnly day) =>
        day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
