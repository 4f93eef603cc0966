using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.SelfReview;

namespace Chutri.Inspections.Api;

internal sealed record MadeSheetJson(int Number);

/// <summary>A check sheet with all that was handed in.</summary>
internal sealed record CheckSheetJson(
    string Code,
    int Number,
    string Title,
    string Source,
    int Asked,
    int Answered,
    int Differing,
    int Waiting,
    IReadOnlyList<CheckLineJson> Lines,
    IReadOnlyList<SheetEntryJson> Entries
)
{
    public static CheckSheetJson Of(SheetView view) =>
        new(
            view.Of.Code,
            view.Sheet.Number,
            view.Sheet.Title,
            view.Sheet.Source,
            view.Asked,
            view.Answered,
            view.Differing,
            view.Waiting.Count,
            [.. view.Lines.Select(CheckLineJson.Of)],
            [.. view.Entries.Select(SheetEntryJson.Of)]
        );
}

/// <param name="IsAsked">False where an earlier answer leaves it out.</param>
/// <param name="Current">Identifier of the entry that stands.</param>
/// <param name="Differing">Identifiers of answers of different people that do not agree.</param>
internal sealed record CheckLineJson(
    string Question,
    string Text,
    bool IsAsked,
    Guid? Current,
    IReadOnlyList<Guid> Differing,
    string? ChosenBecause,
    bool NeedsEvidence
)
{
    public static CheckLineJson Of(SheetLine line) =>
        new(
            line.Question.Code,
            line.Question.Text,
            line.IsAsked,
            line.Current?.Id,
            [.. line.Differing.Select(entry => entry.Id)],
            line.Choice?.Why,
            line.NeedsEvidence
        );
}

/// <param name="Kind">Answer, Photo or Signature.</param>
/// <param name="Sha256">Of a picture; null where there is none.</param>
/// <param name="MadeAt">By the clock of the device.</param>
/// <param name="ClockAhead">By so many seconds that clock was ahead of the server's.</param>
/// <param name="Standing">Counts, Waits, TakenIn or PutAside.</param>
/// <param name="Waits">Why a person decides: WrongClock, OutOfOrder, FieldOver, LeftTeam.</param>
internal sealed record SheetEntryJson(
    Guid Id,
    string Kind,
    string Question,
    string Answer,
    string Remark,
    string Place,
    string? Sha256,
    long Size,
    string By,
    string Device,
    DateTime MadeAt,
    DateTime ReceivedAt,
    long ClockAhead,
    string Standing,
    IReadOnlyList<string> Waits,
    string? DecidedWhy
)
{
    public static SheetEntryJson Of(SheetEntry entry) =>
        new(
            entry.Id,
            entry.Kind.ToString(),
            entry.Question,
            entry.Answer,
            entry.Remark,
            entry.Place,
            entry.Sha256,
            entry.Size,
            entry.ByName,
            entry.Device,
            entry.MadeAt,
            entry.ReceivedAt,
            entry.ClockAhead,
            entry.Standing.ToString(),
            SheetReceiptJson.Reasons(entry.Waits),
            entry.DecidedWhy
        );
}

/// <summary>What a telephone is told about each entry that it handed in.</summary>
internal sealed record SheetReceiptsJson(IReadOnlyList<SheetReceiptJson> Receipts)
{
    public static SheetReceiptsJson Of(IReadOnlyList<EntryReceipt> receipts) =>
        new([.. receipts.Select(SheetReceiptJson.Of)]);
}

/// <param name="Digest">SHA-256 of what the server kept; empty where it kept nothing.</param>
/// <param name="Standing">Counts, Waits, TakenIn or PutAside.</param>
/// <param name="WaitsBecause">Why a person decides about it, in words.</param>
/// <param name="Problem">Why nothing was kept, in words; null where it was.</param>
internal sealed record SheetReceiptJson(
    Guid Id,
    string Digest,
    DateTime? KeptAt,
    string Standing,
    IReadOnlyList<string> Waits,
    IReadOnlyList<string> WaitsBecause,
    string? Problem
)
{
    public static SheetReceiptJson Of(EntryReceipt receipt) =>
        new(
            receipt.Id,
            receipt.Digest,
            receipt.KeptAt,
            receipt.Standing.ToString(),
            Reasons(receipt.Waits),
            [.. Each(receipt.Waits).Select(reason => SheetWords.Plain(reason).ToString())],
            receipt.Problem is EntryProblem.None
                ? null
                : SheetWords.Problem(receipt.Problem).ToString()
        );

    public static IReadOnlyList<string> Reasons(WaitReason waits) =>
        [.. Each(waits).Select(reason => reason.ToString())];

    private static IEnumerable<WaitReason> Each(WaitReason waits) =>
        Enum.GetValues<WaitReason>()
            .Where(reason => reason is not WaitReason.None && waits.HasFlag(reason));
}

/// <summary>A sheet as a telephone takes it along.</summary>
internal sealed record TakenSheetJson(
    string Code,
    int Number,
    string Title,
    string Unit,
    IReadOnlyList<PublishedQuestion> Questions
)
{
    public static TakenSheetJson Of(FoundSheet found) =>
        new(
            found.Of.Code,
            found.Sheet.Number,
            found.Sheet.Title,
            found.Of.UnitName,
            found.Sheet.ReadQuestions()
        );
}
