using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>A meeting in which a unit holds its review; its minutes are written as it goes. One at a time.</summary>
internal sealed class ReviewMeeting
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Part { get; init; }

    public string Chair { get; private set; } = "";

    public string Secretary { get; private set; } = "";

    /// <summary>How many members the unit has.</summary>
    public int Expected { get; private set; }

    public int Present { get; private set; }

    public DateTime BegunAt { get; init; }

    public DateTime? EndedAt { get; set; }

    /// <summary>When it begins, and where that was written down wrongly.</summary>
    public void Attend(Attendance those)
    {
        (Chair, Secretary) = (those.Chair, those.Secretary);
        (Present, Expected) = (those.Present, those.Expected);
    }
}

/// <summary>Who is in the chair, who keeps the minutes, by name; how many are there, and how many members the unit has.</summary>
internal sealed record Attendance(string Chair, string Secretary, int Present, int Expected)
{
    public Words Sentence() =>
        new(
            $"{Present}/{Expected} người, {Chair} chủ trì, {Secretary} ghi biên bản",
            $"{Present} of {Expected} present, {Chair} in the chair, {Secretary} keeps the minutes"
        );
}

/// <summary>One line of the minutes: what was said or decided, or a vote.</summary>
internal sealed class MinutesLine
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Meeting { get; init; }

    public int Number { get; init; }

    public string Text { get; init; } = "";

    /// <summary>How many were for it; null where nothing was voted on.</summary>
    public int? For { get; init; }

    public int? Against { get; init; }

    public int? Abstained { get; init; }

    public DateTime At { get; init; }
}

internal sealed record Vote(int For, int Against, int Abstained)
{
    public int Cast => For + Against + Abstained;

    public Words Name() =>
        new(
            $"{For} đồng ý, {Against} không đồng ý, {Abstained} không có ý kiến",
            $"{For} for, {Against} against, {Abstained} abstained"
        );
}

internal sealed record MeetingBegun(
    Guid Review,
    string Code,
    string Chair,
    string Secretary,
    int Present,
    int Expected
) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence()
    {
        var those = new Attendance(Chair, Secretary, Present, Expected).Sentence();
        return new(
            $"bắt đầu họp về bản tự soi {Code}: {those.Vietnamese}",
            $"began the meeting on the review {Code}: {those.English}"
        );
    }
}

internal sealed record MeetingCorrected(
    Guid Review,
    string Code,
    string Chair,
    string Secretary,
    int Present,
    int Expected
) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence()
    {
        var those = new Attendance(Chair, Secretary, Present, Expected).Sentence();
        return new(
            $"sửa người dự họp về bản tự soi {Code}: {those.Vietnamese}",
            $"corrected who is at the meeting on the review {Code}: {those.English}"
        );
    }
}

/// <param name="Vote">Null where nothing was voted on.</param>
internal sealed record MinutesNoted(Guid Review, string Code, int Number, Vote? Vote) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        Vote is null
            ? new(
                $"ghi biên bản họp về bản tự soi {Code}, dòng {Number}",
                $"wrote line {Number} of the minutes on the review {Code}"
            )
            : new(
                $"ghi kết quả biểu quyết trong họp về bản tự soi {Code}: {Vote.Name().Vietnamese}",
                $"wrote down a vote in the meeting on the review {Code}: {Vote.Name().English}"
            );
}

internal sealed record MeetingEnded(Guid Review, string Code, int Lines) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new(
            $"kết thúc họp về bản tự soi {Code}, biên bản {Lines} dòng",
            $"ended the meeting on the review {Code}, with {Lines} lines of minutes"
        );
}
