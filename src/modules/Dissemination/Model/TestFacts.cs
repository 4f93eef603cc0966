using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal sealed record QuestionsAdded(Guid Campaign, string Code, int From, int Until) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        From == Until
            ? new($"thêm câu hỏi số {From} cho {Code}", $"added question {From} to {Code}")
            : new(
                $"thêm câu hỏi từ số {From} đến {Until} cho {Code}",
                $"added questions {From} to {Until} to {Code}"
            );
}

internal sealed record QuestionRetired(Guid Campaign, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        new($"bỏ câu hỏi số {Number} của {Code}", $"retired question {Number} of {Code}");
}

internal sealed record UnderstandingSet(Guid Campaign, string Code, UnderstandingRule Rule)
    : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        Rule.Drawn == 0
            ? new($"không kiểm tra ở {Code}", $"set {Code} to be without a test")
            : new(
                $"đặt bài kiểm tra {Rule.Drawn} câu, tối đa {Rule.Tries} lần cho {Code}",
                $"set a test of {Rule.Drawn} questions with at most {Rule.Tries} tries for {Code}"
            );
}

/// <summary>Private, as a failed test is; whom it concerns is told.</summary>
internal sealed record TryAllowed(
    Guid Campaign,
    string Code,
    PersonId Person,
    string PersonName,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"cho {PersonName} làm thêm một lần bài kiểm tra {Code}",
            $"allowed {PersonName} one more try of the test of {Code}"
        );
}

/// <summary>
/// Private, and about the campaign alone: on the page of a person everybody would read who failed. How many were right stands with
/// the person alone.
/// </summary>
internal sealed record TestHandedIn(
    Guid Campaign,
    string Code,
    PersonId Person,
    int Number,
    bool Passed
) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        Passed
            ? new(
                $"làm bài kiểm tra {Code} lần {Number}: đạt",
                $"took the test of {Code}, try {Number}: passed"
            )
            : new(
                $"làm bài kiểm tra {Code} lần {Number}: chưa đạt",
                $"took the test of {Code}, try {Number}: not passed"
            );
}
