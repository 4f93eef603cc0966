using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Entries">All that was handed in, also what waits and what was put aside.</param>
/// <param name="Copies">Telephones that hold it.</param>
internal sealed record SheetView(
    Inspection Of,
    CheckSheet Sheet,
    IReadOnlyList<SheetLine> Lines,
    IReadOnlyList<SheetEntry> Entries,
    IReadOnlyList<SheetCopy> Copies
)
{
    public IReadOnlyList<SheetEntry> Waiting => Standing(EntryStanding.Waits);

    public IReadOnlyList<SheetEntry> PutAside => Standing(EntryStanding.PutAside);

    public IReadOnlyList<SheetEntry> Signatures =>
        [.. Entries.Where(entry => entry.Kind is EntryKind.Signature && entry.Stands)];

    public int Asked => Lines.Count(line => line.IsAsked);

    public int Answered => Lines.Count(line => line is { IsAsked: true, Current: not null });

    public int Differing => Lines.Count(line => line is { IsAsked: true, Differing.Count: > 0 });

    private IReadOnlyList<SheetEntry> Standing(EntryStanding standing) =>
        [.. Entries.Where(entry => entry.Standing == standing)];
}

/// <summary>A sheet as it is shown, to whoever decided and the team. The look is a fact first; where that cannot be written nothing is shown.</summary>
internal sealed class LookAtSheet(
    SheetDesk sheets,
    NoteInspectionLook note,
    OperationRunner runner,
    FileStore files
)
{
    public async Task<Outcome<SheetView>> Find(
        string code,
        int number,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await sheets.Inside(code, number, caller, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var (inspection, sheet) = (found.Value.Of, found.Value.Sheet);
        if (await Noted(inspection, SheetFileNames.Sheet(number), caller, stop) is { } unwritten)
        {
            return unwritten;
        }

        var entries = await sheets.Entries(sheet, stop);
        return new SheetView(
            inspection,
            sheet,
            SheetRules.Lines(sheet.ReadQuestions(), entries, await sheets.Choices(sheet, stop)),
            entries,
            await sheets.Copies(sheet, stop)
        );
    }

    /// <summary>A photograph or a signature, byte for byte.</summary>
    public async Task<Outcome<FetchedFile>> File(
        string code,
        int number,
        Guid entry,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await sheets.Inside(code, number, caller, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var picture = (await sheets.Entries(found.Value.Sheet, [entry], stop)).SingleOrDefault();
        if (picture?.Sha256 is null)
        {
            return SheetRefusals.NoSuchFile;
        }

        var name = SheetFileNames.Picture(number, picture);
        return await Noted(found.Value.Of, name, caller, stop) is { } unwritten ? unwritten
            : await files.Open(picture.Sha256, stop) is { } content
                ? new FetchedFile(name, picture.MediaType, picture.Sha256, content)
            : SheetRefusals.NoSuchFile;
    }

    private async Task<Refusal?> Noted(
        Inspection inspection,
        string what,
        Caller caller,
        CancellationToken stop
    ) =>
        (
            await runner.Run(note, new InspectionLookRequest(inspection.Code, what), caller, stop)
        ).Refusal;
}

/// <summary>As looks and fetched files call them; what is in them is told by no name.</summary>
internal static class SheetFileNames
{
    public static string Sheet(int number) => $"phieu-kiem-tra-{number}";

    public static string Taken(int number) => Sheet(number) + "-ve-dien-thoai";

    public static string Picture(int number, SheetEntry entry) =>
        $"{Sheet(number)}-{entry.Digest[..8]}.{Ending(entry.MediaType)}";

    private static string Ending(string mediaType) =>
        mediaType switch
        {
            "image/jpeg" => "jpg",
            "image/png" => "png",
            "image/webp" => "webp",
            _ => "heic",
        };
}
