using System.Globalization;
using CsCheck;

namespace Chutri.Platform.Web.Tests.Parts;

public sealed class FigureTests
{
    [Fact]
    public async Task Every_cell_shows_part_and_whole_and_opens_its_list()
    {
        var cells = new FourCellsView(304, 37, 122, 23, kind => $"/list?{kind}");

        var drawn = await Rendering.Render<FourCells>(("Cells", cells));

        drawn
            .QuerySelectorAll("a.cell")
            .Select(cell => cell.GetAttribute("href"))
            .ShouldBe(["/list?OnTime", "/list?Late", "/list?Within", "/list?Overdue"]);
        drawn.QuerySelector("a.is-overdue")!.Reads().ShouldBe("quá hạn 23 23 / 486 · 4,7 %");
        drawn
            .QuerySelector("svg")!
            .GetAttribute("aria-label")
            .ShouldBe(
                "486 việc: 304 hoàn thành đúng hạn, 37 hoàn thành quá hạn, 122 trong hạn, 23 quá hạn"
            );
    }

    [Fact]
    public void The_stretches_of_a_bar_fill_it_and_no_more() =>
        Gen.Int[0, 1000]
            .Array[1, 6]
            .Where(counts => counts.Sum() > 0)
            .Sample(
                counts =>
                {
                    BarPart[] parts =
                    [
                        .. counts.Select(
                            (count, i) => new BarPart((BarTone)i, new("a", "a"), count)
                        ),
                    ];

                    var bar = Rendering
                        .Render<StackedBar>(("Parts", parts))
                        .GetAwaiter()
                        .GetResult();

                    var widths = bar.QuerySelectorAll("rect")
                        .Select(rect =>
                            decimal.Parse(
                                rect.GetAttribute("width")!.TrimEnd('%'),
                                CultureInfo.InvariantCulture
                            )
                        )
                        .ToList();
                    widths.Sum().ShouldBe(100, 0.01m);
                    widths.Count.ShouldBe(counts.Count(count => count > 0));
                },
                iter: 40
            );

    [Fact]
    public async Task A_bar_of_nothing_is_empty_and_does_not_fail() =>
        (
            await Rendering.Render<StackedBar>(
                ("Parts", new BarPart[] { new(BarTone.Done, new("a", "a"), 0) })
            )
        )
            .QuerySelector("rect")
            .ShouldBeNull();

    [Fact]
    public async Task A_chart_is_a_table_with_the_same_figures()
    {
        var view = new ChartView(
            ChartKind.Stacked,
            new("Theo tháng", "By month"),
            new("Tháng", "Month")
        )
        {
            Series =
            [
                new(new("đúng hạn", "on time"), "--on-time-fill"),
                new(new("quá hạn", "overdue")),
            ],
            Rows =
            [
                new(new("tháng 11", "November"), [new(1_234, "/list"), null]),
                new(new("tháng 12", "December"), [new(0, "/list"), new(2)]),
            ],
        };

        var chart = await Rendering.Render<Chart>(("View", view));

        chart
            .QuerySelectorAll("tbody td")
            .Select(cell => cell.Reads())
            .ShouldBe(["1.234", "–", "0", "2"]);
        chart
            .QuerySelectorAll("tbody td")
            .Select(cell => cell.GetAttribute("data-value"))
            .ShouldBe(["1234", null, "0", "2"]);
        chart.QuerySelectorAll("tbody a").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(50, 1234, "Đang hiện 50 trong 1.234 việc.")]
    [InlineData(3, 3, "Có 3 việc, đã hiện đủ.")]
    public void A_list_says_how_many_are_shown_of_how_many(
        int shown,
        long total,
        string sentence
    ) => PagingWords.Shown(new(shown, total, new("việc", "jobs"))).Vietnamese.ShouldBe(sentence);

    [Fact]
    public void A_list_reads_on_by_key_and_keeps_its_filters()
    {
        var paging = PagingView.Of(
            new KeyPage<int>([1, 2], "k=/1", 9),
            new("việc", "jobs"),
            "/assignments?state=overdue",
            isFirst: false
        );

        paging.NextHref.ShouldBe("/assignments?state=overdue&after=k%3D%2F1");
        paging.FirstHref.ShouldBe("/assignments?state=overdue");
    }
}
