using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Drawing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="IsDraft">The draft is shown, to whoever may describe it; all others see the newest version.</param>
internal sealed record ProcessView(
    DescribedProcess Process,
    UnitSummary Owner,
    bool IsDraft,
    ProcessTable Table,
    ProcessDrawing? Drawing,
    IReadOnlyList<DraftFinding> Findings,
    IReadOnlyList<VersionLine> Versions,
    CaseFigures Figures,
    IReadOnlyList<TimetableView> Timetables,
    bool MayDescribe,
    bool MayPublish
);

internal sealed record DrawnVersion(ProcessTable Table, ProcessDrawing? Drawing);

internal sealed record TimetableView(
    CaseTimetable Table,
    string Unit,
    string Starter,
    bool MayStop
);

internal sealed record VersionLine(int Number, DateTime At, string By);
