using System.Text;
using Chutri.Demonstration.Telling;
using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// After the directive the clerk brings in what every unit is there for, and the leaders go through what overlaps. Some is settled,
/// some called an overlap that has to be mended, most still waits.
/// </summary>
internal sealed class FunctionReview(Stage stage, Timeline timeline, Cast cast)
{
    private const string File = "chuc-nang.csv";
    private const string References = "nhiem-vu-theo-dieu-le.csv";
    private const int Imported = -60;
    private const int Judged = -40;

    /// <summary>Which pair of units, what is said of it, and why.</summary>
    private static readonly (string One, string Other, Verdict Verdict, string? Note)[] Said =
    [
        (
            "BTCH",
            "UBKT",
            Verdict.Boundary,
            "Ban Tài chính kiểm tra định kỳ theo kế hoạch; Ủy ban Kiểm tra chỉ kiểm tra tài chính khi có dấu hiệu vi phạm hoặc theo yêu cầu của Ban Thường vụ."
        ),
        (
            "BTG",
            "NVH",
            Verdict.Chain,
            "Ban Tuyên giáo định hướng nội dung, kinh phí; Nhà Văn hóa tổ chức."
        ),
        ("CB-BTC", "CB-BTG", Verdict.Different, "Mỗi chi bộ lãnh đạo đảng viên của mình."),
        (
            "CSPL",
            "TVPL",
            Verdict.Overlap,
            "Hai đơn vị cùng tư vấn cho một đối tượng; giao một đơn vị trong Quy chế phối hợp đang xây dựng."
        ),
        (
            "BNC",
            "CSPL",
            Verdict.Boundary,
            "Ban Nữ công giám sát việc thực hiện; Ban Chính sách - Pháp luật chỉ tổng hợp số liệu chung."
        ),
        (
            "CDKCN",
            "CSPL",
            Verdict.Chain,
            "Ban hướng dẫn toàn thành phố, công đoàn khu công nghiệp làm tại cơ sở của mình."
        ),
        (
            "NVH",
            "TCCD",
            Verdict.Overlap,
            "Chờ Phương án phân định nhiệm vụ quản lý, khai thác cơ sở vật chất."
        ),
    ];

    public void Plan()
    {
        timeline.On(timeline.Day(Imported), Import);
        timeline.On(timeline.Day(Judged), Judge);
    }

    private async Task Import()
    {
        var clerk = cast.As("nhunglt", "VP", timeline.Now);
        var preview = await stage.Do<
            ReadFunctionFile,
            ListRequest<FileLine>,
            ListPreview<FileLine>
        >(new(File, Encoding.UTF8.GetBytes(TextFile.Read(File))), clerk);
        await stage.Do<WriteFunctionFile, Guid, ListCounts>(preview.Id, clerk);
        var list = new ReferenceFile(
            "Nhiệm vụ theo luật và Điều lệ.csv",
            Encoding.UTF8.GetBytes(TextFile.Read(References))
        );
        await stage.Do<WriteReferenceList, WriteReferenceListRequest>(list.Read().Value, clerk);
    }

    private async Task Judge()
    {
        var leader = cast.Leading("mailtt", timeline.Now);
        await stage.Do<ReviewOverlaps, ReviewOverlapsRequest, Reviewed>(new(), leader);
        foreach (var (one, other, verdict, note) in Said)
        {
            var units = new[] { cast.Unit(one), cast.Unit(other) };
            var waiting = await stage.Ask<FindOverlaps, KeyPage<OverlapQuestion>>(find =>
                find.Run(new(Unit: units[0]), null, stage.Stop)
            );
            var pair =
                waiting.Items.FirstOrDefault(asked =>
                    units.Contains(asked.FirstUnit) && units.Contains(asked.SecondUnit)
                ) ?? throw new StoryBrokenException($"Nothing of {one} and {other} is alike");
            await stage.Do<JudgeOverlap, JudgeOverlapRequest>(new(pair.Id, verdict, note), leader);
        }

        await stage.Do<ReviewOverlaps, ReviewOverlapsRequest, Reviewed>(new(), leader);
    }
}
