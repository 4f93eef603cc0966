using Chutri.Demonstration.Telling;
using Chutri.Demonstration.Texts;

namespace Chutri.Demonstration.Chapters;

/// <summary>The chapters in their order; the timeline tells their deeds in the order of the days.</summary>
internal sealed class Book(Stage stage, DateOnly today)
{
    private const int FirstDay = -400;

    public async Task Tell()
    {
        var timeline = new Timeline(stage.Clock, stage.Zone, today);
        stage.Clock.Moment = timeline.Morning(timeline.Day(FirstDay));
        var chance = new Random(today.DayNumber);
        var cast = await new Founding(stage, today).Tell();
        var courses = new Courses(
            stage,
            timeline,
            new Deeds(stage, timeline, cast, new Phrases(), chance)
        );

        new Reorganizations(stage, timeline, cast).Plan();
        new FunctionReview(stage, timeline, cast).Plan();
        new YearBefore(stage, timeline, cast, courses, chance).Plan();
        var documents = new DocumentStory(stage, timeline, cast, courses);
        documents.Plan(
            -148,
            DemonstrationDocuments.Resolution(today),
            "duyet-nghi-quyet.txt",
            "linhpv"
        );
        documents.Plan(-91, DemonstrationDocuments.Directive(today), "duyet-chi-thi.txt", "mailtt");
        documents.Plan(-77, DemonstrationDocuments.Plan(today), "duyet-ke-hoach.txt", "mailtt");
        new Meetings(stage, timeline, cast, courses).Plan();
        for (var day = timeline.Day(-148); day <= timeline.LastDay; day = day.AddDays(1))
        {
            timeline.Early(day, courses.Morning);
        }

        new Dissemination(stage, timeline, cast).Plan();
        new Leaves(stage, timeline, cast).Plan();
        new OneStop(stage, timeline, cast).Plan();
        new SelfReviewLists(stage, timeline, cast).Plan();
        new Inspections(stage, timeline, cast, courses).Plan();
        new SelfReviewRounds(stage, timeline, cast, courses).Plan();
        new SelfReviewOfPeople(stage, timeline, cast).Plan();
        new Absences(stage, timeline, cast).Plan();
        await timeline.Tell(stage.Stop);
    }
}
