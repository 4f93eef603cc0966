using System.Net.Http.Json;
using System.Text;

namespace Chutri.Faults.Tests.Work;

/// <summary>One assignment from being issued to being accepted, and which of its acts were acknowledged.</summary>
internal sealed class Life(Office office, Asking asking, Random chance, int number)
{
    private const int GivesUpInTen = 1;
    private const string Issued = "assignments.issued";
    private readonly List<string> acknowledged = [];

    private readonly string title = $"Việc số {number}";
    private string? givenUp;

    /// <summary>Null where the answer to issuing it was given up.</summary>
    public string? Code { get; private set; }

    /// <summary>What came of it, as far as its callers know.</summary>
    public Told Told => new(title, Code, acknowledged, givenUp);

    public async Task Issue()
    {
        var issued = await asking.Do(
            office.ChairmansToken,
            "/assignments",
            () => JsonContent.Create(Draft(title)),
            Chance()
        );
        if (Note(Issued, issued is not null))
        {
            Code = issued!.Value.GetProperty("code").GetString();
        }
    }

    public async Task Go()
    {
        await Issue();
        _ =
            Code is not null
            && await Heads("acknowledge", "assignments.acknowledged", () => null)
            && await Report(30)
            && await Report(70)
            && await Heads("deliver", "assignments.result-delivered", Result)
            && await Do(
                office.ChairmansToken,
                "accept",
                "assignments.result-accepted",
                () => JsonContent.Create(new { note = "Đạt" })
            );
    }

    private Task<bool> Report(int percent) =>
        Heads(
            "report-progress",
            "assignments.progress-reported",
            () => JsonContent.Create(new { percent = $"{percent}", sentence = $"Xong {percent} %" })
        );

    private Task<bool> Heads(string act, string fact, Func<HttpContent?> body) =>
        Do(office.HeadsToken, act, fact, body);

    private async Task<bool> Do(string token, string act, string fact, Func<HttpContent?> body) =>
        Note(
            fact,
            await asking.Do(token, $"/assignments/{Code}/{act}", body, Chance()) is not null
        );

    private bool Note(string fact, bool answered)
    {
        if (answered)
        {
            acknowledged.Add(fact);
        }
        else
        {
            givenUp = fact;
        }

        return answered;
    }

    private bool Chance() => chance.Next(10) < GivesUpInTen;

    private MultipartFormDataContent Result() =>
        new()
        {
            { new StringContent("Đã rà soát xong"), "summary" },
            {
                new ByteArrayContent(Encoding.UTF8.GetBytes("Kết quả của " + title)),
                "files",
                "ket-qua.txt"
            },
        };

    public static object Draft(string title) =>
        new
        {
            title,
            work = "Rà soát quy chế làm việc của ban",
            deliverable = "Báo cáo rà soát",
            leadUnit = Office.Board,
            authority = "Được yêu cầu các ban gửi số liệu",
            deadline = "by",
            dueOn = Office.Day(30),
            sourceKind = "meeting",
            citation = "Giao ban tuần",
            sourceOn = Office.Day(0),
            sourceQuote = "Giao Ban Tổ chức rà soát quy chế làm việc.",
        };
}

/// <summary>What callers know of one assignment.</summary>
/// <param name="Title">Known to nobody else.</param>
/// <param name="Acknowledged">The kinds of facts of its acknowledged acts, in their order.</param>
/// <param name="GivenUp">The act whose answer nobody waited for: done once, or not at all.</param>
internal sealed record Told(
    string Title,
    string? Code,
    IReadOnlyList<string> Acknowledged,
    string? GivenUp
);
