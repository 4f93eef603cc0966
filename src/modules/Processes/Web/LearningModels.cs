using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public sealed record LearningModel(
    string Code,
    string Title,
    DateOnly From,
    FormEntry Entry,
    Words Looked,
    bool HasRecords,
    bool IsComplete,
    DrawingModel? Real,
    DrawingModel? Drawn,
    IReadOnlyList<VariantRow> Variants,
    IReadOnlyList<LearntRow> Steps,
    IReadOnlyList<LearntRow> Lost,
    long OpenLate,
    IReadOnlyList<Words> Rework
);

public sealed record VariantRow(string Way, long Cases, string Share, Words Length);

public sealed record LearntRow(
    string Step,
    string Unit,
    long Times,
    Words Waiting,
    Words Working,
    long Late,
    Words Overrun,
    long Again
);
