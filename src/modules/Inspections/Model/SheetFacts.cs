using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>What it asks stands in the sheet.</summary>
internal sealed record SheetMade(Guid Inspection, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new($"lập phiếu kiểm tra số {Number} của {Code}", $"made check sheet {Number} of {Code}");
}

/// <summary>How much there was, and what it said, stands in the sheet: the unit reads facts as well.</summary>
internal sealed record SheetHandedIn(Guid Inspection, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"gửi phần đã ghi trong phiếu kiểm tra số {Number} của {Code}",
            $"handed in what was written on check sheet {Number} of {Code}"
        );
}

/// <summary>What was decided, and why, stands with each entry.</summary>
internal sealed record SheetEntriesJudged(Guid Inspection, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"quyết định về phần chờ xem xét trong phiếu kiểm tra số {Number} của {Code}",
            $"decided on what was waiting on check sheet {Number} of {Code}"
        );
}

/// <summary>Which, and why, stands with the question.</summary>
internal sealed record SheetAnswerChosen(Guid Inspection, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"chọn câu trả lời trong phiếu kiểm tra số {Number} của {Code}",
            $"chose an answer on check sheet {Number} of {Code}"
        );
}
