using Chutri.Processes.Forms;

namespace Chutri.Processes.Tests.Web;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("3,5", 3.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("12.500.000", 12500000)]
    [InlineData("-1.500", -1500)]
    [InlineData("1234.5", 1234.5)]
    [InlineData("0.125", 0.125)]
    public void A_number_is_read_as_people_and_programs_write_it(string typed, double number) =>
        TypedNumber.Read(typed).ShouldBe((decimal)number);

    [Theory]
    [InlineData("1,234.5")]
    [InlineData("1,234,567")]
    [InlineData("ba")]
    public void What_could_be_two_numbers_is_none(string typed) =>
        TypedNumber.Read(typed).ShouldBeNull();
}
