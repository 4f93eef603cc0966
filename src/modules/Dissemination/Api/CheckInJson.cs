using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;

namespace Chutri.Dissemination.Api;

/// <param name="Added">How many were not on the roll before.</param>
internal sealed record RecordedRollJson(int Added);

internal sealed record ConfirmedJson(int Confirmed);

/// <param name="Present">Codes of those to be confirmed; left out: all who wait.</param>
internal sealed record ConfirmForm(IReadOnlyList<string?>? Present);

/// <param name="Session">Code of the session.</param>
/// <param name="Code">What the screen shows: six figures, or the letters of the picture.</param>
/// <param name="PersonCode">Who it is; needed without a ticket.</param>
/// <param name="PersonName">Must go with the code.</param>
/// <param name="Ticket">From the page that was opened signed in.</param>
/// <param name="Device">The number that the telephone drew for itself.</param>
internal sealed record CheckInJson(
    string? Session,
    string? Code,
    string? PersonCode,
    string? PersonName,
    string? Ticket,
    string? Device
);

/// <param name="At">The moment that the code proves.</param>
/// <param name="Waits">It counts once the secretary has confirmed it.</param>
/// <param name="Already">It was on the roll before.</param>
/// <param name="Told">The same in a sentence.</param>
internal sealed record CheckedInJson(
    string Name,
    DateTime At,
    bool Waits,
    bool Already,
    string Told
);
