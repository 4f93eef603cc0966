using System.Text;
using Chutri.Host.Tests.Work;
using Chutri.Testing;

namespace Chutri.Host.Tests.Rights;

/// <summary>
/// An inspection that the deputy chair gives to the organisation board, with a file and a question to the finance board: whoever gave
/// it, leads it, holds it or is asked sees it.
/// </summary>
internal sealed class LimitedAssignment
{
    /// <summary>In title, question and report; no page that echoes what was searched for without marks has it.</summary>
    public const string Word = "Tuyền Lâm Sương";
    public const string WithoutMarks = "tuyen lam suong";
    public const string FileName = "phieu-xac-minh.txt";

    private readonly Desk desk;

    private LimitedAssignment(Desk desk) => this.desk = desk;

    public string Code { get; private set; } = "";

    public string File { get; private set; } = "";

    public static async Task<LimitedAssignment> Issue(Func<string, Browser> of)
    {
        string[] people = ["phochutich", "truongban", "chuyenvien"];
        var work = new LimitedAssignment(new(people.ToDictionary(name => name, name => of(name))));
        await work.Begin();
        await work.Carry();
        return work;
    }

    private async Task Begin()
    {
        var issued = await desk.Do(
            "phochutich",
            "/assignments",
            new
            {
                title = $"Kiểm tra đột xuất {Word}",
                work = $"Xác minh {Word}",
                deliverable = "Báo cáo kiểm tra",
                leadUnit = BusyAssignment.Lead,
                accountable = BusyAssignment.Accountable,
                authority = "Được yêu cầu giải trình",
                deadline = "by",
                dueOn = "2026-12-18",
                sourceKind = "instruction",
                citation = $"Ý kiến về {Word}",
                sourceOn = "2026-11-23",
                sourceQuote = $"Kiểm tra {Word}",
                limitedAs = "inspection",
            }
        );
        Code = issued.GetProperty("code").GetString()!;
    }

    private async Task Carry()
    {
        var address = "/assignments/" + Code;
        await desk.Do("truongban", address + "/acknowledge");
        await desk.Do(
            "truongban",
            address + "/cooperation",
            new { unit = "BTCH", question = $"Đã chi gì cho {Word}" }
        );
        await desk.Do(
            "truongban",
            address + "/report-progress",
            new { sentence = $"Đã gặp {Word}" }
        );
        await desk.Send(
            "truongban",
            address + "/deliver",
            Desk.Form(
                [("summary", $"Kết quả {Word}")],
                "files",
                (FileName, Encoding.UTF8.GetBytes($"{Word}"))
            )
        );
        var seen = await desk.Read("truongban", address);
        File = seen.GetProperty("files")[0].GetProperty("id").GetString()!;
    }
}
