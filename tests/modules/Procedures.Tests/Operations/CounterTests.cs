using Chutri.Duties;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Procedures.Tests.Operations;

public sealed class CounterTests
{
    [Theory, OnBothDatabases]
    public async Task A_file_is_taken_in_runs_as_a_case_and_its_result_is_handed_out_on_time(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();

        var short1 = await office.TakeIn(TakeInDecision.Accept, [0]);
        short1.Refusal!.Fields.ShouldHaveSingleItem().Field.ShouldBe("papers");
        short1.Refusal.Fields[0].Sentence.Vietnamese.ShouldContain("Giấy chứng sinh");
        (await office.TakeIn(TakeInDecision.Accept, [0, 9])).Refusal!.Kind.ShouldBe(
            RefusalKind.Invalid
        );
        (
            await office.TakeIn(TakeInDecision.Accept, [0, 1], by: office.Binh)
        ).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        var elsewhere = office.Minh with { Unit = office.Justice.Id, Over = null };
        (await office.TakeIn(TakeInDecision.Accept, [0, 1], by: elsewhere)).Refusal!.Kind.ShouldBe(
            RefusalKind.NotAllowed
        );
        (await office.TakeIn(TakeInDecision.Accept, [0], applicant: new("", "09", "abc", "")))
            .Refusal!.Fields.Select(error => error.Field)
            .ShouldBe(["name", "phone", "identity", "papers"]);

        var code = await office.Accepted();
        code.ShouldBe("TN-2026-000001");
        var taken = await office.Dossier(code);
        taken.DueOn.ShouldBe(new DateOnly(2026, 11, 30));
        taken.CaseCode.ShouldNotBeNull();
        (await office.Hand(code)).Refusal!.Code.ShouldBe("procedures-no-result");

        await office.Do(code, office.Minh);
        var seen = await office.Seen(code, office.Binh);
        seen.Applicant.ShouldBe(CounterOffice.Lan);
        seen.OpenSteps.ShouldHaveSingleItem().Name.ShouldBe("Thẩm định");
        await office.Do(code, office.Binh);
        (await office.Dossier(code)).State.ShouldBe(DossierState.Ready);

        (await office.Hand(code)).Refusal.ShouldBeNull();
        var done = await office.Dossier(code);
        done.State.ShouldBe(DossierState.HandedOver);
        done.ReadyOn.ShouldBe(new DateOnly(2026, 11, 25));
        done.HandedTo.ShouldBe("Hoàng Thị Lan");
        (await office.Seen(code, office.Minh))
            .Way.Select(step => step.Duty.Holdings[^1].PersonName)
            .ShouldBe(["Nguyễn Thị Minh", "Lê Thanh Bình"]);
        await LawHolds(office);
    }

