using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public sealed record TryPageModel(
    string Code,
    string Title,
    string Acts,
    DrawingModel? Drawing,
    IReadOnlyList<TryStepModel> Open,
    string Way,
    Words? Over,
    DateTime? Timer,
    string Form,
    FormEntry Entry
);

public sealed record TryStepModel(
    string Step,
    string Name,
    string Holder,
    bool NobodyFound,
    Words Within,
    IReadOnlyList<FormField> Fields,
    bool HasFiles,
    IReadOnlyList<Choice> SendBackTo,
    bool MayEnd
);

public sealed record ReplayModel(
    string Code,
    string Title,
    Words Looked,
    bool HasCases,
    IReadOnlyList<ReplayRow> Steps,
    IReadOnlyList<ReplayRow> Gone,
    IReadOnlyList<NewlyLate> Newly
);

public sealed record ReplayRow(Words Name, Words Within, long Times, long Was, long Would);

public sealed record NewlyLate(string Code, string Title, string Href, string What);

public sealed record MovePageModel(
    string Code,
    string Title,
    int Version,
    IReadOnlyList<MoveRow> Cases,
    int Movable,
    string? After,
    string? Through,
    MoreToMove? More,
    IReadOnlyList<LostStep> Lost,
    IReadOnlyList<Choice> Steps,
    FormEntry Entry
);

public sealed record MoreToMove(Words Text, string Href);

public sealed record MoveRow(
    string Code,
    string Title,
    string Href,
    int Version,
    IReadOnlyList<string> At,
    IReadOnlyList<string> Lands,
    Words? Why
);

/// <param name="Field">Of the form: which step is chosen in its place.</param>
/// <param name="Chosen">Identifier of the step that is chosen now.</param>
public sealed record LostStep(string Field, string Name, string? Chosen);
