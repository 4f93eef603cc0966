using Chutri.Dissemination.Model;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

internal static class HeldAttendanceWords
{
    public static Words FromList { get; } =
        new("chốt từ danh sách chức vụ", "frozen from the list of posts");

    public static Words FromRoll { get; } =
        new("từ danh sách có mặt của buổi học", "from the roll of the session");

    public static Words CatchUp(string session, MakeUp one)
    {
        var end = one.End.Name();
        return new(
            $"{session}: {end.Vietnamese}, hạn {one.DueOn:dd/MM/yyyy}",
            $"{session}: {end.English}, due {one.DueOn:yyyy-MM-dd}"
        );
    }

    public static Words FromOneself { get; } = new("do chính bạn làm", "from yourself");

    public static Words Test(string campaign, TestPaper paper) =>
        paper.Passed is not { } passed
            ? new(
                $"{campaign}: lần {paper.Number}, chưa nộp",
                $"{campaign}: try {paper.Number}, not handed in"
            )
        : passed
            ? new(
                $"{campaign}: lần {paper.Number}, đúng {paper.Right}/{paper.Asked}, đạt",
                $"{campaign}: try {paper.Number}, {paper.Right}/{paper.Asked} right, passed"
            )
        : new(
            $"{campaign}: lần {paper.Number}, đúng {paper.Right}/{paper.Asked}, chưa đạt",
            $"{campaign}: try {paper.Number}, {paper.Right}/{paper.Asked} right, not passed"
        );

    public static Words Receipt(string campaign, Acknowledgement one) =>
        one.Reflection is { } text
            ? new(
                $"{campaign}: đã xác nhận hiểu. Bài thu hoạch: {text}",
                $"{campaign}: confirmed as understood. Reflection: {text}"
            )
            : new($"{campaign}: đã xác nhận hiểu", $"{campaign}: confirmed as understood");

    public static Words By(string name) => new($"{name} ghi", $"written down by {name}");

    public static Words Standing(string campaign, AudienceMember member)
    {
        var standing = StandingOf(campaign, member);
        return member.ExtraTries == 0
            ? standing
            : new(
                $"{standing.Vietnamese}; được làm thêm {member.ExtraTries} lần bài kiểm tra",
                $"{standing.English}; allowed {member.ExtraTries} more tries of the test"
            );
    }

    private static Words StandingOf(string campaign, AudienceMember member) =>
        member.Exempt ? new($"{campaign}: được miễn", $"{campaign}: exempt")
        : member.AttendedIn is null ? new($"{campaign}: chưa dự", $"{campaign}: not attended")
        : member.UnderstoodAt is null ? new($"{campaign}: đã dự", $"{campaign}: attended")
        : new(
            $"{campaign}: đã dự, đã xác nhận hiểu",
            $"{campaign}: attended, confirmed as understood"
        );

    public static Words Entry(string session, Attendance entry)
    {
        var way = entry.Way.Name();
        return entry.State switch
        {
            EntryState.Waiting => new(
                $"{session}: {way.Vietnamese}, chờ xác nhận",
                $"{session}: {way.English}, to be confirmed"
            ),
            EntryState.Struck => new(
                $"{session}: đã gạch, {entry.DecidedWhy}",
                $"{session}: struck, {entry.DecidedWhy}"
            ),
            _ => new($"{session}: {way.Vietnamese}", $"{session}: {way.English}"),
        };
    }
}
