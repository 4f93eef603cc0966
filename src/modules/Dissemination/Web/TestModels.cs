using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <param name="Questions">Of the try that was begun; empty while none is.</param>
/// <param name="ReadAgain">Where the answers stand that were wrong the last time.</param>
/// <param name="NotNow">Why no try can be begun.</param>
public sealed record TestModel(
    string Code,
    string Title,
    Words? Rule,
    Words Try,
    IReadOnlyList<TestQuestionModel> Questions,
    Words? Last,
    IReadOnlyList<string> ReadAgain,
    bool Passed,
    Words? NotNow,
    FormEntry Entry
);

public sealed record TestQuestionModel(string Field, Words Text, IReadOnlyList<Choice> Choices);

/// <param name="TriesUsed">The first of those who have used all tries and not passed.</param>
public sealed record QuestionsModel(
    string Code,
    string Title,
    IReadOnlyList<QuestionRowModel> Rows,
    PagingView Paging,
    string Drawn,
    string Tries,
    string Wait,
    string Reflection,
    Words Rule,
    IReadOnlyList<Choice> TriesUsed,
    int TriesUsedByAll,
    FormEntry Entry,
    string Sent
)
{
    public FormEntry Of(string form) => Sent == form ? Entry : FormEntry.Empty;
}

public sealed record QuestionRowModel(
    int Number,
    string Text,
    IReadOnlyList<QuestionChoiceModel> Choices,
    string Source,
    bool IsRetired
);

public sealed record QuestionChoiceModel(Words Letter, string Text, bool IsRight);

/// <param name="IsSame">What there is to read is what was read then.</param>
public sealed record ReceiptModel(
    string Code,
    DateTime LocalAt,
    string Digest,
    bool IsSame,
    string? Reflection
);
