namespace Chutri.Host.Tests;

/// <summary>Each page costs a fixed number of statements, however much there is to show.</summary>
public sealed class PageBudgetTests(MeasuredOffice measured) : IClassFixture<MeasuredOffice>
{
    private const int RoundedUpByAtMost = 2;

    [Fact]
    public void Every_page_that_a_person_comes_to_has_a_row_in_the_table()
    {
        var table = PageBudgets.Read();

        Rows()
            .Where(row => !table.ContainsKey(row.Key))
            .Select(row =>
                $"{row.Key} has no row: add the line \"{row.Max(cost => cost.Most)} {row.Key}\" to {PageBudgets.File}"
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_of_the_table_is_of_a_page_that_somebody_comes_to()
    {
        var seen = Rows().Select(row => row.Key).ToHashSet();

        PageBudgets
            .Read()
            .Keys.Where(row => !seen.Contains(row))
            .Select(row => $"nobody comes to {row}: take its line out of {PageBudgets.File}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_page_sends_more_statements_than_its_budget_and_no_budget_is_loose()
    {
        var table = PageBudgets.Read();

        Rows()
            .Where(row => table.ContainsKey(row.Key))
            .Select(row => (row.Key, Most: row.Max(cost => cost.Most), Budget: table[row.Key]))
            .Where(row => row.Most > row.Budget || row.Most < row.Budget - RoundedUpByAtMost)
            .Select(row =>
                $"{row.Key} sends {row.Most} statements, its budget in {PageBudgets.File} says {row.Budget}"
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_page_with_many_rows_sends_no_more_statements_than_the_same_page_with_few() =>
        measured
            .Costs.Where(cost => cost.After > cost.Before)
            .Select(cost =>
                $"{cost.Address} for {cost.Who}: {cost.Before} statements with few rows, {cost.After} with many"
            )
            .ShouldBeEmpty();

    private IEnumerable<IGrouping<string, Cost>> Rows() => measured.Costs.GroupBy(cost => cost.Row);
}
