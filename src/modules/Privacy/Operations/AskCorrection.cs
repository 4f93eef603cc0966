using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Privacy.Model;
using Chutri.WorkingCalendar;

namespace Chutri.Privacy.Operations;

internal sealed record AskCorrectionRequest(string Wrong, string Right);

/// <summary>
/// The answer becomes a duty of whoever looks after the asker's records, with the deadline of the law. Lists show it to the asker
/// and to those who may answer alone.
/// </summary>
internal sealed class AskCorrection(
    AppDatabase db,
    Counters counters,
    PersonDirectory people,
    AdministratorsOf administrators,
    Calendars calendars,
    DutyBook book,
    ViewLimits limits
) : IOperation<AskCorrectionRequest, string>, INumbering
{
    /// <summary>In the authority's own language, as every title of a duty.</summary>
    private static readonly Words Title = new(
        "Trả lời đề nghị sửa dữ liệu cá nhân",
        "Answer a request for correction of personal data"
    );

    public Act Act => PrivacyActs.Own;

    public async Task<Outcome<string>> Run(
        AskCorrectionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } me || await people.Find(me, stop) is not { } asker)
        {
            return PrivacyRefusals.OnlyPeople;
        }

        var unit = (
            asker.PostsOn(now.Today).FirstOrDefault()
            ?? (asker.Posts is [.., var last] ? last : null)
        )?.Unit;
        var answering = await administrators.NearestFirst(unit, me, now.Today, stop);
        if (answering.Count == 0)
        {
            return PrivacyRefusals.NobodyAnswers;
        }

        var post = answering[0];
        var correction = CorrectionRequest.Of(
            CorrectionCode.Of(
                now.Today.Year,
                await counters.Next(CorrectionCode.CounterName(now.Today.Year), stop)
            ),
            asker,
            unit,
            (await people.Find(post.Person, stop))!,
            request.Wrong,
            request.Right,
            now
        );
        var asked = correction.Has(await OpenDuty(correction, post, now, stop));
        db.Add(correction);
        limits.Limit(correction.Id, answering.Select(one => one.Person).Append(me));
        db.Record(asked, caller, now);
        return correction.Code;
    }

    /// <summary>Its title names nobody.</summary>
    private async Task<DutyId> OpenDuty(
        CorrectionRequest correction,
        PostSummary post,
        Moment now,
        CancellationToken stop
    ) =>
        await book.Open(
            new OpenDuty(
                DutyKind.Correction,
                correction.Code,
                Title.Vietnamese,
                PrivacyUrls.Correction(correction.Code),
                correction.Id,
                Source: null,
                post.Unit,
                post.Person,
                correction.AskerUnit ?? post.Unit,
                correction.Asker,
                new Holder(post.Unit, post.Person),
                NextStep.Answer,
                (await calendars.InForce(stop)).DeadlineOf(
                    new DeadlineRule.Within(
                        CorrectionRequest.AnswerWithinWorkingDays,
                        Working: true,
                        now.Today
                    )
                )
            ),
            now,
            stop
        );
}
