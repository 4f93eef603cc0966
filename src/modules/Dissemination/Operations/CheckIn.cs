using Chutri.Dissemination.Model;
using Chutri.Dissemination.Storage;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Somebody with a code from the screen.</summary>
/// <param name="Person">Who it is, of whoever is signed in.</param>
/// <param name="PersonCode">Who it says it is, otherwise; <paramref name="PersonName"/> must go with it.</param>
internal sealed record CheckIn(
    SessionCard Session,
    PersonId? Person,
    string PersonCode,
    string PersonName,
    string? Device,
    Proof Proof
);

/// <param name="Already">It was on the roll before; nothing was added.</param>
internal sealed record CheckedIn(string Name, DateTime At, bool Waits, bool Already);
