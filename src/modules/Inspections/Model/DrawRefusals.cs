using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal static class DrawRefusals
{
    public static Refusal NoSuchDraw { get; } =
        Refusal.NotFound(
            new(
                "Không có cuộc rút thăm nào mang mã này. Hãy mở lại từ danh sách.",
                "No draw has this code. Open it from the list."
            )
        );

    public static Refusal NotPublished { get; } =
        Refusal.NotFound(
            new(
                "Cuộc rút thăm này chưa công khai. Tệp có sau lần kiểm tra cuối.",
                "This draw is not published yet. Its file comes after the last visit."
            )
        );

    public static Refusal NotNamed { get; } =
        Refusal.NotAllowed(
            "inspections-draw-not-named",
            new(
                "Chỉ người có tên trong cuộc rút thăm mới mở được niêm phong.",
                "Only those named in the draw open its seal."
            )
        );

    public static Refusal ListIsClosed { get; } =
        Refusal.Conflict(
            "inspections-draw-list-is-closed",
            new(
                "Danh sách đã chốt và mã băm đã công bố, không chốt lại được.",
                "The list is closed and its digest published; that is done once."
            )
        );

    public static Refusal NotToDraw { get; } =
        Refusal.Conflict(
            "inspections-draw-not-now",
            new(
                "Chỉ rút sau khi đã chốt danh sách, và chỉ một lần.",
                "A draw is made once, after the list was closed."
            )
        );

    public static Refusal NotDrawn { get; } =
        Refusal.Conflict(
            "inspections-draw-not-drawn",
            new("Chưa rút, hoặc đã công khai.", "It is not drawn yet, or was published.")
        );

    public static Refusal VisitedAlready { get; } =
        Refusal.Conflict(
            "inspections-draw-visited",
            new("Đơn vị thứ này đã được đến kiểm tra.", "This one was visited already.")
        );

    /// <summary>Of a unit that was moved after the draw; it names nobody.</summary>
    public static Refusal NotInReach { get; } =
        Refusal.NotAllowed(
            "inspections-drawn-not-in-reach",
            new(
                "Đơn vị thứ này nay ngoài phạm vi của bạn. Hãy nhờ người phụ trách rộng hơn quyết định kiểm tra.",
                "This one is no longer in your reach. Let somebody whose reach is wider decide on it."
            )
        );

    public static Refusal VisitsToCome(int left) =>
        Refusal.Conflict(
            "inspections-draw-visits-to-come",
            new(
                $"Còn {left} đơn vị rút được mà chưa đến. Công khai bây giờ thì họ biết trước. Hãy đến hết rồi công khai.",
                $"{left} drawn units are still to be visited and would be warned. Publish after the last visit."
            )
        );
}
