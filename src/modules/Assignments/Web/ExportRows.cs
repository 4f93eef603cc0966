using System.Globalization;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>The columns of both exports, in the language of whoever asks.</summary>
internal static class ExportRows
{
    private static readonly Words IssuedOn = new("Ngày giao", "Issued on");
    private static readonly Words FirstDue = new("Hạn đầu", "First due");
    private static readonly Words Due = new("Hạn", "Due");
    private static readonly Words DeliveredOn = new("Ngày trình", "Delivered on");
    private static readonly Words ClosedOn = new("Ngày kết thúc", "Closed on");

    /// <summary>The columns that hold days.</summary>
    public static IReadOnlyCollection<Words> Days { get; } =
    [IssuedOn, FirstDue, Due, DeliveredOn, ClosedOn];

    public static IReadOnlyList<(Words Name, Func<AssignmentRow, object?> Value)> Columns { get; } =
    [
        (new("Mã", "Code"), row => row.Line.Code),
        (new("Nhiệm vụ", "Assignment"), row => row.Line.Title),
        (new("Sản phẩm", "Deliverable"), row => row.Deliverable),
        (new("Chủ trì", "Lead"), row => row.Line.LeadUnit.Name),
        (new("Chịu trách nhiệm", "Accountable"), row => row.AccountableName),
        (new("Đang ở", "Held by"), row => row.Line.HolderUnit?.Name),
        (new("Người giữ", "Held by"), row => row.Line.HolderPerson?.Name),
        (IssuedOn, row => row.Line.OpenedOn),
        (FirstDue, row => row.Line.OriginalDue),
        (Due, row => row.Line.Due),
        (
            new("Giờ hạn", "Due at"),
            row => row.Line.DueAt?.ToString("HH:mm", CultureInfo.InvariantCulture)
        ),
        (DeliveredOn, row => row.Line.HandedInOn),
        (ClosedOn, row => row.Line.ClosedOn),
        (new("Tình trạng", "State"), row => AssignmentListPresenter.StateOf(row).ToString()),
        (new("Thời hạn", "Timeliness"), row => row.Line.Timing.Sentence.ToString()),
        (new("Căn cứ", "Source"), row => WrittenCitation.Of(row.Citation).ToString()),
    ];

    /// <summary>A cell as text: days as 2026-11-27 in both languages, so that programs can read them.</summary>
    public static string Text(object? value) =>
        value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            null => "",
            _ => value.ToString() ?? "",
        };
}
