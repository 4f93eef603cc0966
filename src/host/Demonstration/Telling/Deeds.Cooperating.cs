using System.Globalization;
using Chutri.Assignments.Operations;

namespace Chutri.Demonstration.Telling;

/// <content>What other units are asked for, and answer.</content>
internal sealed partial class Deeds
{
    /// <param name="argument">The unit, and in how many calendar days from today the answer is due where that is not the usual.</param>
    private async Task Ask(Course course, string argument)
    {
        var parts = argument.Split(',');
        var unit = parts[0];
        DateOnly? by =
            parts.Length > 1
                ? timeline.Today.AddDays(
                    int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
                )
                : null;
        course.Asked[unit] = await stage.Do<AskCooperation, AskCooperationRequest, int>(
            new(course.Code, cast.Unit(unit), Said("ask", course), by),
            Doer(course)
        );
    }

    private Task Answer(Course course, string unit, bool decline)
    {
        var by = cast.Head(cast.Unit(unit), timeline.Now)!;
        return stage.Do<AnswerCooperation, AnswerCooperationRequest>(
            new(
                course.Code,
                course.Asked[unit],
                decline,
                Said(decline ? "decline" : "answer", course),
                decline
                    ? []
                    : [Evidence(course, $"Ý kiến của {cast.ShortNameOf(cast.Unit(unit))}", by)]
            ),
            by
        );
    }
}
