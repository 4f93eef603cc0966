using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>
/// What the program counts of a unit (or a person) within the period of a round. The published list that a sheet names in its column
/// "Đối chiếu với"; docs/how-to-review-ourselves.md says each in full.
/// </summary>
internal enum CountedFigure
{
    Due,
    OnTime,
    DoneLate,
    Overdue,
    Within,
    Late,
    Carried,
    Returned,
    Campaigns,
    CampaignsBehind,

    /// <summary>Remedies of earlier reviews that were looked at within the period and did not help, or only partly.</summary>
    Unhelped,
}

internal static class CountedFigures
{
    public static IReadOnlyList<CountedFigure> All { get; } = Enum.GetValues<CountedFigure>();

    /// <summary>Of a person only the own work is counted.</summary>
    public static IReadOnlyList<CountedFigure> OfPeople { get; } =
    [
        .. All.Where(figure =>
            figure is not (CountedFigure.Campaigns or CountedFigure.CampaignsBehind)
        ),
    ];

    public static IReadOnlyList<CountedFigure> Of(bool people) => people ? OfPeople : All;

    /// <summary>Each of these is better the smaller it is: "yes, all is well" says that there is none.</summary>
    public static bool IsWanting(this CountedFigure figure) =>
        figure
            is CountedFigure.DoneLate
                or CountedFigure.Overdue
                or CountedFigure.Late
                or CountedFigure.Carried
                or CountedFigure.Returned
                or CountedFigure.CampaignsBehind
                or CountedFigure.Unhelped;

    public static Words Name(this CountedFigure figure) =>
        figure switch
        {
            CountedFigure.Due => new("việc đến hạn", "work due"),
            CountedFigure.OnTime => new("việc xong đúng hạn", "done on time"),
            CountedFigure.DoneLate => new("việc xong trễ hạn", "done late"),
            CountedFigure.Overdue => new("việc quá hạn chưa xong", "overdue and not done"),
            CountedFigure.Within => new("việc chưa xong, còn trong hạn", "not done, within time"),
            CountedFigure.Late => new("việc trễ hạn", "late work"),
            CountedFigure.Carried => new("việc quá hạn từ kỳ trước", "overdue from before"),
            CountedFigure.Returned => new("việc bị trả lại", "work returned"),
            CountedFigure.Campaigns => new("đợt quán triệt", "campaigns"),
            CountedFigure.CampaignsBehind => new(
                "đợt quán triệt chưa xong",
                "campaigns not carried through"
            ),
            _ => new("khắc phục chưa có tác dụng", "remedies that did not help"),
        };

    /// <summary>How it is counted, for whoever opens the figure.</summary>
    public static Words Rule(this CountedFigure figure) =>
        figure switch
        {
            CountedFigure.Due => new(
                "Nhiệm vụ, yêu cầu phối hợp và bước quy trình do đơn vị chủ trì (bản của cá nhân: do người đó chịu trách nhiệm hoặc trực tiếp làm), có hạn rơi vào kỳ, trừ việc đã thu hồi.",
                "Assignments, requests to cooperate and steps of processes that the unit leads (of a person: that the person answers for or carries) and that are due within the period; withdrawn ones left out."
            ),
            CountedFigure.OnTime => new(
                "Trong số việc đến hạn: đã trình hoặc xong không muộn hơn hạn.",
                "Of the work due: handed in or done by its day."
            ),
            CountedFigure.DoneLate => new(
                "Trong số việc đến hạn: đã xong, nhưng sau hạn.",
                "Of the work due: done, but after its day."
            ),
            CountedFigure.Overdue => new(
                "Trong số việc đến hạn: hạn đã qua mà chưa xong.",
                "Of the work due: its day is over and it is not done."
            ),
            CountedFigure.Within => new(
                "Trong số việc đến hạn: hạn chưa tới, hoặc đã trình và chờ công nhận, hoặc đang tạm dừng.",
                "Of the work due: its day has not come, or it waits to be accepted, or it is paused."
            ),
            CountedFigure.Late => new(
                "Xong trễ hạn cộng với quá hạn chưa xong.",
                "Done late, and overdue and not done."
            ),
            CountedFigure.Carried => new(
                "Hạn ở trước kỳ, đến nay vẫn chưa xong.",
                "Due before the period and still not done."
            ),
            CountedFigure.Returned => new(
                "Đã trình và bị yêu cầu làm lại trong kỳ; mỗi việc tính một lần.",
                "Handed in and returned for rework within the period; each once."
            ),
            CountedFigure.Campaigns => new(
                "Các đợt chốt danh sách trong kỳ mà đơn vị có người phải học.",
                "Campaigns whose audience was frozen within the period, with somebody of the unit in it."
            ),
            CountedFigure.CampaignsBehind => new(
                "Trong số đó: chưa đủ người dự, hoặc chưa có buổi học nào có biên bản.",
                "Of those: too few attended, or no session was held to its end."
            ),
            _ => new(
                "Cách khắc phục nêu ở lần tự soi trước, kiểm lại trong kỳ thấy chưa có tác dụng hoặc mới có một phần.",
                "Remedies of an earlier review that were checked within the period and did not help, or only partly."
            ),
        };

    /// <summary>As an address writes it.</summary>
    public static string Word(this CountedFigure figure) =>
        figure switch
        {
            CountedFigure.Due => "due",
            CountedFigure.OnTime => "on-time",
            CountedFigure.DoneLate => "done-late",
            CountedFigure.Overdue => "overdue",
            CountedFigure.Within => "within",
            CountedFigure.Late => "late",
            CountedFigure.Carried => "carried",
            CountedFigure.Returned => "returned",
            CountedFigure.Campaigns => "campaigns",
            CountedFigure.CampaignsBehind => "campaigns-behind",
            _ => "unhelped",
        };

    /// <summary>The first of them where it is none.</summary>
    public static CountedFigure Read(string? word) =>
        All.FirstOrDefault(figure => figure.Word() == word);
}
