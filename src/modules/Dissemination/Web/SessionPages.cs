using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Dissemination.Web;

/// <summary>The secretary's page, and the forms beside it.</summary>
internal sealed class SessionPages(
    CampaignDesk desk,
    ShowSession show,
    UnitDirectory units,
    PersonDirectory people,
    FactReading facts,
    AuthorityClock clock
)
{
    public const int MostOnPaper = 1000;
    private const int FactsShown = 20;
    private const string ConclusionNoted = "dissemination.conclusion-noted";

    public async Task<IResult> Plan(
        HttpContext context,
        string code,
        string? unit,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(DisseminationActs.Hold))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Hold, caller).Answer(context);
        }

        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign.Answer(context);
        }

        var active = await units.ActiveOn(clock.Now().Today, stop);
        var chosen =
            unit ?? active.FirstOrDefault(one => one.Id == (caller.Over ?? caller.Unit))?.Code;
        return Pages.Show<PlanSessionPage>(
            context,
            new PlanSessionModel(
                campaign.Code,
                campaign.Title,
                entry,
                UnitChoices.Of(active, caller, [entry.TextOrNull("unit"), chosen]),
                chosen,
                SessionChoices.Kinds,
                SessionChoices.Confirming
            ),
            DisseminationWords.PlanSession,
            StatusOf(entry)
        );
    }

    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string sent,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var query = context.Request.Query;
        var filter = SessionFilters.Read(query["part"]);
        var words = query["q"].ToString();
        var after = query["after"].ToString() is { Length: > 0 } key ? key : null;
        var found = await show.Run(code, filter, words, after, ShowSession.OnPage, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        var session = view.Session;
        var url = DisseminationUrls.Session(session.Code);
        return Pages.Show<SessionPage>(
            context,
            new SessionModel(
                session.Code,
                session.Title,
                view.Campaign.Code,
                view.Campaign.Title,
                view.Unit.Name,
                session.Kind.Name(),
                session.State.Name(),
                session.State is SessionState.Planned,
                session.State is SessionState.Open,
                session.State is SessionState.Closed,
                session.Until,
                clock.LocalOf(session.StartsAt),
                session.Place,
                session.Speakers,
                session.Delegates,
                session.Agenda,
                view.MayReadMinutes ? session.Minutes : null,
                view.MayHold && session.ShowsCode ? url + "/code" : null,
                view.Expected,
                view.Present,
                view.Waiting,
                RollRows.Ways(view.ByWay),
                SessionFilters.Chips(url, filter),
                words,
                [.. view.Roll.Items.Select(RollRows.Of)],
                view.MayHold
                    ? PagingView.Of(
                        view.Roll,
                        DisseminationWords.People,
                        SessionFilters.Address(url, filter, words),
                        after is null
                    )
                    : null,
                [
                    .. view.Conclusions.Select(one => new ConclusionModel(
                        one.Number,
                        one.Text,
                        one.Assignment is { } work
                            ? new(work, Assignments.AssignmentUrls.Assignment(work))
                            : null,
                        $"{url}/conclusions/{one.Number}/give"
                    )),
                ],
                [
                    .. view.Files.Select(file => new FileView(
                        file.Name,
                        $"{url}/files/{file.Id}",
                        file.AddedByName,
                        clock.LocalOf(file.AddedAt),
                        file.Size,
                        file.Sha256
                    )),
                ],
                FactView.Of(
                    await facts.About(
                        session.Id,
                        caller,
                        FactsShown,
                        null,
                        view.MayReadMinutes ? [] : [ConclusionNoted],
                        stop
                    ),
                    clock
                ),
                new(
                    view.CatchUp.Asked,
                    view.CatchUp.Done,
                    view.CatchUp.ToAsk,
                    SessionFilters.Address(url, RollFilter.CatchingUp, ""),
                    session.IsSelfStudy ? DisseminationUrls.Of(view.Campaign.Code, "read") : null
                ),
                view.MayHold,
                view.MayReadMinutes,
                entry,
                sent
            )
            {
                RollStands = view.Campaign.State is CampaignState.Closed,
            },
            SessionWords.Heading(view.Present, view.Expected),
            StatusOf(entry)
        );
    }

    /// <summary>For whoever holds it.</summary>
    /// <param name="filter">Whose names are wanted; null: nobody's.</param>
    public async Task<Outcome<SessionView>> Held(
        HttpContext context,
        string code,
        RollFilter? filter,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        return (await Held(context, code, stop)).Refusal is { } refusal
            ? refusal
            : await show.Run(code, filter, null, null, MostOnPaper, caller, stop);
    }

    private async Task<Outcome<StudySession>> Held(
        HttpContext context,
        string code,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        return caller.Has(DisseminationActs.Hold)
            ? await desk.Hold(code, caller, stop)
            : PlatformRefusals.RoleMayNot(DisseminationActs.Hold, caller);
    }

    public async Task<IResult> PaperRoll(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    ) =>
        (await Held(context, code, RollFilter.Missing, stop)).Answer(
            context,
            view =>
                Pages.Show<PaperRollPage>(
                    context,
                    new PaperRollModel(
                        view.Session.Code,
                        view.Session.Title,
                        entry,
                        [
                            .. view.Roll.Items.Select(line => new Choice(
                                line.Code,
                                line.Name,
                                line.Title
                            )),
                        ],
                        view.Roll.Total
                    ),
                    SessionWords.TypePaper,
                    StatusOf(entry)
                )
        );

    public async Task<IResult> Import(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    ) =>
        (await Held(context, code, stop)).Answer(
            context,
            session =>
                Pages.Show<ImportRollPage>(
                    context,
                    new ImportRollModel(session.Code, session.Title, entry),
                    SessionWords.Import,
                    StatusOf(entry)
                )
        );

    public async Task<IResult> Strike(
        HttpContext context,
        string code,
        Guid line,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var held = await Held(context, code, stop);
        return held.Refusal is { } refusal ? refusal.Answer(context)
            : await show.NameOn(held.Value, line, stop) is not { } name
                ? DisseminationRefusals.NoSuchEntry.Answer(context)
            : Pages.Show<StrikePage>(
                context,
                new StrikeModel(held.Value.Code, held.Value.Title, name, entry),
                SessionWords.Strike,
                StatusOf(entry)
            );
    }

    public async Task<IResult> GiveWork(
        HttpContext context,
        string code,
        int number,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await Held(context, code, null, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var (view, caller) = (found.Value, context.Features.Get<Caller>()!);
        if (view.Conclusions.FirstOrDefault(one => one.Number == number) is not { } conclusion)
        {
            return DisseminationRefusals.NoSuchConclusion.Answer(context);
        }

        var today = clock.Now().Today;
        return Pages.Show<GiveWorkPage>(
            context,
            new GiveWorkModel(
                view.Session.Code,
                number,
                conclusion.Text,
                entry,
                UnitChoices.Of(
                    await units.ActiveOn(today, stop),
                    caller,
                    [view.Unit.Code, entry.TextOrNull("leadUnit")]
                ),
                view.Unit.Code,
                await PersonChoices.Of(entry.TextOrNull("accountable"), units, people, today, stop)
            ),
            SessionWords.GiveWork,
            StatusOf(entry)
        );
    }

    private static int StatusOf(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;
}
