using Chutri.Faults.Tests.Work;

namespace Chutri.Faults.Tests;

/// <summary>The comparison that every campaign ends with finds what it is there for.</summary>
public sealed class ComparisonTests
{
    private const string Issued = "assignments.issued";
    private const string Acknowledged = "assignments.acknowledged";
    private const string Reported = "assignments.progress-reported";
    private const string Both = Issued + " " + Acknowledged;

    [Theory, InlineData(Both), InlineData(Both + " " + Reported)]
    public void What_is_as_it_was_acknowledged_has_no_difference(string facts) =>
        Found(("Việc số 1", "NV-1", facts)).ShouldBeEmpty();

    [Fact]
    public void An_assignment_that_is_lost_is_found() =>
        Found().ShouldBe([$"lost: Việc số 1 (NV-1) with {Both}"]);

    [Fact]
    public void An_assignment_that_nobody_asked_for_is_found() =>
        Found(("Việc số 1", "NV-1", Both), ("Việc lạ", "NV-2", Issued))
            .ShouldBe(["never asked for: Việc lạ"]);

    [Fact]
    public void An_assignment_issued_twice_is_found() =>
        Found(("Việc số 1", "NV-1", Both), ("Việc số 1", "NV-2", Issued))
            .ShouldBe(["twice: Việc số 1 is NV-1 NV-2"]);

    [Theory]
    [InlineData(Issued)]
    [InlineData(Both + " " + Acknowledged)]
    [InlineData(Both + " " + Reported + " " + Reported)]
    public void An_act_that_is_lost_or_done_twice_is_found(string facts) =>
        Found(("Việc số 1", "NV-1", facts))
            .ShouldHaveSingleItem()
            .ShouldStartWith("differs: Việc số 1");

    [Fact]
    public void A_number_given_twice_is_found() =>
        Found(("Việc số 1", "NV-1", Both), ("Việc lạ", "NV-1", Issued))
            .ShouldContain("number given twice: NV-1");

    [Fact]
    public void A_reminder_that_is_lost_or_doubled_is_found()
    {
        Reminders("Nhắc lần 1.")
            .ShouldBe(["reminder 0 times: Nhắc lần 1.", "reminders: told of 1, kept 0"]);
        Reminders("Nhắc lần 1.", "{\"message\":\"Nhắc lần 1.\"}", "{\"message\":\"Nhắc lần 1.\"}")
            .ShouldContain("reminder 2 times: Nhắc lần 1.");
    }

    private static IEnumerable<string> Found(
        params (string Title, string Code, string Facts)[] kept
    ) =>
        new Comparison([new("Việc số 1", "NV-1", [Issued, Acknowledged], Reported)], []).With(
            new(kept.ToLookup(one => one.Title, one => (one.Code, one.Facts)), [])
        );

    private static IEnumerable<string> Reminders(string told, params string[] kept) =>
        new Comparison([], [told]).With(
            new(Array.Empty<(string, string)>().ToLookup(_ => "", one => one), kept)
        );
}
