using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.SelfReview;

namespace Chutri.Inspections.Operations;

/// <summary>Whether what comes in from the field can be kept, and whether a person has to decide about it.</summary>
internal sealed class ArrivalRules(
    Inspection inspection,
    CheckSheet sheet,
    Arrival arrival,
    bool isOfTeam
)
{
    /// <summary>More than telephones that set their clock by the network ever differ.</summary>
    public static readonly TimeSpan ClockMayDiffer = TimeSpan.FromMinutes(5);

    private const string Pictures = "image/";

    /// <summary>As some telephones keep photographs; the tables of media types do not know them.</summary>
    private static readonly string[] OfTelephones = [".heic", ".heif"];

    private readonly Dictionary<string, PublishedQuestion> questions = sheet
        .ReadQuestions()
        .ToDictionary(question => question.Code);

    public EntryProblem Problem(MadeEntry made, int photos) =>
        made.Answer.Length > Lengths.Answer || made.Remark.Length > Lengths.Answer
            ? EntryProblem.TooLong
        : made.Kind is not EntryKind.Signature && !questions.ContainsKey(made.Question)
            ? EntryProblem.NoSuchQuestion
        : made.Kind is EntryKind.Answer && !questions[made.Question].CanBe(made.Answer)
            ? questions[made.Question].IsWhole ? EntryProblem.NotACount
                : questions[made.Question].IsNumber ? EntryProblem.NotANumber
                : EntryProblem.NotAnAnswer
        : made.Kind is EntryKind.Signature && made.Answer.Length == 0 ? EntryProblem.NoSigner
        : made.Kind is EntryKind.Photo && arrival.File is null ? EntryProblem.NoPicture
        : arrival.File is { } file ? OfFile(made, file, photos)
        : EntryProblem.None;

    private static EntryProblem OfFile(MadeEntry made, SentFile file, int photos) =>
        made.Kind is EntryKind.Answer || !IsPicture(file) ? EntryProblem.NoPicture
        : made.Sha256.Length > 0
        && !made.Sha256.Equals(file.Sha256, StringComparison.OrdinalIgnoreCase)
            ? EntryProblem.Damaged
        : made.Kind is EntryKind.Photo && photos >= Lengths.MostPhotos ? EntryProblem.TooManyPhotos
        : EntryProblem.None;

    private static bool IsPicture(SentFile file) =>
        file.MediaType.StartsWith(Pictures, StringComparison.Ordinal)
        || OfTelephones.Any(ending =>
            file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        );

    public WaitReason Waits(MadeEntry made, IReadOnlyList<SheetEntry> own) =>
        (IsClockWrong(made) ? WaitReason.WrongClock : 0)
        | (CameLate(made, own) ? WaitReason.OutOfOrder : 0)
        | (inspection.IsFieldOver ? WaitReason.FieldOver : 0)
        | (isOfTeam ? 0 : WaitReason.LeftTeam);

    /// <summary>The clock differs now, or the moment lies after the sending or before there was a sheet to write on.</summary>
    private bool IsClockWrong(MadeEntry made)
    {
        var at = made.At.AddSeconds(-arrival.ClockAhead);
        return Math.Abs(arrival.ClockAhead) > ClockMayDiffer.TotalSeconds
            || at > arrival.Now.Utc + ClockMayDiffer
            || at < sheet.MadeAt - ClockMayDiffer;
    }

    private bool CameLate(MadeEntry made, IReadOnlyList<SheetEntry> own) =>
        made.Kind is EntryKind.Answer
        && own.Any(entry =>
            entry.Kind is EntryKind.Answer
            && entry.Question == made.Question
            && entry.Device == arrival.Device
            && entry.Order > made.Order
        );
}
