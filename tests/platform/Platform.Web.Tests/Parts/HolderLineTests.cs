using System.Globalization;
using AngleSharp.Dom;
using CsCheck;

namespace Chutri.Platform.Web.Tests.Parts;

public sealed class HolderLineTests
{
    private static readonly DateOnly Start = new(2026, 8, 25);

    private static HolderLineView LineOf(params int[] days)
    {
        var at = 0;
        var holdings = new List<HoldingView>();
        foreach (var length in days)
        {
            var tone = (HolderTone)(holdings.Count % 4);
            holdings.Add(
                new(
                    tone,
                    $"Đơn vị {holdings.Count}",
                    "Lý Thị Nhung",
                    Start.AddDays(at),
                    Start.AddDays(at + length),
                    at,
                    length,
                    null
                )
            );
            at += length;
        }

        return new()
        {
            Holdings = holdings,
            From = Start,
            Today = Start.AddDays(at),
            TodayAt = at,
        };
    }

    private static decimal Percent(IElement element, string name) =>
        decimal.Parse(element.GetAttribute(name)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    [Fact]
    public void The_segments_tile_the_line_without_gap_or_overlap() =>
        Gen.Int[1, 40]
            .Array[1, 12]
            .Sample(
                days =>
                {
                    var chart = Rendering
                        .Render<HolderChart>(("Line", LineOf(days)))
                        .GetAwaiter()
                        .GetResult();

                    var segments = chart
                        .QuerySelectorAll("rect.segment")
                        .Where(rect => !rect.HasAttribute("fill"))
                        .ToList();
                    segments.Count.ShouldBe(days.Length);
                    foreach (var (left, right) in segments.Zip(segments.Skip(1)))
                    {
                        (Percent(left, "x") + Percent(left, "width")).ShouldBe(
                            Percent(right, "x"),
                            0.01m
                        );
                    }
                },
                iter: 40
            );

    [Fact]
    public async Task The_table_has_a_row_for_each_holding_and_their_sum()
    {
        var table = await Rendering.Render<HolderTable>(("Line", LineOf(2, 19, 9)));

        table.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        table.QuerySelector("tfoot .h-days")!.Reads().ShouldBe("30 ngày");
    }

    [Fact]
    public async Task Only_an_overdue_line_is_red()
    {
        var inTime = LineOf(5) with { Due = new(Start.AddDays(9), 9) };
        var overdue = LineOf(9) with { Due = new(Start.AddDays(5), 5) };

        (await Rendering.Render<HolderChart>(("Line", inTime)))
            .QuerySelector(".fill-overdue, .due")
            .ShouldBeNull();
        (await Rendering.Render<HolderChart>(("Line", overdue)))
            .QuerySelector(".fill-overdue")
            .ShouldNotBeNull();
    }

    /// <summary>A label is at most a quarter of the line wide on a phone; anchored at its end it lies left of its own line.</summary>
    [Fact]
    public void No_label_lies_under_another_or_across_the_line_of_another() =>
        Gen.Int[2, 60]
            .Select(Gen.Int[1, 60])
            .Sample(
                (today, due) =>
                {
                    var line = LineOf(today) with { Due = new(Start.AddDays(due), due) };
                    var chart = Rendering
                        .Render<HolderChart>(("Line", line))
                        .GetAwaiter()
                        .GetResult();
                    var labels = chart
                        .QuerySelectorAll("text")
                        .Where(text =>
                            text.TextContent.Trim() is var said
                            && (
                                said is "hôm nay"
                                || said.StartsWith("hạn ", StringComparison.Ordinal)
                            )
                        )
                        .OrderBy(text => Percent(text, "x"))
                        .ToList();
                    var (left, right) = (labels[0], labels[1]);

                    left.GetAttribute("y").ShouldNotBe(right.GetAttribute("y"));
                    if (today != due)
                    {
                        right
                            .GetAttribute("y")
                            .ShouldBe("11", "the line of the left one begins below");
                        var room = Percent(right, "x") - Percent(left, "x");
                        (left.GetAttribute("text-anchor") is "end" || room >= 12).ShouldBeTrue();
                    }
                },
                iter: 200
            );

    [Fact]
    public async Task What_lasted_no_day_is_said_in_words_and_not_drawn()
    {
        var line = await Rendering.Render<HolderLine>(("Line", LineOf(0, 0)));

        line.QuerySelector("svg").ShouldBeNull();
        line.QuerySelectorAll(".h-days")
            .Select(days => days.Reads())
            .ShouldBe(["trong ngày", "trong ngày", "trong ngày"]);
    }

    [Fact]
    public async Task A_name_that_looks_like_markup_stays_a_name()
    {
        var line = LineOf(5) with
        {
            Holdings = [new(HolderTone.Lead, "<b>Ban</b>", "<i>", Start, null, 0, 5, null)],
        };

        (await Rendering.Render<HolderLine>(("Line", line))).QuerySelector("b, i").ShouldBeNull();
    }

    [Fact]
    public void Delay_has_an_address_in_one_sentence()
    {
        var line = LineOf(4) with
        {
            Holdings =
            [
                new(HolderTone.Other, "Văn phòng", "", Start, Start, 0, 2, null),
                new(HolderTone.Lead, "Ban Tổ chức", "", Start, Start, 2, 19, null),
                new(HolderTone.Paused, "Ban Tổ chức", "", Start, Start, 21, 5, null),
                new(HolderTone.Lead, "Ban Tổ chức", "", Start, null, 26, 4, null),
            ],
        };

        HolderWords
            .Sentence(line)
            .ShouldBe(
                new(
                    "23 ngày làm việc ở Ban Tổ chức, 2 ở Văn phòng; 5 ngày tạm dừng.",
                    "23 working days at Ban Tổ chức, 2 at Văn phòng; 5 paused."
                )
            );
    }
}
