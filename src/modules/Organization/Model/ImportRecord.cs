using Chutri.Platform;

namespace Chutri.Organization.Model;

internal enum ImportKind
{
    Units,
    People,
}

internal enum ImportState
{
    /// <summary>Read without problems; waits to be confirmed.</summary>
    Ready,

    /// <summary>It had problems; nothing was or will be written.</summary>
    Refused,
    CarriedOut,
}

/// <summary>A file that was read, and whether it was written. The file itself is kept.</summary>
internal sealed class ImportRecord : IVersioned
{
    private ImportRecord() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ImportKind Kind { get; private init; }

    public ImportState State { get; private set; }

    public string FileName { get; private init; } = "";

    public string Sha256 { get; private init; } = "";

    public string ReadBy { get; private init; } = "";

    public DateTime ReadAt { get; private init; }

    public DateTime? WrittenAt { get; private set; }

    public int Version { get; private set; }

    public static ImportRecord Of(
        ImportKind kind,
        string fileName,
        string sha256,
        bool ready,
        Caller caller,
        Moment now
    ) =>
        new()
        {
            Kind = kind,
            State = ready ? ImportState.Ready : ImportState.Refused,
            FileName = fileName,
            Sha256 = sha256,
            ReadBy = caller.Name,
            ReadAt = now.Utc,
        };

    public Refusal? Write(Moment now)
    {
        if (State is not ImportState.Ready)
        {
            return OrganizationRefusals.ImportNotReady(State.Name());
        }

        (State, WrittenAt) = (ImportState.CarriedOut, now.Utc);
        return null;
    }
}

internal static class ImportWords
{
    public static Words Name(this ImportState state) =>
        state switch
        {
            ImportState.Ready => new("đang chờ xác nhận", "waiting to be confirmed"),
            ImportState.Refused => new("có chỗ chưa đúng", "refused because of problems"),
            _ => new("đã ghi xong", "already written"),
        };

    public static Words Name(this ImportKind kind) =>
        kind is ImportKind.Units
            ? new("Đơn vị", "Units")
            : new("Người và chức vụ", "People and posts");
}
