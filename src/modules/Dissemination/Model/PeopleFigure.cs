using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>Which people a list is of.</summary>
internal enum PeopleFigure
{
    Required,
    Listed,
    Exempt,
    Attended,
    Absent,
    Understood,
    NotUnderstood,
    CatchingUp,
}

internal static class PeopleFigures
{
    public static string Word(this PeopleFigure figure) =>
        figure switch
        {
            PeopleFigure.Listed => "listed",
            PeopleFigure.Exempt => "exempt",
            PeopleFigure.Attended => "attended",
            PeopleFigure.Absent => "absent",
            PeopleFigure.Understood => "understood",
            PeopleFigure.NotUnderstood => "not-understood",
            PeopleFigure.CatchingUp => "catching-up",
            _ => "required",
        };

    /// <summary>As an address writes it; those who have to attend where it is none.</summary>
    public static PeopleFigure Read(string? word) =>
        Enum.GetValues<PeopleFigure>().FirstOrDefault(figure => figure.Word() == word);

    /// <summary>Was somebody of this standing in it?</summary>
    public static bool Holds(this PeopleFigure figure, StandingThen standing) =>
        figure switch
        {
            PeopleFigure.Listed => true,
            PeopleFigure.Exempt => standing.HasFlag(StandingThen.Exempt),
            PeopleFigure.Attended => standing.HasFlag(StandingThen.Attended),
            PeopleFigure.Absent => (standing & (StandingThen.Exempt | StandingThen.Attended)) == 0,
            PeopleFigure.Understood => standing.HasFlag(
                StandingThen.Attended | StandingThen.Understood
            ),
            PeopleFigure.NotUnderstood => standing.HasFlag(StandingThen.Attended)
                && !standing.HasFlag(StandingThen.Understood),
            PeopleFigure.CatchingUp => standing.HasFlag(StandingThen.CatchingUp),
            _ => !standing.HasFlag(StandingThen.Exempt),
        };

    public static Words Name(this PeopleFigure figure) =>
        figure switch
        {
            PeopleFigure.Listed => new("có tên ngày chốt", "on the frozen list"),
            PeopleFigure.Exempt => new("được miễn", "exempt"),
            PeopleFigure.Attended => new("đã dự", "attended"),
            PeopleFigure.Absent => new("chưa dự", "not attended"),
            PeopleFigure.Understood => new("đã hiểu", "understood"),
            PeopleFigure.NotUnderstood => new(
                "đã dự, chưa xác nhận đã hiểu",
                "attended, not yet understood"
            ),
            PeopleFigure.CatchingUp => new("đang phải học bù", "have to catch up"),
            _ => new("phải dự", "have to attend"),
        };
}
