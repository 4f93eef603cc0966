using Chutri.Documents;
using Chutri.Platform;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>Keeps what is sent in a case, under its digest.</summary>
internal sealed class CaseFiles(AppDatabase db, FileStore store)
{
    /// <summary>What stands in the place of a field's name where a file came with an answer. No field is called so: names are letters.</summary>
    public const string OfAnswers = "?";

    public static Words AnswersLabel { get; } = new("kèm câu trả lời", "with an answer");

    public async Task Keep(
        Guid one,
        Guid step,
        string field,
        IReadOnlyList<SentFile> files,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var file in files)
        {
            await store.Keep(file.Content, file.Sha256, now, stop);
            db.Add(
                new CaseFile
                {
                    Case = one,
                    Step = step,
                    Field = field,
                    Name = file.Name,
                    MediaType = file.MediaType,
                    Size = file.Content.Length,
                    Sha256 = file.Sha256,
                    AddedBy = caller.Person,
                    AddedAt = now.Utc,
                }
            );
        }
    }
}