    [Theory, OnBothDatabases, Retains("procedures.applicants")]
    public async Task What_is_missing_is_asked_once_with_all_of_it_and_particulars_go_after_their_time(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        (await office.TakeIn(TakeInDecision.Ask, [0, 1])).Refusal!.Fields[0].Field.ShouldBe("note");
        (await office.TakeIn(TakeInDecision.Refuse, [0, 1]))
            .Refusal!.Fields[0]
            .Field.ShouldBe("note");

        var code = (await office.TakeIn(TakeInDecision.Ask, [], "Tờ khai ghi sai ngày sinh")).Value;
        var asked = await office.Dossier(code);
        asked.Note.ShouldBe(
            "Nộp bổ sung: Tờ khai đăng ký khai sinh\nNộp bổ sung: Giấy chứng sinh\nTờ khai ghi sai ngày sinh"
        );
        asked.DueOn.ShouldBeNull();
        (await office.TakeIn(TakeInDecision.Ask, [0], "Thêm nữa", code)).Refusal!.Code.ShouldBe(
            "procedures-asked-already"
        );

        office.Program.Time.Advance(TimeSpan.FromDays(1));
        (await office.TakeIn(TakeInDecision.Accept, [0, 1], "", code)).Value.ShouldBe(code);
        (await office.Dossier(code)).DueOn.ShouldBe(new DateOnly(2026, 12, 1));
        (await office.TakeIn(TakeInDecision.Accept, [0, 1], "", code)).Refusal!.Code.ShouldBe(
            "procedures-is-taken-in"
        );
        await office.Do(code, office.Minh);
        var at = (await office.Seen(code, office.Linh)).OpenSteps.ShouldHaveSingleItem();
        (
            await office.Run<AskMissing, AskMissingRequest, Done>(
                new((await office.Dossier(code)).CaseCode!, at.Number, "Bản sao hộ khẩu", 5),
                office.Binh
            )
        ).Refusal!.Code.ShouldBe("processes-asked-once");

        var refused = (
            await office.TakeIn(TakeInDecision.Refuse, [], "Không thuộc thẩm quyền")
        ).Value;
        var never = (await office.TakeIn(TakeInDecision.Ask, [])).Value;
        var unfetched = await office.Accepted();
        (await office.Sign(unfetched, new(2026, 12, 3))).Value.ShouldBe(1);
        await office.Do(unfetched, office.Minh);
        await office.Do(unfetched, office.Binh);
        var back = (await office.TakeIn(TakeInDecision.Ask, [])).Value;
        await office.Run<EndProcedure, EndProcedureRequest, Done>(
            new(CounterOffice.Birth, "Hết hiệu lực"),
            office.Minh
        );
        (await office.TakeIn(TakeInDecision.Ask, [])).Refusal.ShouldNotBeNull();
        (
            await office.TakeIn(TakeInDecision.Refuse, [], "Không thuộc thẩm quyền", back)
        ).Refusal.ShouldBeNull();
        office.Program.Time.Advance(TimeSpan.FromDays(366 * 5));
        (await office.Program.CarryOut("procedures.applicants")).ShouldBe(4);
        foreach (var gone in (string[])[refused, never, unfetched, back])
        {
            (await office.Dossier(gone)).ApplicantName.ShouldBeNull();
        }

        var letter = (await office.Seen(unfetched, office.Linh)).Apologies.ShouldHaveSingleItem();
        (letter.Cause, letter.Where).ShouldBe(("", ""));
        letter.NewDueOn.ShouldBe(new DateOnly(2026, 12, 3));
        var ran = (await office.Dossier(unfetched)).Case;
        (
            await office.Ask<AppDatabase, bool>(db =>
                db.Set<ProcessCase>()
                    .Where(one => one.Id == ran)
                    .Select(one => one.ContentsGone)
                    .SingleAsync()
            )
        ).ShouldBeTrue();

        (await office.Dossier(code)).ApplicantName.ShouldBe("Hoàng Thị Lan");
    }

