using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Demonstration.Telling;
using Chutri.Demonstration.Texts;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>A year of ordinary work from the year's programmes, so that months can be compared.</summary>
internal sealed class YearBefore(
    Stage stage,
    Timeline timeline,
    Cast cast,
    Courses courses,
    Random chance
)
{
    private const int Months = 12;
    private const int EachMonth = 8;
    private const string OnTime = "ack hand deliver@d-1 accept@+2";
    private const string Reported = "ack hand report:60@d-4 deliver@d-2 accept@+2";
    private const string Reworked = "ack hand deliver@d-5 return@+1 deliver@d-1 accept@+1";
    private const string Late = "ack hand report:50@d-3 deliver@d+4 accept@+2";
    private const string Stuck = "ack hand report:40@d-5 remind@d+6";

    private static readonly string[] Issuers = ["mailtt", "linhpv", "nguyetvtm"];
    private static readonly string[] Ways =
    [
        OnTime,
        Reported,
        Late,
        OnTime,
        Reported,
        Late,
        OnTime,
        Reworked,
        OnTime,
        Late,
    ];

    public void Plan()
    {
        var works = TextFile.Rows("viec-nam-truoc.txt").ToArray();
        for (var turn = 0; turn < Months * EachMonth; turn++)
        {
            var month = turn / EachMonth;
            var issued = timeline.Day(-390 + month * 30 + chance.Next(14));
            var due = timeline.Calendar.WorkingDayOnOrAfter(issued.AddDays(14 + chance.Next(14)));
            var script =
                month == Months - 2 && turn % EachMonth == 3
                    ? Stuck
                    : Ways[chance.Next(Ways.Length)];
            var (work, number) = (works[turn % works.Length], 1 + turn % works.Length);
            var issuer = Issuers[turn % Issuers.Length];
            timeline.On(issued, () => Issue(work, number, issuer, due, script));
        }
    }

    private async Task Issue(string[] work, int number, string issuer, DateOnly due, string script)
    {
        var now = timeline.Now;
        var lead = cast.Unit(work[0]);
        if (
            cast.As(cast.Person(issuer).Id, cast.Unit("LDLD"), now) is not { } by
            || cast.Head(lead, now) is not { } head
        )
        {
            return;
        }

        var year = now.DayOfYear < 10 ? now.Year - 1 : now.Year;
        var title = RelativeDates.Fill(work[1], due);
        var code = await stage.Do<IssueAssignment, AssignmentDraft, string>(
            new()
            {
                Title = title,
                Deliverable = work[2],
                LeadUnit = lead,
                Accountable = head.Person,
                Authority = "Theo chức năng, nhiệm vụ của đơn vị",
                Deadline = new DraftDeadline.By(due),
                Source = AssignmentSource.Spoken(
                    SourceKind.Instruction,
                    $"Mục {number} Chương trình công tác năm {year} của LĐLĐ thành phố",
                    new DateOnly(year, 1, 5),
                    title
                ),
            },
            by
        );
        await courses.Begin(code, script);
    }
}
