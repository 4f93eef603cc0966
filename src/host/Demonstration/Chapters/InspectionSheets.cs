using System.Text;
using Chutri.Demonstration.Telling;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.SelfReview;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// Check sheets that two inspectors write at a unit: one on which they differed, settled it and had it signed on paper; and one on which a
/// difference, and what a fast clock wrote, still wait for somebody.
/// </summary>
internal sealed class InspectionSheets(
    Stage stage,
    IReadOnlyDictionary<string, string> texts,
    Caller leader,
    Caller inspector
)
{
    private const string Questions = "phieu-kiem-tra.csv";
    private const int First = 1;
    private static readonly TimeSpan Fast = TimeSpan.FromHours(2);

    private long order;

    public async Task Settle(string inspection)
    {
        await Make(inspection);
        foreach (var row in Rows("settled"))
        {
            await Write(inspection, row, TimeSpan.Zero);
        }

        var counted = (await Write(inspection, Rows("counted").Single(), TimeSpan.Zero)).Id;
        var entry = await stage.Ask<AppDatabase, Guid>(db =>
            db.Set<SheetEntry>()
                .Where(one => one.MadeId == counted)
                .Select(one => one.Id)
                .SingleAsync(stage.Stop)
        );
        await stage.Do<ChooseAnswer, ChooseAnswerRequest>(
            new(inspection, First, Rows("counted").Single()[2], entry, texts["sheet-why"]),
            leader
        );
        await Send(
            inspection,
            leader,
            Entry(EntryKind.Signature, "", texts["sheet-signer"], texts["sheet-signed"]),
            TimeSpan.Zero
        );
    }

    public async Task LeaveOpen(string inspection)
    {
        await Make(inspection);
        foreach (var row in Rows("open"))
        {
            await Write(inspection, row, TimeSpan.Zero);
        }

        await Write(inspection, Rows("fast").Single(), Fast);
    }

    private async Task Make(string inspection)
    {
        var asked = QuestionSheets.File(
            Questions,
            Encoding.UTF8.GetBytes(TextFile.Read(Questions))
        );
        await stage.Do<MakeSheet, MakeSheetRequest, int>(
            new(inspection, texts["sheet"], asked.Value),
            leader
        );
        foreach (var one in (Caller[])[leader, inspector])
        {
            await stage.Do<TakeSheet, TakeSheetRequest>(new(inspection, First, Device(one)), one);
        }
    }

    private static IEnumerable<string[]> Rows(string of) =>
        TextFile.Rows("tra-loi-phieu.txt").Where(row => row[0] == of);

    private Task<EntryReceipt> Write(string inspection, string[] row, TimeSpan ahead) =>
        Send(
            inspection,
            row[1] == "leader" ? leader : inspector,
            Entry(EntryKind.Answer, row[2], row[3], row[4]),
            ahead
        );

    private MadeEntry Entry(EntryKind kind, string question, string answer, string remark) =>
        new(
            Guid.CreateVersion7(),
            kind,
            question,
            answer,
            remark,
            "",
            stage.Clock.Moment.UtcDateTime,
            ++order,
            ""
        );

    /// <param name="ahead">By how much the clock of the telephone is fast.</param>
    private async Task<EntryReceipt> Send(
        string inspection,
        Caller by,
        MadeEntry made,
        TimeSpan ahead
    ) =>
        (
            await stage.Do<KeepEntries, KeepEntriesRequest, IReadOnlyList<EntryReceipt>>(
                new(
                    inspection,
                    First,
                    by.Person,
                    Device(by),
                    stage.Clock.Moment.UtcDateTime + ahead,
                    [made with { At = made.At + ahead }]
                ),
                by
            )
        ).Single();

    private static string Device(Caller of) => of.Person!.Value.Value.ToString();
}
