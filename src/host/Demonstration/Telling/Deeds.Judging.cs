using Chutri.Assignments.Operations;

namespace Chutri.Demonstration.Telling;

/// <content>What the issuer does.</content>
internal sealed partial class Deeds
{
    private async Task Judge(Course course, string verb)
    {
        var (code, by) = (course.Code, Issuer(course));
        await (
            verb switch
            {
                "accept" => stage.Do<AcceptResult, AcceptRequest>(
                    new(code, Said(verb, course)),
                    by
                ),
                "return" => stage.Do<ReturnForRework, ReturnRequest>(
                    new(code, Said(verb, course)),
                    by
                ),
                "grant" => stage.Do<DecideExtension, DecideExtensionRequest>(
                    new(code, Grant: true, Said(verb, course)),
                    by
                ),
                "refuse" => stage.Do<DecideExtension, DecideExtensionRequest>(
                    new(code, Grant: false, Said(verb, course)),
                    by
                ),
                "pause" => stage.Do<PauseAssignment, PauseRequest>(
                    new(code, Said(verb, course)),
                    by
                ),
                "resume" => stage.Do<ResumeAssignment, ResumeRequest>(
                    new(code, Said(verb, course)),
                    by
                ),
                "withdraw" => stage.Do<WithdrawAssignment, WithdrawRequest>(
                    new(code, Said(verb, course)),
                    by
                ),
                "remind" => stage.Do<RemindHolder, RemindRequest>(
                    new(code, null, Said(verb, course)),
                    by
                ),
                "redirect" => Redirect(course),
                _ => throw new StoryBrokenException($"No such step: {verb}"),
            }
        );
    }

    private async Task Redirect(Course course)
    {
        var lead = course.Rightful!.Value;
        var head = cast.Head(lead, timeline.Now)!.Person!.Value;
        await stage.Do<RedirectAssignment, RedirectRequest>(
            new(course.Code, lead, head, Said("redirect", course)),
            Issuer(course)
        );
        (course.Lead, course.Accountable, course.Doer) = (lead, head, head);
    }
}
