using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Telling;

/// <content>What the lead unit does.</content>
internal sealed partial class Deeds
{
    private Task Acknowledge(Course course) =>
        stage.Do<AcknowledgeAssignment, AcknowledgeRequest>(new(course.Code), Head(course));

    private async Task HandOn(Course course, string code)
    {
        var officers = cast.Officers(course.Lead, timeline.Now);
        var to =
            code.Length > 0 ? cast.Person(code).Id
            : officers.Count > 0 ? officers[chance.Next(officers.Count)].Person!.Value
            : course.Doer;
        if (to != course.Doer)
        {
            await stage.Do<HandToPerson, HandToPersonRequest>(
                new(course.Code, to, Said("hand", course)),
                Doer(course)
            );
            course.Doer = to;
        }
    }

    private Task Report(Course course, string percent) =>
        stage.Do<ReportProgress, ReportProgressRequest>(
            new(
                course.Code,
                percent.Length > 0 ? int.Parse(percent, CultureInfo.InvariantCulture) : null,
                Said("report", course)
            ),
            Doer(course)
        );

    private Task Deliver(Course course)
    {
        var by = Doer(course);
        return stage.Do<DeliverResult, DeliverRequest>(
            new(
                course.Code,
                Said("deliver", course),
                [Evidence(course, course.Deliverable, by)],
                null
            ),
            by
        );
    }

    private async Task SendBack(Course course, string unit)
    {
        course.Rightful = cast.Unit(unit);
        await stage.Do<SendBackAssignment, SendBackRequest>(
            new(course.Code, course.Rightful.Value, Said("sendback", course)),
            Head(course)
        );
    }

    private Task AskForTime(Course course, string days)
    {
        var from = course.Due > timeline.Now ? course.Due.Value : timeline.Now;
        return stage.Do<RequestExtension, RequestExtensionRequest>(
            new(
                course.Code,
                timeline.Calendar.AddWorkingDays(
                    from,
                    int.Parse(days, CultureInfo.InvariantCulture)
                ),
                Said("extend", course),
                Said("report", course)
            ),
            Doer(course)
        );
    }

    private async Task<Assignment> Part(Course course, string unit)
    {
        var lead = cast.Unit(unit);
        var due = timeline.Calendar.AddWorkingDays(course.Due!.Value, -3);
        var code = await stage.Do<BreakDownAssignment, BreakDownRequest, string>(
            new(
                course.Code,
                new()
                {
                    Title = $"{course.Title} (phần việc của {cast.ShortNameOf(lead)})",
                    Deliverable = course.Deliverable,
                    LeadUnit = lead,
                    Accountable = cast.Head(lead, timeline.Now)!.Person,
                    Authority = "Chủ động chọn thời gian, địa điểm phù hợp với sản xuất của đơn vị",
                    Deadline = new DraftDeadline.By(due),
                }
            ),
            Head(course)
        );
        return await stage.Ask<AppDatabase, Assignment>(db =>
            db.Set<Assignment>().AsNoTracking().SingleAsync(known => known.Code == code, stage.Stop)
        );
    }
}
