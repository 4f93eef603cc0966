using Chutri.Testing;

namespace Chutri.Functions.Tests.Operations;

public sealed class LeadSuggestionsTests
{
    [Theory, OnBothDatabases]
    public async Task The_unit_whose_function_says_so_comes_first_with_that_function(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Record(office.Finance, "Lập dự toán, quyết toán thu chi tài chính công đoàn");
        await office.Record(office.Organising, "Tham mưu quy hoạch, bổ nhiệm, luân chuyển cán bộ");

        var leads = await office.Ask<LeadSuggestions, IReadOnlyList<FittingUnit>>(part =>
            part.For("Lập dự toán tài chính công đoàn năm 2027", 3, CancellationToken.None)
        );
        var fit = await office.Ask<LeadSuggestions, LeadFit>(part =>
            part.Of("Lập dự toán tài chính", office.Organising.Id, CancellationToken.None)
        );

        leads[0].Unit.Code.ShouldBe("BTCH");
        leads[0].Statement.ShouldStartWith("Lập dự toán");
        fit.IsOutside.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Where_no_function_is_recorded_nothing_is_suggested_and_nobody_is_outside(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);

        var none = await office.Ask<LeadSuggestions, LeadFit>(part =>
            part.Of("Lập dự toán", office.Finance.Id, CancellationToken.None)
        );
        await office.Record(office.Organising, "Tham mưu quy hoạch cán bộ");
        var unknown = await office.Ask<LeadSuggestions, LeadFit>(part =>
            part.Of("Tham mưu quy hoạch cán bộ", office.Finance.Id, CancellationToken.None)
        );

        none.Fitting.ShouldBeEmpty();
        (none.IsOutside, unknown.IsOutside).ShouldBe((false, false));
    }
}
