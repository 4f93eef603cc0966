using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Operations;

/// <summary>
/// Files handed in at any door: permission first, then each file is read in memory and registered for itself, so that one bad
/// file among forty spoils nothing.
/// </summary>
internal sealed class Reception(
    OperationRunner runner,
    RegisterDocument register,
    AddVersion addVersion
)
{
    public async Task<ReceivedFile> Register(
        HandedFile handed,
        SaidOfDocument said,
        Caller caller,
        CancellationToken stop
    ) =>
        await Take(
            handed,
            caller,
            DocumentActs.Register,
            (file, cancelled) =>
                runner.Run(register, new RegisterRequest(file, said), caller, cancelled),
            stop
        );

    /// <summary>One after the other, in their order.</summary>
    public async Task<IReadOnlyList<ReceivedFile>> RegisterAll(
        IReadOnlyList<HandedFile> files,
        SaidOfDocument said,
        Caller caller,
        CancellationToken stop
    )
    {
        var received = new List<ReceivedFile>(files.Count);
        foreach (var file in files)
        {
            received.Add(await Register(file, said, caller, stop));
        }

        return received;
    }

    public async Task<ReceivedFile> AddVersion(
        DocumentId document,
        HandedFile handed,
        string? reason,
        Caller caller,
        CancellationToken stop
    ) =>
        reason is { Length: > AddVersionRequest.LongestReason }
            ? new(
                PlainFileName.Of(handed.Name),
                null,
                Refusal.Invalid(
                    "reason",
                    DocumentRefusals.TooLong(AddVersionRequest.LongestReason, reason.Length)
                )
            )
            : await Take(
                handed,
                caller,
                DocumentActs.AddVersion,
                (file, cancelled) =>
                    runner.Run(
                        addVersion,
                        new AddVersionRequest(document, file, reason),
                        caller,
                        cancelled
                    ),
                stop
            );

    private static async Task<ReceivedFile> Take(
        HandedFile handed,
        Caller caller,
        Act act,
        Func<IncomingFile, CancellationToken, Task<Outcome<DocumentId>>> run,
        CancellationToken stop
    )
    {
        if (!caller.Has(act))
        {
            return new(
                PlainFileName.Of(handed.Name),
                null,
                PlatformRefusals.RoleMayNot(act, caller)
            );
        }

        var judged = FileIntake.Judge(handed.Content, handed.Name);
        if (judged.File is not { } file)
        {
            return new(judged.Name, null, judged.Refusal) { Secrecy = judged.Secrecy };
        }

        var outcome = await run(file, stop);
        return outcome.Refusal is { } refusal
            ? new(file.Name, null, refusal)
            : new(file.Name, outcome.Value, null);
    }
}

internal sealed record HandedFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>What became of one file.</summary>
internal sealed record ReceivedFile(string Name, DocumentId? Document, Refusal? Refusal)
{
    /// <summary>The mark that was found, where that is the reason.</summary>
    public SecrecyLevel? Secrecy { get; init; }
}
