using Chutri.Assignments.Operations;
using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

public sealed class FunctionsWithoutWorkTests
{
    private const string Assets = "Kiểm kê tài sản công đoàn";
    private const string Budget = "Lập dự toán, quyết toán thu chi tài chính công đoàn";
    private const string Careers = "Tham mưu quy hoạch, bổ nhiệm, luân chuyển cán bộ";

    [Theory, OnBothDatabases]
    public async Task A_function_of_over_a_year_is_listed_where_its_unit_led_nothing_of_the_kind(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        await Record(program, program.People.Finance, Budget, years: 2);
        await Record(program, program.People.Finance, Assets, years: 2);
        await Record(program, program.People.Organising, Careers, years: 2);
        await Record(program, program.People.Organising, "Quản lý hồ sơ cán bộ", years: 0);
        var led = await program.Issue(
            program.Draft() with
            {
                Title = "Lập dự toán thu chi tài chính công đoàn năm 2027",
                LeadUnit = program.People.Finance.Id,
                Accountable = program.People.Oanh.Person,
            }
        );

        var found = await Find(program, null);

        found.Asked.ShouldBe(3);
        found
            .Page.Items.Select(one => one.Statement)
            .ShouldBe([Assets, Careers], ignoreOrder: true);
        (await Find(program, program.People.Finance)).Page.Items.Single().Nearest.ShouldBe(led);
        (await Find(program, program.People.Organising)).Asked.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Work_that_was_withdrawn_or_is_limited_to_named_people_does_not_count_and_a_changed_register_is_compared_anew(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        await Record(program, program.People.Finance, Budget, years: 2);
        var withdrawn = await program.Issue(
            program.Draft() with
            {
                Title = Budget,
                LeadUnit = program.People.Finance.Id,
                Accountable = program.People.Oanh.Person,
            }
        );
        await program.Must<WithdrawAssignment, WithdrawRequest>(
            new(withdrawn, "Giao nhầm"),
            program.People.Mai
        );

        (await Find(program, null)).Page.Total.ShouldBe(1);
        await Record(program, program.People.Organising, Careers, years: 2);
        (await Find(program, null)).Page.Total.ShouldBe(2);
        program.NextDay();
        await program.Issue(
            program.Draft() with
            {
                Title = Budget,
                LeadUnit = program.People.Finance.Id,
                Accountable = program.People.Oanh.Person,
            }
        );
        (await Find(program, program.People.Finance)).Page.Total.ShouldBe(0);
    }

    private static async Task Record(
        AssignmentProgram program,
        Unit unit,
        string text,
        int years
    ) =>
        (
            await program.Run<RecordFunction, RecordFunctionRequest, Guid>(
                new(
                    unit.Id,
                    new(text, "", KindOfWork.Of(text), FunctionOrigin.Own, null, null),
                    program.Now.Today.AddYears(-years),
                    null
                ),
                program.People.Khue
            )
        ).Refusal.ShouldBeNull();

    private static Task<FunctionsWithoutWork> Find(AssignmentProgram program, Unit? unit) =>
        program.Program.In(scope =>
            scope
                .GetRequiredService<FindFunctionsWithoutWork>()
                .Run(unit?.Id, null, CancellationToken.None)
        );
}
