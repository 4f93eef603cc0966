using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <param name="LiveAddress">Where the present code is asked for; null while none is shown.</param>
public sealed record SessionModel(
    string Code,
    string Title,
    string CampaignCode,
    string CampaignTitle,
    string Unit,
    Words Kind,
    Words State,
    bool IsPlanned,
    bool IsOpen,
    bool IsClosed,
    DateOnly? Until,
    DateTime LocalStart,
    string Place,
    string Speakers,
    string Delegates,
    string Agenda,
    string? Minutes,
    string? LiveAddress,
    int Expected,
    int Present,
    int Waiting,
    Words Ways,
    IReadOnlyList<FilterChip> Chips,
    string Words,
    IReadOnlyList<RollRowModel> Roll,
    PagingView? Paging,
    IReadOnlyList<ConclusionModel> Conclusions,
    IReadOnlyList<FileView> Files,
    IReadOnlyList<FactView> Facts,
    CatchUpModel CatchUp,
    bool MayHold,
    bool MayReadMinutes,
    FormEntry Entry,
    string Sent
)
{
    /// <summary>The campaign is closed: nobody comes on its rolls, and nobody goes.</summary>
    public bool RollStands { get; init; }

    public FormEntry Of(string form) => Sent == form ? Entry : FormEntry.Empty;
}

/// <param name="ToAsk">Who missed the session and was not asked to catch up yet, or missed the make-up session too.</param>
/// <param name="Href">The list of those who were asked.</param>
/// <param name="ReadHref">What whoever studies alone reads and confirms; null of every other session.</param>
public sealed record CatchUpModel(int Asked, int Done, int ToAsk, string Href, string? ReadHref);

/// <param name="Entry">Of the roll; null while the person is not on it.</param>
public sealed record RollRowModel(
    string Code,
    string Name,
    string Title,
    Words Note,
    bool Present,
    bool Waiting,
    Guid? Entry
);

public sealed record FollowUpsModel(
    string Code,
    string Title,
    IReadOnlyList<FollowUpRowModel> Rows,
    PagingView Paging
);

public sealed record FollowUpRowModel(
    string Unit,
    string SessionHref,
    string Text,
    LinkModel? Work
);

public sealed record ConclusionModel(int Number, string Text, LinkModel? Work, string GiveHref);

public sealed record ProjectorModel(
    string Title,
    string Unit,
    string TypedCode,
    string Address,
    string Svg,
    int Present,
    int Expected,
    int SecondsLeft,
    bool IsOpen
);

public sealed record PaperModel(
    string Authority,
    string Code,
    string Title,
    string Unit,
    DateTime LocalStart,
    string Place,
    IReadOnlyList<RollRowModel> Roll,
    long Total
);

public sealed record PaperRollModel(
    string Code,
    string Title,
    FormEntry Entry,
    IReadOnlyList<Choice> Missing,
    long Total
);

public sealed record ImportRollModel(string Code, string Title, FormEntry Entry);

public sealed record StrikeModel(string Code, string Title, string Name, FormEntry Entry);

public sealed record GiveWorkModel(
    string Code,
    int Number,
    string Text,
    FormEntry Entry,
    IReadOnlyList<Choice> Units,
    string Unit,
    IReadOnlyList<Choice> People
);

/// <param name="Ticket">Shows the program who opened the page signed in; null for everybody else.</param>
/// <param name="Device">The number by which this telephone is known today.</param>
/// <param name="Done">What became of it.</param>
public sealed record CheckInModel(
    string Code,
    string Title,
    string? TypedCode,
    string? PersonCode,
    string? PersonName,
    string? Ticket,
    string Device,
    FormEntry Entry,
    Words? Done,
    bool Waits
);
