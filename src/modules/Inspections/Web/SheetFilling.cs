using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;

namespace Chutri.Inspections.Web;

/// <summary>What is typed into a sheet at a desk, as entries like those of a telephone; its clock is the server's.</summary>
internal static class SheetFilling
{
    private const string Desk = "web";

    public static string Field(string code) => "q-" + code;

    public static string RemarkField(string code) => Field(code) + "-remark";

    /// <summary>What stood there when the page was opened: what somebody did not change is no answer of theirs.</summary>
    public static string BeforeField(string code) => Field(code) + "-before";

    public static IReadOnlyList<MadeEntry> Answers(
        IReadOnlyList<PublishedQuestion> questions,
        FormEntry entry,
        Moment now
    ) =>
        [
            .. questions
                .Where(question =>
                    Before(entry.Text(Field(question.Code)), entry.Text(RemarkField(question.Code)))
                        != entry.Text(BeforeField(question.Code))
                    && entry.Has(BeforeField(question.Code))
                )
                .Select(question =>
                    Made(
                        EntryKind.Answer,
                        question.Code,
                        entry.Text(Field(question.Code)),
                        entry.Text(RemarkField(question.Code)),
                        now
                    )
                ),
        ];

    public static string Before(string answer, string remark) =>
        FileStore.Digest(System.Text.Encoding.UTF8.GetBytes($"{answer}\n{remark}"));

    public static Outcome<KeepEntriesRequest> Request(
        string code,
        int number,
        IReadOnlyList<MadeEntry> made,
        SentFile? file,
        Moment now
    ) =>
        made.Count == 0 ? Refusal.Invalid("entries", SheetPageWords.NothingChanged)
        : made.Count > Lengths.MostEntriesAtOnce
            ? Refusal.Invalid("entries", SheetFieldWords.TooMany)
        : new KeepEntriesRequest(code, number, null, Desk, now.Utc, made, file);

    /// <summary>A photograph, or the signature as it is on paper.</summary>
    public static MadeEntry Picture(FormEntry entry, Moment now)
    {
        var question = entry.Text("question");
        return question.Length > 0
            ? Made(EntryKind.Photo, question, "", entry.Text("remark"), now)
            : Made(EntryKind.Signature, "", entry.Text("signer"), entry.Text("remark"), now);
    }

    /// <summary>A photograph comes alone; a signature on paper may come without a picture.</summary>
    public static Outcome<KeepEntriesRequest> Photo(
        string code,
        int number,
        MadeEntry made,
        IReadOnlyList<SentFile> files,
        Moment now
    ) =>
        files.Count > 1 || (files.Count == 0 && made.Kind is EntryKind.Photo)
            ? Refusal.Invalid(SentFile.Field, SheetFieldWords.OneFile)
        : made is { Kind: EntryKind.Signature, Answer: "" }
            ? Refusal.Invalid("signer", SheetPageWords.SignerMissing)
        : Request(code, number, [made], files is [var file] ? file : null, now);

    /// <summary>What could not be kept, at its field.</summary>
    public static IReadOnlyList<FieldError> Problems(
        IReadOnlyList<EntryReceipt> receipts,
        IReadOnlyList<MadeEntry> made
    ) =>
        [
            .. receipts
                .Where(receipt => receipt.Problem is not EntryProblem.None)
                .Select(receipt => new FieldError(
                    Field(made.First(one => one.Id == receipt.Id).Question),
                    SheetWords.Problem(receipt.Problem)
                )),
        ];

    private static MadeEntry Made(
        EntryKind kind,
        string question,
        string answer,
        string remark,
        Moment now
    ) =>
        new(
            Guid.CreateVersion7(),
            kind,
            question,
            answer,
            remark,
            "",
            DateTimeOffset
                .FromUnixTimeMilliseconds(((DateTimeOffset)now.Utc).ToUnixTimeMilliseconds())
                .UtcDateTime,
            ((DateTimeOffset)now.Utc).ToUnixTimeMilliseconds(),
            ""
        );
}