    [Theory, OnBothDatabases]
    public async Task A_letter_of_apology_is_drafted_before_the_date_passes_and_a_new_date_never_makes_it_on_time(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        var code = await office.Accepted();
        await office.Do(code, office.Minh);
        (await office.DraftApologies()).ShouldBe(0);

        office.Program.Time.Advance(TimeSpan.FromDays(2)); // Friday 27; promised for Monday 30
        (await office.DraftApologies()).ShouldBe(1);
        (await office.DraftApologies()).ShouldBe(0);
        var id = (await office.Dossier(code)).Id;
        (await office.Run<DraftApology, Guid, int>(id, Caller.Program)).Value.ShouldBe(0);
        var duty = (await Duties(office, code)).ShouldHaveSingleItem();
        (duty.Kind, duty.Due, duty.Holder!.Person).ShouldBe(
            (DutyKind.Apology, new DateOnly(2026, 11, 30), office.Linh.Person)
        );

        (await office.Sign(code, new(2026, 11, 30))).Refusal!.Fields[0].Field.ShouldBe("newDue");
        (await office.Sign(code, new(2026, 12, 5))).Refusal!.Fields[0].Field.ShouldBe("newDue");
        (await office.Sign(code, new(2026, 12, 3), office.An)).Refusal!.Kind.ShouldBe(
            RefusalKind.NotAllowed
        );
        (await office.Sign(code, new(2026, 12, 3))).Value.ShouldBe(1);
        (await Duties(office, code)).ShouldHaveSingleItem().State.ShouldBe(DutyState.Done);
        (await office.DraftApologies()).ShouldBe(0);

        office.Program.Time.Advance(TimeSpan.FromDays(5)); // Wednesday 2 December
        (await office.DraftApologies()).ShouldBe(1);
        await office.Do(code, office.Binh);
        (await Duties(office, code))[^1].State.ShouldBe(DutyState.Withdrawn);
        var board = await office.Ask<PublicBoard, BoardReading>(one =>
            one.Read(null, CancellationToken.None)
        );
        var row = board.Rows.ShouldHaveSingleItem();
        (
            row.Of(BoardFigure.Received),
            row.Of(BoardFigure.Late),
            row.Of(BoardFigure.OnTime)
        ).ShouldBe((1, 1, 0));
        foreach (var figure in BoardFigures.All)
        {
            var (list, _) = await office.Ask<PublicBoard, (KeyPage<PublicLine>, string)>(one =>
                one.List(figure, null, "PSV", null, CancellationToken.None)
            );
            list.Total.ShouldBe(row.Of(figure));
        }

        await LawHolds(office);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_promised_stands_still_while_the_applicant_is_asked_at_a_step(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        var code = await office.Accepted();
        await office.Do(code, office.Minh);
        (await office.Sign(code, new(2026, 12, 2))).Refusal.ShouldBeNull();
        var of = (await office.Dossier(code)).CaseCode!;
        var step = (await office.Seen(code, office.Linh)).OpenSteps.ShouldHaveSingleItem().Number;
        await office.Run<TakeStep, TakeStepRequest, Done>(new(of, step), office.Binh);
        (
            await office.Run<AskMissing, AskMissingRequest, Done>(
                new(of, step, "Bản sao hộ khẩu", 5),
                office.Binh
            )
        ).Refusal.ShouldBeNull();
        (await office.Seen(code, office.Minh)).Missing!.What.ShouldBe("Bản sao hộ khẩu");

        office.Program.Time.Advance(TimeSpan.FromDays(5)); // Monday 30 November, as promised first
        (await office.DraftApologies()).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(1)); // past it, and not late: the applicant is waited for
        var board = await office.Ask<PublicBoard, BoardReading>(one =>
            one.Read(null, CancellationToken.None)
        );
        (board.Total.Of(BoardFigure.Within), board.Total.Of(BoardFigure.Overdue)).ShouldBe((1, 0));
        var late = await office.Ask<FindDossiers, KeyPage<DossierLine>>(one =>
            one.Page(new("late", null, null), null, office.Minh, CancellationToken.None)
        );
        late.Total.ShouldBe(0);
        (
            await office.Run<AnswerQuestion, AnswerQuestionRequest, Done>(
                new(of, 1, "Đã nộp", []),
                office.Linh // Minh's unit was asked, whoever began the case
            )
        ).Refusal.ShouldBeNull();
        var moved = await office.Dossier(code);
        (moved.DueOn, moved.Appointment).ShouldBe((new(2026, 12, 4), new(2026, 12, 8)));
        (await office.DraftApologies()).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_promised_goes_on_at_once_when_the_step_takes_back_what_it_asked_for(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        var code = await office.Accepted();
        await office.Do(code, office.Minh);
        var promised = (await office.Dossier(code)).DueOn!.Value;
        var of = (await office.Dossier(code)).CaseCode!;
        var step = (await office.Seen(code, office.Linh)).OpenSteps.ShouldHaveSingleItem().Number;
        await office.Run<TakeStep, TakeStepRequest, Done>(new(of, step), office.Binh);
        await office.Run<AskMissing, AskMissingRequest, Done>(
            new(of, step, "Bản sao hộ khẩu", 5),
            office.Binh
        );
        (await office.Dossier(code)).StandsSince.ShouldNotBeNull();

        office.Program.Time.Advance(TimeSpan.FromDays(1));
        (
            await office.Run<TakeQuestionBack, TakeQuestionBackRequest, Done>(
                new(of, 1, "Đã có trong hồ sơ"),
                office.Binh
            )
        ).Refusal.ShouldBeNull();

        var goes = await office.Dossier(code);
        goes.StandsSince.ShouldBeNull();
        goes.DueOn!.Value.ShouldBeGreaterThan(promised);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_holds_the_slip_looks_it_up_and_rates_it_once_and_guessing_ends_soon(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        var code = await office.Accepted();
        var secret = (await office.Dossier(code)).Secret;
        (await Rate(office, code, secret)).Refusal!.Code.ShouldBe("procedures-nothing-to-rate");
        await office.Do(code, office.Minh);

        var seen = (await LookUp(office, code, secret.ToLowerInvariant())).Value;
        seen.At.ShouldBe([new LookUpStep("Thẩm định", "Bộ phận Tư pháp")]);
        await office.Do(code, office.Binh);
        (await Rate(office, code, "AAAAAAAA")).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await Rate(office, code, secret)).Refusal.ShouldBeNull();
        (await Rate(office, code, secret)).Refusal!.Code.ShouldBe("procedures-rated-already");

        for (var tries = 0; tries < 5; tries++)
        {
            (await LookUp(office, code, "BBBBBBBB")).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        }

        (await LookUp(office, code, "BBBBBBBB")).Refusal!.Code.ShouldBe(
            "procedures-too-many-tries"
        );
        (await LookUp(office, code, secret)).Value.Rating.ShouldBe(Rating.Good);
        (await LookUp(office, " tn 2026 000001 ", secret)).Value.Code.ShouldBe(code);
        office.Program.Time.Advance(TimeSpan.FromMinutes(6));
        (await LookUp(office, code, "BBBBBBBB")).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_promised_for_the_same_day_has_its_letter_drafted_before_that_day_is_over(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind, twoOfficers: true);
        await office.Ready(WorkSpan.Hours(4));
        var code = await office.Accepted();
        (await office.Dossier(code)).DueOn.ShouldBe(new DateOnly(2026, 11, 25));

        await office.Do(code, office.Minh);
        (await office.Seen(code, office.Linh)).Answering.Values.ShouldBe([
            "Trần Văn An, Trưởng bộ phận",
        ]);
        office.Program.Time.Advance(TimeSpan.FromMinutes(90));
        (await office.DraftApologies()).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromMinutes(60));
        (await office.DraftApologies()).ShouldBe(1);
        (await Duties(office, code))
            .ShouldHaveSingleItem()
            .Due.ShouldBe(new DateOnly(2026, 11, 25));
    }

