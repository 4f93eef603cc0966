using Chutri.Platform;

namespace Chutri.Organization.Tests.Operations;

public sealed class UnitAddressTests
{
    [Theory]
    [InlineData("CĐ-01", "/units/C%C4%90-01")]
    [InlineData("BTC", "/units/BTC")]
    public void The_address_of_a_unit_can_be_sent_whatever_letters_its_code_has(
        string code,
        string address
    ) =>
        new UnitSummary(
            UnitId.New(),
            code,
            "Công đoàn cơ sở",
            "CĐCS",
            null,
            Branch.Union,
            null,
            [],
            new(2026, 1, 1),
            null,
            null
        ).Url.ShouldBe(address);
}
