using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

/// <summary>Why the time of a step stands.</summary>
/// <param name="ForMissing">It waits for what was asked for, and goes on by itself.</param>
public sealed record StoppedModel(bool ForMissing, string Reason, string GrantedBy, DateTime Since);

/// <summary>What may be asked and let stand at a step.</summary>
/// <param name="Stopped">Null where its time runs.</param>
/// <param name="Granters">Null where a pause is not offered.</param>
public sealed record StepAskingModel(
    string Address,
    StoppedModel? Stopped,
    bool MayResume,
    bool MayConsult,
    IReadOnlyList<Choice> Units,
    bool MayAsk,
    IReadOnlyList<Choice>? Granters,
    string Form,
    FormEntry Entry
)
{
    public FormEntry Of(string form) => form == Form ? Entry : FormEntry.Empty;
}

/// <param name="Href">Its page, as long as it is open.</param>
public sealed record QuestionRow(
    int Number,
    string? Href,
    Words Kind,
    string Of,
    string Step,
    string Text,
    string Asker,
    DateTime AskedAt,
    bool Waits,
    DeadlineView Deadline,
    Words State,
    string Answer,
    string Actor
);

public sealed record QuestionPageModel(
    string Code,
    string CaseTitle,
    QuestionRow Question,
    string Holder,
    bool IsMissing,
    IReadOnlyList<FilledLine> Known,
    bool MayAnswer,
    bool MayTakeBack,
    string Form,
    FormEntry Entry
)
{
    public FormEntry Of(string form) => form == Form ? Entry : FormEntry.Empty;
}