    private static Task<Outcome<Done>> Rate(CounterOffice office, string code, string secret) =>
        office.Run<RateDossier, RateRequest, Done>(new(code, secret, Rating.Good), Caller.Program);

    private static Task<Outcome<LookUpView>> LookUp(
        CounterOffice office,
        string code,
        string secret,
        string from = "10.0.0.1"
    ) =>
        office.Ask<LookUp, Outcome<LookUpView>>(one =>
            one.Run(new(code, secret, from), CancellationToken.None)
        );

    private static async Task<IReadOnlyList<DutyView>> Duties(CounterOffice office, string code)
    {
        var id = (await office.Dossier(code)).Id;
        return await office.Ask<DutyReading, IReadOnlyList<DutyView>>(reading =>
            reading.OfSubject(id, office.Program.Now, CancellationToken.None)
        );
    }

    private static async Task LawHolds(CounterOffice office)
    {
        var broken = await office.Program.In(async scope =>
        {
            var found = new List<string>();
            foreach (var law in scope.GetServices<ILaw>())
            {
                var finding = await law.Check(
                    scope.GetRequiredService<AppDatabase>(),
                    office.Program.Now,
                    CancellationToken.None
                );
                found.AddRange(finding.Examples.Select(one => $"{law.Code}: {one}"));
            }

            return found;
        });
        broken.ShouldBeEmpty();
    }
}
