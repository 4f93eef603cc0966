using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Testing;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Names as papers write them, against the units of the federation of Sông Vân.</summary>
public sealed class UnitNameTests : IAsyncLifetime
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private SampleAuthority authority = null!;

    public async ValueTask InitializeAsync()
    {
        authority = await SampleAuthority.Found(DatabaseKind.Sqlite);
        foreach (
            var (code, name, shortName, abbreviation) in new[]
            {
                ("BTC", "Ban Tổ chức", "Ban Tổ chức", "BTC"),
                ("BTG", "Ban Tuyên giáo", "Ban Tuyên giáo", null),
                ("BNC", "Ban Nữ công", "Ban Nữ công", null),
                ("VP", "Văn phòng Liên đoàn Lao động thành phố Sông Vân", "Văn phòng", null),
                ("UBKT", "Ủy ban Kiểm tra", "Ủy ban Kiểm tra", "UBKT"),
                ("QDT", "Liên đoàn Lao động quận Đông Thành", "LĐLĐ quận Đông Thành", null),
                ("QTT", "Liên đoàn Lao động quận Tây Thành", "LĐLĐ quận Tây Thành", null),
                ("UBP", "Ủy ban nhân dân phường Bến Nước", "UBND phường Bến Nước", null),
                ("SGD", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT", null),
                ("DU", "Đảng ủy cơ quan Liên đoàn Lao động thành phố", "Đảng ủy cơ quan", null),
                ("KCN", "Công đoàn các Khu công nghiệp và chế xuất", "Công đoàn KCN", null),
                ("CB1", "Chi bộ Ban Tổ chức", "Chi bộ Ban Tổ chức", null),
            }
        )
        {
            await authority.Do<OpenUnit, OpenUnitPlan>(
                new(
                    new(
                        code,
                        new(name, shortName, abbreviation),
                        Branch.Union,
                        authority.Federation
                    ),
                    authority.Day,
                    "QĐ"
                )
            );
        }
    }

    public ValueTask DisposeAsync() => authority.DisposeAsync();

    [Theory]
    [InlineData("Ban Tổ chức", "BTC")]
    [InlineData("ban tổ chức", "BTC")]
    [InlineData("BTC", "BTC")]
    [InlineData("Ban Tổ chức LĐLĐ thành phố", "BTC")]
    [InlineData("Ban Tuyên giáo LĐLĐ thành phố", "BTG")]
    [InlineData("Ban Tuyên giáo Liên đoàn Lao động thành phố Sông Vân", "BTG")]
    [InlineData("Ban Tuyên giáo Liên đoàn Lao động TP Sông Vân", "BTG")]
    [InlineData("Văn phòng", "VP")]
    [InlineData("Văn phòng LĐLĐ Thành phố", "VP")]
    [InlineData("UBKT", "UBKT")]
    [InlineData("Uỷ ban Kiểm tra", "UBKT")]
    [InlineData("LĐLĐ quận Đông Thành", "QDT")]
    [InlineData("LĐLĐ Q. Đông Thành", "QDT")]
    [InlineData("Liên đoàn Lao động quận Tây Thành", "QTT")]
    [InlineData("UBND phường Bến Nước", "UBP")]
    [InlineData("UBND P. Bến Nước", "UBP")]
    [InlineData("Sở Giáo dục - Đào tạo", "SGD")]
    [InlineData("Sở GD&ĐT", "SGD")]
    [InlineData("LĐLĐ thành phố", "LDLD")]
    [InlineData("Liên đoàn Lao động thành phố Sông Vân", "LDLD")]
    [InlineData("Đảng ủy cơ quan LĐLĐ thành phố", "DU")]
    [InlineData("Công đoàn các Khu công nghiệp", "KCN")]
    public async Task A_name_as_papers_write_it_is_surely_one_unit(string written, string code)
    {
        var match = await authority.Ask(units => units.Match(written, authority.Day, Stop));

        (match.Certainty, match.Unit?.Code).ShouldBe((NameCertainty.Exact, code));
    }

    [Theory]
    [InlineData("Trưởng Ban Nữ công", "BNC")]
    [InlineData("Lãnh đạo Văn phòng", "VP")]
    public async Task A_name_that_nearly_fits_is_likely_one_unit(string written, string code)
    {
        var match = await authority.Ask(units => units.Match(written, authority.Day, Stop));

        (match.Certainty, match.Unit?.Code).ShouldBe((NameCertainty.Likely, code));
    }

    [Theory]
    [InlineData("các ban")]
    [InlineData("các đơn vị")]
    [InlineData("Sở Tài chính")]
    [InlineData("Ban Dân vận")]
    [InlineData("LĐLĐ quận Nam Thành")]
    [InlineData("")]
    public async Task A_name_of_nobody_here_is_nobody(string written)
    {
        var match = await authority.Ask(units => units.Match(written, authority.Day, Stop));

        match.Unit.ShouldBeNull();
        match.Certainty.ShouldBeOneOf(NameCertainty.None, NameCertainty.Several);
    }

    [Fact]
    public async Task An_old_name_leads_to_the_successor()
    {
        var unit = await authority.Unit("BNC");
        var other = await authority.Unit("BTG");
        authority.Pass(days: 1);
        await authority.Do<MergeUnits, MergeUnitsPlan>(
            new([unit.Id], other.Id, null, null, null, [], authority.Day, "QĐ")
        );

        var match = await authority.Ask(units => units.Match("Ban Nữ công", authority.Day, Stop));

        (match.Certainty, match.Unit?.Code).ShouldBe((NameCertainty.Likely, "BTG"));
    }

    [Fact]
    public async Task Two_units_of_one_name_are_both_offered()
    {
        await authority.Do<OpenUnit, OpenUnitPlan>(
            new(
                new(
                    "VP2",
                    new("Văn phòng Đảng ủy", "Văn phòng", null),
                    Branch.Party,
                    authority.Federation
                ),
                authority.Day,
                "QĐ"
            )
        );

        var match = await authority.Ask(units => units.Match("Văn phòng", authority.Day, Stop));

        match.Certainty.ShouldBe(NameCertainty.Several);
        match.Candidates.Select(unit => unit.Code).ShouldBe(["VP", "VP2"], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_words_without_marks_find_the_unit_first()
    {
        var found = await authority.Ask(units =>
            units.Search("dong thanh", authority.Day, 10, Stop)
        );

        found[0].Code.ShouldBe("QDT");
    }
}
