using System.Text;

namespace Chutri.Similarity.Tests;

public sealed class StatementTableTests
{
    [Fact]
    public void A_right_table_gives_its_statements()
    {
        var table = StatementTable.Read(
            "\uFEFFid\tunit\tstatement\r\nF1\tSở A\tLàm việc này.\r\n\r\n"
        );

        table.Problems.ShouldBeEmpty();
        table.Statements.Single().ShouldBe(new("F1", "Sở A", "Làm việc này."));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_have_Vietnamese_names() =>
        StatementTable
            .Read("Chức năng\tMã\tGhi chú\tĐơn vị\nLàm việc này.\t7\tx\tSở A\n")
            .Statements.Single()
            .ShouldBe(new("7", "Sở A", "Làm việc này."));

    [Fact]
    public void All_that_is_wrong_is_told_at_once_with_its_lines_and_nothing_is_read()
    {
        var lines = new List<byte[]>
        {
            Encoding.UTF8.GetBytes("id\tunit\tstatement\n"),
            Encoding.UTF8.GetBytes("F1\tSở A\tLàm việc này.\n"),
            Encoding.UTF8.GetBytes("F1\tSở B\tTrùng mã.\n"),
            Encoding.UTF8.GetBytes("F2\tSở B\n"),
            Encoding.UTF8.GetBytes("\t\t...\n"),
            Encoding.UTF8.GetBytes("F3\tSở C\tQu¶n lý ®Êt ®ai\n"),
            Encoding.Latin1.GetBytes("F4\tS\tQu\u00B6n lý\n"),
            Encoding.UTF8.GetBytes("F5\tSở C\tM\uFFFDt ch\uFFFD\n"),
        };

        var table = StatementTable.Read(lines.SelectMany(line => line).ToArray());

        table.Statements.ShouldBeEmpty();
        table.Problems.Select(problem => problem.Line).ShouldBe([3, 4, 5, 5, 5, 6, 7, 8]);
        table.Problems.ShouldAllBe(problem =>
            problem.What.Vietnamese.Length > 0 && problem.What.English.Length > 0
        );
    }

    [Fact]
    public void One_word_and_ten_thousand_are_usable_and_remarked()
    {
        var table = StatementTable.Read(
            $"id\tunit\tstatement\n1\tA\tKiểm\n2\tB\t{string.Join(' ', Enumerable.Repeat("việc", 10_000))}\n"
        );

        table.Statements.Count.ShouldBe(2);
        table.Remarks.Select(remark => remark.Line).ShouldBe([2, 3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id\tunit\n")]
    [InlineData("id\tunit\tstatement\n")]
    public void A_table_without_heading_or_statements_says_so(string text) =>
        StatementTable.Read(text).Problems.Single().Line.ShouldBe(1);
}
