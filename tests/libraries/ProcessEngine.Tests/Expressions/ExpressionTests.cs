using Chutri.ProcessEngine.Expressions;
using CsCheck;

namespace Chutri.ProcessEngine.Tests.Expressions;

public sealed class ExpressionTests
{
    private static readonly Dictionary<string, CaseValue> Case = new()
    {
        ["so_ngay"] = CaseValue.Of(5),
        ["lý_do"] = CaseValue.Of("việc gia đình"),
        ["gap"] = CaseValue.Of(true),
        ["ngay"] = CaseValue.Of(new DateOnly(2026, 11, 30)),
        ["don_vi"] = CaseValue.Of([CaseValue.Of("SNV"), CaseValue.Of("STC")]),
        ["don.phi"] = CaseValue.Of(0.1m),
    };

    private static readonly string[] Pieces =
        "a 1 ( ) [ ] , . + - * / = < and or not if then else in between \" count date null true đ !".Split(
            ' '
        );

    [Theory]
    [InlineData("so_ngay > 3", "true")]
    [InlineData("= so_ngay > 3", "true")]
    [InlineData("so_ngay between 1 and 5", "true")]
    [InlineData("so_ngay in (1, 2, 3)", "false")]
    [InlineData("so_ngay * 2 + 1 = 11 and not(gap = false)", "true")]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("-so_ngay", "-5")]
    [InlineData("10 / 4", "2.5")]
    [InlineData("don.phi + 0.2 = 0.3", "true")]
    [InlineData("contains(lý_do, \"gia đình\")", "true")]
    [InlineData("starts with(lý_do, \"việc\")", "true")]
    [InlineData("list contains(don_vi, \"STC\") and count(don_vi) = 2", "true")]
    [InlineData("ngay >= date(\"2026-11-01\")", "true")]
    [InlineData("if gap then \"nhanh\" else \"thường\"", "nhanh")]
    [InlineData("max(1, so_ngay, 3)", "5")]
    [InlineData("sum([1, 2, 3])", "6")]
    [InlineData("\"a\" + \"b\"", "ab")]
    [InlineData("khong_co > 3", "null")]
    [InlineData("khong_co = null", "true")]
    [InlineData("khong_co > 3 or gap", "true")]
    [InlineData("khong_co > 3 and false", "false")]
    [InlineData("1 / 0", "null")]
    [InlineData("79228162514264337593543950335 * 2", "null")]
    [InlineData("gap > 3", "null")]
    public void A_condition_is_worked_out(string text, string value) =>
        Expression
            .Parse(text)
            .Expression!.Evaluate(name => Case.GetValueOrDefault(name, CaseValue.Nothing))
            .ToString()
            .ShouldBe(value);

    [Theory]
    [InlineData("", "trống")]
    [InlineData("a >", "thiếu một giá trị ở cuối")]
    [InlineData("a > > b", "ký tự 5")]
    [InlineData("(a", "“)”")]
    [InlineData("\"a", "ký tự 1")]
    [InlineData("a ; b", "“;” ở ký tự 3")]
    [InlineData("exec(\"rm\")", "không có hàm “exec”")]
    [InlineData("for x in [1] return x", "vòng lặp")]
    [InlineData("abs(1, 2)", "cần 1 giá trị")]
    public void What_cannot_be_read_is_said_with_its_place(string text, string problem)
    {
        var reading = Expression.Parse(text);

        reading.Expression.ShouldBeNull();
        reading.Problem!.Vietnamese.ShouldContain(problem);
    }

    [Fact]
    public void Length_and_nesting_are_bounded()
    {
        Expression.Parse(new string('1', 2001)).Expression.ShouldBeNull();
        Expression
            .Parse(new string('(', 500) + "1" + new string(')', 500))
            .Expression.ShouldBeNull();
        Expression
            .Parse(string.Join(" or ", Enumerable.Repeat("a", 300)))
            .Expression.ShouldNotBeNull();
    }

    [Fact]
    public void Any_text_at_all_is_read_or_refused_and_never_throws() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(piece => Pieces[piece])
            .Array[0, 25]
            .Sample(words =>
            {
                var reading = Expression.Parse(string.Join(' ', words));
                (reading.Expression is null).ShouldBe(reading.Problem is not null);
                reading.Expression?.Evaluate(_ => CaseValue.Of(2));
            });

    [Fact]
    public void It_says_which_variables_it_reads() =>
        Expression
            .Parse("a > 1 and contains(b.c, d)")
            .Expression!.Names.ShouldBe(["a", "b.c", "d"], ignoreOrder: true);
}
