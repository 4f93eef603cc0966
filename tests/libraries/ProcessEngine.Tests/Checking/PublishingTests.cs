using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Tests.Drawing;

namespace Chutri.ProcessEngine.Tests.Checking;

public sealed class PublishingTests
{
    private const string Whole = "document=QĐ+12 provision=Điều+5 answersFor=nội+dung within=2wd";

    [Fact]
    public void A_step_says_who_by_which_authority_answering_for_what_and_within_how_long()
    {
        var report = Drawn.Of("start s\nuser a\nend e\ns a e").Check();

        report
            .Findings.Select(one => one.Code)
            .ShouldBe(["no-holder", "no-authority", "no-responsibility", "no-deadline"]);
        report.Findings.ShouldAllBe(one => one.Path.SequenceEqual(new[] { "s", "a" }));
        (report.IsExecutable, report.IsPublishable).ShouldBe((true, false));
        Drawn
            .Of($"start s\nuser a who=starter {Whole}\nend e\ns a e")
            .Check()
            .IsPublishable.ShouldBeTrue();
    }

    [Fact]
    public void A_step_that_nobody_in_todays_organization_may_do_is_named() =>
        Drawn
            .Of(
                $"start s\nuser a who=post:TP@unit:SNV {Whole}\nuser b who=role:head@lead-unit {Whole}\nend e\ns a b e"
            )
            .Codes(new People(new() { ["post:TP@unit:SNV"] = [] }))
            .ShouldBe(["nobody-may"]);

    [Fact]
    public void Duties_kept_apart_that_one_person_would_do_are_named_also_through_stand_ins()
    {
        var drawn = Drawn.Of(
            $"start s\nuser a who=post:KT@unit:P1 {Whole}\nuser b who=post:TQ@unit:P1 {Whole}\nend e\ns a b e",
            particulars: "<chutri:apart first='a' second='b'/>"
        );

        drawn
            .Codes(
                new People(new() { ["post:KT@unit:P1"] = ["An"], ["post:TQ@unit:P1"] = ["Bình"] })
            )
            .ShouldBeEmpty();
        drawn
            .Codes(
                new People(
                    new() { ["post:KT@unit:P1"] = ["An", "Bình"], ["post:TQ@unit:P1"] = ["Bình"] }
                )
            )
            .ShouldBe(["not-kept-apart"]);
        Drawn
            .Of(
                $"start s\nuser a who=starter {Whole}\nuser b who=did:a {Whole}\nend e\ns a b e",
                particulars: "<chutri:apart first='a' second='b'/>"
            )
            .Check()
            .Findings.Single()
            .Path.ShouldBe(["s", "a", "b"]);
    }

    [Fact]
    public void Steps_that_take_longer_than_the_promise_are_named_with_the_longest_way()
    {
        var lines =
            $"start s\nand f\nuser a who=starter {Whole}\nuser b who=starter {Whole}\nuser c who=starter {Whole}\nand j\nend e\ns f a b j e\nf c j";

        Drawn.Of(lines, particulars: "<chutri:process promise='4wd'/>").Codes().ShouldBeEmpty();
        var finding = Drawn
            .Of(lines, particulars: "<chutri:process promise='31wh'/>")
            .Check()
            .Findings.Single();
        finding.Code.ShouldBe("longer-than-promised");
        finding.Path.ShouldBe(["s", "f", "a", "b", "j", "e"]);
    }

    [Theory]
    [InlineData("acts=send-back", "send-back-nowhere")]
    [InlineData("acts=send-back sendBackTo=khong_co", "unknown-step")]
    [InlineData("acts=send-back sendBackTo=c", "send-back-not-before")]
    [InlineData("acts=send-back sendBackTo=u", "send-back-not-before")]
    public void Sending_back_goes_to_a_step_before(string said, string code) =>
        Drawn
            .Of(
                $"start s\nuser a {Whole} who=starter\nsub p {{\nstart t\nuser u {Whole} who=starter\nend v\nt u v\n}}\nuser b {Whole} who=starter {said}\nuser c {Whole} who=starter\nend e\ns a p b c e"
            )
            .Codes()
            .ShouldContain(code);

    [Theory]
    [InlineData("post:TP@unit:SNV")]
    [InlineData("role:head@lead-unit")]
    [InlineData("role:clerk@unit-of:b1")]
    [InlineData("did:b1")]
    [InlineData("starter")]
    public void Who_is_written_as_it_is_read(string who) =>
        StepWho.Parse(who).ToString().ShouldBe(who);

    [Theory]
    [InlineData("TP")]
    [InlineData("post:TP")]
    [InlineData("post:@unit:SNV")]
    [InlineData("role:head@")]
    [InlineData("did:")]
    public void What_names_nobody_is_not_read(string who) =>
        StepWho.TryParse(who, null, out _).ShouldBeFalse();

    [Theory]
    [InlineData("5wd", 40)]
    [InlineData("4wh", 4)]
    public void A_span_of_working_time_is_days_or_hours(string text, int hours)
    {
        WorkSpan.Parse(text).InHours.ShouldBe(hours);
        WorkSpan.Parse(text).ToString().ShouldBe(text);
        WorkSpan.TryParse("5d", null, out _).ShouldBeFalse();
        WorkSpan.TryParse("0wd", null, out _).ShouldBeFalse();
    }

    private sealed class People(Dictionary<string, string[]> people) : IStaffing
    {
        IReadOnlyCollection<string>? IStaffing.People(StepWho who, bool withStandIns) =>
            people.GetValueOrDefault(who.ToString());
    }
}
