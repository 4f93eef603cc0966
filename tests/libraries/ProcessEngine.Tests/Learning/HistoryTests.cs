using System.Xml.Linq;
using Chutri.ProcessEngine.Learning;

namespace Chutri.ProcessEngine.Tests.Learning;

public sealed class HistoryTests
{
    private static readonly DateTimeOffset Monday = new(
        2026,
        11,
        30,
        8,
        0,
        0,
        TimeSpan.FromHours(7)
    );

    [Fact]
    public void Ways_are_told_apart_with_their_share_and_rework_is_seen()
    {
        var history = Learn(
            Case("1", "nhan", "xet", "tra"),
            Case("2", "nhan", "xet", "tra"),
            Case("3", "nhan", "xet", "nhan", "xet", "tra"),
            Case("4", "nhan", "tra")
        );

        (history.Cases, history.Records).ShouldBe((4, 13));
        history.Variants[0].Steps.ShouldBe(["nhan", "xet", "tra"]);
        (history.Variants[0].Cases, history.Variants[0].Share).ShouldBe((2, 0.5));
        history.Variants.Sum(one => one.Cases).ShouldBe(4);
        var rework = history.Follows.Where(one => one.IsRework).ToList();
        rework
            .Select(one => (one.From, one.To, one.Times))
            .ShouldBe([("nhan", "xet", 1L), ("xet", "nhan", 1L)]);
        history.Follows.Where(one => one.From is null).Sum(one => one.Times).ShouldBe(4);
        history.Follows.Where(one => one.To is null).Sum(one => one.Times).ShouldBe(4);
        history.Steps.Single(one => one.Step == "nhan").Again.ShouldBe(1);
        history.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Waiting_and_working_are_told_apart_and_where_the_promise_is_lost()
    {
        var reader = new HistoryReader();
        reader.Add(
            new StepRecord(
                "1",
                "xet",
                "P1",
                "An",
                Monday,
                Monday.AddHours(4),
                Monday.AddHours(5),
                Monday.AddHours(2)
            )
        );
        reader.Add(
            new StepRecord(
                "2",
                "xet",
                "P1",
                "An",
                Monday,
                Monday.AddHours(2),
                Monday.AddHours(3),
                Monday.AddHours(9)
            )
        );

        var step = reader.Read().Steps.Single();

        step.Waiting.Total.ShouldBe(TimeSpan.FromHours(6));
        step.Working.Mean.ShouldBe(TimeSpan.FromHours(1));
        (step.Late, step.Overrun).ShouldBe((1, TimeSpan.FromHours(3)));
        step.Working.Median.TotalSeconds.ShouldBeInRange(3600 * 0.95, 3600 * 1.05);
        step.Waiting.NineInTen.TotalHours.ShouldBeInRange(4 * 0.95, 4 * 1.05);
    }

    [Fact]
    public void Ways_beyond_the_bound_are_counted_and_said_to_be_left_out()
    {
        var reader = new HistoryReader(mostVariants: 2);
        for (var number = 0; number < 5; number++)
        {
            reader.Add(Case($"{number}", "nhan", $"buoc{number}"));
        }

        var history = reader.Read();

        (history.Cases, history.Variants.Count, history.CasesInOtherVariants).ShouldBe((5, 2, 3));
        history.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void Working_time_can_be_counted_in_place_of_calendar_time()
    {
        var reader = new HistoryReader(span: (from, to) => (to - from) / 3);
        reader.Add(Case("1", "nhan"));

        reader.Read().Steps[0].Working.Total.ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void Process_miners_read_the_log_names_of_people_only_when_asked_for()
    {
        XNamespace xes = "http://www.xes-standard.org/";
        var records = Case("HS-1", "nhan", "tra").Concat(Case("HS-2", "nhan")).ToList();

        var log = Export(records, withPeople: false);

        log.Elements(xes + "trace").Count().ShouldBe(2);
        log.Descendants(xes + "event").Count().ShouldBe(6);
        log.Descendants(xes + "date")
            .ShouldAllBe(one => DateTimeOffset.Parse((string)one.Attribute("value")!) >= Monday);
        log.ToString().ShouldNotContain("org:resource");
        Export(records, withPeople: true).ToString().ShouldContain("org:resource");
    }

    private static XElement Export(IEnumerable<StepRecord> records, bool withPeople)
    {
        using var memory = new MemoryStream();
        XesExport.Write(records, "Một cửa", memory, withPeople);
        memory.Position = 0;
        return XDocument.Load(memory).Root!;
    }

    private static ProcessHistory Learn(params IEnumerable<StepRecord>[] cases)
    {
        var reader = new HistoryReader();
        foreach (var one in cases)
        {
            reader.Add(one);
        }

        return reader.Read();
    }

    private static List<StepRecord> Case(string name, params string[] steps) =>
        [
            .. steps.Select(
                (step, place) =>
                    new StepRecord(
                        name,
                        step,
                        "P1",
                        "An",
                        Monday.AddHours(place),
                        Monday.AddHours(place + 0.25),
                        Monday.AddHours(place + 0.75)
                    )
            ),
        ];
}
