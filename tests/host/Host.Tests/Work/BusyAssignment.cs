using System.Text;

namespace Chutri.Host.Tests.Work;

/// <summary>An assignment of the organisation board in the hands of the officer Bảo, with everything on it that one can have.</summary>
internal sealed class BusyAssignment(Desk desk)
{
    public const string Lead = "BTC";
    public const string Accountable = "VANDTH";
    private const string Holder = "BAOTQ";

    public string Code { get; private set; } = "";

    private string Address => "/assignments/" + Code;

    public async Task Issue()
    {
        await IssueOnly();
        await desk.Do("truongban", Address + "/acknowledge");
        await desk.Do("truongban", Address + "/hand-to-person", new { person = Holder });
    }

    /// <summary>Issued, and not yet acknowledged: it can still be sent back.</summary>
    public async Task IssueOnly()
    {
        var issued = await desk.Do("phochutich", "/assignments", Task($"Việc số {desk.Next()}"));
        Code = issued.GetProperty("code").GetString()!;
    }

    /// <summary>One more of everything; in the end it is with its holder again.</summary>
    public async Task Work()
    {
        var number = desk.Next();
        await desk.Do(
            "chuyenvien",
            Address + "/report-progress",
            new { sentence = $"Xong phần {number}" }
        );
        await desk.Do("truongban", Address + "/parts", Task($"Phần việc {number}"));
        await desk.Do("phochutich", Address + "/remind", new { message = $"Nhắc lần {number}" });
        await Ask(number);
        await Extension();
        await Deliver();
        await Return();
    }

    public Task Return() =>
        desk.Do("phochutich", Address + "/return", new { reason = "Bổ sung số liệu" });

    public Task Deliver()
    {
        var number = desk.Next();
        return desk.Send(
            "chuyenvien",
            Address + "/deliver",
            Desk.Form(
                [("summary", "Đã làm xong"), ("despiteOpenParts", "Các phần còn lại nộp sau")],
                "files",
                ("ket-qua.txt", Encoding.UTF8.GetBytes($"kết quả {number}")),
                ("phu-luc.txt", Encoding.UTF8.GetBytes($"phụ lục {number}"))
            )
        );
    }

    private async Task Ask(int number)
    {
        var asked = await desk.Do(
            "truongban",
            Address + "/cooperation",
            new { unit = "BTCH", question = $"Cho số liệu lần {number}" }
        );
        await desk.Send(
            "taichinh",
            $"{Address}/cooperation/{asked.GetProperty("number").GetInt32()}/answer",
            Desk.Form(
                [("answer", "Gửi bảng số liệu")],
                "files",
                ("so-lieu.txt", Encoding.UTF8.GetBytes($"số liệu {number}"))
            )
        );
    }

    private async Task Extension()
    {
        await desk.Do(
            "chuyenvien",
            Address + "/request-extension",
            new
            {
                newDue = "2026-12-28",
                reason = "Chờ số liệu",
                progress = "Đã làm một nửa",
            }
        );
        await desk.Do(
            "phochutich",
            Address + "/decide-extension",
            new { decision = "refuse", note = "Chưa cần gia hạn" }
        );
    }

    private static object Task(string title) =>
        new
        {
            title,
            work = "Rà soát và tổng hợp",
            deliverable = "Báo cáo",
            leadUnit = Lead,
            accountable = Accountable,
            authority = "Được yêu cầu các ban gửi số liệu",
            deadline = "by",
            dueOn = "2026-12-18",
            sourceKind = "meeting",
            citation = "Giao ban tuần 48",
            sourceOn = "2026-11-23",
            sourceQuote = "Ban Tổ chức rà soát và báo cáo",
        };
}
