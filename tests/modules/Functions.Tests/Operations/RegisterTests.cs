using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Functions.Tests.Operations;

public sealed class RegisterTests
{
    private const string Advise = "Tham mưu quy hoạch, bổ nhiệm cán bộ công đoàn";

    [Theory, OnBothDatabases]
    public async Task A_function_is_recorded_with_the_kind_of_work_that_its_verb_says(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);

        var id = (await office.Record(office.Organising, Advise, field: "Tổ chức")).Value;
        var inspects = (await office.Record(office.Finance, "Kiểm tra quyết toán")).Value;

        var function = await office.Function(id);
        (function.Text, function.Kind, function.Field).ShouldBe(
            (Advise, WorkKind.Advise, "Tổ chức")
        );
        (await office.Function(inspects)).Kind.ShouldBe(WorkKind.Inspect);
        var found = await office.Find(new(Words: "bo nhiem can bo"));
        found.Single().Unit.Code.ShouldBe("BTC");
    }

    [Theory, OnBothDatabases]
    public async Task The_same_statement_is_not_recorded_twice_for_a_unit_whatever_its_capitals(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Record(office.Organising, Advise);

        var again = await office.Record(office.Organising, Advise.ToUpperInvariant());
        var elsewhere = await office.Record(office.Finance, Advise);

        again.Refusal!.Fields.Single().Field.ShouldBe("text");
        elsewhere.Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task A_head_records_for_the_own_unit_and_not_for_another(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);

        var own = await office.Record(office.Organising, Advise, office.Van);
        var other = await office.Record(office.Finance, Advise, office.Van);
        var officer = await office.Record(office.Organising, "Lưu hồ sơ", office.Bao);

        own.Refused.ShouldBeFalse();
        other.Refusal!.Code.ShouldBe("out-of-reach");
        officer.Refusal!.Code.ShouldBe("role-may-not");
    }

    [Theory, OnBothDatabases]
    public async Task Another_wording_holds_from_its_day_and_the_old_one_until_the_day_before(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        var today = office.Program.Now.Today;
        var old = (await office.Record(office.Organising, Advise)).Value;

        var sameDay = await Replace(office, old, today);
        var next = (await Replace(office, old, today.AddDays(10))).Value;

        sameDay.Refusal!.Fields.Single().Field.ShouldBe("from");
        (await office.Function(old)).Until.ShouldBe(today.AddDays(9));
        (await office.Function(next)).Before.ShouldBe(old);
        (await office.Find(new())).Single().Function.Id.ShouldBe(old);
        (await office.Find(new(Day: today.AddDays(10)))).Single().Function.Id.ShouldBe(next);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_written_wrongly_is_put_right_and_what_ended_stays_to_be_read(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        var today = office.Program.Now.Today;
        var id = (await office.Record(office.Organising, "Tham mưu quy hoach cán bộ")).Value;

        var corrected = await office.Program.Run<CorrectFunction, CorrectFunctionRequest, Done>(
            new(id, FunctionsOffice.Content(Advise, "Tổ chức"), "Gõ sai"),
            office.Van
        );
        var ended = await office.Program.Run<EndFunction, EndFunctionRequest, Done>(
            new(id, today, "Chuyển cho Ban Tài chính"),
            office.Van
        );
        var twice = await office.Program.Run<EndFunction, EndFunctionRequest, Done>(
            new(id, today, "Lần nữa"),
            office.Van
        );

        (corrected.Refused, ended.Refused).ShouldBe((false, false));
        twice.Refusal!.Code.ShouldBe("functions-has-ended");
        office.Program.Time.Advance(TimeSpan.FromDays(1));
        (await office.Find(new())).ShouldBeEmpty();
        var left = await office.Find(new(Standing: FunctionStanding.Ended));
        left.Single().Function.Text.ShouldBe(Advise);
    }

    [Theory, OnBothDatabases]
    public async Task After_a_merger_the_successor_has_the_functions(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Record(office.Organising, Advise);

        var merged = await office.Program.Run<MergeUnits, MergeUnitsPlan, Reorganized>(
            new(
                [office.Organising.Id],
                office.Inspection.Id,
                null,
                null,
                null,
                [],
                office.Program.Now.Today,
                "Quyết định 12/QĐ-LĐLĐ"
            ),
            office.Dang
        );

        merged.Refusal.ShouldBeNull();
        var found = (await office.Find(new())).Single();
        (found.Unit.Code, found.Function.AwaitsHome).ShouldBe(("UBKT", false));
    }

    [Theory, OnBothDatabases]
    public async Task After_a_closing_the_functions_wait_until_somebody_says_whose_they_are(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Record(office.Organising, Advise);
        var closed = await office.Program.Run<CloseUnit, CloseUnitPlan, Reorganized>(
            new(
                office.Organising.Id,
                office.Root.Id,
                office.Program.Now.Today,
                "Quyết định 13/QĐ-LĐLĐ"
            ),
            office.Dang
        );
        closed.Refusal.ShouldBeNull();

        var homeless = (await office.Find(new(Standing: FunctionStanding.Homeless))).Single();
        var placed = await office.Program.Run<PlaceFunction, PlaceFunctionRequest, Done>(
            new(homeless.Function.Id, office.Finance.Id),
            office.Nhung
        );
        var again = await office.Program.Run<PlaceFunction, PlaceFunctionRequest, Done>(
            new(homeless.Function.Id, office.Finance.Id),
            office.Nhung
        );

        homeless.Unit.Code.ShouldBe("LDLD");
        placed.Refusal.ShouldBeNull();
        again.Refusal!.Code.ShouldBe("functions-has-home");
        (await office.Find(new(Standing: FunctionStanding.Homeless))).ShouldBeEmpty();
        (await office.Find(new())).Single().Unit.Code.ShouldBe("BTCH");
    }

    private static Task<Outcome<Guid>> Replace(FunctionsOffice office, Guid old, DateOnly from) =>
        office.Program.Run<ReplaceFunction, ReplaceFunctionRequest, Guid>(
            new(
                old,
                FunctionsOffice.Content("Tham mưu công tác cán bộ công đoàn chuyên trách"),
                from,
                "Quyết định 20/QĐ-LĐLĐ"
            ),
            office.Van
        );
}
