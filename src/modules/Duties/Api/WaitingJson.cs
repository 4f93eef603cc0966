using Chutri.Organization;

namespace Chutri.Duties.Api;

/// <summary>How long work lay where, within some days.</summary>
/// <param name="Unit">Null = the whole authority.</param>
internal sealed record WaitingJson(
    UnitRefJson? Unit,
    DateOnly From,
    DateOnly To,
    WaitingTimeJson All,
    IReadOnlyList<UnitWaitingJson> Units
);

/// <param name="Own">The unit alone, without those below it.</param>
internal sealed record UnitWaitingJson(UnitRefJson Unit, bool Own, WaitingTimeJson Time);

/// <param name="Laps">How many times something was held; <paramref name="List"/> has that length.</param>
/// <param name="Worked">The working time in words.</param>
internal sealed record WaitingTimeJson(
    long Laps,
    long StillHeld,
    long WorkedInMinutes,
    string Worked,
    long AverageInMinutes,
    long PausedInMinutes,
    string List
);

/// <param name="Since">By the clock of the authority.</param>
/// <param name="WorkedInMinutes">Working time that lies within the days asked for.</param>
internal sealed record LapJson(
    string Id,
    string Kind,
    string Code,
    string Title,
    string Url,
    UnitRefJson Unit,
    string Person,
    DateTime Since,
    DateTime? Until,
    long WorkedInMinutes,
    string Worked,
    long PausedInMinutes
);

internal sealed record LapListJson(IReadOnlyList<LapJson> Items, string? Next, long Total);
