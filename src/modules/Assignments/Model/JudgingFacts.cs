using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed record ResultDelivered(
    AssignmentRef Assignment,
    string LeadName,
    UnitId IssuerUnit,
    string Summary,
    IReadOnlyList<string> Files,
    string? DespiteOpenParts
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, IssuerUnit.Value];

    public override string? Why => Summary;

    public override Words Sentence() =>
        new(
            $"trình kết quả {Assignment.Code} thay mặt {LeadName}{FilesInVietnamese}{(DespiteOpenParts is null ? "" : $", khi còn việc con chưa xong: {DespiteOpenParts}")}",
            $"delivered the result of {Assignment.Code} for {LeadName}{FilesInEnglish}{(DespiteOpenParts is null ? "" : $", with parts still open: {DespiteOpenParts}")}"
        );

    private string FilesInVietnamese =>
        Files.Count == 0 ? ", không kèm tệp" : $", kèm {Files.Count} tệp";

    private string FilesInEnglish =>
        Files.Count switch
        {
            0 => ", without files",
            1 => ", with 1 file",
            _ => $", with {Files.Count} files",
        };
}

internal sealed record ResultAccepted(AssignmentRef Assignment, string LeadName, string? Note)
    : FactBody
{
    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Note;

    public override Words Sentence() =>
        new(
            $"công nhận kết quả {Assignment.Code} của {LeadName}",
            $"accepted the result of {Assignment.Code} by {LeadName}"
        );
}

internal sealed record ResultReturned(AssignmentRef Assignment, string LeadName, string Reason)
    : FactBody
{
    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"yêu cầu {LeadName} làm lại {Assignment.Code}",
            $"returned {Assignment.Code} to {LeadName} for rework"
        );
}

internal sealed record AssignmentWithdrawn(
    AssignmentRef Assignment,
    string LeadName,
    string Reason,
    string? WithWhole
) : FactBody
{
    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Reason;

    public override Words Sentence() =>
        WithWhole is { } whole
            ? new(
                $"thu hồi {Assignment.Code} của {LeadName} cùng với {whole}",
                $"withdrew {Assignment.Code} of {LeadName} together with {whole}"
            )
            : new(
                $"thu hồi {Assignment.Code} của {LeadName}",
                $"withdrew {Assignment.Code} of {LeadName}"
            );
}
